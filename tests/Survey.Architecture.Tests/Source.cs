using System.Text.RegularExpressions;
using Survey.TestKit;

namespace Survey.Architecture.Tests;

/// <summary>A file of the product: which project and room it stands in, and its text without comments.</summary>
internal sealed record SourceFile(string Project, string Room, string Path, string Text);

/// <summary>The files of the solution, read from the folder itself.</summary>
internal static partial class Source
{
    internal static readonly string[] Projects = ["Survey.Analysis", "Survey.Core", "Survey.Dashboard", "Survey.Web"];

    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", ".git", "TestResults", ".vs", "leefbaarheid-data", "leefbaarheid-demo"];

    /// <summary>The room of files that stand in the root of a project.</summary>
    internal const string Door = "";

    /// <summary>Every file that people wrote, whether or not it was committed already; paths from the root, with slashes.</summary>
    internal static IReadOnlyList<string> Written { get; } = [.. Walk(new(Samples.Root)).Order(StringComparer.Ordinal)];

    internal static IReadOnlyList<SourceFile> Files { get; } = [.. Projects.SelectMany(FilesOf)];

    internal static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Samples.Root, path));

    private static IEnumerable<SourceFile> FilesOf(string project) => Written
        .Where(p => p.StartsWith($"src/{project}/", StringComparison.Ordinal) && (p.EndsWith(".cs", StringComparison.Ordinal) || p.EndsWith(".razor", StringComparison.Ordinal)))
        .Select(p =>
        {
            var parts = p.Split('/');
            return new SourceFile(project, parts.Length > 3 ? parts[2] : Door, p, Comments().Replace(Read(p), ""));
        });

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(f => f.Name != ".git"))
        {
            yield return System.IO.Path.GetRelativePath(Samples.Root, file.FullName).Replace('\\', '/');
        }

        foreach (var path in folder.EnumerateDirectories().Where(d => !NotOurs.Contains(d.Name) && !(d.Name == "build" && d.Parent!.Name == "wwwroot")).SelectMany(Walk))
        {
            yield return path;
        }
    }

    [GeneratedRegex(@"(?<!:)//[^\n]*|@\*.*?\*@|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
