using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Languages;

/// <summary>Staff may ask a question that nobody translated: it is shown in Dutch, and marked so that it is read out and set as Dutch.</summary>
public sealed class UntranslatedQuestionTests
{
    [Fact]
    public async Task A_question_in_Dutch_only_is_marked_as_Dutch_between_the_buttons_of_the_residents_language()
    {
        await using var house = House.Open();
        var code = await StartAsync(house);
        var resident = house.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein?taal=ar");
        await resident.PressAsync("ابدأ", ("رمزك", code));

        Assert.Equal("ar", resident.Page.DocumentElement.GetAttribute("lang"));
        var question = resident.Page.QuerySelector("h1 span[lang=nl][dir=ltr]")!;
        Assert.Equal("Hoe is het licht?", question.TextContent);
        Assert.Equal(["Goed", "Slecht"], resident.Page.QuerySelectorAll(".lb-choice span[lang=nl][dir=ltr]").Select(c => c.TextContent));
        await resident.PressAsync("التالي", ("Goed", true));
        Assert.Equal(("Hoe is het licht?", "Goed"), (resident.Page.QuerySelector("dt span[lang=nl]")!.TextContent, resident.Page.QuerySelector("dd span[lang=nl]")!.TextContent));
    }

    [Fact]
    public async Task On_a_page_in_Dutch_nothing_is_marked()
    {
        await using var house = House.Open();
        var code = await StartAsync(house);
        var resident = house.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", code));

        Assert.Equal("Hoe is het licht?", resident.Heading);
        Assert.Null(resident.Page.QuerySelector("main [lang]"));
    }

    private static async Task<string> StartAsync(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>();
        var organisation = Organisation.Create("Welzijn Rivierstad");
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync();
        var facts = StudyImport.Read(TableReader.Read("onderzoek.xlsx", House.Sample("onderzoek.xlsx"), TableLimits.Upload).Workbook!).Facts!;
        Choice[] choices = [new("goed", Wording.Dutch("Goed")), new("slecht", Wording.Dutch("Slecht"))];
        var questions = new Questionnaire("Licht", [new("licht", QuestionKind.SingleChoice, Wording.Dutch("Hoe is het licht?"), null, null, false, choices, default, false, null)]);
        var actor = new Actor("Samira", Clock.DuringTheWave);
        var study = ((StartOutcome.Started)await scope.ServiceProvider.GetRequiredService<StartStudy>().StartAsync(organisation.Id, facts, questions, actor, CancellationToken.None)).Study;
        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.StudyId == study.Id && w.Number == 2);
        return ((IssueOutcome.Issued)await scope.ServiceProvider.GetRequiredService<IssueCodes>().IssueAsync(study, wave, 0, CancellationToken.None)).Sheets[0].Codes[0].Display;
    }
}
