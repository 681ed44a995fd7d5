using Microsoft.EntityFrameworkCore;
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
        Assert.Equal(2, (await house.FormTray.LookAsync(square.Wave, CancellationToken.None)).Forms);
    }

    [Fact]
    public async Task The_tray_is_sent_only_after_the_second_time_and_then_it_is_empty_and_the_answers_are_paper()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "eens"), ("zorg", "Het is er donker.")))!.Value;
        await KeepAsync(square, Guid.NewGuid(), ("licht", "oneens"));

        var early = Assert.IsType<SendOutcome.NotReady>(await SendAsync(square));
        Assert.Equal([number], early.State.AwaitSecond);
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());

        // Capitals and punctuation are no difference in an open answer.
        await house.FormTray.ChangeAsync(square.Wave, number, f => f.KeyedAgain(Answers(("licht", "eens"), ("zorg", "het is er donker"))), CancellationToken.None);
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
        await house.FormTray.ChangeAsync(square.Wave, number, f => f.KeyedAgain(Answers(("licht", "oneens"), ("cijfer_wonen", "7"))), CancellationToken.None);

        var form = (await house.FormTray.FindAsync(square.Wave, number, CancellationToken.None))!;
        Assert.Equal([("licht", "eens", "oneens")], form.Differences(square.Questionnaire).Select(d => (d.Question.Name, d.First, d.Second)));
        Assert.Equal([number], Assert.IsType<SendOutcome.NotReady>(await SendAsync(square)).State.Differ);

        await house.FormTray.ChangeAsync(square.Wave, number, f => f.Settle(Answers(("licht", "neutraal"), ("cijfer_wonen", "7"))), CancellationToken.None);
        Assert.IsType<SendOutcome.Sent>(await SendAsync(square));
        Assert.Equal("neutraal", await house.NewDb().Answers.Where(a => a.Question == "licht").Select(a => a.Value).SingleAsync());
    }

    [Fact]
    public async Task When_the_gate_refuses_everything_still_lies_in_the_tray()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = (await KeepAsync(square, Guid.NewGuid(), ("licht", "bestaat_niet")))!.Value;
        await house.FormTray.ChangeAsync(square.Wave, number, f => f.KeyedAgain(Answers(("licht", "bestaat_niet"))), CancellationToken.None);

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

        Assert.IsType<KeepOutcome.WaveClosed>(await house.FormTray.KeepAsync(Guid.NewGuid(), square.Wave, square.Study.SubAreas[0], "nl", Answers(("licht", "eens")), CancellationToken.None));
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

    private static async Task<int?> KeepAsync(Square square, Guid id, params (string Question, string Value)[] answers) =>
        Assert.IsType<KeepOutcome.Kept>(await square.House.FormTray.KeepAsync(id, square.Wave, square.Study.SubAreas[0], "nl", Answers(answers), CancellationToken.None)).Number;

    private static Task<SendOutcome> SendAsync(Square square) => square.House.FormTray.SendAsync(square.Wave, square.House.Samira, CancellationToken.None);

    private static Dictionary<string, string> Answers(params (string Question, string Value)[] answers) => answers.ToDictionary(a => a.Question, a => a.Value);
}
