namespace Survey.Core.Questionnaires;

/// <summary>A stored version of a study's questionnaire. A version never changes; a change makes a new one.</summary>
public sealed class QuestionnaireVersion
{
    private QuestionnaireVersion()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>1, 2, 3 within the study.</summary>
    public int Version { get; private init; }

    /// <summary>The questionnaire as JSON.</summary>
    public string Json { get; private init; } = "";

    /// <summary>The questionnaire itself.</summary>
    public Questionnaire Read() => Questionnaire.FromJson(Json);

    /// <summary>Makes a version.</summary>
    public static QuestionnaireVersion Create(Guid studyId, int version, Questionnaire questionnaire) =>
        new() { Id = Guid.NewGuid(), StudyId = studyId, Version = version, Json = questionnaire.ToJson() };
}
