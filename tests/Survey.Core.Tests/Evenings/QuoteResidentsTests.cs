using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Reading;
using Survey.Core.Tests.Reading;
using Survey.TestKit;

namespace Survey.Core.Tests.Evenings;

/// <summary>What I said stands on the screen for as long as it may, and goes from every slide when it is taken back.</summary>
public class QuoteResidentsTests
{
    private const string Theme = "Afval en schone straten";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string Mine = ReadSquare.Litter(0);
    private static readonly string Other = ReadSquare.Litter(1);

    private static async Task<Square> PublishedAsync(TestHouse house)
    {
        var square = await house.LitteredAsync();
        await square.PublishAsync(Mine);
        await house.PrepareEvening.PrepareAsync(square.Study, await square.ReadWaveAsync(), new("Avond", Wilgenplein.Today, "19:30", "De wasserette", 0, "Wat eerst?"), house.Samira, None);
        return square;
    }

    /// <summary>The slide as it is opened to be shown.</summary>
    private static async Task<Slide> SlideAsync(Square square)
    {
        var evening = await square.House.NewDb().Evenings.AsNoTracking().Include(e => e.Slides).SingleAsync();
        var slide = Assert.Single(evening.Slides, s => s.Title == Theme);
        Assert.Equal(("", ""), (slide.Sentence, slide.Text));
        await square.House.QuoteResidents.OnAsync(evening, None);
        return slide;
    }

    private static async Task WithdrawAsync(Square square, string words) =>
        Assert.Equal(ReadingOutcome.Done, (await square.House.ReadRemarks.WithdrawAsync(await square.StepAsync(words), None)).Outcome);

    [Fact]
    public async Task Words_that_staff_took_back_are_on_no_slide_any_more_and_come_back_when_that_is_undone()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await PublishedAsync(house);
        Assert.Equal(($"“{Mine}”", false), ((await SlideAsync(square)).Sentence, (await SlideAsync(square)).WordsAreGone));

        var taken = await house.ReadRemarks.WithdrawAsync(await square.StepAsync(Mine), None);

        Assert.Equal((QuoteResidents.InPlace, true), ((await SlideAsync(square)).Sentence, (await SlideAsync(square)).WordsAreGone));
        Assert.Empty((await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), None))!.Words);
        await house.ReadRemarks.UndoAsync(square.Wave.Id, taken.Step, house.Samira, None);
        Assert.Equal($"“{Mine}”", (await SlideAsync(square)).Sentence);
    }

    [Fact]
    public async Task Other_words_of_the_same_theme_take_the_place_of_words_that_are_gone()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await PublishedAsync(house);
        await square.PublishAsync(Other, "Iemand ergert zich aan rommel.", PublicationForm.Paraphrase);
        Assert.Equal($"“{Mine}”", (await SlideAsync(square)).Sentence);

        await WithdrawAsync(square, Mine);

        Assert.Equal(("Iemand ergert zich aan rommel.", false), ((await SlideAsync(square)).Sentence, (await SlideAsync(square)).WordsAreGone));
        await WithdrawAsync(square, Other);
        Assert.True((await SlideAsync(square)).WordsAreGone);
    }

    [Fact]
    public async Task What_a_resident_withdrew_or_was_erased_is_nowhere_in_the_deck_as_it_is_stored()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await PublishedAsync(house);
        var stored = await house.NewDb().Slides.AsNoTracking().ToListAsync();
        Assert.DoesNotContain(stored, s => $"{s.Title}{s.Text}{s.Notes}{string.Concat(s.Figures)}".Contains("container", StringComparison.Ordinal));

        await house.NewDb().Remarks.Where(r => r.Original == Mine).ExecuteDeleteAsync();

        Assert.True((await SlideAsync(square)).WordsAreGone);
    }

    [Fact]
    public async Task A_theme_that_is_none_any_more_takes_its_words_off_the_screen()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await PublishedAsync(house);

        await square.DoneAsync(d => house.Decisions.RejectAsync(d, "zwerfafval_grofvuil", None));

        Assert.True((await SlideAsync(square)).WordsAreGone);
    }

    [Fact]
    public async Task Nobody_writes_other_words_on_a_slide_of_a_resident_by_themselves()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await PublishedAsync(house);
        var db = house.NewDb();
        (await db.Slides.SingleAsync(s => s.Title == Theme)).Reword(Theme, "Heel andere woorden.", "Lees voor.");
        await db.SaveChangesAsync();

        Assert.Equal($"“{Mine}”", (await SlideAsync(square)).Sentence);
        Assert.False(await house.NewDb().Slides.AnyAsync(s => s.Text.Contains("andere woorden")));
    }
}
