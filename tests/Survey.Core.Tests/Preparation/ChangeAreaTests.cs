using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.Core.Preparation;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.TestKit;

namespace Survey.Core.Tests.Preparation;

/// <summary>Staff draw up the area; what residents already hold or said stays as it is.</summary>
public class ChangeAreaTests
{
    private static readonly Questionnaire AsksAPlace = new("Plek", [new("waar", QuestionKind.Place, Wording.Dutch("Waar?"), null, null, false, [], default, false, null)]);

    private static Task<Study> NowAsync(Square square) => square.House.NewDb().Studies.AsNoTracking().SingleAsync(s => s.Id == square.Study.Id);

    private static async Task<AreaOutcome> ChangeAsync(Square square, AreaChange change) =>
        await square.House.ChangeArea.ChangeAsync(square.Study.Id, (await NowAsync(square)).AreaStamp, change, square.House.Samira, CancellationToken.None);

    private static async Task<AreaRefusal> RefusalAsync(Square square, AreaChange change)
    {
        var before = (await NowAsync(square)).AreaStamp;
        var refused = Assert.IsType<AreaOutcome.Refused>(await ChangeAsync(square, change));
        Assert.Equal(before, (await NowAsync(square)).AreaStamp);
        return refused.Why;
    }

    private static AreaChange.NamePlaces Names(params string[] names) => new(PlaceList.Read(string.Join('\n', names)).Places);

