using Survey.Analysis.Text;
using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Questionnaires;

/// <summary>What staff read about a question.</summary>
internal static class QuestionSentences
{
    private static readonly (string Code, string Name)[] Known = [("en", "Engels"), ("tr", "Turks"), ("ar", "Arabisch"), ("pl", "Pools"), ("uk", "Oekraïens")];

    /// <summary>What an open question asks after, as staff read it.</summary>
    internal static readonly IReadOnlyList<(QuestionRole Role, string Label)> Roles =
    [
        (QuestionRole.None, "Iets anders"), (QuestionRole.Good, "Wat is er fijn?"), (QuestionRole.Worry, "Wat stoort?"), (QuestionRole.Idea, "Wat zou u doen?"),
        (QuestionRole.Future, "Wat hoopt u?"), (QuestionRole.Contribution, "Wat wilt u zelf doen?"), (QuestionRole.Story, "Vertel eens"),
    ];

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

    /// <summary>What is stored of a question now and differs from what somebody typed, a sentence each.</summary>
    internal static IEnumerable<string> StandsNow(QuestionForm typed, Question now)
    {
        var stored = QuestionForm.Of(now, typed.Language);
        var fields = new[] { ("tekst", "de vraag"), ("uitleg", "de uitleg"), ("waarom", "‘Waarom vragen wij dit?’"), ("vooraf", "de tekst boven de vraag") };
        foreach (var (field, name) in fields.SelectMany(f => new[] { f, ($"{f.Item1}-ander", $"de vertaling van {f.Item2}") }).Where(f => stored.Of(f.Item1) != typed.Of(f.Item1)))
        {
            yield return stored.Of(field).Length == 0 ? $"Bij {name} staat nu niets." : $"Bij {name} staat nu: ‘{stored.Of(field)}’.";
        }

        if (!stored.Choices.Select(c => (c.Dutch, c.Other)).SequenceEqual(typed.Choices.Select(c => (c.Dutch, c.Other))))
        {
            yield return $"De antwoorden zijn nu: {string.Join(", ", stored.Choices.Select(c => $"‘{c.Dutch}’"))}.";
        }
    }

    /// <summary>How many texts of a question are not there in a language.</summary>
    internal static int Missing(Question question, string language) => Texts(question).Count(t => !t.ByLanguage.ContainsKey(language));

    private static IEnumerable<Wording> Texts(Question question) => question.Choices.Select(c => c.Text).Append(question.Text).Append(question.Hint).Append(question.Why).Append(question.Before).Append(question.Rule?.Message).OfType<Wording>();
}
