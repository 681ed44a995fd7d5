using System.Globalization;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Dashboard.Languages;

namespace Survey.Dashboard.Paper;

/// <summary>A choice on paper.</summary>
/// <param name="Number">What is keyed for it; 0 for "weet ik niet" at a mark.</param>
/// <param name="Code">What is stored.</param>
/// <param name="Text">Its words; null for a mark, whose number says it all.</param>
public sealed record PaperChoice(int Number, string Code, Wording? Text);

/// <summary>A question as it stands on the form and on the screen where the form is keyed in: one numbering for both.</summary>
/// <param name="Number">1 for the first question.</param>
/// <param name="Question">The question.</param>
/// <param name="Choices">Its choices with their numbers; none for an open answer or a number.</param>
public sealed record PaperQuestion(int Number, Question Question, IReadOnlyList<PaperChoice> Choices)
{
    private const int HighestMark = 10;

    /// <summary>Words for "weet ik niet" at a mark, in every language of paper.</summary>
    private static readonly Wording DontKnow = new(PaperTexts.All.ToDictionary(l => l.Code, l => l["Form.DontKnow"]));

    /// <summary>Whether more than one choice may be made.</summary>
    public bool IsMultiple => Question.Kind == QuestionKind.MultipleChoice;

    /// <summary>All questions of a questionnaire, numbered.</summary>
    public static IReadOnlyList<PaperQuestion> Of(Questionnaire questionnaire) => [.. questionnaire.Questions.Select((q, i) => new PaperQuestion(i + 1, q, [.. ChoicesOf(q)]))];

    /// <summary>The sub-areas in the order in which they are numbered, on paper and on the screen.</summary>
    public static IReadOnlyList<SubArea> SubAreasOf(Study study) => [.. study.SubAreas.OrderBy(a => a.Code, StringComparer.Ordinal)];

    /// <summary>The choice of this code, or null.</summary>
    public PaperChoice? Find(string code) => Choices.FirstOrDefault(c => c.Code == code);

    private static IEnumerable<PaperChoice> ChoicesOf(Question question) => question.Kind == QuestionKind.ReportMark
        ? Enumerable.Range(1, HighestMark).Select(m => new PaperChoice(m, m.ToString(CultureInfo.InvariantCulture), null)).Append(new(0, Choice.DontKnow, DontKnow))
        : question.Choices.Select((c, i) => new PaperChoice(i + 1, c.Code, c.Text));
}
