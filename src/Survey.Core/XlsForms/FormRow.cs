using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>One question as it stands in the sheet survey.</summary>
internal sealed partial class FormRow(Table survey, TableRow row, FormWords words, FormNotes notes)
{
    /// <summary>The choices of a statement to agree with.</summary>
    internal static readonly IReadOnlyList<Choice> YesOrNo =
    [
        new("ja", new(new Dictionary<string, string> { ["nl"] = "Ja", ["en"] = "Yes", ["tr"] = "Evet", ["ar"] = "نعم", ["pl"] = "Tak", ["uk"] = "Так" })),
        new("nee", new(new Dictionary<string, string> { ["nl"] = "Nee", ["en"] = "No", ["tr"] = "Hayır", ["ar"] = "لا", ["pl"] = "Nie", ["uk"] = "Ні" })),
    ];

    private static readonly string[] Read =
        ["type", "name", "label", "caption", "hint", "required", "relevant", "constraint", "constraint_message", "disabled", "leef", FormWords.Why];

    private static readonly Dictionary<string, string> PassedOver = new(StringComparer.Ordinal)
    {
        ["appearance"] = "Wij laten vragen op onze eigen manier zien.",
        ["default"] = "Wij vullen niets vooraf in.",
        ["read_only"] = "Bewoners kunnen elke vraag beantwoorden.",
        ["readonly"] = "Bewoners kunnen elke vraag beantwoorden.",
        ["calculation"] = "Wij rekenen niets uit tijdens het invullen.",
        ["choice_filter"] = "Wij laten altijd alle antwoorden zien.",
        ["repeat_count"] = "Wij stellen de vragen één keer.",
        ["required_message"] = "Wij hebben een eigen zin voor wie niets invult.",
        ["media"] = "Wij laten geen plaatjes of geluid zien.",
        ["image"] = "Wij laten geen plaatjes of geluid zien.",
        ["audio"] = "Wij laten geen plaatjes of geluid zien.",
        ["video"] = "Wij laten geen plaatjes of geluid zien.",
        ["guidance_hint"] = "Wij laten alleen de gewone uitleg zien.",
    };

    internal static bool Yes(string cell) => cell.ToLowerInvariant() is "yes" or "true" or "ja" or "true()" or "1";

    /// <summary>The words of the question; a hint or the name stands in where there are none.</summary>
    internal Wording? Text(string name)
    {
        if (FormWords.NamesAnswers(survey, row))
        {
            notes.Note("Q-109", survey, row, "label", "De tekst noemt het antwoord op een andere vraag.", "Daar staan bij ons puntjes: …. Pas de tekst aan.");
        }

        if (words.Of(survey, row, "label") is { } label)
        {
            return label;
        }

        if (words.Of(survey, row, "hint") is { } hint)
        {
            notes.Note("Q-109", survey, row, "label", "De vraag heeft geen tekst.", "Wij nemen de uitleg (hint) als vraag.");
            return hint;
        }

        notes.Mend("Q-006", survey, row, "label::Nederlands (nl)", "De vraag heeft geen tekst in het Nederlands.", "Vul de vraag in deze kolom in.");
        return null;
    }

    /// <summary>What kind of answer is asked for.</summary>
    internal QuestionKind KindOf(RowType type) => type.Kind switch
    {
        RowKind.Text => QuestionKind.Open,
        RowKind.Whole or RowKind.Decimal => QuestionKind.Number,
        RowKind.Range => IsMark ? QuestionKind.ReportMark : QuestionKind.Number,
        RowKind.Several => QuestionKind.MultipleChoice,
        RowKind.One when Cell("appearance") == "likert" => QuestionKind.Agree,
        _ => QuestionKind.SingleChoice,
    };

