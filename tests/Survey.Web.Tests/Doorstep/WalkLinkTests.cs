using FsCheck;
using FsCheck.Fluent;

namespace Survey.Web.Tests.Doorstep;

/// <summary>The square with which an interviewer hands over a walk list, whatever stands on the doors.</summary>
public sealed class WalkLinkTests
{
    private const int LongestPart = 600;
    private const int Lists = 20;
    private static readonly string[] Signs = ["1", "2", "9", "A", "-", "/", "~", "!", "é", "🏠", "%", "#", "?", "&", "+", "=", " ", "\"", "<", "'", "م", "中", "%21", "."];

    /// <summary>A door as the script knows it.</summary>
    private sealed record Door(string Label, int State, int Turn, string? BackOn);

    /// <summary>What the other telephone reads of one square.</summary>
    private sealed record Part(string Area, int Number, int Parts, List<Door> Doors, int Length);

    [Theory]
    [InlineData("12-A")]
    [InlineData("3/2")]
    [InlineData("7~")]
    [InlineData("9!")]
    [InlineData("é")]
    [InlineData("🏠")]
    [InlineData("!~!")]
    public async Task A_strange_house_number_arrives_as_it_stands_on_the_door(string label)
    {
        var door = new Door(label, 2, 3, "2026-12-01");

        var part = Assert.Single(await HandOverAsync("noord!~", [door, new("1", 4, 1, null)]));

        Assert.Equal(("noord!~", 1, 1), (part.Area, part.Number, part.Parts));
        Assert.Equal([door, new("1", 4, 1, null)], part.Doors);
    }

    [Fact]
    public async Task However_many_doors_and_whatever_their_numbers_all_arrive_in_squares_that_a_phone_can_read()
    {
        var door = from label in Gen.ArrayOf(Gen.Elements(Signs), 5)
                   from state in Gen.Choose(0, 4)
                   from turn in Gen.Choose(1, 10_000)
                   from back in Gen.Elements(null, "2026-12-01")
                   select new Door(string.Concat(label), state, turn, back);
        var property = Prop.ForAll(Arb.From(Gen.ListOf(door).Resize(120)), doors => AllArriveAsync(doors).GetAwaiter().GetResult());
        await Task.Run(() => property.Check(Config.QuickThrowOnFailure.WithMaxTest(Lists)));
    }

    [Fact]
    public async Task A_long_list_is_cut_in_parts_that_say_which_of_how_many_they_are()
    {
        var parts = await HandOverAsync("zuid", [.. Enumerable.Range(1, 200).Select(n => new Door($"{n}", 1, 1, null))]);

        Assert.Equal([(1, 3), (2, 3), (3, 3)], parts.Select(p => (p.Number, p.Parts)));
        Assert.Equal(200, parts.Sum(p => p.Doors.Count));
    }

    [Fact]
    public async Task What_is_no_list_is_not_read_as_one()
    {
        string[] strange = ["", "noord", "noord!", "noord!x", "noord!2.1", "noord!0.1", "%!1.1", "noord!1.1!%~1~1~"];

        Assert.All(await DoorScript.AskAsync<bool[]>("walk-link.js", "readLink", "given.map(w => readLink(w) === null)", strange), Assert.True);
        var doors = await DoorScript.AskAsync<int[]>("walk-link.js", "readLink", "given.map(w => readLink(w).doors.length)", new[] { "noord!1.1", "noord!1.1!7~9~1~", "noord!1.1!7~1~x~", "noord!1.1!7~1~1~morgen", "noord!1.1!7~1.5~1~" });
        Assert.Equal([0, 0, 0, 1, 0], doors);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-01")]
    [InlineData("2028-02-29", "2028-02-29")]
    [InlineData("2026-02-31", null)]
    [InlineData("2026-99-99", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("12026-01-01", null)]
    public async Task A_day_that_does_not_exist_is_left_out_so_that_the_computer_still_takes_the_list(string day, string? taken) =>
        Assert.Equal(taken, Assert.Single(await DoorScript.AskAsync<List<string?>>("walk-link.js", "readLink", "readLink(given).doors.map(d => d.backOn)", $"noord!1.1!7~2~1~{day}")));

    private static async Task<bool> AllArriveAsync(List<Door> doors)
    {
        var parts = await HandOverAsync("noord", doors);
        return parts.All(p => p.Length <= LongestPart + "noord!99.99".Length) && parts.SelectMany(p => p.Doors).SequenceEqual(doors);
    }

    /// <summary>Through an address, as the camera of the other telephone opens it.</summary>
    private static Task<List<Part>> HandOverAsync(string area, IReadOnlyList<Door> doors) => DoorScript.AskAsync<List<Part>>("walk-link.js", "written, readLink",
        "written(given.area, given.doors).map(p => { const read = readLink(new URL('https://wijk.nl/deur/a/looplijst#' + p).hash.slice(1)); return { ...read, number: read.part, length: p.length }; })", new { area, doors });
}
