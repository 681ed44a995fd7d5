using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Results;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

/// <summary>Residents read how long their answers are kept, and that is how long it is.</summary>
public class EraseAnswersTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateOnly Gone = Wilgenplein.Today.AddMonths(Wilgenplein.Facts.RetentionMonths!.Value);

    [Fact]
    public async Task What_residents_said_goes_on_the_day_that_the_privacy_page_names_and_not_before()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de stoep ligt scheef")), square.OnPaper(("zorg", "de lamp is stuk"), ("licht", "eens"))]);
        await square.FindThemesAsync();
        await square.CloseAsync();

        house.Time.GoTo(Gone.AddDays(-1));
        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
        Assert.Equal(2, await house.NewDb().Responses.CountAsync());
        house.Time.GoTo(Gone);
        Assert.Equal(1, await house.EraseAnswers.SweepAsync(None));

        var db = house.NewDb();
        Assert.Equal((0, 0, 0, 0), (await db.Responses.CountAsync(), await db.Answers.CountAsync(), await db.Remarks.CountAsync(), await db.RemarkReadings.CountAsync()));
        Assert.NotEqual(0, await db.Themes.CountAsync());
        Assert.Equal(Gone, (await square.ReadWaveAsync()).ErasedOn);
        Assert.Equal(("Leefbaarheid", square.Wave.Name), await db.Changes.Where(c => c.What == "antwoorden gewist").Select(c => ValueTuple.Create(c.By, c.Subject)).SingleAsync());
        Assert.DoesNotContain("de stoep ligt scheef", await File.ReadAllTextAsync(house.Installation.DatabaseFile), StringComparison.Ordinal);
        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
    }

    [Fact]
    public async Task The_rounded_figures_that_everybody_could_see_stay_and_nothing_exact_does()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 23).Select(n => square.OnPaper(("cijfer_wonen", n < 12 ? "7" : "6"), ("licht", n < 13 ? "eens" : "oneens"), ("samen", "groeten"), ("zorg", $"de lamp bij deur {n} is stuk"))));
        await square.FindThemesAsync();
        await square.CloseAsync();
        var before = (await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), None))!;

        house.Time.GoTo(Gone);
        await house.EraseAnswers.SweepAsync(None);

        var wave = await square.ReadWaveAsync();
        var after = (await house.Results.ForEverybodyAsync(square.Study, wave, None))!;
        Assert.Equal((25, 25), (before.Responses, after.Responses));
        Assert.Equal(before.Questions.Select(Line), after.Questions.Select(Line));
        var evening = Evening.Create(square.Study.Id, wave.Id, new("Bewonersavond", Gone, "19:30", "De oude wasserette", 0, "Wat eerst?"), "123456");
        Assert.Contains("gewist, zoals beloofd.", (await house.BuildDeck.SlidesAsync(square.Study, wave, evening, None))![0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lamp", wave.KeptFigures!, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(12|13|23)\b", wave.KeptFigures!);
        Assert.Equal(0, (await house.Results.ForTeamAsync(square.Study, wave, None)).Responses);

        static string Line(PublicQuestion question) => $"{question.Question.Name} {question.Answered} {string.Join(',', question.Shares.Select(s => s.Percent))} {question.Mean}";
    }

    [Fact]
    public async Task A_wave_in_which_too_few_took_part_keeps_no_figure_at_all()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("cijfer_wonen", "3"))]);
        await square.CloseAsync();
        house.Time.GoTo(Gone);
        await house.EraseAnswers.SweepAsync(None);

        var results = (await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), None))!;
        Assert.Null(results.Responses);
        Assert.All(results.Questions, q => Assert.True(q is { Answered: null, Mean: null, Shares.Count: 0 }));
    }

    [Fact]
    public async Task A_wave_that_is_not_closed_keeps_its_answers_however_late_it_is()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de lamp is stuk"))]);

        house.Time.GoTo(Gone.AddYears(5));

        Assert.Equal(0, await house.EraseAnswers.SweepAsync(None));
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
    }
}
