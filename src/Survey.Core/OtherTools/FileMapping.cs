using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Core.Tables;

namespace Survey.Core.OtherTools;

/// <summary>A word in a file of which a person has to say what it means.</summary>
/// <param name="List">The answers it can mean.</param>
/// <param name="Text">The word as it stands in the file.</param>
/// <param name="Count">In how many cells it stands.</param>
/// <param name="Decided">What was decided: a code, empty for "leave out", null for not yet.</param>
/// <param name="Proposed">The choice it is alike, or null.</param>
public sealed record UnknownWord(AnswerList List, string Text, int Count, string? Decided, string? Proposed);

/// <summary>One file of answers against one questionnaire: what each column is for and what each word means, from what was decided before and what can be guessed.</summary>
public sealed class FileMapping
{
    /// <summary>The most columns that can be looked at.</summary>
    public const int MostColumns = 300;

    /// <summary>The most rows that can be stored at once: others who send meanwhile wait for them, a few seconds.</summary>
    public const int MostRows = 10_000;

    private readonly KeptMapping _kept;
    private readonly Func<string, string> _hash;
    private readonly Dictionary<(string List, string Text), string?> _decided = [];
    private readonly Dictionary<int, AnswerList> _lists;

    private FileMapping(Table table, Questionnaire questionnaire, Study study, KeptMapping kept, Func<string, string> hash)
    {
        (Table, Questionnaire, Study, _kept, _hash) = (WithoutTags(table), questionnaire, study, kept, hash);
        Tool = ToolColumns.ToolOf(table);
        var names = NamesOf(table);
        var guess = new ColumnGuess(questionnaire, study);
        Columns = ColumnGuess.WithoutDoubles([.. names.Select((name, i) => ColumnOf(i, name, guess))]);
        Gone = GoneFrom([.. kept.Columns.Where(c => c.Value != new ColumnUse.LeftOut().Word).Select(c => c.Key)], names);
        _lists = Columns.Select(c => (c.Index, List: AnswerList.For(c.Use, questionnaire, study))).Where(c => c.List is not null).ToDictionary(c => c.Index, c => c.List!);
    }

    /// <summary>The rows.</summary>
    public Table Table { get; }

    /// <summary>What is asked.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The study with its sub-areas.</summary>
    public Study Study { get; }

    /// <summary>Where the file probably comes from.</summary>
    public SourceTool Tool { get; }

    /// <summary>All columns, from left to right.</summary>
    public IReadOnlyList<MappedColumn> Columns { get; }

    /// <summary>Columns that were used before and do not stand in this file; none when it looks like a file of another form.</summary>
    public IReadOnlyList<string> Gone { get; }

    /// <summary>The sub-area of rows that say none, or null when they are left out.</summary>
    public SubArea? SubAreaOfAll => Study.SubAreas.Find(s => s.Code == _kept.SubArea);

    /// <summary>The language of rows that say none.</summary>
    public string LanguageOfAll => _kept.Language;

    /// <summary>Columns of which nobody said yet what they are for.</summary>
    public IReadOnlyList<MappedColumn> New => [.. Columns.Where(c => c.How != Certainty.Remembered && c.Use is not ColumnUse.Never)];

    /// <summary>Questions for which no column is used.</summary>
    public IReadOnlyList<Question> NotAsked
    {
        get
        {
            var used = Columns.Select(c => QuestionOf(c.Use)).ToHashSet(StringComparer.Ordinal);
            return [.. Questionnaire.Questions.Where(q => !used.Contains(q.Name))];
        }
    }

