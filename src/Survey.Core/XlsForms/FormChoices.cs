using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>The lists of choices of a form. A list is looked at when a question uses it, so that a broken list that nobody uses bothers nobody.</summary>
internal sealed class FormChoices(Table? sheet, FormWords words, FormNotes notes)
{
    private const string ListColumn = "list_name", CodeColumn = "name", WordsColumn = "label";

    private readonly ILookup<string, TableRow> _rows = (sheet?.Rows ?? []).ToLookup(r => sheet!.Cell(r, ListColumn), StringComparer.Ordinal);
    private readonly Dictionary<string, List<Choice>> _read = new(StringComparer.Ordinal);

    /// <summary>The choices of a list; null when it is not there.</summary>
    internal IReadOnlyList<Choice>? Of(string list)
    {
        if (!_read.TryGetValue(list, out var choices) && list.Length > 0 && _rows.Contains(list))
        {
            _read[list] = choices = [];
            foreach (var row in _rows[list])
            {
                Read(row, choices);
            }
        }

        return choices;
    }

    /// <summary>Remembers a list of which the answers come from the study: it is asked for, and not read.</summary>
    internal void AreOfTheStudy(string list) => _read.TryAdd(list, []);

    /// <summary>Says which rows no question asks for.</summary>
    internal void SayWhatIsPassedOver()
    {
        foreach (var list in _rows.Where(l => !_read.ContainsKey(l.Key)))
        {
            var rows = FormNotes.Rows([.. list.Select(r => r.Number).Order()]);
            notes.Note("Q-107", sheet!, list.First(), ListColumn, list.Key.Length == 0 ? $"Bij deze antwoorden staat geen naam van een lijst (rij {rows})." : $"De lijst '{list.Key}' (rij {rows}) hoort bij geen vraag die wij stellen.", "De antwoorden vervallen.");
        }
    }

    private void Read(TableRow row, List<Choice> choices)
    {
        PassedOver.Say(sheet!, row, notes, kind => kind is ListColumn or CodeColumn or WordsColumn);
        var code = sheet!.Cell(row, CodeColumn);
        if (code.Length == 0 || code.Any(char.IsWhiteSpace))
        {
            notes.Mend("Q-011", sheet, row, CodeColumn, code.Length == 0 ? "Dit antwoord heeft geen code." : $"De code '{code}' van dit antwoord heeft een spatie.", "Vul een korte code zonder spaties in, zoals 'ja'.");
            return;
        }

        var text = words.Of(sheet, row, WordsColumn);
        if (choices.Exists(c => c.Code == code))
        {
            notes.Often("Q-107", sheet, row, CodeColumn, $"De code '{code}' staat al in deze lijst.", "Wij nemen alleen de eerste over.");
            return;
        }

        if (text is null)
        {
            notes.Often("Q-107", sheet, row, WordsColumn, $"Het antwoord '{code}' heeft geen tekst.", "Wij laten de code zien.");
        }

        choices.Add(new(code, text ?? Wording.Dutch(code)));
    }
}
