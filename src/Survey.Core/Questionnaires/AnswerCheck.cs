using System.Globalization;

namespace Survey.Core.Questionnaires;

/// <summary>The outcome of checking one answer: what is stored, or what to tell the resident.</summary>
/// <param name="Value">The answer as stored; empty for a skipped question. Null when refused.</param>
/// <param name="Refusal">A sentence for the resident, or null.</param>
public sealed record AnswerCheck(string? Value, string? Refusal)
{
    /// <summary>The most characters an open answer may have.</summary>
    public const int LongestText = 4000;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Checks what came in for one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">The posted values: codes, a mark, or the text. Several only for multiple choice.</param>
    /// <param name="answers">The answers to the other questions, for a rule that names them.</param>
    public static AnswerCheck Of(Question question, IEnumerable<string?> given, IReadOnlyDictionary<string, string> answers)
    {
        var check = Alone(question, given);
        return check.Value is { Length: > 0 } value && value != Choice.DontKnow && question.Rule?.Allows(value, answers) == false
            ? Refused(question.Rule.Message?.In("nl") ?? "Dit antwoord past niet bij de vraag. Kijk het na.")
            : check;
    }

    private static AnswerCheck Alone(Question question, IEnumerable<string?> given)
    {
        var values = given.Select(Clean).Where(v => v.Length > 0).ToList();
        if (values.Count == 0)
        {
            return question.Required ? Refused(question.Kind is QuestionKind.Open or QuestionKind.Number ? "Vul een antwoord in." : "Kies een antwoord.") : new("", null);
        }

        return question.Kind switch
        {
            QuestionKind.Open => values[0].Length <= LongestText ? new(values[0], null)
                : Refused($"Uw antwoord is te lang: {values[0].Length.ToString("N0", Dutch)} letters. Maak het korter dan {LongestText.ToString("N0", Dutch)} letters."),
            QuestionKind.ReportMark => values[0] == Choice.DontKnow
                || (int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var mark) && mark is >= 1 and <= 10)
                    ? new(values[0], null) : Refused("Kies een cijfer van 1 tot en met 10."),
            QuestionKind.MultipleChoice => Several(question, values),
            QuestionKind.Number => Number(values[0]),
            _ => question.Find(values[0]) is null ? Refused("Kies een van de antwoorden.") : new(values[0], null),
        };
    }

    /// <summary>A number with a comma or a point; stored with a point.</summary>
    private static AnswerCheck Number(string typed) => typed == Choice.DontKnow
        || (typed.Length <= 15 && decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            ? new(typed.Replace(',', '.'), null)
            : Refused("Vul een getal in, bijvoorbeeld 3 of 2,5.");

    private static AnswerCheck Several(Question question, List<string> values)
    {
        var codes = values.SelectMany(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        if (codes.Count > 1 && question.Choices.FirstOrDefault(c => c.StandsAlone && codes.Contains(c.Code)) is { } alone)
        {
            return Refused($"U koos '{alone.Text.In("nl")}' en ook iets anders. Haal een van de twee weg.");
        }

        return codes.All(c => question.Find(c) is not null)
            ? new(string.Join(' ', question.Choices.Select(c => c.Code).Where(codes.Contains)), null)
            : Refused("Kies een of meer van de antwoorden.");
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

    private static AnswerCheck Refused(string sentence) => new(null, sentence);
}
