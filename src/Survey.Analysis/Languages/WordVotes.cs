using System.Buffers;

namespace Survey.Analysis.Languages;

/// <summary>
/// Every word of a text votes for the languages of one script: by its letters, and by being one of their common words. No word weighs more
/// than <see cref="Heaviest"/>, so that a name or a loan word does not carry the text, and in a mixed text the majority wins.
/// </summary>
internal sealed class WordVotes
{
    /// <summary>In nats: how far one word can set a language back.</summary>
    private const float Heaviest = 5f;
    private const float CommonWord = 3f;
    private const float StrangeLetter = 4f;

    private readonly LanguageSigns[] _languages;
    private readonly LetterProfile _profile;
    private readonly SearchValues<char> _letters;

    /// <summary>Learns from the samples of the languages, with and without accents.</summary>
    public WordVotes(params LanguageSigns[] languages)
    {
        _languages = languages;
        _letters = SearchValues.Create(string.Concat(languages.Select(language => language.Letters)));
        _profile = LetterProfile.LearnFrom([.. languages.Select(language => (IReadOnlyList<string>)[.. Words(language.Sample).SelectMany(Spellings)])]);
    }

    /// <summary>The score of each language for a text, in nats, in the order of the constructor, and how many words voted.</summary>
    public (float[] Scores, int Words) Of(string text)
    {
        var scores = new float[_languages.Length];
        Span<float> word = stackalloc float[_languages.Length];
        var words = 0;
        foreach (var written in Words(text))
        {
            word.Clear();
            _profile.Add(written, word);
            AddCommonWords(written, word);
            var best = float.MinValue;
            foreach (var score in word)
            {
                best = Math.Max(best, score);
            }

            var hasLetters = written.AsSpan().ContainsAny(_letters);
            for (var language = 0; language < scores.Length; language++)
            {
                scores[language] += Math.Max(word[language] - best, -Heaviest) - (hasLetters ? StrangeLetter * StrangeLetters(written, _languages[language]) : 0);
            }

            words++;
        }

        return (scores, words);
    }

    private void AddCommonWords(string word, Span<float> scores)
    {
        for (var language = 0; language < scores.Length; language++)
        {
            scores[language] += _languages[language].Words.Contains(word) ? CommonWord : 0;
        }
    }

    /// <summary>Letters that another language of the script has and this one has not.</summary>
    private int StrangeLetters(string word, LanguageSigns language) =>
        word.Count(letter => _letters.Contains(letter) && !language.Letters.Contains(letter, StringComparison.Ordinal));

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        if (LanguageSigns.Folded(word) is var folded && folded != word)
        {
            yield return folded;
        }
    }

    /// <summary>Runs of letters and apostrophes in lower case; a run that is longer than any word is noise.</summary>
    private static IEnumerable<string> Words(string text)
    {
        const int LongestWord = 40;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || char.IsDigit(text[at]) || IsApostrophe(text[at])))
            {
                at++;
            }

            if (at - start is > 0 and <= LongestWord && text.AsSpan(start, at - start) is var run && !run.ContainsAnyInRange('0', '9') && run.ContainsAnyExcept("'’ʼ"))
            {
                yield return Lower(text[start..at]);
            }

            at = at == start ? at + 1 : at;
        }
    }

    /// <summary>İ is lower-cased to one letter, not to i and a dot.</summary>
    private static string Lower(string word) => word.Replace('İ', 'i').ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Normalize();

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';
}
