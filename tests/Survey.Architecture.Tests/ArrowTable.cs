using System.Text.RegularExpressions;

namespace Survey.Architecture.Tests;

/// <summary>What ARCHITECTURE.md allows: rooms with the rooms they may name, and what a floor may name of the floors beneath.</summary>
internal static partial class ArrowTable
{
    private static readonly string Document = Source.Read("ARCHITECTURE.md").ReplaceLineEndings("\n");

    /// <summary>Arrows within a project, as "Survey.Core/Themes -> Survey.Core/Remarks"; a room without arrows has only itself.</summary>
    internal static IReadOnlySet<string> Within { get; } = Source.Projects.SelectMany(p => Rows(p).SelectMany(r => Names(r[2]).Select(to => $"{p}/{Names(r[0])[0]} -> {p}/{to}"))).ToHashSet();

    /// <summary>Rooms in the tables, as "Survey.Core/Themes".</summary>
    internal static IReadOnlyList<string> Rooms { get; } = [.. Source.Projects.SelectMany(p => Rows(p).Select(r => $"{p}/{Names(r[0])[0]}"))];

    /// <summary>Arrows from floor to floor, as "Survey.Web/Commands -> Survey.Analysis/Text" or "Survey.Web -> Survey.Core/Waves".</summary>
    internal static IReadOnlyList<(string From, string To)> Down { get; } = [.. Rows("From floor to floor").SelectMany(r => Names(r[1]).Select(to => (Names(r[0])[0], "Survey." + to)))];

    /// <summary>Project references, as the table of floors has them.</summary>
    internal static IReadOnlyDictionary<string, string[]> Floors { get; } = Rows("The rule per floor").ToDictionary(r => Names(r[0])[0], r => Names(r[1]));

    /// <summary>The rows of the first table under a heading, cells trimmed, without the head.</summary>
    internal static List<string[]> Rows(string heading, string? document = null)
    {
        var text = document ?? Document;
        var start = Regex.Match(text, $"^#+ {Regex.Escape(heading)}$", RegexOptions.Multiline);
        Assert.True(start.Success, $"ARCHITECTURE.md has no heading '{heading}'.");
        var lines = text[(start.Index + start.Length)..].Split('\n').SkipWhile(l => !l.StartsWith('|')).TakeWhile(l => l.StartsWith('|'));
        return [.. lines.Skip(2).Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray())];
    }

    internal static string[] Names(string cell) => [.. Quoted().Matches(cell).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
