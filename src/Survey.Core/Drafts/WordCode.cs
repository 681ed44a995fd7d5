using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Survey.Core.Drafts;

/// <summary>Why what somebody typed cannot be a word code.</summary>
public abstract record WordsRefusal
{
    private WordsRefusal()
    {
    }

    /// <summary>There are more or fewer than <see cref="WordCode.Length"/> words; the number is at most one more than that.</summary>
    public sealed record WrongNumber(int Words) : WordsRefusal;

    /// <summary>This word stands in no list. The lists are no secret, so saying which word helps nobody who guesses.</summary>
    public sealed record Unknown(string Word) : WordsRefusal;
}

/// <summary>
/// Four easy words with which a resident goes on later, on any phone: 44 bits. Capitals, accents, spaces and commas are forgiven,
/// the order of the words is not.
/// </summary>
public sealed class WordCode
{
    /// <summary>Words in a code.</summary>
    public const int Length = 4;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-256 (OWASP Password Storage Cheat Sheet, 2023): about a quarter of a second, once per try.</summary>
    private const int Rounds = 600_000;

    private const int BitsOfAWord = 11;
    private const int KeyLength = 32;
    private const int LongestTyped = 200;

    private WordCode(IReadOnlyList<string> words) => Words = words;

    /// <summary>The words in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>
    /// The code of an unfinished survey: it follows from the random key in the browser, so that two taps on the button give the same
    /// words. The key does not follow from the words.
    /// </summary>
    /// <param name="key">The bytes of the key, 256 random bits.</param>
    /// <param name="language">Code of the language of the words.</param>
    /// <param name="draw">0 for the first; the next when somebody else has those words.</param>
    internal static WordCode Of(byte[] key, string language, int draw)
    {
        var list = WordList.For(language);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(key, draw == 0 ? "words"u8 : [.. "words "u8, (byte)draw]));
        return new([.. Enumerable.Range(0, Length).Select(i => list[(int)((bits >> (BitsOfAWord * i)) & (WordList.Size - 1))])]);
    }

    /// <summary>In which language the words are for somebody who reads this one.</summary>
    public static string LanguageOf(string language) => WordList.LanguageOf(language);

    /// <summary>Reads what somebody typed: the code, or why it cannot be one.</summary>
    public static (WordCode? Code, WordsRefusal? Refusal) Read(string? typed)
    {
        var words = typed?.Length is > 0 and <= LongestTyped ? WordsIn(typed) : [];
        return typed?.Length > LongestTyped || words.Count > Length ? (null, new WordsRefusal.WrongNumber(Length + 1))
            : words.Count < Length ? (null, new WordsRefusal.WrongNumber(words.Count))
            : words.FirstOrDefault(w => !WordList.Knows(w)) is { } unknown ? (null, new WordsRefusal.Unknown(unknown))
            : (new(words), null);
    }

    /// <summary>The key that these words open, 32 bytes. Slow on purpose: each guess costs this much.</summary>
    /// <param name="salt">A secret of the wave that is not in the database.</param>
    internal byte[] KeyUnder(byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(ToText()), salt, Rounds, HashAlgorithmName.SHA256, KeyLength);

    /// <inheritdoc />
    public override string ToString() => "[words]";

    private string ToText() => string.Join(' ', Words);

    /// <summary>Small letters without accents; everything else parts words.</summary>
    private static List<string> WordsIn(string typed)
    {
        var plain = new StringBuilder();
        foreach (var letter in string.Concat(typed.EnumerateRunes()).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (letter == 'ı')
            {
                plain.Append('i');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
