using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

public class SubmissionGateTests
{
    [Fact]
    public async Task A_resident_with_a_code_is_heard_once_and_word_for_word()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(codes[0].Display, ("zorg", "De lamp bij de garages is stuk.\r\nAl maanden."), ("licht", "oneens"))));

        var stored = Assert.Single(await house.NewDb().Responses.Include(r => r.Answers).ToListAsync());
        Assert.Equal(["licht = oneens", "zorg = De lamp bij de garages is stuk.\nAl maanden."], stored.Answers.Select(a => $"{a.Question} = {a.Value}").Order());
    }

    [Fact]
    public async Task The_answer_counts_for_the_side_of_the_square_that_the_letter_went_to()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var sheets = ((IssueOutcome.Issued)await house.IssueCodes.IssueAsync(square.Study, square.Wave, 0, CancellationToken.None)).Sheets;

        await square.SendAsync(square.Typed(sheets[2].Codes[0].Display, ("licht", "eens")));

        var stored = await house.NewDb().Responses.SingleAsync();
        Assert.Equal(sheets[2].SubArea, square.Study.SubAreas.Single(s => s.Id == stored.SubAreaId).Name);
    }

    [Fact]
    public async Task A_resident_may_type_the_code_in_small_letters_with_spaces_and_look_alikes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();
        var code = codes.First(c => c.Characters.Contains('0') || c.Characters.Contains('1'));
        var asTyped = string.Join(' ', code.Characters.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l').Chunk(3).Select(c => new string(c)));

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(asTyped, ("licht", "eens"))));
        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(code.Display.Replace('1', 'I').Replace('0', 'O'), ("licht", "eens"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("K7QM")]
    [InlineData("geen idee")]
    [InlineData("K7QM-2XRD-K7QM")]
    public async Task Something_that_is_no_code_is_not_let_in(string typed)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendLettersAsync();

        Assert.IsType<SubmissionOutcome.CodeUnknown>(await square.SendAsync(square.Typed(typed, ("licht", "eens"))));
    }

    [Fact]
    public async Task A_well_formed_code_that_nobody_sent_is_not_let_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendLettersAsync();

        Assert.IsType<SubmissionOutcome.CodeUnknown>(await square.SendAsync(square.Typed(Survey.Core.Invitations.AccessCode.Create().Display, ("licht", "eens"))));
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task Two_people_of_one_household_can_use_a_code_and_the_third_is_told_so()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var code = (await square.SendLettersAsync())[0].Display;

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(code, ("licht", "eens"))));
        Assert.Null(await house.Gate.RefusalOfCodeAsync(square.Wave.Id, code, CancellationToken.None));
        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(code, ("licht", "oneens"))));
        Assert.IsType<SubmissionOutcome.CodeUsedUp>(await square.SendAsync(square.Typed(code, ("licht", "neutraal"))));
        Assert.IsType<SubmissionOutcome.CodeUsedUp>(await house.Gate.RefusalOfCodeAsync(square.Wave.Id, code, CancellationToken.None));
        Assert.Equal(2, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task Of_two_phones_that_use_the_last_turn_of_a_code_at_once_exactly_one_passes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        foreach (var code in (await square.SendLettersAsync()).Take(8))
        {
            await square.SendAsync(square.Typed(code.Display, ("licht", "eens")));

            var phones = Enumerable.Range(0, 4).Select(_ => (house.Gate, Submission: square.Typed(code.Display, ("licht", "oneens")))).ToList();
            var outcomes = await Task.WhenAll(phones.Select(p => Task.Run(() => p.Gate.SubmitAsync(p.Submission, CancellationToken.None))));

            Assert.Single(outcomes.OfType<SubmissionOutcome.Accepted>());
            Assert.Equal(3, outcomes.OfType<SubmissionOutcome.CodeUsedUp>().Count());
        }

        Assert.Equal(16, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task A_resident_who_presses_send_twice_is_counted_once_and_sees_the_same_receipt()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var submission = square.Typed((await square.SendLettersAsync())[0].Display, ("licht", "eens"), ("zorg", "de stoep"));

        var first = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(submission));
        house.Time.GoTo(Wilgenplein.Closes.AddDays(1));
        var again = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(submission));

        Assert.Equal(first.Receipt, again.Receipt);
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
        Assert.Equal(1, await house.NewDb().Invitations.CountAsync(i => i.UsesLeft == 1));
    }

    [Fact]
    public async Task Many_presses_at_once_are_stored_once_and_spend_one_turn()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var submission = square.Typed((await square.SendLettersAsync())[0].Display, ("licht", "eens"));
        var gates = Enumerable.Range(0, 6).Select(_ => house.Gate).ToList();

        var outcomes = await Task.WhenAll(gates.Select(g => Task.Run(() => g.SubmitAsync(submission, CancellationToken.None))));

        Assert.Single(outcomes.Cast<SubmissionOutcome.Accepted>().Select(a => a.Receipt.Display).Distinct());
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
        Assert.Equal(1, await house.NewDb().Invitations.CountAsync(i => i.UsesLeft == 1));
    }

    [Fact]
    public async Task What_was_sent_first_is_kept_when_something_else_comes_under_the_same_id()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var first = square.Typed((await square.SendLettersAsync())[0].Display, ("zorg", "het eerste"));
        await square.SendAsync(first);

        Assert.IsType<SubmissionOutcome.AlreadySentOtherwise>(await square.SendAsync(first with { Answers = new Dictionary<string, string> { ["zorg"] = "het tweede" } }));
        Assert.Equal("het eerste", (await house.NewDb().Answers.SingleAsync()).Value);
        Assert.Equal(1, await house.NewDb().Invitations.CountAsync(i => i.UsesLeft == 1));
    }

    [Fact]
    public async Task What_a_resident_withdrew_does_not_come_back_with_a_late_retry()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var submission = square.Typed((await square.SendLettersAsync())[0].Display, ("zorg", "toch maar niet"));
        var accepted = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(submission));
        Assert.True(await house.Receipts.WithdrawAsync(square.Wave.Id, accepted.Receipt.Display, CancellationToken.None));

        Assert.IsType<SubmissionOutcome.Withdrawn>(await square.SendAsync(submission));
        Assert.Equal(0, await house.NewDb().Answers.CountAsync());
    }

    [Theory]
    [InlineData(-9, false)]
    [InlineData(-8, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public async Task Answers_are_taken_from_the_first_day_up_to_and_including_the_last(int daysFromToday, bool accepted)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var code = (await square.SendLettersAsync())[0].Display;
        house.Time.GoTo(Wilgenplein.Today.AddDays(daysFromToday));

        Assert.Equal(accepted, await house.Gate.RefusalOfCodeAsync(square.Wave.Id, code, CancellationToken.None) is null);
        var outcome = await square.SendAsync(square.Typed(code, ("licht", "eens")));
        Assert.Equal(accepted ? typeof(SubmissionOutcome.Accepted) : typeof(SubmissionOutcome.WaveClosed), outcome.GetType());
    }

    [Fact]
    public async Task Paper_that_comes_in_after_the_last_day_is_taken_until_the_wave_is_closed_for_good()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Time.GoTo(Wilgenplein.Closes.AddDays(3));

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(("licht", "eens"))));
        await square.CloseAsync();
        Assert.IsType<SubmissionOutcome.WaveClosed>(await square.SendAsync(square.OnPaper(("licht", "oneens"))));
    }

    [Fact]
    public async Task After_closing_for_good_no_code_is_let_in_even_on_an_open_day()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var code = (await square.SendLettersAsync())[0].Display;
        await square.CloseAsync();

        Assert.IsType<SubmissionOutcome.WaveClosed>(await square.SendAsync(square.Typed(code, ("licht", "eens"))));
        Assert.IsType<SubmissionOutcome.WaveClosed>(await house.Gate.RefusalOfCodeAsync(square.Wave.Id, code, CancellationToken.None));
        Assert.IsType<SubmissionOutcome.WaveClosed>(await square.SendAsync(square.OnPaper(("licht", "eens")) with { WaveId = Guid.NewGuid() }));
    }

    [Theory]
    [InlineData("licht", "soms")]
    [InlineData("samen", "groeten vliegen")]
    [InlineData("cijfer_wonen", "11")]
    [InlineData("cijfer_wonen", "0")]
    [InlineData("cijfer_wonen", "7,5")]
    public async Task A_resident_is_told_which_answer_does_not_fit_and_keeps_the_turn(string question, string value)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var code = (await square.SendLettersAsync())[0].Display;

        Assert.Equal(new SubmissionOutcome.AnswerRefused(question, new AnswerRefusal.NotOffered()), await square.SendAsync(square.Typed(code, (question, value))));
        Assert.Equal(0, await house.NewDb().Invitations.CountAsync(i => i.UsesLeft < 2));
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task An_answer_of_four_thousand_letters_is_taken_and_one_letter_more_is_not()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(("zorg", new string('a', 4000)))));
        Assert.Equal(new SubmissionOutcome.AnswerRefused("zorg", new AnswerRefusal.TooLong(4001)),
            await square.SendAsync(square.OnPaper(("zorg", new string('a', 4001)))));
    }

    [Fact]
    public async Task An_answer_to_a_question_that_was_not_asked_is_left_out()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        await square.SendAsync(square.OnPaper(("meedoen", "nee"), ("bijdrage", "de planten"), ("bestaat_niet", "x")));

        Assert.Equal("meedoen", (await house.NewDb().Answers.SingleAsync()).Question);
    }

    [Fact]
    public async Task Of_a_pile_of_paper_with_one_wrong_answer_nothing_is_stored()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var outcome = await house.Gate.SubmitAllAsync([square.OnPaper(("licht", "eens")), square.OnPaper(("licht", "soms")), square.OnPaper(("licht", "eens"))], CancellationToken.None);

        Assert.IsType<SubmissionOutcome.AnswerRefused>(outcome);
        Assert.Equal(0, await house.NewDb().Responses.CountAsync());
    }
}
