using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Submissions;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Waves;

public class EditQuestionnaireTests
{
    private static readonly DateOnly NextYear = Wilgenplein.Opens.AddYears(1);

    private static async Task<Square> TwoWavesAsync(TestHouse house, DateOnly today)
    {
        house.Time.GoTo(today);
        return await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2027", NextYear, NextYear.AddDays(20))] });
    }

    private static Task<QuestionnaireVersion> NewestAsync(Square square) =>
        square.House.NewDb().Questionnaires.AsNoTracking().Where(q => q.StudyId == square.Study.Id).OrderByDescending(q => q.Version).FirstAsync();

    private static async Task<EditOutcome> ShortenAsync(Square square, string? seen = null)
    {
        var newest = await NewestAsync(square);
        var shorter = newest.Read() with { Questions = [.. newest.Read().Questions.Skip(1)] };
        return await square.House.EditQuestionnaire.EditAsync(square.Study.Id, seen ?? newest.Stamp, shorter, "vraag weggehaald", "fijn", square.House.Samira, CancellationToken.None);
    }

    private static async Task<IEnumerable<int>> QuestionsPerWaveAsync(Square square)
    {
        var db = square.House.NewDb();
        var counts = new List<int>();
        foreach (var wave in await db.Waves.AsNoTracking().Where(w => w.StudyId == square.Study.Id).OrderBy(w => w.Number).ToListAsync())
        {
            counts.Add((await db.QuestionnaireOfAsync(wave, CancellationToken.None)).Questions.Count);
        }

        return counts;
    }

    [Fact]
    public async Task Before_the_first_day_staff_change_the_first_version_itself()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await TwoWavesAsync(house, Wilgenplein.Opens.AddDays(-1));

        Assert.Equal(new EditOutcome.Stored(1), await ShortenAsync(square));
        Assert.Equal([13, 13], await QuestionsPerWaveAsync(square));
        Assert.Contains(await house.NewDb().Changes.ToListAsync(), c => c is { What: "vraag weggehaald", Subject: "fijn", By: "Samira" });
    }

    [Fact]
    public async Task Once_residents_answer_a_change_is_for_the_next_wave()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await TwoWavesAsync(house, Wilgenplein.Opens);

        Assert.Equal(new EditOutcome.Stored(2), await ShortenAsync(square));
        Assert.Equal(new EditOutcome.Stored(2), await ShortenAsync(square));
        Assert.Equal([14, 12], await QuestionsPerWaveAsync(square));
        var planned = Assert.IsType<PlanOutcome.Planned>(await house.PlanWave.PlanAsync(square.Study.Id, "Meting 2028", NextYear.AddYears(1), NextYear.AddYears(1), house.Samira, CancellationToken.None)).Wave;
        Assert.Equal((await NewestAsync(square)).Id, planned.QuestionnaireId);
    }

    [Fact]
    public async Task Letters_that_are_printed_or_paper_that_came_in_early_fix_the_questions_too()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await TwoWavesAsync(house, Wilgenplein.Opens.AddDays(-7));
        await square.SendLettersAsync();
        Assert.Equal(new EditOutcome.Stored(2), await ShortenAsync(square));

        await using var other = await TestHouse.OpenAsync();
        var early = await TwoWavesAsync(other, Wilgenplein.Opens.AddDays(-7));
        Assert.IsType<SubmissionOutcome.Accepted>(await early.SendAsync(early.OnPaper(("zorg", "De lamp is stuk."))));
        Assert.Equal(new EditOutcome.Stored(2), await ShortenAsync(early));
        Assert.Equal([14, 13], await QuestionsPerWaveAsync(early));
    }

    [Fact]
    public async Task Who_looked_at_an_older_questionnaire_undoes_nobodys_work()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await TwoWavesAsync(house, Wilgenplein.Opens);
        var seen = (await NewestAsync(square)).Stamp;
        await ShortenAsync(square);

        Assert.Equal(new EditOutcome.ChangedMeanwhile(), await ShortenAsync(square, seen));
        Assert.Equal([14, 13], await QuestionsPerWaveAsync(square));
    }

    [Fact]
    public void Staff_hear_in_one_list_what_can_no_longer_be_compared()
    {
        var was = Samples.Questionnaire();
        Question Was(string name) => was.Find(name)!;
        var now = was with
        {
            Questions =
            [
                Was("zorg") with { Text = Wording.Dutch("Wat kan beter?") },
                Was("thuis"),
                Was("licht") with { Choices = [.. Was("licht").Choices.Where(c => c.Code != Choice.DontKnow)] },
                Was("prettig") with { Choices = [.. Was("prettig").Choices.Skip(1)] },
                Was("kennen") with { Reversed = false },
                Was("cijfer_wonen") with { Kind = QuestionKind.Number },
                Was("samen") with { ShowWhen = Condition.Read("${zorg} != ''", ["zorg"]).Condition },
                .. was.Questions.Where(q => q.Name is "cijfer_veilig" or "klacht" or "idee" or "toekomst" or "meedoen" or "bijdrage"),
                Was("idee") with { Name = "plan" },
            ],
        };

        Assert.Equal(
            [
                "zorg ja De vraag had andere woorden. Daarom vergelijken wij niet.",
                "licht nee 'Weet ik niet' kon eerst wel, en nu niet worden gekozen. Dat kan een deel van het verschil zijn.",
                "prettig ja Er kon uit andere antwoorden worden gekozen. Daarom vergelijken wij niet.",
                "kennen ja De antwoorden zijn andersom geteld. Daarom vergelijken wij niet.",
                "cijfer_wonen ja Het is een ander soort vraag. Daarom vergelijken wij niet.",
                "samen nee De vraag komt bij andere mensen dan eerst. Dat kan een deel van een verschil zijn.",
                "plan nee Deze vraag is nieuw. Er is nog niets om mee te vergelijken.",
                "fijn ja Deze vraag is weg. Vergelijken kan niet meer.",
            ], QuestionChange.Between(was, now).Select(c => $"{c.Question.Name} {(c.Breaks ? "ja" : "nee")} {string.Join(' ', c.Sentences)}"));
        Assert.Empty(QuestionChange.Between(was, was with { Questions = [.. was.Questions.Reverse()] }));
    }
}
