using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>The lists of choices of a form. A list is looked at when a question uses it, so that a broken list that nobody uses bothers nobody.</summary>
internal sealed class FormChoices(Workbook form, FormWords words, FormNotes notes)
{
    private readonly Table? _sheet = form.Find("choices") ?? form.Find("choices and columns");
    private readonly Dictionary<string, List<Choice>> _read = new(StringComparer.Ordinal);

    /// <summary>The choices of a list; null when it is not there.</summary>
    internal IReadOnlyList<Choice>? Of(string list)
    {
        if (!_read.TryGetValue(list, out var choices) && _sheet is not null)
        {
            choices = [];
            var rows = _sheet.Rows.Where(r => string.Equals(ListOf(r), list, StringComparison.Ordinal)).ToList();
            foreach (var row in rows)
            {
                Read(row, choices);
            }

            if (rows.Count > 0)
            {
                _read[list] = choices;
            }
        }

        return _read.GetValueOrDefault(list);
    }

    private string ListOf(TableRow row) => Column("list_name", "list name") is { } column ? _sheet!.Cell(row, column) : "";

    private string? Column(params string[] names) => Array.Find(names, _sheet!.Has);

    private void Read(TableRow row, List<Choice> choices)
    {
        var column = Column("name", "value") ?? "name";
        var code = _sheet!.Cell(row, column);
        if (code.Length == 0 || code.Any(char.IsWhiteSpace))
        {
            notes.Mend("Q-011", _sheet, row, column, "Een antwoord heeft een code zonder spaties nodig.", "Vul een korte code in, zoals 'ja'.");
            return;
        }

        if (choices.Exists(c => c.Code == code))
        {
            notes.Note("Q-107", _sheet, row, column, $"De code '{code}' staat al in deze lijst.", "Wij nemen alleen de eerste over.");
            return;
        }

        var text = words.Of(_sheet, row, "label");
        if (text is null)
        {
            notes.Note("Q-107", _sheet, row, "label", $"Het antwoord '{code}' heeft geen tekst.", "Wij laten de code zien.");
        }

        choices.Add(new(code, text ?? Wording.Dutch(code)));
    }
}
