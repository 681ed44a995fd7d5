using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Survey.Core.Storage;

/// <summary>The version of the schema a database was made with.</summary>
internal sealed class SchemaStamp
{
    public int Version { get; init; }
}

/// <summary>What became of opening a database.</summary>
public abstract record DatabaseOutcome
{
    private DatabaseOutcome()
    {
    }

    /// <summary>It was there, with the version of this program.</summary>
    public sealed record Opened : DatabaseOutcome;

    /// <summary>It was made.</summary>
    public sealed record Created : DatabaseOutcome;

    /// <summary>It belongs to another version of the program and was left untouched.</summary>
    public sealed record OtherVersion(string Found, int Expected) : DatabaseOutcome;
}

/// <summary>Opens the SQLite file, or makes it from the model. A file of another version is never altered.</summary>
public static class OpenDatabase
{
    /// <summary>The version of the schema this program works with; raise it with every change of the model until the first release.</summary>
    public const int SchemaVersion = 14;

    private const int SqliteBusy = 5, SqliteLocked = 6;

    /// <summary>How long a write waits for another before it gives up.</summary>
    internal static readonly TimeSpan MostWaiting = TimeSpan.FromSeconds(10);

    /// <summary>How long a page waits that only takes the occasion to write something down, and can do without.</summary>
    internal static readonly TimeSpan LittleWaiting = TimeSpan.FromSeconds(1);

    /// <summary>A waiting time as a connection takes it: whole seconds, and never none, as that would be for ever.</summary>
    internal static int WholeSeconds(TimeSpan time) => Math.Max(1, (int)time.TotalSeconds);

    /// <summary>
    /// What tells a connection how long SQLite itself looks again after one, two, five milliseconds for another program that writes, with its thread.
    /// After that the provider tries again, until the time-out of the connection.
    /// </summary>
    internal static string WaitingFor(TimeSpan time) => FormattableString.Invariant($"PRAGMA busy_timeout={(int)time.TotalMilliseconds}");

    /// <summary>What is thrown when a database stays busy for too long.</summary>
    internal static SqliteException Busy(string reason) => new(reason, SqliteBusy);

    /// <summary>Whether something could not be done because somebody else was writing, also when another exception tells it on.</summary>
    public static bool IsBusy(Exception? e) => e is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } || (e?.InnerException is { } inner && IsBusy(inner));

    /// <summary>Options for a SQLite file.</summary>
    public static void Configure(DbContextOptionsBuilder options, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = WholeSeconds(MostWaiting) };
        options.UseSqlite(connection.ToString(), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .ReplaceService<IMigrationsSqlGenerator, UrnSqlGenerator>()
            .AddInterceptors(new StaysOpen());
    }

    /// <summary>Makes the database when it is not there, and checks its version when it is.</summary>
    public static async Task<DatabaseOutcome> OpenAsync(LeefbaarheidDb db, CancellationToken cancel)
    {
        if (await db.Database.EnsureCreatedAsync(cancel))
        {
            db.SchemaStamps.Add(new() { Version = SchemaVersion });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            return new DatabaseOutcome.Created();
        }

        try
        {
            var found = await db.SchemaStamps.AsNoTracking().Select(s => (int?)s.Version).SingleOrDefaultAsync(cancel);
            return found == SchemaVersion ? new DatabaseOutcome.Opened() : new DatabaseOutcome.OtherVersion(found?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "onbekend", SchemaVersion);
        }
        catch (SqliteException)
        {
            return new DatabaseOutcome.OtherVersion("onbekend", SchemaVersion);
        }
    }

    /// <summary>
    /// A context opens its connection once, says there that deleted text is overwritten and that what was acknowledged is on the
    /// disk, and keeps it: a page asks five to ten things, and opening anew costs as much as asking. A write that finds another under
    /// way looks again after one, two, five milliseconds for a second; the provider by itself sleeps 150.
    /// </summary>
    private sealed class StaysOpen : DbConnectionInterceptor
    {
        private static readonly string Pragmas = $"PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; {WaitingFor(LittleWaiting)};";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
    }
}
