using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Evenings;

/// <summary>Prepares an evening: its slides from the results, and the confirmed themes with most concerns to vote on.</summary>
public sealed class PrepareEvening(LeefbaarheidDb db, BuildDeck buildDeck, ReadResults results)
{
    private const int MostOptions = 6;

    /// <summary>Makes and stores an evening; null when the wave was not closed yet.</summary>
    public async Task<Evening?> PrepareAsync(Study study, Wave wave, EveningFacts facts, Actor actor, CancellationToken cancel)
    {
        var evening = Evening.Create(study.Id, wave.Id, facts, PhoneCode());
        if (await buildDeck.SlidesAsync(study, wave, evening, cancel) is not { } slides)
        {
            return null;
        }

        evening.Slides.AddRange(slides);
        var themes = (await results.ForEverybodyAsync(study, wave, cancel))!.Themes.Where(t => t.Concerns is > 0).OrderByDescending(t => t.Concerns).ThenBy(t => t.Size.Key, StringComparer.Ordinal);
        evening.Options.AddRange(themes.Take(MostOptions).Select((t, i) => VoteOption.Create(evening.Id, i + 1, t.Size.Name, t.Size.Key)));
        db.Evenings.Add(evening);
        db.Changes.Add(Change.Create(study.Id, actor, "bewonersavond voorbereid", facts.Title));
        await db.SaveChangesAsync(cancel);
        return evening;
    }

    /// <summary>Makes the slides anew from the results of today; words that were edited are lost, so the page asks first.</summary>
    public async Task RebuildAsync(Study study, Wave wave, Guid eveningId, Actor actor, CancellationToken cancel)
    {
        var evening = await db.Evenings.Include(e => e.Slides).SingleAsync(e => e.Id == eveningId && e.StudyId == study.Id, cancel);
        if (await buildDeck.SlidesAsync(study, wave, evening, cancel) is not { } slides)
        {
            return;
        }

        db.Slides.RemoveRange(evening.Slides);
        evening.Slides.Clear();
        evening.Slides.AddRange(slides);
        db.Slides.AddRange(slides);
        db.Changes.Add(Change.Create(study.Id, actor, "dia’s opnieuw gemaakt", evening.Title));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Six digits: easy to say aloud in a full room, and the vote is open for minutes only.</summary>
    internal static string PhoneCode() => RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
