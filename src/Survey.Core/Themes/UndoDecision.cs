using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// Undoes a decision about themes: the last one, or an earlier one when nobody touched the same things since. The undoing
/// stands in the history and can itself be undone.
/// </summary>
public sealed class UndoDecision(LeefbaarheidDb db)
{
    /// <summary>Undoes one decision.</summary>
    /// <param name="deciding">Where and by whom.</param>
    /// <param name="number">Number of the decision; null for the last one that stands.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<Decided> UndoAsync(Deciding deciding, int? number, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var all = await db.ThemeDecisions.Where(d => d.WaveId == deciding.WaveId).OrderByDescending(d => d.Number).ToListAsync(cancel);
        var asked = number is { } given ? all.Find(d => d.Number == given) : all.Find(d => d.Stands && d.Undoes is null);
        if (Meant(all, asked) is not { Stands: true } decision || !asked!.Stands)
        {
            db.ChangeTracker.Clear();
            return new(asked is null ? DecisionOutcome.NotFound : DecisionOutcome.AlreadySo);
        }

        var themes = await WaveThemes.OpenAsync(db, deciding.WaveId, cancel);
        var effect = decision.ReadEffect();
        if (!IsAsItWasLeft(themes, effect) || !GoesBack(themes, deciding.WaveId, effect))
        {
            db.ChangeTracker.Clear();
            var later = all.Find(d => d.Number > decision.Number && d.Stands && d.Undoes is null && (d.ReadEffect().Touches(effect) || d.ReadEffect().Keys.Intersect(effect.Keys).Any()));
            return new(DecisionOutcome.StandsInTheWay, later is null ? "Er is daarna iets veranderd aan hetzelfde thema." : $"Daarna besloot {later.By}: {later.Quoted} Maak dat eerst ongedaan.");
        }

        var sentence = decision.Undoes is null ? $"Ongedaan gemaakt: {decision.Quoted}" : $"Toch weer gedaan: {all.Find(d => d.Number == decision.Undoes)?.Quoted}";
        var written = await themes.WriteAsync(deciding, sentence, themes.Changed(),
            study => Change.Create(study, deciding.Actor, "besluit over thema’s ongedaan gemaakt", decision.Sentence, why: deciding.Why.Trim()), decision.Number, null, cancel);
        decision.Undo(written);
        all.Find(d => d.Number == decision.Undoes)?.Undo(null);
        all.Find(d => d.Stands && d.Undoes is not null && Meant(all, d) == decision && d != decision)?.Undo(written);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new(DecisionOutcome.Done, sentence, written) { Themes = [.. effect.Places], WorkedIn = effect.WorkedIn, Further = decision.Undoes is null ? ThemeDecision.LastOf(all, deciding.Actor.Name) : null };
    }

    /// <summary>Going back on "toch weer gedaan" is going back on the decision itself, so that no sentence quotes a sentence that quotes.</summary>
    private static ThemeDecision? Meant(List<ThemeDecision> all, ThemeDecision? decision) =>
        decision?.Undoes is { } undoing && all.Find(d => d.Number == undoing)?.Undoes is { } root ? all.Find(d => d.Number == root) : decision;

    /// <summary>
    /// Whether everything still is as the decision left it. Where the machine places a remark does not count, as nobody decided that;
    /// a remark that its writer withdrew does not either.
    /// </summary>
    private static bool IsAsItWasLeft(WaveThemes themes, DecisionEffect effect) =>
        effect.Remarks.All(e => !themes.Remarks.TryGetValue(e.Id, out var remark) || (!e.After.ByPerson && !remark.PlacedByPerson) || WaveThemes.PlaceOf(remark) == e.After)
        && effect.Names.All(e => (themes.Names.GetValueOrDefault(e.Key)?.Name ?? "") == e.After)
        && effect.Themes.All(e => IsAsLeft(e, themes.Themes.GetValueOrDefault(e.Key)?.State));

    private static bool IsAsLeft(ThemeEffect effect, ThemeState? now) => (effect.Before, effect.After, now) switch
    {
        (_, null, _) => now is null,
        (_, _, null) => false,
        (null, var after, var state) => state == after,
        var (before, after, state) => (before.Name == after.Name || state.Name == after.Name)
            && (before.NamedByPerson == after.NamedByPerson || state.NamedByPerson == after.NamedByPerson)
            && (before.ConfirmedBy == after.ConfirmedBy || state.ConfirmedBy == after.ConfirmedBy)
            && (before.MergedInto == after.MergedInto || state.MergedInto == after.MergedInto)
            && (before.IsRejected == after.IsRejected || state.IsRejected == after.IsRejected)
            && (before.MainTheme == after.MainTheme || state.MainTheme == after.MainTheme),
    };

    /// <summary>Puts everything back; false when a remark that a person placed, or a merged theme, would be left under nothing.</summary>
    private static bool GoesBack(WaveThemes themes, Guid waveId, DecisionEffect effect)
    {
        foreach (var change in effect.Themes)
        {
            if (change.Before is null)
            {
                themes.Remove(change.Key);
            }
            else if (change.After is null)
            {
                themes.Add(Theme.Restore(waveId, change.Key, change.Before, change.Taken!));
            }
            else
            {
                var theme = themes.Themes[change.Key];
                theme.Become(Back(theme.State, change.Before, change.After));
            }
        }

        foreach (var change in effect.Remarks)
        {
            if (themes.Remarks.TryGetValue(change.Id, out var remark))
            {
                remark.Become(change.Before.Key, change.Before.ByPerson);
            }
        }

        foreach (var change in effect.Names)
        {
            themes.NameMainTheme(change.Key, change.Before);
        }

        foreach (var remark in themes.Remarks.Values.Where(r => r.ThemeKey is not null && themes.Open(r.ThemeKey) is null))
        {
            if (remark.PlacedByPerson || effect.Remarks.Any(e => e.Id == remark.Id))
            {
                return false;
            }

            remark.Become(null, byPerson: false);
        }

        return themes.Themes.Values.All(t => t.MergedInto is null || themes.Themes.ContainsKey(t.MergedInto));
    }

    /// <summary>Only what the decision changed goes back; what was decided since about something else stays.</summary>
    private static ThemeState Back(ThemeState now, ThemeState before, ThemeState after) => new(
        before.Name == after.Name ? now.Name : before.Name,
        before.NamedByPerson == after.NamedByPerson ? now.NamedByPerson : before.NamedByPerson,
        before.ConfirmedBy == after.ConfirmedBy ? now.ConfirmedBy : before.ConfirmedBy,
        before.MergedInto == after.MergedInto ? now.MergedInto : before.MergedInto,
        before.IsRejected == after.IsRejected ? now.IsRejected : before.IsRejected,
        now.IsOwn,
        before.MainTheme == after.MainTheme ? now.MainTheme : before.MainTheme);
}
