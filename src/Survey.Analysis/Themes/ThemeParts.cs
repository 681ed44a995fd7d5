using System.Collections.Frozen;
using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>Finds what a large theme falls apart in: texts that are alike, named by their own words. What is like no other stays out of the parts.</summary>
internal sealed class ThemeParts(ThemeSettings settings, PointTexts texts, PointFeatures features, ThemeWork work)
{
    /// <summary>The groups of very large themes are found among this many texts; the others join the nearest.</summary>
    private const int MostLeading = 1000;

    private const double LeastShare = 0.08;
    private const int MostParts = 5;
    private const int WordsInName = 2;
    private const int WordsLookedAt = 6;

    /// <summary>Words that many use and that name nothing.</summary>
    private static readonly FrozenSet<string> Empty = DutchWords.Words("mensen iedereen niemand buurt plek twee drie vier komt kom komen lopen loopt goed goede beter prima mooi nieuwe jaar dag keer waar nodig graag");

    /// <summary>Gives the texts of large themes of one piece their part.</summary>
    public void Find()
    {
        var large = ThemeLevels.Large * ThemeLevels.Enough(settings, texts);
        var themes = Enumerable.Range(0, texts.Count).Where(at => texts[at].Theme is not null && texts[at].Points > 0).GroupBy(at => texts[at].Theme!, StringComparer.Ordinal);
        var ofOnePiece = themes.Select(theme => theme.ToList()).Where(theme => theme.TrueForAll(at => texts[at].Part is null) && texts.AnswersOf(theme) >= large).ToList();
        work.ForEach(ofOnePiece.Count, theme => Divide(ofOnePiece[theme]));
    }

    private void Divide(List<int> theme)
    {
        var middles = new TextGroups(settings, texts, features, null, work).Find(EvenSample.Of(theme, MostLeading)).Take(2 * MostParts).Select(part => features.Middle(part, at => texts[at].Points)).ToList();
        var nearest = new int[theme.Count];
        var index = new NeighbourIndex(middles);
        work.ForEach(nearest.Length, at => nearest[at] = index.Near(features.Of(theme[at]), -1, settings.GroupThreshold, 1) is [var (part, _)] ? part : -1);
        var least = Math.Max(settings.SmallestGroup, LeastShare * texts.AnswersOf(theme));
        var parts = theme.Select((text, at) => (Text: text, Part: nearest[at])).Where(text => text.Part >= 0).GroupBy(text => text.Part, text => text.Text)
            .Select(part => part.ToList()).Where(part => texts.AnswersOf(part) >= least)
            .OrderByDescending(part => texts.AnswersOf(part)).ThenBy(part => texts[part[0]].Text, StringComparer.Ordinal).Take(MostParts).ToList();
        if (parts.Count < 2)
        {
            return;
        }

        var labels = new ThemeLabels(texts, parts);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var shared = labels.Shared(part, WordsLookedAt).Select(word => word.Word).Where(word => !Empty.Contains(word)).Take(WordsInName).ToList();
            var name = ThemeLabels.Label(shared);
            if (shared.Count > 0 && names.Add(name))
            {
                part.ForEach(at => texts[at].Part = name);
            }
        }
    }
}
