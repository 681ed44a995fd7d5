using Microsoft.EntityFrameworkCore;
using Survey.Core.Responses;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.Submissions;

public class ReceiptsTests
{
    private static async Task<ReceiptCode> SendAsync(Square square, params (string Question, string Value)[] answers) =>
        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(answers))).Receipt;

    [Fact]
    public async Task A_resident_looks_back_with_a_receipt_typed_carelessly()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await SendAsync(square, ("zorg", "iets van een ander"));
        var receipt = await SendAsync(square, ("zorg", "de natte kelder"), ("cijfer_wonen", "6"));

        var back = await house.Receipts.LookBackAsync(square.Wave.Id, " " + receipt.Display.ToLowerInvariant().Replace("-", "  "), CancellationToken.None);

        Assert.Equal(new Dictionary<string, string> { ["zorg"] = "de natte kelder", ["cijfer_wonen"] = "6" }, back);
    }

    [Fact]
    public async Task Withdrawing_takes_the_answers_and_the_remarks_away_for_good_and_nobody_elses()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var receipt = await SendAsync(square, ("zorg", "kwikzilverlamp is stuk"), ("idee", "kwikzilverlamp vervangen"));
        await SendAsync(square, ("zorg", "de stoep ligt scheef"));
        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);
        Assert.Equal(3, await house.NewDb().Remarks.CountAsync());

        Assert.True(await house.Receipts.WithdrawAsync(square.Wave.Id, receipt.Display, CancellationToken.None));

        Assert.Equal("de stoep ligt scheef", (await house.NewDb().Remarks.SingleAsync()).Text);
        Assert.Equal("de stoep ligt scheef", (await house.NewDb().Answers.SingleAsync()).Value);
        Assert.Null(await house.Receipts.LookBackAsync(square.Wave.Id, receipt.Display, CancellationToken.None));
        Assert.False(await house.Receipts.WithdrawAsync(square.Wave.Id, receipt.Display, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("0000-0000-0000")]
    [InlineData("!!!!-!!!!-!!!!")]
    public async Task A_made_up_receipt_opens_nothing(string typed)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await SendAsync(square, ("zorg", "de stoep"));

        Assert.Null(await house.Receipts.LookBackAsync(square.Wave.Id, typed, CancellationToken.None));
        Assert.False(await house.Receipts.WithdrawAsync(square.Wave.Id, typed, CancellationToken.None));
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
    }

    [Fact]
    public async Task After_closing_for_good_a_receipt_opens_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var receipt = await SendAsync(square, ("zorg", "de stoep"));
        await square.CloseAsync();

        Assert.Null(await house.Receipts.LookBackAsync(square.Wave.Id, receipt.Display, CancellationToken.None));
        Assert.False(await house.Receipts.WithdrawAsync(square.Wave.Id, receipt.Display, CancellationToken.None));
        Assert.Equal(1, await house.NewDb().Responses.CountAsync());
    }
}
