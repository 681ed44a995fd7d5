using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.TestKit;

namespace Survey.Core.Tests.Reading;

public class ReadRemarksTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_can_wait_the_least_comes_first_and_what_was_read_comes_last()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain, ReadSquare.Turkish, ReadSquare.Personal, "Er is brand geweest in de meterkast en de nooduitgang zit op slot.", ReadSquare.Worrying, "De stoep ligt scheef.");
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.ReadAsync(await square.StepAsync("De stoep ligt scheef."), None)).Outcome);

        var queue = (await square.QueueAsync()).Select(q => q.Remark.Original).ToList();

        Assert.Equal(ReadSquare.Worrying, queue[0]);
        Assert.True((await square.QueueAsync())[1].Remark.Held);
        Assert.Equal("De stoep ligt scheef.", queue[^1]);
        Assert.True(queue.IndexOf(ReadSquare.Personal) < queue.IndexOf(ReadSquare.Turkish));
        Assert.True(queue.IndexOf(ReadSquare.Turkish) < queue.IndexOf(ReadSquare.Plain));

        // A fire and a blocked way out are two points, and each waits.
        Assert.Equal(3, await house.Queue.HeldAsync(square.Wave.Id, None));
    }

    [Fact]
    public async Task A_signal_is_free_only_after_somebody_wrote_what_was_done_without_names()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Worrying, ReadSquare.Plain);
        var step = await square.StepAsync(ReadSquare.Worrying);

        Assert.Equal(ReadingOutcome.SignalFirst, (await house.ReadRemarks.ReadAsync(step, None)).Outcome);
        Assert.Equal(ReadingOutcome.NoteMissing, (await house.ReadRemarks.FollowUpAsync(step, "  ", None)).Outcome);
        Assert.Equal(ReadingOutcome.NoteTooLong, (await house.ReadRemarks.FollowUpAsync(step, new string('x', ReadRemarks.LongestNote + 1), None)).Outcome);
        var named = await house.ReadRemarks.FollowUpAsync(step, "Gebeld met wijkagent Henk Jansen.", None);
        Assert.Equal(ReadingOutcome.PersonalDataLeft, named.Outcome);
        Assert.Contains(named.Found, f => f.Contains("Henk", StringComparison.Ordinal));
        Assert.Equal(ReadingOutcome.NothingThere, (await house.ReadRemarks.FollowUpAsync(await square.StepAsync(ReadSquare.Plain), "gebeld", None)).Outcome);
        Assert.True((await square.QueuedAsync(ReadSquare.Worrying)).Remark.Held);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.FollowUpAsync(step, "Besproken met het wijkteam.", None)).Outcome);

        var seen = await square.QueuedAsync(ReadSquare.Worrying);
        Assert.False(seen.Remark.Held);
        Assert.Equal(("Samira", Wilgenplein.Today, "Besproken met het wijkteam."), (seen.Reading!.ReadBy, seen.Reading.ReadOn, seen.Reading.Note));
        Assert.Contains("signaal gezien en opgevolgd|suicide||Samira", await square.HistoryAsync());
        Assert.DoesNotContain(await square.HistoryAsync(), h => h.Contains("leven", StringComparison.Ordinal) || h.Contains("wijkteam", StringComparison.Ordinal));
        Assert.Equal(TimeSpan.Zero, TimeZoneInfo.ConvertTimeFromUtc(house.NewDb().Changes.Single(c => c.What == "signaal gezien en opgevolgd").At, house.Time.LocalTimeZone).TimeOfDay);
    }

    [Fact]
    public void What_only_resembles_a_signal_is_read_after_the_signals_and_before_the_rest()
    {
        static QueuedRemark Queued(Signal? signal) =>
            new(Remark.Create(Guid.NewGuid(), Guid.NewGuid(), QuestionRole.Worry, PointKind.Concern, new("De lamp is stuk.", "nl", [], signal), mayBeQuoted: false), null, null, "");
        static Signal Of(SignalKind kind, bool isFaint) => new(kind, 3, 4, ["lamp"], isFaint);

        QueuedRemark[] inOrder = [Queued(Of(SignalKind.Suicide, false)), Queued(Of(SignalKind.FireHazard, false)), Queued(Of(SignalKind.Suicide, true)), Queued(Of(SignalKind.FireHazard, true)), Queued(null)];

        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(q => q.Place));
        Assert.All(inOrder[2..4], q => Assert.True(q.Remark is { Held: true, SignalIsFaint: true, SignalWords: [] }));
        Assert.All(inOrder[..2], q => Assert.False(q.Remark.SignalIsFaint));
    }

    [Fact]
    public async Task Others_see_the_words_without_personal_data_and_the_reader_can_write_them_anew()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Personal);
        Assert.Equal("Mijn buurman [naam] parkeert altijd op de stoep.", (await square.QueuedAsync(ReadSquare.Personal)).Remark.Text);
        var step = await square.StepAsync(ReadSquare.Personal);

        Assert.Equal(ReadingOutcome.WordsMissing, (await house.ReadRemarks.RewriteAsync(step, " \n ", [], None)).Outcome);
        Assert.Equal(ReadingOutcome.WordsTooLong, (await house.ReadRemarks.RewriteAsync(step, new string('x', 100_000), [], None)).Outcome);
        var left = await house.ReadRemarks.RewriteAsync(step, "De heer Jansen parkeert altijd op de stoep.", [], None);
        Assert.Equal(ReadingOutcome.PersonalDataLeft, left.Outcome);
        Assert.Contains(left.Found, f => f.Contains("Jansen", StringComparison.Ordinal));

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(step, "Een buurman parkeert <b>altijd</b> op de stoep.", [], None)).Outcome);
        var rewritten = await square.QueuedAsync(ReadSquare.Personal);
        Assert.Equal("Een buurman parkeert <b>altijd</b> op de stoep.", rewritten.Remark.Text);
        Assert.Equal(ReadSquare.Personal, rewritten.Remark.Original);
        Assert.Equal("Samira", rewritten.Reading!.RewrittenBy);
        Assert.DoesNotContain(await square.HistoryAsync(), h => h.Contains("Jansen", StringComparison.Ordinal) || h.Contains("stoep", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_personal_data_comes_back_by_a_tick_and_stays_accepted()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Personal);
        var queued = await square.QueuedAsync(ReadSquare.Personal);
        var piece = Assert.Single(queued.Remark.Marks).Text;

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Personal), queued.Remark.Text, [piece], None)).Outcome);
        Assert.Equal(ReadSquare.Personal, (await square.QueuedAsync(ReadSquare.Personal)).Remark.Text);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Personal), $"{ReadSquare.Personal} Elke dag.", [], None)).Outcome);
        Assert.Equal(ReadingOutcome.PersonalDataLeft, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Personal), "Vraag het Fatima Yilmaz.", [], None)).Outcome);
    }

    [Fact]
    public async Task A_translation_has_to_be_dutch_and_is_what_the_themes_are_found_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Turkish, "Er ligt overal zwerfafval op straat.");
        Assert.Equal(ReadingOutcome.NotDutch, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Turkish), "There is too much rubbish in the street and nobody cleans it.", [], None)).Outcome);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Turkish), "Er ligt te veel zwerfafval op straat en niemand ruimt het op.", [], None)).Outcome);
        await square.FindThemesAsync();

        var queued = await square.QueuedAsync(ReadSquare.Turkish);
        Assert.Equal("zwerfafval_grofvuil", queued.Remark.ThemeKey);
        Assert.Contains("opmerking vertaald|opmerking||Samira", await square.HistoryAsync());
    }

    [Fact]
    public async Task A_dutch_remark_that_was_taken_for_another_language_becomes_an_ordinary_one_and_that_can_be_undone()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Turkish, ReadSquare.Plain);
        Assert.Equal(ReadingOutcome.AlreadySo, (await house.ReadRemarks.CallDutchAsync(await square.StepAsync(ReadSquare.Plain), None)).Outcome);

        var called = await house.ReadRemarks.CallDutchAsync(await square.StepAsync(ReadSquare.Turkish), None);

        var ordinary = await square.QueuedAsync(ReadSquare.Turkish);
        Assert.True(called.Outcome == ReadingOutcome.Done && QueueRemarks.IsPlain(ordinary.Remark) && !ordinary.IsRead);
        Assert.Equal(ReadSquare.Turkish, ordinary.Remark.Text);
        Assert.Contains("opmerking is Nederlands|opmerking||Samira", await square.HistoryAsync());
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UndoAsync(square.Wave.Id, called.Step, house.Samira, None)).Outcome);
        Assert.True((await square.QueuedAsync(ReadSquare.Turkish)).Remark.IsForeign);

        // From then on it is read, quoted and rewritten like every other.
        await house.ReadRemarks.CallDutchAsync(await square.StepAsync(ReadSquare.Turkish), None);
        Assert.Equal(2, (await house.ReadRemarks.ReadRestAsync(square.Wave.Id, house.Samira, None)).Count);
        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(ReadSquare.Turkish));
    }

    [Fact]
    public async Task No_name_becomes_a_word_of_a_theme_or_a_reason_for_a_place()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync([.. Enumerable.Range(0, 12).Select(i => $"Buurman Henk Jansen zet zijn kapotte brommer nummer {i} in de hal.")]);
        await square.FindThemesAsync();

        var found = await house.ReadThemes.WithRemarksAsync(square.Wave.Id, None);
        Assert.DoesNotContain(found.Themes, t => t.Theme.Name.Contains("jansen", StringComparison.OrdinalIgnoreCase) || t.Theme.Words.Any(w => w.Contains("jansen", StringComparison.OrdinalIgnoreCase) || w == "naam"));
        Assert.DoesNotContain(found.Themes.SelectMany(t => t.Remarks).Concat(found.Unplaced), r => r.Because.Exists(b => b is "Jansen" or "Henk" or "naam"));
    }

    [Fact]
    public async Task All_the_rest_is_read_at_once_but_nothing_that_needs_eyes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain, ReadSquare.Turkish, ReadSquare.Personal, ReadSquare.Worrying, "De stoep ligt scheef.");

        var done = await house.ReadRemarks.ReadRestAsync(square.Wave.Id, house.Samira, None);

        Assert.Equal((ReadingOutcome.Done, 2), (done.Outcome, done.Count));
        Assert.Equal([ReadSquare.Plain, "De stoep ligt scheef."], (await square.QueueAsync()).Where(q => q.IsRead).Select(q => q.Remark.Original).Order(StringComparer.Ordinal));
        Assert.Equal(ReadingOutcome.AlreadySo, (await house.ReadRemarks.ReadRestAsync(square.Wave.Id, house.Samira, None)).Outcome);

        // Somebody goes on with one of them: only the other one goes back.
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Plain, house.Noor), "Een lamp is stuk.", [], None)).Outcome);
        Assert.Equal((ReadingOutcome.Done, 1), (await house.ReadRemarks.UndoAsync(square.Wave.Id, done.Step, house.Samira, None)) is var undone ? (undone.Outcome, undone.Count) : default);
        Assert.True((await square.QueuedAsync(ReadSquare.Plain)).IsRead);
        Assert.False((await square.QueuedAsync("De stoep ligt scheef.")).IsRead);
    }

    [Fact]
    public async Task The_last_step_can_be_undone_once_and_a_signal_is_held_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Worrying, ReadSquare.Personal);
        var followed = await house.ReadRemarks.FollowUpAsync(await square.StepAsync(ReadSquare.Worrying), "Besproken.", None);
        var rewritten = await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Personal), "Iemand parkeert op de stoep.", [], None);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UndoAsync(square.Wave.Id, followed.Step, house.Samira, None)).Outcome);
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UndoAsync(square.Wave.Id, rewritten.Step, house.Samira, None)).Outcome);
        Assert.Equal(ReadingOutcome.NothingThere, (await house.ReadRemarks.UndoAsync(square.Wave.Id, followed.Step, house.Samira, None)).Outcome);
        Assert.Equal(ReadingOutcome.NothingThere, (await house.ReadRemarks.UndoAsync(square.Wave.Id, Guid.Empty, house.Samira, None)).Outcome);

        Assert.True((await square.QueuedAsync(ReadSquare.Worrying)).Remark.Held);
        Assert.Equal("Mijn buurman [naam] parkeert altijd op de stoep.", (await square.QueuedAsync(ReadSquare.Personal)).Remark.Text);
    }

    [Fact]
    public async Task Who_pressed_too_soon_puts_a_remark_back_with_what_is_to_be_read_and_a_signal_is_held_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain, ReadSquare.Worrying);
        Assert.Equal(ReadingOutcome.AlreadySo, (await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Plain), None)).Outcome);
        await house.ReadRemarks.ReadAsync(await square.StepAsync(ReadSquare.Plain), None);
        await house.ReadRemarks.FollowUpAsync(await square.StepAsync(ReadSquare.Worrying), "Besproken.", None);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Plain, house.Noor), None)).Outcome);
        var again = await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Worrying, house.Noor), None);

        Assert.False((await square.QueuedAsync(ReadSquare.Plain)).IsRead);
        Assert.Equal((true, "Besproken."), ((await square.QueuedAsync(ReadSquare.Worrying)).Remark.Held, (await square.QueuedAsync(ReadSquare.Worrying)).Reading!.Note));
        Assert.Contains("signaal weer te lezen|suicide||Noor", await square.HistoryAsync());
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UndoAsync(square.Wave.Id, again.Step, house.Noor, None)).Outcome);
        Assert.False((await square.QueuedAsync(ReadSquare.Worrying)).Remark.Held);
    }

    [Fact]
    public async Task What_everybody_may_read_stays_read_until_its_words_are_taken_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain);
        await square.ProposeAsync(ReadSquare.Plain);

        Assert.Equal(ReadingOutcome.WordsStand, (await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Plain), None)).Outcome);
        await house.ReadRemarks.WithdrawAsync(await square.StepAsync(ReadSquare.Plain), None);
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Plain), None)).Outcome);
    }

    [Fact]
    public async Task What_was_read_in_one_go_can_be_found_and_undone_as_long_as_it_stands()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain, "De stoep ligt scheef.", "Het speeltoestel is kapot.", ReadSquare.Personal);
        var rest = await house.ReadRemarks.ReadRestAsync(square.Wave.Id, house.Samira, None);
        await house.ReadRemarks.ReadAsync(await square.StepAsync(ReadSquare.Personal), None);

        Assert.Equal([new(rest.Step, "Samira", Wilgenplein.Today, 3)], ReadTogether.In(await square.QueueAsync()));

        await house.ReadRemarks.UnreadAsync(await square.StepAsync(ReadSquare.Plain), None);
        Assert.Equal(2, Assert.Single(ReadTogether.In(await square.QueueAsync())).Count);
        Assert.Equal((ReadingOutcome.Done, 2), (await house.ReadRemarks.UndoAsync(square.Wave.Id, rest.Step, house.Samira, None)) is var undone ? (undone.Outcome, undone.Count) : default);
        Assert.Empty(ReadTogether.In(await square.QueueAsync()));
        Assert.True((await square.QueuedAsync(ReadSquare.Personal)).IsRead);
    }

    [Fact]
    public async Task Two_people_at_once_do_not_undo_each_others_work_and_a_form_sent_twice_does_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain);
        var (samira, noor) = (await square.StepAsync(ReadSquare.Plain), await square.StepAsync(ReadSquare.Plain, house.Noor));
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.RewriteAsync(noor, "Een lamp is stuk.", [], None)).Outcome);

        var late = await house.ReadRemarks.RewriteAsync(samira, "Een kapotte lamp.", [], None);

        Assert.Equal((ReadingOutcome.ChangedMeanwhile, "Noor"), (late.Outcome, late.By));
        Assert.Equal(ReadingOutcome.AlreadySo, (await house.ReadRemarks.RewriteAsync(noor, "Een lamp is stuk.", [], None)).Outcome);
        Assert.Equal("Een lamp is stuk.", (await square.QueuedAsync(ReadSquare.Plain)).Remark.Text);
        Assert.Equal(ReadingOutcome.NotFound, (await house.ReadRemarks.ReadAsync(samira with { RemarkId = Guid.NewGuid() }, None)).Outcome);
        Assert.Equal(ReadingOutcome.NotFound, (await house.ReadRemarks.ReadAsync(samira with { WaveId = Guid.NewGuid() }, None)).Outcome);
    }

    [Fact]
    public async Task Two_people_who_press_at_the_same_moment_do_one_step()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Plain);
        var step = await square.StepAsync(ReadSquare.Plain);

        var done = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => house.ReadRemarks.RewriteAsync(step, $"Lamp {i} is stuk.", [], None)));

        Assert.Single(done, d => d.Outcome == ReadingOutcome.Done);
        Assert.Equal(7, done.Count(d => d.Outcome == ReadingOutcome.ChangedMeanwhile));
    }

    [Fact]
    public async Task Whoever_withdraws_takes_along_what_was_made_of_the_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();
        var accepted = Assert.IsType<Survey.Core.Submissions.SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(codes[0].Display, ("zorg", ReadSquare.Personal))));
        await house.WriteRemarks.WriteAsync(square.Wave.Id, None);
        await house.ReadRemarks.RewriteAsync(await square.StepAsync(ReadSquare.Personal), "Iemand parkeert op de stoep.", [], None);

        Assert.True(await house.Receipts.WithdrawAsync(square.Wave.Id, accepted.Receipt.Display, None));

        Assert.Equal((0, 0), (await house.NewDb().Remarks.CountAsync(), await house.NewDb().RemarkReadings.CountAsync()));
    }
}
