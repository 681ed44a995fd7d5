using System.Text.RegularExpressions;

namespace Survey.Core.Studies;

/// <summary>A neighbourhood (buurt) as Statistics Netherlands (CBS) divides the country; the division changes each year.</summary>
public static partial class CbsBuurt
{
    private const int FirstYear = 2000, LastYear = 2099;

    /// <summary>Whether this can be a code of a neighbourhood: BU, four digits of the municipality, four of the neighbourhood.</summary>
    public static bool IsCode(string code) => Code().IsMatch(code);

    /// <summary>Whether this can be the year of a division.</summary>
    public static bool IsYear(int? year) => year is >= FirstYear and <= LastYear;

    [GeneratedRegex("^BU[0-9]{8}$")]
    private static partial Regex Code();
}
