using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Hosting;

/// <summary>The program in a process of its own, that can be killed and started again on the same folder and port.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-kill-").FullName;
    private Process? _process;

    internal RunningProgram()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    internal Uri Address { get; }

    internal string DatabaseFile => Path.Combine(_folder, "leefbaarheid.db");

    /// <summary>Starts it and waits for the first page; returns what it printed and how long that took.</summary>
    internal async Task<(string Printed, TimeSpan Took)> StartAsync()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(House.Root, "src", "Survey.Web", "bin", framework.Parent!.Name, framework.Name, "Survey.Web.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        foreach (var argument in new[] { program, $"--Urls={Address.GetLeftPart(UriPartial.Authority)}", $"--Leefbaarheid:DataFolder={_folder}" })
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.StartNew();
        var printed = new System.Text.StringBuilder();
        _process?.Dispose();
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, e) => Hear(e.Data);
        _process.ErrorDataReceived += (_, e) => Hear(e.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = Address };
        while (clock.Elapsed < Patience)
        {
            if (_process.HasExited)
            {
                break;
            }

            try
            {
                using var answer = await http.GetAsync("/");
                if (answer.IsSuccessStatusCode)
                {
                    var took = clock.Elapsed;
                    lock (printed)
                    {
                        return (printed.ToString(), took);
                    }
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException($"The program did not open: {printed}");

        void Hear(string? line)
        {
            lock (printed)
            {
                printed.AppendLine(line);
            }
        }
    }

    /// <summary>kill -9: no goodbye, no flushing.</summary>
    internal async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
