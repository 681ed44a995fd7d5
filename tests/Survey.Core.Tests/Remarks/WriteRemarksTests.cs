using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.TestKit;

namespace Survey.Core.Tests.Remarks;

public class WriteRemarksTests
{
    [Fact]
    public async Task Each_point_of_an_open_answer_becomes_a_remark_in_the_writers_own_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        const string Answer = "De lift is vaak stuk en er ligt altijd afval naast de container.";
        await square.SendAsync(square.OnPaper(("zorg", Answer), ("fijn", "de buren zijn aardig"), ("licht", "eens")));

        Assert.Equal(3, await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None));

        var remarks = await house.NewDb().Remarks.AsNoTracking().ToListAsync();
        Assert.Single(remarks.Select(r => r.Writer).Distinct());
        Assert.Equal(2, remarks.Count(r => r.Role == QuestionRole.Worry && Answer.Contains(r.Text, StringComparison.Ordinal)));
        Assert.Equal(PointKind.Strength, remarks.Single(r => r.Role != QuestionRole.Worry).Kind);
    }

    [Fact]
    public async Task A_page_goes_on_without_the_newest_answers_while_another_program_writes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAsync(square.OnPaper(("zorg", "de stoep ligt scheef")));
        await using (await OtherProgram.WritingAsync(house))
        {
            Assert.Equal(0, await house.WriteRemarks.WriteIfFreeAsync(square.Wave.Id, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(6)));
        }

        Assert.Equal(1, await house.WriteRemarks.WriteIfFreeAsync(square.Wave.Id, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_read_before_is_not_read_again()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAsync(square.OnPaper(("zorg", "de stoep ligt scheef")));
        Assert.Equal(1, await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None));
        await square.SendAsync(square.OnPaper(("zorg", "de lamp is stuk")));

        Assert.Equal(1, await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None));
        Assert.Equal(0, await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None));
        Assert.Equal(2, await house.NewDb().Remarks.Select(r => r.Writer).Distinct().CountAsync());
    }

    [Fact]
    public async Task A_remark_knows_its_writer_by_a_random_name_and_not_by_the_response()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var submission = square.OnPaper(("zorg", "de stoep ligt scheef"));
        await square.SendAsync(submission);
        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);

        var remark = await house.NewDb().Remarks.SingleAsync();

        Assert.DoesNotContain(submission.Id, new[] { remark.Id, remark.Writer });
    }
}
