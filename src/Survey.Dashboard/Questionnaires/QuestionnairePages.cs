using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>The questionnaire as a list: order, what goes away, what is new, and the file to take along.</summary>
internal static class QuestionnairePages
{
    internal const string Meanwhile = "Een collega veranderde de vragenlijst intussen. Er is niets opgeslagen. Kijk hieronder hoe zij nu is, en doe het opnieuw.";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void MapQuestionnaire(this RouteGroupBuilder study)
    {
        study.MapGet("/vragenlijst", ShowAsync);
        study.MapPost("/vragenlijst", ChangeAsync);
        study.MapGet("/vragenlijst.xlsx", TakeAlongAsync);
    }

    /// <summary>The address of the list.</summary>
    internal static string Address(Desk desk, string rest = "") => $"/werk/{desk.Study.Slug}/vragenlijst{rest}";

    private static async Task<IResult> ShowAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        Page(await QuestionnaireState.ReadAsync(db, desk, cancel), request.Query["toon"], Told(request.Query["gedaan"]), []);

    private static async Task<IResult> TakeAlongAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        return TypedResults.File(TableWriter.ToExcel(XlsForm.Write(state.Questionnaire)), Excel, $"vragenlijst-{desk.Study.Slug}-versie-{state.Newest.Version}.xlsx");
    }

    private static async Task<IResult> ChangeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, EditQuestionnaire edit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        var doing = form["doe"].ToString().Split(':', 2);
        if (doing.Length < 2 || state.Stored.Find(doing[1]) is not { } question || QuestionOrder.After(state.Stored, doing[0], question) is not { } changed)
        {
            return DeskFilter.NotHere();
        }

        if (form["stand"] != state.Newest.Stamp)
        {
            return Page(state, question.Name, null, [Meanwhile], StatusCodes.Status409Conflict);
        }

        if (QuestionProblems.Of(changed) is { Count: > 0 } problems)
        {
            return Page(state, question.Name, null, problems);
        }

        var isGone = doing[0] == QuestionOrder.Away;
        var outcome = await edit.EditAsync(desk.Study.Id, state.Newest.Stamp, changed, isGone ? "vraag weggehaald" : "vraag verplaatst", question.Text.In(Wording.DutchCode), desk.Actor, cancel);
        return outcome is EditOutcome.Stored
            ? TypedResults.LocalRedirect(Address(desk, isGone ? "?gedaan=weg" : $"?gedaan=verplaatst&toon={question.Name}#vraag-{question.Name}"))
            : Page(await QuestionnaireState.ReadAsync(db, desk, cancel), question.Name, null, [Meanwhile], StatusCodes.Status409Conflict);
    }

    private static string? Told(string? done) => done switch
    {
        "verplaatst" => "De vraag staat op een andere plaats.",
        "weg" => "De vraag is weg. Antwoorden van eerdere metingen blijven bewaard.",
        "notities" => "De notities staan als open vragen onderaan de lijst.",
        "bibliotheek" => "Dit staat nu onderaan de lijst.",
        "bestand" => "De vragen uit het bestand staan nu onderaan de lijst.",
        "vervangen" => "De vragen uit het bestand zijn in de plaats gekomen.",
        "bestand-weg" => "Dit bestand is er niet meer: de vragen zijn al overgenomen, of het bestand is na een dag weggegooid. Kijk hieronder of de vragen erin staan.",
        _ => null,
    };

    private static RazorComponentResult<QuestionnairePage> Page(QuestionnaireState state, string? shown, string? told, IReadOnlyList<string> problems, int status = StatusCodes.Status400BadRequest) =>
        new(new { State = state, Shown = state.Questionnaire.Find(shown ?? "") ?? state.Questionnaire.Questions[0], Told = told, Problems = problems })
        {
            StatusCode = problems.Count == 0 ? StatusCodes.Status200OK : status,
        };
}
