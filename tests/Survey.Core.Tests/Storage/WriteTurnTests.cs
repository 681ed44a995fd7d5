using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Studies;
using Survey.TestKit;

namespace Survey.Core.Tests.Storage;

public class WriteTurnTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Who_asks_first_writes_first_however_many_there_are()
    {
        await using var house = await TestHouse.OpenAsync();
        var (order, first) = (new List<int>(), await house.NewDb().WriteAsync(None));
        var waiting = Enumerable.Range(0, 40).Select(async number =>
        {
            var db = house.NewDb();
            await using var turn = await db.WriteAsync(None);
            order.Add(number);
            db.Organisations.Add(Organisation.Create($"Huis {number}"));
            await db.SaveChangesAsync(None);
            await turn.CommitAsync(None);
        }).ToList();

        Assert.Empty(order);
        await first.DisposeAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 40), order);
        Assert.Equal(40, await house.NewDb().Organisations.CountAsync());
    }

    [Fact]
    public async Task What_was_not_committed_is_undone_and_the_next_one_comes_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var db = house.NewDb();
        await using (await db.WriteAsync(None))
        {
            db.Organisations.Add(Organisation.Create("Halverwege"));
            await db.SaveChangesAsync(None);
        }

        await using var next = await house.NewDb().WriteAsync(None).WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(0, await house.NewDb().Organisations.CountAsync());
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_keep_the_turn()
    {
        await using var house = await TestHouse.OpenAsync();
        var first = await house.NewDb().WriteAsync(None);
        using var gone = new CancellationTokenSource();
        var waiting = house.NewDb().WriteAsync(gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await first.CommitAsync(None);
        await first.DisposeAsync();
        await using var next = await house.NewDb().WriteAsync(None).WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Pages_are_read_while_somebody_writes()
    {
        await using var house = await TestHouse.OpenAsync();
        await using var turn = await house.NewDb().WriteAsync(None);

        Assert.Equal(0, await house.NewDb().Organisations.CountAsync(None).WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task While_another_program_writes_nobody_waits_twice_and_all_come_in_afterwards()
    {
        await using var house = await TestHouse.OpenAsync();
        await using var other = await OtherProgram.WritingAsync(house);
        var clock = Stopwatch.StartNew();
        var waiting = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Assert.ThrowsAsync<SqliteException>(() => house.NewDb().WriteAsync(None)))).ToList();

        Assert.All(await Task.WhenAll(waiting), busy => Assert.Equal(5, busy.SqliteErrorCode));
        Assert.InRange(clock.Elapsed.TotalSeconds, 9, 16);
        await other.DisposeAsync();
        await using var next = await house.NewDb().WriteAsync(None).WaitAsync(TimeSpan.FromSeconds(5));
    }
}
