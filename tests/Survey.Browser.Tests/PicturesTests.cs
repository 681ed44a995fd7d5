using Microsoft.Playwright;
using Survey.Browser.Tests.Running;
using Survey.TestKit;

namespace Survey.Browser.Tests;

/// <summary>Pictures for the README, and of every page for whoever draws them. No test of anything: run when asked for.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "pictures")]
public sealed class PicturesTests(DemoBrowser demo)
{
    private static readonly (int Width, int Height)[] Windows = [(390, 844), (1280, 900)];

    /// <summary><c>PICTURES=1 dotnet test tests/Survey.Browser.Tests --filter Category=pictures</c></summary>
    [PicturesFact("PICTURES")]
    public async Task Pictures_for_the_readme()
    {
        var folder = Path.Combine(Samples.Root, "docs", "pictures");
        Directory.CreateDirectory(folder);
        await using (var phone = await demo.VisitorAsync(390, 844))
        {
            var page = await phone.NewPageAsync();
            await page.GotoAsync($"/meedoen/{demo.Study}");
            await TakeAsync(page, folder, "vragenlijst-welkom");
            var survey = await demo.BegunAsync(phone);
            await survey.GotoAsync($"/meedoen/{demo.Study}/vraag/thuis");
            await survey.Locator("label.lb-choice").First.ClickAsync();
            await TakeAsync(survey, folder, "vragenlijst-vraag");
        }

        var desk = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = desk.Context;
        await desk.GotoAsync($"/werk/{demo.Study}/themas");
        await TakeAsync(desk, folder, "themas");
        var screen = await demo.SignedInAsync(DemoBrowser.StaffEmail, 1920, 1080);
        await using var beamer = screen.Context;
        await screen.GotoAsync($"{demo.Evening}/scherm");
        await TurnToBarsAsync(screen);
        await TakeAsync(screen, folder, "scherm");
    }

    /// <summary><c>PICTURES_ALL=/some/folder dotnet test tests/Survey.Browser.Tests --filter Category=pictures</c></summary>
    [PicturesFact("PICTURES_ALL")]
    public async Task Pictures_of_every_page()
    {
        var folder = Environment.GetEnvironmentVariable("PICTURES_ALL")!;
        Directory.CreateDirectory(folder);
        var walk = await demo.WalkAsync();
        foreach (var (width, height) in Windows)
        {
            foreach (var sight in walk.Sights)
            {
                var page = await walk.OpenAsync(sight, width, height);
                await TakeAsync(page, folder, $"{width}{sight.FileName}", whole: true);
            }
        }

        var screen = await demo.SignedInAsync(DemoBrowser.StaffEmail, 1920, 1080);
        await using var beamer = screen.Context;
        await screen.GotoAsync($"{demo.Evening}/scherm");
        for (var i = 1; ; i++)
        {
            await TakeAsync(screen, folder, $"1920-scherm-{i:00}");
            var place = await PlaceAsync(screen);
            await NextAsync(screen);
            if (await PlaceAsync(screen) == place)
            {
                break;
            }
        }

        await File.WriteAllLinesAsync(Path.Combine(folder, "pages.txt"), walk.Sights.Select(s => $"{s.FileName}\t{s.Who}\t{s.Address}"));
    }

    private static async Task TurnToBarsAsync(IPage screen)
    {
        for (var i = 0; i < 20 && !await screen.Locator(".lb-hbars").IsVisibleAsync(); i++)
        {
            await NextAsync(screen);
        }
    }

    /// <summary>Posts the form itself: with the script on, the same button turns the screen without loading a page.</summary>
    private static async Task NextAsync(IPage screen)
    {
        var before = await PlaceAsync(screen);
        await screen.GetByRole(AriaRole.Button, new() { Name = "Volgende" }).ClickAsync();
        await screen.WaitForLoadStateAsync(LoadState.Load);
        for (var i = 0; i < 20 && await PlaceAsync(screen) == before; i++)
        {
            await screen.WaitForTimeoutAsync(100);
        }
    }

    private static async Task<string> PlaceAsync(IPage screen) => (await screen.Locator(".lb-beam__turn").InnerTextAsync()).Trim();

    private static Task<byte[]> TakeAsync(IPage page, string folder, string name, bool whole = false) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = whole, Animations = ScreenshotAnimations.Disabled });
}
