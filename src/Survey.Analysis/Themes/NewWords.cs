using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// Words that several answers use, that neither codebook nor examples have, and whose answers are hard to place: the sign of a subject
/// nobody foresaw. The name of a square is no such word: answers with it are placed well enough by their other words.
/// </summary>
internal sealed class NewWords(IReadOnlyList<DistinctText> texts, ThemeSettings settings)
{
    private const int ShortestWord = 4;

    /// <summary>The texts that hold a new word and were not placed with certainty.</summary>
    public HashSet<int> TextsWith(ThemeJudge judge, IReadOnlyList<Guidance> guidance)
    {
        var holders = new SortedDictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var at = 0; at < texts.Count; at++)
        {
            foreach (var word in texts[at].Words.Where(word => word.Text.Length >= ShortestWord && !DutchWords.IsStopWord(word.Text)))
            {
                if (!known.TryGetValue(word.Text, out var knows))
                {
                    known[word.Text] = knows = judge.Knows(word.Text);
                }

                if (!knows)
                {
                    var key = DutchWords.Key(word.Text);
                    if (!holders.TryGetValue(key, out var list))
                    {
                        holders[key] = list = [];
                    }

                    list.Add(at);
                }
            }
        }

        return holders.Values
            .Where(held => held.SelectMany(at => texts[at].Answers).Distinct().Take(settings.SmallestGroup).Count() == settings.SmallestGroup && held.Average(at => guidance[at].Score) < settings.NewWordDoubt)
            .SelectMany(held => held).Where(at => guidance[at].Score < settings.Certain).ToHashSet();
    }
}
