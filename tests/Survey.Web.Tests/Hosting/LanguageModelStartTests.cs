using System.Diagnostics;
using Survey.Core.OwnModel;
using Survey.Web.Hosting;

namespace Survey.Web.Tests.Hosting;

/// <summary>Somebody who runs the program and gets a setting of the language model wrong.</summary>
public sealed class LanguageModelStartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("--Leefbaarheid:TaalModel:Address=http://203.0.113.9:8080", "Het taalmodel op http://203.0.113.9:8080/v1 staat buiten ons eigen netwerk. Antwoorden van bewoners gaan daar niet heen.")]
    [InlineData("--Leefbaarheid:TaalModel:Address=https://203.0.113.9/v1", "precies: " + ModelSettings.MayLeaveSentence)]
    [InlineData("--Leefbaarheid:TaalModel:Address=https://203.0.113.9 --Leefbaarheid:TaalModel:AntwoordenMogenNaarBuiten=ja", "AntwoordenMogenNaarBuiten klopt niet.")]
    [InlineData("--Leefbaarheid:TaalModel:Address=lokaal", "Het adres klopt niet.")]
    public async Task The_program_does_not_start_and_says_how_it_would(string arguments, string because)
    {
        var (code, printed) = await RunAsync([.. arguments.Split(' '), "--Leefbaarheid:TaalModel:EmbeddingModel=inbedden"]);

        Assert.Equal(1, code);
        Assert.Contains(because, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_settings_there_is_no_model() =>
        Assert.Equal(new(null, null), HouseSettings.Read(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(), demo: false).Model);

    private static async Task<(int Code, string Printed)> RunAsync(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("leefbaarheid-start-");
        try
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var program = Path.Combine(Visiting.House.Root, "src", "Survey.Web", "bin", framework.Parent!.Name, framework.Name, "Survey.Web.dll");
            var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder.FullName };
            foreach (var argument in new[] { program, "--Urls=http://127.0.0.1:0" }.Concat(arguments))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(Patience);
            var printed = process.StandardError.ReadToEndAsync(limit.Token);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                throw;
            }

            Assert.Empty(folder.EnumerateFileSystemInfos());
            return (process.ExitCode, await printed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
