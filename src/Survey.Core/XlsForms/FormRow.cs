using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>One question as it stands in the sheet survey.</summary>
internal sealed partial class FormRow(Table survey, TableRow row, FormWords words, FormNotes notes)
{
    /// <summary>Our columns for the kind of question where no type of XLSForm says it, and for who asked for it.</summary>
    internal const string KindColumn = "leef::soort", OriginColumn = "leef::herkomst";

    /// <summary>What stands in <see cref="KindColumn"/>.</summary>
    internal const string PlaceWord = "plek", ConsentWord = "toestemming";

    /// <summary>The appearance of a list of five faces.</summary>
    internal const string FacesLook = "faces";

    /// <summary>The rule of a whole number.</summary>
    internal const string Whole = SimpleRule.Whole;

    private static readonly string[] Read =
        ["type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "disabled", "leef", FormWords.Why];

    private static bool IsYesOrNo(string cell) => cell.Length == 0 || Yes(cell) || cell.ToLowerInvariant() is "no" or "false" or "nee" or "false()" or "0" or "-";

    internal static bool Yes(string cell) => cell.ToLowerInvariant() is "yes" or "true" or "ja" or "true()" or "1";

    /// <summary>The words of the question; a hint or the name stands in where there are none.</summary>
    internal Wording? Text(string name)
    {
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

    /// <summary>What kind of answer is asked for, and from which choices.</summary>
    /// <param name="type">The type of the row.</param>
    /// <param name="name">The name of the question.</param>
    /// <param name="list">The choices that the form has for it.</param>
    internal (QuestionKind Kind, IReadOnlyList<Choice> Choices) KindOf(RowType type, string name, IReadOnlyList<Choice> list)
    {
        switch (type.Kind)
        {
            case RowKind.MapPoint:
                notes.Note("Q-110", survey, row, "type", "Een punt op de kaart vragen wij niet.", "Bewoners kiezen een van de plekken van uw onderzoek.");
                return (QuestionKind.Place, []);
            case RowKind.One when OwnKind == PlaceWord:
                return (QuestionKind.Place, []);
            case RowKind.Acknowledge when OwnKind == ConsentWord || name == KindChoices.ConsentBefore:
            case RowKind.One when KindChoices.IsConsentOfBefore(name, QuestionKind.SingleChoice, list):
                return (QuestionKind.Consent, KindChoices.Consent);
            case RowKind.Acknowledge:
                // "I have read this" is no permission to show somebody's words.
                return (QuestionKind.SingleChoice, [.. KindChoices.YesOrNo.Where(c => !c.StandsAlone)]);
            case RowKind.One when AsksFaces && KindChoices.AsFaces(list) is { } faces:
                return (QuestionKind.Faces, faces);
            case RowKind.One when AsksFaces:
                notes.Note("Q-110", survey, row, "appearance", "Gezichten kunnen alleen bij een lijst met de codes 1 tot en met 5.", "Wij laten de antwoorden als een gewone lijst zien.");
                return (QuestionKind.SingleChoice, list);
            default:
                return (KindOf(type), list);
        }
    }

    /// <summary>Says when our own column for the kind of question holds a word that does not go with the type.</summary>
    internal void CheckOwnKind(RowType type)
    {
        var fits = OwnKind switch
        {
            "" => true,
            PlaceWord => type.Kind is RowKind.One or RowKind.MapPoint,
            ConsentWord => type.Kind == RowKind.Acknowledge,
            _ => false,
        };
        if (!fits)
        {
            notes.Mend("Q-015", survey, row, KindColumn, $"Het soort '{OwnKind}' past niet bij dit type.", $"Gebruik '{PlaceWord}' bij select_one, of '{ConsentWord}' bij acknowledge, of laat de cel leeg.");
        }
    }

    /// <summary>Whether the choices are the places of the study, whatever list the form names.</summary>
    internal bool IsPlace => OwnKind == PlaceWord;

    private QuestionKind KindOf(RowType type) => type.Kind switch
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
            asked.Add(Whole);
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

        foreach (var column in asked.Count == 0 ? FormWords.Filled(survey, row, "constraint_message") : [])
        {
            notes.Often("Q-106", survey, row, column, "Bij deze vraag staat een melding zonder regel die wij kunnen volgen.", "De melding vervalt.");
        }

        return asked.Count == 0 ? null : new(Condition.Stored(asked.Count == 1 ? asked[0] : string.Join(" and ", asked.Select(a => $"({a})"))), words.Of(survey, row, "constraint_message"));
    }

    /// <summary>Says which filled cells are not taken over, or not wholly.</summary>
    internal void SayWhatIsPassedOver()
    {
        PassedOver.Say(survey, row, notes, kind => Read.Contains(kind, StringComparer.Ordinal) || (kind == "appearance" && (Cell("appearance") == "likert" || AsksFaces)) || (kind == "parameters" && Ends is not null));
        if (!IsYesOrNo(Cell("required")))
        {
            notes.Often("Q-106", survey, row, "required", $"Of deze vraag verplicht is, hangt af van '{PassedOver.Short(Cell("required"))}'. Dat kunnen wij niet volgen.", "Niemand hoeft de vraag te beantwoorden.");
        }

        if (Ends is not null && Step().Match(Cell("parameters")) is { Success: true } step && !(IsMark && double.Parse(step.Groups[1].Value, CultureInfo.InvariantCulture) == 1))
        {
            notes.Often("Q-102", survey, row, "parameters", $"Stappen tussen de uiteinden kennen wij niet: '{step.Value}'.", "Elk getal tussen de uiteinden mag.");
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
            Origin = Cell(OriginColumn) is { Length: > 0 } origin ? origin : null,
            Rule = more.Rule,
        };
    }

    private string OwnKind => Cell(KindColumn).ToLowerInvariant();

    private bool AsksFaces => Cell("appearance").Split(' ').Contains(FacesLook, StringComparer.OrdinalIgnoreCase);

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

    [GeneratedRegex(@"(start|end)\s*=\s*(-?\d{1,9}(?:\.\d{1,6})?)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"step\s*=\s*(\d{1,9}(?:\.\d{1,6})?)")]
    private static partial Regex Step();
}
