using Microsoft.EntityFrameworkCore;
using Survey.Core.Reading;
using Survey.Core.Storage;

namespace Survey.Core.Evenings;

/// <summary>
/// Puts words of residents on the slides that are for them: what everybody may read at this moment. Words that were taken back are on no
/// slide any more; other words of the same theme take their place, or else a question to the room.
/// </summary>
public sealed class QuoteResidents(LeefbaarheidDb db, QueueRemarks queue)
{
    /// <summary>What a slide says whose words are gone; it does not tell the room that somebody took words back.</summary>
    public const string InPlace = "Wat herkent u hiervan? Praat er even over met uw buren.";

    /// <summary>Fills the slides of an evening that is about to be shown.</summary>
    public async Task OnAsync(Evening evening, CancellationToken cancel)
    {
        var slides = evening.Slides.Where(s => s.Kind == SlideKind.Said).OrderBy(s => s.Order).ToList();
        if (slides.Count == 0)
        {
            return;
        }

        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == evening.WaveId, cancel);
        var words = await queue.ForEverybodyAsync(wave, cancel);
        var own = slides.ToDictionary(s => s, s => words.FirstOrDefault(w => w.Remark == s.Remark && w.Theme == s.Theme));
        var free = words.Except(own.Values.OfType<PublicWords>()).ToList();
        foreach (var slide in slides)
        {
            var said = own[slide] ?? free.Find(w => w.Theme == slide.Theme);
            slide.Say(said is null ? InPlace : said.IsQuote ? $"“{said.Words}”" : said.Words, isGone: said is null);
            free.RemoveAll(w => w == said);
        }
    }
}
