using System.Globalization;

namespace Survey.Dashboard.Layout;

/// <summary>Numbers and dates as people in the Netherlands read them: 6,8 and 18 november 2026.</summary>
internal static class DutchFigures
{
    /// <summary>The culture of everything on screen.</summary>
    internal static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>An example of a day as people type it, with hyphens at which a line does not break.</summary>
    internal const string DayAsTyped = "2\u20113\u20112027";

    private const int MostTold = 100_000;

    private static readonly string[] DayForms = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];

    /// <summary>18 november 2026.</summary>
    internal static string Long(this DateOnly date) => date.ToString("d MMMM yyyy", Dutch);

    /// <summary>2026-11-18, as a browser fills a field for a day.</summary>
    internal static string Iso(this DateOnly date) => date.ToString(DayForms[0], CultureInfo.InvariantCulture);

    /// <summary>The day that was filled in, as a browser sends it or as people in the Netherlands write it: 18-11-2026; null when it is no day.</summary>
    internal static DateOnly? ReadDay(string typed) => DateOnly.TryParseExact(typed.Trim().Replace('\u2011', '-'), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A number that stands in an address, to tell what was done; null for what the house itself would never write there.</summary>
    internal static int? ReadCount(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostTold ? count : null;

    /// <summary>One decimal with a comma: 6,8.</summary>
    internal static string Decimal(this double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", Dutch);

    /// <summary>A share between 0 and 1 as whole percents: 45%.</summary>
    internal static string Percent(this double share) => Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", Dutch) + "%";

    /// <summary>A whole number with points between thousands.</summary>
    internal static string Number(this int count) => count.ToString("N0", Dutch);

    /// <summary>What a language is called in Dutch, by its code.</summary>
    internal static string NameOfLanguage(string code) => CultureInfo.GetCultureInfo(code).DisplayName;

    /// <summary>A number with its word: "1 antwoord", "91 antwoorden".</summary>
    internal static string Of(this int count, string one, string many) => $"{count.Number()} {(count == 1 ? one : many)}";

    /// <summary>Names in a sentence: "a", "a en b", "a, b en c".</summary>
    internal static string Listed(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} en {last}",
    };
}
