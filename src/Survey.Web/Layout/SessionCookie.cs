namespace Survey.Web.Layout;

/// <summary>How cookies of residents are kept: as long as the browser stays open, out of reach of scripts.</summary>
internal static class SessionCookie
{
    /// <summary>The options of a cookie that goes along to the addresses beneath a path.</summary>
    internal static CookieOptions Options(HttpContext http, string path = "/") => new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = path };
}