    /// <summary>Puts a file beside a questionnaire.</summary>
    /// <param name="table">The file.</param>
    /// <param name="questionnaire">The questionnaire of the wave, with its places.</param>
    /// <param name="study">The study.</param>
    /// <param name="kept">What was decided before.</param>
    /// <param name="hash">Keyed hash of a word, under the secret of the wave.</param>
    public static FileMapping Of(Table table, Questionnaire questionnaire, Study study, KeptMapping kept, Func<string, string> hash)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(kept);
        return new(table, questionnaire, study, kept, hash);
    }

    /// <summary>What is wrong with the columns as they are used now, as sentences by column; empty when nothing is.</summary>
    public IReadOnlyList<(MappedColumn Column, string Sentence)> Clashes()
    {
        var clashes = new List<(MappedColumn, string)>();
        foreach (var same in Columns.Where(c => c.Use is not (ColumnUse.LeftOut or ColumnUse.Never)).GroupBy(c => c.Use).Where(g => g.Skip(1).Any()))
        {
            clashes.AddRange(same.Skip(1).Select(c => (c, $"‘{c.Name}’ en ‘{same.First().Name}’ zijn voor hetzelfde. Kies er één.")));
        }

        foreach (var column in Columns.Where(c => c.Use is ColumnUse.Answers(var name) && Columns.Any(b => b.Use is ColumnUse.Box(var boxed, _) && boxed == name)))
        {
            clashes.Add((column, $"Voor ‘{column.Name}’ zijn er ook losse kolommen per antwoord. Neem deze kolom niet over, of die andere niet."));
        }

        return clashes;
    }

    /// <summary>The words of closed columns that are not certain, the ones that nobody decided about first, then the commonest.</summary>
    public IReadOnlyList<UnknownWord> UnknownWords()
    {
        var found = new Dictionary<(string List, string Text), (AnswerList List, int Count)>();
        foreach (var (index, list) in _lists)
        {
            foreach (var piece in Table.Rows.SelectMany(r => CellReading.Of(CellOf(r, index), list, _ => null).Unknown))
            {
                found[(list.Name, piece)] = (list, found.GetValueOrDefault((list.Name, piece)).Count + 1);
            }
        }

        return
        [
            .. found.Select(f => new UnknownWord(f.Value.List, f.Key.Text, f.Value.Count, Said(f.Value.List, f.Key.Text), f.Value.List.Propose(f.Key.Text)))
                .OrderBy(w => w.Decided is not null || IsRestLeftOut(w.List)).ThenBy(w => w.List.Label, StringComparer.Ordinal).ThenByDescending(w => w.Count).ThenBy(w => w.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether all other words of this list are left out.</summary>
    public bool IsRestLeftOut(AnswerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return _kept.RestLeftOut.Contains(list.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether nobody has to decide about this word any more.</summary>
    public bool IsSettled(UnknownWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Decided is not null || IsRestLeftOut(word.List);
    }

    /// <summary>The name under which it is kept what a word means.</summary>
    public string KeyOf(UnknownWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return KeyOf(word.List, word.Text);
    }

    /// <summary>What a cell says, with all that was decided.</summary>
    internal CellReading Read(TableRow row, MappedColumn column) =>
        CellReading.Of(CellOf(row, column.Index), _lists[column.Index], text => Said(_lists[column.Index], text));

    /// <summary>The list of a column, or null for open answers.</summary>
    internal AnswerList? ListOf(MappedColumn column) => _lists.GetValueOrDefault(column.Index);

    /// <summary>The text of a cell, trimmed.</summary>
    internal static string CellOf(TableRow row, int index) => index < row.Cells.Count ? row.Cells[index].Trim() : "";

    private static string? QuestionOf(ColumnUse use) => use switch { ColumnUse.Answers(var name) => name, ColumnUse.Box(var name, _) => name, _ => null };

    private string? Said(AnswerList list, string text)
    {
        if (!_decided.TryGetValue((list.Name, text), out var code))
        {
            code = _kept.Values.GetValueOrDefault(KeyOf(list, text));
            code = code is { Length: > 0 } && list.Choices.All(c => c.Code != code) ? null : code;
            _decided[(list.Name, text)] = code;
        }

        return code;
    }

    private string KeyOf(AnswerList list, string text) => _hash($"{list.Name}\u001f{text}");

    private MappedColumn ColumnOf(int index, string name, ColumnGuess guess)
    {
        List<string> filled = [.. Table.Rows.Select(r => CellOf(r, index)).Where(c => c.Length > 0)];
        var (use, how) = guess.Of(Table.Columns[index], filled);
        return use is not ColumnUse.Never && ColumnUse.Parse(_kept.Columns.GetValueOrDefault(name), Questionnaire) is { } said
            ? new(index, name, said, Certainty.Remembered, filled.Count)
            : new(index, name, use, how, filled.Count);
    }

    private static List<string> GoneFrom(List<string> used, List<string> names)
    {
        var gone = used.Except(names, StringComparer.Ordinal).ToList();
        return 2 * gone.Count <= used.Count ? gone : [];
    }

    /// <summary>Names with a number behind those that come again, so that each column can be known again.</summary>
    private static List<string> NamesOf(Table table)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. table.Columns.Select((header, i) =>
            {
                var name = header.Length > 0 ? header : $"kolom {i + 1}";
                var times = seen[name] = seen.GetValueOrDefault(name) + 1;
                return times == 1 ? name : $"{name} ({times})";
            }),
        ];
    }

    /// <summary>Without the second row of tags (HXL) that KoboToolbox can put beneath the names.</summary>
    private static Table WithoutTags(Table table) =>
        table.Rows.Count > 0 && table.Rows[0].Cells.Where(c => c.Length > 0).All(c => c.StartsWith('#')) ? table with { Rows = [.. table.Rows.Skip(1)] } : table;
}
