using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Scales;
using Survey.Analysis.Statistics;
using Survey.Core.Agreements;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Evenings;

/// <summary>
/// Makes the slides of an evening from what everybody may see: results, main themes of confirmed themes, the previous wave and earlier
/// promises. Strengths come before concerns.
/// </summary>
public sealed class BuildDeck(LeefbaarheidDb db, ReadResults results)
{
    private const int MostBars = 7;

    /// <summary>A room takes in five to nine subjects at once.</summary>
    private const int MostMainThemes = 9;
    private const int MostSaid = 3;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The slides for an evening about this wave, in order; nothing is stored.</summary>
    /// <returns>Null when the wave was not closed: before that there is nothing to show to everybody.</returns>
    public async Task<IReadOnlyList<Slide>?> SlidesAsync(Study study, Wave wave, Evening evening, CancellationToken cancel)
    {
        if (await results.ForEverybodyAsync(study, wave, cancel) is not { } now)
        {
            return null;
        }

        var changes = await results.ChangesForEverybodyAsync(study, wave, cancel);
        var promises = await db.Agreements.AsNoTracking().Include(a => a.Updates).Where(a => a.StudyId == study.Id && a.EveningId != evening.Id).OrderBy(a => a.Number).ToListAsync(cancel);

        List<Slide?> slides =
        [
            Opening(evening, now, wave),
            Promises(promises),
            Bars(SlideKind.Strengths, "Dit is hier goed", "Hier waren bewoners blij mee.", "Begin met wat goed gaat. Vraag: herkent u dit?", now.MainThemes, t => t.Strengths),
            Marks(now, changes),
            Statements(now),
            Faces(now),
            Bars(SlideKind.Concerns, "Dit houdt ons bezig", "Deze zorgen noemden bewoners het meest.", "Laat mensen eerst reageren. Vraag: wat ontbreekt?", now.MainThemes, t => t.Concerns),
            Bars(SlideKind.Suggestions, "Ideeën van bewoners", "Over deze onderwerpen hebben bewoners een idee.", "Vraag wie er wil vertellen over een idee.", now.MainThemes, t => t.Suggestions),
            .. Said(now),
            Slide.Create(SlideKind.Words, "Wat vindt u?", "Praat er vijf minuten over met uw buren aan tafel.", "Loop rond. Schrijf op wat nieuw is.", []),
            Slide.Create(SlideKind.Vote, evening.VoteQuestion, $"U heeft {Evening.DotsPerPerson} stippen. Stem met uw telefoon of met uw hand.", $"{Slide.OpenTheVote} {Slide.CloseTheVote}", []),
            Slide.Create(SlideKind.Agreements, "Dit spreken we af", "Wie doet wat, en wanneer?", "Vul de afspraken samen in. Geen afspraak zonder naam en datum.", []),
            Slide.Create(SlideKind.Words, "Bedankt", $"U leest alles terug. Vragen? Bel {study.ContactName}: {study.ContactPhone}", "Vertel wanneer u terugkomt met nieuws.", []),
        ];
        var deck = slides.OfType<Slide>().ToList();
        for (var i = 0; i < deck.Count; i++)
        {
            deck[i].Order = i + 1;
        }

        return deck;
    }

    private static Slide Opening(Evening evening, PublicResults now, Wave wave) => Slide.Create(SlideKind.Opening, evening.Title,
        $"{evening.On.ToString("dddd d MMMM yyyy", Dutch)}, {evening.Time} uur. {evening.Place}{(wave.ErasedOn is { } day ? $" De antwoorden zijn op {day.ToString("d MMMM yyyy", Dutch)} gewist, zoals beloofd." : "")}",
        "Heet iedereen welkom. Vertel wie er zijn en waarom.",
        now.Responses is { } n ? [new("bewoners deden mee", n, $"ongeveer {n}"), new("adressen kregen een brief", now.Addresses, now.Addresses.ToString(Dutch))] : []);

