using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Drafts;
using Survey.TestKit;

namespace Survey.Core.Tests.Drafts;

public class DraftBoxTests
{
    private static readonly Guid Wave = Guid.NewGuid();

    private static Draft HalfWay => Draft.Begin(Wave, "K7QM-2XRD-4", "tr").With("zorg", "kwikzilverlamp is stuk").With("licht", "oneens");

    [Fact]
    public async Task A_resident_goes_on_where_she_stopped()
    {
        await using var house = await TestHouse.OpenAsync();
        var key = DraftBox.NewKey();
        var draft = HalfWay;
        await house.Drafts.KeepAsync(key, Draft.Begin(Wave, "K7QM-2XRD-4", "tr"), CancellationToken.None);
        await house.Drafts.KeepAsync(key, draft, CancellationToken.None);

        var found = await house.Drafts.OpenAsync(key, CancellationToken.None);

        Assert.Equal((draft.SubmissionId, draft.WaveId, draft.Code, draft.Language, draft.Receipt), (found!.SubmissionId, found.WaveId, found.Code, found.Language, found.Receipt));
        Assert.Equal(draft.Answers, found.Answers);
        Assert.Equal(1, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task Another_phone_cannot_read_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.Drafts.KeepAsync(DraftBox.NewKey(), HalfWay, CancellationToken.None);

        Assert.Null(await house.Drafts.OpenAsync(DraftBox.NewKey(), CancellationToken.None));
        Assert.Null(await house.Drafts.OpenAsync(null, CancellationToken.None));
        Assert.Null(await house.Drafts.OpenAsync("not a key", CancellationToken.None));
        Assert.Null(await house.Drafts.OpenAsync(new string('x', 64), CancellationToken.None));
    }

    [Fact]
    public async Task The_files_hold_no_word_of_what_was_not_yet_sent()
    {
        await using var house = await TestHouse.OpenAsync();
        var key = DraftBox.NewKey();
        await house.Drafts.KeepAsync(key, HalfWay, CancellationToken.None);

        var bytes = house.RawBytes();

        Assert.All(["kwikzilver", "oneens", "K7QM", key], text => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public async Task It_is_kept_for_seven_days_after_the_last_answer_and_then_thrown_away()
    {
        await using var house = await TestHouse.OpenAsync();
        var key = DraftBox.NewKey();
        await house.Drafts.KeepAsync(key, HalfWay, CancellationToken.None);

        house.Time.GoTo(Wilgenplein.Today.AddDays(7));
        Assert.NotNull(await house.Drafts.OpenAsync(key, CancellationToken.None));
        Assert.Equal(0, await house.Drafts.SweepAsync(CancellationToken.None));
        house.Time.GoTo(Wilgenplein.Today.AddDays(8));
        Assert.Null(await house.Drafts.OpenAsync(key, CancellationToken.None));
        Assert.Equal(1, await house.Drafts.SweepAsync(CancellationToken.None));
        Assert.Equal(0, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task What_has_run_out_goes_when_the_next_resident_begins_also_when_the_program_is_never_stopped()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.Drafts.KeepAsync(DraftBox.NewKey(), HalfWay, CancellationToken.None);
        house.Time.GoTo(Wilgenplein.Today.AddDays(8));

        await house.Drafts.KeepAsync(DraftBox.NewKey(), HalfWay, CancellationToken.None);

        Assert.Equal(1, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task Whoever_takes_over_the_phone_starts_afresh()
    {
        await using var house = await TestHouse.OpenAsync();
        var key = DraftBox.NewKey();
        await house.Drafts.KeepAsync(key, HalfWay, CancellationToken.None);

        await house.Drafts.DiscardAsync(key, CancellationToken.None);

        Assert.Null(await house.Drafts.OpenAsync(key, CancellationToken.None));
    }

    [Fact]
    public void Once_sent_a_draft_holds_the_receipt_and_nothing_else()
    {
        var sent = HalfWay.Sent("7Q4M-X2RD-K8PA");

        Assert.True(sent.IsSent);
        Assert.Empty(sent.Answers);
        Assert.Equal("", sent.Code);
    }
}
