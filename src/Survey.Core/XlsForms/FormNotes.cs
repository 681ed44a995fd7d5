using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>What is found while a form is read: what has to be mended first, and what is not taken over and what happens to it instead.</summary>
internal sealed class FormNotes
{
    private readonly Dictionary<(string Sheet, string Column), string> _written = [];
    private readonly OrderedDictionary<(string Number, string Sheet, string? Column, string WhatHappens), (string Cause, SortedSet<int> Rows)> _often = [];

    /// <summary>What has to be mended before the form can be used.</summary>
    internal List<TableProblem> Problems { get; } = [];

    /// <summary>What is not taken over as it stands; the way out says what happens to it.</summary>
    internal List<TableProblem> Notes { get; } = [];

    /// <summary>Remembers how a column is written in the form, so that whoever mends it finds it.</summary>
    internal void IsWritten(string sheet, string column, string written) => _written[(sheet, column)] = written;

    internal void Mend(string number, Table sheet, TableRow? row, string? column, string cause, string wayOut) => Problems.Add(new(number, sheet.Name, row?.Number, Written(sheet, column), cause, wayOut));

    internal void Note(string number, Table sheet, TableRow? row, string? column, string cause, string whatHappens) => Notes.Add(new(number, sheet.Name, row?.Number, Written(sheet, column), cause, whatHappens));

    /// <summary>A note about something that may stand in hundreds of rows: one sentence names them all.</summary>
    internal void Often(string number, Table sheet, TableRow row, string? column, string cause, string whatHappens)
    {
        var key = (number, sheet.Name, Written(sheet, column), whatHappens);
        if (!_often.TryGetValue(key, out var found))
        {
            _often[key] = found = (cause, []);
        }

        found.Rows.Add(row.Number);
    }

    /// <summary>Adds what was found often to the notes.</summary>
    internal void Gather()
    {
        Notes.AddRange(_often.Select(n => new TableProblem(n.Key.Number, n.Key.Sheet, n.Value.Rows.Min, n.Key.Column,
            n.Value.Rows.Count == 1 ? n.Value.Cause : $"{n.Value.Cause} Zo ook in rij {Rows([.. n.Value.Rows.Skip(1)])}.", n.Key.WhatHappens)));
        _often.Clear();
    }

    /// <summary>Row numbers in Dutch, three or more that follow each other together: "3, 5 tot en met 8 en 12".</summary>
    internal static string Rows(IReadOnlyList<int> rows)
    {
        var runs = rows.Index().GroupBy(r => r.Item - r.Index, r => r.Item).SelectMany(g => g.Count() > 2 ? [$"{g.First()} tot en met {g.Last()}"] : g.Select(r => $"{r}")).ToList();
        return runs.Count == 1 ? runs[0] : $"{string.Join(", ", runs.SkipLast(1))} en {runs[^1]}";
    }

    private string? Written(Table sheet, string? column) => column is null ? null : _written.GetValueOrDefault((sheet.Name, column), column);
}
