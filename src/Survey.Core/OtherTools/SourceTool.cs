using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Survey.Core.Tables;

namespace Survey.Core.OtherTools;

/// <summary>The program that a file of answers comes from.</summary>
public enum SourceTool
{
    /// <summary>Another one, or a table made by hand.</summary>
    Other,

    /// <summary>Google Forms: a time, then a column per question with whole sentences.</summary>
    GoogleForms,

    /// <summary>LimeSurvey: codes or words, <c>Q1[SQ001]</c> for each box.</summary>
    LimeSurvey,

    /// <summary>KoboToolbox: names with groups before them, <c>question/choice</c> for each box.</summary>
    KoboToolbox,
}

/// <summary>The columns that such programs add by themselves, by the names they give them in English and Dutch.</summary>
internal static partial class ToolColumns
{
    private static readonly FrozenDictionary<string, NeverKind> Known = new (NeverKind Kind, string[] Names)[]
    {
        (NeverKind.Time,
        [
            "timestamp", "tijdstempel", "tijdstip", "submitdate", "datestamp", "startdate", "start", "end", "today", "starttime", "endtime", "start_time", "end_time", "_submission_time", "submissiondate",
            "interviewtime", "total time", "totale tijd", "date submitted", "datum ingezonden", "datum indiening", "date started", "startdatum", "date last action", "datum laatste actie",
        ]),
        (NeverKind.RowId,
        [
            "id", "_id", "_uuid", "uuid", "token", "toegangscode", "access code", "response id", "antwoord-id", "antwoord id", "reactie-id", "seed", "key", "instanceid", "meta/instanceid", "meta/rootuuid", "formhub/uuid", "_index", "_parent_index",
        ]),
        (NeverKind.Personal,
        [
            "email", "e-mail", "email address", "e-mailadres", "emailadres", "username", "gebruikersnaam", "naam", "uw naam", "name", "your name", "voornaam", "achternaam", "first name", "last name", "firstname", "lastname", "telefoon",
            "telefoonnummer", "phone", "phone number", "phonenumber", "adres", "uw adres", "address", "huisnummer", "postcode", "geboortedatum", "ipaddr", "ip address", "ip-adres", "deviceid", "simserial", "subscriberid", "_submitted_by", "_geolocation", "location",
        ]),
        (NeverKind.Administration,
        [
            "lastpage", "last page", "laatste pagina", "refurl", "referrer url", "verwijzende url", "score", "formdef_version", "_validation_status", "_notes", "_status", "__version__", "_tags", "_xform_id_string", "_attachments",
        ]),
    }.SelectMany(k => k.Names.Select(n => (n, k.Kind))).ToFrozenDictionary(k => k.n, k => k.Kind, StringComparer.Ordinal);

    private static readonly string[] LanguageNames = ["startlanguage", "start language", "starttaal", "taal", "language", "lang", "base language"];
    private static readonly string[] SubAreaNames = ["deelgebied", "in welk deel woont u?", "sub area", "subarea", "sub-area"];

    /// <summary>Which program made a table, by the columns that only that program writes.</summary>
    internal static SourceTool ToolOf(Table table)
    {
        var names = table.Columns.Select(Bare).ToHashSet(StringComparer.Ordinal);
        return names.Overlaps(["_uuid", "_submission_time", "_xform_id_string", "formhub/uuid"]) ? SourceTool.KoboToolbox
            : names.Overlaps(["submitdate", "startlanguage", "lastpage", "start language", "starttaal", "last page", "laatste pagina"]) ? SourceTool.LimeSurvey
            : table.Columns.Count > 0 && Bare(table.Columns[0]) is "timestamp" or "tijdstempel" ? SourceTool.GoogleForms
            : SourceTool.Other;
    }

    /// <summary>Why a column may never come in, by its name; null when its name says nothing of the kind.</summary>
    internal static NeverKind? NeverBy(string header)
    {
        var name = Bare(header);
        return Known.TryGetValue(name, out var kind) ? kind
            : name.StartsWith("_geo", StringComparison.Ordinal) || Coordinate().IsMatch(name) ? NeverKind.Personal
            : name.StartsWith("grouptime", StringComparison.Ordinal) || name.StartsWith("group time", StringComparison.Ordinal) ? NeverKind.Time
            : name.StartsWith('_') || name.StartsWith("meta/", StringComparison.Ordinal) || name.EndsWith("_url", StringComparison.Ordinal) ? NeverKind.Administration
            : null;
    }

    /// <summary>Why a column may never come in, by what most of its cells look like.</summary>
    internal static NeverKind? NeverBy(IReadOnlyList<string> filled)
    {
        const int Enough = 3;
        bool Most(Regex pattern) => filled.Count >= Enough && 2 * filled.Count(c => c.Length <= 60 && pattern.IsMatch(c)) > filled.Count;
        return Most(TimePattern()) ? NeverKind.Time : Most(PersonalPattern()) ? NeverKind.Personal : null;
    }

    /// <summary>Whether the name says that the column holds the language.</summary>
    internal static bool IsLanguage(string header) => LanguageNames.Contains(Bare(LastOf(header)), StringComparer.Ordinal);

    /// <summary>Whether the name says that the column holds the sub-area.</summary>
    internal static bool IsSubArea(string header) => SubAreaNames.Contains(Bare(LastOf(header)), StringComparer.Ordinal);

    /// <summary>The index of a column with this name, or -1. LimeSurvey may put its words behind the code.</summary>
    internal static int IndexOf(Table table, params string[] names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (Bare(table.Columns[i]) == name)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>The name without the groups before it.</summary>
    internal static string LastOf(string header) => header[(header.LastIndexOf('/') + 1)..];

    /// <summary>The name in lower case; of "id. Response ID" the code.</summary>
    private static string Bare(string header)
    {
        var name = header.Trim().ToLowerInvariant();
        var point = name.IndexOf(". ", StringComparison.Ordinal);
        return point > 0 && (Known.ContainsKey(name[..point]) || LanguageNames.Contains(name[..point], StringComparer.Ordinal)) ? name[..point] : name;
    }

    [GeneratedRegex("_(latitude|longitude|altitude|precision)$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinate();

    [GeneratedRegex(@"^([^@\s]+@[^@\s]+\.[a-z]{2,}|\d{1,3}(\.\d{1,3}){3}|(\+|00)?[\d\s()-]{10,16}|-?\d{1,2}\.\d{4,}[ ,]\s*-?\d{1,3}\.\d{4,}.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersonalPattern();

    [GeneratedRegex(@"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimePattern();
}
