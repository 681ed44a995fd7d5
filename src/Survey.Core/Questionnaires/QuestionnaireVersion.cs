using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Survey.Core.Questionnaires;

/// <summary>A stored version of a study's questionnaire. It can change until a wave has begun with it; after that a change makes a new one.</summary>
public sealed class QuestionnaireVersion
{
    private const int StampBytes = 8;

    /// <summary>So many different questionnaires are remembered as read; with more the remembering begins anew.</summary>
    private const int MostRemembered = 64;

    /// <summary>Every page of a resident needs the questionnaire, and reading it takes longer than the rest of the page: what was read is kept by its text.</summary>
    private static readonly ConcurrentDictionary<string, Questionnaire> Remembered = new(StringComparer.Ordinal);

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
    public string Json { get; private set; } = "";

    /// <summary>Changes with every change of the version, so that two people cannot undo each other's work unseen.</summary>
    public string Stamp => $"{Version}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Json)).AsSpan(0, StampBytes))}";

    /// <summary>The questionnaire itself, without the places of its area.</summary>
    public Questionnaire Read()
    {
        if (Remembered.TryGetValue(Json, out var read))
        {
            return read;
        }

        if (Remembered.Count >= MostRemembered)
        {
            Remembered.Clear();
        }

        return Remembered[Json] = Questionnaire.FromJson(Json);
    }

    /// <summary>Changes it; only before a wave has begun with it.</summary>
    internal void Rewrite(Questionnaire questionnaire) => Json = questionnaire.ToJson();

    /// <summary>Makes a version.</summary>
    public static QuestionnaireVersion Create(Guid studyId, int version, Questionnaire questionnaire) =>
        new() { Id = Guid.NewGuid(), StudyId = studyId, Version = version, Json = questionnaire.ToJson() };
}
