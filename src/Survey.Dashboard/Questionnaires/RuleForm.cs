using System.Globalization;
using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Questionnaires;

/// <summary>The rule for an answer as it is typed in plain words: from, to, whole or not, or the rule of a form that goes or stays.</summary>
internal static class RuleForm
{
    internal const string Least = "minstens", Most = "hoogstens", Whole = "heel", Away = "regel-weg", Message = "melding";

    /// <summary>The largest number that can be a bound.</summary>
    private const decimal Largest = 1_000_000_000;

    /// <summary>The fields.</summary>
    internal static readonly IReadOnlyList<string> Fields = [Least, Most, Whole, Away];

    /// <summary>Fills in the fields as a question has them.</summary>
    internal static void Fill(Dictionary<string, string> typed, Question question)
    {
        var rule = SimpleRule.Of(question);
        typed[Least] = Shown(rule?.Least);
        typed[Most] = Shown(rule?.Most);
        typed[Whole] = rule?.IsWhole == true ? "ja" : "";
    }

    /// <summary>The rule that was meant, or null for none; what is wrong goes to the errors.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="message">What somebody reads who does not follow it, or null.</param>
    /// <param name="errors">Message per field.</param>
    internal static AnswerRule? Read(QuestionForm form, Wording? message, Dictionary<string, string> errors)
    {
        var (question, was) = (form.Question, SimpleRule.Of(form.Question));
        if (was is null)
        {
            return question.Rule is null || form.Of(Away).Length > 0 ? null : question.Rule with { Message = message };
        }

        var isText = question.Kind == QuestionKind.Open;
        var rule = new SimpleRule(!isText && form.Of(Whole).Length > 0, Bound(form, Least, isText, errors), Bound(form, Most, isText, errors));
        if (rule is { Least: { } least, Most: { } most } && least > most && errors.Count == 0)
        {
            errors[Most] = isText ? "Dit is minder dan het kleinste aantal tekens. Draai ze om." : "Dit is minder dan het kleinste getal. Draai ze om.";
        }

        var holds = rule == was ? question.Rule?.Holds : rule.ToCondition(question.Kind);
        if (holds is null && message is not null)
        {
            errors[Message] = "Er is geen regel waar deze zin bij hoort. Vul een grens in, of maak deze zin leeg.";
        }

        return holds is null ? null : new(holds, message);
    }

    private static decimal? Bound(QuestionForm form, string field, bool isText, Dictionary<string, string> errors)
    {
        var typed = form.Of(field).Replace(',', '.');
        if (typed.Length == 0)
        {
            return null;
        }

        var isNumber = decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bound);
        if (isText && !(isNumber && decimal.IsInteger(bound) && bound is >= 1 and <= AnswerCheck.LongestText))
        {
            errors[field] = $"Vul een heel getal in van 1 tot en met {AnswerCheck.LongestText}, of laat het leeg.";
        }
        else if (!isNumber || Math.Abs(bound) > Largest || bound.Scale > 6)
        {
            errors[field] = "Vul een getal in, bijvoorbeeld 0 of 2,5, of laat het leeg.";
        }

        return bound;
    }

    private static string Shown(decimal? bound) => bound?.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";
}
