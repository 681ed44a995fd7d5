using Microsoft.EntityFrameworkCore;
using Survey.Core.Reading;
using Survey.TestKit;

namespace Survey.Core.Tests.Reading;

/// <summary>What everybody may read of what residents wrote: each condition by itself.</summary>
public class PublicationTests
{
    private const int Enough = PublicationRule.FewestResponses;
    private static readonly CancellationToken None = CancellationToken.None;

    private static async Task<IReadOnlyList<PublicWords>> PublicAsync(Square square) => await square.House.Queue.ForEverybodyAsync(await square.ReadWaveAsync(), None);

    private static IEnumerable<(string Theme, bool IsQuote, string Words)> Told(IEnumerable<PublicWords> words) => words.Select(w => (w.Theme, w.IsQuote, w.Words));

    private static async Task<PublicationStanding?> StandingAsync(Square square, string original) => (await square.QueuedAsync(original)).Standing;

    [Fact]
    public async Task Words_that_two_people_agreed_on_stand_under_their_theme_for_everybody()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync();
        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(ReadSquare.Litter(0)));
        Assert.Empty(await PublicAsync(square));
        Assert.Equal(PublicationStanding.WaitsForSecond, await StandingAsync(square, ReadSquare.Litter(0)));

        Assert.Equal(ReadingOutcome.SamePerson, (await house.ReadRemarks.ApproveAsync(await square.StepAsync(ReadSquare.Litter(0)), None)).Outcome);
        Assert.Equal(ReadingOutcome.SamePerson, (await house.ReadRemarks.ApproveAsync(await square.StepAsync(ReadSquare.Litter(0), house.Samira with { Name = "Samira met een andere naam" }), None)).Outcome);
        Assert.Equal(ReadingOutcome.Done, await square.ApproveAsync(ReadSquare.Litter(0)));

        Assert.Equal([("zwerfafval_grofvuil", true, ReadSquare.Litter(0))], Told(await PublicAsync(square)));
        Assert.Equal([("zwerfafval_grofvuil", true, ReadSquare.Litter(0))], Told((await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), None))!.Words));
        Assert.True((await square.QueuedAsync(ReadSquare.Litter(0))).IsRead);
        Assert.DoesNotContain(await square.HistoryAsync(), h => h.Contains("container", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_can_be_taken_back_before_and_after_approval_and_new_words_need_a_new_second_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync();
        await square.PublishAsync(ReadSquare.Litter(0));

        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(ReadSquare.Litter(0), "zwerfafval bij container 2"));
        Assert.Empty(await PublicAsync(square));
        Assert.Equal(ReadingOutcome.Done, await square.ApproveAsync(ReadSquare.Litter(0)));
        Assert.Equal(ReadingOutcome.AlreadySo, await square.ApproveAsync(ReadSquare.Litter(0)));
        Assert.Equal("zwerfafval bij container 2", Assert.Single(await PublicAsync(square)).Words);

        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.WithdrawAsync(await square.StepAsync(ReadSquare.Litter(0)), None)).Outcome);
        Assert.Empty(await PublicAsync(square));
        Assert.Equal(ReadingOutcome.NothingThere, (await house.ReadRemarks.WithdrawAsync(await square.StepAsync(ReadSquare.Litter(0)), None)).Outcome);
        Assert.Equal(ReadingOutcome.NothingThere, await square.ApproveAsync(ReadSquare.Litter(0)));
    }

    [Fact]
    public async Task Who_did_not_say_that_words_may_be_shown_is_only_paraphrased()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync(consent: "nee");
        Assert.Equal(ReadingOutcome.NoConsent, await square.ProposeAsync(ReadSquare.Litter(0)));
        Assert.Equal(ReadingOutcome.TooLiteral, await square.ProposeAsync(ReadSquare.Litter(0), ReadSquare.Litter(0), PublicationForm.Paraphrase));

        await square.PublishAsync(ReadSquare.Litter(0), "Een bewoner ergert zich aan rommel naast de bakken.", PublicationForm.Paraphrase);

        Assert.Equal([("zwerfafval_grofvuil", false, "Een bewoner ergert zich aan rommel naast de bakken.")], Told(await PublicAsync(square)));
    }

    [Fact]
    public async Task A_questionnaire_that_does_not_ask_gives_nobodys_words_away()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAsync(square.OnPaper(("zorg", ReadSquare.Plain)));
        await house.WriteRemarks.WriteAsync(square.Wave.Id, None);

        Assert.False((await square.QueuedAsync(ReadSquare.Plain)).Remark.MayBeQuoted);
        Assert.Equal(ReadingOutcome.NoConsent, await square.ProposeAsync(ReadSquare.Plain));
    }

    [Theory]
    [InlineData("Er ligt zwerfafval bij container 2.", ReadingOutcome.NotLiteral)]
    [InlineData("Er ligt elke dag … zwerfafval bij container 2.", ReadingOutcome.Done)]
    [InlineData("zwerfafval … elke dag", ReadingOutcome.NotLiteral)]
    [InlineData("Er ligt elke dag zwerf", ReadingOutcome.NotLiteral)]
    [InlineData("  Er ligt elke\r\ndag   zwerfafval ", ReadingOutcome.Done)]
    [InlineData("", ReadingOutcome.WordsMissing)]
    [InlineData("[naam]", ReadingOutcome.WordsMissing)]
    [InlineData("Er ligt elke dag zwerfafval bij Henk Jansen.", ReadingOutcome.PersonalDataLeft)]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z", ReadingOutcome.WordsTooLong)]
    public async Task A_quote_is_what_somebody_wrote_and_short(string words, ReadingOutcome expected)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Litter(0));
        Assert.Equal(expected, await square.ProposeAsync(ReadSquare.Litter(0), words));
        Assert.Equal(ReadingOutcome.WordsTooLong, await square.ProposeAsync(ReadSquare.Litter(0), new string('x', 1_000_000)));
    }

    [Fact]
    public async Task Another_language_a_signal_and_a_name_are_not_quoted()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(ReadSquare.Turkish, ReadSquare.Worrying, ReadSquare.Personal);
        Assert.Equal(ReadingOutcome.NotDutch, await square.ProposeAsync(ReadSquare.Turkish));
        Assert.Equal(ReadingOutcome.SignalFirst, await square.ProposeAsync(ReadSquare.Worrying));
        Assert.Equal(ReadingOutcome.SignalFirst, await square.ProposeAsync(ReadSquare.Worrying, "Iemand heeft het moeilijk.", PublicationForm.Paraphrase));
        Assert.Equal(ReadingOutcome.PersonalDataLeft, await square.ProposeAsync(ReadSquare.Personal));
        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(ReadSquare.Personal, "Mijn buurman [naam] parkeert altijd op de stoep."));
    }

    [Fact]
    public async Task Nothing_is_shown_before_the_wave_is_closed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync(closed: false);
        await square.PublishAsync(ReadSquare.Litter(0));
        Assert.Equal(PublicationStanding.WaveIsOpen, await StandingAsync(square, ReadSquare.Litter(0)));
        Assert.Empty(await PublicAsync(square));

        await square.CloseAsync();
        Assert.Single(await PublicAsync(square));
    }

    [Theory]
    [InlineData(Enough - 1, 12, true, PublicationStanding.TooFewResponses)]
    [InlineData(Enough, 12, false, PublicationStanding.NoConfirmedTheme)]
    [InlineData(Enough, 9, true, PublicationStanding.TooFewWriters)]
    [InlineData(Enough, 10, true, PublicationStanding.Shown)]
    public async Task A_quote_needs_enough_people_and_a_confirmed_theme(int responses, int writers, bool confirmed, PublicationStanding expected)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync(writers, responses, confirmed);
        await square.PublishAsync(ReadSquare.Litter(0));

        Assert.Equal(expected, await StandingAsync(square, ReadSquare.Litter(0)));
        Assert.Equal(expected == PublicationStanding.Shown ? 1 : 0, (await PublicAsync(square)).Count);
    }

    [Theory]
    [InlineData(4, PublicationStanding.TooFewWriters)]
    [InlineData(5, PublicationStanding.Shown)]
    public async Task A_paraphrase_goes_with_every_theme_that_may_be_shown(int writers, PublicationStanding expected)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync(writers);
        await square.PublishAsync(ReadSquare.Litter(0), "Iemand ergert zich aan rommel.", PublicationForm.Paraphrase);
        Assert.Equal(expected, await StandingAsync(square, ReadSquare.Litter(0)));
    }

    [Fact]
    public async Task At_most_three_stand_under_a_theme_in_an_order_that_stays_and_is_not_that_of_approval()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync();
        for (var i = 0; i < 5; i++)
        {
            await square.PublishAsync(ReadSquare.Litter(i));
        }

        var shown = await PublicAsync(square);

        Assert.Equal(PublicationRule.MostPerTheme, shown.Count);
        Assert.Equal(shown, await PublicAsync(square));
        var byId = (await square.QueueAsync()).Where(q => q.Standing is not null).OrderBy(q => q.Remark.Id).ToList();
        Assert.Equal(byId.Take(3).Select(q => q.Remark.Original), shown.Select(w => w.Words));
        Assert.All(byId.Skip(3), q => Assert.Equal(PublicationStanding.ThemeIsFull, q.Standing));
    }

    [Fact]
    public async Task Never_two_of_one_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: ReadSquare.WithConsent);
        await square.SendAllAsync(Enumerable.Range(0, Enough).Select(i => square.OnPaper(("zorg", ReadSquare.Litter(i)), ("idee", $"Zet een extra afvalbak bij de {i + 2}e poort."), ("mag_letterlijk", "ja"))));
        await square.FindThemesAsync();
        foreach (var theme in (await house.ReadThemes.WithRemarksAsync(square.Wave.Id, None)).Themes)
        {
            await house.Decisions.ConfirmAsync(square.Wave.Id, theme.Theme.Key, house.Samira, None);
        }

        await square.CloseAsync();
        var writer = (await square.QueuedAsync(ReadSquare.Litter(0))).Remark.Writer;
        var both = (await square.QueueAsync()).Where(q => q.Remark.Writer == writer).Select(q => q.Remark.Original).ToList();
        Assert.Equal(2, both.Count);
        foreach (var words in both)
        {
            await square.PublishAsync(words);
        }

        Assert.Single(await PublicAsync(square));
        Assert.Contains((await square.QueueAsync()).Select(q => q.Standing), s => s == PublicationStanding.WriterIsHeard);
    }

    [Fact]
    public async Task A_signal_that_is_taken_back_takes_its_words_away()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.LitteredAsync();
        await house.NewDb().Remarks.Where(r => r.Original == ReadSquare.Litter(0)).ExecuteUpdateAsync(set => set.SetProperty(r => r.Signal, Survey.Analysis.Signals.SignalKind.FireHazard).SetProperty(r => r.Held, true));
        Assert.Equal(ReadingOutcome.SignalFirst, await square.ProposeAsync(ReadSquare.Litter(0)));
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.FollowUpAsync(await square.StepAsync(ReadSquare.Litter(0)), "Gebeld met de verhuurder.", None)).Outcome);
        await square.PublishAsync(ReadSquare.Litter(0));
        Assert.Single(await PublicAsync(square));
        await house.NewDb().Remarks.Where(r => r.Original == ReadSquare.Litter(0)).ExecuteUpdateAsync(set => set.SetProperty(r => r.Held, true));
        Assert.Empty(await PublicAsync(square));
        Assert.Equal(PublicationStanding.WordsRefused, await StandingAsync(square, ReadSquare.Litter(0)));
    }
}
