using Survey.Web.Languages;

namespace Survey.Web.Layout;

/// <summary>How somebody wants to see the pages: as chosen by a link, kept in a cookie while the browser stays open. It says nothing of who it is.</summary>
/// <param name="IsLarge">Large type.</param>
/// <param name="HasContrast">More contrast.</param>
internal sealed record Sight(bool IsLarge, bool HasContrast)
{
    /// <summary>The word in the address, and the name of the cookie.</summary>
    internal const string Name = "beeld";

    private const string Usual = "gewoon";

    private static readonly Sight[] All = [new(false, false), new(true, false), new(false, true), new(true, true)];

    /// <summary>The word by which it is kept.</summary>
    internal string Word => (IsLarge, HasContrast) switch { (true, true) => "groot-contrast", (true, false) => "groot", (false, true) => "contrast", _ => Usual };

    /// <summary>The classes of the whole page; null when it is as usual.</summary>
    internal string? Classes => (IsLarge, HasContrast) switch { (true, true) => "lb-large lb-contrast", (true, false) => "lb-large", (false, true) => "lb-contrast", _ => null };

    /// <summary>Remembers what was asked for by a link, also when a script asked for it; a word that is none of ours changes nothing.</summary>
    internal static Task RememberAsync(HttpContext http, RequestDelegate next)
    {
        if (Find(http.Request.Query[Name]) is { } asked)
        {
            http.Response.Cookies.Append(Name, asked.Word, SessionCookie.Options(http));
        }

        return next(http);
    }

    /// <summary>The address of this page seen in this way.</summary>
    internal string AddressOf(HttpRequest request, string? here) => LanguageChoice.AddressWith(Name, Word, request, here);

    /// <summary>The sight of a visitor: asked for just now, else remembered, else as usual.</summary>
    internal static Sight Of(HttpRequest request) => Find(request.Query[Name]) ?? Find(request.Cookies[Name]) ?? All[0];

    private static Sight? Find(string? word) => Array.Find(All, s => s.Word == word);
}