    private static Slide? Promises(List<Agreement> promises)
    {
        if (promises.Count == 0)
        {
            return null;
        }

        var done = promises.Count(p => p.Status == AgreementStatus.Done);
        var refused = promises.Count(p => p.Status is AgreementStatus.WillNotBeDone or AgreementStatus.Cancelled);
        var sentence = $"{done} klaar, {promises.Count - done - refused} nog bezig, {refused} gaat niet door.";

        // Not all of them may fit on the screen: what did not work out stands among the first, and not behind what did.
        var inTurn = promises.GroupBy(p => ResidentStatus.Of(p.Status)).SelectMany(alike => alike.Select((promise, turn) => (turn, promise))).OrderBy(p => p.turn).Select(p => p.promise);
        return Slide.Create(SlideKind.Promises, "Dit beloofden we vorige keer", sentence, "Zeg eerlijk wat niet lukte, en waarom.", inTurn.Select(p => new SlideFigure(p.What, (double)p.Status, ResidentStatus.Of(p.Status).Label())));
    }

    private static Slide? Marks(PublicResults now, PublicChanges changes)
    {
        var figures = now.Questions.Where(q => q.Question.Kind == QuestionKind.ReportMark && q.Mean is not null)
            .Select(q => new SlideFigure(q.Question.Text.In("nl") + Was(changes, q.Question.Name), q.Mean!.Value, q.Mean.Value.ToString("0.0", Dutch))).ToList();
        return figures.Count == 0 ? null : Slide.Create(SlideKind.Numbers, "Ons rapportcijfer", "Een 1 is heel slecht, een 10 is heel goed.",
            "Vraag: wat maakt dat het hoger of lager is? Staat er “niet te zeggen”? Zeg dan ook niet dat het beter of slechter werd: het kan toeval zijn.", figures);
    }

    /// <summary>The mark of the last wave, never without what may be said of the difference.</summary>
    private static string Was(PublicChanges changes, string question) => changes.Marks.TryGetValue(question, out var change) ? $" ({changes.Earlier}: {change.Before.ToString("0.0", Dutch)}. {InSentence(change.Judged.Verdict)})" : "";

    private static string InSentence(DifferenceVerdict verdict) => verdict switch
    {
        DifferenceVerdict.Changed => "Dat is veranderd.",
        DifferenceVerdict.AboutEqual => "Dat is ongeveer gelijk.",
        _ => "Of dat veranderd is, is niet te zeggen.",
    };

    private static Slide? Statements(PublicResults now)
    {
        var figures = now.Questions.Where(q => q.Question.Kind == QuestionKind.Agree && q.Shares.Count > 0).Select(q =>
        {
            var agree = q.Shares.Where(s => KnownScales.Agreeing.Contains(s.Code)).Sum(s => s.Percent);
            return new SlideFigure(q.Question.Text.In("nl"), agree, $"{agree} %");
        }).Take(MostBars).ToList();
        return figures.Count == 0 ? null : Slide.Create(SlideKind.Statements, "Zo denken wij erover", "Zoveel bewoners zijn het eens met deze zin.", "Lees de zinnen voor.", figures);
    }

    private static Slide? Faces(PublicResults now)
    {
        var figures = now.Questions.Where(q => q.Glad is not null).Select(q => new SlideFigure(q.Question.Text.In("nl"), q.Glad!.Value, $"{q.Glad} %, ongeveer {q.GladOfFive} van de 5")).Take(MostBars).ToList();
        return figures.Count == 0 ? null : Slide.Create(SlideKind.Statements, "Zo blij zijn wij", "Zoveel bewoners kozen een van de twee blijste gezichten.", "Vraag: wat zou er een gezicht bij maken?", figures);
    }

    /// <summary>Of the largest themes that have words two people agreed on: one slide each.</summary>
    private static IEnumerable<Slide> Said(PublicResults now) => now.Themes.Select(t => (t.Size.Name, Words: now.Words.FirstOrDefault(w => w.Theme == t.Size.Key)))
        .Where(t => t.Words is not null).Take(MostSaid)
        .Select(t => Slide.CreateSaid(t.Name, "Lees voor. Vraag wie dit herkent, nooit wie het schreef.", t.Words!.Remark, t.Words.Theme));

    private static Slide? Bars(SlideKind kind, string title, string text, string notes, IReadOnlyList<PublicTheme> themes, Func<PublicTheme, int?> count)
    {
        var figures = themes.Where(t => count(t) is > 0).OrderByDescending(t => count(t)).ThenBy(t => t.Size.Key, StringComparer.Ordinal).Take(MostMainThemes)
            .Select(t => new SlideFigure(t.Size.Name, count(t)!.Value, count(t)!.Value.ToString(Dutch))).ToList();
        return figures.Count == 0 ? null : Slide.Create(kind, title, text, notes, figures);
    }
}
