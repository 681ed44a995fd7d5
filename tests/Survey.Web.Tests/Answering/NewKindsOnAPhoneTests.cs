using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

/// <summary>Faces, a place and permission, on a phone without script.</summary>
public sealed class NewKindsOnAPhoneTests
{
    [Fact]
    public async Task A_resident_chooses_a_face_and_a_place_and_may_leave_the_box_empty()
    {
        await using var house = House.Open();
        var (codes, place) = await StartAsync(house);
        var resident = await house.BeginAsync(codes[0]);
        Assert.Equal(5, resident.Page.QuerySelectorAll("svg.lb-face").Length);
        Assert.Equal("lb-face lb-face--5", resident.Page.QuerySelector("svg.lb-face")!.ClassName);
        Assert.Contains("Kies het gezicht dat het beste past.", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Verder", ("Heel goed", true));
        Assert.Contains("Ergens anders", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Verder", (place.Name, true));
        await resident.PressAsync("Verder");
        Assert.Equal("Kijk uw antwoorden na", resident.Heading);
        Assert.Contains("Heel goed", resident.Text, StringComparison.Ordinal);
        Assert.Contains(place.Name, resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Verstuur");
        Assert.Equal(["sfeer=5", $"waar={place.Code}"], await AnswersAsync(house));

        var other = await house.BeginAsync(codes[1]);
        await other.FollowAsync("Sla over");
        await other.FollowAsync("Sla over");
        await other.PressAsync("Verder", ("Ja, dat mag", true));
        Assert.Contains("Ja, dat mag", other.Text, StringComparison.Ordinal);
        await other.PressAsync("Verstuur");
        await other.OpenAsync("/bewijs/wilgenplein");
        Assert.Contains("mag=ja", await AnswersAsync(house));
    }

    [Fact]
    public async Task What_was_not_offered_is_refused_at_the_place()
    {
        await using var house = House.Open();
        var (codes, _) = await StartAsync(house);
        var resident = await house.BeginAsync(codes[0]);
        var (target, fields) = resident.FormOf("Verder");
        await resident.PostAsync(target, fields.Append(new("sfeer", "6")));

        Assert.StartsWith("Fout:", resident.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Hoe is de sfeer?", resident.Heading);
    }

    private static Task<List<string>> AnswersAsync(House house) => house.InTheDatabaseAsync(async db => (await db.Answers.Select(a => a.Question + "=" + a.Value).ToListAsync()).Order(StringComparer.Ordinal).ToList());

    private static async Task<(List<string> Codes, Place Place)> StartAsync(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>();
        var organisation = Organisation.Create("Welzijn Rivierstad");
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync();
        var facts = StudyImport.Read(TableReader.Read("onderzoek.xlsx", House.Sample("onderzoek.xlsx"), TableLimits.Upload).Workbook!).Facts!;
        Question Of(string name, QuestionKind kind, string text) => new(name, kind, Wording.Dutch(text), null, null, false, KindChoices.Of(kind), default, false, null);
        var questions = new Questionnaire("Sfeer", [Of("sfeer", QuestionKind.Faces, "Hoe is de sfeer?"), Of("waar", QuestionKind.Place, "Waar komt u graag?"), Of("mag", QuestionKind.Consent, "Mogen wij uw woorden laten zien?")]);
        var study = ((StartOutcome.Started)await scope.ServiceProvider.GetRequiredService<StartStudy>().StartAsync(organisation.Id, facts, questions, new("Samira", Clock.DuringTheWave), CancellationToken.None)).Study;
        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.StudyId == study.Id && w.Number == 2);
        var sheets = ((IssueOutcome.Issued)await scope.ServiceProvider.GetRequiredService<IssueCodes>().IssueAsync(study, wave, 0, CancellationToken.None)).Sheets;
        return ([.. sheets[0].Codes.Select(c => c.Display)], study.Places[0]);
    }
}
