using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Journeys;

/// <summary>From an empty house to an agreement that residents can follow: every step over the pages people have for it.</summary>
public sealed class WholeChainTests
{
    [Fact]
    public async Task From_the_first_account_to_what_came_of_it()
    {
        using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var codes = await staff.PrintCodesAsync();

        var receipt = await AResidentAnswersAsync(house, codes.Dequeue());
        await TheResidentLooksBackAsync(house, receipt);
        await StaffBringInPaperAsync(staff);
        await StaffSortThemesAsync(staff);
        await StaffCloseTheWaveAsync(house, staff, receipt);
        var theme = await AnEveningIsHeldAsync(house, staff);
        await APartnerTellsWhatWasDoneAsync(house, staff);
        await EverybodyCanReadItAsync(house, theme);
    }

    /// <summary>The second test of the same walk: what people typed stands in no log, whatever level is turned on.</summary>
    [Fact]
    public async Task Nothing_a_person_typed_stands_in_the_logs()
    {
        using var house = House.Open(listening: true);
        var setup = house.SetupCode;
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var codes = await staff.PrintCodesAsync();
        var (code, wrong) = (codes.Dequeue(), "9999-9999-9");
        var guesser = await house.BeginAsync(wrong);
        Assert.Contains("Deze code kennen wij niet", guesser.Text, StringComparison.Ordinal);
        var receipt = await AResidentAnswersAsync(house, code);
        await TheResidentLooksBackAsync(house, receipt);
        await StaffBringInPaperAsync(staff);
        await StaffSortThemesAsync(staff);
        var mistaken = house.Visitor();
        await mistaken.OpenAsync("/inloggen");
        await mistaken.PressAsync("Log in", ("E-mailadres", Wilgenplein.StaffEmail), ("Wachtwoord", "fout wachtwoord 8813"));

        Assert.True(house.Logs.Lines.Count > 1000, "The log was listened to.");
        foreach (var canary in new[] { setup, code, code.Replace("-", "", StringComparison.Ordinal), wrong, receipt, receipt.Replace("-", "", StringComparison.Ordinal), Wilgenplein.StaffEmail, Wilgenplein.Password, "fout wachtwoord 8813", FirstThought, SecondThought, "zwaaiafspraak" })
        {
            var told = house.Logs.Lines.FirstOrDefault(l => l.Contains(canary, StringComparison.OrdinalIgnoreCase));
            Assert.True(told is null, $"'{canary}' stands in the log: {told}");
        }
    }

    private const string FirstThought = "De kanarie van nummer achttien zingt te hard.";
    private const string SecondThought = "De lampen bij de garages blijven uit sinds de zomer.";

