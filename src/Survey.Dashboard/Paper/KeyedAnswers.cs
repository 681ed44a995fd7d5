using System.Globalization;
using Survey.Core.Questionnaires;

namespace Survey.Dashboard.Paper;

/// <summary>What was typed on the screen for a form, read: numbers of choices become codes.</summary>
/// <param name="Answers">Question name to answer as stored; only what was filled in and fits.</param>
/// <param name="Errors">Question name to what has to be mended.</param>
internal sealed record KeyedAnswers(IReadOnlyDictionary<string, string> Answers, IReadOnlyDictionary<string, string> Errors)
{
    private const int OneDigit = 9;
    private static readonly char[] Between = [' ', ',', ';', '+', '/', '.'];

    /// <summary>Reads all fields of the screen.</summary>
    /// <param name="questions">The questions, numbered as on paper.</param>
    /// <param name="typed">What was typed for a question; empty for a question that was skipped.</param>
    internal static KeyedAnswers Read(IReadOnlyList<PaperQuestion> questions, Func<Question, string> typed)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asked in questions)
        {
            var (value, error) = ReadOne(asked, typed(asked.Question).Trim(), answers);
            if (error is not null)
            {
                errors[asked.Question.Name] = $"Vraag {asked.Number}: {error}";
            }
            else if (value.Length > 0)
            {
                answers[asked.Question.Name] = value;
            }
        }

        return new(answers, errors);
    }

    /// <summary>What somebody would have typed for a stored answer.</summary>
    internal static string Typed(PaperQuestion asked, string value) => asked.Choices.Count == 0 ? value
        : string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => asked.Find(c)?.Number.ToString(CultureInfo.InvariantCulture) ?? c));

    private static (string Value, string? Error) ReadOne(PaperQuestion asked, string typed, Dictionary<string, string> answers)
    {
        if (typed.Length == 0)
        {
            return ("", null);
        }

        var codes = new List<string>();
        if (asked.Choices.Count > 0)
        {
            foreach (var number in NumbersIn(asked, typed))
            {
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || asked.Choices.FirstOrDefault(c => c.Number == digits) is not { } choice)
                {
                    return ("", WayOut(asked));
                }

                codes.Add(choice.Code);
            }

            if (codes.Count != 1 && !asked.IsMultiple)
            {
                return ("", WayOut(asked));
            }
        }

        // Paper cannot insist on an answer, but what is filled in has to fit.
        var check = AnswerCheck.Of(asked.Question with { Required = false }, codes.Count > 0 ? codes : [typed], answers);
        return check.Value is { } value ? (value, null) : ("", Words(asked, check.Refusal!));
    }

    /// <summary>"1 3 5" or "1,3,5"; with nine choices or fewer also "135".</summary>
    private static IEnumerable<string> NumbersIn(PaperQuestion asked, string typed)
    {
        var parts = typed.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return asked.IsMultiple && asked.Choices.Count <= OneDigit ? parts.SelectMany(p => p.Select(c => c.ToString())) : parts;
    }

    private static string Words(PaperQuestion asked, AnswerRefusal refusal) => refusal switch
    {
        AnswerRefusal.TooLong(var length) => $"dit zijn {length} tekens. Er passen er {AnswerCheck.LongestText}. Kort het in.",
        AnswerRefusal.StandsAlone(var code) => $"{asked.Find(code)?.Number} gaat niet samen met een ander antwoord. Haal er een weg. Weet u het niet? Laat het leeg.",
        AnswerRefusal.BreaksRule => $"{asked.Question.Rule?.Message?.In(Wording.DutchCode) ?? "dit kan niet."} Staat het zo op papier? Laat het dan leeg.",
        _ => WayOut(asked),
    };

    private static string WayOut(PaperQuestion asked) => asked.Question.Kind switch
    {
        QuestionKind.ReportMark => "typ een cijfer van 1 tot en met 10. Typ 0 voor weet ik niet.",
        QuestionKind.Number => "typ een getal, bijvoorbeeld 3 of 2,5.",
        QuestionKind.MultipleChoice => $"typ nummers van 1 tot en met {asked.Choices.Count}, met een spatie ertussen.",
        _ => $"typ een nummer van 1 tot en met {asked.Choices.Count}. Twee kruisjes op papier? Laat het leeg.",
    };
}
