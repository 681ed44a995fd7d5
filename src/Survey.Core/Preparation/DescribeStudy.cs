using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Core.Preparation;

/// <summary>What became of telling other things about a study. A closed family: the page switches on it.</summary>
public abstract record DescribeOutcome
{
    private DescribeOutcome()
    {
    }

    /// <summary>Stored.</summary>
    public sealed record Stored : DescribeOutcome;

    /// <summary>A colleague changed the study meanwhile; nothing was stored.</summary>
    public sealed record ChangedMeanwhile : DescribeOutcome;

    /// <summary>Something is not right; nothing was stored.</summary>
    public sealed record Refused(IReadOnlyList<AboutProblem> Problems) : DescribeOutcome;
}

/// <summary>Tells why a study is held, whom to call, in which languages, on which basis of the law, and how long answers are kept.</summary>
public sealed class DescribeStudy(LeefbaarheidDb db)
{
    /// <summary>Stores what is told, or says why not.</summary>
    /// <param name="studyId">The study.</param>
    /// <param name="seen">The study as it was looked at: see <see cref="Study.AboutStamp"/>.</param>
    /// <param name="about">What is told from now on.</param>
    /// <param name="actor">Who and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<DescribeOutcome> DescribeAsync(Guid studyId, string seen, StudyAbout about, Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(about);
        await using var transaction = await db.WriteAsync(cancel);
        var study = await db.Studies.SingleAsync(s => s.Id == studyId, cancel);
        if (study.AboutStamp != seen)
        {
            return new DescribeOutcome.ChangedMeanwhile();
        }

        if (about.ProblemsAfter(study.About) is { Count: > 0 } problems)
        {
            return new DescribeOutcome.Refused(problems);
        }

        study.Describe(about);
        db.Changes.Add(Change.Create(studyId, actor, "onderzoek beschreven", study.Name));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new DescribeOutcome.Stored();
    }
}
