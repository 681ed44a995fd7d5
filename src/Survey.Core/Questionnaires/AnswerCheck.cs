using System.Globalization;

namespace Survey.Core.Questionnaires;

/// <summary>The outcome of checking one answer: what is stored, or why it is not taken.</summary>
/// <param name="Value">The answer as stored; empty for a skipped question. Null when refused.</param>
/// <param name="Refusal">Why it is not taken, or null.</param>
public sealed record AnswerCheck(string? Value, AnswerRefusal? Refusal)
{
    /// <summary>The most characters an open answer may have.</summary>
    public const int LongestText = 4000;

    /// <summary>Checks what came in for one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">The posted values: codes, a mark, or the text. Several only for multiple choice.</param>
    /// <param name="answers">The answers to the other questions, for a rule that names them.</param>
    public static AnswerCheck Of(Question question, IEnumerable<string?> given, IReadOnlyDictionary<string, string> answers)
    {
        var check = Alone(question, given);
        return check.Value is { Length: > 0 } value && value != Choice.DontKnow && question.Rule?.Allows(value, answers) == false
            ? Refused(new AnswerRefusal.BreaksRule())
            : check;
    }

    private static AnswerCheck Alone(Question question, IEnumerable<string?> given)
    {
        var values = given.Select(Clean).Where(v => v.Length > 0).ToList();
        if (values.Count == 0)
        {
            return question.Required ? Refused(new AnswerRefusal.Missing()) : new("", null);
        }

        return question.Kind switch
        {
            QuestionKind.Open => values[0].Length <= LongestText ? new(values[0], null) : Refused(new AnswerRefusal.TooLong(values[0].Length)),
            QuestionKind.ReportMark => values[0] == Choice.DontKnow
                || (int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var mark) && mark is >= 1 and <= 10)
                    ? new(values[0], null) : Refused(new AnswerRefusal.NotOffered()),
            QuestionKind.MultipleChoice => Several(question, values),
            QuestionKind.Number => Number(values[0]),
            QuestionKind.Consent => Ticked(question, values[0]),
            _ => question.Find(values[0]) is null ? Refused(new AnswerRefusal.NotOffered()) : new(values[0], null),
        };
    }

    /// <summary>A number with a comma or a point, in the digits of any keyboard; stored with a point and the digits 0 to 9.</summary>
    private static AnswerCheck Number(string typed)
    {
        var plain = string.Concat(typed.Select(c => c is ',' or '٫' ? '.' : CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c));
        return typed == Choice.DontKnow || (plain.Length <= 15 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            ? new(plain, null) : Refused(new AnswerRefusal.NotOffered());
    }

    /// <summary>A box that is ticked; "nee" in a file, and a box that is not ticked, are no answer. Others write "OK" for a tick.</summary>
    private static AnswerCheck Ticked(Question question, string value) => value.ToUpperInvariant() switch
    {
        "JA" or "OK" => new(Choice.Yes, null),
        "NEE" => question.Required ? Refused(new AnswerRefusal.Missing()) : new("", null),
        _ => Refused(new AnswerRefusal.NotOffered()),
    };

    private static AnswerCheck Several(Question question, List<string> values)
    {
        var codes = values.SelectMany(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        if (codes.Count > 1 && question.Choices.FirstOrDefault(c => c.StandsAlone && codes.Contains(c.Code)) is { } alone)
        {
            return Refused(new AnswerRefusal.StandsAlone(alone.Code));
        }

        return codes.All(c => question.Find(c) is not null)
            ? new(string.Join(' ', question.Choices.Select(c => c.Code).Where(codes.Contains)), null)
            : Refused(new AnswerRefusal.NotOffered());
    }

    /// <summary>Line ends become one kind; NUL and broken halves of characters cannot be stored everywhere and are replaced.</summary>
    private static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var clean = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal).Trim();
        return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(clean));
    }

    private static AnswerCheck Refused(AnswerRefusal refusal) => new(null, refusal);
}
