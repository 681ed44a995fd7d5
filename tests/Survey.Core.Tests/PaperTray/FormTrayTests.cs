using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.PaperTray;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.PaperTray;

public class FormTrayTests
{
    [Fact]
    public void The_first_form_and_then_one_of_every_ten_is_keyed_twice_at_places_that_the_seed_decides()
    {
        var seed = Guid.Parse("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
        var chosen = Enumerable.Range(0, 200).Where(place => DoubleEntry.Chooses(seed, place)).ToList();

        Assert.Equal(0, chosen[0]);
        Assert.Equal(Enumerable.Range(0, 20), chosen.Select(p => p / DoubleEntry.OneIn));
        Assert.True(chosen.Select(p => p % DoubleEntry.OneIn).Distinct().Count() > 4, "The places differ from ten to ten.");
        Assert.Equal(chosen, Enumerable.Range(0, 200).Where(place => DoubleEntry.Chooses(seed, place)));
        Assert.NotEqual(chosen, Enumerable.Range(0, 200).Where(place => DoubleEntry.Chooses(Guid.Empty, place)));
    }

    [Fact]
    public async Task A_form_that_was_kept_twice_lies_in_the_tray_once_and_has_one_number()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var id = Guid.NewGuid();

        var number = await KeepAsync(square, id, ("licht", "eens"));

        Assert.Equal(number, await KeepAsync(square, id, ("licht", "eens")));
        Assert.InRange(number!.Value, 10, 99);
        Assert.Null(await KeepAsync(square, Guid.NewGuid(), ("licht", "oneens")));
        Assert.Equal(2, (await house.FormTray.LookAsync(square.Wave, house.Samira, CancellationToken.None)).Forms);
    }

    [Fact]
    public async Task A_screen_that_was_kept_before_with_other_answers_is_not_silently_dropped()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var id = Guid.NewGuid();
        await KeepAsync(square, id, ("licht", "eens"));

        Assert.IsType<KeepOutcome.KeptOtherwise>(await house.FormTray.KeepAsync(id, square.Wave, square.Study.SubAreas[0], "nl", Answers(("licht", "oneens")), house.Samira, CancellationToken.None));
        Assert.IsType<KeepOutcome.KeptOtherwise>(await house.FormTray.KeepAsync(id, square.Wave, square.Study.SubAreas[1], "nl", Answers(("licht", "eens")), house.Samira, CancellationToken.None));

