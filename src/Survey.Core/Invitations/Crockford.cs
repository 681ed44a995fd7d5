using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Survey.Core.Invitations;

/// <summary>Douglas Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and written down.</summary>
public static class Crockford
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // What a Cyrillic or Turkish keyboard gives for a letter that looks the same on the letter, one above the other.
    private const string LooksLike = "АВЕІКМНОРСТХİı";
    private const string Latin = "ABEIKMHOPCTXII";

    /// <summary>
    /// Turns typed text into plain code characters: spaces and hyphens go, o becomes 0, i and l become 1, letters and digits of another
    /// keyboard become the ones they stand for. Null when another character remains.
    /// </summary>
    public static string? Normalise(string? typed)
    {
        var code = new StringBuilder();
        foreach (var c in (typed ?? "").ToUpperInvariant().Select(Plain))
        {
            switch (c)
            {
                case ' ' or '-' or '–' or '.' or '\u00a0':
                case var mark when CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.Format:
                    continue;
                case 'O':
                    code.Append('0');
                    continue;
                case 'I' or 'L':
                    code.Append('1');
                    continue;
                default:
                    if (!Alphabet.Contains(c, StringComparison.Ordinal))
                    {
                        return null;
                    }

                    code.Append(c);
                    continue;
            }
        }

        return code.ToString();
    }

    /// <summary>Random characters from the system's generator of secrets.</summary>
    public static string Random(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>The first <paramref name="length"/> characters that these bytes spell, five bits each.</summary>
    public static string Spell(ReadOnlySpan<byte> bytes, int length)
    {
        var code = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
            code.Append(Alphabet[(pair >> (11 - bit % 8)) & 31]);
        }

        return code.ToString();
    }

    /// <summary>
    /// One check character: a weighted sum in the field of 32 elements (x^5 + x^2 + 1), with a different power of x per position.
    /// It notices every single wrong character and every swap of two.
    /// </summary>
    public static char CheckCharacter(string code)
    {
        var sum = 0;
        var weight = 2;
        foreach (var c in code)
        {
            sum ^= Multiply(Alphabet.IndexOf(c, StringComparison.Ordinal), weight);
            weight = Multiply(weight, 2);
        }

        return Alphabet[sum];
    }

    private static char Plain(char c) => LooksLike.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? Latin[place]
        : CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c;

    private static int Multiply(int a, int b)
    {
        var product = 0;
        for (; b > 0; b >>= 1)
        {
            product ^= (b & 1) * a;
            a <<= 1;
            a ^= (a >> 5) * 0b100101;
        }

        return product;
    }
}
