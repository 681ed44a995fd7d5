namespace Survey.Analysis.Languages;

/// <summary>
/// How likely each three letters in a row are in each of a few languages, learnt from sample sentences: naive Bayes on letter trigrams
/// (Cavnar and Trenkle, 1994, count them; Dunning, 1994, gives them probabilities).
/// </summary>
internal sealed class LetterProfile
{
    /// <summary>
    /// Added to every count, as a share of all that was counted, so that three letters never seen are unlikely and not impossible, and as
    /// unlikely in a language of which much was read as in another.
    /// </summary>
    private const float Share = 4e-5f;

    /// <summary>About how many different trigrams a language uses.</summary>
    private const float Variety = 6000f;

    private readonly Dictionary<ulong, float[]> _logs = [];
    private readonly float[] _unseen;

    private LetterProfile(int languages) => _unseen = new float[languages];

    /// <summary>Learns from words per language; each word is in lower case.</summary>
    public static LetterProfile LearnFrom(IReadOnlyList<IReadOnlyList<string>> languages)
    {
        var profile = new LetterProfile(languages.Count);
        var totals = new float[languages.Count];
        for (var language = 0; language < languages.Count; language++)
        {
            foreach (var word in languages[language])
            {
                for (var at = 0; at < word.Length; at++)
                {
                    var key = Trigram(word, at);
                    if (!profile._logs.TryGetValue(key, out var counts))
                    {
                        profile._logs[key] = counts = new float[languages.Count];
                    }

                    counts[language]++;
                    totals[language]++;
                }
            }
        }

        for (var language = 0; language < languages.Count; language++)
        {
            var unseen = Share * totals[language];
            var whole = totals[language] + (unseen * Variety);
            profile._unseen[language] = MathF.Log(unseen / whole);
            foreach (var counts in profile._logs.Values)
            {
                counts[language] = MathF.Log((counts[language] + unseen) / whole);
            }
        }

        return profile;
    }

    /// <summary>Adds the log likelihood of a word, in nats, to the score of each language.</summary>
    public void Add(string word, Span<float> scores)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var logs = _logs.GetValueOrDefault(Trigram(word, at), _unseen);
            for (var language = 0; language < scores.Length; language++)
            {
                scores[language] += logs[language];
            }
        }
    }

    /// <summary>The letter at a place with its two neighbours; a space stands before and behind the word.</summary>
    private static ulong Trigram(string word, int at)
    {
        var before = at == 0 ? ' ' : word[at - 1];
        var after = at + 1 == word.Length ? ' ' : word[at + 1];
        return ((ulong)before << 32) | ((ulong)word[at] << 16) | after;
    }
}
