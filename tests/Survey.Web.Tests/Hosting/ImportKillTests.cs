using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Hosting;

/// <summary>The plug is pulled while staff bring in a large file of answers from another program.</summary>
[Trait("Category", "slow")]
public sealed class ImportKillTests
{
    private const int Rows = 3000;
    private static readonly int[] KilledAfter = [40, 250, 700, 1500];

    [Fact]
    public async Task A_large_file_is_in_whole_or_not_at_all_and_the_same_file_completes_it_without_doubles()
    {
        using var program = new RunningProgram();
        using var staff = new Visitor(program.Address);
        await KillTests.OpenAStudyAsync(staff, KillTests.SetupCodeIn((await program.StartAsync()).Printed));
        await UploadAsync(staff);
        await staff.PressAsync("Verder");
        Assert.Contains("3.000 rijen zijn klaar om op te slaan.", staff.Text, StringComparison.Ordinal);
        var preview = staff.Where;

        // Between the preview and storing: the file is still there, and nothing of it is in.
        await program.KillAsync();
        Assert.Equal((0, 0), await StoredAsync(program));
        await program.StartAsync();
        foreach (var after in KilledAfter)
        {
            await staff.OpenAsync(preview);
            if (!staff.Has("Zet in het onderzoek", "button"))
            {
                break;
            }

            var storing = TryAsync(() => staff.PressAsync("Zet in het onderzoek"));
            await Task.WhenAny(storing, Task.Delay(after));
            await program.KillAsync();
            await storing;
            Assert.Contains(await StoredAsync(program), new[] { (0, 0), (Rows, 1) });
            await program.StartAsync();
        }

        await UploadAsync(staff);
        if (staff.Has("Zet in het onderzoek", "button"))
        {
            await staff.PressAsync("Zet in het onderzoek");
        }

        await UploadAsync(staff);
        Assert.Contains("Er is niets nieuws: deze 3.000 rijen staan er al in.", staff.Text, StringComparison.Ordinal);
        await program.KillAsync();
        Assert.Equal((Rows, 1), await StoredAsync(program));
    }

    private static async Task UploadAsync(Visitor staff)
    {
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/invoer");
        await staff.PressAsync("Bekijk het bestand", ("Antwoorden uit Google Forms, LimeSurvey, KoboToolbox of een ander programma, voor Meting 2026", true), ("Bestand", new ChosenFile("kobo.csv", File())));
    }

    private static byte[] File()
    {
        var text = new StringBuilder("\"deelgebied\";\"fijn\";\"cijfer_wonen\";\"_uuid\";\"_submission_time\"\r\n");
        for (var row = 0; row < Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"noord\";\"{Words(row)}\";\"{1 + (row % 10)}\";\"uuid-{row:0000}\";\"2026-03-11T17:10:00\"\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Words(int row) => string.Create(CultureInfo.InvariantCulture, $"het is hier fijn, zegt bewoner {row:0000}");

    private static async Task TryAsync(Func<Task> press)
    {
        try
        {
            await press();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            // The program is gone.
        }
    }

    /// <summary>How many answers are in, each one whole and once; and how many lines of history tell of it.</summary>
    private static async Task<(int Answers, int Told)> StoredAsync(RunningProgram program)
    {
        var options = new DbContextOptionsBuilder<LeefbaarheidDb>();
        OpenDatabase.Configure(options, program.DatabaseFile);
        await using var db = new LeefbaarheidDb(options.Options);
        var responses = await db.Responses.AsNoTracking().Include(r => r.Answers).ToListAsync();
        Assert.All(responses, r => Assert.Equal(2, r.Answers.Count));
        Assert.Equal(responses.Count, responses.Select(r => r.Answers.Single(a => a.Question == "fijn").Value).Distinct().Count());
        Assert.Equal("ok", (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync())[0]);
        return (responses.Count, await db.Changes.CountAsync(c => c.What == "antwoorden ingevoerd"));
    }
}