    [Fact]
    public async Task Staff_add_change_and_remove_a_sub_area_before_there_are_codes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, new AreaChange.AddSubArea("Noordzijde 2", 35)));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, new AreaChange.ChangeSubArea("oost", "Het oosten", 44)));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, new AreaChange.RemoveSubArea("west")));

        Assert.Equal([("noord", "Noordzijde", 20), ("noordzijde-2", "Noordzijde 2", 35), ("oost", "Het oosten", 44), ("zuid", "Zuidzijde", 20)],
            (await NowAsync(square)).SubAreas.OrderBy(a => a.Code, StringComparer.Ordinal).Select(a => (a.Code, a.Name, a.Addresses)));
        Assert.Equal(["deelgebied gewijzigd", "deelgebied toegevoegd", "deelgebied weggehaald"], (await house.NewDb().Changes.Where(c => c.What.StartsWith("deelgebied")).Select(c => c.What).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sub_area_that_says_too_much_of_an_address_or_is_no_sub_area_is_refused()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(AreaRefusal.Addresses, await RefusalAsync(square, new AreaChange.AddSubArea("Klein", 19)));
        Assert.Equal(AreaRefusal.Addresses, await RefusalAsync(square, new AreaChange.AddSubArea("Groot", 5001)));
        Assert.Equal(AreaRefusal.Addresses, await RefusalAsync(square, new AreaChange.ChangeSubArea("oost", "Oostzijde", 0)));
        Assert.Equal(AreaRefusal.SubAreaTwice, await RefusalAsync(square, new AreaChange.AddSubArea("NOORDZIJDE", 30)));
        Assert.Equal(AreaRefusal.SubAreaName, await RefusalAsync(square, new AreaChange.AddSubArea("", 30)));
        Assert.Equal(AreaRefusal.NoSuchSubArea, await RefusalAsync(square, new AreaChange.RemoveSubArea("elders")));
    }

    [Fact]
    public async Task Once_there_are_codes_the_sub_areas_stay()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendLettersAsync();

        Assert.Equal(AreaRefusal.SubAreasStay, await RefusalAsync(square, new AreaChange.RemoveSubArea("west")));
        Assert.Equal(AreaRefusal.SubAreasStay, await RefusalAsync(square, new AreaChange.ChangeSubArea("west", "West", 30)));
        Assert.Equal(AreaRefusal.SubAreasStay, await RefusalAsync(square, new AreaChange.AddSubArea("Nieuw", 30)));
    }

    [Fact]
    public async Task Once_a_form_from_paper_was_keyed_the_sub_areas_stay()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await house.FormTray.KeepAsync(Guid.NewGuid(), square.Wave, square.Study.SubAreas[0], "nl", new Dictionary<string, string>(), square.House.Samira, CancellationToken.None);

        Assert.Equal(AreaRefusal.SubAreasStay, await RefusalAsync(square, new AreaChange.RemoveSubArea("noord")));
    }

    [Fact]
    public async Task A_place_keeps_its_code_as_long_as_it_keeps_its_name()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, Names("de GARAGES; gebouw; 52.1; 5.1", "Weet niet", "Ergens anders", "Het plein", "Het  plein")));

        Assert.Equal([("ergens_anders_2", "Ergens anders"), ("garages", "de GARAGES"), ("het_plein", "Het plein"), ("het_plein_2", "Het  plein"), ("weet_niet_2", "Weet niet")],
            (await NowAsync(square)).Places.Select(p => (p.Code, p.Name)).OrderBy(p => p.Code, StringComparer.Ordinal));
        var garages = (await NowAsync(square)).Places.Single(p => p.Code == "garages");
        Assert.Equal((PlaceKind.Building, GeoPoint.Of(52.1, 5.1)), (garages.Kind, garages.Point));
    }

    [Fact]
    public async Task A_place_that_something_was_agreed_about_stays()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await using (var db = house.NewDb())
        {
            db.Agreements.Add(Agreement.Create(square.Study.Id, null, 1, new("Lampen", AgreementOwnerKind.ResidentGroup, "Bewoners", AgreementLevel.Residents, Wilgenplein.Closes, "", "De garages"), null));
            await db.SaveChangesAsync();
        }

        Assert.Equal(AreaRefusal.PlaceAgreedOn, await RefusalAsync(square, Names("De speeltuin")));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, Names("De garages")));
    }

    [Fact]
    public async Task A_place_that_residents_could_choose_stays_and_another_can_come()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: AsksAPlace);
        await square.SendAsync(square.OnPaper(("waar", "garages")));

        Assert.Equal(AreaRefusal.PlaceAsked, await RefusalAsync(square, Names("De speeltuin")));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, Names("De garages", "De speeltuin", "De kade")));
    }

    [Fact]
    public async Task Where_it_lies_is_a_municipality_with_or_without_a_code_and_its_year()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Equal(AreaRefusal.Municipality, await RefusalAsync(square, new AreaChange.Situate("", "", null)));
        Assert.Equal(AreaRefusal.Buurt, await RefusalAsync(square, new AreaChange.Situate("Rivierstad", "BU1234", 2025)));
        Assert.Equal(AreaRefusal.Buurt, await RefusalAsync(square, new AreaChange.Situate("Rivierstad", "BU99990101", null)));
        Assert.Equal(AreaRefusal.Buurt, await RefusalAsync(square, new AreaChange.Situate("Rivierstad", "", 2025)));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, new AreaChange.Situate("Rivierstad", "BU99990101", 2025)));
        Assert.IsType<AreaOutcome.Stored>(await ChangeAsync(square, new AreaChange.Situate("Waterdam", "", null)));
    }

    [Fact]
    public async Task Two_people_at_once_do_not_undo_each_others_work()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var seen = (await NowAsync(square)).AreaStamp;

        Assert.IsType<AreaOutcome.Stored>(await house.ChangeArea.ChangeAsync(square.Study.Id, seen, Names("De kade"), house.Samira, CancellationToken.None));
        Assert.IsType<AreaOutcome.ChangedMeanwhile>(await house.ChangeArea.ChangeAsync(square.Study.Id, seen, Names("De haven"), house.Noor, CancellationToken.None));

        // Who tells about the study meanwhile is in nobody's way.
        Assert.IsType<DescribeOutcome.Stored>(await house.DescribeStudy.DescribeAsync(square.Study.Id, square.Study.AboutStamp, square.Study.About with { ContactName = "Noor" }, house.Noor, CancellationToken.None));
        Assert.IsType<DescribeOutcome.ChangedMeanwhile>(await house.DescribeStudy.DescribeAsync(square.Study.Id, square.Study.AboutStamp, square.Study.About, house.Samira, CancellationToken.None));

        Assert.Equal(["De kade"], (await NowAsync(square)).Places.Select(p => p.Name));
    }
}
