using System.Text.RegularExpressions;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>Walks down the sheet survey: groups open and close, notes wait for the next question, questions are made.</summary>
internal sealed partial class FormRows(Table survey, FormWords words, FormChoices choices, FormNotes notes)
{
    private readonly Stack<(TableRow Row, Condition? Condition)> _groups = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<Question> _questions = [];
    private Wording? _said;
    private TableRow? _saidAt;

    /// <summary>The questions of the form, in order.</summary>
    internal IReadOnlyList<Question> Read()
    {
        foreach (var row in survey.Rows)
        {
            Take(row);
        }

        foreach (var (row, _) in _groups)
        {
            notes.Mend("Q-014", survey, row, "type", "Deze groep gaat niet meer dicht.", "Zet na de laatste vraag een rij met end_group of end_repeat.");
        }

        if (_said is not null)
        {
            notes.Note("Q-103", survey, _saidAt, null, "Na de laatste vraag staat nog een tekst.", "Die vervalt: daar staat onze eigen bedanktekst.");
        }

        return _questions;
    }

    private void Take(TableRow row)
    {
        if (survey.Cell(row, "type").Length + survey.Cell(row, "name").Length == 0)
        {
            notes.Often("Q-101", survey, row, null, "Deze rij heeft geen soort en geen naam.", "Zij vervalt.");
            return;
        }

        var type = QuestionTypes.Of(survey.Cell(row, "type"));
        if (FormRow.Yes(survey.Cell(row, "disabled")))
        {
            notes.Note("Q-101", survey, row, "disabled", "Deze rij staat uit.", "Zij vervalt.");
            return;
        }

        switch (type.Kind)
        {
            case RowKind.BeginGroup or RowKind.BeginRepeat:
                Open(row, type.Kind == RowKind.BeginRepeat);
                break;
            case RowKind.End when _groups.Count == 0:
                notes.Mend("Q-014", survey, row, "type", "Hier gaat een groep dicht die niet open was.", "Haal deze rij weg, of zet de groep eerder open.");
                break;
            case RowKind.End:
                PassOver(row, "type", "name");
                _groups.Pop();
                break;
            case RowKind.LeftOut:
                notes.Note("Q-101", survey, row, "type", $"Het soort '{survey.Cell(row, "type")}' nemen wij niet over{(survey.Cell(row, "name") is { Length: > 0 } name && name != survey.Cell(row, "type") ? $" ('{name}')" : "")}.", type.Why);
                break;
            case RowKind.Unknown:
                notes.Mend("Q-007", survey, row, "type", survey.Cell(row, "type") is { Length: > 0 } unknown ? $"Het soort vraag '{unknown}' kennen wij niet." : "Bij deze rij staat geen soort vraag.", "Kies een van: text, integer, select_one lijst, select_multiple lijst, range, note.");
                break;
            case RowKind.Note:
                Say(row);
                break;
            default:
                Ask(row, type);
                break;
        }
    }

    private void Open(TableRow row, bool repeats)
    {
        if (repeats)
        {
            notes.Note("Q-103", survey, row, "type", "Een herhaling kunnen wij niet volgen.", "Wij stellen deze vragen één keer.");
        }

        foreach (var column in FormWords.Filled(survey, row, "label"))
        {
            notes.Often("Q-103", survey, row, column, "Een groep heeft bij ons geen kop: er staat één vraag op een bladzijde.", "De kop vervalt; de vragen blijven.");
        }

        PassOver(row, "type", "name", "label", "relevant", "disabled");
        _groups.Push((row, ConditionOf(row)));
    }

    /// <summary>Words without a question stand above the next question.</summary>
    private void Say(TableRow row)
    {
        PassOver(row, "type", "name", "label", "relevant", "disabled", "readonly", "read_only");
        if (words.Of(survey, row, "label") is not { } said)
        {
            return;
        }

        if (survey.Cell(row, "relevant").Length > 0)
        {
            notes.Often("Q-106", survey, row, "relevant", "Bij een tekst kennen wij geen voorwaarde.", "De tekst staat boven de volgende vraag, altijd.");
        }

        _saidAt = _said is null ? row : _saidAt;
        _said = _said is null ? said : new(_said.ByLanguage.ToDictionary(w => w.Key, w => $"{w.Value}\n{said.In(w.Key)}"));
    }

