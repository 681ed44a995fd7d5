using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Survey.TestKit;

[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]

namespace Survey.Browser.Tests.Running;

/// <summary>All tests of this project share one demonstration and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class OneDemonstration : ICollectionFixture<DemoBrowser>
{
    public const string Name = "one demonstration";
}

/// <summary>A browser that looks at a running demonstration.</summary>
public sealed partial class DemoBrowser : IAsyncLifetime
{
    public const string StaffEmail = "samira@voorbeeld.nl";
    public const string PartnerEmail = "dewilg@voorbeeld.nl";
    public const string Password = "wilgenplein-oefenen";
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(20);
    private readonly Queue<string> _codes = new();
    private Task<Walk>? _walk;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private DemoHouse? _house;

    /// <summary>The running program.</summary>
    public DemoHouse House => _house!;

    /// <summary>Short name of the study of the demonstration.</summary>
    public string Study { get; private set; } = "";

    /// <summary>The code of the vote on phones.</summary>
    public string PhoneCode { get; private set; } = "";

    /// <summary>Address of the evening that is being prepared, for staff.</summary>
    public string Evening { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        // A page that comes late on a busy machine is not a page that does not come.
        Assertions.SetDefaultExpectTimeout(30_000);
        _house = await DemoHouse.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
        Study = House.Told("Uitkomsten").Segments[^1];
        PhoneCode = House.Told("Stemmen").Segments[^1];
        Evening = House.Told("Scherm").AbsolutePath.Replace("/scherm", "", StringComparison.Ordinal);
        await MakeCodesAsync();
    }

    public async Task DisposeAsync()
    {
        try
        {
            if (_browser is not null)
            {
                await _browser.CloseAsync().WaitAsync(Farewell);
            }
        }
        catch (TimeoutException)
        {
            // The driver is stopped below and takes a browser that hangs with it.
        }

        _playwright?.Dispose();
        _house?.Dispose();
    }

    /// <summary>The walk past every page, found once.</summary>
    public Task<Walk> WalkAsync() => _walk ??= Walk.StartAsync(this);

    /// <summary>A household code nobody used yet.</summary>
    public string TakeCode() => _codes.Dequeue();

    /// <summary>A fresh visitor: no cookies, the given window.</summary>
    public Task<IBrowserContext> VisitorAsync(int width = 1280, int height = 900, bool script = true) => _browser!.NewContextAsync(new()
    {
        BaseURL = House.Address.ToString(),
        ViewportSize = new() { Width = width, Height = height },
        JavaScriptEnabled = script,
        Locale = "nl-NL",
        TimezoneId = "Europe/Amsterdam",
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>
    /// The window of somebody who signed in. It stays open: closing a window while it goes to its next page now and then never ends,
    /// and neither does what waits for it.
    /// </summary>
    public async Task<IPage> SignedInAsync(string email, int width = 1280, int height = 900, bool script = true)
    {
        var context = await VisitorAsync(width, height, script);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/inloggen");
        await page.GetByLabel("E-mailadres").FillAsync(email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
        await page.LeftAsync("/inloggen");
        return page;
    }

    /// <summary>A resident who typed a good code and stands before the first question.</summary>
    public async Task<IPage> BegunAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/meedoen/{Study}");
        await page.GetByLabel("Uw code").FillAsync(TakeCode());
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        return page;
    }

    [GeneratedRegex("^[0-9A-Z]{4}-[0-9A-Z]{5}$")]
    private static partial Regex CodePattern();

    /// <summary>Staff make and print a new set of codes, so that every test takes one of its own.</summary>
    private async Task MakeCodesAsync()
    {
        var page = await SignedInAsync(StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{Study}/codes");
        await page.GetByLabel("Ja, maak nieuwe codes erbij").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak codes voor" }).ClickAsync();
        foreach (var code in await page.Locator(".lb-code").AllInnerTextsAsync())
        {
            _codes.Enqueue(code);
        }

        if (_codes.Count == 0 || !CodePattern().IsMatch(_codes.Peek()))
        {
            throw new InvalidOperationException("No codes were printed.");
        }
    }
}