        Assert.Equal("eens", Assert.Single(await house.FormTray.ListAsync(square.Wave, CancellationToken.None)).Answers()["licht"]);
    }

    [Fact]
    public async Task Two_who_send_the_tray_at_once_send_it_once_and_nobody_meets_a_failure()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens")))!.Value;
        await AgainAsync(square, number, Answers(("licht", "eens")));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => KeepAsync(square, Guid.NewGuid(), ("licht", "oneens"))));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SendAsync(square))));

        Assert.Equal(9, Assert.Single(outcomes.OfType<SendOutcome.Sent>()).Forms);
        Assert.Equal(5, outcomes.OfType<SendOutcome.NotReady>().Count());
        Assert.Equal(9, await house.NewDb().Responses.CountAsync());
        Assert.Equal(1, await house.NewDb().Changes.CountAsync(c => c.What == "papieren formulieren verstuurd"));
    }

    [Fact]
    public async Task Two_colleagues_who_key_the_second_time_at_once_do_not_write_over_each_other()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens")))!.Value;

        var outcomes = await Task.WhenAll(new[] { "eens", "oneens", "neutraal", "oneens" }.Select(said => Task.Run(() => AgainAsync(square, number, Answers(("licht", said))))));

        Assert.Equal(3, outcomes.Count(o => o == SecondOutcome.NotWaiting));
    }

    [Fact]
    public async Task The_tray_is_sent_only_after_the_second_time_and_then_it_is_empty_and_the_answers_are_paper()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens"), ("zorg", "Het is er donker.")))!.Value;
        await KeepAsync(square, Guid.NewGuid(), ("licht", "oneens"));

        var early = Assert.IsType<SendOutcome.NotReady>(await SendAsync(square));
        Assert.Equal([number], early.State.AwaitColleague);
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());

        // Capitals and punctuation are no difference in an open answer.
        await AgainAsync(square, number, Answers(("licht", "eens"), ("zorg", "het is er donker")));
        Assert.Equal(2, Assert.IsType<SendOutcome.Sent>(await SendAsync(square)).Forms);

        Assert.Equal(0, await house.NewDb().PaperForms.CountAsync());
        var stored = await house.NewDb().Responses.AsNoTracking().Include(r => r.Answers).ToListAsync();
        Assert.Equal(["eens", "oneens"], stored.Select(r => r.Answers.Single(a => a.Question == "licht").Value).Order(StringComparer.Ordinal));
        Assert.All(stored, r => Assert.Equal("Paper", r.Channel.ToString()));
        Assert.IsType<SendOutcome.NotReady>(await SendAsync(square));
    }

    [Fact]
    public async Task A_difference_stops_the_sending_until_somebody_looked_at_the_paper()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens"), ("cijfer_wonen", "7")))!.Value;
        await AgainAsync(square, number, Answers(("licht", "oneens"), ("cijfer_wonen", "7")));

        var form = (await house.FormTray.FindAsync(square.Wave, number, CancellationToken.None))!;
        Assert.Equal([("licht", "eens", "oneens")], form.Differences(square.Questionnaire).Select(d => (d.Question.Name, d.First, d.Second)));
        Assert.Equal([number], Assert.IsType<SendOutcome.NotReady>(await SendAsync(square)).State.Differ);

        Assert.True(await house.FormTray.SettleAsync(square.Wave, number, Answers(("licht", "neutraal"), ("cijfer_wonen", "7")), CancellationToken.None));
        Assert.False(await house.FormTray.SettleAsync(square.Wave, number, Answers(("licht", "oneens")), CancellationToken.None));
        Assert.False(await house.FormTray.SettleAsync(square.Wave, 9, Answers(("licht", "oneens")), CancellationToken.None));
        Assert.IsType<SendOutcome.Sent>(await SendAsync(square));
        Assert.Equal("neutraal", await house.NewDb().Answers.Where(a => a.Question == "licht").Select(a => a.Value).SingleAsync());
    }

    [Fact]
    public async Task When_the_gate_refuses_everything_still_lies_in_the_tray()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "bestaat_niet")))!.Value;
        await AgainAsync(square, number, Answers(("licht", "bestaat_niet")));

        Assert.IsType<SubmissionOutcome.AnswerRefused>(Assert.IsType<SendOutcome.Refused>(await SendAsync(square)).Why);

        Assert.Equal(1, await house.NewDb().PaperForms.CountAsync());
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task A_closed_wave_takes_no_more_paper()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.CloseAsync();

        Assert.IsType<KeepOutcome.WaveClosed>(await house.FormTray.KeepAsync(Guid.NewGuid(), square.Wave, square.Study.SubAreas[0], "nl", Answers(("licht", "eens")), house.Samira, CancellationToken.None));
    }

    [Fact]
    public async Task On_paper_a_question_that_must_be_answered_may_be_blank_and_on_a_phone_it_may_not()
    {
        await using var house = await TestHouse.OpenAsync();
        var sample = Samples.Questionnaire();
        var square = await house.StartSquareAsync(questionnaire: sample with { Questions = [.. sample.Questions.Select(q => q.Name == "licht" ? q with { Required = true } : q)] });
        var code = (await square.SendLettersAsync())[0].Display;

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(("zorg", "de stoep"))));
        Assert.IsType<SubmissionOutcome.AnswerRefused>(await square.SendAsync(square.Typed(code, ("zorg", "de stoep"))));
    }

    [Fact]
    public async Task A_colleague_keys_the_second_time_and_nothing_then_tells_who_keyed_the_first()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await HireOthersAsync(house, square);
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens")))!.Value;

        var mine = await house.FormTray.LookAsync(square.Wave, house.Samira, CancellationToken.None);
        Assert.Equal(("", $"{number}", false, false), (string.Join(' ', mine.AwaitSecond), string.Join(' ', mine.AwaitColleague), mine.IsAlone, mine.CanBeSent));
        Assert.Equal([number], (await house.FormTray.LookAsync(square.Wave, house.Noor, CancellationToken.None)).AwaitSecond);
        Assert.Equal(SecondOutcome.ByTheSamePerson, await AgainAsync(square, number, Answers(("licht", "eens")), house.Samira));
        Assert.Equal(SecondOutcome.Same, await house.FormTray.KeyAgainAsync(square.Wave, number, Answers(("licht", "eens")), house.Noor, CancellationToken.None));
        Assert.Equal(SecondOutcome.NotWaiting, await house.FormTray.KeyAgainAsync(square.Wave, number, Answers(("licht", "oneens")), house.Noor, CancellationToken.None));

        var form = await house.NewDb().PaperForms.AsNoTracking().SingleAsync();
        Assert.Equal((Guid.Empty, false), (form.FirstBy, form.IsTwiceByOne));
    }

    [Fact]
    public async Task Who_is_the_only_one_keys_it_twice_and_the_history_says_so()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await HireOthersAsync(house, square);
        Assert.Equal(1, await house.NewDb().Users.Where(a => a.Id == house.Noor.AccountId).ExecuteDeleteAsync());
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens")))!.Value;
        await KeepAsync(square, Guid.NewGuid(), ("licht", "oneens"));
        Assert.True((await house.FormTray.LookAsync(square.Wave, house.Samira, CancellationToken.None)).IsAlone);

        Assert.Equal(SecondOutcome.Same, await AgainAsync(square, number, Answers(("licht", "eens")), house.Samira));

        Assert.Equal(1, (await house.FormTray.LookAsync(square.Wave, house.Samira, CancellationToken.None)).TwiceByOne);
        Assert.IsType<SendOutcome.Sent>(await SendAsync(square));
        Assert.Equal("2 formulieren, zelf twee keer: 1", (await house.NewDb().Changes.SingleAsync(c => c.What == "papieren formulieren verstuurd")).After);
    }

    [Fact]
    public async Task A_form_that_should_not_be_there_is_thrown_away_with_a_reason_and_leaves_no_words_behind()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var id = Guid.NewGuid();
        await KeepAsync(square, id, ("zorg", "kwikzilverlamp"));

        Assert.True(await house.FormTray.ThrowAwayAsync(square.Wave, id, "twee keer ingevoerd", house.Noor, CancellationToken.None));
        Assert.False(await house.FormTray.ThrowAwayAsync(square.Wave, id, "nog eens", house.Noor, CancellationToken.None));

        var line = await house.NewDb().Changes.SingleAsync(c => c.What == "papieren formulier weggegooid");
        Assert.Equal(("Noor", "Meting 2026", "", "", "twee keer ingevoerd"), (line.By, line.Subject, line.Before, line.After, line.Why));
        Assert.Empty(await house.FormTray.ListAsync(square.Wave, CancellationToken.None));
    }

    /// <summary>Accounts that key no forms: an interviewer, and staff of another organisation.</summary>
    private static async Task HireOthersAsync(TestHouse house, Square square)
    {
        var db = house.NewDb();
        db.Users.Add(Account.ForInterviewer(square.Study.OrganisationId, square.Study.Id, "Daan", "daan@voorbeeld.nl"));
        db.Users.Add(Account.ForStaff(Guid.NewGuid(), "Elders", "elders@voorbeeld.nl"));
        await db.SaveChangesAsync();
    }

    private static Task<SecondOutcome> AgainAsync(Square square, int number, Dictionary<string, string> answers, Actor? by = null) => square.House.FormTray.KeyAgainAsync(square.Wave, number, answers, by ?? square.House.Noor, CancellationToken.None);

    private static async Task<int?> KeepAsync(Square square, Guid id, params (string Question, string Value)[] answers) =>
        Assert.IsType<KeepOutcome.Kept>(await square.House.FormTray.KeepAsync(id, square.Wave, square.Study.SubAreas[0], "nl", Answers(answers), square.House.Samira, CancellationToken.None)).Number;

    private static Task<SendOutcome> SendAsync(Square square) => square.House.FormTray.SendAsync(square.Wave, square.House.Samira, CancellationToken.None);

    private static Dictionary<string, string> Answers(params (string Question, string Value)[] answers) => answers.ToDictionary(a => a.Question, a => a.Value);
}
