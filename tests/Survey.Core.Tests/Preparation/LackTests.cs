using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Preparation;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Preparation;

/// <summary>Nobody is asked anything before the study has what it must have.</summary>
public class LackTests
{
    private static readonly StudyPart[] MustsOfATemplate = [StudyPart.SubAreas, StudyPart.LegalBasis, StudyPart.Period];

    private static StudyFacts Begun => StudyTemplate.All[0].Begin("lindehof", "Lindehof", "Rivierstad", "", "Samira", "085 555 01 42");

    private static async Task<IReadOnlyList<Lack>> LacksAsync(TestHouse house, Study study) => await house.NewDb().LacksOfAsync(study.Id, CancellationToken.None);

    [Fact]
    public async Task A_study_that_begins_with_a_template_tells_what_it_must_have_and_what_would_help()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Begun, StudyTemplate.All[0].Questionnaire());

        var lacks = await LacksAsync(house, square.Study);

        Assert.Equal(MustsOfATemplate, lacks.Where(l => l.IsMust).Select(l => l.Part));
        Assert.Equal([StudyPart.Places, StudyPart.Partner, StudyPart.Buurt], lacks.Where(l => !l.IsMust).Select(l => l.Part));
    }

    [Fact]
    public async Task A_study_from_the_sample_files_lacks_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Samples.Study());

        Assert.Empty(await LacksAsync(house, square.Study));
    }

    [Fact]
    public async Task Without_what_it_must_have_a_study_gets_no_codes_and_is_not_open()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Basis = null });

        var outcome = Assert.IsType<IssueOutcome.NotReady>(await house.IssueCodes.IssueAsync(square.Study, square.Wave, 0, CancellationToken.None));

        Assert.Equal([StudyPart.LegalBasis], outcome.Lacks.Select(l => l.Part));
        Assert.Null(await house.IssueCodes.IssueOneAsync(square.Wave, square.Study.SubAreas[0], CancellationToken.None));
        Assert.Equal(0, await house.NewDb().Invitations.CountAsync());
        Assert.False((await square.ReadWaveAsync()).QuestionsStay);
        Assert.False(house.Secrets.Has(square.Wave.Id));
        Assert.Null(await house.NewDb().OpenWaveOfAsync(square.Study, Wilgenplein.Today, CancellationToken.None));
    }

    [Fact]
    public async Task What_only_would_help_stops_nobody()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Partners = [], Places = [], Languages = ["nl", "so"] });

        Assert.NotEmpty(await LacksAsync(house, square.Study));
        Assert.Equal(80, (await square.SendLettersAsync()).Count);
        Assert.NotNull(await house.NewDb().OpenWaveOfAsync(square.Study, Wilgenplein.Today, CancellationToken.None));
    }

    [Fact]
    public async Task Questions_that_are_not_there_in_a_language_that_is_offered_are_counted()
    {
        await using var house = await TestHouse.OpenAsync();
        var one = new Questionnaire("Een vraag", [new("cijfer", QuestionKind.ReportMark, new(new Dictionary<string, string> { ["nl"] = "Cijfer?", ["tr"] = "Not?" }), Wording.Dutch("Van 1 tot 10."), null, false, [], default, false, null)]);
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Languages = ["nl", "tr", "so"] }, one);

        Assert.Equal([("tr", 1), ("so", 2)], (await LacksAsync(house, square.Study)).Where(l => l.Part == StudyPart.Translation).Select(l => (l.Language, l.Texts)));
    }

    [Fact]
    public void Every_part_that_must_be_there_is_missed_when_it_is_not()
    {
        var study = Study.Create(Guid.NewGuid(), new("leeg", "Leeg", "", "", "", "", [], [], [], []));

        Assert.Equal(
            [StudyPart.SubAreas, StudyPart.Questions, StudyPart.Reason, StudyPart.Contact, StudyPart.LegalBasis, StudyPart.Retention, StudyPart.Period],
            Lack.Of(study, new("Leeg", []), hasPeriod: false, hasPartner: false).Where(l => l.IsMust).Select(l => l.Part));
    }

    [Fact]
    public async Task Within_the_hour_a_study_without_a_file_has_its_codes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Begun, StudyTemplate.All[0].Questionnaire());
        var study = square.Study;
        Assert.IsType<AreaOutcome.Stored>(await house.ChangeArea.ChangeAsync(study.Id, study.AreaStamp, new AreaChange.AddSubArea("Noordzijde", 30), house.Samira, CancellationToken.None));
        Assert.IsType<DescribeOutcome.Stored>(await house.DescribeStudy.DescribeAsync(study.Id, study.AboutStamp, study.About with { Basis = LegalBasis.Consent, BasisWhy = "Bewoners kiezen zelf." }, house.Samira, CancellationToken.None));
        var wave = Assert.IsType<PlanOutcome.Planned>(await house.PlanWave.PlanAsync(study.Id, "Meting 2026", Wilgenplein.Opens, Wilgenplein.Closes, house.Samira, CancellationToken.None)).Wave;

        Assert.DoesNotContain(await LacksAsync(house, study), l => l.IsMust);
        var issued = Assert.IsType<IssueOutcome.Issued>(await house.IssueCodes.IssueAsync(study, wave, 2, CancellationToken.None));
        Assert.Equal(("Noordzijde", 30, 2), (issued.Sheets[0].SubArea, issued.Sheets[0].Codes.Count, issued.Sheets[0].Reserve.Count));
        var ready = await house.NewDb().Studies.AsNoTracking().SingleAsync(s => s.Id == study.Id);
        Assert.Equal(wave.Id, (await house.NewDb().OpenWaveOfAsync(ready, Wilgenplein.Today, CancellationToken.None))!.Wave.Id);
    }

    [Fact]
    public void Every_template_asks_what_the_library_has_in_every_language_it_offers()
    {
        foreach (var template in StudyTemplate.All)
        {
            var questionnaire = template.Questionnaire();
            Assert.Equal(template.Items.Count, questionnaire.Questions.Count);
            Assert.All(template.Languages, l => Assert.Equal(0, questionnaire.DutchOnly(l)));
            Assert.Empty(template.Begin("x", "X", "Y", "", "Samira", "14 020") is var facts ? Study.Create(Guid.NewGuid(), facts).About.ProblemsAfter(null) : []);
        }
    }
}
