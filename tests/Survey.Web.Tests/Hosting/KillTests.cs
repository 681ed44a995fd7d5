using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Hosting;

/// <summary>The plug is pulled while residents send their answers.</summary>
[Trait("Category", "slow")]
public sealed partial class KillTests
{
    private const int Residents = 200;
    private const int Phones = 8;
    private const int Kills = 5;
    private static readonly TimeSpan LongestClosed = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task What_a_resident_got_a_receipt_for_is_stored_once_however_often_the_program_is_killed()
    {
        using var program = new RunningProgram();
        var (printed, _) = await program.StartAsync();
        using var staff = new Visitor(program.Address);
        await OpenAStudyAsync(staff, SetupCodeIn(printed));
        var codes = CodesOf(staff);

        var receipts = new ConcurrentDictionary<int, string>();
        var next = -1;
        var phones = Enumerable.Range(0, Phones).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) is < Residents and var resident)
            {
                receipts[resident] = await TakePartAsync(program.Address, resident, codes[resident / 2]);
            }
        }).ToList();
        var everybody = Task.WhenAll(phones);
        var closed = new List<TimeSpan>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            while (receipts.Count < kill * Residents / (Kills + 1) && !everybody.IsCompleted)
            {
                await Task.Delay(5);
            }

            await program.KillAsync();
            closed.Add((await program.StartAsync()).Took);
        }

        await everybody.WaitAsync(LongestWait);

        Assert.Equal(Residents, receipts.Count);
        Assert.Equal(Residents, receipts.Values.Distinct().Count());
        Assert.All(closed, t => Assert.InRange(t, TimeSpan.Zero, LongestClosed));
        await program.KillAsync();
        await StoredOnceAndWholeAsync(program.DatabaseFile);
    }

    [GeneratedRegex("/inrichten#([0-9A-Z]+)")]
    private static partial Regex SetupPattern();

    /// <summary>The code that the program prints when nobody has an account yet.</summary>
    internal static string SetupCodeIn(string printed) => SetupPattern().Match(printed).Groups[1].Value;

    private static List<string> CodesOf(Visitor staff)
    {
        var codes = staff.Page.QuerySelectorAll(".lb-code").Select(c => c.TextContent.Trim()).ToList();
        Assert.True(codes.Count >= Residents / 2, "There are enough codes for two people each.");
        return codes;
    }

    internal static async Task OpenAStudyAsync(Visitor staff, string setupCode)
    {
        await staff.OpenAsync("/inrichten");
        await staff.PressAsync("Maak account", ("Code uit het venster", setupCode), ("Naam van uw organisatie", "Welzijn"), ("Uw naam", "Samira"), ("E-mailadres", Wilgenplein.StaffEmail), ("Wachtwoord", Wilgenplein.Password));
        await staff.OpenAsync("/werk/onderzoek/nieuw");
        await staff.PressAsync("Bekijk het voorbeeld", ("Het onderzoek", new ChosenFile("onderzoek.xlsx", StudyOfToday())), ("De vragenlijst", new ChosenFile("vragenlijst.xlsx", House.Sample("vragenlijst.xlsx"))));
        await staff.PressAsync("Maak dit onderzoek");
        await staff.OpenAsync($"/werk/{Wilgenplein.Slug}/codes");
        await staff.PressAsync("Maak codes voor Meting 2026");
    }

    /// <summary>The study of the samples with a second wave that is open now: this process runs by the real clock.</summary>
    private static byte[] StudyOfToday()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var book = TableReader.Read("onderzoek.xlsx", House.Sample("onderzoek.xlsx"), TableLimits.Upload).Workbook!;
        string Moved(string cell) => cell switch
        {
            "2026-03-02" => today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "2026-03-27" => today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => cell,
        };
        return TableWriter.ToExcel(book.Tables.Select(t => t with { Rows = [.. t.Rows.Select(r => r with { Cells = [.. r.Cells.Select(Moved)] })] }));
    }

    /// <summary>One resident, without script, who presses the same button again when nothing comes back.</summary>
    private static async Task<string> TakePartAsync(Uri address, int resident, string code)
    {
        using var phone = new Visitor(address);
        await AgainAsync(() => phone.OpenAsync($"/meedoen/{Wilgenplein.Slug}"));
        await AgainAsync(async () =>
        {
            // Too many codes from one address within a minute: the page says wait, so the resident opens it again.
            if (phone.Status == System.Net.HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(500);
                await phone.OpenAsync($"/meedoen/{Wilgenplein.Slug}");
            }

            await phone.PressAsync("Begin", ("Uw code", code));
            return phone.Status == System.Net.HttpStatusCode.TooManyRequests ? throw new HttpRequestException("wait") : phone;
        });
        await AgainAsync(() => phone.PressAsync("Verder", ("Wat is er fijn", Words("fijn", resident))));
        await AgainAsync(() => phone.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/cijfer_wonen"));
        await AgainAsync(() => phone.PressAsync("Verder", ($"{1 + (resident % 10)}", true)));
        await AgainAsync(() => phone.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/idee"));
        await AgainAsync(() => phone.PressAsync("Verder", ("Wat zou u veranderen?", Words("idee", resident))));
        await AgainAsync(() => phone.ToCheckAsync());
        Assert.Contains(Words("fijn", resident), phone.Text, StringComparison.Ordinal);
        await AgainAsync(() => phone.PressAsync("Verstuur"));
        return phone.Receipt();
    }

    private static string Words(string question, int resident) => string.Create(CultureInfo.InvariantCulture, $"{question} van bewoner {resident:000}");

    private static async Task AgainAsync(Func<Task<Visitor>> step)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var visitor = await step();
                if ((int)visitor.Status < 500)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (attempt < 600)
            {
            }
            catch (IOException) when (attempt < 600)
            {
            }

            await Task.Delay(50);
        }
    }

    private static async Task StoredOnceAndWholeAsync(string file)
    {
        var options = new DbContextOptionsBuilder<LeefbaarheidDb>();
        OpenDatabase.Configure(options, file);
        await using var db = new LeefbaarheidDb(options.Options);
        var responses = await db.Responses.AsNoTracking().Include(r => r.Answers).ToListAsync();
        Assert.Equal(Residents, responses.Count);
        for (var resident = 0; resident < Residents; resident++)
        {
            var his = Assert.Single(responses, r => r.Answers.Exists(a => a.Question == "fijn" && a.Value == Words("fijn", resident)));
            Assert.Equal(3, his.Answers.Count);
            Assert.Contains(his.Answers, a => a.Question == "idee" && a.Value == Words("idee", resident));
            Assert.Contains(his.Answers, a => a.Question == "cijfer_wonen" && a.Value == (1 + (resident % 10)).ToString(CultureInfo.InvariantCulture));
        }

        // No code was spent for nothing, and none too little.
        Assert.Equal(Residents / 2, await db.Invitations.CountAsync(i => i.UsesLeft == 0));
        Assert.Equal("ok", (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync())[0]);
    }
}
