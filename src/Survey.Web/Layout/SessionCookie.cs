namespace Survey.Web.Layout;

/// <summary>How cookies of residents are kept: as long as the browser stays open, out of reach of scripts.</summary>
internal static class SessionCookie
{
    internal static CookieOptions Options(HttpContext http) => new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/" };
}
