namespace Survey.Core.OtherTools;

/// <summary>What one cell says.</summary>
/// <param name="Codes">Codes of the choices that are certain.</param>
/// <param name="Unknown">Pieces of the cell of which it is not certain what they mean.</param>
/// <param name="LeftOut">How many pieces a person said to leave out.</param>
internal sealed record CellReading(IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown, int LeftOut)
{
    // A download of Google Forms has a semicolon, its spreadsheet a comma with a space, KoboToolbox a space between codes.
    private static readonly string[] Separators = [";", "\n", "|", ", ", ",", " "];

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">What stands in it, trimmed.</param>
    /// <param name="list">What can stand in it.</param>
    /// <param name="decided">What a person said that a piece means: a code, empty for "leave out", null for not decided.</param>
    internal static CellReading Of(string cell, AnswerList list, Func<string, string?> decided)
    {
        string? Known(string text) => list.CodeOf(text) ?? decided(text);
        if (AnswerList.IsEmpty(cell))
        {
            return new([], [], 0);
        }

        if (Known(cell) is { } whole)
        {
            return new(whole.Length > 0 ? [whole] : [], [], whole.Length == 0 && list.CodeOf(cell) is null ? 1 : 0);
        }

        if (!list.Several)
        {
            return new([], [cell], 0);
        }

        CellReading? best = null;
        foreach (var separator in Separators.Where(s => cell.Contains(s, StringComparison.Ordinal)))
        {
            var reading = Split(cell, separator, Known);
            if (reading.Unknown.Count == 0)
            {
                return reading;
            }

            // Only codes stand apart by spaces: of words that are not known they would leave crumbs.
            best ??= separator == " " ? null : reading;
        }

        return best ?? new([], [cell], 0);
    }

    /// <summary>Takes as many parts together as make one known answer, for answers that hold the separator themselves.</summary>
    private static CellReading Split(string cell, string separator, Func<string, string?> known)
    {
        // The words of an answer with spaces between, as KoboToolbox joins them.
        const int MostParts = 30;
        var parts = cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<string> codes = [], unknown = [];
        var leftOut = 0;
        for (var at = 0; at < parts.Length;)
        {
            var taken = 0;
            for (var count = Math.Min(MostParts, parts.Length - at); count > 0 && taken == 0; count--)
            {
                if (known(string.Join(separator, parts[at..(at + count)])) is { } code)
                {
                    taken = count;
                    if (code.Length > 0)
                    {
                        codes.Add(code);
                    }
                    else
                    {
                        leftOut++;
                    }
                }
            }

            if (taken == 0)
            {
                unknown.Add(parts[at]);
                taken = 1;
            }

            at += taken;
        }

        return new(codes, unknown, leftOut);
    }
}
