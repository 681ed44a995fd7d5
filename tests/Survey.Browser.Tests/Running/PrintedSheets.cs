using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>The page that lies open, as the printer puts it on paper.</summary>
/// <param name="Sheets">The size of each sheet, in whole millimetres.</param>
internal sealed partial record PrintedSheets(IReadOnlyList<(int Width, int Height)> Sheets)
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>A4, as it comes out of the printer.</summary>
    internal static readonly (int Width, int Height) A4 = (210, 297);

    /// <summary>A3, as it comes out of the printer.</summary>
    internal static readonly (int Width, int Height) A3 = (297, 420);

    /// <summary>Width between the margins of a sheet of A4, in pixels.</summary>
    internal const int A4Width = 643;

    /// <summary>Prints the page to PDF and counts the sheets in the file itself.</summary>
    internal static async Task<PrintedSheets> OfAsync(IPage page)
    {
        var file = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        return new([.. PageBox().Matches(file).Select(m => (Millimetres(m.Groups[1].Value), Millimetres(m.Groups[2].Value)))]);
    }

    private static int Millimetres(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture) * MillimetresPerPoint);

    [GeneratedRegex(@"/Type\s*/Page\b(?:(?!endobj).)*?/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", RegexOptions.Singleline)]
    private static partial Regex PageBox();
}
