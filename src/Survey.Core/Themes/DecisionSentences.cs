using System.Globalization;
using Survey.Core.Remarks;

namespace Survey.Core.Themes;

/// <summary>How a decision about remarks is told in Dutch.</summary>
internal static class DecisionSentences
{
    /// <summary>What remarks under no theme stand under, in a sentence.</summary>
    internal const string NoTheme = "nog geen thema";

    private const int MostNames = 2;

    /// <summary>Names of the themes that remarks stand under, each once.</summary>
    internal static List<string> PlacesOf(WaveThemes themes, List<Remark> remarks) =>
        [.. remarks.Select(r => r.ThemeKey is { } key && themes.Themes.TryGetValue(key, out var theme) ? theme.Name : NoTheme).Distinct()];

    /// <summary>The same for the history.</summary>
    internal static string NamesOf(WaveThemes themes, List<Remark> remarks) => string.Join(", ", PlacesOf(themes, remarks));

    /// <summary>The remark itself, or how many.</summary>
    internal static string Subject(List<Remark> remarks) => remarks.Count == 1 ? remarks[0].Id.ToString("N") : Count(remarks);

    internal static string Count(List<Remark> remarks) => remarks.Count == 1 ? "1 opmerking" : string.Create(CultureInfo.InvariantCulture, $"{remarks.Count} opmerkingen");

    /// <summary>From where to where; many themes are counted, so that the line stays short.</summary>
    internal static string Moved(List<Remark> chosen, List<string> from, string? to) => to is null
        ? $"{Count(chosen)} weggehaald bij {Quoted(from)}: nu bij “Nog geen thema”."
        : $"{Count(chosen)} verplaatst {(from.Count > MostNames ? "uit" : "van")} {Quoted(from)} naar “{to}”.";

    /// <summary>What came in while somebody looked.</summary>
    internal static string CameIn(List<Remark> unseen) => unseen.Count switch
    {
        0 => "",
        1 => " 1 opmerking die er intussen bijkwam, is nog niet bekeken.",
        var more => string.Create(CultureInfo.InvariantCulture, $" {more} opmerkingen die er intussen bijkwamen, zijn nog niet bekeken."),
    };

    private static string Quoted(List<string> names) => names.Count > MostNames
        ? string.Create(CultureInfo.InvariantCulture, $"{names.Count} thema’s") : string.Join(" en ", names.Select(n => $"“{n}”"));
}
