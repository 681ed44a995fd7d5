using System.Text.RegularExpressions;

namespace Survey.Architecture.Tests;

/// <summary>The sources as they lie on disk.</summary>
internal static partial class SourceTree
{
    internal static readonly string[] Projects = ["Analysis", "Core", "Dashboard", "Web"];

    internal static string Root { get; } = FindRoot();

    internal static IEnumerable<SourceFile> Sources { get; } = [.. Projects.SelectMany(SourcesOf)];

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The rows of the first table under a heading of ARCHITECTURE.md or another document, cells trimmed.</summary>
    internal static IReadOnlyList<string[]> Table(string document, string heading)
    {
        var lines = Read(document).Split('\n');
        return [.. lines.SkipWhile(l => l.Trim() != heading).SkipWhile(l => !l.StartsWith('|')).TakeWhile(l => l.StartsWith('|')).Skip(2)
            .Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray())];
    }

    private static IEnumerable<SourceFile> SourcesOf(string project)
    {
        var folder = Path.Combine(Root, "src", $"Survey.{project}");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar);
            if (parts[0] is "bin" or "obj" or "client" or "wwwroot" || Path.GetExtension(file) is not (".cs" or ".razor"))
            {
                continue;
            }

            var text = File.ReadAllText(file);
            var names = Named().Matches(Comments().Replace(text, "")).Select(m => (m.Groups[1].Value, m.Groups[2].Value)).ToHashSet();
            yield return new(project, parts.Length > 1 ? parts[0] : "", string.Join('/', parts), text, names);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Leefbaarheid.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Not in a working copy.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"\bSurvey\.(Analysis|Core|Dashboard|Web)(?:\.([A-Z]\w+))?")]
    private static partial Regex Named();

    [GeneratedRegex(@"//[^\n]*|^\s*namespace [^\n]*", RegexOptions.Multiline)]
    private static partial Regex Comments();
}

/// <summary>One file of source.</summary>
/// <param name="Project">Analysis, Core, Dashboard or Web.</param>
/// <param name="Room">First folder, or empty in the root.</param>
/// <param name="Path">Path within the project.</param>
/// <param name="Text">The content.</param>
/// <param name="Names">Projects and rooms that it names.</param>
internal sealed record SourceFile(string Project, string Room, string Path, string Text, IReadOnlySet<(string Project, string Room)> Names);
