using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.OwnModel;
using Survey.Core.Remarks;
using Survey.Core.Storage;

namespace Survey.Core.Themes;

/// <summary>
/// Asks the language model what the remarks of a wave mean, and those of earlier waves that a person placed. It is asked before anything
/// is locked: a slow model must not keep residents waiting.
/// </summary>
internal sealed class ReadMeanings(LeefbaarheidDb db, LanguageModel model)
{
    /// <summary>The meanings, or null; then also why, unless nothing was asked.</summary>
    internal async Task<(TextMeanings? Meanings, ModelTrouble? Trouble)> ForAsync(Guid studyId, Guid waveId, CancellationToken cancel)
    {
        if (!model.CanEmbed)
        {
            return (null, null);
        }

        var leaving = await LeavingAsync(studyId, waveId, cancel);
        string[] asked = [.. leaving.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var (vectors, trouble) = await model.EmbedAsync(asked, cancel);
        if (trouble is not null || asked.Length < 2)
        {
            return (null, trouble);
        }

        var byLeaving = asked.Zip(vectors).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var meanings = TextMeanings.Of(leaving.ToDictionary(text => text.Key, text => byLeaving[text.Value], StringComparer.Ordinal));
        return (meanings, meanings is null ? ModelTrouble.Unreadable : null);
    }

    /// <summary>What people said, and what of it may leave. What was placed in earlier waves fills up the room that is left.</summary>
    private async Task<Dictionary<string, string>> LeavingAsync(Guid studyId, Guid waveId, CancellationToken cancel)
    {
        var study = await db.Studies.AsNoTracking().SingleAsync(s => s.Id == studyId, cancel);
        var now = await SpokenAsync(db.Remarks.Where(r => r.WaveId == waveId), cancel);
        var number = await db.Waves.Where(w => w.Id == waveId).Select(w => w.Number).SingleAsync(cancel);
        var before = await SpokenAsync(db.Remarks.Where(r => r.PlacedByPerson && r.ThemeKey != null && db.Waves.Any(w => w.Id == r.WaveId && w.StudyId == studyId && w.Number < number)), cancel);
        var mayLeave = new WhatMayLeave(study.AreaNames);
        var leaving = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in now.Order(StringComparer.Ordinal).Concat(before.Order(StringComparer.Ordinal).Take(Math.Max(0, LanguageModel.MostTexts - now.Count))))
        {
            cancel.ThrowIfCancellationRequested();
            if (mayLeave.Of(text) is { } plain)
            {
                leaving[text] = plain;
            }
        }

        return leaving;
    }

    /// <summary>What was said, each once; a remark with a signal never leaves, also when a person read it, nor one in another language that nobody translated.</summary>
    private static async Task<List<string>> SpokenAsync(IQueryable<Remark> remarks, CancellationToken cancel) =>
        [.. (await remarks.AsNoTracking().Where(r => r.Signal == null).ToListAsync(cancel)).Where(r => !r.IsUntranslated).Select(r => r.Spoken).Distinct(StringComparer.Ordinal)];
}
