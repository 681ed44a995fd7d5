using Survey.Analysis.Scales;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Dashboard.Charts;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>Lays a statement's answers out from disagree to agree, whatever their order in the questionnaire.</summary>
internal static class AgreeScale
{
    /// <summary>The statement with its shares, or null when it has no answers or other choices than the five steps.</summary>
    internal static LikertRow? Row(QuestionResult result)
    {
        if (result.Question.Kind != QuestionKind.Agree || result.Answered == 0 || !HasFiveSteps(result.Question))
        {
            return null;
        }

        var percents = KnownScales.AgreeSteps.Select(code => 100.0 * CountOf(result, code) / result.Answered).ToList();
        return new(result.Question.Text.In("nl"), percents, result.DontKnow == 0 ? "" : $"{result.DontKnow.Number()} weet niet");
    }

    /// <summary>The released shares of a statement, or null when too few people answered it.</summary>
    internal static LikertRow? Row(PublicQuestion result)
    {
        if (result.Question.Kind != QuestionKind.Agree || result.Answered is null || !HasFiveSteps(result.Question))
        {
            return null;
        }

        var byCode = result.Shares.ToDictionary(s => s.Code, s => (double)s.Percent, StringComparer.Ordinal);
        return new(result.Question.Text.In("nl"), [.. KnownScales.AgreeSteps.Select(code => byCode.GetValueOrDefault(code))], "");
    }

    /// <summary>The share, 0 to 1, of those who agree, fully or not.</summary>
    internal static double AgreeShare(QuestionResult result) =>
        result.Answered == 0 ? 0 : (double)KnownScales.Agreeing.Sum(code => CountOf(result, code)) / result.Answered;

    /// <summary>The same of released shares, in percent.</summary>
    internal static int AgreePercent(PublicQuestion result) => Math.Min(100, result.Shares.Where(s => KnownScales.Agreeing.Contains(s.Code)).Sum(s => s.Percent));

    private static int CountOf(QuestionResult result, string code) => result.Counts.FirstOrDefault(c => c.Code == code)?.Count ?? 0;

    private static bool HasFiveSteps(Question question) => KnownScales.AgreeSteps.All(code => question.Find(code) is not null);
}
