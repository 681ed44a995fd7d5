using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class StaffTests(DemoBrowser demo)
{
    [BrowserFact]
    public async Task A_remark_is_moved_and_a_theme_renamed_without_the_page_going_away()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/themas?meting=1");
        await page.EvaluateAsync("() => { window.stays = true; }");
        var theme = page.Locator("section.lb-theme").First;
        var remarks = theme.Locator(".lb-says li");
        var words = await remarks.Nth(1).Locator(".lb-says__words").InnerTextAsync();
        var id = (await remarks.Nth(1).GetAttributeAsync("id"))!;
        var following = (await remarks.Nth(2).GetAttributeAsync("id"))!;
        var second = (await page.Locator("section.lb-theme h2").Nth(1).InnerTextAsync()).Trim();

        await remarks.Nth(1).Locator(".lb-pick").ClickAsync();
        await Assertions.Expect(page.GetByText("1 gekozen")).ToBeVisibleAsync();
        await page.Locator("#naar").SelectOptionAsync(new SelectOptionValue { Label = second });
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync($"naar “{second}”");
        await Assertions.Expect(theme.Locator($"#{id}")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator($"#{following} input")).ToBeFocusedAsync();

        await theme.GetByText("Wijzig", new() { Exact = false }).First.ClickAsync();
        await theme.GetByLabel("Nieuwe naam").FillAsync("Wat het plein bijzonder maakt");
        await theme.GetByRole(AriaRole.Button, new() { Name = "Bewaar de naam" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("heet nu “Wat het plein bijzonder maakt”");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wat het plein bijzonder maakt" })).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"), "The page was not loaded anew.");

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wat het plein bijzonder maakt" })).ToBeVisibleAsync();
        Assert.DoesNotContain(words, await page.Locator("section.lb-theme").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Wat het plein bijzonder maakt" }) }).InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Remarks_are_sorted_by_keyboard_and_a_decision_is_taken_back_with_one_key()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/themas?meting=2&soort=nieuw");
        var boxes = page.Locator(".lb-pick input");
        var before = await page.Locator("h1").InnerTextAsync();
        var unread = await page.GetByRole(AriaRole.Link, new() { Name = "Nog niet bekeken" }).InnerTextAsync();

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(boxes.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(boxes.Nth(1)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(boxes.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("1 opmerking klopt en blijft staan.");
        Assert.NotEqual(unread, await page.GetByRole(AriaRole.Link, new() { Name = "Nog niet bekeken" }).InnerTextAsync());

        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("[data-told]")).ToContainTextAsync("Ongedaan gemaakt");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Nog niet bekeken" })).ToHaveTextAsync(unread);
        Assert.Equal(before, await page.Locator("h1").InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_screen_follows_who_leads_the_evening_phones_vote_and_the_result_appears()
    {
        var evening = await NewEveningAsync();
        var hand = await demo.SignedInAsync(DemoBrowser.StaffEmail, 390, 844);
        await using var leader = hand.Context;
        var screen = await demo.SignedInAsync(DemoBrowser.StaffEmail, 1920, 1080);
        await using var beamer = screen.Context;
        await using var resident = await demo.VisitorAsync(390, 844);
        await screen.GotoAsync($"{evening}/scherm");
        await screen.EvaluateAsync("() => { window.stays = true; }");
        await hand.GotoAsync($"{evening}/leiden");

        await Button(hand, "Volgende").ClickAsync();
        await Assertions.Expect(screen.Locator(".lb-beam__turn")).ToContainTextAsync("2 /");
        await Button(hand, "Volgende").ClickAsync();
        await Assertions.Expect(screen.Locator(".lb-beam__turn")).ToContainTextAsync("3 /");
        var title = await hand.Locator("#nu h1").InnerTextAsync();
        await Assertions.Expect(screen.Locator("h1")).ToHaveTextAsync(title);

        await hand.GetByText("Ga naar een andere dia").ClickAsync();
        var vote = await hand.Locator("#dia option").EvaluateAllAsync<string>("options => options.find(o => o.text.includes('pakken') || o.text.includes('temm') || o.text.includes('beginnen'))?.text ?? options.map(o => o.text).join('|')");
        await hand.GetByLabel("Dia", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = vote });
        await Button(hand, "Zet op het scherm").ClickAsync();
        await Assertions.Expect(screen.Locator(".lb-huge__words")).ToContainTextAsync("Zo meteen stemmen wij.");
        await Button(hand, "Open de stemming").ClickAsync();
        await Assertions.Expect(screen.Locator(".lb-ballot__options")).ToBeVisibleAsync();
        await Assertions.Expect(hand.Locator(".lb-lead__notes")).ToHaveTextAsync("Tel ook de handen. Sluit daarna pas.");
        await BallotFitsAsync(screen);

        // Six names as long as a name may be.
        await screen.EvaluateAsync(
            """
            () => {
              document.querySelector('.lb-ballot').classList.add('lb-ballot--long', 'lb-ballot--longest');
              document.querySelector('.lb-ballot__options').replaceChildren(...Array.from({ length: 6 }, () => Object.assign(document.createElement('li'), { textContent: 'Meer verlichting op het pad achter de garages van De Noordpoort en bij de fietsen.' })));
            }
            """);
        await BallotFitsAsync(screen);

        var phone = await resident.NewPageAsync();
        var address = (await screen.Locator(".lb-ballot__address").InnerTextAsync()).Trim();
        await phone.GotoAsync($"http://{address}");
        var choice = await phone.Locator(".lb-choice").Nth(1).InnerTextAsync();
        await phone.Locator(".lb-choice").Nth(1).ClickAsync();
        await Button(phone, "Stem").ClickAsync();
        await Assertions.Expect(phone.GetByText("Uw stem is geteld")).ToBeVisibleAsync();
        await Assertions.Expect(screen.Locator(".lb-ballot__count")).ToHaveTextAsync("1 telefoon");

        await Button(hand, "Sluit de stemming").ClickAsync();
        await Button(hand, "Ja, sluit de stemming").ClickAsync();
        var first = screen.Locator(".lb-hbars li").First;
        await Assertions.Expect(first).ToContainTextAsync(choice.Trim());
        await Assertions.Expect(first.Locator(".lb-hbars__value")).ToHaveTextAsync("1");
        Assert.True(await screen.EvaluateAsync<bool>("() => window.stays === true"), "The screen was not loaded anew.");
        await phone.ReloadAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "De stemming is klaar" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_arrow_keys_turn_the_screen_without_loading_it_anew()
    {
        var evening = await NewEveningAsync();
        var screen = await demo.SignedInAsync(DemoBrowser.StaffEmail, 1920, 1080);
        await using var beamer = screen.Context;
        await screen.GotoAsync($"{evening}/scherm");
        await screen.EvaluateAsync("() => { window.stays = true; }");

        await screen.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(screen.Locator(".lb-beam__turn")).ToContainTextAsync("2 /");
        await screen.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(screen.Locator(".lb-beam__turn")).ToContainTextAsync("3 /");
        await screen.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(screen.Locator(".lb-beam__turn")).ToContainTextAsync("2 /");

        Assert.True(await screen.EvaluateAsync<bool>("() => window.stays === true"));
    }

    /// <summary>What is to be voted on, and the card with the QR, stand between the title and the foot.</summary>
    private static async Task BallotFitsAsync(IPage screen)
    {
        var (body, foot) = ((await screen.Locator(".lb-beam__body").BoundingBoxAsync())!, (await screen.Locator(".lb-beam__foot").BoundingBoxAsync())!);
        foreach (var part in new[] { ".lb-ballot__join", ".lb-ballot__options" })
        {
            var box = (await screen.Locator(part).BoundingBoxAsync())!;
            Assert.True(box.Y >= body.Y && box.Y + box.Height <= foot.Y - (foot.Height / 4), $"{part} touches what stands above or beneath it: from {box.Y} to {box.Y + box.Height} between {body.Y} and {foot.Y}: {await screen.Locator(part).InnerTextAsync()}");
        }
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>An evening of its own, so that a closed vote is in nobody's way.</summary>
    private async Task<string> NewEveningAsync()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await using var staff = page.Context;
        await page.GotoAsync($"/werk/{demo.Study}/avond");
        await page.GetByLabel("Dag", new() { Exact = true }).FillAsync("2027-03-18");
        await page.GetByLabel("Tijd").FillAsync("19:30");
        await page.GetByLabel("Waar", new() { Exact = true }).FillAsync("De oude wasserette");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak de avond en de dia’s" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De avond staat klaar.")).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }
}
