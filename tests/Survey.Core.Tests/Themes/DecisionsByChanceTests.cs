using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Whatever people decide, in any order: going back gives what was there, to the byte, and takes nothing else along.</summary>
public class DecisionsByChanceTests
{
    private const int Schedules = 25;
    private const int MostSteps = 10;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Verbs = ["naam", "bevestig", "samen", "geen", "geen", "verplaats", "weg", "nieuw", "klopt", "los", "hoofdthema", "hoofdthemanaam"];

    private static readonly string[] Said =
    [
        "de lamp bij de vijver is stuk", "meer lampen in het park", "er staan drugsdealers bij de brug", "er wordt drugs verkocht",
        "je kunt hier nooit parkeren", "te weinig parkeerplaatsen", "leuke buren", "straling van de zendmast", "zendmast weghalen wegens straling", "de zendmast op de watertoren",
        .. Enumerable.Range(1, 44).Select(n => $"zwerfafval naast container {n}"),
    ];

    /// <summary>One decision: about one theme, perhaps another, and some remarks, by their place in the list.</summary>
    private sealed record Step(string Verb, int One, int Two, int[] Remarks);

    private static Gen<Step[]> Schedule =>
        from steps in (from verb in Gen.Elements(Verbs)
                       from one in Gen.Choose(0, 9)
                       from two in Gen.Choose(0, 9)
                       from remarks in Gen.ArrayOf(Gen.Choose(0, Said.Length - 1), 3)
                       select new Step(verb, one, two, remarks)).ListOf().Resize(MostSteps)
        select steps.ToArray();

