using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>Tells in a few sentences what came out of a wave, and no more than may be said.</summary>
internal static class ResultsStory
{
    /// <summary>Fewer answers than this to a question, and the story is silent about it.</summary>
    internal const int FewestAnswers = 10;

    /// <summary>The story for the team.</summary>
    /// <param name="now">The results of the wave.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="before">The results of the wave before, or null.</param>
    /// <param name="waveBefore">The wave before, or null.</param>
    /// <param name="today">Today.</param>
    internal static IReadOnlyList<StoryPart> Tell(WaveResults now, Wave wave, WaveResults? before, Wave? waveBefore, DateOnly today)
    {
        if (now.Responses == 0)
        {
            return [new(wave.OpensOn > today ? $"Nog geen antwoorden. De meting begint op {wave.OpensOn.Long()}." : "Nog geen antwoorden.")];
        }

        var parts = new List<StoryPart>();
        foreach (var mark in now.Questions.Where(q => q.Question.Kind == QuestionKind.ReportMark && q.Mean is not null && q.Answered >= FewestAnswers).Take(1))
        {
            parts.AddRange(Mark(mark, new WaveChanges(now, before).Of(mark), waveBefore));
        }

        parts.AddRange(Statements(now));
        var few = now.Questions.Count(q => q.Answered < FewestAnswers);
        if (few > 0)
        {
            parts.Add(new($"Over {few.Of("vraag", "vragen")} kunnen wij nog niets zeggen: te weinig antwoorden."));
        }

        return parts;
    }

    private static IEnumerable<StoryPart> Mark(QuestionResult mark, MeanChange? change, Wave? waveBefore)
    {
        yield return new("Bewoners geven gemiddeld een ");
        yield return new(mark.Mean!.Mean.Decimal(), Strong: true);
        yield return new($" op de vraag “{mark.Question.Text.In("nl")}”. ");
        if (change is null || waveBefore is null)
        {
            yield break;
        }

        var was = change.Before.Mean.Decimal();
        yield return new(change.Judged.Verdict switch
        {
            DifferenceVerdict.Changed => $"Dat is {(change.Difference.Value > 0 ? "hoger" : "lager")} dan de {was} van {waveBefore.Name}. ",
            DifferenceVerdict.AboutEqual => $"Dat is ongeveer gelijk aan de {was} van {waveBefore.Name}. ",
            _ => $"In {waveBefore.Name} was het {was}. Of er iets veranderd is, kunnen wij niet zeggen: {(change.Judged.AdjustedP is null ? "te weinig antwoorden" : "de marge is te groot")}. ",
        });
    }

    private static IEnumerable<StoryPart> Statements(WaveResults now)
    {
        var known = now.Questions.Where(q => q.Answered >= Finding.FewestAnswers && AgreeScale.Row(q) is not null).OrderByDescending(AgreeScale.AgreeShare).ToList();
        if (known.Count < 2)
        {
            yield break;
        }

        yield return new("Het vaakst zijn bewoners het eens met ");
        yield return new($"“{Bare(known[0])}”", Strong: true);
        yield return new($" ({AgreeScale.AgreeShare(known[0]).Percent()}), het minst vaak met ");
        yield return new($"“{Bare(known[^1])}”", Strong: true);
        yield return new($" ({AgreeScale.AgreeShare(known[^1]).Percent()}). ");
    }

    private static string Bare(QuestionResult result) => result.Question.Text.In("nl").TrimEnd('.', ' ');
}