    /// <summary>The rule that an answer has to follow, or null.</summary>
    internal AnswerRule? RuleOf(QuestionKind kind, IReadOnlyCollection<string> known, Func<string, string> renamed)
    {
        var asked = new List<string>();
        if (survey.Cell(row, "type").Trim().StartsWith("int", StringComparison.OrdinalIgnoreCase))
        {
            asked.Add("int(.) = number(.)");
        }

        if (kind == QuestionKind.Number && Ends is { } ends)
        {
            asked.Add(string.Create(CultureInfo.InvariantCulture, $". >= {ends.Low} and . <= {ends.High}"));
        }

        if (Cell("constraint") is { Length: > 0 } constraint)
        {
            var (read, whyNot) = Condition.Read(renamed(constraint), known);
            if (read is null)
            {
                notes.Note("Q-106", survey, row, "constraint", $"De regel '{constraint}' kunnen wij niet volgen: {whyNot}.", "Wij nemen elk antwoord aan.");
            }
            else
            {
                asked.Add(read.Expression);
            }
        }

        return asked.Count == 0 ? null : new(Condition.Stored(string.Join(" and ", asked.Select(a => $"({a})"))), words.Of(survey, row, "constraint_message"));
    }

    /// <summary>Says which filled cells are not taken over.</summary>
    internal void SayWhatIsPassedOver()
    {
        foreach (var column in survey.Columns.Where(c => c.Length > 0 && Cell(c).Length > 0 && !Read.Contains(FormWords.Kind(c), StringComparer.Ordinal)))
        {
            var kind = FormWords.Kind(column);
            if ((kind == "appearance" && Cell(column) == "likert") || (kind == "parameters" && Ends is not null))
            {
                continue;
            }

            notes.Note("Q-102", survey, row, column, $"Wat in deze kolom staat, nemen wij niet over: '{Short(Cell(column))}'.", PassedOver.GetValueOrDefault(kind, "Het vervalt."));
        }
    }

    /// <summary>The question; null when something of ours does not fit, which is then noted.</summary>
    internal Question? Make(string name, QuestionKind kind, Wording text, IReadOnlyList<Choice> list, Condition? condition, (Wording? Said, AnswerRule? Rule) more)
    {
        if (!QuestionRoles.TryParse(Cell("leef::rol"), out var role))
        {
            notes.Mend("Q-009", survey, row, "leef::rol", $"De rol '{Cell("leef::rol")}' kennen wij niet.", "Kies een van: fijn, zorg, idee, toekomst, bijdrage, verhaal.");
            return null;
        }

        var (place, reversed) = (ScalePlace.Parse(Cell("leef::schaal")), Yes(Cell("leef::omgekeerd")));
        if (place?.ProblemFor(list, kind, reversed) is var (cause, wayOut))
        {
            notes.Mend("Q-012", survey, row, "leef::schaal", cause, wayOut);
            return null;
        }

        return new(name, kind, text, words.Of(survey, row, "hint") is { } hint && hint != text ? hint : null, words.Of(survey, row, FormWords.Why), Yes(Cell("required")), list, role, reversed, condition)
        {
            Scale = place,
            Before = more.Said,
            Rule = more.Rule,
        };
    }

    private bool IsMark => Ends is null or (1, 10);

    /// <summary>The ends of a range, as its parameters say: <c>start=1 end=10 step=1</c>.</summary>
    private (double Low, double High)? Ends
    {
        get
        {
            var given = Parameter().Matches(Cell("parameters")).GroupBy(m => m.Groups[1].Value).ToDictionary(g => g.Key, g => double.Parse(g.First().Groups[2].Value, CultureInfo.InvariantCulture));
            return given.TryGetValue("start", out var low) && given.TryGetValue("end", out var high) ? (Math.Min(low, high), Math.Max(low, high)) : null;
        }
    }

    private string Cell(string column) => survey.Cell(row, column);

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"(start|end)\s*=\s*(-?\d{1,9}(?:\.\d{1,6})?)")]
    private static partial Regex Parameter();
}
