using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>The names of columns as we know them. Forms write some of them otherwise (pyxform, aliases.py): "relevance", "bind::constraint", "list name".</summary>
internal static class FormColumns
{
    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        ["relevance"] = "relevant",
        ["constraining_message"] = "constraint_message",
        ["constraint_msg"] = "constraint_message",
        ["jr:constraintmsg"] = "constraint_message",
        ["command"] = "type",
        ["tag"] = "name",
        ["value"] = "name",
        ["set_form_title"] = "form_title",
    };

    /// <summary>The same table with the names that we know. A name that is there already stays with the column that had it.</summary>
    internal static Table Known(Table table, FormNotes notes)
    {
        var columns = table.Columns.ToList();
        foreach (var (at, written) in table.Columns.Index())
        {
            var known = Known(written);
            if (known != written && !columns.Contains(known, StringComparer.OrdinalIgnoreCase))
            {
                columns[at] = known;
                notes.IsWritten(table.Name, known, written);
            }
        }

        return table with { Columns = columns };
    }

    private static string Known(string written)
    {
        var name = written.StartsWith("bind:", StringComparison.OrdinalIgnoreCase) ? written["bind:".Length..].TrimStart(':') : written;
        var end = name.StartsWith("jr:", StringComparison.OrdinalIgnoreCase) ? name.IndexOf(':', "jr:".Length) : name.IndexOf(':', StringComparison.Ordinal);
        var head = (end < 0 ? name : name[..end]).Trim();
        var plain = string.Join('_', head.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        plain = Otherwise.GetValueOrDefault(plain, plain);
        return string.Equals(plain, head, StringComparison.OrdinalIgnoreCase) && name == written ? written : plain + (end < 0 ? "" : name[end..]);
    }
}
