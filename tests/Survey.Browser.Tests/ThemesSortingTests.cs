using Microsoft.Playwright;
using Survey.Browser.Tests.Running;

namespace Survey.Browser.Tests;

/// <summary>Sorting remarks with keys and mouse: what I chose and typed stays, and the focus is where the work is.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class ThemesSortingTests(DemoBrowser demo)
{
    private const string ColleagueEmail = "noor@voorbeeld.nl";

    private static ILocator Told(IPage page) => page.Locator("[data-told]");

    private static ILocator Chosen(IPage page) => page.Locator("#themas .lb-pick :checked");

    private static ILocator Link(IPage page, string section, string words) => page.Locator($"#{section}").GetByRole(AriaRole.Link, new() { NameRegex = new($"^{words}") });

    private static ILocator Pick(IPage page, string section, int at) => page.Locator($"#{section} .lb-says .lb-pick").Nth(at);

    /// <summary>Presses a key on a link or button, as somebody without a mouse.</summary>
    private static async Task EnterOnAsync(ILocator target)
    {
        await target.FocusAsync();
        await target.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task UndoAsync(IPage page)
    {
        await page.Locator("[data-undo]").ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("Ongedaan gemaakt");
    }

    private async Task<(IPage Page, string[] Sections)> OpenAsync(string who = DemoBrowser.StaffEmail, int width = 1280, string more = "")
    {
        var page = await demo.SignedInAsync(who, width);
        await page.GotoAsync($"/werk/{demo.Study}/themas?meting=2{more}");
        return (page, await page.Locator("section.lb-theme").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
    }

    [BrowserFact]
    public async Task After_moving_a_remark_the_list_is_empty_again_and_Enter_in_the_name_makes_a_new_theme()
    {
        var (page, sections) = await OpenAsync();
        await Pick(page, sections[2], 0).ClickAsync();
        await page.Locator("#naar").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("1 opmerking verplaatst");
        await Assertions.Expect(page.Locator("#naar")).ToHaveValueAsync("");

        await Pick(page, sections[2], 0).ClickAsync();
        await Pick(page, sections[2], 1).ClickAsync();
        await page.Locator("#keuze summary").ClickAsync();
        await page.GetByLabel("Naam van een nieuw thema").FillAsync("Portieken");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(page)).ToContainTextAsync("Nieuw thema “Portieken”, met 2 opmerkingen.");
        await UndoAsync(page);
        await UndoAsync(page);
    }

    [BrowserFact]
    public async Task A_new_theme_without_a_name_leaves_all_as_it_was_with_the_focus_in_the_field()
    {
        var (page, sections) = await OpenAsync();
        await Pick(page, sections[3], 0).ClickAsync();
        await Pick(page, sections[3], 1).ClickAsync();
        await page.Locator("#keuze summary").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Maak nieuw thema" }).ClickAsync();

        await Assertions.Expect(page.Locator("#nieuw-veld")).ToContainTextAsync("Vul een naam in.");
        await Assertions.Expect(page.Locator("#nieuw")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("2 gekozen")).ToBeVisibleAsync();
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task What_I_chose_stays_chosen_while_I_open_close_and_decide_elsewhere_and_so_do_half_typed_words()
    {
        var (page, sections) = await OpenAsync();
        var (here, there) = (sections[1], sections[4]);
        await Pick(page, here, 0).ClickAsync();
        await Link(page, here, "Alle").ClickAsync();
        await Assertions.Expect(Link(page, here, "Laat er minder zien")).ToBeVisibleAsync();
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(1);
        await Pick(page, here, 9).ClickAsync();
        await Link(page, there, "Wijzig").ClickAsync();
        await page.Locator($"#{there}-waarom").FillAsync("half getypt");
        await Assertions.Expect(page.GetByText("2 gekozen")).ToBeVisibleAsync();

        // A decision about another theme shows the whole list anew.
        await Link(page, sections[5], "Wijzig").ClickAsync();
        await page.Locator($"#{sections[5]}-nieuw").FillAsync("Iets met een andere naam");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(page)).ToContainTextAsync("heet nu “Iets met een andere naam”");
        await Assertions.Expect(page.GetByText("2 gekozen")).ToBeVisibleAsync();
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator($"#{there}-waarom")).ToHaveValueAsync("half getypt");
        await UndoAsync(page);

        // Remarks of the theme in whose form I was typing go elsewhere; who closes a long list keeps what was chosen in sight.
        await Link(page, here, "Laat er minder zien").ClickAsync();
        await Assertions.Expect(Link(page, here, "Alle")).ToBeVisibleAsync();
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(2);
        await page.Locator("[data-choose-none]").ClickAsync();
        await Pick(page, there, 0).ClickAsync();
        await page.Locator("#naar").SelectOptionAsync("geen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
        await Assertions.Expect(Told(page)).ToContainTextAsync("1 opmerking weggehaald");
        await Assertions.Expect(page.Locator($"#{there}-waarom")).ToHaveValueAsync("half getypt");
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(0);
        await UndoAsync(page);
    }

    [BrowserFact]
    public async Task When_a_colleague_moved_one_of_three_the_other_two_stay_chosen_and_her_new_name_is_in_the_list()
    {
        var (page, sections) = await OpenAsync();
        var (hers, _) = await OpenAsync(ColleagueEmail);
        var (here, named) = (sections[2], sections[6]);
        var old = await page.Locator($"#{named} h2").InnerTextAsync();
        for (var i = 0; i < 3; i++)
        {
            await Pick(page, here, i).ClickAsync();
        }

        await Pick(hers, here, 1).ClickAsync();
        await hers.Locator("#naar").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await hers.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
        await Assertions.Expect(Told(hers)).ToContainTextAsync("1 opmerking verplaatst");
        await Link(hers, named, "Wijzig").ClickAsync();
        await hers.Locator($"#{named}-nieuw").FillAsync("Zoals Noor het noemt");
        await hers.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(hers)).ToContainTextAsync("heet nu");

        await page.Locator("#naar").SelectOptionAsync("geen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();

        await Assertions.Expect(Told(page)).ToContainTextAsync("Noor was u net voor");
        await Assertions.Expect(page.GetByText("2 gekozen")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#naar")).ToHaveValueAsync("geen");
        await Assertions.Expect(page.Locator("#naar option", new() { HasTextString = "Zoals Noor het noemt" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#naar option", new() { HasTextString = old })).ToHaveCountAsync(0);
        await UndoAsync(hers);
        await UndoAsync(hers);
    }

    [BrowserFact]
    public async Task The_key_for_right_acts_on_the_remark_with_the_focus_and_not_on_one_before_it()
    {
        var (page, sections) = await OpenAsync();
        var theme = page.Locator("section.lb-theme").Filter(new() { Has = page.Locator(".lb-says__why > summary", new() { HasTextString = "Waarom hier?" }) }).Last;
        var id = (await theme.GetAttributeAsync("id"))!;
        var unread = page.Locator($"#{id} li").Filter(new() { HasTextString = "Waarom hier?" }).Locator(".lb-pick input").First;
        var remark = (await unread.EvaluateAsync<string>("e => e.closest('li').id"))!;
        var read = Pick(page, sections[0], 0).Locator("input");

        await read.FocusAsync();
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(Told(page)).ToContainTextAsync("Dat was al zo");
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(0);
        await page.Locator($"#{remark} input").FocusAsync();
        await page.Keyboard.PressAsync("c");

        await Assertions.Expect(Told(page)).ToContainTextAsync("1 opmerking klopt");
        await Assertions.Expect(page.Locator($"#{remark} summary")).ToHaveTextAsync("Bekeken");
        await UndoAsync(page);
    }

    [BrowserFact]
    public async Task Three_times_the_key_for_undo_goes_three_steps_back()
    {
        var (page, sections) = await OpenAsync();
        var moved = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            moved.Add((await page.Locator($"#{sections[1]} .lb-says li").First.GetAttributeAsync("id"))!);
            await Pick(page, sections[1], 0).ClickAsync();
            await page.Locator("#naar").SelectOptionAsync("geen");
            await page.GetByRole(AriaRole.Button, new() { Name = "Verplaats", Exact = true }).ClickAsync();
            await Assertions.Expect(page.Locator($"#{sections[1]} #{moved[i]}")).ToHaveCountAsync(0);
        }

        await page.EvaluateAsync("() => document.activeElement.blur()");
        for (var i = 2; i >= 0; i--)
        {
            await page.Keyboard.PressAsync("u");
            await Assertions.Expect(page.Locator($"#{sections[1]} #{moved[i]}")).ToHaveCountAsync(1);
            await Assertions.Expect(Told(page)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Ongedaan gemaakt: “1 opmerking weggehaald"));
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Toch weer doen" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Enter_on_a_link_of_a_theme_leaves_the_focus_where_the_work_is()
    {
        var (page, sections) = await OpenAsync();
        var here = sections[1];
        await EnterOnAsync(Link(page, here, "Alle"));
        await Assertions.Expect(Link(page, here, "Laat er minder zien")).ToBeVisibleAsync();
        await Assertions.Expect(Pick(page, here, 5).Locator("input")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Laat er minder zien"));
        await Assertions.Expect(Link(page, here, "Alle")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Wijzig"));
        await Assertions.Expect(page.Locator($"#{here}-nieuw")).ToBeFocusedAsync();
        await EnterOnAsync(Link(page, here, "Sluit"));
        await Assertions.Expect(page.Locator($"#{here}-wijzig-knop")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public Task On_a_phone_closing_a_long_list_leaves_its_theme_in_sight() => ClosesInSightAsync(390);

    [BrowserFact]
    public Task On_a_laptop_closing_a_long_list_leaves_its_theme_in_sight() => ClosesInSightAsync(1280);

    private async Task ClosesInSightAsync(int width)
    {
        var (page, sections) = await OpenAsync(width: width);
        await Link(page, sections[0], "Alle").ClickAsync();
        await Link(page, sections[0], "Laat er minder zien").ScrollIntoViewIfNeededAsync();
        await Link(page, sections[0], "Laat er minder zien").ClickAsync();
        await Assertions.Expect(Link(page, sections[0], "Alle")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"#{sections[0]}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Forty_remarks_are_chosen_with_one_link_or_with_shift()
    {
        var (page, sections) = await OpenAsync();
        await Link(page, sections[0], "Kies alle").ClickAsync();
        await Assertions.Expect(Chosen(page).Nth(19)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"#{sections[0]} .lb-pick input:not(:checked)")).ToHaveCountAsync(0);
        await page.Locator("[data-choose-none]").ClickAsync();
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(0);

        await Pick(page, sections[0], 2).ClickAsync();
        await Pick(page, sections[0], 11).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(Chosen(page)).ToHaveCountAsync(10);
        await Assertions.Expect(page.GetByText("10 gekozen")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_name_of_eighty_letters_does_not_widen_a_phone_and_the_line_that_tells_hides_no_remark()
    {
        var (page, sections) = await OpenAsync(width: 390);
        await Pick(page, sections[3], 0).ClickAsync();
        await page.Locator("#keuze summary").ClickAsync();
        await page.GetByLabel("Naam van een nieuw thema").FillAsync(new string('w', 80));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Told(page)).ToContainTextAsync("Nieuw thema");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is as wide as the phone.");

        await Pick(page, sections[3], 3).Locator("input").FocusAsync();
        for (var i = 0; i < 8; i++)
        {
            await page.Keyboard.PressAsync("k");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().top >= document.querySelector('.lb-told').getBoundingClientRect().bottom"), "The remark with the focus is in sight.");
        }

        await UndoAsync(page);
    }
}
