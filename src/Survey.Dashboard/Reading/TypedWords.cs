using Microsoft.AspNetCore.Http;
using Survey.Core.Reading;

namespace Survey.Dashboard.Reading;

/// <summary>What somebody typed at a remark and did not save: it stays in its fields until it is saved or thrown away.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Words">The words by the name of their field; only of fields that were changed.</param>
/// <param name="NotPersonal">Pieces that were ticked as no personal data.</param>
public sealed record TypedWords(Guid Remark, IReadOnlyDictionary<string, string> Words, IReadOnlyList<string> NotPersonal)
{
    /// <summary>Name of the field for a note about a signal.</summary>
    internal const string Note = "notitie";

    private const string Text = "tekst", Quote = "citaat", Paraphrase = "verwoording";

    private static readonly string[] Fields = [Text, Quote, Paraphrase, Note];

    /// <summary>Whether something of it belongs in the fields that a remark opens.</summary>
    internal bool IsInOpenFields => NotPersonal.Count > 0 || Words.Keys.Any(w => w != Note);

    /// <summary>The field whose words a verb saves, or empty.</summary>
    internal static string FieldOf(string verb) => verb == "opgevolgd" ? Note : Fields.Contains(verb) ? verb : "";

    /// <summary>What a field holds before anybody types.</summary>
    internal static string Standing(QueuedRemark queued, string field) => field switch
    {
        Text when queued.Remark.IsForeign && queued.Reading?.RewrittenBy is not { Length: > 0 } => "",
        Text or Quote => queued.Remark.Text,
        Note => queued.Reading?.Note ?? "",
        _ => "",
    };

    /// <summary>What a form holds that is not saved, or null when there is nothing.</summary>
    /// <param name="shown">The remark as it lay there when the form came in.</param>
    /// <param name="form">The form.</param>
    /// <param name="saved">The field that was saved, or empty.</param>
    /// <param name="takenBack">A note that was saved before and just taken back, or empty.</param>
    internal static TypedWords? Of(QueuedRemark shown, IFormCollection form, string saved, string takenBack)
    {
        var words = Fields.Where(f => f != saved && form.ContainsKey(f)).Select(f => (Field: f, Typed: form[f].ToString())).Where(f => Plain(f.Typed) != Plain(Standing(shown, f.Field))).ToDictionary(f => f.Field, f => f.Typed, StringComparer.Ordinal);
        if (takenBack.Length > 0)
        {
            words.TryAdd(Note, takenBack);
        }

        string[] none = saved == Text ? [] : [.. form["geen"].OfType<string>().Where(g => g.Length > 0)];
        return words.Count + none.Length == 0 ? null : new(shown.Remark.Id, words, none);
    }

    /// <summary>A browser sends other line ends than were there.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
