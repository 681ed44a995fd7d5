namespace Survey.Architecture.Tests;

/// <summary>The walls between rooms stand as ARCHITECTURE.md draws them.</summary>
public class RoomsTests
{
    private static readonly string[] AtticNames = ["Common", "Shared", "Helpers", "Utils", "Extensions", "Models", "Services"];

    private static readonly Dictionary<(string Project, string Room), HashSet<string>> Drawn = SourceTree.Table("ARCHITECTURE.md", "### Rooms of one project")
        .ToDictionary(r => (r[0], r[1]), r => r[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet());

    [Fact]
    public void Every_room_stands_in_the_table_and_every_row_is_a_room()
    {
        var rooms = SourceTree.Sources.Where(f => f.Room.Length > 0).Select(f => (f.Project, f.Room)).Distinct().Order();
        Assert.Equal(Drawn.Keys.Order(), rooms);
    }

    [Fact]
    public void No_room_sees_a_room_that_the_table_does_not_allow()
    {
        var forbidden = Arrows().Where(a => !Drawn[(a.Project, a.From)].Contains(a.To)).Select(a => $"{a.Project}/{a.File} names {a.To}");
        Assert.Empty(forbidden);
    }

    [Fact]
    public void No_row_allows_an_arrow_that_is_no_longer_there()
    {
        var there = Arrows().Select(a => (a.Project, a.From, a.To)).ToHashSet();
        var stale = Drawn.SelectMany(d => d.Value.Select(to => (d.Key.Project, d.Key.Room, to))).Where(a => !there.Contains(a));
        Assert.Empty(stale);
    }

    [Fact]
    public void Only_storage_and_the_rooms_it_serves_see_each_other()
    {
        foreach (var ((project, room), sees) in Drawn)
        {
            var back = sees.Where(other => room != "Storage" && other != "Storage" && Drawn[(project, other)].Contains(room));
            Assert.True(!back.Any(), $"{project}/{room} and {string.Join(", ", back)} see each other.");
        }
    }

    [Fact]
    public void A_floor_never_names_the_floor_above()
    {
        var upward = SourceTree.Sources.SelectMany(f => f.Names.Where(n => Array.IndexOf(SourceTree.Projects, n.Project) > Array.IndexOf(SourceTree.Projects, f.Project)).Select(n => $"{f.Project}/{f.Path} names {n.Project}"));
        Assert.Empty(upward);
    }

    [Fact]
    public void Staff_pages_never_name_a_response() =>
        Assert.Empty(SourceTree.Sources.Where(f => f.Project == "Dashboard" && f.Names.Contains(("Core", "Responses"))).Select(f => f.Path));

    [Fact]
    public void The_host_knows_only_the_door_of_the_dashboard() =>
        Assert.Empty(SourceTree.Sources.Where(f => f.Project == "Web" && f.Names.Any(n => n.Project == "Dashboard" && n.Room is not ("" or "DashboardModule"))).Select(f => f.Path));

    [Fact]
    public void Pages_of_residents_never_compute() =>
        Assert.Empty(SourceTree.Sources.Where(f => f.Project == "Web" && f.Room != "Commands" && f.Names.Any(n => n.Project == "Analysis")).Select(f => f.Path));

    [Theory]
    [InlineData("Responses", "Invitation")]
    [InlineData("Invitations", "Response")]
    public void What_was_said_and_who_was_asked_never_see_each_other(string room, string other) =>
        Assert.Empty(SourceTree.Sources.Where(f => f.Project == "Core" && f.Room == room && (f.Names.Contains(("Core", other + "s")) || f.Text.Contains($"db.{other}s", StringComparison.Ordinal))).Select(f => f.Path));

    [Fact]
    public void No_file_stands_in_the_root_of_Core() => Assert.Empty(SourceTree.Sources.Where(f => f.Project == "Core" && f.Room.Length == 0).Select(f => f.Path));

    [Fact]
    public void No_room_is_an_attic() => Assert.Empty(SourceTree.Sources.Where(f => f.Path.Split('/').SkipLast(1).Any(AtticNames.Contains)).Select(f => f.Path));

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(SourceTree.Sources.Where(f => f.Text.Count(c => c == '\n') > 300).Select(f => f.Path));

    [Fact]
    public void The_program_is_a_table_of_contents_of_at_most_60_lines() => Assert.InRange(SourceTree.Read("src/Survey.Web/Program.cs").Split('\n').Length, 1, 60);

    /// <summary>Every naming of another room of the same project.</summary>
    private static IEnumerable<(string Project, string From, string To, string File)> Arrows() => SourceTree.Sources
        .Where(f => f.Room.Length > 0)
        .SelectMany(f => f.Names.Where(n => n.Project == f.Project && n.Room.Length > 0 && n.Room != f.Room && Drawn.ContainsKey((n.Project, n.Room))).Select(n => (f.Project, f.Room, n.Room, f.Path)));
}