    private static async Task<string> AResidentAnswersAsync(House house, string code)
    {
        var resident = await house.BeginAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Equal("Wat is er fijn aan wonen rond het Wilgenplein?", resident.Heading);
        await resident.PressAsync("Verder", ("Wat is er fijn", "De buren groeten elkaar weer."));
        await resident.PressAsync("Verder", ("Iets lenen", true), ("Samen koffie drinken", true));
        await resident.PressAsync("Verder", ("7", true));
        await resident.PressAsync("Verder", ("Mee eens", true));
        await resident.FollowAsync("Terug");
        Assert.True(resident.IsChosen("Mee eens"), "What was chosen is still chosen.");
        await resident.PressAsync("Verder", ("Mee oneens", true));
        for (var question = 5; question <= 9; question++)
        {
            await resident.FollowAsync("Sla over");
        }

        Assert.StartsWith("Wat stoort u", resident.Heading, StringComparison.Ordinal);
        await resident.PressAsync("Verder", ("Wat stoort u", FirstThought));
        await resident.FollowAsync("Sla over");
        await resident.FollowAsync("Sla over");
        await resident.PressAsync("Verder", ("Nee", true));
        Assert.Equal("Kijk uw antwoorden na", resident.Heading);
        Assert.DoesNotContain("Wat zou u willen doen?", resident.Text, StringComparison.Ordinal);
        Assert.Contains("Mee oneens", resident.Text, StringComparison.Ordinal);

        await resident.FollowAsync("Wijzig uw antwoord op: Wat stoort u");
        Assert.Equal(FirstThought, resident.ValueOf("Wat stoort u"));
        await resident.PressAsync("Bewaar", ("Wat stoort u", SecondThought));
        Assert.Contains(SecondThought, resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", resident.Heading);
        return resident.Receipt();
    }

    private static async Task TheResidentLooksBackAsync(House house, string receipt)
    {
        var resident = house.Visitor();
        await resident.OpenAsync($"/bewijs/{Wilgenplein.Slug}");
        await resident.PressAsync("Laat zien", ("Uw bewijs", receipt.ToLowerInvariant()));
        Assert.Equal("Dit zijn uw antwoorden", resident.Heading);
        Assert.Contains(SecondThought, resident.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FirstThought, resident.Text, StringComparison.Ordinal);
        Assert.Contains("Mee oneens", resident.Text, StringComparison.Ordinal);
    }

    private static async Task StaffBringInPaperAsync(Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await staff.PressAsync("Bekijk het bestand", ("Antwoorden van Meting 2026", true), ("Bestand", new ChosenFile("antwoorden-2026.csv", House.Sample("antwoorden-2026.csv"))));
        Assert.Contains("91 rijen met antwoorden", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets opgeslagen", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Zet in het onderzoek");
        Assert.Contains("91 antwoorden zijn opgeslagen.", staff.Text, StringComparison.Ordinal);
    }

    private static async Task StaffSortThemesAsync(Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/themas?meting=2");
        await staff.PressAsync("Zoek thema’s");
        Assert.Contains("Klaar met zoeken", staff.Text, StringComparison.Ordinal);
        var names = Themes(staff);
        Assert.True(names.Count >= 8, $"Themes were found: {string.Join(", ", names)}");

        await staff.FollowAsync($"Wijzig {names[0]}");
        await staff.PressInAsync(staff.Part(names[0]), "Bewaar de naam", ("Nieuwe naam", "Licht in de portieken"));
        Assert.Contains("heet nu “Licht in de portieken”", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Licht in de portieken", Themes(staff));

        await staff.FollowAsync($"Wijzig {names[^1]}");
        await staff.PressInAsync(staff.Part(names[^1]), "Voeg samen", ("Wordt een deel van", names[1]));
        Assert.Contains("De thema’s zijn samengevoegd", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(names[^1], Themes(staff));

        var box = (AngleSharp.Html.Dom.IHtmlInputElement)staff.Part(names[1]).QuerySelector(".lb-pick input")!;
        var remark = Visitor.Squeeze(box.ParentElement!.QuerySelector(".lb-says__words")!.TextContent);
        box.IsChecked = true;
        await staff.PressAsync("Verplaats", ("Verplaats naar", "Licht in de portieken"));
        Assert.Matches("1 opmerking verplaatst van “[^”]+” naar “Licht in de portieken”.", staff.Text);
        Assert.DoesNotContain(remark, staff.Part(names[1]).TextContent, StringComparison.Ordinal);

        await staff.FollowAsync("Wijzig Mijn huis en het onderhoud");
        await staff.PressInAsync(staff.Part("Mijn huis en het onderhoud"), "Bewaar de naam", ("Nieuwe naam", "Schimmel en tocht"));

        foreach (var name in Themes(staff))
        {
            await staff.PressAsync($"Bevestig {name}");
            Assert.Contains($"Het thema “{name}” is bevestigd.", staff.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Bevestigd door Samira", staff.Text, StringComparison.Ordinal);
    }

    private static async Task StaffCloseTheWaveAsync(House house, Visitor staff, string receipt)
    {
        var everybody = await house.Visitor().OpenAsync($"/uitkomsten/{Wilgenplein.Slug}");
        Assert.Contains("Er zijn nog geen uitkomsten.", everybody.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/sluiten?meting=2");
        await staff.PressAsync("Sluit en anonimiseer");
        Assert.Contains("Zet een vinkje als u de meting voorgoed wilt sluiten.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Sluit en anonimiseer", ("Ik weet dat dit niet ongedaan", true));
        Assert.Contains("Meting 2026 is gesloten en anoniem.", staff.Text, StringComparison.Ordinal);

        var resident = await house.Visitor().OpenAsync($"/bewijs/{Wilgenplein.Slug}");
        await resident.PressAsync("Laat zien", ("Uw bewijs", receipt));
        Assert.Contains("Dit bewijs kennen wij niet.", resident.Text, StringComparison.Ordinal);
    }

    private static async Task<string> AnEveningIsHeldAsync(House house, Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/avond");
        await staff.PressAsync("Maak de avond en de dia’s", ("Dag", "2026-04-16"), ("Tijd", "19:30"), ("Waar", "De oude wasserette"));
        Assert.Contains("De avond staat klaar.", staff.Text, StringComparison.Ordinal);
        var deck = staff.Where.Split('?')[0];
        var options = staff.Part("Stemming").QuerySelectorAll("li").Select(o => Visitor.Squeeze(o.TextContent)).ToList();
        Assert.InRange(options.Count, 2, 6);
        Assert.Contains("Schimmel en tocht", options);

        var screen = await staff.OpenAsync($"{deck}/scherm");
        var first = screen.Heading;
        await staff.OpenAsync($"{deck}/leiden");
        await staff.PressAsync("Volgende");
        await staff.OpenAsync($"{deck}/scherm");
        Assert.NotEqual(first, staff.Heading);

        var phone = house.Visitor();
        await staff.OpenAsync($"{deck}/leiden");
        var address = Visitor.Squeeze(staff.Page.QuerySelectorAll("b[dir=ltr]")[0].TextContent);
        await phone.OpenAsync(new Uri(address).AbsolutePath);
        Assert.Contains("Zo meteen kunt u hier stemmen.", phone.Text, StringComparison.Ordinal);
        await staff.PressAsync("Open de stemming");
        Assert.Contains("De stemming is open.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Open de stemming", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Tel ook de handen. Sluit daarna pas.", staff.Page.QuerySelector("#nu")!.TextContent, StringComparison.Ordinal);
        await staff.OpenAsync($"{deck}/scherm");
        Assert.Equal(options.Count, staff.Page.QuerySelectorAll(".lb-ballot__options li").Length);
        await phone.OpenAsync(phone.Where);
        await phone.PressAsync("Stem");
        Assert.Contains("Kies er een, twee of drie.", phone.Text, StringComparison.Ordinal);
        await phone.PressAsync("Stem", (options[1], true));
        Assert.Contains("Uw stem is geteld", phone.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{deck}/leiden");
        await staff.PressAsync("Sluit de stemming", (options[0], "4"));
        await staff.PressAsync("Ja, sluit de stemming");
        Assert.Contains("De stemming is gesloten.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sluit daarna pas", staff.Text, StringComparison.Ordinal);
        await phone.OpenAsync(phone.Where);
        Assert.Equal("De stemming is klaar", phone.Heading);
        Assert.Matches($"{System.Text.RegularExpressions.Regex.Escape(options[0])}\\s*4.*{System.Text.RegularExpressions.Regex.Escape(options[1])}\\s*1", phone.Text);

        await staff.OpenAsync($"{deck}/leiden");
        await staff.FollowAsync("Schrijf een afspraak op");
        await staff.PressAsync("Schrijf de afspraak op", ("Wat gaat er gebeuren?", "De lampen in de portieken worden gemaakt"));
        Assert.Contains("Zonder naam is het geen afspraak.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Schrijf de afspraak op", ("Wie kan dit oplossen?", "In het portiek"), ("Wie doet het?", "Woningcorporatie"), ("Onder welke naam?", "De Wilg"),
            ("Wanneer is het klaar?", "2026-06-01"), ("Bij welk thema hoort het?", "Licht in de portieken"));
        Assert.Contains("De afspraak is opgeschreven.", staff.Text, StringComparison.Ordinal);
        return options[0];
    }

    private static async Task APartnerTellsWhatWasDoneAsync(House house, Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/partners");
        await staff.PressAsync("Maak account", ("Voor welke partner?", "De Wilg"), ("Naam", "Joris"), ("E-mailadres", "joris@dewilg.example"));
        var password = Visitor.Squeeze(staff.Page.QuerySelector(".lb-code")!.TextContent);

        var partner = await house.SignInAsync("joris@dewilg.example", password);
        await partner.OpenAsync($"/werk/{Wilgenplein.Slug}/afspraken");
        Assert.Contains("De lampen in de portieken worden gemaakt", partner.Text, StringComparison.Ordinal);
        await partner.FollowAsync("Bekijk of plaats een bericht");
        await partner.PressAsync("Plaats het bericht", ("Hoe staat het ervoor?", "Afgehandeld"), ("Wat is er gebeurd?", "Alle lampen in de portieken branden weer."));
        Assert.Contains("Het bericht is geplaatst.", partner.Text, StringComparison.Ordinal);

        foreach (var address in new[] { "", "/uitkomsten", "/afspraken", "/afspraken/1" })
        {
            await partner.OpenAsync($"/werk/{Wilgenplein.Slug}{address}");
            Assert.DoesNotContain(SecondThought, partner.Source, StringComparison.Ordinal);
            Assert.DoesNotContain("zwaaiafspraak", partner.Source, StringComparison.Ordinal);
        }

        await partner.OpenAsync($"/werk/{Wilgenplein.Slug}/themas");
        Assert.Equal("Deze pagina is er niet", partner.Heading);
    }

    private static async Task EverybodyCanReadItAsync(House house, string theme)
    {
        var neighbour = await house.Visitor().OpenAsync($"/gedaan/{Wilgenplein.Slug}");
        Assert.Contains("De lampen in de portieken worden gemaakt", neighbour.Text, StringComparison.Ordinal);
        Assert.Contains("Alle lampen in de portieken branden weer.", neighbour.Text, StringComparison.Ordinal);
        await neighbour.OpenAsync($"/uitkomsten/{Wilgenplein.Slug}");
        Assert.Contains("Bij Meting 2026 deden ongeveer 90 bewoners mee.", neighbour.Text, StringComparison.Ordinal);
        Assert.Contains(theme, neighbour.Text, StringComparison.Ordinal);
        var counts = neighbour.Page.QuerySelectorAll(".lb-bars__value").Select(v => int.Parse(v.TextContent.TrimEnd('%', ' '), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, c => Assert.Equal(0, c % 5));
    }

    private static List<string> Themes(Visitor staff) => [.. staff.Page.QuerySelectorAll("section.lb-theme h2").Select(h => Visitor.Squeeze(h.TextContent)).Where(h => h != "Nog geen thema")];
}
