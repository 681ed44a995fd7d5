using System.Collections.Frozen;
using System.Text;

namespace Survey.Analysis.Text;

/// <summary>One word of a text, with its place.</summary>
/// <param name="Text">The word in lower case, accents kept.</param>
/// <param name="Start">Position of its first character in the text.</param>
/// <param name="Length">Number of characters in the text.</param>
public readonly record struct WordToken(string Text, int Start, int Length);

/// <summary>
/// Words of Dutch as people write it: where one starts and ends, which ones carry no topic, and the key under which
/// spellings of one word meet. Own code because Microsoft.ML cannot be restored here.
/// </summary>
public static class DutchWords
{
    /// <summary>Longer runs of letters are noise (a key held down, a web address) and are cut into no word at all.</summary>
    public const int LongestWord = 60;

    /// <summary>In characters, with the space behind it; only for setting room aside.</summary>
    private const int UsualWord = 5;

    private static readonly FrozenSet<string> StopWords = Words("""
        a aan aangaande aangezien achter af al aldus alle alleen alles als alsnog altijd altoos ander andere anderen anders b ben beide beiden beter
        bij bijna bijv bijvoorbeeld binnen boven bovendien c d daar daarbij daardoor daarna daarnaast daarom daarvoor dan dat de deze denk dezelfde die dit
        doch doe doen doet door dr dus dwz e ech echt echter een één eens eerder eerst eigenlijk elk elke en enige er eraan erg ergens
        erin ermee erop erover ervan ervoor etc even ff g ga gaan gaat gauw ge geen gedaan geef geeft geven gewoon geweest gij h haar had hadden halve heb hebben heeft
        heel helaas hele hem hen het hier hierbij hierna hij hoe hoewel hun i iedere ieder iemand iets ik in inmiddels is ipv
        ja je jij jou jouw jullie k kan kon konden krijg krijgen krijgt kun kunnen kunt l laat laten later liever lijkt m maar maak maakt maken man
        me mee meer mekaar men met mij mijn min minder misschien mits mn moest moet moeten mocht mogen mag n na naar naast nadat nee
        net niet niets niks nl nog nogal nooit nou nu o of om omdat omtrent ondanks onder ons onze ook op opnieuw over p paar per plus q r
        reeds rond rondom s sinds soms sommige staan staat steeds t te tegen ten ter terug terwijl tenzij tijdens toch toe toen tot totdat tussen
        u uit uw v vaak van vanaf vanuit vanwege vd veel ver via vind vinden vindt vol volgens voor vooral voorbij vrij vroeger w waar waarom was wat we wee
        weer weet weg wegens wel weinig weinige welk welke werd werden wie wij wil willen word worden wordt x y z za ze zeer zeg zeggen zegt zei zelf zelfs
        zelfde zich zij zijn zijne zit zitten zn zo zo'n zoals zodat zonder zou zouden zoveel zoveelste zowel zul zullen zult 's 't 'n 'k z'n m'n d'r zien ziet zie
        ich mich dich waal neet och mit vuur dat't haw höb is't bie
        the and a of to in is it for
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StopSpelled = StopWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is too common to say what a text is about. The word is lower case.</summary>
    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>
    /// The words of a text in order. Letters, digits and apostrophes inside a word belong to it; everything else,
    /// lone surrogates and control characters included, ends it.
    /// </summary>
    public static WordToken[] Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<WordToken>((text.Length / UsualWord) + 1);
        var at = 0;
        while (Next(text, ref at, out var start))
        {
            words.Add(new(Lower(text.AsSpan(start, at - start)), start, at - start));
        }

        return [.. words];
    }

    /// <summary>Those of the words of a text that stand in a part of it.</summary>
    /// <param name="words">All words, in order.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">The place after it.</param>
    internal static WordToken[] Within(WordToken[] words, int from, int to)
    {
        var first = 0;
        return Within(words, from, to, ref first);
    }

    /// <summary>The same for one part after the other.</summary>
    /// <param name="words">All words, in order.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">The place after it.</param>
    /// <param name="next">The first word that may stand in it; becomes the first that may stand in the part behind it.</param>
    internal static WordToken[] Within(WordToken[] words, int from, int to, ref int next)
    {
        while (next < words.Length && words[next].Start < from)
        {
            next++;
        }

        var first = next;
        while (next < words.Length && words[next].Start < to)
        {
            next++;
        }

        return first == 0 && next == words.Length ? words : words[first..next];
    }

    /// <summary>The words in a text, in order and in lower case, without their places.</summary>
    internal static string[] In(string text)
    {
        var words = new List<string>((text.Length / UsualWord) + 1);
        var at = 0;
        while (Next(text, ref at, out var start))
        {
            words.Add(Lower(text.AsSpan(start, at - start)));
        }

        return [.. words];
    }

    /// <summary>The next word of a text, without making a string of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; becomes the position after the word.</param>
    /// <param name="start">Position of the first character of the word.</param>
    /// <returns>False when there is none any more.</returns>
    internal static bool Next(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length)
        {
            start = at++;
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInnerApostrophe(text, at)))
            {
                at++;
            }

            if (at - start <= LongestWord)
            {
                return true;
            }
        }

        start = text.Length;
        return false;
    }

    /// <summary>The key under which the forms of one word meet: accents off, stem, and v/z at the end as f/s (brieven, brief).</summary>
    public static string Key(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var plain = Plain(word);
        var apostrophe = plain.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 1)
        {
            plain = plain[..apostrophe];
        }

        plain = Diminutive(plain);
        var stem = DutchStemmer.Stem(plain);
        return stem.Length < 3 ? stem : stem[^1] switch
        {
            'v' => stem[..^1] + "f",
            'z' => stem[..^1] + "s",
            _ => stem,
        };
    }

    /// <summary>How a word in lower case sounds, roughly: spellings that people who write by ear mix up come out the same (kontainer, container).</summary>
    public static string Sound(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var sound = new StringBuilder(word)
            .Replace("sch", "sg").Replace("ch", "g").Replace("ck", "k").Replace("qu", "kw").Replace("ph", "f").Replace("th", "t")
            .Replace("ij", "y").Replace("ei", "y").Replace("ai", "e").Replace("au", "ou").Replace("ouw", "ou").Replace("dt", "t").Replace("x", "ks").Replace('c', 'k').ToString();
        var single = new StringBuilder(sound.Length);
        foreach (var letter in sound)
        {
            if (single.Length == 0 || single[^1] != letter || letter is 'a' or 'e' or 'o' or 'u')
            {
                single.Append(letter);
            }
        }

        return single.ToString();
    }

    /// <summary>Writes a word of at most <see cref="LongestWord"/> characters in lower case, with a straight apostrophe; the part of the room that it took.</summary>
    internal static ReadOnlySpan<char> Lower(ReadOnlySpan<char> asWritten, Span<char> room)
    {
        var word = room[..asWritten.ToLowerInvariant(room)];
        word.Replace('’', '\'');
        return word;
    }

    /// <summary>Half of all words are stop words: those are no new strings.</summary>
    private static string Lower(ReadOnlySpan<char> asWritten)
    {
        var word = Lower(asWritten, stackalloc char[LongestWord]);
        return StopSpelled.TryGetValue(word, out var known) ? known : word.ToString();
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    private static string Diminutive(string word)
    {
        foreach (var (ending, keep) in DiminutiveEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length] + keep;
            }
        }

        return word;
    }

    private static readonly (string Ending, string Keep)[] DiminutiveEndings =
    [
        ("etjes", ""), ("etje", ""), ("mpjes", "m"), ("mpje", "m"), ("ntjes", "n"), ("ntje", "n"),
        ("rtjes", "r"), ("rtje", "r"), ("ltjes", "l"), ("ltje", "l"), ("jes", ""), ("je", ""),
    ];

    private static string Plain(string word)
    {
        var plain = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = word[i] switch
            {
                'à' or 'á' or 'â' or 'ä' or 'ã' => 'a',
                'è' or 'é' or 'ê' or 'ë' => 'e',
                'ì' or 'í' or 'î' or 'ï' => 'i',
                'ò' or 'ó' or 'ô' or 'ö' or 'õ' => 'o',
                'ù' or 'ú' or 'û' or 'ü' => 'u',
                'ç' => 'c',
                'ñ' => 'n',
                '’' => '\'',
                var other => other,
            };
        }

        return new string(plain);
    }

    internal static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