    /// <summary>Says which cells of a row that is no question are not taken over; that it is not obliged needs no saying.</summary>
    private void PassOver(TableRow row, params string[] read) => PassedOver.Say(survey, row, notes, kind => read.Contains(kind, StringComparer.Ordinal) || (kind == "required" && !FormRow.Yes(survey.Cell(row, "required"))));

    private void Ask(TableRow row, RowType type)
    {
        var before = notes.Problems.Count;
        var name = NameOf(row);
        var own = new FormRow(survey, row, words, notes);
        var text = own.Text(name);
        var (kind, list) = own.KindOf(type, name, ListOf(row, type, own.IsPlace));
        own.CheckOwnKind(type);
        var condition = Condition.Both(_groups.Reverse().Select(g => g.Condition).Aggregate((Condition?)null, Condition.Both), ConditionOf(row));
        own.SayWhatIsPassedOver();
        var made = text is null ? null : own.Make(name, kind, text, list, condition, new(_said, own.RuleOf(kind, [.. _names.Values, name], Renamed)));
        if (made is null || notes.Problems.Count > before)
        {
            return;
        }

        _said = null;
        _questions.Add(made);
        _names[survey.Cell(row, "name")] = name;
        if (type.OrOther)
        {
            var other = Question.Other(made);
            _questions[^1] = other.Question;
            _questions.Add(other.Words);
        }
    }

    private IReadOnlyList<Choice> ListOf(TableRow row, RowType type, bool isPlace)
    {
        if (isPlace)
        {
            choices.AreOfTheStudy(type.List);
        }

        if (isPlace || type.Kind is not (RowKind.One or RowKind.Several))
        {
            return [];
        }

        if (choices.Of(type.List) is not { } list)
        {
            notes.Mend("Q-008", survey, row, "type", "De lijst met antwoorden staat niet in het werkblad 'choices'.", "Zet de antwoorden daar, met dezelfde naam in de kolom 'list_name'.");
            return [];
        }

        return list;
    }

    private string NameOf(TableRow row)
    {
        var asked = survey.Cell(row, "name");
        var name = Odd().Replace(asked, "_").TrimStart('_');
        name = asked.StartsWith('_') && name.Length > 0 && char.IsAsciiDigit(name[0]) ? $"v{name}" : name;
        if (!Name().IsMatch(name) || asked.Any(char.IsWhiteSpace))
        {
            notes.Mend("Q-004", survey, row, "name", $"De naam '{asked}' kan niet.", "Gebruik letters, cijfers en een laag streepje, en begin met een letter.");
        }
        else if (_questions.Exists(q => q.Name == name))
        {
            if (_groups.Count == 0)
            {
                notes.Mend("Q-005", survey, row, "name", $"De naam '{asked}' staat er twee keer.", "Geef elke vraag een eigen naam.");
            }
            else
            {
                var unique = Enumerable.Range(2, _questions.Count + 1).Select(n => $"{name}_{n}").First(n => !_questions.Exists(q => q.Name == n));
                notes.Note("Q-104", survey, row, "name", $"De naam '{asked}' staat ook in een andere groep.", $"Bij ons heet deze vraag '{unique}'.");
                return unique;
            }
        }
        else if (name != asked)
        {
            notes.Note("Q-104", survey, row, "name", $"De naam '{asked}' heeft tekens die bij ons niet kunnen.", $"Bij ons heet deze vraag '{name}'.");
        }

        return name;
    }

    private Condition? ConditionOf(TableRow row)
    {
        var relevant = survey.Cell(row, "relevant");
        if (relevant.Length == 0)
        {
            return null;
        }

        var (condition, whyNot) = Condition.Read(Renamed(relevant), _names.Values);
        if (condition is null)
        {
            notes.Note("Q-106", survey, row, "relevant", $"De voorwaarde '{relevant}' kunnen wij niet volgen: {whyNot}.", "Zonder voorwaarde krijgt iedereen deze vraag. Kijk of dat goed is.");
        }

        return condition;
    }

    /// <summary>An expression with the names that questions have here.</summary>
    private string Renamed(string expression) => Reference().Replace(expression, m => _names.TryGetValue(m.Groups[1].Value.Trim(), out var name) ? $"${{{name}}}" : m.Value);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Name();

    [GeneratedRegex("[^A-Za-z0-9_]")]
    private static partial Regex Odd();

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Reference();
}
