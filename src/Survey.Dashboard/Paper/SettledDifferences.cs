using Microsoft.AspNetCore.Http;
using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Paper;

/// <summary>What somebody decided about each difference between the two times that a form was keyed.</summary>
internal sealed class SettledDifferences
{
    /// <summary>The choice for what was keyed first.</summary>
    internal const string First = "1";

    /// <summary>The choice for what was keyed the second time.</summary>
    internal const string Second = "2";

    /// <summary>The choice for what is typed now.</summary>
    internal const string Otherwise = "3";

    private readonly Dictionary<string, string> _decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);

    /// <summary>Reads the posted page.</summary>
    internal SettledDifferences(IReadOnlyList<PaperQuestion> questions, IReadOnlyList<(Question Question, string First, string Second)> differences, IFormCollection form)
    {
        foreach (var (question, first, second) in differences)
        {
            var asked = questions.Single(q => q.Question.Name == question.Name);
            switch (form[ChoiceOf(question)].ToString())
            {
                case First:
                    _decided[question.Name] = first;
                    break;
                case Second:
                    _decided[question.Name] = second;
                    break;
                case Otherwise:
                    var read = KeyedAnswers.Read([asked], _ => form[KeyedField.NameOf(question)].ToString());
                    _decided[question.Name] = read.Answers.GetValueOrDefault(question.Name, "");
                    if (read.Errors.TryGetValue(question.Name, out var error))
                    {
                        _errors[KeyedField.NameOf(question)] = error;
                    }

                    break;
                default:
                    _errors[ChoiceOf(question)] = $"Vraag {asked.Number}: kies wat er op papier staat.";
                    break;
            }
        }
    }

    /// <summary>What has to be mended, by field.</summary>
    internal IReadOnlyDictionary<string, string> Errors => _errors;

    /// <summary>Name of the field with the choice about a question.</summary>
    internal static string ChoiceOf(Question question) => $"k-{question.Name}";

    /// <summary>These answers, with what was decided in their place.</summary>
    internal IReadOnlyDictionary<string, string> On(IReadOnlyDictionary<string, string> answers) =>
        answers.Where(a => !_decided.ContainsKey(a.Key)).Concat(_decided).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
}
