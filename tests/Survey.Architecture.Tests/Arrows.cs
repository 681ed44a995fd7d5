using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;

namespace Survey.Architecture.Tests;

/// <summary>One room that names another, and where.</summary>
internal sealed record Arrow(string FromProject, string FromRoom, string ToProject, string ToRoom, string Path)
{
    internal string From => $"{FromProject}/{FromRoom}";

    internal string To => $"{ToProject}/{ToRoom}";

    public override string ToString() => $"{From} -> {To} ({Path})";
}

/// <summary>Finds the arrows in source text: using lines, qualified names, and tables of the database.</summary>
internal static partial class Arrows
{
    private static readonly HashSet<string> Rooms = [.. Source.Files.Where(f => f.Room != Source.Door).Select(f => $"{f.Project}/{f.Room}")];

    /// <summary>Types by the room that declares them.</summary>
    private static readonly ILookup<string, string> Types = Source.Files.SelectMany(f => Declared().Matches(f.Text).Select(m => (Room: $"{f.Project}/{f.Room}", Type: m.Groups[1].Value))).ToLookup(t => t.Room, t => t.Type);

    /// <summary>Tables of the database with the room whose things they hold.</summary>
    internal static IReadOnlyDictionary<string, string> Tables { get; } = typeof(LeefbaarheidDb).GetProperties()
        .Where(p => p.DeclaringType == typeof(LeefbaarheidDb) && p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .ToDictionary(p => p.Name, p => p.PropertyType.GetGenericArguments()[0].Namespace!["Survey.Core.".Length..]);

    internal static IReadOnlyList<Arrow> All { get; } = [.. Source.Files.SelectMany(Of)];

    internal static IEnumerable<Arrow> Of(SourceFile file)
    {
        var text = NamespaceLine().Replace(file.Text, "");
        var named = Qualified().Matches(text).Select(m => (Project: "Survey." + m.Groups[1].Value, Room: m.Groups[2].Value))
            .Concat(Table().Matches(text).Where(m => Tables.ContainsKey(m.Groups[1].Value)).Select(m => (Project: "Survey.Core", Room: Tables[m.Groups[1].Value])))
            .Concat(Relative().Matches(text).Where(m => Types[$"{file.Project}/{m.Groups[1].Value}"].Contains(m.Groups[2].Value)).Select(m => (file.Project, Room: m.Groups[1].Value)));
        return named.Where(n => Rooms.Contains($"{n.Project}/{n.Room}") && (n.Project, n.Room) != (file.Project, file.Room))
            .Distinct().Select(n => new Arrow(file.Project, file.Room, n.Project, n.Room, file.Path));
    }

    [GeneratedRegex(@"^\s*@?namespace .*$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.])(?:global::)?(?:Survey\.)?(Analysis|Core|Dashboard|Web)\.([A-Z]\w+)")]
    private static partial Regex Qualified();

    /// <summary>"Themes.Theme" in another room of the same project.</summary>
    [GeneratedRegex(@"(?<![\w.""])([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b\w*[dD]b\.([A-Z]\w+)")]
    private static partial Regex Table();

    [GeneratedRegex(@"\b(?:class|record|record struct|struct|enum|interface) ([A-Z]\w+)")]
    private static partial Regex Declared();
}
