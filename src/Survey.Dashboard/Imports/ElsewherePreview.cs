using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Survey.Core.OtherTools;
using Survey.Core.Submissions;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>Shows what of a file from elsewhere will be stored, and stores it. What nobody decided yet is asked first.</summary>
internal sealed class ElsewherePreview(OpenMapping open, KeepUpload keep, StoreImport store)
{
    /// <summary>The preview, or the way to what has to be decided first.</summary>
    internal async Task<IResult> ShowAsync(Guid id, Desk desk, CancellationToken cancel) =>
        await open.OpenAsync(id, desk, cancel) switch
        {
            null => DeskFilter.NotHere(),
            { Mapping: { } mapping } opened when FirstTo(mapping) is { } step => TypedResults.LocalRedirect(opened.Address(desk, step)),
            var opened => await PageAsync(opened, null, desk, cancel),
        };

    /// <summary>Stores all that is new, or nothing.</summary>
    internal async Task<IResult> ConfirmAsync(Guid id, string stamp, Desk desk, CancellationToken cancel)
    {
        if (await open.OpenAsync(id, desk, cancel) is not { } opened)
        {
            return DeskFilter.NotHere();
        }

        if (opened.Mapping is not { } mapping || FirstTo(mapping) is not null)
        {
            return TypedResults.LocalRedirect(opened.Address(desk));
        }

        if (stamp != opened.Stamp)
        {
            return await PageAsync(opened, "Iemand heeft de kolommen, de antwoorden of de vragenlijst intussen gewijzigd. Kijk het voorbeeld nog eens na.", desk, cancel);
        }

        var rows = ImportedRows.Read(mapping).Rows;
        var standing = await store.StandingAsync(opened.Wave, rows, cancel);
        if (standing.New.Count > 0)
        {
            var outcome = await store.StoreAsync(opened.Wave, standing.New, desk.Actor, $"{standing.New.Count.Of("rij", "rijen")} uit {opened.Upload.FileName}", cancel);
            if (outcome is not SubmissionOutcome.Accepted)
            {
                return await PageAsync(opened, StoreUpload.Sentence(outcome, opened.Wave), desk, cancel);
            }
        }

        await keep.DropAsync([id], desk, cancel);
        return TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/invoer?rijen={rows.Count}&nieuw={standing.New.Count}"));
    }

    private static string? FirstTo(FileMapping mapping) =>
        mapping.New.Count > 0 || mapping.Clashes().Count > 0 ? MappingPages.Columns : mapping.UnknownWords().Any(w => !mapping.IsSettled(w)) ? MappingPages.Words : null;

    private async Task<RazorComponentResult<ElsewherePage>> PageAsync(OpenedMapping opened, string? refusal, Desk desk, CancellationToken cancel)
    {
        var rows = opened.Mapping is { } mapping ? ImportedRows.Read(mapping) : null;
        var standing = rows is null ? null : await store.StandingAsync(opened.Wave, rows.Rows, cancel);
        return new(new
        {
            opened.Upload.FileName,
            WaveName = opened.Wave.Name,
            Address = opened.Address(desk),
            opened.Mapping,
            opened.Problem,
            FileNotes = opened.Notes,
            opened.Stamp,
            Rows = rows,
            Standing = standing,
            Refusal = refusal,
        })
        {
            // The file was in order when it was shown: what stands in the way came since.
            StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict,
        };
    }
}
