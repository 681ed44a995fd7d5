using Microsoft.Playwright;

namespace Survey.Browser.Tests.Running;

/// <summary>The browser of the machine. Tests never download one.</summary>
internal static class Chromium
{
    private const string DebianPath = "/usr/bin/chromium";

    /// <summary>Where the browser is; the environment may name another place.</summary>
    internal static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } other ? other : DebianPath;

    /// <summary>Why tests in a browser cannot run here, or null.</summary>
    internal static string? Missing { get; } = File.Exists(Path) ? null : $"There is no Chromium at {Path}. Install the package chromium, or name it in the variable CHROMIUM.";

    internal static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
    });
}

/// <summary>A test in a real browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Far longer than any of these tests takes: a browser that hangs must not hold up the rest.</summary>
    private const int Patience = 300_000;

    public BrowserFactAttribute()
    {
        Skip = Chromium.Missing;
        Timeout = Patience;
    }
}

/// <summary>Makes pictures; only when asked for with the environment variable PICTURES=1 or PICTURES_ALL=folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PicturesFactAttribute : FactAttribute
{
    public PicturesFactAttribute(string variable) =>
        Skip = Chromium.Missing ?? (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)) ? $"Makes pictures only when {variable} is set." : null);
}
