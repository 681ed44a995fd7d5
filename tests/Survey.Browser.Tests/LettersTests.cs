using System.Globalization;
using Microsoft.Playwright;
using Survey.Browser.Tests.Running;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Browser.Tests;

/// <summary>What residents get on paper, printed.</summary>
[Collection(OneDemonstration.Name)]
[Trait("Category", "browser")]
public sealed class LettersTests(DemoBrowser demo)
{
    private const float Patience = 120_000;
    private const string LongSlug = "een-heel-groot-plein";
    private const string LongName = "De Van Wassenaer Obdamstraat, het Admiralenplein en de hofjes achter de oude scheepswerf";

    [BrowserFact]
    public async Task Every_envelope_gets_one_sheet_and_a_phone_reads_its_address_and_code_from_it()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await MakeLettersAsync(page, demo.Study, null, null);
        await LookAsync(page, demo.Study, 142, "", 0, 70, 141);
    }

    [BrowserFact]
    public async Task Letters_in_Arabic_go_from_right_to_left_and_open_the_page_in_Arabic()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await MakeLettersAsync(page, demo.Study, "العربية", null);
        Assert.Equal("rtl", await page.Locator(".lb-letter").First.GetAttributeAsync("dir"));
        await LookAsync(page, demo.Study, 142, "?taal=ar", 5);
    }

    [BrowserFact]
    public async Task A_long_name_a_long_reason_and_hundreds_of_envelopes_still_give_one_sheet_each()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        await page.GotoAsync("/werk/onderzoek/nieuw");
        await page.GetByLabel("Het onderzoek").SetInputFilesAsync(new FilePayload { Name = "onderzoek.xlsx", MimeType = "application/octet-stream", Buffer = LargeStudy() });
        await page.GetByLabel("De vragenlijst").SetInputFilesAsync(Path.Combine(Samples.Root, "data-samples", "vragenlijst.xlsx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bekijk het voorbeeld" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak dit onderzoek" }).ClickAsync();
        await MakeLettersAsync(page, LongSlug, "Polski", new string('w', 20) + string.Concat(Enumerable.Repeat(" woorden die ertoe doen.", 36)));
        await LookAsync(page, LongSlug, 250, "?taal=pl", 0, 249);
    }

    [BrowserFact]
    public async Task The_second_letter_the_poster_and_the_cards_are_one_sheet_without_a_code_in_every_language()
    {
        var page = await demo.SignedInAsync(DemoBrowser.StaffEmail);
        foreach (var language in new[] { "nl", "en", "tr", "ar", "pl", "uk" })
        {
            foreach (var (address, size) in new[] { ("tweede-brief", PrintedSheets.A4), ("poster", PrintedSheets.A4), ("poster?formaat=a3", PrintedSheets.A3), ("deurkaart", PrintedSheets.A4) })
            {
                await page.GotoAsync($"/werk/{demo.Study}/codes/{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}taal={language}");
                Assert.Empty(language is "nl" or "ar" ? await AccessibilityTests.BarriersAsync(page) : []);
                var printed = await PrintedSheets.OfAsync(page);
                Assert.Equal((address, language, 1, size), (address, language, printed.Sheets.Count, printed.Sheets[0]));
                Assert.Equal(0, await page.Locator(".lb-code").CountAsync());
                if (address != "deurkaart")
                {
                    Assert.Equal(Link(demo.Study, language == "nl" ? "" : $"?taal={language}"), await QrReader.ReadAsync(page.Context, await page.Locator(":not(.lb-beside) > .lb-qr").ScreenshotAsync()));
                }
            }
        }
    }

    private static async Task MakeLettersAsync(IPage page, string study, string? language, string? reason)
    {
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync($"/werk/{study}/codes");
        var form = page.Locator("form").Filter(new() { HasText = "Reserve per deelgebied" });
        if (await form.GetByLabel("Ja, maak nieuwe codes erbij").CountAsync() > 0)
        {
            await form.GetByLabel("Ja, maak nieuwe codes erbij").CheckAsync();
        }

        await form.GetByLabel("Reserve per deelgebied").FillAsync("0");
        await form.GetByLabel("In welke taal?").SelectOptionAsync(new SelectOptionValue { Label = language ?? "Nederlands" });
        if (reason is not null)
        {
            await form.GetByLabel("Waarom vraagt u dit?").FillAsync(reason);
        }

        await form.GetByRole(AriaRole.Button, new() { Name = "Maak codes voor" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lb-letter").Last).ToBeAttachedAsync();
    }

    /// <summary>One sheet of A4 per envelope, each code once, and some of the squares read from a picture of the sheet.</summary>
    private async Task LookAsync(IPage page, string study, int envelopes, string language, params int[] some)
    {
        await Assertions.Expect(page.Locator(".lb-letter")).ToHaveCountAsync(envelopes);
        var codes = (await page.Locator(".lb-letter .lb-code").AllInnerTextsAsync()).Select(c => c.Trim()).ToList();
        Assert.Equal((envelopes, envelopes), (codes.Count, codes.Distinct().Count()));
        var printed = await PrintedSheets.OfAsync(page);
        Assert.Equal(envelopes, printed.Sheets.Count);
        Assert.All(printed.Sheets, s => Assert.Equal(PrintedSheets.A4, s));
        await page.SetViewportSizeAsync(PrintedSheets.A4Width, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var i in some)
        {
            // This letter alone: a picture within a page of a thousand sheets takes the browser minutes.
            await page.EvaluateAsync("i => { window.letters ??= [...document.querySelectorAll('.lb-letter')]; document.querySelector('main').replaceChildren(window.letters[i]); }", i);
            var picture = await page.Locator(".lb-letter .lb-join").ScreenshotAsync();
            Assert.Equal($"{Link(study, language)}#{codes[i].Replace("-", "", StringComparison.Ordinal)}", await QrReader.ReadAsync(page.Context, picture));

            // The small square as a printer draws it, with some 300 dots an inch; a picture of the screen has 96.
            await page.EvaluateAsync("() => { document.querySelector('.lb-beside').style.zoom = 3; }");
            Assert.Equal(ContactLink(study, language), await QrReader.ReadAsync(page.Context, await page.Locator(".lb-letter .lb-beside .lb-qr").ScreenshotAsync()));
        }

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private string ContactLink(string study, string language) => $"{demo.House.Address}contact/{study}{language}";

    private string Link(string study, string language) => $"{demo.House.Address}meedoen/{study}{language}";

    /// <summary>Many addresses, a name that takes three lines, and a wave that is open now.</summary>
    private static byte[] LargeStudy()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        string Day(int days) => today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        static Table Sheet(string name, string[] columns, params string[][] rows) => new(name, columns, [.. rows.Select((r, i) => new TableRow(i + 2, r))]);
        return TableWriter.ToExcel(
        [
            Sheet("onderzoek", ["veld", "waarde"], ["korte_naam", LongSlug], ["naam", LongName], ["gemeente", "Rivierstad"], ["aanleiding", "Bewoners vroegen erom."],
                ["partners", "De Wilg"], ["contact_naam", "Annemarie-Christine van der Heijden-Oosterwegel"], ["contact_telefoon", "085 555 01 42"],
                ["grondslag", "algemeen belang"], ["grondslag_waarom", "De gemeente vraagt erom."], ["bewaartermijn", "24"]),
            Sheet("deelgebieden", ["code", "naam", "adressen"], ["noord", "Noordzijde", "100"], ["zuid", "Zuidzijde", "150"]),
            Sheet("plekken", ["code", "naam"], ["plein", "Het plein"]),
            Sheet("metingen", ["nummer", "naam", "van", "tot"], ["1", "Meting", Day(-1), Day(30)]),
        ]);
    }
}
