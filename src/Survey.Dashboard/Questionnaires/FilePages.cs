using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Imports;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>Questions from a file into the questionnaire of a study that is there: choose, look, and say whether they come behind or instead.</summary>
internal static class FilePages
{
    /// <summary>The words for the two ways.</summary>
    internal const string Behind = "achter", Instead = "vervang";

    private const string FileField = "bestand";

    internal static void MapQuestionFiles(this RouteGroupBuilder study)
    {
        study.MapGet("/vragenlijst/bestand", () => new RazorComponentResult<ChooseFilePage>());
        study.MapPost("/vragenlijst/bestand", UploadAsync);
        study.MapGet("/vragenlijst/bestand/{id:guid}", PreviewAsync);
        study.MapPost("/vragenlijst/bestand/{id:guid}", TakeInAsync);
        study.MapPost("/vragenlijst/bestand/{id:guid}/annuleer", CancelAsync);
    }

    /// <summary>The mark on a kept file, so that a file for one study cannot be confirmed into another.</summary>
    private static string MarkFor(Desk desk) => $"{desk.Study.Slug}/vragenlijst";

    private static async Task<IResult> UploadAsync(HttpRequest request, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var kept = await keep.KeepAsync(MarkFor(desk), form.Files[FileField], desk, cancel);
        return kept.Id is { } id
            ? TypedResults.LocalRedirect(QuestionnairePages.Address(desk, $"/bestand/{id}"))
            : new RazorComponentResult<ChooseFilePage>(new { Errors = new Dictionary<string, string> { [FileField] = kept.Refusal! } }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<PendingUpload?> FindAsync(Guid id, Desk desk, KeepUpload keep, CancellationToken cancel) =>
        await keep.FindAsync(id, desk, cancel) is { } upload && upload.Kind == MarkFor(desk) ? upload : null;

    private static async Task<IResult> PreviewAsync(Guid id, Desk desk, LeefbaarheidDb db, KeepUpload keep, CancellationToken cancel) =>
        await FindAsync(id, desk, keep, cancel) is { } upload ? Preview(upload, await FilePlan.ReadAsync(upload, db, desk, cancel), [], StatusCodes.Status200OK) : DeskFilter.NotHere();

    private static async Task<IResult> TakeInAsync(Guid id, HttpRequest request, Desk desk, LeefbaarheidDb db, KeepUpload keep, EditQuestionnaire edit, CancellationToken cancel)
    {
        if (await FindAsync(id, desk, keep, cancel) is not { } upload)
        {
            return Done(desk);
        }

        var form = await request.ReadFormAsync(cancel);
        var plan = await FilePlan.ReadAsync(upload, db, desk, cancel);
        var isBehind = form["hoe"] == Behind;
        if ((isBehind ? plan.Behind : form["hoe"] == Instead ? plan.Instead : null) is not { } way)
        {
            return Preview(upload, plan, [plan.Reading.Questionnaire is null ? "Het bestand heeft nog fouten." : "Kies hieronder hoe u de vragen overneemt."], StatusCodes.Status400BadRequest);
        }

        if (form["stand"] != plan.State.Newest.Stamp)
        {
            return Meanwhile(upload, plan);
        }

        if (way.Problems.Count > 0)
        {
            return Preview(upload, plan, way.Problems, StatusCodes.Status400BadRequest);
        }

        var what = isBehind ? "vragen uit een bestand toegevoegd" : "alle vragen vervangen door een bestand";
        if (await edit.EditAsync(desk.Study.Id, plan.State.Newest.Stamp, way.Becomes, what, upload.FileName, desk.Actor, cancel) is not EditOutcome.Stored)
        {
            // Whoever presses twice is second too: then the file is gone by now.
            return await FindAsync(id, desk, keep, cancel) is null ? Done(desk) : Meanwhile(upload, await FilePlan.ReadAsync(upload, db, desk, cancel));
        }

        await keep.DropAsync([id], desk, cancel);
        var first = (isBehind ? plan.Joined!.Added : way.Becomes.Questions)[0].Name;
        return TypedResults.LocalRedirect(QuestionnairePages.Address(desk, isBehind ? $"?gedaan=bestand&toon={first}#vraag-{first}" : $"?gedaan=vervangen&toon={first}"));
    }

    private static async Task<IResult> CancelAsync(Guid id, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        if (await FindAsync(id, desk, keep, cancel) is not null)
        {
            await keep.DropAsync([id], desk, cancel);
        }

        return TypedResults.LocalRedirect(QuestionnairePages.Address(desk, "/bestand"));
    }

    /// <summary>The file is no longer there: its questions are in, or it was thrown away.</summary>
    private static RedirectHttpResult Done(Desk desk) => TypedResults.LocalRedirect(QuestionnairePages.Address(desk, "?gedaan=bestand-weg"));

    private static RazorComponentResult<FilePreviewPage> Meanwhile(PendingUpload upload, FilePlan plan) =>
        Preview(upload, plan, ["Een collega veranderde de vragenlijst intussen. Er is niets opgeslagen, en uw bestand is er nog. Kijk hieronder hoe het nu wordt, en kies opnieuw."], StatusCodes.Status409Conflict);

    private static RazorComponentResult<FilePreviewPage> Preview(PendingUpload upload, FilePlan plan, IReadOnlyList<string> refusals, int status) =>
        new(new { upload.Id, upload.FileName, Plan = plan, Refusals = refusals }) { StatusCode = status };
}
