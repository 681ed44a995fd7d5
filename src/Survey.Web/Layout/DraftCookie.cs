namespace Survey.Web.Layout;

/// <summary>The cookie with the key of a resident's unfinished survey. It lives as long as the browser stays open.</summary>
internal static class DraftCookie
{
    private const string Name = "deelname";

    internal static string? Read(HttpContext http) => http.Request.Cookies[Name];

    internal static void Give(HttpContext http, string key) => http.Response.Cookies.Append(Name, key, SessionCookie.Options(http));

    internal static void TakeBack(HttpContext http) => http.Response.Cookies.Delete(Name, SessionCookie.Options(http));
}
