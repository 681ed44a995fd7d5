using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Questionnaires;

namespace Survey.Core.Results;

/// <summary>
/// What is left of the results of a wave after its answers were erased (bewaarde uitkomsten): the rounded figures that everybody could see
/// already, and no words of residents. Nothing exact is in it, not even behind a rounded figure.
/// </summary>
/// <param name="Responses">Responses in fives; null when they were too few.</param>
/// <param name="Addresses">Number of addresses asked.</param>
/// <param name="Questions">Released figures per closed question.</param>
/// <param name="Themes">Confirmed themes with their rounded writers.</param>
/// <param name="MainThemes">The same for main themes.</param>
/// <param name="Scales">Released scores.</param>
internal sealed record KeptFigures(
    int? Responses, int Addresses, IReadOnlyList<KeptQuestion> Questions, IReadOnlyList<KeptTheme> Themes, IReadOnlyList<KeptTheme> MainThemes, IReadOnlyList<PublicScale> Scales)
{
    /// <summary>The figures of released results, as they are stored.</summary>
    internal static string Of(PublicResults results) => JsonSerializer.Serialize(new KeptFigures(results.Responses, results.Addresses,
        [.. results.Questions.Select(q => new KeptQuestion(q.Question.Name, q.Answered, q.Shares, q.Mean))], [.. results.Themes.Select(Kept)], [.. results.MainThemes.Select(Kept)], results.Scales));

    /// <summary>Stored figures as released results.</summary>
    /// <param name="stored">What <see cref="Of"/> made; null when nothing was kept.</param>
    /// <param name="questionnaire">What was asked in the wave.</param>
    /// <param name="addresses">Number of addresses of the study, for when nothing was kept.</param>
    internal static PublicResults Read(string? stored, Questionnaire questionnaire, int addresses)
    {
        if (stored is null || JsonSerializer.Deserialize<KeptFigures>(stored) is not { } kept)
        {
            return new(null, addresses, [], [], []);
        }

        return new(kept.Responses, kept.Addresses, [.. kept.Questions.Where(q => questionnaire.Find(q.Name) is not null).Select(q => new PublicQuestion(questionnaire.Find(q.Name)!, q.Answered, q.Shares, q.Mean))],
            [.. kept.Themes.Select(Released)], [.. kept.MainThemes.Select(Released)])
        { Scales = kept.Scales };
    }

    private static KeptTheme Kept(PublicTheme theme) => new(theme.Size.Key, theme.Size.Name, theme.Size.Domain, theme.Writers, theme.Concerns, theme.Suggestions, theme.Strengths);

    private static PublicTheme Released(KeptTheme theme)
    {
        var byKind = new[] { (PointKind.Concern, theme.Concerns), (PointKind.Suggestion, theme.Suggestions), (PointKind.Strength, theme.Strengths) };
        return new(new(theme.Key, theme.Name, theme.Domain, true, theme.Writers, byKind.Where(k => k.Item2 is not null).ToDictionary(k => k.Item1, k => k.Item2!.Value)), theme.Writers, theme.Concerns, theme.Suggestions, theme.Strengths);
    }
}

/// <summary>The released figures of one question, by the name of the question.</summary>
internal sealed record KeptQuestion(string Name, int? Answered, IReadOnlyList<PublicShare> Shares, double? Mean);

/// <summary>The released figures of one theme: rounded numbers only.</summary>
internal sealed record KeptTheme(string Key, string Name, ThemeDomain Domain, int Writers, int? Concerns, int? Suggestions, int? Strengths);
