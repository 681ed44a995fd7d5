using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Reading;

/// <summary>What somebody types on the reading page stays until it is saved or thrown away, with a browser without script.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class TypedWordsTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/lezen?meting=2", Said = "Een bewoner wil dat het pleintje wordt opgeknapt.";

    /// <summary>Remarks with nothing special about them at which nobody did anything yet.</summary>
    private Task<List<Remark>> PlainAsync() => full.House.InTheDatabaseAsync(async db => (await db.Remarks.AsNoTracking()
        .Where(r => r.Original.Length > 30 && !db.RemarkReadings.Any(reading => reading.RemarkId == r.Id) && db.Waves.Any(w => w.Id == r.WaveId && w.Number == 2 && db.Studies.Any(s => s.Id == w.StudyId && s.Slug == "wilgenplein"))).ToListAsync()).Where(QueueRemarks.IsPlain).OrderByDescending(r => r.Id).ToList());

    [Fact]
    public async Task Words_in_another_field_stay_when_a_text_is_refused_and_when_it_is_saved()
    {
        var remark = (await PlainAsync())[0];
        var staff = await full.Staff.OpenAsync($"{Page}&open={remark.Id:N}");

        await staff.PressAsync("Bewaar de tekst", ("Tekst voor anderen", "Bel mevrouw Fatima Yilmaz."), ("Verwoording voor iedereen", Said));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Equal(("Bel mevrouw Fatima Yilmaz.", Said), (staff.ValueOf("Tekst voor anderen"), staff.ValueOf("Verwoording voor iedereen")));

        await staff.PressAsync("Bewaar de tekst", ("Tekst voor anderen", "Het pleintje kan beter."));
        Assert.Equal(HttpStatusCode.OK, staff.Status);
        Assert.Contains("De tekst voor anderen is bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(("Het pleintje kan beter.", Said), (staff.ValueOf("Tekst voor anderen"), staff.ValueOf("Verwoording voor iedereen")));

        // The remark is read now and fits the filter no more; what is typed at it is not gone with it.
        await staff.PressInAsync(staff.Page.GetElementById($"o-{remark.Id:N}")!, "Gelezen");
        Assert.Equal(Said, staff.ValueOf("Verwoording voor iedereen"));
        await staff.PressAsync("Maak ongedaan");
        Assert.Contains("Ongedaan gemaakt.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(Said, staff.ValueOf("Verwoording voor iedereen"));

        await staff.PressAsync("Stel deze verwoording voor");
        Assert.Contains("De verwoording is voorgesteld.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, staff.Page.QuerySelectorAll(".lb-read__fields").Length);
        await staff.PressAsync("Maak ongedaan");
    }

    [Fact]
    public async Task A_note_that_is_taken_back_stands_in_its_field_again()
    {
        const string Note = "Besproken met het wijkteam, maandag weer.";
        var staff = await full.Staff.OpenAsync("/werk/wilgenplein/lezen?meting=1&soort=signalen");
        var held = staff.Page.QuerySelectorAll(".lb-read").First(a => a.QuerySelector("textarea") is not null);

        await staff.PressInAsync(held, "Gezien en opgevolgd", ("Wat heeft u gedaan?", Note));
        await staff.PressAsync("Maak ongedaan");

        Assert.Equal(Note, staff.Page.GetElementById(held.Id!)!.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_refusal_because_somebody_was_first_keeps_the_words()
    {
        var remark = (await PlainAsync())[1];
        var staff = await full.Staff.OpenAsync($"{Page}&open={remark.Id:N}");
        var colleague = await full.Colleague.OpenAsync(Page + $"&open={remark.Id:N}");
        await colleague.PressInAsync(colleague.Page.GetElementById($"o-{remark.Id:N}")!, "Gelezen");

        await staff.PressAsync("Stel deze verwoording voor", ("Verwoording voor iedereen", Said));

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Equal(Said, staff.ValueOf("Verwoording voor iedereen"));
    }
}
