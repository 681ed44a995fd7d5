using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Web.Hosting;
using Survey.Web.SignIn;
using Survey.Web.Tests.Visiting;
using House = Survey.Web.Tests.Visiting.House;

namespace Survey.Web.Tests.Journeys;

/// <summary>The answers of a wave are gone because they had been kept long enough. Everybody is told so, and sees what was public already.</summary>
public sealed class ErasedWaveTests
{
    private const string Promise = "zoals beloofd";

    private static async Task<House> OpenAsync()
    {
        var house = House.Open();
        house.Clock.Now = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Demonstration>().LoadAsync(house.Address.ToString(), CancellationToken.None);
        return house;
    }

    private static Task<List<Wave>> ClosedAsync(House house) => house.InTheDatabaseAsync(db => db.Waves.AsNoTracking().Where(w => w.ClosedOn != null && db.Studies.Any(s => s.Id == w.StudyId && s.Slug == "wilgenplein")).OrderBy(w => w.Number).ToListAsync());

    private static async Task EraseAsync(House house, Wave wave)
    {
        var months = await house.InTheDatabaseAsync(db => db.Studies.Where(s => s.Id == wave.StudyId).Select(s => s.RetentionMonths!.Value).SingleAsync());
        house.Clock.Now = new(wave.ErasesOn(months)!.Value, new(10, 0), TimeSpan.Zero);
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EraseAnswers>().SweepAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_resident_still_sees_the_figures_and_reads_that_the_answers_are_gone()
    {
        await using var house = await OpenAsync();
        var resident = house.Visitor();
        await resident.OpenAsync("/uitkomsten/wilgenplein");
        var bars = resident.Page.QuerySelectorAll(".lb-bars__value, .lb-big").Select(b => b.TextContent).ToList();
        var quotes = resident.Page.QuerySelectorAll(".lb-said q").Select(q => q.TextContent).ToList();
        await EraseAsync(house, (await ClosedAsync(house))[^1]);
        await resident.OpenAsync("/uitkomsten/wilgenplein");

        Assert.Contains(Promise, resident.Text, StringComparison.Ordinal);
        Assert.NotEmpty(bars);
        Assert.Equal(bars, resident.Page.QuerySelectorAll(".lb-bars__value, .lb-big").Select(b => b.TextContent));
        Assert.All(quotes, q => Assert.DoesNotContain(q, resident.Text, StringComparison.Ordinal));
        Assert.Equal(0, await house.InTheDatabaseAsync(db => db.Answers.CountAsync(a => db.Responses.Any(r => r.Id == a.ResponseId && db.Waves.Any(w => w.Id == r.WaveId && w.ErasedOn != null)))));
        await resident.OpenAsync("/uitkomsten/wilgenplein?taal=en");
        Assert.Contains("as promised", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_and_partners_get_the_rounded_figures_on_the_page_and_in_the_file()
    {
        await using var house = await OpenAsync();
        var wave = (await ClosedAsync(house))[^1];
        await EraseAsync(house, wave);
        foreach (var email in new[] { DemoAccounts.StaffEmail, DemoAccounts.PartnerEmail })
        {
            var visitor = await house.SignInAsync(email, DemoAccounts.Password);
            await visitor.OpenAsync($"/werk/wilgenplein/uitkomsten?meting={wave.Number}");
            Assert.Contains(Promise, visitor.Text, StringComparison.Ordinal);
            Assert.Contains("Ongeveer", visitor.Text, StringComparison.Ordinal);
            foreach (var link in visitor.Page.QuerySelectorAll("main .utrecht-alert a").Select(a => a.GetAttribute("href")!).ToList())
            {
                await visitor.OpenAsync(link);
                Assert.Equal(HttpStatusCode.OK, visitor.Status);
            }

            var file = await visitor.Http.GetByteArrayAsync($"/werk/wilgenplein/{(email == DemoAccounts.StaffEmail ? "uitkomsten" : "uitkomsten-partners")}.xlsx?meting={wave.Number}");
            var book = TableReader.Read("u.xlsx", file, TableLimits.Upload).Workbook!;
            Assert.Contains(book.Tables[0].Rows, r => r.Cells[0] == "Gewist" && r.Cells[1].Contains(Promise, StringComparison.Ordinal));
            Assert.NotEmpty(book.Find("Uitkomsten")!.Rows);
        }
    }

    [Fact]
    public async Task The_next_wave_is_laid_beside_what_was_kept_without_a_verdict()
    {
        await using var house = await OpenAsync();
        var closed = await ClosedAsync(house);
        await EraseAsync(house, closed[0]);
        Assert.Null((await ClosedAsync(house))[^1].ErasedOn);
        var staff = await house.SignInAsync(DemoAccounts.StaffEmail, DemoAccounts.Password);
        await staff.OpenAsync($"/werk/wilgenplein/uitkomsten?meting={closed[^1].Number}");

        Assert.Contains($"Hoe was het in {closed[0].Name}?", staff.Text, StringComparison.Ordinal);
        Assert.Contains("was ongeveer", staff.Text, StringComparison.Ordinal);
        Assert.Contains("kunnen wij niet zeggen of een verschil toeval is", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat is er anders dan in", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"/werk/wilgenplein/themas?meting={closed[^1].Number}");
        Assert.Equal(HttpStatusCode.OK, staff.Status);
    }

    [Fact]
    public async Task Every_page_of_an_erased_wave_opens_and_none_shows_a_word_of_a_resident()
    {
        await using var house = await OpenAsync();
        var wave = (await ClosedAsync(house))[^1];
        var said = await house.InTheDatabaseAsync(db => db.Remarks.Where(r => r.WaveId == wave.Id && r.Original.Length > 30).Select(r => r.Original).ToListAsync());
        Assert.NotEmpty(said);
        await EraseAsync(house, wave);
        var staff = await house.SignInAsync(DemoAccounts.StaffEmail, DemoAccounts.Password);
        foreach (var room in new[] { "", "/onderzoek", "/gebied", "/vragenlijst", "/codes", "/veldwerk", "/veldwerk/buurt", "/papier", "/invoer", "/lezen", "/lezen?soort=signalen", "/themas", "/themas/besluiten", "/themas/hoofdthemas", "/uitkomsten", "/avond", "/afspraken" })
        {
            await staff.OpenAsync($"/werk/wilgenplein{room}{(room.Contains('?', StringComparison.Ordinal) ? '&' : '?')}meting={wave.Number}");

            Assert.Equal((room, HttpStatusCode.OK), (room, staff.Status));
            Assert.DoesNotContain(said, words => staff.Text.Contains(words, StringComparison.Ordinal));
            if (room is "" or "/lezen" or "/themas" or "/uitkomsten")
            {
                // Nothing is there because it was erased: not because nobody took part, and not to be looked for.
                Assert.Contains("gewist", staff.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("0 op 38", staff.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("Zoek opnieuw", staff.Text, StringComparison.Ordinal);
                Assert.DoesNotContain("nog geen opmerkingen", staff.Text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Whoever_still_asks_for_themes_is_told_that_there_is_nothing_left_to_search()
    {
        await using var house = await OpenAsync();
        var wave = (await ClosedAsync(house))[^1];
        var before = await ThemesAsync(house, wave);
        await EraseAsync(house, wave);
        var staff = await house.SignInAsync(DemoAccounts.StaffEmail, DemoAccounts.Password);
        await staff.OpenAsync("/werk/wilgenplein/onderzoek");
        await staff.PostAsync($"/werk/wilgenplein/themas/zoek?meting={wave.Number}", staff.FormOf("Bewaar").Fields);

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("In deze meting kunt u geen thema’s meer zoeken: de antwoorden zijn gewist. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        Assert.NotEqual(0, before.Themes);
        Assert.Equal(before, await ThemesAsync(house, wave));
    }

    private static Task<(int Themes, int Decisions, int Searched)> ThemesAsync(House house, Wave wave) => house.InTheDatabaseAsync(async db => (
        await db.Themes.CountAsync(t => t.WaveId == wave.Id), await db.ThemeDecisions.CountAsync(d => d.WaveId == wave.Id), await db.Changes.CountAsync(c => c.What == "thema’s gezocht" || c.What == "thema’s overgenomen")));
}
