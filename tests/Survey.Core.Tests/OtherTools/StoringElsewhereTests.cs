using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Survey.Core.OtherTools;
using Survey.Core.Responses;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.OtherTools;

/// <summary>Rows from elsewhere come in once, however often the file is brought, and leave no trace when the wave is closed.</summary>
public class StoringElsewhereTests
{
    private static async Task<ImportStanding> BringAsync(Square square, string file, string subArea = "noord") => await BringAsync(square, Samples.Workbook($"imports/{file}").Tables[0], subArea);

    private static async Task<ImportStanding> BringAsync(Square square, Table table, string subArea = "noord")
    {
        square.House.Secrets.Ensure(square.Wave.Id);
        var rows = ImportedRows.Read(square.Map(table, square.Map(table).Agreed(subArea))).Rows;
        var standing = await square.House.StoreImport.StandingAsync(square.Wave, rows, CancellationToken.None);
        if (standing.New.Count > 0)
        {
            Assert.IsType<SubmissionOutcome.Accepted>(await square.House.StoreImport.StoreAsync(square.Wave, standing.New, square.House.Samira, "test", CancellationToken.None));
        }

        return standing;
    }

    [Theory]
    [InlineData("google-forms.csv")]
    [InlineData("limesurvey-codes.csv")]
    [InlineData("kobotoolbox.csv")]
    [InlineData("kobotoolbox-woorden.xlsx")]
    public async Task The_same_file_again_adds_nothing_and_a_longer_one_adds_what_is_new(string file)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var whole = Samples.Workbook($"imports/{file}").Tables[0];
        var first = await BringAsync(square, whole with { Rows = [.. whole.Rows.SkipLast(1)] });

        Assert.Single((await BringAsync(square, whole)).New);
        var again = await BringAsync(square, whole);

