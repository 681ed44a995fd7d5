using Microsoft.EntityFrameworkCore;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Whatever I decided, I can go back on it, as long as nobody built on it.</summary>
public class UndoDecisionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly string[] AllVerbs = ["naam", "bevestig", "samen", "geen", "verplaats", "weg", "nieuw", "klopt", "hoofdthema", "hoofdthemanaam"];

    public static TheoryData<string> Verbs => new(AllVerbs);

    private static async Task<Decided> DecideAsync(Square square, string verb)
    {
        var decisions = square.House.Decisions;
        var (one, two) = (await square.RemarkAsync("te weinig licht"), await square.RemarkAsync("grofvuil op straat"));
        return verb switch
        {
            "naam" => await decisions.RenameAsync(square.Deciding, "verlichting", "Donkere hoeken", None),
            "bevestig" => await decisions.ConfirmAsync(square.Deciding, "verlichting", None),
            "samen" => await decisions.MergeAsync(square.Deciding, "parkeren", "verlichting", None),
            "geen" => await decisions.RejectAsync(square.Deciding, "verlichting", None),
            "verplaats" => await decisions.MoveAsync(square.Deciding, [one.Id, two.Id], "parkeren", None),
            "weg" => await decisions.MoveAsync(square.Deciding, [one.Id], null, None),
            "nieuw" => await decisions.SplitAsync(square.Deciding, [one.Id, two.Id], "Iets nieuws", None),
            "hoofdthema" => await decisions.GatherAsync(square.Deciding, "verlichting", "wonen", None),
            "hoofdthemanaam" => await decisions.NameMainThemeAsync(square.Deciding, "verkeer", "Auto’s", None),
            _ => await decisions.KeepAsync(square.Deciding, [one.Id], None),
        };
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Undoing_puts_everything_back_and_undoing_that_does_it_again(string verb)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var before = await square.PictureAsync();
        var decided = await DecideAsync(square, verb);
        var after = await square.PictureAsync();
        Assert.NotEqual(before, after);

        var undone = await house.UndoDecision.UndoAsync(square.Deciding, null, None);
        Assert.Equal((DecisionOutcome.Done, $"Ongedaan gemaakt: “{decided.Told.Replace('“', '‘').Replace('”', '’')}”"), (undone.Outcome, undone.Told));
        Assert.Equal(before, await square.PictureAsync());

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, undone.Number, None)).Outcome);
        Assert.Equal(after, await square.PictureAsync());
        Assert.Equal(2, await house.NewDb().Changes.CountAsync(c => c.What == "besluit over thema’s ongedaan gemaakt" && c.By == "Samira"));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task It_can_still_be_undone_after_looking_again(string verb)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var before = await square.PictureAsync();
        await DecideAsync(square, verb);
        await square.FindThemesAsync();

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, null, None)).Outcome);
        await square.FindThemesAsync();

        Assert.Equal(before, await square.PictureAsync());
    }

    [Fact]
    public async Task The_last_decision_goes_first_then_the_one_before_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var before = await square.PictureAsync();
        foreach (var verb in new[] { "naam", "verplaats", "samen", "geen" })
        {
            await DecideAsync(square, verb);
        }

        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, null, None)).Outcome);
        }

        Assert.Equal(before, await square.PictureAsync());
        Assert.Equal(DecisionOutcome.NotFound, (await house.UndoDecision.UndoAsync(square.Deciding, null, None)).Outcome);
    }

    [Fact]
    public async Task Each_step_back_names_the_one_before_it_and_what_a_colleague_decided_is_not_mine_to_step_back_on()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var first = await square.DoneAsync(d => house.Decisions.RenameAsync(d, "verlichting", "Donkere hoeken", None));
        await house.Decisions.RenameAsync(new(square.Wave.Id, new("Noor", house.Time.Now)), "parkeren", "Auto’s kwijt", None);
        var second = await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "zwerfafval_grofvuil", None));

        var undone = await house.UndoDecision.UndoAsync(square.Deciding, second, None);
        Assert.Equal(first, undone.Further);
        var further = await house.UndoDecision.UndoAsync(square.Deciding, undone.Further, None);

        Assert.Contains("Donkere hoeken", further.Told, StringComparison.Ordinal);
        Assert.Null(further.Further);
        Assert.Contains((await square.ReadAsync()).Themes, t => t.Theme.Name == "Auto’s kwijt");
    }

    [Fact]
    public async Task Undone_done_again_and_undone_again_never_quotes_a_quotation()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var before = await square.PictureAsync();
        var number = await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "parkeren", None));
        var after = await square.PictureAsync();
        for (var round = 0; round < 2; round++)
        {
            var undone = await house.UndoDecision.UndoAsync(square.Deciding, number, None);
            Assert.Equal("Ongedaan gemaakt: “Het thema ‘Parkeren’ is bevestigd.”", undone.Told);
            Assert.Equal(before, await square.PictureAsync());

            var again = await house.UndoDecision.UndoAsync(square.Deciding, undone.Number, None);
            Assert.Equal("Toch weer gedaan: “Het thema ‘Parkeren’ is bevestigd.”", again.Told);
            Assert.Equal(after, await square.PictureAsync());

            // The button beside "toch weer gedaan" goes back on the decision itself.
            number = again.Number;
        }

        Assert.Equal("Ongedaan gemaakt: “Het thema ‘Parkeren’ is bevestigd.”", (await house.UndoDecision.UndoAsync(square.Deciding, number, None)).Told);
        Assert.Equal(DecisionOutcome.AlreadySo, (await house.UndoDecision.UndoAsync(square.Deciding, number, None)).Outcome);
        Assert.Equal(before, await square.PictureAsync());
    }

    [Fact]
    public async Task An_earlier_decision_can_be_undone_when_nobody_touched_the_same_things_since()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var first = await square.DoneAsync(d => house.Decisions.RenameAsync(d, "verlichting", "Donkere hoeken", None));
        await square.DoneAsync(d => house.Decisions.RenameAsync(d, "parkeren", "Auto’s kwijt", None));

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, first, None)).Outcome);

        var names = (await square.ReadAsync()).Themes.Select(t => t.Theme.Name).ToList();
        Assert.Contains("Auto’s kwijt", names);
        Assert.DoesNotContain("Donkere hoeken", names);
        Assert.Equal(DecisionOutcome.AlreadySo, (await house.UndoDecision.UndoAsync(square.Deciding, first, None)).Outcome);
    }

    [Fact]
    public async Task What_stands_in_the_way_is_said_and_nothing_changes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        var moved = await square.DoneAsync(d => house.Decisions.MoveAsync(d, [remark.Id], "parkeren", None));
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [remark.Id], "zwerfafval_grofvuil", None));
        var own = await square.DoneAsync(d => house.Decisions.SplitAsync(d, [remark.Id], "Iets nieuws", None));
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [square.RemarkAsync("meer verlichting graag").Result.Id], "eigen-iets-nieuws", None));
        var before = await square.PictureAsync();

        var first = await house.UndoDecision.UndoAsync(square.Deciding, moved, None);
        var second = await house.UndoDecision.UndoAsync(square.Deciding, own, None);

        Assert.Equal((DecisionOutcome.StandsInTheWay, DecisionOutcome.StandsInTheWay), (first.Outcome, second.Outcome));
        Assert.StartsWith("Daarna besloot Samira: “", first.Told, StringComparison.Ordinal);
        Assert.Contains("1 opmerking verplaatst van ‘Licht in portiek en op straat’ naar ‘Iets nieuws’.", second.Told, StringComparison.Ordinal);
        Assert.Equal(before, await square.PictureAsync());
    }

    [Fact]
    public async Task A_theme_that_I_emptied_is_still_there_to_go_back_to_after_looking_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var all = (await square.AllAsync()).Where(r => r.ThemeKey == "parkeren").Select(r => r.Id).ToList();
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, all, "verlichting", None));
        await square.FindThemesAsync();

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(square.Deciding, null, None)).Outcome);

        Assert.Equal(all.Order(), (await square.ReadAsync()).Themes.Single(t => t.Theme.Key == "parkeren").Remarks.Select(r => r.Id).Order());
    }

    [Fact]
    public async Task A_theme_that_was_merged_later_stands_in_the_way_of_going_back_to_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        var remark = await square.RemarkAsync("te weinig licht");
        var moved = await square.DoneAsync(d => house.Decisions.MoveAsync(d, [remark.Id], "parkeren", None));
        await square.DoneAsync(d => house.Decisions.MergeAsync(d, "verlichting", "zwerfafval_grofvuil", None));

        var undone = await house.UndoDecision.UndoAsync(square.Deciding, moved, None);

        Assert.Equal(DecisionOutcome.StandsInTheWay, undone.Outcome);
        Assert.Contains("samengevoegd", undone.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_memory_of_decisions_holds_no_words_of_residents()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        foreach (var verb in AllVerbs)
        {
            await DecideAsync(square, verb);
        }

        var texts = (await square.AllAsync()).Select(r => r.Text).ToList();
        foreach (var decision in await house.ReadThemes.DecisionsAsync(square.Wave.Id, None))
        {
            Assert.DoesNotContain(texts, t => decision.Effect.Contains(t, StringComparison.Ordinal) || decision.Sentence.Contains(t, StringComparison.Ordinal));
        }
    }
}
