using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Survey.Dashboard.Preparation;

/// <summary>What somebody filled in, and what is not right in it, by the name of the field.</summary>
public sealed class FilledForm
{
    /// <summary>What to say when a colleague was first.</summary>
    internal const string Meanwhile = "Een collega veranderde dit onderzoek intussen. Uw wijziging is niet opgeslagen. Wat u typte, staat er nog. Kijk hoe het nu is en bewaar dan opnieuw.";

    /// <summary>The name of the field that says what the page looked like.</summary>
    internal const string Stamp = "stand";

    private const int MostShown = 300;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Messages by field.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a colleague was first, so that nothing was stored.</summary>
    internal bool IsOvertaken { get; private set; }

    /// <summary>What the page with this form answers: 200, 400 when something is not right, 409 when a colleague was first.</summary>
    internal int Status => IsOvertaken ? StatusCodes.Status409Conflict : Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

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

    /// <summary>Whether a field stands in the form.</summary>
    internal bool Has(string name) => _values.ContainsKey(name);

    /// <summary>Lets go of what was filled in, so that the page shows what stands there.</summary>
    internal void Forget(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _values.Remove(name);
        }
    }

    /// <summary>A colleague was first: what was typed stays, and beside it stands what is there now.</summary>
    /// <param name="field">The field that the sentence is about.</param>
    /// <param name="sentence">What to say of it.</param>
    /// <param name="standing">Fields, and what stands there now.</param>
    internal void Overtake(string field, string sentence, params IEnumerable<(string Field, string Now)> standing)
    {
        IsOvertaken = true;
        Errors[field] = sentence;
        foreach (var (other, now) in standing.Where(s => Of(s.Field, s.Now) != s.Now))
        {
            Errors[other] = now.Length == 0 ? "Hier staat nu niets." : $"Hier staat nu: ‘{(now.Length <= MostShown ? now : now[..MostShown] + "…")}’.";
        }
    }

    /// <summary>Puts a value where another page looks for it.</summary>
    internal void Put(string name, string value) => _values[name] = value;
}
