using Survey.Core.Themes;

namespace Survey.Web.Hosting;

/// <summary>Works through the searches for themes beside the requests, one at a time; begins with those that were not ready when the program stopped.</summary>
internal sealed partial class ThemeSearchWorker(IServiceScopeFactory scopes, SearchUnderWay underWay, ILogger<ThemeSearchWorker> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await using var scope = scopes.CreateAsyncScope();
            var (found, failure) = await scope.ServiceProvider.GetRequiredService<ThemeSearches>().DoNextAsync(stoppingToken);
            if (failure is not null)
            {
                LogFailure(log, failure);
            }

            if (!found)
            {
                await underWay.UntilAskedAsync(stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A search for themes failed; somebody can ask for it again.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