        Assert.Empty(again.New);
        Assert.Equal((first.New.Count + 1, 0), (again.Same, again.Otherwise));
        Assert.Equal(first.New.Count + 1, await house.NewDb().Responses.CountAsync(r => r.Channel == Channel.Import));
        Assert.Equal(2, await house.NewDb().Changes.CountAsync(c => c.What == "antwoorden ingevoerd"));
    }

    [Fact]
    public async Task Two_people_who_answered_the_same_are_two_people_and_stay_two()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var twice = Elsewhere.Table(["thuis"], ["eens"], ["eens"]);

        Assert.Equal(2, (await BringAsync(square, twice)).New.Count);
        Assert.Empty((await BringAsync(square, twice)).New);
        Assert.Single((await BringAsync(square, Elsewhere.Table(["thuis", "later erbij"], ["eens", ""], ["eens", ""], ["eens", ""]))).New);
    }

    [Fact]
    public async Task The_number_of_the_other_program_knows_a_row_again_when_its_answer_was_changed_and_the_first_stays()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await BringAsync(square, Elsewhere.Table(["thuis", "_uuid"], ["eens", "u-1"], ["oneens", "u-2"]));

        var changed = await BringAsync(square, Elsewhere.Table(["thuis", "_uuid"], ["helemaal_oneens", "u-1"], ["oneens", "u-2"]));

        Assert.Equal((0, 1, 1), (changed.New.Count, changed.Same, changed.Otherwise));
        Assert.Equal(["eens", "oneens"], await house.NewDb().Answers.Select(a => a.Value).OrderBy(v => v).ToListAsync());
    }

    [Fact]
    public async Task One_number_twice_in_a_file_is_one_response_and_is_told()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);
        var first = square.Map(["thuis", "_uuid"], ["eens", "u-1"], ["eens", "u-1"]);

        var rows = ImportedRows.Read(square.Map(first.Table, first.Agreed("noord")));

        Assert.Single(rows.Rows);
        Assert.Equal("Dezelfde inzending staat ook op rij 2.", rows.Losses.Single().Cause);
    }

    [Fact]
    public async Task Nothing_of_the_other_program_is_left_when_the_wave_is_closed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await BringAsync(square, "kobotoolbox.csv");
        await house.KeepMapping.ChangeAsync(square.Wave.Id, _ => KeptMapping.Nothing.WithColumns(new Dictionary<string, string> { ["wonen/fijn"] = "vraag:fijn" }, "", "nl"), CancellationToken.None);
        var db = house.NewDb();
        db.PendingUploads.Add(PendingUpload.Create(square.Study.OrganisationId, "wilgenplein/elders-1", "kobo.csv", Samples.Bytes("imports/kobotoolbox.csv"), Wilgenplein.Today, square.Wave.Id));
        await db.SaveChangesAsync();
        var before = await house.NewDb().Responses.Select(r => r.Id).ToListAsync();
        Assert.All(before, id => Assert.Equal(4, id.Version));

        await square.CloseAsync();

        Assert.Empty(before.Intersect(await house.NewDb().Responses.Select(r => r.Id).ToListAsync()));
        Assert.Empty(await house.NewDb().WaveImports.ToListAsync());
        Assert.Empty(await house.NewDb().PendingUploads.ToListAsync());
        foreach (var trace in new[] { "0f0e0d0c-0001", "collect:aB3", "2026-03-11T18:01", "51.91234", "wonen/fijn" })
        {
            Assert.Equal(-1, house.RawBytes().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(trace)));
        }

        Assert.False(await house.KeepMapping.ChangeAsync(square.Wave.Id, k => k, CancellationToken.None));
        Assert.IsType<SubmissionOutcome.WaveClosed>(await house.StoreImport.StoreAsync(await square.ReadWaveAsync(), [], house.Samira, "te laat", CancellationToken.None));
    }

    [Fact]
    public async Task Open_answers_from_elsewhere_become_remarks_with_personal_data_marked_and_count_in_the_results()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await BringAsync(square, Elsewhere.Table(["thuis", "zorg"], ["eens", "Het portiek is donker. Mijn nummer is 06-12345678."], ["oneens", ""]));

        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);

        var remarks = await house.NewDb().Remarks.ToListAsync();
        Assert.Contains(remarks, r => r.Marks.Count > 0 && !r.Text.Contains("12345678", StringComparison.Ordinal));
        var results = await house.Results.ForTeamAsync(square.Study, square.Wave, CancellationToken.None);
        Assert.Equal(2, results.Responses);
        Assert.Equal(Survey.Analysis.Statistics.AnswerMode.Import, results.Mode);
    }

    [Fact]
    public async Task Two_people_who_bring_the_same_file_at_the_same_time_store_it_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        house.Secrets.Ensure(square.Wave.Id);
        var first = square.Map("google-forms.csv");
        var rows = ImportedRows.Read(square.Map("google-forms.csv", first.Agreed())).Rows;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.StoreImport.StoreAsync(square.Wave, rows, house.Samira, "test", CancellationToken.None))));

        Assert.All(outcomes, o => Assert.IsType<SubmissionOutcome.Accepted>(o));
        Assert.Equal(rows.Count, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task Five_thousand_rows_come_in_all_at_once()
    {
        const int Rows = 5_000;
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var table = Elsewhere.Table(["thuis", "licht", "cijfer_wonen", "fijn", "_uuid"], [.. Enumerable.Range(0, Rows).Select(i => new[] { "eens", "Mee oneens", "7", "groen", i.ToString(CultureInfo.InvariantCulture) })]);
        house.Secrets.Ensure(square.Wave.Id);
        var watch = Stopwatch.StartNew();
        var rows = ImportedRows.Read(square.Map(table, square.Map(table).Agreed("noord"))).Rows;
        var standing = await house.StoreImport.StandingAsync(square.Wave, rows, CancellationToken.None);
        var stored = watch.Elapsed;
        Assert.IsType<SubmissionOutcome.Accepted>(await house.StoreImport.StoreAsync(square.Wave, standing.New, house.Samira, "test", CancellationToken.None));

        Assert.Equal(Rows, await house.NewDb().Responses.CountAsync());
        Console.WriteLine($"{Rows} rows: {stored.TotalSeconds:0.0} s to read, {(watch.Elapsed - stored).TotalSeconds:0.0} s to store");
    }
}
