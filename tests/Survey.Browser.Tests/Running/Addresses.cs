using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>
/// Waits for the address of a page. These look again and again; the browser's own wait for an address misses, once in some thousand
/// times on a busy machine, that the page was loaded just when it began to wait.
/// </summary>
internal static class Addresses
{
    /// <summary>Waits until the address holds these words.</summary>
    internal static Task CameToAsync(this IPage page, string part) => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(part)));

    /// <summary>Waits until the address ends otherwise.</summary>
    internal static Task LeftAsync(this IPage page, string ending) => Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(ending) + "$"));
}
