using Microsoft.EntityFrameworkCore;
using Survey.Core.Doorstep;
using Survey.TestKit;

namespace Survey.Core.Tests.Doorstep;

public class WalkListTests
{
    private static readonly DateOnly Friday = new(2026, 3, 13);

    public static TheoryData<WalkDoor, WalkDoor, WalkDoor> LastWords => new()
    {
        { Door(DoorState.NotAtHome, 1), Door(DoorState.Spoken, 2), Door(DoorState.Spoken, 2) },
        { Door(DoorState.Spoken, 3), Door(DoorState.NotYet, 4), Door(DoorState.NotYet, 4) },
        { Door(DoorState.Spoken, 1), Door(DoorState.RatherNot, 1), Door(DoorState.Spoken, 1) },
        { Door(DoorState.ComeBack, 1, Friday), Door(DoorState.ComeBack, 1), Door(DoorState.ComeBack, 1, Friday) },
    };

    [Theory]
    [MemberData(nameof(LastWords))]
    public void Of_two_words_the_last_one_stays_in_whichever_order_they_come_in(WalkDoor one, WalkDoor two, WalkDoor last)
    {
        Assert.Equal(last, one.Hearing(two));
        Assert.Equal(last, two.Hearing(one));
        Assert.Equal(last, last.Hearing(last));
    }

    [Fact]
    public void Devices_that_tell_each_other_in_any_order_end_with_the_same_list()
    {
        // Every word that can be said of one door, told in many orders.
        var words = Enum.GetValues<DoorState>().SelectMany(s => new[] { 1, 2, 3 }.SelectMany(t => new DateOnly?[] { null, Friday }.Select(d => new WalkDoor("7", s, s == DoorState.ComeBack ? d : null, t)))).ToList();
        var chance = 17;
        var ends = Enumerable.Range(0, 50).Select(_ => words.OrderBy(_ => chance = (chance * 1103515245) + 12345).Aggregate(WalkDoor.New("7"), (door, word) => door.Hearing(word)));

        Assert.Single(ends.Distinct());
    }

    [Theory]
    [InlineData("8", DoorState.Spoken, 1)]
    [InlineData("7", (DoorState)9, 1)]
    [InlineData("7", DoorState.Spoken, 0)]
    [InlineData("7", DoorState.Spoken, -1)]
    [InlineData("7", DoorState.Spoken, int.MaxValue)]
    public void A_word_that_makes_no_sense_changes_nothing(string label, DoorState state, int turn)
    {
        var door = WalkDoor.New("7");

        Assert.Equal(door, door.Hearing(new(label, state, null, turn)));
    }

    [Fact]
    public void A_day_to_come_back_goes_only_with_coming_back() => Assert.Null(WalkDoor.New("7").Hearing(new("7", DoorState.Spoken, Friday, 1)).BackOn);

    [Fact]
    public void A_list_has_a_door_for_each_address_and_staff_can_give_them_house_numbers()
    {
        var area = Survey.Core.Studies.SubArea.Create("noord", "Noordkant", 20);
        var list = WalkList.For(Guid.NewGuid(), area);
        list.Hear([new("3", DoorState.Spoken, null, 1), new("21", DoorState.Spoken, null, 1)]);

        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"{n}"), list.Doors.Select(d => d.Label));
        Assert.Equal("3", Assert.Single(list.Doors, d => d.State == DoorState.Spoken).Label);
        list.Number(["1a", "3", "3"]);
        Assert.Equal([WalkDoor.New("1a"), new("3", DoorState.Spoken, null, 1)], list.Doors);
    }

    [Fact]
    public async Task The_list_goes_when_the_wave_is_closed_and_takes_no_word_after_that()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var area = square.Study.SubAreas[0];
        var kept = await new KeepWalkList(house.NewDb()).ChangeAsync(square.Wave, area, l => l.Hear([new("1", DoorState.Spoken, null, 1)]), CancellationToken.None);
        Assert.Equal(DoorState.Spoken, kept!.Doors[0].State);
        Assert.Equal(DoorState.Spoken, (await new KeepWalkList(house.NewDb()).ReadAsync(square.Wave.Id, area, CancellationToken.None)).Doors[0].State);

        await square.CloseAsync();

        Assert.Equal(0, await house.NewDb().WalkLists.CountAsync());
        Assert.Null(await new KeepWalkList(house.NewDb()).ChangeAsync(square.Wave, area, l => l.Hear([new("1", DoorState.Spoken, null, 2)]), CancellationToken.None));
        Assert.Equal(0, await house.NewDb().WalkLists.CountAsync());
    }

    private static WalkDoor Door(DoorState state, int turn, DateOnly? back = null) => new("7", state, back, turn);
}
