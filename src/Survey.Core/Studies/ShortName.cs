using System.Globalization;
using System.Text;

namespace Survey.Core.Studies;

/// <summary>Short names for addresses and codes, made of what people call a thing.</summary>
public static class ShortName
{
    private const int Longest = 40;

    /// <summary>Lower-case letters a to z and digits, with one sign between words; at most 40 characters.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="between">The sign between words.</param>
    /// <param name="otherwise">What it becomes when no letter is left.</param>
    public static string Of(string name, char between, string otherwise)
    {
        var made = new StringBuilder();

        // Through UTF-8, for half a letter cannot be taken apart.
        foreach (var c in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                made.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && made.Length > 0 && made[^1] != between)
            {
                made.Append(between);
            }
        }

        var whole = made.ToString();
        return whole[..Math.Min(whole.Length, Longest)].Trim(between) is { Length: > 0 } shortened ? shortened : otherwise;
    }

    /// <summary>The name itself, or with the first number behind it that nothing has.</summary>
    public static string Free(string wanted, char between, Func<string, bool> isTaken) =>
        Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? wanted : $"{wanted}{between}{n.ToString(CultureInfo.InvariantCulture)}").First(name => !isTaken(name));
}
