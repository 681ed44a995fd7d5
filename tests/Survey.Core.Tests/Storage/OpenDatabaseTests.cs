using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.TestKit;

namespace Survey.Core.Tests.Storage;

public class OpenDatabaseTests
{
    [Fact]
    public async Task A_new_house_is_made_once_and_opened_after_that()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.StartSquareAsync();
        await house.StopAsync();

        Assert.IsType<DatabaseOutcome.Opened>(await OpenDatabase.OpenAsync(house.NewDb(), CancellationToken.None));
        Assert.Equal(1, await house.NewDb().Studies.CountAsync());
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_and_left_byte_for_byte_as_it_was()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.NewDb().Database.ExecuteSqlRawAsync("UPDATE SchemaStamps SET Version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
        await house.StopAsync();
        var before = await File.ReadAllBytesAsync(house.Installation.DatabaseFile);

        var outcome = await OpenDatabase.OpenAsync(house.NewDb(), CancellationToken.None);

        Assert.Equal(new DatabaseOutcome.OtherVersion("99", OpenDatabase.SchemaVersion), outcome);
        await house.StopAsync();
        Assert.Equal(before, await File.ReadAllBytesAsync(house.Installation.DatabaseFile));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.StopAsync();
        foreach (var file in Directory.GetFiles(house.Installation.DataFolder, "leefbaarheid.db*"))
        {
            File.Delete(file);
        }

        using (var other = new SqliteConnection($"Data Source={house.Installation.DatabaseFile};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE recepten (naam TEXT)";
            command.ExecuteNonQuery();
        }

        var before = await File.ReadAllBytesAsync(house.Installation.DatabaseFile);

        Assert.Equal(new DatabaseOutcome.OtherVersion("onbekend", OpenDatabase.SchemaVersion), await OpenDatabase.OpenAsync(house.NewDb(), CancellationToken.None));
        await house.StopAsync();
        Assert.Equal(before, await File.ReadAllBytesAsync(house.Installation.DatabaseFile));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(19, false)]
    public void Whoever_could_not_write_because_somebody_else_did_hears_so_whatever_told_it_on(int code, bool isBusy)
    {
        var told = new SqliteException("", code);

        Assert.Equal(isBusy, OpenDatabase.IsBusy(told));
        Assert.Equal(isBusy, OpenDatabase.IsBusy(new DbUpdateException("", new InvalidOperationException("", told))));
        Assert.False(OpenDatabase.IsBusy(null));
    }
}
