using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Remarks;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Evenings;

/// <summary>Words of a resident on the slides of an evening, and off them again.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class SaidSlidesTests(FullHouse full)
{
    private const string Lezen = "/werk/wilgenplein/lezen?meting=2";
    private const string Said = "Een bewoner vraagt om een bankje in de zon.";

    private async Task<Remark> LargestAsync()
    {
        var remarks = await full.House.InTheDatabaseAsync(db => db.Remarks.AsNoTracking().Where(r => r.ThemeKey != null && db.Waves.Any(w => w.Id == r.WaveId && w.Number == 2 && db.Studies.Any(s => s.Id == w.StudyId && s.Slug == "wilgenplein"))).ToListAsync());
        return remarks.GroupBy(r => r.ThemeKey).OrderByDescending(g => g.Select(r => r.Writer).Distinct().Count()).First().Last(r => !r.Held && r.Marks.Count == 0 && !r.IsForeign && r.Original.Length > 30);
    }

    /// <summary>A page as a computer reads it, with what stands in its fields.</summary>
    private static async Task<string> SourceAsync(Visitor staff, string address) => WebUtility.HtmlDecode((await staff.OpenAsync(address)).Source);

    [Fact]
    public async Task Words_that_are_taken_back_go_from_the_slides_the_screen_and_the_public_page()
    {
        var remark = await LargestAsync();
        var staff = await full.Staff.OpenAsync($"{Lezen}&open={remark.Id:N}");
        await staff.PressAsync("Stel deze verwoording voor", ("Verwoording voor iedereen", Said));
        var colleague = await full.Colleague.OpenAsync($"{Lezen}&soort=tweede");
        Assert.Contains("Wat iemand al heeft afgedrukt of gefotografeerd, haalt niemand terug.", colleague.Text, StringComparison.Ordinal);
        await colleague.PressInAsync(colleague.Page.QuerySelectorAll(".lb-read").First(a => a.TextContent.Contains(Said, StringComparison.Ordinal)), "Keur goed");
        await staff.OpenAsync("/werk/wilgenplein/avond");
        await staff.PressAsync("Maak de avond en de dia’s", ("Dag", "2026-06-16"), ("Tijd", "19:30"), ("Waar", "De oude wasserette"));
        var deck = staff.Where.Split('?')[0];
        var order = (await full.House.InTheDatabaseAsync(db => db.Slides.AsNoTracking().SingleAsync(s => s.Kind == SlideKind.Said && s.Remark == remark.Id))).Order;
        await staff.OpenAsync($"{deck}/leiden");
        await staff.PressAsync("Zet op het scherm", ("Dia", $"{order}. "));
        var pages = new[] { deck, $"{deck}/leiden", $"{deck}/leiden/nu", $"{deck}/scherm", "/uitkomsten/wilgenplein" };
        foreach (var page in pages)
        {
            Assert.Contains(Said, await SourceAsync(staff, page), StringComparison.Ordinal);
        }

        await staff.OpenAsync($"{Lezen}&soort=iedereen");
        await staff.PressInAsync(staff.Page.QuerySelectorAll(".lb-read").First(a => a.TextContent.Contains(Said, StringComparison.Ordinal)), "Haal terug");
        Assert.Contains("De woorden zijn ingetrokken. Zij staan ook niet meer op de pagina met uitkomsten en op de dia’s.", staff.Text, StringComparison.Ordinal);
        foreach (var page in pages)
        {
            Assert.DoesNotContain(Said, await SourceAsync(staff, page), StringComparison.Ordinal);
        }

        Assert.Contains(QuoteResidents.InPlace, await SourceAsync(staff, $"{deck}/scherm"), StringComparison.Ordinal);
        Assert.Contains("De woorden van de bewoner zijn teruggehaald.", await SourceAsync(staff, deck), StringComparison.Ordinal);
        Assert.DoesNotContain("teruggehaald", await SourceAsync(staff, $"{deck}/scherm"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, staff.Status);
    }
}
