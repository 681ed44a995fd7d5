using System.Globalization;
using System.Text;

namespace Survey.Core.OtherTools;

/// <summary>Words without what programs change on the way: capitals, accents and punctuation.</summary>
internal static class BareWords
{
    private const double Alike = 0.6, Ahead = 0.15;

    /// <summary>Letters and digits in lower case and without accents, with single spaces for all else.</summary>
    internal static string Of(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && bare.Length > 0 && bare[^1] != ' ')
            {
                bare.Append(' ');
            }
        }

        return bare.ToString().TrimEnd();
    }

    /// <summary>The one that shares most words with the text, by the coefficient of Dice (1945); null when none is alike or two are about as much alike.</summary>
    /// <param name="text">What stands in the file.</param>
    /// <param name="known">What it may mean: a key and its words.</param>
    internal static string? Nearest(string text, IEnumerable<(string Key, string Words)> known)
    {
        var own = Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var ranked = known.GroupBy(k => k.Key, StringComparer.Ordinal).Select(g => (g.Key, Share: g.Max(k => Dice(own, k.Words)))).OrderByDescending(k => k.Share).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Share >= Alike && (ranked.Count == 1 || ranked[0].Share - ranked[1].Share >= Ahead) ? ranked[0].Key : null;
    }

    /// <summary>The only one that begins with a text that a program cut off with two dots; null when it is whole, short, or may be several.</summary>
    internal static string? OnlyOneBegins(string text, IEnumerable<(string Key, string Words)> known)
    {
        const int Enough = 8;
        var cut = text.TrimEnd();
        if (!cut.EndsWith("..", StringComparison.Ordinal) || Of(cut) is not { Length: >= Enough } begin)
        {
            return null;
        }

        var keys = known.Where(k => Of(k.Words).StartsWith(begin, StringComparison.Ordinal)).Select(k => k.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return keys.Count == 1 ? keys[0] : null;
    }

    private static double Dice(HashSet<string> own, string words)
    {
        var other = Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return own.Count + other.Count == 0 ? 0 : 2.0 * own.Count(other.Contains) / (own.Count + other.Count);
    }
}
