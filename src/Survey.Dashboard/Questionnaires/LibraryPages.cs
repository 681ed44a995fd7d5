using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>The library: questions and whole scales that are ready to be added.</summary>
internal static class LibraryPages
{
    internal static void MapLibrary(this RouteGroupBuilder study)
    {
        study.MapGet("/vragenlijst/bibliotheek", ShowAsync);
        study.MapPost("/vragenlijst/bibliotheek", AddAsync);
    }

    private static async Task<IResult> ShowAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        new RazorComponentResult<LibraryPage>(new { (await QuestionnaireState.ReadAsync(db, desk, cancel)).Questionnaire });

    /// <summary>Whether a questionnaire asks this already.</summary>
    internal static bool IsThere(Questionnaire questionnaire, LibraryItem item) => item.Scale is { } scale
        ? questionnaire.Questions.Any(q => q.Scale?.Scales.Contains(scale.Id) == true)
        : questionnaire.Questions.Any(q => q.Text.In(Wording.DutchCode) == item.Questions[0].Text.In(Wording.DutchCode));

    private static async Task<IResult> AddAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, EditQuestionnaire edit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (QuestionLibrary.All.FirstOrDefault(i => i.Key == form["wat"]) is not { } item)
        {
            return DeskFilter.NotHere();
        }

        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        if (IsThere(state.Stored, item))
        {
            return new RazorComponentResult<LibraryPage>(new { state.Questionnaire, Problems = new[] { $"‘{item.Title}’ staat al in de vragenlijst." } }) { StatusCode = StatusCodes.Status409Conflict };
        }

        var changed = QuestionLibrary.With(state.Stored, item);
        var problems = QuestionProblems.Of(changed);
        var outcome = problems.Count > 0 ? null : await edit.EditAsync(desk.Study.Id, state.Newest.Stamp, changed, "uit de bibliotheek toegevoegd", item.Title, desk.Actor, cancel);
        if (outcome is EditOutcome.Stored)
        {
            var first = changed.Questions[Math.Min(state.Stored.Questions.Count, changed.Questions.Count - 1)].Name;
            return TypedResults.LocalRedirect(QuestionnairePages.Address(desk, $"?gedaan=bibliotheek&toon={first}#vraag-{first}"));
        }

        IReadOnlyList<string> told = outcome is null ? problems : [QuestionnairePages.Meanwhile];
        return new RazorComponentResult<LibraryPage>(new { state.Questionnaire, Problems = told }) { StatusCode = outcome is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict };
    }
}
