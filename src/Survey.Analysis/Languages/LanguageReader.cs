using System.Buffers;
using System.Text.RegularExpressions;

namespace Survey.Analysis.Languages;

/// <summary>
/// In which language an answer is written. For choosing who reads it and for keeping the words of other languages out of Dutch themes; never
/// for judging who wrote it. Dialect, loan words and the Dutch of people who learn it are Dutch. Very short answers are Dutch unless they
/// clearly are not; of a mixed text the language of most of it.
/// </summary>
public static partial class LanguageReader
{
    /// <summary>What most residents write, and what is written when a word could be anything.</summary>
    public const string Dutch = "nl";
    private const string Unreadable = "und";

    /// <summary>
    /// In nats: how much more the words have to speak for another language than for Dutch. A few words prove little; one word never more
    /// than this, unless it has letters that Dutch has not.
    /// </summary>
    private const float Headstart = 3.5f;
    private const float HeadstartOfThree = 4.5f;
    private const float HeadstartOfOneOrTwo = 5.5f;

    /// <summary>Neighbouring trigrams say the same thing twice; the scores are flattened so that the confidence does not boast.</summary>
    private const double Flattening = 2.5;

    private static readonly SearchValues<string> SignsOfAddresses = SearchValues.Create(["@", "http", "www.", ".nl", ".frl", ".com", ".org", ".net", ".eu"], StringComparison.OrdinalIgnoreCase);

    private static readonly LanguageSigns[] Latin =
        [LanguageSigns.Dutch, LanguageSigns.English, LanguageSigns.Turkish, LanguageSigns.Polish, LanguageSigns.German, LanguageSigns.French, LanguageSigns.Spanish];

    private static readonly LanguageSigns[] Cyrillic = [LanguageSigns.Ukrainian, LanguageSigns.Russian];
    private static readonly WordVotes LatinVotes = new(Latin);
    private static readonly WordVotes CyrillicVotes = new(Cyrillic);

    /// <summary>The language of a text; nl with confidence 0 when it holds no letter.</summary>
    public static LanguageGuess Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = WithoutAddresses(text);
        var letters = ScriptCount.Of(text);
        return letters.Most switch
        {
            Script.None => new(Dutch, 0),
            Script.Arabic => new(letters.Persian * 10 > letters.Arabic ? "fa" : "ar", Share(letters.Arabic, letters)),
            Script.Cyrillic => Vote(Cyrillic, CyrillicVotes.Of(text).Scores, 0, Share(letters.Cyrillic, letters)),
            Script.Latin => OfLatin(text, letters),
            _ => new(Unreadable, Share(letters.Other, letters)),
        };
    }

    /// <summary>Without e-mail addresses, web addresses and @-handles: their words are names, and of no language.</summary>
    private static string WithoutAddresses(string text) => text.AsSpan().ContainsAny(SignsOfAddresses) ? Addresses().Replace(text, " ") : text;

    [GeneratedRegex(@"[^\s@]*@\S+|\bhttps?:\S+|\bwww\.\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|frl|com|org|net|eu)\b(?:/\S*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    private static LanguageGuess OfLatin(string text, ScriptCount letters)
    {
        var (scores, words) = LatinVotes.Of(text);
        var headstart = words switch { <= 2 => HeadstartOfOneOrTwo, 3 => HeadstartOfThree, _ => Headstart };
        return words == 0 ? new(Dutch, 0) : Vote(Latin, scores, headstart, Share(letters.Latin, letters));
    }

    /// <summary>The language with the highest score; the first of them has a head start.</summary>
    private static LanguageGuess Vote(LanguageSigns[] languages, float[] scores, float headstart, double share)
    {
        scores[0] += headstart;
        var best = 0;
        for (var language = 1; language < scores.Length; language++)
        {
            best = scores[language] > scores[best] ? language : best;
        }

        var odds = scores.Sum(score => Math.Exp((score - scores[best]) / Flattening));
        return new(languages[best].Code, share / odds);
    }

    private static double Share(int some, ScriptCount letters) => some / (double)letters.Letters;
}
