using Survey.Core.OtherTools;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>Shorthands for a file from elsewhere beside the questionnaire of a square.</summary>
internal static class Elsewhere
{
    internal static FileMapping Map(this Square square, string file, KeptMapping? kept = null) => square.Map(Samples.Workbook($"imports/{file}").Tables[0], kept);

    internal static FileMapping Map(this Square square, Table table, KeptMapping? kept = null) =>
        FileMapping.Of(table, square.Questionnaire, square.Study, kept ?? KeptMapping.Nothing, word => square.House.Secrets.Hash(square.Wave.Id, "import-word", word)!);

    internal static FileMapping Map(this Square square, string[] columns, params string[][] rows) => square.Map(Table(columns, rows));

    internal static Table Table(string[] columns, params string[][] rows) => new("elders.csv", columns, [.. rows.Select((cells, i) => new TableRow(i + 2, cells))]);

    /// <summary>What was guessed, as somebody who agrees with all of it.</summary>
    internal static KeptMapping Agreed(this FileMapping mapping, string subArea = "", params (string Column, ColumnUse Use)[] otherwise) => KeptMapping.Nothing.WithColumns(
        mapping.Columns.Where(c => c.Use is not ColumnUse.Never).ToDictionary(c => c.Name, c => (otherwise.FirstOrDefault(o => o.Column == c.Name).Use ?? c.Use).Word), subArea, "nl");

    /// <summary>What somebody said that words mean; an empty code leaves them out.</summary>
    internal static KeptMapping Saying(this KeptMapping kept, FileMapping mapping, params (string Text, string Code)[] words) => kept.WithValues(
        mapping.UnknownWords().Join(words, w => w.Text, w => w.Text, (word, said) => (Key: mapping.KeyOf(word), said.Code)).ToDictionary(w => w.Key, w => w.Code), [], []);

    internal static string Shown(IReadOnlyDictionary<string, string> answers) => string.Join(" | ", answers.Select(a => $"{a.Key}={a.Value.Replace('\n', '/')}"));

    internal static ColumnUse UseOf(this FileMapping mapping, string column) => mapping.Columns.Single(c => c.Name == column).Use;

    internal static Questionnaire With(this Questionnaire questionnaire, params Question[] more) => questionnaire with { Questions = [.. questionnaire.Questions, .. more] };
}
