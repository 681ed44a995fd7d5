using Microsoft.Playwright;
using Survey.TestKit;

namespace Survey.Browser.Tests.Running;

/// <summary>Reads the square in a picture, as a phone does: with a reader that shares nothing with the drawing of it (jsQR).</summary>
internal static class QrReader
{
    private const string Read =
        """
        async picture => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width; canvas.height = image.height;
          const pen = canvas.getContext('2d');
          pen.drawImage(image, 0, 0);
          return jsQR(pen.getImageData(0, 0, image.width, image.height).data, image.width, image.height)?.data ?? '';
        }
        """;

    private static readonly string Script = Path.Combine(Samples.Root, "src", "Survey.Web", "client", "node_modules", "jsqr", "dist", "jsQR.js");

    /// <summary>What the square in a picture says; empty when no square is found.</summary>
    internal static async Task<string> ReadAsync(IBrowserContext somebody, byte[] picture)
    {
        var page = await somebody.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = Script });
        var read = await page.EvaluateAsync<string>(Read, Convert.ToBase64String(picture));
        await page.CloseAsync();
        return read;
    }
}
