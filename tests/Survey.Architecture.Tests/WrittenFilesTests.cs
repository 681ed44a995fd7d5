using System.Text.RegularExpressions;

namespace Survey.Architecture.Tests;

/// <summary>What is committed says nothing about the machine it was made on.</summary>
public class WrittenFilesTests
{
    // In halves, so that this file does not hold what it looks for.
    private static readonly string[] Elsewhere = ["api.nuget" + ".org", "registry.npmjs" + ".org", "/wo" + "rk/", "/ro" + "ot/", "/tmp/" + "wt"];

    private static readonly string[] Binary = [".xlsx", ".png", ".jpg", ".ico", ".db", ".pdf", ".woff2", ".user", ".db-wal", ".db-shm", ".bin"];

    [Fact]
    public void No_file_holds_a_path_of_a_machine_or_the_address_of_a_registry() => RoomsTests.Nothing(Source.Written
        .Where(p => !Binary.Contains(Path.GetExtension(p))).SelectMany(p => Elsewhere.Where(e => Source.Read(p).Contains(e, StringComparison.OrdinalIgnoreCase)).Select(e => $"{p}: {e}")), "that name a machine or a registry");

    [Fact]
    public void The_lock_file_of_the_styles_records_no_download_addresses()
    {
        var locks = Source.Written.Where(p => Path.GetFileName(p) == "package-lock.json").ToList();
        Assert.NotEmpty(locks);
        RoomsTests.Nothing(locks.Where(p => Source.Read(p).Contains("\"resolved\"", StringComparison.Ordinal)), "with download addresses: take the lines \"resolved\" out");
    }

    [Fact]
    public void Links_between_documents_lead_somewhere() => RoomsTests.Nothing(Source.Written.Where(p => Path.GetExtension(p) == ".md")
        .SelectMany(p => Regex.Matches(Source.Read(p), @"\]\(([^)#:]+)\)").Select(m => (Document: p, Target: m.Groups[1].Value)))
        .Where(l => !Path.Exists(Path.Combine(Survey.TestKit.Samples.Root, Path.GetDirectoryName(l.Document)!, l.Target))), "links that lead nowhere");

    [Fact]
    public void Every_setting_is_documented()
    {
        var documented = ArrowTable.Rows("Running it", Source.Read("docs/OPERATIONS.md")).Select(r => r[0].Trim('`')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = Regex.Matches(Source.Read("src/Survey.Web/Hosting/HouseSettings.cs"), "const string \\w+(?:Key|Switch) = \"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.True(named.Count >= 3);
        RoomsTests.Nothing(named.Where(n => !documented.Contains(n)), "settings that docs/OPERATIONS.md does not explain");
    }

    [Fact]
    public void Every_project_stands_in_the_solution() => RoomsTests.Nothing(Source.Written
        .Where(p => p.EndsWith(".csproj", StringComparison.Ordinal) && !Source.Read("Leefbaarheid.sln").Contains(Path.GetFileName(p), StringComparison.Ordinal)), "not in Leefbaarheid.sln");
}
