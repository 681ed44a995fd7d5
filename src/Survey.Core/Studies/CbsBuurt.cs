using System.Text.RegularExpressions;

namespace Survey.Core.Studies;

/// <summary>A neighbourhood (buurt) as Statistics Netherlands (CBS) divides the country; the division changes each year.</summary>
public static partial class CbsBuurt
{
    private const int FirstYear = 2000, LastYear = 2099;

    /// <summary>Whether this can be a code of a neighbourhood: BU, four digits of the municipality, four of the neighbourhood.</summary>
    public static bool IsCode(string code) => Code().IsMatch(code);

    /// <summary>The code as it is written in a table: capitals, no spaces, and BU before eight digits.</summary>
    public static string CodeOf(string typed)
    {
        var bare = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return bare.Length == 8 && bare.All(char.IsAsciiDigit) ? $"BU{bare}" : bare;
    }

    /// <summary>Whether this can be the year of a division.</summary>
    public static bool IsYear(int? year) => year is >= FirstYear and <= LastYear;

    [GeneratedRegex("^BU[0-9]{8}$")]
    private static partial Regex Code();
}
