using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Evenings;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.Dashboard.Export;
using Survey.TestKit;

namespace Survey.Dashboard.Tests.Export;

/// <summary>The Excel file of the invented square, read back from its bytes.</summary>
public class GoldenExportTests
{
    private const string Project = "Survey.Dashboard.Tests";
    private const int SmallestConfirmed = 5;

    [Fact]
    public async Task Golden_the_Excel_file_of_the_sample_square_is_as_people_accepted_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Samples.Study());
        var record = Samples.Need(EveningImport.Read(Samples.Workbook("bewonersavond.xlsx"), square.Study) is var read ? read.Record : null, read.Problems);
        await house.EveningImport.StoreAsync(square.Study, record, house.Samira, CancellationToken.None);
        var wave = square.Waves[1];
        await square.SendAllAsync(ResponseImport.Read(Samples.Workbook("antwoorden-2026.csv"), square.Study, wave, square.Questionnaire).Submissions);
        await house.FindThemes.FindAsync(square.Study.Id, wave.Id, house.Samira, CancellationToken.None);
        foreach (var theme in (await house.ReadThemes.WithRemarksAsync(wave.Id, CancellationToken.None)).Themes.Where(t => t.Writers >= SmallestConfirmed))
        {
            await house.Decisions.ConfirmAsync(wave.Id, theme.Theme.Key, house.Samira, CancellationToken.None);
        }

        await house.CloseWave.CloseAsync(square.Study.Id, wave.Id, house.Samira, CancellationToken.None);
        var db = house.NewDb();
        var closed = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == wave.Id);
        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Updates.OrderBy(u => u.Number)).OrderBy(a => a.Number).ToListAsync();
        var sheets = ResultsWorkbook.ForTeam(square.Study, closed, await house.Results.ForTeamAsync(square.Study, closed, CancellationToken.None), await house.ReadThemes.SizesAsync(wave.Id, CancellationToken.None), agreements);

        var file = TableReader.Read("uitkomsten.xlsx", TableWriter.ToExcel(sheets), TableLimits.Upload).Workbook!;

        var text = new StringBuilder();
        foreach (var sheet in file.Tables)
        {
            text.Append("# ").Append(sheet.Name).Append('\n').AppendJoin(" | ", sheet.Columns).Append('\n');
            foreach (var row in sheet.Rows)
            {
                text.AppendJoin(" | ", row.Cells).Append('\n');
            }

            text.Append('\n');
        }

        Assert.Null(Golden.Difference(Project, "uitkomsten-2026", text.ToString()));
    }
}
