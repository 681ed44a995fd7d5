using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>Says of filled cells that are not taken over what happens to them.</summary>
internal static class PassedOver
{
    private const string OwnLook = "Wij laten vragen op onze eigen manier zien.";
    private const string NoPictures = "Wij laten geen plaatjes of geluid zien.";

    private static readonly Dictionary<string, string> WhatHappens = new(StringComparer.Ordinal)
    {
        ["appearance"] = OwnLook,
        ["parameters"] = OwnLook,
        ["body"] = OwnLook,
        ["default"] = "Wij vullen niets vooraf in.",
        ["read_only"] = "Bewoners kunnen elke vraag beantwoorden.",
        ["readonly"] = "Bewoners kunnen elke vraag beantwoorden.",
        ["calculation"] = "Wij rekenen niets uit tijdens het invullen.",
        ["trigger"] = "Wij rekenen niets uit tijdens het invullen.",
        ["choice_filter"] = "Wij laten altijd alle antwoorden zien.",
        ["repeat_count"] = "Wij stellen de vragen één keer.",
        ["required_message"] = "Wij hebben een eigen zin voor wie niets invult.",
        ["media"] = NoPictures,
        ["image"] = NoPictures,
        ["big-image"] = NoPictures,
        ["audio"] = NoPictures,
        ["video"] = NoPictures,
        ["guidance_hint"] = "Wij laten alleen de gewone uitleg zien.",
        ["hint"] = "Wij laten hier alleen de tekst zelf zien.",
    };

    /// <summary>Notes every filled cell of a row of which the kind (see <see cref="FormWords.Kind"/>) is not taken over or told about elsewhere, also beneath a column without a name.</summary>
    internal static void Say(Table sheet, TableRow row, FormNotes notes, Func<string, bool> isRead)
    {
        foreach (var (at, cell) in row.Cells.Index().Where(c => c.Item.Trim().Length > 0))
        {
            var column = at < sheet.Columns.Count ? sheet.Columns[at] : "";
            var kind = FormWords.Kind(column);
            if (column.Length == 0)
            {
                notes.Often("Q-102", sheet, row, LettersOf(at), $"Deze kolom heeft geen naam. Hier staat: '{Short(cell.Trim())}'.", "Wij lezen haar niet.");
            }
            else if (!isRead(kind))
            {
                notes.Often("Q-102", sheet, row, column, $"Wat in deze kolom staat, nemen wij niet over: '{Short(cell.Trim())}'.", WhatHappens.GetValueOrDefault(kind, "Het vervalt."));
            }
        }
    }

    internal static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A column as a spreadsheet names it: A, B, ... Z, AA.</summary>
    private static string LettersOf(int column) => (column < 26 ? "" : LettersOf((column / 26) - 1)) + (char)('A' + (column % 26));
}
