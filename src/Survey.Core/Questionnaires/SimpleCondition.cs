using System.Text.RegularExpressions;

namespace Survey.Core.Questionnaires;

/// <summary>A condition that can be said in a sentence: alleen als [vraag] [is / is niet] [antwoord].</summary>
/// <param name="Question">Name of the question it looks at.</param>
/// <param name="IsNot">Whether the answer must be another one, or none.</param>
/// <param name="Code">Code of the answer.</param>
public sealed partial record SimpleCondition(string Question, bool IsNot, string Code)
{
    /// <summary>A condition as a sentence, or null when it says more than one sentence can.</summary>
    public static SimpleCondition? Of(Condition? condition)
    {
        if (condition is null)
        {
            return null;
        }

        var compared = Compared().Match(condition.Expression);
        var chosen = Chosen().Match(condition.Expression);
        return compared.Success ? new(compared.Groups["name"].Value, compared.Groups["sign"].Value == "!=", compared.Groups["code"].Value)
            : chosen.Success && chosen.Groups["not"].Success == chosen.Groups["end"].Success ? new(chosen.Groups["name"].Value, chosen.Groups["not"].Success, chosen.Groups["code"].Value)
            : null;
    }

    /// <summary>The condition itself, for the question that it looks at.</summary>
    public Condition ToCondition(Question asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var code = Code.Contains('\'', StringComparison.Ordinal) ? $"\"{Code}\"" : $"'{Code}'";
        var chosen = $"selected(${{{Question}}}, {code})";
        return Condition.Stored(asked.Kind != QuestionKind.MultipleChoice ? $"${{{Question}}} {(IsNot ? "!=" : "=")} {code}" : IsNot ? $"not({chosen})" : chosen);
    }

    [GeneratedRegex("""^\s*\$\{\s*(?<name>[A-Za-z]\w*)\s*\}\s*(?<sign>!?=)\s*(?<quote>['"])(?<code>[^'"\s]+)\k<quote>\s*$""")]
    private static partial Regex Compared();

    [GeneratedRegex("""^\s*(?<not>not\(\s*)?selected\(\s*\$\{\s*(?<name>[A-Za-z]\w*)\s*\}\s*,\s*(?<quote>['"])(?<code>[^'"\s]+)\k<quote>\s*\)\s*(?<end>\)\s*)?$""")]
    private static partial Regex Chosen();
}
