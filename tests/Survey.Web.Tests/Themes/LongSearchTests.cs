using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Core.Remarks;
using Survey.Core.Themes;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>A study with thousands of remarks: staff ask for themes and go on with their work.</summary>
public sealed class LongSearchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Staff_see_a_long_search_go_on_and_the_themes_when_it_is_ready()
    {
        await using var house = House.Open();
        var (wave, staff) = await WithThousandsAsync(house);
        await staff.PressAsync("Zoek thema’s");
        await UntilReadyAsync(staff);

        Assert.True(staff.Has("Zoek opnieuw"));
        Assert.Equal(ThemeSearches.MostAtOnce + 1, await PlacedAsync(house, wave));
    }

    [Fact]
    public async Task A_search_that_went_wrong_says_so_and_can_be_given_up_or_asked_for_again()
    {
        await using var house = House.Open();
        var (wave, staff) = await WithThousandsAsync(house);

        // A search that failed is not taken up by itself, so it stands still for the one who looks.
        await house.InTheDatabaseAsync(db => db.Database.ExecuteSqlAsync($"INSERT INTO ThemeSearches (WaveId, StudyId, By, At, Failed) SELECT Id, StudyId, 'Samira', '2026-03-10 10:00:00', 1 FROM Waves WHERE Id = {wave}"));
        await staff.OpenAsync(staff.Where);

        Assert.Contains("Het zoeken naar thema’s ging mis. Er is niets gewijzigd: alle opmerkingen en besluiten zijn er nog.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await PlacedAsync(house, wave));
        await staff.PressAsync("Probeer opnieuw");
        await UntilReadyAsync(staff);
        Assert.Equal(ThemeSearches.MostAtOnce + 1, await PlacedAsync(house, wave));
    }

    [Fact]
    public async Task A_search_that_was_not_ready_when_the_program_stopped_can_be_stopped_by_staff()
    {
        await using var house = House.Open();
        var (wave, staff) = await WithThousandsAsync(house);

        // In the queue, and nobody told the worker: as it is seen from another request.
        await house.InTheDatabaseAsync(db => db.Database.ExecuteSqlAsync($"INSERT INTO ThemeSearches (WaveId, StudyId, By, At, Failed) SELECT Id, StudyId, 'Samira', '2026-03-10 10:00:00', 0 FROM Waves WHERE Id = {wave}"));
        await staff.OpenAsync(staff.Where);
        Assert.Contains("Het zoeken naar thema’s wacht op zijn beurt.", staff.Text, StringComparison.Ordinal);

        await staff.PressAsync("Stop met zoeken");

        Assert.Contains("Het zoeken is gestopt. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        Assert.Null(staff.Page.QuerySelector("#themas-zoeken"));
        Assert.Equal(0, await PlacedAsync(house, wave));
    }

    private static async Task<(Guid Wave, Visitor Staff)> WithThousandsAsync(House house)
    {
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/themas?meting=2");
        var wave = await house.InTheDatabaseAsync(db => db.Waves.Where(w => w.Number == 2).Select(w => w.Id).SingleAsync());
        await house.InTheDatabaseAsync(db =>
        {
            db.Remarks.AddRange(Enumerable.Range(0, ThemeSearches.MostAtOnce + 1).Select(i =>
                Remark.Create(wave, Guid.NewGuid(), QuestionRole.Worry, PointKind.Concern, SpokenPoint.Of(i % 2 == 0 ? "de lamp in het portiek is stuk" : "er ligt afval naast de container")[0], mayBeQuoted: false)));
            return db.SaveChangesAsync();
        });
        return (wave, staff);
    }

    private static async Task UntilReadyAsync(Visitor staff)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (staff.Page.QuerySelector("#themas-zoeken") is not null && clock.Elapsed < Patience)
        {
            Assert.Contains("Bewoners kunnen blijven antwoorden.", staff.Text, StringComparison.Ordinal);
            await staff.FollowAsync("Laad de pagina opnieuw");
        }
    }

    private static Task<int> PlacedAsync(House house, Guid wave) => house.InTheDatabaseAsync(db => db.Remarks.CountAsync(r => r.WaveId == wave && r.ThemeKey != null));
}
