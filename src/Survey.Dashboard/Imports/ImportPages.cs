using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>Putting answers and evenings from files into a study: choose, look, confirm.</summary>
internal static class ImportPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapImports(this RouteGroupBuilder study)
    {
        study.MapGet("/invoer", Choose);
        study.MapPost("/invoer", UploadAsync);
        study.MapGet("/invoer/{id:guid}", PreviewAsync);
        study.MapPost("/invoer/{id:guid}", ConfirmAsync);
        study.MapPost("/invoer/{id:guid}/annuleer", CancelAsync);
    }

    private static RazorComponentResult<ImportPage> Choose(string? rijen, string? nieuw, string? afspraken) =>
        new(new { Told = Told(DutchFigures.ReadCount(rijen), DutchFigures.ReadCount(nieuw), DutchFigures.ReadCount(afspraken)) });

    private static async Task<IResult> UploadAsync(HttpRequest request, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var chosen = form["soort"].ToString();
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (ImportKind.Parse(chosen, desk) is not { } kind)
        {
            errors["soort"] = "Kies wat er in het bestand staat.";
            return Again(errors, chosen);
        }

        var outcome = await keep.KeepAsync(kind.MarkFor(desk), form.Files["bestand"], desk, cancel, kind.OfWave?.Id);
        if (outcome.Id is { } id)
        {
            return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/invoer/{id}");
        }

        errors["bestand"] = outcome.Refusal!;
        return Again(errors, chosen);
    }

    private static async Task<IResult> PreviewAsync(Guid id, Desk desk, KeepUpload keep, ReadUpload read, ElsewherePreview elsewhere, CancellationToken cancel)
    {
        if (await keep.FindAsync(id, desk, cancel) is not { } upload || ImportKind.OfMark(upload.Kind, desk) is not { } kind)
        {
            return DeskFilter.NotHere();
        }

        return kind is ImportKind.Elsewhere ? await elsewhere.ShowAsync(id, desk, cancel) : Preview(upload, kind, await read.ReadAsync(upload, kind, desk, cancel), null);
    }

    private static async Task<IResult> ConfirmAsync(Guid id, HttpRequest request, Desk desk, KeepUpload keep, ReadUpload read, StoreUpload store, ElsewherePreview elsewhere, CancellationToken cancel)
    {
        if (await keep.FindAsync(id, desk, cancel) is not { } upload || ImportKind.OfMark(upload.Kind, desk) is not { } kind)
        {
            return DeskFilter.NotHere();
        }

        if (kind is ImportKind.Elsewhere)
        {
            return await elsewhere.ConfirmAsync(id, (await request.ReadFormAsync(cancel))["stand"].ToString(), desk, cancel);
        }

        var reading = await read.ReadAsync(upload, kind, desk, cancel);
        if (reading.Problems.Count > 0)
        {
            return Preview(upload, kind, reading, "Het bestand heeft nog fouten.");
        }

        var outcome = await store.StoreAsync(reading, kind, upload.FileName, desk, cancel);
        if (outcome is StoreOutcome.Refused refused)
        {
            return Preview(upload, kind, reading, refused.Sentence);
        }

        await keep.DropAsync([id], desk, cancel);
        return TypedResults.LocalRedirect(outcome switch
        {
            StoreOutcome.AnswersStored stored => string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/invoer?rijen={stored.InFile}&nieuw={stored.New}"),
            StoreOutcome.EveningStored evening => string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/invoer?afspraken={evening.Agreements}"),
            _ => throw new InvalidOperationException("An outcome this page does not know."),
        });
    }

    private static async Task<IResult> CancelAsync(Guid id, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        await keep.DropAsync([id], desk, cancel);
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/invoer");
    }

    private static string? Told(int? rows, int? added, int? agreements) => (rows, added, agreements) switch
    {
        ( > 0 and var all, 0, _) => $"Er is niets veranderd: {(all == 1 ? "dit antwoord stond" : $"deze {all.Number()} antwoorden stonden")} er al in.",
        ( > 0 and var all, > 0 and var fresh, _) when fresh < all => $"{fresh.Of("antwoord is", "antwoorden zijn")} opgeslagen. De andere {(all - fresh).Number()} stonden er al in.",
        ( > 0 and var all, > 0 and var fresh, _) when fresh == all => $"{all.Of("antwoord is", "antwoorden zijn")} opgeslagen.",
        (null, null, >= 0 and var made) => $"De bewonersavond is opgeslagen, met {made.Of("afspraak", "afspraken")}.",
        _ => null,
    };

    private static RazorComponentResult<ImportPage> Again(Dictionary<string, string> errors, string chosen) =>
        new(new { Errors = errors, Chosen = chosen }) { StatusCode = StatusCodes.Status400BadRequest };

    private static RazorComponentResult<PreviewPage> Preview(PendingUpload upload, ImportKind kind, UploadReading reading, string? refusal) =>
        new(new { upload.Id, upload.FileName, kind.Label, reading.Problems, reading.Notes, reading.Questionnaire, reading.Submissions, reading.Evening, Refusal = refusal })
        {
            StatusCode = refusal is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
}
