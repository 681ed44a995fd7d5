using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>What became of an upload: an id to look at the preview with, or a sentence for whoever sent it.</summary>
internal sealed record UploadOutcome(Guid? Id, string? Refusal);

/// <summary>Keeps an uploaded file until its preview was confirmed, and throws away what was left lying for more than a day.</summary>
internal sealed class KeepUpload(LeefbaarheidDb db)
{
    private const int LongestName = 200;

    /// <summary>Keeps the file of a form.</summary>
    /// <param name="kind">What it is meant to hold.</param>
    /// <param name="file">The file, or null when none was chosen.</param>
    /// <param name="desk">Whose desk it lies on.</param>
    /// <param name="cancel">Cancellation.</param>
    /// <param name="waveId">The wave that it holds answers of, or null.</param>
    internal async Task<UploadOutcome> KeepAsync(string kind, IFormFile? file, Desk desk, CancellationToken cancel, Guid? waveId = null)
    {
        if (file is null || file.Length == 0)
        {
            return new(null, file is null ? "Kies een bestand." : "Dit bestand is leeg. Kies een ander bestand.");
        }

        if (file.Length > TableLimits.Upload.Bytes)
        {
            return new(null, $"Dit bestand is te groot. Een bestand mag hoogstens {TableLimits.Upload.Bytes >> 20} MB zijn. Deel het op in kleinere bestanden.");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        var yesterday = desk.Today.AddDays(-1);
        await db.PendingUploads.Where(u => u.On < yesterday).ExecuteDeleteAsync(cancel);
        var name = Path.GetFileName(file.FileName);
        var upload = PendingUpload.Create(desk.Who.OrganisationId, kind, name.Length > LongestName ? name[^LongestName..] : name, content.ToArray(), desk.Today, waveId);
        db.PendingUploads.Add(upload);
        await db.SaveChangesAsync(cancel);
        return new(upload.Id, null);
    }

    /// <summary>A kept file of this organisation, or null.</summary>
    internal Task<PendingUpload?> FindAsync(Guid id, Desk desk, CancellationToken cancel) =>
        db.PendingUploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.OrganisationId == desk.Who.OrganisationId, cancel);

    /// <summary>Throws kept files away.</summary>
    internal Task DropAsync(IReadOnlyList<Guid> ids, Desk desk, CancellationToken cancel) =>
        db.PendingUploads.Where(u => ids.Contains(u.Id) && u.OrganisationId == desk.Who.OrganisationId).ExecuteDeleteAsync(cancel);
}
