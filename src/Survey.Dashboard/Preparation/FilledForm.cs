using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Survey.Dashboard.Preparation;

/// <summary>What somebody filled in, and what is not right in it, by the name of the field.</summary>
public sealed class FilledForm
{
    /// <summary>What to say when a colleague was first.</summary>
    internal const string Meanwhile = "Een collega veranderde dit onderzoek intussen. Er is niets opgeslagen. Kijk hoe het nu is en bewaar dan opnieuw.";

    /// <summary>The name of the field that says what the page looked like.</summary>
    internal const string Stamp = "stand";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Messages by field.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads fields of one line: spaces around and between words as one, without marks that nobody sees and that turn the writing round. A field that does not stand in the form is not filled in.</summary>
    internal static FilledForm Read(IFormCollection form, params string[] names)
    {
        var filled = new FilledForm();
        foreach (var name in names.Where(form.ContainsKey))
        {
            filled._values[name] = OneLine(form[name].ToString());
        }

        return filled;
    }

    private static string OneLine(string typed) =>
        string.Join(' ', string.Concat(typed.Where(c => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Takes a field of more lines over as it was typed.</summary>
    internal FilledForm WithLines(IFormCollection form, string name)
    {
        _values[name] = form[name].ToString().ReplaceLineEndings("\n").Trim();
        return this;
    }

    /// <summary>What was filled in; otherwise what stands here when it was not.</summary>
    internal string Of(string name, string otherwise = "") => _values.GetValueOrDefault(name, otherwise);

    /// <summary>Puts a value where another page looks for it.</summary>
    internal void Put(string name, string value) => _values[name] = value;
}
