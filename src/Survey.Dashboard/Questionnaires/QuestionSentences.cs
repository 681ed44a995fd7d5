using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Questionnaires;

/// <summary>What staff read about a question.</summary>
internal static class QuestionSentences
{
    private static readonly (string Code, string Name)[] Known = [("en", "Engels"), ("tr", "Turks"), ("ar", "Arabisch"), ("pl", "Pools"), ("uk", "Oekraïens")];

    /// <summary>The languages beside Dutch that can be filled in: those of residents' pages, and others that the questionnaire has.</summary>
    internal static IReadOnlyList<(string Code, string Name)> LanguagesOf(Questionnaire questionnaire) =>
        [.. Known, .. questionnaire.Translations().Select(t => t.Language).Except(Known.Select(k => k.Code)).Select(l => (l, l))];

    /// <summary>When a question is asked, as a sentence; a condition that is no sentence as it stands.</summary>
    internal static string? When(Question question, Questionnaire questionnaire)
    {
        if (SimpleCondition.Of(question.ShowWhen) is not { } simple || questionnaire.Find(simple.Question) is not { } asked)
        {
            return question.ShowWhen is { } condition ? $"Alleen als {condition.Expression}" : null;
        }

        return $"Alleen als ‘{asked.Text.In(Wording.DutchCode)}’ {(simple.IsNot ? "niet " : "")}‘{asked.Find(simple.Code)?.Text.In(Wording.DutchCode) ?? simple.Code}’ is";
    }

    /// <summary>How many texts of a question are not there in a language.</summary>
    internal static int Missing(Question question, string language) => Texts(question).Count(t => !t.ByLanguage.ContainsKey(language));

    private static IEnumerable<Wording> Texts(Question question) => question.Choices.Select(c => c.Text).Append(question.Text).Append(question.Hint).Append(question.Why).Append(question.Before).Append(question.Rule?.Message).OfType<Wording>();
}
