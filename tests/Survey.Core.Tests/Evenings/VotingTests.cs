using Survey.Core.Evenings;
using Survey.TestKit;

namespace Survey.Core.Tests.Evenings;

public class VotingTests
{
    private static async Task<Evening> EveningAsync(Square square, bool open = true)
    {
        var evening = Evening.Create(square.Study.Id, square.Wave.Id, new("Bewonersavond", Wilgenplein.Today, "19:30", "De oude wasserette", 0, "Wat eerst?"), "123456");
        evening.Options.AddRange(new[] { "Licht", "Parkeren", "Afval", "Jongeren" }.Select((t, i) => VoteOption.Create(evening.Id, i + 1, t, "")));
        if (open)
        {
            evening.OpenVote();
        }

        var db = square.House.NewDb();
        db.Evenings.Add(evening);
        await db.SaveChangesAsync();
        return evening;
    }

    private static Task<VoteOutcome> VoteAsync(TestHouse house, Guid phone, params Guid[] dots) => house.CastVote.CastAsync("123456", phone, dots, CancellationToken.None);

    private static async Task CloseAsync(TestHouse house, Guid id, params (int Option, int Dots)[] hands)
    {
        var db = house.NewDb();
        var evening = db.Evenings.Single(e => e.Id == id);
        await db.Entry(evening).Collection(e => e.Options).LoadAsync();
        foreach (var (option, dots) in hands)
        {
            evening.Options.Single(o => o.Order == option).CountRoom(dots);
        }

        evening.CloseVote();
        await db.SaveChangesAsync();
    }

    private static async Task<string> ResultAsync(TestHouse house, Guid id)
    {
        var db = house.NewDb();
        var evening = db.Evenings.Single(e => e.Id == id);
        await db.Entry(evening).Collection(e => e.Options).LoadAsync();
        var counts = await house.CountVotes.ResultAsync(evening, CancellationToken.None);
        return counts is null ? "geheim" : string.Join(", ", counts.Select(c => $"{c.Option.Text} {c.Dots}"));
    }

    [Fact]
    public async Task A_person_has_three_dots_and_no_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var options = (await EveningAsync(await house.StartSquareAsync())).Options.ConvertAll(o => o.Id);
        var phone = Guid.NewGuid();

        Assert.Equal(VoteOutcome.WrongNumberOfDots, await VoteAsync(house, phone));
        Assert.Equal(VoteOutcome.WrongNumberOfDots, await VoteAsync(house, phone, [.. options]));
        Assert.Equal(VoteOutcome.WrongNumberOfDots, await VoteAsync(house, phone, options[0], options[0]));
        Assert.Equal(VoteOutcome.WrongNumberOfDots, await VoteAsync(house, phone, Guid.NewGuid()));
        Assert.Equal(VoteOutcome.Counted, await VoteAsync(house, phone, options[0], options[1], options[2]));
        Assert.Equal(VoteOutcome.Counted, await VoteAsync(house, Guid.NewGuid(), options[3]));
    }

    [Fact]
    public async Task Voting_again_from_the_same_phone_takes_the_place_of_the_first_vote()
    {
        await using var house = await TestHouse.OpenAsync();
        var evening = await EveningAsync(await house.StartSquareAsync());
        var options = evening.Options.ConvertAll(o => o.Id);
        var phone = Guid.NewGuid();
        await VoteAsync(house, phone, options[0], options[1]);
        await VoteAsync(house, phone, options[2]);
        await VoteAsync(house, Guid.NewGuid(), options[2], options[1]);

        Assert.Equal(2, await house.CountVotes.PhonesAsync(evening.Id, CancellationToken.None));
        Assert.Equal("geheim", await ResultAsync(house, evening.Id));
        await CloseAsync(house, evening.Id, (4, 5));
        Assert.Equal("Jongeren 5, Afval 2, Parkeren 1, Licht 0", await ResultAsync(house, evening.Id));
    }

    [Fact]
    public async Task Before_the_vote_opens_and_after_it_closed_no_dot_counts()
    {
        await using var house = await TestHouse.OpenAsync();
        var evening = await EveningAsync(await house.StartSquareAsync(), open: false);
        var option = evening.Options[0].Id;

        Assert.Equal(VoteOutcome.NotOpenYet, await VoteAsync(house, Guid.NewGuid(), option));
        evening.OpenVote();
        evening.CloseVote();
        evening.OpenVote();
        Assert.Equal(VoteState.Closed, evening.Vote);
        var db = house.NewDb();
        db.Evenings.Single().OpenVote();
        db.Evenings.Single().CloseVote();
        await db.SaveChangesAsync();
        Assert.Equal(VoteOutcome.AlreadyClosed, await VoteAsync(house, Guid.NewGuid(), option));
        Assert.Equal(VoteOutcome.NoSuchEvening, await house.CastVote.CastAsync("654321", Guid.NewGuid(), [option], CancellationToken.None));
    }

    [Fact]
    public async Task A_room_full_of_phones_that_vote_at_once_is_counted_to_the_last_dot()
    {
        await using var house = await TestHouse.OpenAsync();
        var evening = await EveningAsync(await house.StartSquareAsync());
        var phones = Enumerable.Range(0, 40).Select(i => (Cast: house.CastVote, Dot: evening.Options[i % 4].Id)).ToList();

        var outcomes = await Task.WhenAll(phones.Select(p => Task.Run(() => p.Cast.CastAsync("123456", Guid.NewGuid(), [p.Dot], CancellationToken.None))));

        Assert.All(outcomes, o => Assert.Equal(VoteOutcome.Counted, o));
        await CloseAsync(house, evening.Id);
        Assert.Equal("Licht 10, Parkeren 10, Afval 10, Jongeren 10", await ResultAsync(house, evening.Id));
    }
}
