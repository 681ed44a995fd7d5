using System.Globalization;
using Survey.Core.Languages;
using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Paper;

/// <summary>The conditions of a questionnaire as words on paper: whom a question is for, and where to go on after a choice.</summary>
/// <param name="form">All questions, numbered.</param>
/// <param name="say">The language of the form.</param>
public sealed class PaperDirections(IReadOnlyList<PaperQuestion> form, LanguageTexts say)
{
    /// <summary>Words above a question that not everybody is asked; null when everybody is.</summary>
    public string? Before(PaperQuestion asked)
    {
        if (asked.Question.ShowWhen is not { } condition)
        {
            return null;
        }

        var (with, without) = OnlyOne(condition) is { } named ? Split(named, condition) : ([], []);
        if (with.Count == 0 || without.Count == 0)
        {
            return say["Form.Belongs", string.Join(say["Form.Or"], condition.Questions.Select(Find).OfType<PaperQuestion>().Select(q => Digits(q.Number)))];
        }

        var (key, choices) = without.Count < with.Count ? ("Form.SkipIf", without) : ("Form.OnlyIf", with);
        return say[key, Digits(OnlyOne(condition)!.Number), Listed(choices)];
    }

    /// <summary>Where somebody who chose this goes on; null when that is simply the next question.</summary>
    public string? After(PaperQuestion asked, PaperChoice choice)
    {
        if (asked.IsMultiple)
        {
            return null;
        }

        var given = new Dictionary<string, string>(StringComparer.Ordinal) { [asked.Question.Name] = choice.Code };
        var next = form.Skip(asked.Number).SkipWhile(q => q.Question.ShowWhen is { } condition && OnlyOne(condition) == asked && !condition.Holds(given)).FirstOrDefault();
        return next is null ? (asked.Number == form.Count ? null : say["Form.GoToEnd"])
            : next.Number == asked.Number + 1 ? null : say["Form.GoTo", Digits(next.Number)];
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The one question with choices that a condition names; null when it names more, or another kind.</summary>
    private PaperQuestion? OnlyOne(Condition condition) => condition.Questions is [var name] && Find(name) is { Choices.Count: > 0 } found ? found : null;

    private PaperQuestion? Find(string name) => form.FirstOrDefault(q => q.Question.Name == name);

    private static (List<PaperChoice> With, List<PaperChoice> Without) Split(PaperQuestion named, Condition condition)
    {
        var holds = named.Choices.ToLookup(c => condition.Holds(new Dictionary<string, string>(StringComparer.Ordinal) { [named.Question.Name] = c.Code }));
        return ([.. holds[true]], [.. holds[false]]);
    }

    private string Listed(List<PaperChoice> choices)
    {
        var words = choices.ConvertAll(c => c.Text is { } text ? $"“{text.In(say.Code)}”" : Digits(c.Number));
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])}{say["Form.Or"]}{words[^1]}";
    }
}
