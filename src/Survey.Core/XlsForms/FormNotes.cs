using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>What is found while a form is read: what has to be mended first, and what is not taken over and what happens to it instead.</summary>
internal sealed class FormNotes
{
    /// <summary>What has to be mended before the form can be used.</summary>
    internal List<TableProblem> Problems { get; } = [];

    /// <summary>What is not taken over as it stands; the way out says what happens to it.</summary>
    internal List<TableProblem> Notes { get; } = [];

    internal void Mend(string number, Table sheet, TableRow? row, string? column, string cause, string wayOut) => Problems.Add(new(number, sheet.Name, row?.Number, column, cause, wayOut));

    internal void Note(string number, Table sheet, TableRow? row, string? column, string cause, string whatHappens) => Notes.Add(new(number, sheet.Name, row?.Number, column, cause, whatHappens));
}
