using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Web.Tests.Doorstep;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Journeys;

/// <summary>All modes are equal: whichever way somebody takes part, the same is stored.</summary>
public sealed class EveryEntranceTests
{
    private const string Words = "De bank bij de linde; en \"samen\" eten,\nook in de winter: çay & <b>koffie</b>.";

    private static readonly Question[] Asked =
    [
        OwnQuestions.Of("fijn", QuestionKind.Open, "Wat is hier fijn?"),
        OwnQuestions.Of("sfeer", QuestionKind.Faces, "Hoe is de sfeer?"),
        OwnQuestions.Of("samen", QuestionKind.MultipleChoice, "Wat doet u samen?", new("eten", Wording.Dutch("Eten")), new("tuin", Wording.Dutch("Tuinieren")), new("lopen", Wording.Dutch("Een rondje lopen"))),
        OwnQuestions.Of("thuis", QuestionKind.Agree, "Ik voel me hier thuis."),
        OwnQuestions.Of("cijfer", QuestionKind.ReportMark, "Welk cijfer geeft u?"),
        OwnQuestions.Of("jaren", QuestionKind.Number, "Hoeveel jaar woont u hier?"),
        OwnQuestions.Of("waar", QuestionKind.Place, "Waar komt u graag?"),
        OwnQuestions.Of("mag", QuestionKind.Consent, "Mogen wij uw woorden laten zien?"),
    ];

    [Fact]
    public async Task What_somebody_says_is_stored_the_same_on_a_phone_on_paper_at_the_door_and_from_files()
    {
        await using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        var (study, codes) = await house.AskAsync(Asked);
        var place = study.Places[0];
        (string Question, string Value)[] said =
            [("cijfer", "7"), ("fijn", Words), ("jaren", "12"), ("mag", "ja"), ("samen", "eten lopen"), ("sfeer", "5"), ("thuis", "eens"), ("waar", place.Code)];

        await OnThePhoneAsync(house, codes.Dequeue(), place);
        await OnPaperAsync(staff, study, place);
        await AtTheDoorAsync(staff, study, said);
        await FromAFileAsync(staff, said);
        await FromAnotherProgramAsync(staff, place);

        var stored = await house.InTheDatabaseAsync(db => db.Responses.AsNoTracking().Include(r => r.Answers).ToListAsync());
        Assert.Equal(["Door", "Import", "Paper", "Paper", "Web"], stored.Select(r => r.Channel.ToString()).Order(StringComparer.Ordinal));
        Assert.All(stored, response =>
        {
            Assert.Equal(said, response.Answers.Select(a => (a.Question, a.Value)).OrderBy(a => a.Question, StringComparer.Ordinal));
            Assert.Equal("nl", response.Language);
            Assert.Equal(study.SubAreas.Single(a => a.Code == "noord").Id, response.SubAreaId);
        });
    }

    private static async Task OnThePhoneAsync(House house, string code, Place place)
    {
        var resident = await house.BeginAsync(code);
        foreach (var (question, label, value) in new (string, string, object)[]
        {
            ("fijn", "Wat is hier fijn?", Words), ("sfeer", "Heel goed", true), ("thuis", "Mee eens", true), ("cijfer", "7", true), ("jaren", "Hoeveel jaar", "12"), ("waar", place.Name, true), ("mag", "Ja, dat mag", true),
        })
        {
            await resident.AnswerAsync(question, label, value);
        }

        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/samen");
        await resident.PressAsync("Verder", ("Eten", true), ("Een rondje lopen", true));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", resident.Heading);
    }

    private static async Task OnPaperAsync(Visitor staff, Study study, Place place)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/papier");
        string Number(string question, string words) =>
            staff.Page.QuerySelectorAll($"#v-{question}-keus li").Single(c => c.TextContent.EndsWith(words, StringComparison.Ordinal)).GetAttribute("data-number")!;
        var area = staff.Page.QuerySelectorAll(".lb-key__choices li").First(c => c.TextContent.EndsWith("Noordzijde", StringComparison.Ordinal)).GetAttribute("data-number")!;
        (string, object)[] keyed =
        [
            ("1 Wat is hier fijn?", Words), ("2 Hoe is de sfeer?", Number("sfeer", "Heel goed")), ("3 Wat doet u samen?", $"{Number("samen", "Eten")} {Number("samen", "Een rondje lopen")}"),
            ("4 Ik voel me", Number("thuis", " Mee eens")), ("5 Welk cijfer", "7"), ("6 Hoeveel jaar", "12"), ("7 Waar komt u graag?", Number("waar", place.Name)), ("8 Mogen wij", "1"),
        ];
        await staff.PressAsync("Bewaar en volgende", [("In welk deel", area), .. keyed]);

        // The first form is part of the sample that is keyed twice.
        await staff.FollowAsync("nog een keer in");
        await staff.PressAsync("Bewaar en volgende", keyed);
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/papier");
        await staff.PressAsync("Verstuur 1 formulier");
        Assert.Contains("1 formulier is verstuurd.", staff.Text, StringComparison.Ordinal);
    }

    private static async Task AtTheDoorAsync(Visitor staff, Study study, (string Question, string Value)[] said)
    {
        var device = await DoorDevice.OpenAsync(staff, study.Slug);
        device.Tell("noord", "", said);
        await device.SendAsync(_ => Fault.None);
        Assert.Empty(device.Queue);
    }

    private static async Task FromAFileAsync(Visitor staff, (string Question, string Value)[] said)
    {
        var file = $"deelgebied;kanaal;{string.Join(';', said.Select(s => s.Question))}\r\nnoord;papier;{string.Join(';', said.Select(s => Quoted(s.Value)))}\r\n";
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await staff.PressAsync("Bekijk het bestand", ("Antwoorden van Meting 2026", true), ("Bestand", new ChosenFile("antwoorden.csv", Encoding.UTF8.GetBytes(file))));
        await staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("1 antwoord", staff.Text, StringComparison.Ordinal);
    }

    /// <summary>As Google Forms writes it: questions and answers in words, several answers with commas between.</summary>
    private static async Task FromAnotherProgramAsync(Visitor staff, Place place)
    {
        var cells = new[] { "18-3-2026 9:00:00", "Noordzijde", Words, "Heel goed", "Eten, Een rondje lopen", "Mee eens", "7", "12", place.Name, "Ja, dat mag" };
        var heads = Asked.Select(q => q.Text.In(Wording.DutchCode)).Prepend("In welk deel woont u?").Prepend("Tijdstempel");
        var file = $"{string.Join(',', heads.Select(Quoted))}\r\n{string.Join(',', cells.Select(Quoted))}\r\n";
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await staff.PressAsync("Bekijk het bestand", ("Antwoorden uit Google Forms, LimeSurvey, KoboToolbox of een ander programma, voor Meting 2026", true), ("Bestand", new ChosenFile("formulier.csv", Encoding.UTF8.GetBytes(file))));
        await staff.PressAsync("Verder");
        await staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("1 antwoord is opgeslagen.", staff.Text, StringComparison.Ordinal);
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
