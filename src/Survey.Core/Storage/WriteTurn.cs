using System.Data;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Survey.Core.Storage;

/// <summary>
/// A transaction that writes. Those of one program come one after another, in the order in which they asked, and wait without
/// keeping a thread: SQLite by itself lets one in and has the others sleep and try again, and whoever only reads then waits for a thread.
/// What is not committed before it is disposed of is undone.
/// </summary>
public sealed class WriteTurn : IAsyncDisposable
{
    /// <summary>Whose turn it is, per database: contexts of one database have the same options.</summary>
    private static readonly ConditionalWeakTable<IDbContextOptions, SemaphoreSlim> Turns = [];

    private readonly SemaphoreSlim _turn;
    private IDbContextTransaction? _transaction;
    private bool _isMine = true;

    private WriteTurn(SemaphoreSlim turn) => _turn = turn;

    /// <summary>Waits for a turn and begins. A database that stays busy for longer than a write may wait says so, as it does for another program.</summary>
    internal static async Task<WriteTurn> BeginAsync(LeefbaarheidDb db, CancellationToken cancel) =>
        await TryBeginAsync(db, OpenDatabase.MostWaiting, cancel) ?? throw OpenDatabase.Busy("Another write took too long.");

    /// <summary>Waits for a turn and begins; null when that takes longer than so much, however much of it went to writes of this program or of another.</summary>
    internal static async Task<WriteTurn?> TryBeginAsync(LeefbaarheidDb db, TimeSpan patience, CancellationToken cancel)
    {
        // Real time, as the semaphore and SQLite themselves measure it: with a clock that was handed in and stands still, one would wait twice.
        var waiting = Stopwatch.StartNew();
        var turn = Turns.GetValue(db.GetService<IDbContextOptions>(), _ => new(1, 1));
        if (!await turn.WaitAsync(patience, cancel))
        {
            return null;
        }

        var mine = new WriteTurn(turn);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        try
        {
            connection.DefaultTimeout = OpenDatabase.WholeSeconds(patience - waiting.Elapsed);
            mine._transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            return mine;
        }
        catch (SqliteException busy) when (OpenDatabase.IsBusy(busy))
        {
            mine.LetNextIn();
            return null;
        }
        catch
        {
            mine.LetNextIn();
            throw;
        }
        finally
        {
            connection.DefaultTimeout = OpenDatabase.WholeSeconds(OpenDatabase.MostWaiting);
        }
    }

    /// <summary>Makes what was written last, and lets the next one in.</summary>
    public async Task CommitAsync(CancellationToken cancel)
    {
        await _transaction!.CommitAsync(cancel);
        await DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_transaction?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        finally
        {
            _transaction = null;
            LetNextIn();
        }
    }

    private void LetNextIn()
    {
        if (_isMine)
        {
            _isMine = false;
            _turn.Release();
        }
    }
}
