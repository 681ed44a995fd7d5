using Microsoft.EntityFrameworkCore;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Languages;

[Collection(OpenWaveTogether.Name)]
public sealed class LanguageChoiceTests(OpenWave wave)
{
    private const string Welcome = $"/meedoen/{Wilgenplein.Slug}";

    [Fact]
    public async Task A_resident_answers_in_Arabic_from_the_first_page_to_the_receipt()
    {
        var say = Language.Find("ar")!;
        var resident = wave.House.Visitor();
        await resident.OpenAsync(Welcome);
        await resident.FollowAsync("العربية");
        await resident.PressAsync("ابدأ", ("رمزك", wave.TakeCode()));

        Assert.Equal(("ar", "rtl"), LanguageOf(resident));
        Assert.Equal("ما الجميل في السكن حول Wilgenplein؟", resident.Heading);
        await resident.PressAsync("التالي", ("ما الجميل في السكن", "الأشجار والجيران الطيبون."));
        await resident.OpenAsync($"{Welcome}/vraag/licht");
        await resident.PressAsync("التالي", ("لا أوافق أبدًا", true));
        await resident.OpenAsync($"{Welcome}/vraag/cijfer_wonen");
        await resident.PressAsync("التالي", ("لا أعرف", true));
        await resident.ToCheckAsync();
        Assert.Contains("الأشجار والجيران الطيبون.", resident.Text, StringComparison.Ordinal);
        Assert.Contains("لا أوافق أبدًا", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("إرسال");

        Assert.Equal(say["Thanks.Heading"], resident.Heading);
        var stored = await wave.House.InTheDatabaseAsync(db => db.Answers.Where(a => a.Value == "الأشجار والجيران الطيبون.").Join(db.Responses, a => a.ResponseId, r => r.Id, (_, r) => r.Language).ToListAsync());
        Assert.Equal(["ar"], stored);
    }

    [Fact]
    public async Task A_resident_who_changes_language_halfway_keeps_the_answers_and_the_place()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "De speeltuin."));
        await resident.OpenAsync($"{Welcome}/vraag/idee?wijzig");
        await resident.FollowAsync("Polski");

        Assert.Equal(("pl", "ltr"), LanguageOf(resident));
        Assert.Equal("Co warto zmienić?", resident.Heading);
        await resident.PressAsync("Zapisz", ("Co warto zmienić?", "Więcej ławek."));
        Assert.Equal("Sprawdź odpowiedzi", resident.Heading);
        Assert.Contains("De speeltuin.", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Wyślij");
        Assert.Equal(["pl"], await wave.House.InTheDatabaseAsync(db => db.Answers.Where(a => a.Value == "Więcej ławek.").Join(db.Responses, a => a.ResponseId, r => r.Id, (_, r) => r.Language).ToListAsync()));
    }

    [Fact]
    public async Task A_mistake_is_told_in_the_own_language_and_the_page_can_still_change_language()
    {
        var resident = wave.House.Visitor();
        await resident.OpenAsync($"{Welcome}?taal=tr");
        await resident.PressAsync("Başla", ("Kodunuz", "K7QM"));
        Assert.Contains(Language.Find("tr")!["Welcome.CodeUnknown"], resident.Text, StringComparison.Ordinal);
        Assert.StartsWith("Hata: Katılın", resident.Page.Title, StringComparison.Ordinal);

        await resident.OpenAsync(Welcome);
        await resident.PressAsync("Başla", ("Kodunuz", wave.TakeCode()));
        await resident.PressAsync("Devam", ("Wilgenplein çevresinde", new string('ı', 4001)));
        Assert.Contains("Cevabınız çok uzun: 4.001 harf. Lütfen 4.000 harften kısa yazın.", resident.Text, StringComparison.Ordinal);
        await resident.OpenAsync($"{Welcome}/vraag/samen");
        await resident.PressAsync("Devam", ("Bunların hiçbiri", true), ("Bir şey ödünç", true));
        Assert.Contains("Hem “Bunların hiçbiri” hem de başka bir şey seçtiniz. İkisinden birini kaldırın.", resident.Text, StringComparison.Ordinal);
        await resident.FollowAsync("Українська");
        Assert.Equal("Що ви іноді робите разом із сусідами?", resident.Heading);
        await resident.OpenAsync("/zomaar");
        Assert.Equal("Такої сторінки немає", resident.Heading);
    }

    [Theory]
    [InlineData("tr-TR,tr;q=0.9,en;q=0.8", "tr")]
    [InlineData("de-DE,de;q=0.9,uk;q=0.8,en;q=0.7", "uk")]
    [InlineData("en;q=0.1, pl;q=0.9", "pl")]
    [InlineData("AR-ma", "ar")]
    [InlineData("nl-BE", "nl")]
    [InlineData("tr;q=0", "nl")]
    [InlineData("de, fr, zh", "nl")]
    [InlineData("*", "nl")]
    [InlineData(";;q=,,<script>", "nl")]
    public async Task The_first_page_speaks_the_language_of_the_browser_if_the_house_does(string browser, string code)
    {
        var resident = wave.House.Visitor();
        resident.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", browser);

        await resident.OpenAsync(Welcome);

        Assert.Equal(code, LanguageOf(resident).Language);
    }

    [Fact]
    public async Task A_chosen_language_goes_before_the_browsers_and_is_remembered_on_every_page()
    {
        var resident = wave.House.Visitor();
        resident.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "tr");
        await resident.OpenAsync($"{Welcome}?taal=uk");
        foreach (var address in new[] { "/", Welcome, $"/uitkomsten/{Wilgenplein.Slug}", $"/gedaan/{Wilgenplein.Slug}", $"/privacy/{Wilgenplein.Slug}", $"/bewijs/{Wilgenplein.Slug}", "/zomaar" })
        {
            await resident.OpenAsync(address);
            Assert.Equal((address, "uk"), (address, LanguageOf(resident).Language));
        }
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("nl-NL")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("../../secrets")]
    public async Task A_language_that_is_not_there_is_Dutch_and_leaves_no_trace(string asked)
    {
        var resident = wave.House.Visitor();
        using var answer = await resident.Http.GetAsync($"{Welcome}?taal={asked}");
        await resident.OpenAsync($"{Welcome}?taal={asked}");

        Assert.Equal(("nl", "ltr"), LanguageOf(resident));
        Assert.DoesNotContain(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], c => c.StartsWith("taal=", StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", resident.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", resident.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_holds_the_language_and_nothing_else_and_goes_when_the_browser_closes()
    {
        using var answer = await wave.House.Visitor().Http.GetAsync($"{Welcome}?taal=pl");

        Assert.Equal("taal=pl; path=/; samesite=lax; httponly", answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("taal=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Staff_work_in_Dutch_whatever_their_browser_says()
    {
        foreach (var address in new[] { "/inloggen", "/werk", "/uitloggen", "/WERK/wilgenplein/zomaar" })
        {
            var staff = wave.House.Visitor();
            staff.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", "tr");
            await staff.OpenAsync("/?taal=ar");
            await staff.OpenAsync($"{address}?taal=ar");
            Assert.Equal((address, "nl", "ltr"), (address, LanguageOf(staff).Language, LanguageOf(staff).Direction));
        }
    }

    [Fact]
    public async Task The_reason_that_staff_wrote_is_marked_as_Dutch()
    {
        var resident = await wave.House.Visitor().OpenAsync($"{Welcome}?taal=ar");

        var reason = resident.Page.QuerySelector("details.lb-why span[lang=nl][dir=ltr]")!;
        Assert.Equal(await wave.House.InTheDatabaseAsync(db => db.Studies.Select(s => s.Reason).SingleAsync()), reason.TextContent);
    }

    [Fact]
    public async Task Staff_see_before_storing_which_languages_their_questions_speak()
    {
        await wave.Staff.OpenAsync("/werk/onderzoek/nieuw");
        await wave.Staff.PressAsync("Bekijk het voorbeeld",
            ("Het onderzoek", new ChosenFile("onderzoek.xlsx", House.Sample("onderzoek.xlsx"))), ("De vragenlijst", new ChosenFile("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"))));

        Assert.All(new[] { "Engels", "Turks", "Arabisch", "Pools", "Oekraïens" }, language => Assert.Contains($"{language} helemaal vertaald", wave.Staff.Text, StringComparison.Ordinal));
        await wave.Staff.PressAsync("Annuleer");
    }

    private static (string? Language, string? Direction) LanguageOf(Visitor visitor) => (visitor.Page.DocumentElement.GetAttribute("lang"), visitor.Page.DocumentElement.GetAttribute("dir"));
}
