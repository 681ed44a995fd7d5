using Microsoft.Data.Sqlite;
using Survey.Core.Contact;
using Survey.Core.Drafts;
using Survey.Core.Installation;
using Survey.Core.Submissions;

namespace Survey.Web.Hosting;

/// <summary>Throws away what has run out, every hour: unfinished surveys, contact wishes, and the answers of waves that were kept long enough. Also what nobody opens any more is then really gone.</summary>
internal sealed partial class Sweeper(IServiceScopeFactory scopes, TimeProvider time, ILogger<Sweeper> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <summary>Sweeps once.</summary>
    internal static async Task SweepAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<DraftBox>().SweepAsync(cancel);
        await services.GetRequiredService<ContactBox>().SweepAsync(cancel);

        // The invented answers of the demonstration are of years ago, and have to be there to rehearse with.
        if (!services.GetRequiredService<ThisInstallation>().IsDemo)
        {
            await services.GetRequiredService<EraseAnswers>().SweepAsync(cancel);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await SweepAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (SqliteException busy)
            {
                LogBusy(log, busy);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What has run out could not be thrown away now; it is tried again in an hour.")]
    private static partial void LogBusy(ILogger log, Exception failure);
}
