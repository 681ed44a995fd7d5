using System.Globalization;
using System.Text.Json;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>Lays a questionnaire out as the sheets of an XLSForm. What is read back from them is the same questionnaire.</summary>
internal sealed class FormSheets
{
    private const string PlacesList = "plekken";
    private const string FirstRule = $"({FormRow.Whole}) and (";

    private static readonly Dictionary<string, string> NameOf = new(StringComparer.Ordinal)
    {
        [Wording.DutchCode] = "Nederlands",
        ["en"] = "English",
        ["tr"] = "Türkçe",
        ["ar"] = "العربية",
        ["pl"] = "Polski",
        ["uk"] = "Українська",
    };

    private readonly Questionnaire _questionnaire;
    private readonly List<string> _languages;
    private readonly Dictionary<string, (string Name, IReadOnlyList<Choice> Choices)> _lists = new(StringComparer.Ordinal);

    internal FormSheets(Questionnaire questionnaire)
    {
        _questionnaire = questionnaire;
        var used = questionnaire.Translations().Select(t => t.Language).ToList();
        _languages = [Wording.DutchCode, .. NameOf.Keys.Where(used.Contains), .. used.Except(NameOf.Keys)];
        foreach (var question in questionnaire.Questions.Where(q => q.Kind is not QuestionKind.Consent && ChoicesOf(q).Count > 0))
        {
            var wanted = question.Kind == QuestionKind.Place ? PlacesList : question.Name;
            var free = Enumerable.Range(1, _lists.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}_{n}").First(n => _lists.Values.All(l => l.Name != n));
            _lists.TryAdd(Content(question), (free, ChoicesOf(question)));
        }
    }

    /// <summary>The sheets survey, choices and settings.</summary>
    internal IReadOnlyList<Table> Write() =>
    [
        Sheet("survey",
            [
                "type", "name", Column("label", Wording.DutchCode), Column("hint", Wording.DutchCode), "required", "relevant", "constraint", Column("constraint_message", Wording.DutchCode), "appearance", "parameters",
                FormRow.KindColumn, "leef::rol", "leef::omgekeerd", FormWords.Why, "leef::schaal", FormRow.OriginColumn,
                .. _languages.Skip(1).SelectMany(l => (string[])[Column("label", l), Column("hint", l), Column("constraint_message", l), Column(FormWords.Why, l)]),
            ],
            _questionnaire.Questions.SelectMany(Rows)),
        Sheet("choices", ["list_name", "name", .. _languages.Select(l => Column("label", l))],
            _lists.Values.SelectMany(l => l.Choices.Select(c => With(new() { ["list_name"] = l.Name, ["name"] = c.Code }, ("label", c.Text))))),
        Sheet("settings", ["form_title", "default_language"], [new() { ["form_title"] = _questionnaire.Title, ["default_language"] = Named(Wording.DutchCode) }]),
    ];

    private IEnumerable<Dictionary<string, string>> Rows(Question question)
    {
        if (question.Before is { } before)
        {
            var name = Enumerable.Range(1, _questionnaire.Questions.Count + 1).Select(n => $"{question.Name}_vooraf{(n == 1 ? "" : n.ToString(CultureInfo.InvariantCulture))}").First(n => _questionnaire.Find(n) is null);
            yield return With(new() { ["type"] = "note", ["name"] = name }, ("label", before));
        }

        var rule = question.Rule?.Holds.Expression ?? "";
        var (isWhole, rest) = Apart(question, rule);
        yield return With(
            new()
            {
                ["type"] = TypeOf(question, isWhole),
                ["name"] = question.Name,
                ["required"] = question.Required ? "yes" : "",
                ["relevant"] = question.ShowWhen?.Expression ?? "",
                ["constraint"] = isWhole ? rest : rule,
                ["appearance"] = question.Kind switch { QuestionKind.Agree => "likert", QuestionKind.Faces => FormRow.FacesLook, _ => "" },
                ["parameters"] = question.Kind == QuestionKind.ReportMark ? "start=1 end=10 step=1" : "",
                [FormRow.KindColumn] = question.Kind switch { QuestionKind.Place => FormRow.PlaceWord, QuestionKind.Consent => FormRow.ConsentWord, _ => "" },
                ["leef::rol"] = question.Role.Dutch(),
                ["leef::omgekeerd"] = question.Reversed ? "yes" : "",
                ["leef::schaal"] = question.Scale is { } place ? string.Join(' ', [.. place.Scales, place.Item]) : "",
                [FormRow.OriginColumn] = question.Origin ?? "",
            },
            ("label", question.Text), ("hint", question.Hint), ("constraint_message", question.Rule?.Message), (FormWords.Why, question.Why));
    }

    private string TypeOf(Question question, bool isWhole) => question.Kind switch
    {
        QuestionKind.Open => "text",
        QuestionKind.ReportMark => "range",
        QuestionKind.Number => isWhole ? "integer" : "decimal",
        QuestionKind.Consent => "acknowledge",
        QuestionKind.MultipleChoice => $"select_multiple {_lists[Content(question)].Name}",
        _ => $"select_one {_lists[Content(question)].Name}",
    };

    /// <summary>The rule of a whole number belongs to its type; what else is asked of it is the constraint.</summary>
    private static (bool IsWhole, string Constraint) Apart(Question question, string rule)
    {
        if (question.Kind != QuestionKind.Number || rule == FormRow.Whole)
        {
            return (question.Kind == QuestionKind.Number && rule == FormRow.Whole, "");
        }

        var rest = rule.StartsWith(FirstRule, StringComparison.Ordinal) && rule.EndsWith(')') ? rule[FirstRule.Length..^1] : "";
        return (rest.Length > 0 && !rest.Contains(')') && !rest.Contains('('), rest);
    }

    /// <summary>Other tools get the places of the area, or what every area has.</summary>
    private static IReadOnlyList<Choice> ChoicesOf(Question question) => question is { Kind: QuestionKind.Place, Choices.Count: 0 } ? KindChoices.PlacesAnd([]) : question.Choices;

    private static string Content(Question question) => JsonSerializer.Serialize(ChoicesOf(question)) + (question.Kind == QuestionKind.Place ? PlacesList : "");

    private Dictionary<string, string> With(Dictionary<string, string> row, params IEnumerable<(string Kind, Wording? Words)> words)
    {
        foreach (var (kind, said) in words.Where(w => w.Words is not null))
        {
            foreach (var (language, text) in said!.ByLanguage)
            {
                row[Column(kind, language)] = text;
            }
        }

        return row;
    }

    private static string Column(string kind, string language) => kind == FormWords.Why && language == Wording.DutchCode ? kind : $"{kind}::{Named(language)}";

    private static string Named(string language) => $"{NameOf.GetValueOrDefault(language, language)} ({language})";

    private static Table Sheet(string name, IReadOnlyList<string> columns, IEnumerable<Dictionary<string, string>> rows) =>
        new(name, columns, [.. rows.Select((row, at) => new TableRow(at + 2, [.. columns.Select(c => row.GetValueOrDefault(c, ""))]))]);
}
