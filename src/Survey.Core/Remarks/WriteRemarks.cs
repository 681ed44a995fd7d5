using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Waves;

namespace Survey.Core.Remarks;

/// <summary>
/// Splits the open answers that came in since the last time into remarks, one point each, and reads each whole answer for
/// its language, personal data and signals.
/// </summary>
public sealed class WriteRemarks(LeefbaarheidDb db, Codebook codebook)
{
    /// <summary>So many responses are read before the database is let go, so that residents who send meanwhile hardly wait.</summary>
    private const int AtATime = 500;

    /// <summary>Writes the remarks of a wave; returns how many were new.</summary>
    public Task<int> WriteAsync(Guid waveId, CancellationToken cancel) => WriteAsync(waveId, async c => await db.WriteAsync(c), cancel);

    /// <summary>The same for a page that shows what there is: when the database is busy, the rest comes in the next time it is opened.</summary>
    public Task<int> WriteIfFreeAsync(Guid waveId, CancellationToken cancel) => WriteAsync(waveId, db.WriteIfFreeAsync, cancel);

    private async Task<int> WriteAsync(Guid waveId, Func<CancellationToken, Task<WriteTurn?>> begin, CancellationToken cancel)
    {
        // Pages ask this each time they are opened: with nothing new nobody has to wait for the lock.
        if (!await db.Responses.AnyAsync(r => r.WaveId == waveId && !r.Remarked, cancel))
        {
            return 0;
        }

        var written = 0;
        while (await WriteSomeAsync(waveId, begin, cancel) is { Read: > 0 } some)
        {
            written += some.Written;
        }

        return written;
    }

    /// <summary>Number of responses of a wave that are not yet cut into remarks.</summary>
    internal Task<int> UnreadAsync(Guid waveId, CancellationToken cancel) => db.Responses.CountAsync(r => r.WaveId == waveId && !r.Remarked, cancel);

    private async Task<(int Read, int Written)> WriteSomeAsync(Guid waveId, Func<CancellationToken, Task<WriteTurn?>> begin, CancellationToken cancel)
    {
        await using var transaction = await begin(cancel);
        if (transaction is null)
        {
            return (0, 0);
        }

        var questionnaire = await db.QuestionnaireOfAsync(await db.Waves.AsNoTracking().SingleAsync(w => w.Id == waveId, cancel), cancel);
        var open = questionnaire.Questions.Where(q => q.Kind == QuestionKind.Open).ToDictionary(q => q.Name, q => q.Role, StringComparer.Ordinal);
        var consents = questionnaire.Questions.Where(q => q.Kind == QuestionKind.Consent).Select(q => q.Name).ToList();
        var unread = await db.Responses.Include(r => r.Answers).Where(r => r.WaveId == waveId && !r.Remarked).OrderBy(r => r.Id).Take(AtATime).ToListAsync(cancel);
        var written = 0;
        foreach (var response in unread)
        {
            // Whoever is asked twice has to say yes twice.
            var mayBeQuoted = consents.Count > 0 && consents.TrueForAll(c => response.Answers.Exists(a => a.Question == c && a.Value == Choice.Yes));
            foreach (var answer in response.Answers.Where(a => open.ContainsKey(a.Question)))
            {
                var role = open[answer.Question];
                foreach (var point in SpokenPoint.Of(answer.Value, role))
                {
                    db.Remarks.Add(Remark.Create(waveId, response.Writer, role, codebook.KindOf(point.Text, role), point, mayBeQuoted));
                    written++;
                }
            }

            response.Remarked = true;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return (unread.Count, written);
    }
}
