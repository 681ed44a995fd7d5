using System.Data;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;

namespace Survey.Core.Remarks;

/// <summary>Splits the open answers that came in since the last time into remarks, one point each.</summary>
public sealed class WriteRemarks(LeefbaarheidDb db, Codebook codebook)
{
    /// <summary>So many responses are read before the database is let go, so that residents who send meanwhile hardly wait.</summary>
    private const int AtATime = 500;

    /// <summary>Writes the remarks of a wave; returns how many were new.</summary>
    public async Task<int> WriteAsync(Guid waveId, CancellationToken cancel)
    {
        var written = 0;
        while (await WriteSomeAsync(waveId, cancel) is { Read: > 0 } some)
        {
            written += some.Written;
        }

        return written;
    }

    /// <summary>Number of responses of a wave that are not yet cut into remarks.</summary>
    internal Task<int> UnreadAsync(Guid waveId, CancellationToken cancel) => db.Responses.CountAsync(r => r.WaveId == waveId && !r.Remarked, cancel);

    private async Task<(int Read, int Written)> WriteSomeAsync(Guid waveId, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var questionnaire = (await db.Waves.Where(w => w.Id == waveId)
            .Join(db.Questionnaires, w => w.QuestionnaireId, q => q.Id, (_, q) => q).AsNoTracking().SingleAsync(cancel)).Read();
        var open = questionnaire.Questions.Where(q => q.Kind == QuestionKind.Open).ToDictionary(q => q.Name, q => q.Role, StringComparer.Ordinal);
        var unread = await db.Responses.Include(r => r.Answers).Where(r => r.WaveId == waveId && !r.Remarked).OrderBy(r => r.Id).Take(AtATime).ToListAsync(cancel);
        var written = 0;
        foreach (var response in unread)
        {
            foreach (var answer in response.Answers.Where(a => open.ContainsKey(a.Question)))
            {
                var role = open[answer.Question];
                foreach (var point in PointSplitter.Split(answer.Value))
                {
                    db.Remarks.Add(Remark.Create(waveId, response.Writer, role, codebook.KindOf(point, role), point.TrimEnd(',', ';', ' ')));
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
