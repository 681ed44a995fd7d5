namespace Survey.Web.Layout;

/// <summary>The cookie with the key of a resident's unfinished survey. It lives as long as the browser stays open.</summary>
internal static class DraftCookie
{
    private const string Name = "deelname";

    /// <summary>It goes along to the pages of the survey only: never to the form on which somebody leaves a name.</summary>
    private const string Survey = "/meedoen";

    internal static string? Read(HttpContext http) => http.Request.Cookies[Name];

    internal static void Give(HttpContext http, string key) => http.Response.Cookies.Append(Name, key, SessionCookie.Options(http, Survey));

    internal static void TakeBack(HttpContext http) => http.Response.Cookies.Delete(Name, SessionCookie.Options(http, Survey));
}
