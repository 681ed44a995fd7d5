using System.Text;
using System.Text.RegularExpressions;

namespace Survey.Analysis.Privacy;

/// <summary>Takes personal data out of a text and says what stood there, so that the sentence still reads: "wijkagent [naam] helpt altijd".</summary>
public static partial class Redaction
{
    /// <summary>The text with every span replaced by what it was. A function keeps standing, the name with it does not.</summary>
    /// <param name="text">The text in which the spans were found.</param>
    /// <param name="spans">Spans inside the text, in any order; of spans that overlap the first counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span lies outside the text.</exception>
    public static string Apply(string text, IReadOnlyList<PersonalDataSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.Start < 0 || span.Length < 0 || span.Start > text.Length - span.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(spans), $"A span from {span.Start} with length {span.Length} lies outside the text.");
            }

            if (span.Start >= at)
            {
                redacted.Append(text, at, span.Start - at).Append(Replacement(text.Substring(span.Start, span.Length), span.Kind));
                at = span.End;
            }
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What stands in a redacted text in the place of a kind, brackets included.</summary>
    public static string Placeholder(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Phone => "[telefoonnummer]",
        PersonalDataKind.Email => "[e-mailadres]",
        PersonalDataKind.Address => "[adres]",
        PersonalDataKind.HouseNumber => "[huisnummer]",
        PersonalDataKind.PostalCode => "[postcode]",
        PersonalDataKind.LicencePlate => "[kenteken]",
        PersonalDataKind.CitizenNumber => "[BSN]",
        PersonalDataKind.BankAccount => "[rekeningnummer]",
        PersonalDataKind.WebAddress => "[internetadres]",
        _ => "[naam]",
    };

    /// <summary>A redacted text without its placeholders: the words that are the writer's own.</summary>
    public static string WithoutTraces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains('[', StringComparison.Ordinal) ? Placeholders().Replace(text, " ") : text;
    }

    /// <summary>The pieces of a redacted text between its placeholders, in order; the text itself when it has none.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Placeholders().Split(text);
    }

    /// <summary>The same text, equally long, in which placeholders are no words any more.</summary>
    internal static string WithoutPlaceholders(string text) =>
        text.Contains('[', StringComparison.Ordinal) ? Placeholders().Replace(text, match => new(PersonalDataReader.Mask, match.Length)) : text;

    private static string Replacement(string piece, PersonalDataKind kind)
    {
        if (kind != PersonalDataKind.NamedFunction)
        {
            return Placeholder(kind);
        }

        var tokens = NameTokens.Of(piece);
        var function = tokens.Count > 1 && tokens[0].Lower is "maatschappelijk" or "sociaal" ? 1 : 0;
        if (tokens.Count > function + 1 && IsFunction(tokens[function].Lower))
        {
            return piece[..tokens[function + 1].Start] + Placeholder(kind);
        }

        // "Ahmed, onze huismeester": from the article on it is the function.
        var article = tokens.FindLastIndex(token => token.Lower is "de" or "onze" or "mijn" or "ons" or "het");
        return article > 0 && IsFunction(tokens[^1].Lower) ? Placeholder(kind) + piece[tokens[article - 1].End..] : Placeholder(kind);
    }

    private static bool IsFunction(string word) => NameCues.Functions.Contains(word) || NameCues.LooseFunctions.Contains(word);

    [GeneratedRegex(@"\[(?:naam|telefoonnummer|e-mailadres|adres|huisnummer|postcode|kenteken|BSN|rekeningnummer|internetadres)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholders();
}
