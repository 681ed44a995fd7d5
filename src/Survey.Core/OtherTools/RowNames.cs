using Survey.Core.Tables;

namespace Survey.Core.OtherTools;

/// <summary>
/// Knows a row again when the same file, or a longer one, comes in later: by the number that the other program gave it, or else by all
/// that stands in it and how often the same stood there before. Two people who answered the same are two people.
/// </summary>
internal sealed class RowNames
{
    private readonly Table _table;
    private readonly SourceTool _tool;
    private readonly int _id, _submitted;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _columns;

    internal RowNames(FileMapping mapping)
    {
        (_table, _tool, _columns) = (mapping.Table, mapping.Tool, [.. mapping.Columns.Select(c => c.Name)]);
        _submitted = _tool == SourceTool.LimeSurvey ? ToolColumns.IndexOf(_table, "submitdate", "date submitted", "datum ingezonden", "datum indiening") : -1;
        _id = _tool switch
        {
            SourceTool.KoboToolbox => ToolColumns.IndexOf(_table, "_uuid", "meta/instanceid", "_id"),
            SourceTool.LimeSurvey => ToolColumns.IndexOf(_table, "id", "response id", "antwoord-id", "antwoord id", "reactie-id"),
            _ => ToolColumns.IndexOf(_table, "instanceid", "meta/instanceid", "key", "_uuid", "uuid"),
        };
    }

    /// <summary>Whether somebody pressed send. LimeSurvey gives halves along, without a date of sending.</summary>
    internal bool WasSent(TableRow row) => _submitted < 0 || FileMapping.CellOf(row, _submitted) is { } date && !AnswerList.IsEmpty(date);

    /// <summary>The name of a row. Ask once for each row, in order.</summary>
    internal string Of(TableRow row)
    {
        var id = _id < 0 ? "" : FileMapping.CellOf(row, _id);
        if (id.Length > 0)
        {
            // Each survey of LimeSurvey counts from 1: with the moment of sending the number is of one survey only.
            return $"{_tool}|{id}|{(_submitted < 0 ? "" : string.Concat(FileMapping.CellOf(row, _submitted).Where(char.IsAsciiDigit)))}";
        }

        // Empty cells and the order of columns make no difference: a question that is added later leaves earlier rows as they were.
        var cells = _columns.Select((name, i) => (name, Cell: FileMapping.CellOf(row, i))).Where(c => c.Cell.Length > 0).Select(c => $"{c.name}={c.Cell}").Order(StringComparer.Ordinal);
        var content = string.Join('\u001f', cells);
        var times = _seen[content] = _seen.GetValueOrDefault(content) + 1;
        return $"{times}|{content}";
    }
}
