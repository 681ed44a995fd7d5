using Microsoft.AspNetCore.Http;

namespace Survey.Dashboard.Layout;

/// <summary>What somebody typed in a form that was refused because its page was too old, to give it back.</summary>
internal static class TypedText
{
    private const int MostTexts = 60;

    /// <summary>
    /// The texts of more than one word. One word can be a choice, a code or a mark of the page, and is typed again in no time. A form that
    /// another site made is never shown: its words would stand there as if they were those of the house.
    /// </summary>
    internal static async Task<IReadOnlyList<string>> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.Headers["Sec-Fetch-Site"] is not ["same-origin"])
        {
            return [];
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return [.. form.SelectMany(f => f.Value).OfType<string>().Select(t => t.Trim()).Where(t => t.Any(char.IsWhiteSpace)).Take(MostTexts)];
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // A form that breaks off or is too big has no text to give back.
            return [];
        }
    }
}
