using Microsoft.Data.Sqlite;

namespace Survey.TestKit;

/// <summary>Another program that has the database to itself for writing, such as somebody who copies it, until it is disposed of.</summary>
public sealed class OtherProgram : IAsyncDisposable
{
    private readonly SqliteConnection _connection;

    private OtherProgram(SqliteConnection connection) => _connection = connection;

    /// <summary>Begins to write, and does not finish.</summary>
    public static async Task<OtherProgram> WritingAsync(TestHouse house)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = house.Installation.DatabaseFile, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        return new(connection);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
