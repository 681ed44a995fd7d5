using Survey.Core.Questionnaires;

namespace Survey.Core.Tests.Questionnaires;

/// <summary>A short questionnaire with faces, a place and permission.</summary>
internal static class NewKinds
{
    internal static Question Faces { get; } = Closed("sfeer", QuestionKind.Faces, "Hoe is de sfeer?", KindChoices.Faces);

    internal static Question Place { get; } = Closed("waar", QuestionKind.Place, "Waar komt u graag?", []);

    internal static Question Consent { get; } = Closed("mag", QuestionKind.Consent, "Mogen wij uw woorden laten zien?", KindChoices.Consent);

    internal static Questionnaire Questionnaire { get; } = new("Sfeer", [Faces, Place, new("waarom", QuestionKind.Open, Wording.Dutch("Waarom daar?"), null, null, false, [], default, false, Survey.Core.Questionnaires.Condition.Read("${waar} = 'garages'", ["waar"]).Condition), Consent]);

    private static Question Closed(string name, QuestionKind kind, string text, IReadOnlyList<Choice> choices) => new(name, kind, Wording.Dutch(text), null, null, false, choices, default, false, null);
}
