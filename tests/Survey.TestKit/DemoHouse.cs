using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Survey.TestKit;

/// <summary>The real program in a process of its own, with the demonstration in a folder of its own.</summary>
public sealed class DemoHouse : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Process _process;
    private readonly string _folder;
    private readonly ConcurrentQueue<string> _lines;

    private DemoHouse(Process process, string folder, Uri address, ConcurrentQueue<string> lines)
    {
        (_process, _folder, Address, _lines) = (process, folder, address, lines);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it printed while it started: where to go and with which codes.</summary>
    public IReadOnlyList<string> Printed => [.. _lines];

    /// <summary>What the program took of the processors up to now.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the program that was built together with these tests.</summary>
    public static async Task<DemoHouse> StartAsync()
    {
        var program = ProgramFile;
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-browser-").FullName;
        var address = new Uri($"http://localhost:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in new[] { program, "--demo", $"--urls={address.GetLeftPart(UriPartial.Authority)}", $"--Leefbaarheid:DataFolder={folder}" })
        {
            start.ArgumentList.Add(argument);
        }

        var lines = new ConcurrentQueue<string>();
        var open = new TaskCompletionSource();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, e) => Hear(e.Data);
        process.ErrorDataReceived += (_, e) => Hear(e.Data);
        process.Exited += (_, _) => open.TrySetException(new InvalidOperationException($"The program stopped: {string.Join(Environment.NewLine, lines)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var house = new DemoHouse(process, folder, address, lines);
        try
        {
            await open.Task.WaitAsync(Patience);
        }
        catch
        {
            house.Dispose();
            throw;
        }

        return house;

        void Hear(string? line)
        {
            if (line is null)
            {
                return;
            }

            lines.Enqueue(line);

            // The last of the lines that tell where to go.
            if (line.Contains("Stemmen", StringComparison.Ordinal))
            {
                open.TrySetResult();
            }
        }
    }

    /// <summary>The address behind a word of the printed lines: "Bewoner", "Scherm", "Stemmen".</summary>
    public Uri Told(string word)
    {
        var line = Printed.First(l => l.TrimStart().StartsWith(word, StringComparison.Ordinal));
        return new(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string ProgramFile
    {
        get
        {
            // tests/Survey.Browser.Tests/bin/Debug/net10.0 stands beside src/Survey.Web/bin/Debug/net10.0.
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(Samples.Root, "src", "Survey.Web", "bin", framework.Parent!.Name, framework.Name, "Survey.Web.dll");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
