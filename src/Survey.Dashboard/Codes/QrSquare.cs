using System.Globalization;
using System.Text;
using QRCoder;

namespace Survey.Dashboard.Codes;

/// <summary>A QR code as the path of an SVG, drawn by ourselves so that nothing has to be trusted as markup.</summary>
/// <param name="Size">Width and height in modules, the quiet border included.</param>
/// <param name="Path">All dark modules: one rectangle per run.</param>
internal sealed record QrSquare(int Size, string Path)
{
    /// <summary>The view box of the SVG.</summary>
    internal string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Size} {Size}");

    /// <summary>Draws a text. A quarter of it may be smudged and it can still be read.</summary>
    internal static QrSquare Of(string text) => Of(text, QRCodeGenerator.ECCLevel.Q);

    /// <summary>Draws a text for a small square: less of it may be smudged, so that its modules are larger.</summary>
    internal static QrSquare OfSmall(string text) => Of(text, QRCodeGenerator.ECCLevel.M);

    private static QrSquare Of(string text, QRCodeGenerator.ECCLevel level)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, level);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x])
                {
                    continue;
                }

                var from = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
