namespace Survey.Analysis.Themes;

/// <summary>
/// Words that several answers use, that neither codebook nor examples have, and whose answers are hard to place: the sign of a subject
/// nobody foresaw. The name of a square is no such word: answers with it are placed well enough by their other words.
/// </summary>
internal sealed class NewWords(PointTexts texts, ThemeSettings settings)
{
    private const int ShortestWord = 4;

    /// <summary>The texts that hold a new word and were not placed with certainty.</summary>
    public HashSet<int> TextsWith(ThemeJudge judge, Guidance[] guidance)
    {
        var vocabulary = texts.Vocabulary;
        var holders = new List<int>?[vocabulary.Keys];
        for (var at = 0; at < texts.Count; at++)
        {
            foreach (var word in texts.WordsOf(at))
            {
                if (!judge.Knows(word) && vocabulary[word].Length >= ShortestWord && !vocabulary.IsStop(word) && (holders[vocabulary.KeyOf(word)] ??= []) is var held && (held.Count == 0 || held[^1] != at))
                {
                    held.Add(at);
                }
            }
        }

        return holders.OfType<List<int>>()
            .Where(held => IsCarried(held) && held.Average(at => guidance[at].Score) < settings.NewWordDoubt)
            .SelectMany(held => held).Where(at => guidance[at].Score < settings.Certain).ToHashSet();
    }

    /// <summary>Whether enough different answers use the word; it is not counted on when they do.</summary>
    private bool IsCarried(List<int> held)
    {
        var answers = new HashSet<int>();
        foreach (var at in held)
        {
            foreach (var answer in texts.AnswersOf(at))
            {
                if (answers.Add(answer) && answers.Count == settings.SmallestGroup)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
