using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>
/// Words, alone or in a compound, that the examples have rarely or never, that several answers here use, and whose answers are hard to
/// place: the sign of a subject nobody foresaw. The name of a square is no such word: answers with it are placed well enough by their
/// other words.
/// </summary>
internal sealed class NewWords(PointTexts texts, IReadOnlyList<string>[] parts, ThemeSettings settings)
{
    private const int ShortestWord = 3;

    /// <summary>Per new word the texts that hold it and were not placed with certainty, ascending.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Holders(ThemeJudge judge, Guidance[] guidance)
    {
        var (words, keys) = (new int[texts.Vocabulary.Count][], new Dictionary<string, int>(StringComparer.Ordinal));
        var (holders, shares) = (new List<List<int>>(), new List<double>());
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = [.. KeysOf(word).Distinct(StringComparer.Ordinal).Select(key => keys.TryGetValue(key, out var number) ? number : Add(key)).Where(key => shares[key] < settings.NewWordShare)];
        }

        for (var at = 0; at < texts.Count; at++)
        {
            foreach (var word in texts.WordsOf(at))
            {
                foreach (var key in words[word])
                {
                    if (holders[key].Count == 0 || holders[key][^1] != at)
                    {
                        holders[key].Add(at);
                    }
                }
            }
        }

        return [.. holders.Where((held, key) => IsCarried(held, shares[key]) && held.Average(at => guidance[at].Score) < settings.NewWordDoubt)
            .Select(held => held.FindAll(at => guidance[at].Score < settings.Certain))];

        int Add(string key)
        {
            keys.Add(key, keys.Count);
            holders.Add([]);
            shares.Add(judge.ShareOfExamples(key));
            return keys.Count - 1;
        }
    }

    /// <summary>The keys of a word and of its parts.</summary>
    private IEnumerable<string> KeysOf(int word)
    {
        var vocabulary = texts.Vocabulary;
        return vocabulary.IsStop(word) || vocabulary[word].Length < ShortestWord ? []
            : parts[word].Where(part => part.Length >= ShortestWord && !DutchWords.IsStopWord(part)).Select(DutchWords.Key).Append(vocabulary.Key(vocabulary.KeyOf(word)));
    }

    /// <summary>Whether enough different answers use a word, and far more than the examples would have expected.</summary>
    private bool IsCarried(List<int> held, double share) => held.Count > settings.NewWordTimes * share * texts.Count && texts.AnswersOf(held) >= settings.SmallestGroup;
}
