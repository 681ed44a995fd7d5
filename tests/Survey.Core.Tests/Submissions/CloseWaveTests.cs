using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

public class CloseWaveTests
{
    private const int Submissions = 200;
    private const double LargestCorrelation = 0.3;

    [Fact]
    public async Task Closing_keeps_what_was_said_and_forgets_who_could_have_said_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();
        await square.SendAsync(square.Typed(codes[0].Display, ("zorg", "de stoep"), ("licht", "eens")));
        await square.SendAsync(square.Typed(codes[1].Display, ("zorg", "het licht")));
        var gone = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(codes[2].Display, ("zorg", "niets"))));
        await house.Receipts.WithdrawAsync(square.Wave.Id, gone.Receipt.Display, CancellationToken.None);
        var before = await house.NewDb().Responses.AsNoTracking().ToListAsync();

        Assert.True(await square.CloseAsync());

        var after = await house.NewDb().Responses.AsNoTracking().Include(r => r.Answers).ToListAsync();
        Assert.Equal(["de stoep", "eens", "het licht"], after.SelectMany(r => r.Answers).Select(a => a.Value).Order());
        Assert.All(after, r => Assert.Equal("", r.ReceiptHash));
        Assert.Empty(after.Select(r => r.Id).Intersect(before.Select(r => r.Id)));
        Assert.Empty(after.Select(r => r.Writer).Intersect(before.Select(r => r.Writer)));
        Assert.Empty(await house.NewDb().Invitations.ToListAsync());
        Assert.Empty(await house.NewDb().WithdrawnResponses.ToListAsync());
        Assert.Empty(Directory.GetFiles(house.Installation.SecretsFolder));
        Assert.Equal(Wilgenplein.Today, (await square.ReadWaveAsync()).ClosedOn);
    }

    [Fact]
    public async Task The_last_remarks_are_written_before_the_doors_close_and_their_writers_cannot_be_found_among_the_responses()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync([square.OnPaper(("zorg", "de stoep ligt scheef")), square.OnPaper(("zorg", "de lamp is stuk"))]);

        await square.CloseAsync();

        var writers = await house.NewDb().Remarks.Select(r => r.Writer).Distinct().ToListAsync();
        Assert.Equal(2, writers.Count);
        Assert.Empty(writers.Intersect(await house.NewDb().Responses.Select(r => r.Writer).ToListAsync()));
    }

    [Fact]
    public async Task Closing_twice_changes_nothing_and_a_wave_of_another_study_is_not_found()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAsync(square.OnPaper(("licht", "eens")));
        Assert.False(await house.CloseWave.CloseAsync(Guid.NewGuid(), square.Wave.Id, house.Samira, CancellationToken.None));
        await square.CloseAsync();
        var first = await house.NewDb().Responses.Select(r => r.Id).SingleAsync();
        house.Time.GoTo(Wilgenplein.Closes);

        Assert.True(await square.CloseAsync());

        Assert.Equal(first, await house.NewDb().Responses.Select(r => r.Id).SingleAsync());
        Assert.Equal(Wilgenplein.Today, (await square.ReadWaveAsync()).ClosedOn);
        Assert.Equal(1, await house.NewDb().Changes.CountAsync(c => c.What == "meting gesloten" && c.By == "Samira"));
    }

    [Fact]
    public async Task A_closing_that_was_cut_off_is_finished_when_the_program_starts_again_and_an_open_wave_keeps_its_secret()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendLettersAsync();
        await house.CloseWave.FinishAsync(CancellationToken.None);
        Assert.Single(Directory.GetFiles(house.Installation.SecretsFolder));
        await square.CloseAsync();
        house.Secrets.Ensure(square.Wave.Id);

        await house.CloseWave.FinishAsync(CancellationToken.None);

        Assert.Empty(Directory.GetFiles(house.Installation.SecretsFolder));
    }

    [Fact]
    public async Task A_closed_wave_gets_no_new_codes_and_no_new_secret()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.CloseAsync();

        Assert.IsType<IssueOutcome.WaveClosed>(await house.IssueCodes.IssueAsync(square.Study, square.Wave, 0, CancellationToken.None));

        Assert.Empty(await house.NewDb().Invitations.ToListAsync());
        Assert.False(house.Secrets.Has(square.Wave.Id));
    }

    [Fact]
    public async Task A_closing_that_was_cut_off_before_the_secret_was_destroyed_is_finished_the_next_time()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.CloseAsync();
        house.Secrets.Ensure(square.Wave.Id);

        Assert.True(await square.CloseAsync());

        Assert.Empty(Directory.GetFiles(house.Installation.SecretsFolder));
    }

    [Fact]
    public async Task After_closing_neither_the_tables_nor_the_bytes_tell_who_answered_after_whom()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { SubAreas = [new("noord", "Noordzijde", Submissions / 2)] });
        var codes = await square.SendLettersAsync();
        for (var i = 0; i < Submissions; i++)
        {
            Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(codes[i / 2].Display, ("zorg", Sign(i)))));
        }

        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);
        await square.CloseAsync();

        // EF reads a table without ORDER BY as the file holds it; and then the file itself, the first and the last place of each answer.
        var table = (await house.NewDb().Answers.AsNoTracking().Select(a => a.Value).ToListAsync()).Select(v => NumberIn(v)).ToList();
        Assert.Equal(Submissions, table.Distinct().Count());
        Assert.InRange(Math.Abs(Spearman(table)), 0, LargestCorrelation);
        var remarks = (await house.NewDb().Remarks.AsNoTracking().Select(a => a.Text).ToListAsync()).Select(v => NumberIn(v)).ToList();
        Assert.InRange(Math.Abs(Spearman(remarks)), 0, LargestCorrelation);
        var bytes = house.RawBytes();
        var places = Enumerable.Range(0, Submissions).Select(i => (Sign: i, Bytes: Encoding.UTF8.GetBytes(Sign(i)))).ToList();
        Assert.InRange(Math.Abs(Spearman([.. places.OrderBy(p => bytes.AsSpan().IndexOf(p.Bytes)).Select(p => p.Sign)])), 0, LargestCorrelation);
        Assert.InRange(Math.Abs(Spearman([.. places.OrderBy(p => bytes.AsSpan().LastIndexOf(p.Bytes)).Select(p => p.Sign)])), 0, LargestCorrelation);
    }

    [Fact]
    public void The_measure_of_order_sees_an_order() => Assert.Equal(1, Spearman([.. Enumerable.Range(0, 50)]), 6);

    [Fact]
    public async Task The_files_never_hold_a_code_and_after_closing_no_trace_of_one_nor_of_what_was_withdrawn()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var codes = await square.SendLettersAsync();
        var hash = CodeHash.Of(house.Secrets, square.Wave.Id, codes[0])!;
        await square.SendAsync(square.Typed(codes[0].Display, ("zorg", "blijft hier staan")));
        var accepted = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(codes[0].Display, ("zorg", "kwikzilverlamp")))).Receipt;
        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);
        Assert.True(Holds(house, "kwikzilverlamp") && Holds(house, hash));
        Assert.DoesNotContain(codes, c => Holds(house, c.Characters) || Holds(house, c.Display));
        await house.Receipts.WithdrawAsync(square.Wave.Id, accepted.Display, CancellationToken.None);

        await square.CloseAsync();

        Assert.True(Holds(house, "blijft hier staan"));
        Assert.False(Holds(house, "kwikzilverlamp"));
        Assert.False(Holds(house, hash));
        Assert.False(Holds(house, accepted.Characters));
        Assert.DoesNotContain(codes, c => Holds(house, c.Characters) || Holds(house, c.Display));
    }

    [Fact]
    public async Task Somebody_who_is_reading_while_the_wave_is_closed_leaves_no_traces_behind_for_good()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var accepted = Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(("zorg", "kwikzilverlamp")))).Receipt;
        await square.SendAsync(square.OnPaper(("zorg", "blijft hier staan")));
        await house.Receipts.WithdrawAsync(square.Wave.Id, accepted.Display, CancellationToken.None);
        await using (var reader = house.NewDb())
        {
            var reading = await reader.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted);
            await reader.Waves.ToListAsync();
            var closing = square.CloseAsync();
            while (!closing.IsCompleted && !(await square.ReadWaveAsync()).IsClosed)
            {
                await Task.Yield();
            }

            Assert.False(closing.IsCompleted);
            Assert.True(Holds(house, "kwikzilverlamp"));
            await reading.DisposeAsync();
            Assert.True(await closing);
        }

        Assert.False(Holds(house, "kwikzilverlamp"));
    }

    private static string Sign(int i) => $"Merkteken{i:000}zit hier";

    private static int NumberIn(string text) => int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture);

    private static bool Holds(TestHouse house, string text) => house.RawBytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    /// <summary>Rank correlation of a list of the numbers 0..n-1 with their places in it.</summary>
    private static double Spearman(List<int> order)
    {
        var n = (double)order.Count;
        return 1 - 6 * order.Select((rank, place) => Math.Pow(rank - place, 2)).Sum() / (n * (n * n - 1));
    }
}
