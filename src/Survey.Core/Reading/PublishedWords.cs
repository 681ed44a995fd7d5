using Survey.Analysis.Languages;
using Survey.Analysis.Privacy;
using Survey.Analysis.Text;
using Survey.Core.Remarks;

namespace Survey.Core.Reading;

/// <summary>Which words can be shown to everybody as a quote or a paraphrase of a remark.</summary>
public static class PublishedWords
{
    /// <summary>The most words a quote may have.</summary>
    public const int MostInQuote = 25;

    /// <summary>The most words a paraphrase may have.</summary>
    public const int MostInParaphrase = 40;

    /// <summary>The most letters of either; a held-down key is one word.</summary>
    public const int LongestLetters = 400;

    /// <summary>As many words in a row of the writer make a paraphrase a quote.</summary>
    private const int RunThatQuotes = 7, FewestThatQuote = 4;

    /// <summary>Why these words cannot be shown for this remark, or null when they can.</summary>
    /// <param name="remark">The remark they are about.</param>
    /// <param name="notPersonal">Pieces that a person said are no personal data.</param>
    /// <param name="form">Whose words they are said to be.</param>
    /// <param name="words">The words.</param>
    public static ReadingDone? WhyNot(Remark remark, IReadOnlyCollection<string> notPersonal, PublicationForm form, string words)
    {
        ArgumentNullException.ThrowIfNull(remark);
        ArgumentNullException.ThrowIfNull(words);
        if (remark.Held)
        {
            return new(ReadingOutcome.SignalFirst);
        }

        if (string.IsNullOrWhiteSpace(Redaction.WithoutTraces(words)))
        {
            return new(ReadingOutcome.WordsMissing);
        }

        if (words.Length > LongestLetters || CountWords(words) > (form == PublicationForm.Quote ? MostInQuote : MostInParaphrase))
        {
            return new(ReadingOutcome.WordsTooLong);
        }

        if (PersonalDataIn(words, notPersonal) is { Count: > 0 } found)
        {
            return new(ReadingOutcome.PersonalDataLeft) { Found = found };
        }

        if (form == PublicationForm.Paraphrase)
        {
            return IsRunOf(words, remark.Original) ? new(ReadingOutcome.TooLiteral) : null;
        }

        if (!remark.MayBeQuoted)
        {
            return new(ReadingOutcome.NoConsent);
        }

        if (remark.IsForeign)
        {
            return new(ReadingOutcome.NotDutch);
        }

        return IsLiteral(words, remark.Original) ? null : new(ReadingOutcome.NotLiteral);
    }

    /// <summary>Pieces of personal data in a text, but for those that a person said are none.</summary>
    public static IReadOnlyList<string> PersonalDataIn(string text, IReadOnlyCollection<string> notPersonal) =>
        [.. PersonalDataReader.Find(text).Select(p => p.Text).Where(p => !notPersonal.Contains(p, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Number of words, as somebody would count them.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether a text clearly is in another language than Dutch.</summary>
    internal static bool IsForeign(string text) => LanguageReader.Read(text).Code != LanguageReader.Dutch;

    /// <summary>Whether every stretch between placeholders and dots of omission stands in the original, in its order.</summary>
    private static bool IsLiteral(string words, string original)
    {
        var (source, at) = (Plain(original), 0);
        foreach (var piece in Redaction.Pieces(words).SelectMany(p => p.Split(['…'])).SelectMany(p => p.Split("...")).Select(Plain).Where(p => p.Length > 0))
        {
            var found = IndexOfWords(source, piece, at);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return true;
    }

    /// <summary>Whether so many words in a row are the writer's; a remark of three words can hardly be said otherwise.</summary>
    private static bool IsRunOf(string words, string original)
    {
        string[] said = [.. DutchWords.Tokens(words).Select(t => t.Text)], source = [.. DutchWords.Tokens(original).Select(t => t.Text)];
        var run = Math.Min(RunThatQuotes, source.Length);
        return run >= FewestThatQuote && Runs(source, run).Intersect(Runs(said, run), StringComparer.OrdinalIgnoreCase).Any();
    }

    private static IEnumerable<string> Runs(string[] words, int length) => Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(i => string.Join(' ', words, i, length));

    private static int IndexOfWords(string source, string piece, int from)
    {
        for (var at = source.IndexOf(piece, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = source.IndexOf(piece, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + piece.Length;
            if ((at == 0 || !char.IsLetterOrDigit(source[at - 1]) || !char.IsLetterOrDigit(piece[0])) && (end == source.Length || !char.IsLetterOrDigit(source[end]) || !char.IsLetterOrDigit(piece[^1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
