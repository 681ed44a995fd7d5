using System.Diagnostics;
using System.Globalization;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Commands;

/// <summary>Somebody lets the command read many answers, sees how far it is, and presses Ctrl-C.</summary>
public sealed class StoppedCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-stop-").FullName;

    [Fact]
    public async Task Ctrl_C_stops_a_long_command_and_leaves_no_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var answers = Path.Combine(_folder, "antwoorden.csv");
        await File.WriteAllLinesAsync(answers, Enumerable.Range(0, 60_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"de lamp bij nummer {i} is stuk en er ligt afval bij {i % 977}")).Prepend("tekst"));
        using var command = Start("themes", answers, "--column", "tekst", "--out", Path.Combine(_folder, "themas.jsonl"), "--summary", Path.Combine(_folder, "overzicht.json"));

        Assert.Matches("^Thema’s zoeken: [0-9]+ %: ", await command.StandardError.ReadLineAsync().WaitAsync(Patience));
        using var signal = Process.Start("kill", ["-INT", command.Id.ToString(CultureInfo.InvariantCulture)]);
        var told = await command.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await command.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(2, command.ExitCode);
        Assert.EndsWith("Afgebroken. Er is niets geschreven.\n", told, StringComparison.Ordinal);
        Assert.Empty(await command.StandardOutput.ReadToEndAsync());
        Assert.Equal([answers], Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Process Start(params string[] arguments)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(House.Root, "src", "Survey.Web", "bin", framework.Parent!.Name, framework.Name, "Survey.Web.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }
}
