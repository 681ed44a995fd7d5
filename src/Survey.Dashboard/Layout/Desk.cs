using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Dashboard.Layout;

/// <summary>What lies on the desk of whoever is at work during one request: the person, the study and the wave that is looked at.</summary>
public sealed class Desk(LeefbaarheidDb db, TimeProvider time)
{
    private Study? _study;

    /// <summary>Whoever is at work.</summary>
    public SignedIn Who { get; private set; } = null!;

    /// <summary>The study that is open. Only there on pages under <c>/werk/{study}</c>.</summary>
    public Study Study => _study ?? throw new InvalidOperationException("No study lies open on this page.");

    /// <summary>Whether a study is open.</summary>
    public bool HasStudy => _study is not null;

    /// <summary>All waves of the study, the first one first.</summary>
    public IReadOnlyList<Wave> Waves { get; private set; } = [];

    /// <summary>The wave that is looked at; null when the study has none yet.</summary>
    public Wave? Wave { get; private set; }

    /// <summary>The person and the moment, for the history.</summary>
    public Actor Actor => new(Who.Name, time.GetLocalNow()) { AccountId = Who.AccountId };

    /// <summary>Today, where the program runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>Seats the person.</summary>
    public void Seat(SignedIn who) => Who = who;

    /// <summary>Opens a study, if it is one of this person; nobody learns whether another one exists.</summary>
    /// <param name="slug">Short name of the study.</param>
    /// <param name="waveNumber">The wave asked for, or null for the newest with results.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<bool> OpenAsync(string slug, int? waveNumber, CancellationToken cancel)
    {
        var study = await db.Studies.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug && s.OrganisationId == Who.OrganisationId, cancel);
        if (study is null || (!Who.IsStaff && study.Id != Who.StudyId))
        {
            return false;
        }

        _study = study;
        Waves = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id).OrderBy(w => w.Number).ToListAsync(cancel);
        Wave = waveNumber is { } number
            ? Waves.FirstOrDefault(w => w.Number == number)
            : Waves.LastOrDefault(w => w.IsClosed) ?? Waves.LastOrDefault(w => w.OpensOn <= Today) ?? (Waves.Count > 0 ? Waves[0] : null);
        return waveNumber is null || Wave is not null;
    }
}
