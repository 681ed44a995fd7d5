using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>Finds what a large theme falls apart in: texts that are alike, named by their own words. What is like no other stays out of the parts.</summary>
internal sealed class ThemeParts(ThemeSettings settings, IReadOnlyList<DistinctText> texts, PointFeatures features, CancellationToken cancellation)
{
    /// <summary>The groups of very large themes are found among this many texts; the others join the nearest.</summary>
    private const int MostLeading = 1000;

    private const double LeastShare = 0.08;
    private const int MostParts = 5;
    private const int WordsInName = 2;
    private const int WordsLookedAt = 6;
    private const double SharedBy = 0.5;

    /// <summary>Words that many use and that name nothing.</summary>
    private static readonly FrozenSet<string> Empty = DutchWords.Words("mensen iedereen niemand buurt plek twee drie vier komt kom komen lopen loopt goed goede beter prima mooi nieuwe jaar dag keer waar nodig graag");

    /// <summary>Gives the texts of large themes of one piece their part.</summary>
    public void Find()
    {
        var large = ThemeLevels.Large * ThemeLevels.Enough(settings, texts);
        var themes = Enumerable.Range(0, texts.Count).Where(at => texts[at].Theme is not null && texts[at].Points > 0).GroupBy(at => texts[at].Theme!, StringComparer.Ordinal);
        foreach (var theme in themes.Select(theme => theme.ToList()).Where(theme => theme.TrueForAll(at => texts[at].Part is null) && Answers(theme) >= large))
        {
            Divide(theme);
        }
    }

    private void Divide(List<int> theme)
    {
        var step = 1 + ((theme.Count - 1) / MostLeading);
        var middles = new TextGroups(settings, texts, features, cancellation).Find([.. theme.Where((_, at) => at % step == 0)]).Take(2 * MostParts).Select(Middle).ToList();
        var parts = theme.Select(at => (Text: at, Part: Nearest(at, middles))).Where(text => text.Part >= 0).GroupBy(text => text.Part, text => text.Text)
            .Select(part => part.ToList()).Where(part => Answers(part) >= Math.Max(settings.SmallestGroup, LeastShare * Answers(theme)))
            .OrderByDescending(Answers).ThenBy(part => texts[part[0]].Text, StringComparer.Ordinal).Take(MostParts).ToList();
        if (parts.Count < 2)
        {
            return;
        }

        var labels = new ThemeLabels(texts, parts);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var shared = labels.Distinctive(part, WordsLookedAt).Where(word => !Empty.Contains(word.Word) && IsShared(word.Key, part)).Take(WordsInName).Select(word => word.Word).ToList();
            var name = ThemeLabels.Label(shared);
            if (shared.Count > 0 && names.Add(name))
            {
                part.ForEach(at => texts[at].Part = name);
            }
        }
    }

    /// <summary>Whether at least half of the part uses the word: a name that half of it does not bear is no name.</summary>
    private bool IsShared(string key, List<int> part) => part.Count(at => texts[at].Words.Any(word => DutchWords.Key(word.Text) == key)) >= SharedBy * part.Count;

    private int Nearest(int at, List<SparseVector> middles)
    {
        var (best, likeness) = (-1, settings.GroupThreshold);
        for (var part = 0; part < middles.Count; part++)
        {
            if (features.Vectors[at].Cosine(middles[part]) is var found && found >= likeness)
            {
                (best, likeness) = (part, found);
            }
        }

        return best;
    }

    private SparseVector Middle(IReadOnlyList<int> part) => SparseVector.Middle(part.Select(at => (features.Vectors[at], (double)texts[at].Points)));

    private int Answers(List<int> theme) => theme.SelectMany(at => texts[at].Answers).Distinct().Count();
}
