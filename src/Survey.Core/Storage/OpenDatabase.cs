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
    public const int SchemaVersion = 13;

    /// <summary>How long a write waits for another before it gives up, in seconds.</summary>
    private const int BusySeconds = 10;

    /// <summary>Options for a SQLite file.</summary>
    public static void Configure(DbContextOptionsBuilder options, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = BusySeconds };
        options.UseSqlite(connection.ToString(), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .ReplaceService<IMigrationsSqlGenerator, UrnSqlGenerator>()
            .AddInterceptors(new SecureDelete());
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

    /// <summary>Deleted text is overwritten, and what was acknowledged is on the disk.</summary>
    private sealed class SecureDelete : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;";

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
    }
}
