using Survey.Core.Questionnaires;

namespace Survey.Core.Tests.Questionnaires;

/// <summary>A rule out of a form, as staff read it and change it in plain words.</summary>
public class SimpleRuleTests
{
    private static Question Asked(QuestionKind kind, string? rule) =>
        new("a", kind, Wording.Dutch("Hoeveel?"), null, null, false, [], default, false, null) { Rule = rule is null ? null : new(Condition.Read(rule, []).Condition!, null) };

    [Theory]
    [InlineData(null, false, "", "")]
    [InlineData(". >= 1 and . <= 20", false, "1", "20")]
    [InlineData("int(.) = number(.)", true, "", "")]
    [InlineData("(int(.) = number(.)) and (. >= 1 and . <= 20)", true, "1", "20")]
    [InlineData("(int(.)=number(.)) and (.>0 and .<21)", true, "1", "20")]
    [InlineData("((. <= 2.5))", false, "", "2.5")]
    [InlineData(".>=-5", false, "-5", "")]
    public void A_rule_for_a_number_is_told_in_words(string? rule, bool whole, string least, string most)
    {
        var read = SimpleRule.Of(Asked(QuestionKind.Number, rule));

        Assert.Equal((whole, least, most), (read!.IsWhole, FormattableString.Invariant($"{read.Least}"), FormattableString.Invariant($"{read.Most}")));
        Assert.Equal(read, SimpleRule.Of(Asked(QuestionKind.Number, read.ToCondition(QuestionKind.Number)?.Expression)));
    }

    [Theory]
    [InlineData("string-length(.) <= 500", "", "500")]
    [InlineData("string-length( . ) > 2 and string-length(.)<10", "3", "9")]
    public void A_rule_for_how_long_a_text_is_counts_characters(string rule, string least, string most)
    {
        var read = SimpleRule.Of(Asked(QuestionKind.Open, rule))!;

        Assert.Equal((least, most), (FormattableString.Invariant($"{read.Least}"), FormattableString.Invariant($"{read.Most}")));
        Assert.Equal(read, SimpleRule.Of(Asked(QuestionKind.Open, read.ToCondition(QuestionKind.Open)!.Expression)));
    }

    [Theory]
    [InlineData(QuestionKind.Number, ". > 3")]
    [InlineData(QuestionKind.Number, ". >= 1 or . = -1")]
    [InlineData(QuestionKind.Number, ". >= 1 and . >= 2")]
    [InlineData(QuestionKind.Number, "not(. >= 1)")]
    [InlineData(QuestionKind.Number, "(. >= 1) and (. <= 3) or (. = 9)")]
    [InlineData(QuestionKind.Number, "string-length(.) < 3")]
    [InlineData(QuestionKind.Open, ". >= 1")]
    [InlineData(QuestionKind.Open, "regex(., '[0-9]{4}')")]
    [InlineData(QuestionKind.MultipleChoice, "count-selected(.) <= 3")]
    public void A_rule_that_says_more_is_not_told_in_words_that_say_less(QuestionKind kind, string rule) => Assert.Null(SimpleRule.Of(Asked(kind, rule)));
}
