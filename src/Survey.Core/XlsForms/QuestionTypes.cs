using System.Text.RegularExpressions;

namespace Survey.Core.XlsForms;

/// <summary>What a row of the sheet survey is to us.</summary>
internal enum RowKind
{
    /// <summary>A text in the resident's own words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that may have decimals.</summary>
    Decimal,

    /// <summary>A number between two ends.</summary>
    Range,

    /// <summary>One choice.</summary>
    One,

    /// <summary>Any number of choices.</summary>
    Several,

    /// <summary>Words without a question.</summary>
    Note,

    /// <summary>A statement to agree with, or a box for permission.</summary>
    Acknowledge,

    /// <summary>A point on the map.</summary>
    MapPoint,

    /// <summary>A group begins.</summary>
    BeginGroup,

    /// <summary>A group that is asked several times begins.</summary>
    BeginRepeat,

    /// <summary>A group or repeat ends.</summary>
    End,

    /// <summary>Known, and not taken over.</summary>
    LeftOut,

    /// <summary>Not a type of XLSForm.</summary>
    Unknown,
}

/// <summary>The type of a row, taken apart.</summary>
/// <param name="Kind">What it is to us.</param>
/// <param name="List">For choices: the name of the list.</param>
/// <param name="OrOther">For choices: whether "anders" was asked for.</param>
/// <param name="Why">For what is left out: what happens, in a Dutch sentence.</param>
internal sealed record RowType(RowKind Kind, string List = "", bool OrOther = false, string Why = "");

/// <summary>The types of XLSForm (xlsform.org, "Question types", with the older spellings that are still found).</summary>
internal static partial class QuestionTypes
{
    private const string NoMeta = "Wij bewaren niet wanneer, waarmee of door wie een vragenlijst is ingevuld. Dit vervalt.";
    private const string NoFile = "Wij bewaren geen foto’s, geluid of bestanden van bewoners. Deze vraag vervalt.";
    private const string NoDate = "Een datum of tijd kan een bewoner herkenbaar maken. Deze vraag vervalt.";
    private const string NoMap = "Een lijn of vlak op de kaart vragen wij niet in deze vragenlijst. Deze vraag vervalt.";
    private const string NoSum = "Wij rekenen niets uit tijdens het invullen. Dit vervalt.";
    private const string NoOther = "Wij voegen geen andere vragenlijst in. Zet de vragen er zelf bij.";
    private const string NoOuter = "Wij lezen geen lijsten uit een ander bestand. Deze vraag vervalt.";

    private static readonly Dictionary<string, RowType> Known = Table(
        (RowKind.Text, "", "text string"), (RowKind.Whole, "", "integer int"), (RowKind.Decimal, "", "decimal"), (RowKind.Range, "", "range"),
        (RowKind.Note, "", "note"), (RowKind.Acknowledge, "", "acknowledge trigger"), (RowKind.MapPoint, "", "geopoint gps location q_geopoint add_location_prompt"),
        (RowKind.BeginGroup, "", "begin_group begin_lgroup"), (RowKind.BeginRepeat, "", "begin_repeat begin_loop begin_looped_group"), (RowKind.End, "", "end_group end_repeat end_lgroup end_loop end_looped_group"),
        (RowKind.LeftOut, NoMeta, "start end today deviceid device_id subscriberid subscriber_id simserial sim_serial simid sim_id phonenumber phone_number username user_name email audit start-geopoint start_time end_time start_today imei uuid uri get_start_time get_end_time get_today get_device_id get_subscriber_id get_sim_id get_phone_number"),
        (RowKind.LeftOut, NoFile, "image photo picture audio video file background-audio annotate draw signature barcode add_image_prompt add_audio_prompt add_video_prompt"),
        (RowKind.LeftOut, NoDate, "date time datetime date_time add_date_prompt add_date_time_prompt"),
        (RowKind.LeftOut, NoMap, "geotrace geoshape osm"),
        (RowKind.LeftOut, NoOther, "include"),
        (RowKind.LeftOut, NoSum, "calculate calculation q_calculate hidden xml-external csv-external add_calculate_prompt"));

    /// <summary>Takes a type apart.</summary>
    internal static RowType Of(string cell)
    {
        var words = Spaces().Replace(cell.Trim(), " ");
        var lower = words.ToLowerInvariant().Replace("or specify other", "or_other", StringComparison.Ordinal);
        if (Selects().Match(lower) is { Success: true } select)
        {
            // The list keeps its own capitals.
            var list = select.Groups["list"].Value is { Length: > 0 } found ? words.Substring(select.Groups["list"].Index, found.Length) : "";
            return select.Groups["file"].Success ? new(RowKind.LeftOut, Why: NoOuter)
                : new(select.Groups["one"].Success ? RowKind.One : RowKind.Several, list, select.Groups["other"].Success);
        }

        if (lower.StartsWith("rank ", StringComparison.Ordinal))
        {
            return new(RowKind.LeftOut, Why: "Op volgorde zetten vragen wij niet: op een telefoon is dat lastig. Deze vraag vervalt.");
        }

        if (lower.StartsWith("begin loop over ", StringComparison.Ordinal))
        {
            return new(RowKind.BeginRepeat);
        }

        if (lower.StartsWith("uri:", StringComparison.Ordinal))
        {
            return new(RowKind.LeftOut, Why: NoMeta);
        }

        var first = lower.Split(' ')[0];
        return Known.GetValueOrDefault(lower.Replace(' ', '_')) ?? (lower.Contains("_from_", StringComparison.Ordinal) || first is "select_one_external" ? new(RowKind.LeftOut, Why: NoOuter) : Known.GetValueOrDefault(first)) ?? new(RowKind.Unknown);
    }

    private static Dictionary<string, RowType> Table(params (RowKind Kind, string Why, string Types)[] rows) =>
        rows.SelectMany(r => r.Types.Split(' ').Select(t => (t, new RowType(r.Kind, Why: r.Why)))).ToDictionary(t => t.t, t => t.Item2, StringComparer.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?<one>select_?1|select[_ ]one(?: from)?|add select one prompt using)|select[_ ]multiple(?: from)?|select all that apply(?: from)?|add select multiple prompt using)(?<file>_from_file|_external)? +(?<list>[^ ]+)(?<other> or_other)?$")]
    private static partial Regex Selects();
}
