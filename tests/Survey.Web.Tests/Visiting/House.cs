using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Survey.Core.Storage;
using Survey.TestKit;
using Survey.Web.SignIn;

namespace Survey.Web.Tests.Visiting;

/// <summary>The real program on a real port, with a real database in a folder of its own. Only the clock is ours.</summary>
internal sealed class House : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-web-").FullName;
    private readonly List<Visitor> _visitors = [];

    private readonly bool _listening;

    private readonly IReadOnlyDictionary<string, string> _settings;

    private House(bool listening, IReadOnlyDictionary<string, string> settings) => (_listening, _settings) = (listening, settings);

    internal Clock Clock { get; } = new(Clock.DuringTheWave);

    internal LogBook Logs { get; } = new();

    internal Uri Address { get; private set; } = null!;

    /// <summary>Root of the working copy.</summary>
    internal static string Root => Samples.Root;

    /// <summary>A file of the invented square.</summary>
    internal static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Root, "data-samples", name));

    /// <summary>Opens an empty house: nobody has an account, there is no study.</summary>
    /// <param name="listening">Whether to keep all that is logged, at every level.</param>
    /// <param name="settings">Settings beside those of every house.</param>
    internal static House Open(bool listening = false, IReadOnlyDictionary<string, string>? settings = null)
    {
        var house = new House(listening, settings ?? new Dictionary<string, string>());
        house.UseKestrel();
        house.StartServer();
        house.Address = new(house.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return house;
    }

    /// <summary>The code that was printed in the window where the program started.</summary>
    internal string SetupCode => Services.GetRequiredService<SetupCode>().Current!;

    /// <summary>Somebody with a browser of their own.</summary>
    internal Visitor Visitor()
    {
        var visitor = new Visitor(Address);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Looks into the database itself.</summary>
    internal async Task<T> InTheDatabaseAsync<T>(Func<LeefbaarheidDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>());
    }

    internal Task<int> ResponsesAsync() => InTheDatabaseAsync(db => db.Responses.CountAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Leefbaarheid:DataFolder", _folder);
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (!_listening)
            {
                return;
            }

            services.AddSingleton<ILoggerProvider>(Logs);

            // Also what an administrator would see who turns every log on.
            services.PostConfigure<LoggerFilterOptions>(filters =>
            {
                filters.Rules.Clear();
                filters.Rules.Add(new(typeof(LogBook).FullName, null, LogLevel.Trace, null));
                filters.MinLevel = LogLevel.None;
            });
        });
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var visitor in _visitors)
        {
            visitor.Dispose();
        }

        base.Dispose(disposing);
        if (Directory.Exists(_folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
