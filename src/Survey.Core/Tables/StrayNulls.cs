namespace Survey.Core.Tables;

/// <summary>Tells a text in which an old program left a NUL here and there from a picture or another file that is no text.</summary>
internal static class StrayNulls
{
    /// <summary>A text of which more than one in so many characters is a NUL is none.</summary>
    private const int FewestPerNull = 4;

    /// <summary>The text without its NULs, and a note when there were any; null for what is no text: there they stand in rows, or among other signs that mean nothing.</summary>
    internal static string? Without(string text, List<string> notes)
    {
        var nulls = text.Count('\0');
        if (nulls == 0)
        {
            return text;
        }

        if (nulls * FewestPerNull > text.Length || text.Contains("\0\0", StringComparison.Ordinal) || text.Any(sign => char.IsControl(sign) && sign is not ('\0' or '\t' or '\r' or '\n')))
        {
            return null;
        }

        notes.Add("In dit bestand staan tekens die niets betekenen. Wij hebben ze weggelaten.");
        return text.Replace("\0", "", StringComparison.Ordinal);
    }
}
