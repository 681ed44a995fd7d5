using Survey.Analysis.Disclosure;
using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;
using Survey.Core.Reading;
using Survey.Core.Themes;

namespace Survey.Core.Results;

/// <summary>What came out of a wave, exact, for the team that runs the study.</summary>
/// <param name="Responses">Number of responses.</param>
/// <param name="Addresses">Number of addresses asked.</param>
/// <param name="Residents">About how many people could have taken part.</param>
/// <param name="BySubArea">Responses per sub-area.</param>
/// <param name="Questions">Results per closed question, in the order of the questionnaire.</param>
/// <param name="OpenAnswers">Number of answers per open question.</param>
public sealed record WaveResults(int Responses, int Addresses, int Residents, IReadOnlyList<SubAreaResponse> BySubArea, IReadOnlyList<QuestionResult> Questions, IReadOnlyList<OpenQuestionCount> OpenAnswers)
{
    /// <summary>How it was answered.</summary>
    public AnswerMode Mode { get; init; } = AnswerMode.Mixed;

    /// <summary>Scores on the standard scales of the questionnaire.</summary>
    public IReadOnlyList<ScaleResult> Scales { get; init; } = [];

    /// <summary>Per question for permission how many said yes; for the team only.</summary>
    public IReadOnlyList<OpenQuestionCount> Consents { get; init; } = [];

    /// <summary>The result of the question of this name, or null.</summary>
    public QuestionResult? Find(string question) => Questions.FirstOrDefault(q => q.Question.Name == question);
}

/// <summary>Responses from one sub-area.</summary>
public sealed record SubAreaResponse(string Name, int Responses, int Addresses);

/// <summary>How often an open question was answered, or permission given.</summary>
public sealed record OpenQuestionCount(Question Question, int Answers);

/// <summary>The result of one closed question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answered">People who answered; "weet ik niet" not among them.</param>
/// <param name="DontKnow">People who said they do not know.</param>
/// <param name="Counts">Per choice (or mark 1 to 10) how many people, in the order of the questionnaire.</param>
/// <param name="Mean">For a report mark, or a statement or faces on a scale of 0 to 10: the mean with its interval; null when too few.</param>
public sealed record QuestionResult(Question Question, int Answered, int DontKnow, IReadOnlyList<ChoiceCount> Counts, MeanEstimate? Mean)
{
    /// <summary>For faces: the share of those who answered that chose one of the two gladdest, or too few to say; null for other kinds.</summary>
    /// <param name="residents">About how many people could have taken part.</param>
    public Finding<ShareEstimate>? Glad(int residents) => Question.Kind != QuestionKind.Faces ? null
        : Proportion.Of(Counts.Where(c => KindChoices.GladFaces.Contains(c.Code)).Sum(c => c.Count), Answered, Math.Max(residents, Answered));
}

/// <summary>How many people gave one answer, and which share of those who answered.</summary>
public sealed record ChoiceCount(string Code, string Label, int Count, Interval Share);

/// <summary>
/// What everybody may see: block level only, from ten answers up, rounded to five. Partners, residents, pages, slides and
/// exports for others read this and nothing else.
/// </summary>
/// <param name="Responses">Responses, rounded to five; null below ten.</param>
/// <param name="Addresses">Number of addresses asked.</param>
/// <param name="Questions">Results per closed question.</param>
/// <param name="Themes">Themes with at least five writers, rounded to five, confirmed by a person.</param>
/// <param name="MainThemes">The same for the main themes of the evening, over their confirmed themes.</param>
public sealed record PublicResults(int? Responses, int Addresses, IReadOnlyList<PublicQuestion> Questions, IReadOnlyList<PublicTheme> Themes, IReadOnlyList<PublicTheme> MainThemes)
{
    /// <summary>Scores on the standard scales; only those that may be shown.</summary>
    public IReadOnlyList<PublicScale> Scales { get; init; } = [];

    /// <summary>Words of residents that two people agreed to show, in an order that says nothing.</summary>
    public IReadOnlyList<PublicWords> Words { get; init; } = [];
}

/// <summary>The public result of one closed question; no shares when too few people answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answered">People who answered, the sum of the rounded counts; null when too few.</param>
/// <param name="Shares">Per choice the share in percent, in steps of five below a hundred answers.</param>
/// <param name="Mean">For a report mark from twenty answers up: one decimal.</param>
public sealed record PublicQuestion(Question Question, int? Answered, IReadOnlyList<PublicShare> Shares, double? Mean)
{
    /// <summary>For faces, from twenty answers up: the percentage that chose one of the two gladdest. It is the sum of two released shares, so it tells nothing that these do not tell.</summary>
    public int? Glad => Question.Kind == QuestionKind.Faces && Answered >= BlockFigures.SmallestForMean ? Math.Min(100, Shares.Where(s => KindChoices.GladFaces.Contains(s.Code)).Sum(s => s.Percent)) : null;

    /// <summary>The same as so many out of five people.</summary>
    public int? GladOfFive => Glad is { } percent ? (int)Math.Round(percent / 20.0, MidpointRounding.AwayFromZero) : null;
}

/// <summary>Share of one answer in percent.</summary>
/// <param name="Code">Code of the choice.</param>
/// <param name="Label">Its words in Dutch.</param>
/// <param name="Percent">0 to 100.</param>
public sealed record PublicShare(string Code, string Label, int Percent);

/// <summary>A theme as everybody may see it.</summary>
/// <param name="Size">Which theme.</param>
/// <param name="Writers">People who spoke of it, rounded to five.</param>
/// <param name="Concerns">People who spoke of it as a concern, rounded; null when fewer than five.</param>
/// <param name="Suggestions">People with a suggestion, rounded; null when fewer than five.</param>
/// <param name="Strengths">People who praised it, rounded; null when fewer than five.</param>
public sealed record PublicTheme(ThemeSize Size, int Writers, int? Concerns, int? Suggestions, int? Strengths);
