using System.Globalization;
using System.Text;

namespace Survey.Core.OwnModel;

/// <summary>What a language model wrote, as a name that can stand in a field: one line, words only, short enough.</summary>
public static class PlainName
{
    /// <summary>Four were asked; a model that cannot count may have two more.</summary>
    private const int MostWords = 6;

    /// <summary>The first line that holds a name, without markup or anything else that is no word; null when there is none.</summary>
    /// <param name="written">What the model wrote; any text.</param>
    /// <param name="longest">The most letters a name may have.</param>
    public static string? In(string written, int longest)
    {
        ArgumentNullException.ThrowIfNull(written);
        // Some models think aloud first.
        var thought = written.LastIndexOf("</think>", StringComparison.OrdinalIgnoreCase);
        var answer = thought < 0 ? written : written[(thought + "</think>".Length)..];
        var name = answer.Contains("<think", StringComparison.OrdinalIgnoreCase) ? null
            : answer.Split('\n', '\r').Select(line => Plain(line[(line.LastIndexOf(':') + 1)..])).FirstOrDefault(line => line.Any(char.IsLetter));
        return name is null || name.Length > longest || name.Split(' ').Length > MostWords ? null : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }

    /// <summary>Letters, figures and what stands between them in a name; single spaces.</summary>
    private static string Plain(string line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            var keeps = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark || rune.Value is '-' or '\'' or '’' or '&' or ',' or '/';
            kept.Append(keeps ? rune.ToString() : " ");
        }

        return string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('-', '\'', '’', '&', ',', '/', ' ');
    }
}
