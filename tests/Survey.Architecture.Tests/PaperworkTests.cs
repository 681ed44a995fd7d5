using System.Diagnostics;
using Survey.Analysis.Text;
using Survey.Core.Storage;

namespace Survey.Architecture.Tests;

/// <summary>What is written about the project is true.</summary>
public class PaperworkTests
{
    private static readonly string[] NeverCommitted = ["api.nuget" + ".org", "registry.npmjs" + ".org", "/ro" + "ot/", "/tmp" + "/wt", "/wo" + "rk/ma"];

    [Fact]
    public void Every_type_of_the_glossary_exists()
    {
        var types = new[] { typeof(LeefbaarheidDb).Assembly, typeof(PointKind).Assembly }.SelectMany(a => a.GetTypes()).Select(t => t.Name).ToHashSet();
        var rows = SourceTree.Table("docs/GLOSSARY.md", "# Glossary");
        Assert.True(rows.Count > 15);
        Assert.Empty(rows.Where(r => !types.Contains(r[1])).Select(r => r[1]));
    }

    [Fact]
    public void Every_setting_is_documented()
    {
        var documented = SourceTree.Table("docs/OPERATIONS.md", "# Running it").Select(r => r[0].Trim('`').ToLowerInvariant()).ToHashSet();
        var settings = SourceTree.Sources.Single(f => f.Path == "Hosting/HouseSettings.cs").Text;
        var named = System.Text.RegularExpressions.Regex.Matches(settings, "const string \\w+(?:Key|Switch) = \"([^\"]+)\"").Select(m => m.Groups[1].Value.ToLowerInvariant()).ToList();
        Assert.Equal(3, named.Count);
        Assert.Empty(named.Where(n => !documented.Contains(n)));
    }

    [Fact]
    public void Every_ban_names_something_that_exists()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "BannedSymbols.txt", SearchOption.AllDirectories).Append(Path.Combine(SourceTree.Root, "BannedSymbols.txt"))
            .SelectMany(File.ReadAllLines).Where(l => l.Length > 0).ToList();
        Assert.True(lines.Count > 20);
        Assert.All(lines, l => Assert.Matches("^[TMPFEN]:[\\w.`#(),]+;.{10,}$", l));
        var own = lines.Where(l => l.StartsWith("P:Survey.Core.Storage.LeefbaarheidDb.", StringComparison.Ordinal)).Select(l => l.Split(';')[0].Split('.')[^1]);
        Assert.All(own, name => Assert.NotNull(typeof(LeefbaarheidDb).GetProperty(name)));
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = new[] { "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md" };
        var broken = documents.SelectMany(d => System.Text.RegularExpressions.Regex.Matches(SourceTree.Read(d), @"\]\(([^)#:]+)\)").Select(m => (d, Target: m.Groups[1].Value)))
            .Where(l => !Path.Exists(Path.Combine(SourceTree.Root, l.Target)));
        Assert.Empty(broken);
    }

    [Fact]
    public void No_committed_file_knows_a_machine_or_a_registry()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files") { WorkingDirectory = SourceTree.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.True(files.Length > 100);
        var found = files.Where(f => Path.GetExtension(f) is not (".png" or ".xlsx")).Select(f => Path.Combine(SourceTree.Root, f)).Where(File.Exists)
            .Where(f => NeverCommitted.Any(n => File.ReadAllText(f).Contains(n, StringComparison.Ordinal)));
        Assert.Empty(found);
    }

    [Fact]
    public void The_lock_file_records_no_download_address() => Assert.DoesNotContain("\"resolved\"", SourceTree.Read("src/Survey.Web/client/package-lock.json"), StringComparison.Ordinal);
}
