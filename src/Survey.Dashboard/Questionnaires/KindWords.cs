using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Questionnaires;

/// <summary>What kinds of question are called on screen, and in addresses and forms.</summary>
internal static class KindWords
{
    /// <summary>All kinds, in the order in which they can be chosen.</summary>
    internal static readonly IReadOnlyList<(string Word, QuestionKind Kind, string Label)> All =
    [
        ("open", QuestionKind.Open, "Open vraag, in eigen woorden"),
        ("een", QuestionKind.SingleChoice, "Eén antwoord uit een lijst"),
        ("meer", QuestionKind.MultipleChoice, "Meer antwoorden uit een lijst"),
        ("stelling", QuestionKind.Agree, "Stelling: mee eens of oneens"),
        ("cijfer", QuestionKind.ReportMark, "Rapportcijfer, 1 tot en met 10"),
        ("gezichten", QuestionKind.Faces, "Vijf gezichten, van slecht naar goed"),
        ("plek", QuestionKind.Place, "Een plek in de buurt"),
        ("getal", QuestionKind.Number, "Een getal"),
        ("toestemming", QuestionKind.Consent, "Toestemming: mogen wij uw woorden laten zien"),
    ];

    /// <summary>The kind of this word, or null.</summary>
    internal static QuestionKind? Read(string? word) => All.FirstOrDefault(k => k.Word == word) is { Word: not null } found ? found.Kind : null;

    /// <summary>What a kind is called.</summary>
    internal static string Label(this QuestionKind kind) => All.First(k => k.Kind == kind).Label;

    /// <summary>Its word in a form.</summary>
    internal static string Word(this QuestionKind kind) => All.First(k => k.Kind == kind).Word;

    /// <summary>Whether staff make up its choices themselves.</summary>
    internal static bool HasOwnChoices(this QuestionKind kind) => kind is QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Agree or QuestionKind.Faces;
}
