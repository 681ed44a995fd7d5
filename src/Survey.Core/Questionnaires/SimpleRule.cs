using System.Globalization;
using System.Text.RegularExpressions;

namespace Survey.Core.Questionnaires;

/// <summary>A rule for an answer that can be said in words: a number that is whole, at least and at most so much; or a text of at least and at most so many characters.</summary>
/// <param name="IsWhole">For a number: whether it has to be a whole one.</param>
/// <param name="Least">The smallest number, or the fewest characters, that is taken; null for no bound.</param>
/// <param name="Most">The largest number, or the most characters, that is taken; null for no bound.</param>
public sealed partial record SimpleRule(bool IsWhole, decimal? Least, decimal? Most)
{
    /// <summary>The rule of a whole number, as an expression.</summary>
    internal const string Whole = "int(.) = number(.)";

    /// <summary>No rule at all.</summary>
    public static SimpleRule None { get; } = new(false, null, null);

    /// <summary>The rule of a question in words, also when there is none; null when it says something else, or when the kind of question knows no such rule.</summary>
    public static SimpleRule? Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Kind is not (QuestionKind.Number or QuestionKind.Open))
        {
            return null;
        }

        var rule = None;
        foreach (var part in question.Rule is { } asked ? Parts(asked.Holds.Expression) : [])
        {
            if (question.Kind == QuestionKind.Number && Spaces().Replace(part, "") == Spaces().Replace(Whole, "") && !rule.IsWhole)
            {
                rule = rule with { IsWhole = true };
            }
            else if ((question.Kind == QuestionKind.Number ? Size() : Length()).Match(part) is { Success: true } bound
                && decimal.TryParse(bound.Groups["end"].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var end)
                && rule.With(bound.Groups["sign"].Value, end, question.Kind == QuestionKind.Open) is { } more)
            {
                rule = more;
            }
            else
            {
                return null;
            }
        }

        return rule;
    }

    /// <summary>The rule as an expression for a question of a kind; null for no rule.</summary>
    public Condition? ToCondition(QuestionKind kind)
    {
        var measure = kind == QuestionKind.Number ? "." : "string-length(.)";
        var bounds = string.Join(" and ", new[] { Least is { } least ? Line($"{measure} >= {least}") : null, Most is { } most ? Line($"{measure} <= {most}") : null }.OfType<string>());
        return (IsWhole, bounds.Length > 0) switch
        {
            (false, false) => null,
            (false, true) => Condition.Stored(bounds),
            (true, false) => Condition.Stored(Whole),
            (true, true) => Condition.Both(Condition.Stored(Whole), Condition.Stored(bounds)),
        };
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>With one bound more. "More than 3" can be said of whole numbers only: it is "at least 4". Null when a bound of that side is there already.</summary>
    private SimpleRule? With(string sign, decimal end, bool isCount)
    {
        var isStrict = !sign.EndsWith('=');
        if (isStrict && !((isCount || IsWhole) && decimal.IsInteger(end)))
        {
            return null;
        }

        return (sign[0], Least, Most) switch
        {
            ('>', null, _) => this with { Least = isStrict ? end + 1 : end },
            ('<', _, null) => this with { Most = isStrict ? end - 1 : end },
            _ => null,
        };
    }

    /// <summary>The parts of an expression that all have to hold, without the brackets around them; a bracket too many makes a part that nobody knows.</summary>
    private static IEnumerable<string> Parts(string expression)
    {
        var bare = expression.Trim();
        var (depth, start, parts) = (0, 0, new List<string>());
        for (var at = 0; at < bare.Length; at++)
        {
            depth += bare[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && And().Match(bare, at) is { Success: true } and && and.Index == at)
            {
                parts.Add(bare[start..at]);
                start = at + and.Length;
            }
        }

        parts.Add(bare[start..]);
        return parts.Count > 1 ? parts.SelectMany(Parts) : bare is ['(', .., ')'] ? Parts(bare[1..^1]) : [bare];
    }

    [GeneratedRegex(@"\G\s+and\s+|\G(?<=\))and(?=\()")]
    private static partial Regex And();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*\.\s*(?<sign>>=|<=|>|<)\s*(?<end>-?\d{1,12}(?:\.\d{1,6})?)\s*$")]
    private static partial Regex Size();

    [GeneratedRegex(@"^\s*string-length\(\s*\.\s*\)\s*(?<sign>>=|<=|>|<)\s*(?<end>\d{1,6})\s*$")]
    private static partial Regex Length();
}
