using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>What became of a decision about a theme.</summary>
public enum DecisionOutcome
{
    /// <summary>Done and written down.</summary>
    Done,

    /// <summary>The theme or remark is not there (any more).</summary>
    NotFound,

    /// <summary>A theme needs a name of 1 to 80 letters.</summary>
    NameRefused,

    /// <summary>A theme cannot be merged with itself.</summary>
    SameTheme,
}

/// <summary>What people decide about the themes of a wave. Each decision is kept with who and when.</summary>
public sealed class ThemeDecisions(LeefbaarheidDb db)
{
    /// <summary>The longest name a theme may have; it has to fit on a slide.</summary>
    public const int LongestName = 80;

    private const string NoTheme = "nog geen thema";

    /// <summary>Gives a theme another name.</summary>
    public async Task<DecisionOutcome> RenameAsync(Guid waveId, string key, string name, Actor actor, CancellationToken cancel)
    {
        if (name.Trim().Length is 0 or > LongestName)
        {
            return DecisionOutcome.NameRefused;
        }

        return await DecideAsync(waveId, key, "thema hernoemd", actor, theme =>
        {
            theme.Rename(name);
            return name.Trim();
        }, cancel);
    }

    /// <summary>Confirms a theme: its remarks stay with it from now on.</summary>
    public async Task<DecisionOutcome> ConfirmAsync(Guid waveId, string key, Actor actor, CancellationToken cancel)
    {
        foreach (var remark in await db.Remarks.Where(r => r.WaveId == waveId && r.ThemeKey == key).ToListAsync(cancel))
        {
            remark.Place(key);
        }

        return await DecideAsync(waveId, key, "thema bevestigd", actor, theme =>
        {
            theme.Confirm(actor.Name);
            return theme.Name;
        }, cancel);
    }

    /// <summary>Makes one theme part of another, with all its remarks.</summary>
    public async Task<DecisionOutcome> MergeAsync(Guid waveId, string key, string intoKey, Actor actor, CancellationToken cancel)
    {
        if (key == intoKey)
        {
            return DecisionOutcome.SameTheme;
        }

        var into = await db.Themes.SingleOrDefaultAsync(t => t.WaveId == waveId && t.Key == intoKey && t.MergedInto == null, cancel);
        if (into is null)
        {
            return DecisionOutcome.NotFound;
        }

        foreach (var remark in await db.Remarks.Where(r => r.WaveId == waveId && r.ThemeKey == key).ToListAsync(cancel))
        {
            remark.Place(intoKey);
        }

        return await DecideAsync(waveId, key, "thema samengevoegd", actor, theme =>
        {
            theme.MergeInto(intoKey);
            return into.Name;
        }, cancel);
    }

    /// <summary>Puts a remark under another theme, or under none when the key is empty.</summary>
    public async Task<DecisionOutcome> MoveAsync(Guid waveId, Guid remarkId, string? toKey, Actor actor, CancellationToken cancel)
    {
        var remark = await db.Remarks.SingleOrDefaultAsync(r => r.Id == remarkId && r.WaveId == waveId, cancel);
        var target = string.IsNullOrEmpty(toKey) ? null : await db.Themes.SingleOrDefaultAsync(t => t.WaveId == waveId && t.Key == toKey && t.MergedInto == null, cancel);
        if (remark is null || (target is null && !string.IsNullOrEmpty(toKey)))
        {
            return DecisionOutcome.NotFound;
        }

        var studyId = await db.Waves.Where(w => w.Id == waveId).Select(w => w.StudyId).SingleAsync(cancel);
        db.Changes.Add(Change.Create(studyId, actor, "opmerking verplaatst", remark.Id.ToString("N"), await NameOfAsync(waveId, remark.ThemeKey, cancel), target?.Name ?? NoTheme));
        remark.Place(target?.Key);
        await db.SaveChangesAsync(cancel);
        return DecisionOutcome.Done;
    }

    private async Task<string> NameOfAsync(Guid waveId, string? key, CancellationToken cancel) =>
        await db.Themes.Where(t => t.WaveId == waveId && t.Key == key).Select(t => t.Name).SingleOrDefaultAsync(cancel) ?? NoTheme;

    private async Task<DecisionOutcome> DecideAsync(Guid waveId, string key, string what, Actor actor, Func<Theme, string> decide, CancellationToken cancel)
    {
        var theme = await db.Themes.SingleOrDefaultAsync(t => t.WaveId == waveId && t.Key == key && t.MergedInto == null, cancel);
        if (theme is null)
        {
            db.ChangeTracker.Clear();
            return DecisionOutcome.NotFound;
        }

        var before = theme.Name;
        var after = decide(theme);
        var studyId = await db.Waves.Where(w => w.Id == waveId).Select(w => w.StudyId).SingleAsync(cancel);
        db.Changes.Add(before == after ? Change.Create(studyId, actor, what, before) : Change.Create(studyId, actor, what, before, before, after));
        await db.SaveChangesAsync(cancel);
        return DecisionOutcome.Done;
    }
}