    private static async Task<Square> OpenAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync();
        await square.SayAsync(Said);
        await square.FindThemesAsync();
        var remarks = await square.AllAsync();
        Assert.Contains(remarks, r => r.Part is not null);
        Assert.Contains(remarks, r => r.IsTypical);
        Assert.Contains(remarks, r => r.Because.Count > 0);
        return square;
    }

    [Fact]
    public async Task Undoing_everything_from_the_last_to_the_first_gives_each_state_back_to_the_byte()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        await CheckAsync(steps => BackAsync(square, steps));
    }

    [Fact]
    public async Task Undoing_one_in_between_changes_only_what_it_decided_and_can_be_taken_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house);
        var undone = 0;
        await CheckAsync(async steps => undone += await OneInBetweenAsync(square, steps) ? 1 : 0);
        Assert.True(undone > 0, "Some earlier decision could be undone.");
    }

    private static Task CheckAsync(Func<Step[], Task> run) => Task.Run(() => Prop.ForAll(Arb.From(Schedule), steps => run(steps).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Schedules)));

    private static async Task BackAsync(Square square, Step[] steps)
    {
        var before = new Stack<(int Number, Dictionary<string, string> State)>();
        foreach (var step in steps)
        {
            var state = await RowsAsync(square);
            if (await DecideAsync(square, step) is { Outcome: DecisionOutcome.Done } done)
            {
                before.Push((done.Number, state));
            }
        }

        await UndoAllAsync(square, before);
    }

    private static async Task UndoAllAsync(Square square, Stack<(int Number, Dictionary<string, string> State)> before)
    {
        while (before.TryPop(out var last))
        {
            Assert.Equal(DecisionOutcome.Done, (await square.House.UndoDecision.UndoAsync(square.Deciding, last.Number, None)).Outcome);
            Assert.Equal(last.State, await RowsAsync(square));
        }
    }

    private static async Task<bool> OneInBetweenAsync(Square square, Step[] steps)
    {
        var before = new Stack<(int Number, Dictionary<string, string> State)>();
        foreach (var step in steps)
        {
            var state = await RowsAsync(square);
            if (await DecideAsync(square, step) is { Outcome: DecisionOutcome.Done } done)
            {
                before.Push((done.Number, state));
            }
        }

        var changed = false;
        if (before.Count > 1)
        {
            var earlier = before.ElementAt(before.Count / 2).Number;
            var now = await RowsAsync(square);
            var undone = await square.House.UndoDecision.UndoAsync(square.Deciding, earlier, None);
            var after = await RowsAsync(square);
            if (changed = undone.Outcome == DecisionOutcome.Done)
            {
                var decided = (await square.House.ReadThemes.DecisionsAsync(square.Wave.Id, None)).Single(d => d.Number == earlier);
                Assert.Empty(now.Keys.Union(after.Keys).Where(cell => now.GetValueOrDefault(cell) != after.GetValueOrDefault(cell)).Except(CellsOf(decided)));
                Assert.Equal(DecisionOutcome.Done, (await square.House.UndoDecision.UndoAsync(square.Deciding, undone.Number, None)).Outcome);
                after = await RowsAsync(square);
            }

            Assert.Equal(now, after);
        }

        await UndoAllAsync(square, before);
        return changed;
    }

    /// <summary>The cells that a decision was about: of a theme what it changed, of a remark its place and what was found there, of a main theme its name.</summary>
    private static IEnumerable<string> CellsOf(ThemeDecision decision)
    {
        using var effect = JsonDocument.Parse(decision.Effect);
        foreach (var theme in effect.RootElement.GetProperty("Themes").EnumerateArray())
        {
            var (was, became) = (theme.GetProperty("Before"), theme.GetProperty("After"));
            var isThere = was.ValueKind != JsonValueKind.Null && became.ValueKind != JsonValueKind.Null;
            var columns = isThere ? was.EnumerateObject().Where(p => p.Value.ToString() != became.GetProperty(p.Name).ToString()).Select(p => p.Name)
                : ["Id", "WaveId", "Key", "Name", "Domain", "Words", "ConfirmedBy", "NamedByPerson", "MergedInto", "IsRejected", "IsOwn", "MainTheme"];
            foreach (var column in columns)
            {
                yield return $"Themes {theme.GetProperty("Key").GetString()} {column}";
            }
        }

        foreach (var remark in effect.RootElement.GetProperty("Remarks").EnumerateArray())
        {
            foreach (var column in new[] { "ThemeKey", "PlacedByPerson", "Because", "Part", "IsTypical", "FoundElsewhere" })
            {
                yield return $"Remarks {remark.GetProperty("Id").GetGuid().ToString().ToUpperInvariant()} {column}";
            }
        }

        foreach (var name in effect.RootElement.GetProperty("Names").EnumerateArray())
        {
            foreach (var column in new[] { "WaveId", "Key", "Name" })
            {
                yield return $"MainThemeNames {name.GetProperty("Key").GetString()} {column}";
            }
        }
    }

    private static async Task<Decided> DecideAsync(Square square, Step step)
    {
        var (decisions, by) = (square.House.Decisions, square.Deciding);
        var read = await square.ReadAsync();
        var themes = read.Themes.Select(t => t.Theme.Key).Order(StringComparer.Ordinal).ToList();
        if (themes.Count == 0)
        {
            return new(DecisionOutcome.NothingChosen);
        }

        var (one, two) = (themes[step.One % themes.Count], themes[step.Two % themes.Count]);
        var remarks = (await square.AllAsync()).OrderBy(r => r.Text, StringComparer.Ordinal).ToList();
        var chosen = step.Remarks.Select(at => remarks[at].Id).ToList();
        var name = string.Create(CultureInfo.InvariantCulture, $"Naam {step.One}");
        return step.Verb switch
        {
            "naam" => await decisions.RenameAsync(by, one, name, None),
            "bevestig" => await decisions.ConfirmAsync(by, one, None),
            "samen" => await decisions.MergeAsync(by, one, two, None),
            "geen" => await decisions.RejectAsync(by, one, None),
            "verplaats" => await decisions.MoveAsync(by, chosen, one, None),
            "weg" => await decisions.MoveAsync(by, chosen, null, None),
            "nieuw" => await decisions.SplitAsync(by, chosen, name, None),
            "klopt" => await decisions.KeepAsync(by, chosen, None),
            "los" => await decisions.LetGoAsync(by, chosen, None),
            "hoofdthema" => await decisions.GatherAsync(by, one, step.Two % 2 == 0 ? "wonen" : "", None),
            _ => await decisions.NameMainThemeAsync(by, "verkeer", step.Two % 2 == 0 ? name : "", None),
        };
    }

    /// <summary>Every cell of what decisions are about, as it lies in the database.</summary>
    private static async Task<Dictionary<string, string>> RowsAsync(Square square)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var db = square.House.NewDb();
        await db.Database.OpenConnectionAsync();
        foreach (var (table, key) in new[] { ("Themes", "Key"), ("Remarks", "Id"), ("MainThemeNames", "Key") })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of this test's own.
            command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    cells[$"{table} {reader[key]} {reader.GetName(column)}"] = reader[column].ToString()!;
                }
            }
        }

        return cells;
    }
}
