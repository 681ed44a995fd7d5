using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Drafts;
using Survey.TestKit;

namespace Survey.Core.Tests.Drafts;

public class PausedDraftsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_resident_stops_on_one_phone_and_goes_on_with_four_words_on_another()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, draft) = await HalfWayAsync(house);

        var code = await house.PausedDrafts.StopAsync(wave, key, "nl", None);
        Assert.Equal(4, code!.Words.Count);
        Assert.Null(await house.Drafts.OpenAsync(key, None));
        var typed = WordCode.Read(string.Join(", ", code.Words).ToUpperInvariant()).Code!;
        var other = await house.PausedDrafts.GoOnAsync(wave, typed, None);

        var found = await house.Drafts.OpenAsync(other, None);
        Assert.Equal((draft.SubmissionId, draft.Code), (found!.SubmissionId, found.Code));
        Assert.Equal(draft.Answers, found.Answers);
        Assert.Equal(1, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task Who_reads_English_gets_English_words_and_goes_on_with_them_in_any_language()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var list = await File.ReadAllLinesAsync(Path.Combine(Samples.Root, "src", "Survey.Core", "Drafts", "Words", "en.txt"));

        var words = (await house.PausedDrafts.StopAsync(wave, key, "en", None))!.Words;

        Assert.Empty(words.Except(list));
        Assert.NotNull(await house.PausedDrafts.GoOnAsync(wave, Typed(words), None));
    }

    [Fact]
    public async Task Two_taps_on_the_button_give_the_same_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);

        var codes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.PausedDrafts.StopAsync(wave, key, "nl", None)));

        Assert.All(codes, c => Assert.Equal(codes[0]!.Words, c!.Words));
        Assert.Equal(1, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task Other_words_another_order_and_another_wave_open_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var words = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!.Words;
        var elsewhere = Guid.NewGuid();
        house.Secrets.Ensure(elsewhere);

        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, Typed([.. words.Reverse()]), None));
        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, Typed([words[0] == "fiets" ? "boom" : "fiets", .. words.Skip(1)]), None));
        Assert.Null(await house.PausedDrafts.GoOnAsync(elsewhere, Typed(words), None));
        Assert.Null(await house.PausedDrafts.GoOnAsync(Guid.NewGuid(), Typed(words), None));
        Assert.NotNull(await house.PausedDrafts.GoOnAsync(wave, Typed(words), None));
    }

    [Fact]
    public async Task Who_stops_a_second_time_gets_other_words_and_the_first_ones_open_nothing_any_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var first = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var other = await house.PausedDrafts.GoOnAsync(wave, first, None);

        var second = (await house.PausedDrafts.StopAsync(wave, other, "nl", None))!;

        Assert.NotEqual(first.Words, second.Words);
        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, first, None));
        Assert.NotNull(await house.PausedDrafts.GoOnAsync(wave, second, None));
    }

    [Fact]
    public async Task Who_goes_on_on_a_second_phone_takes_it_over_and_the_first_phone_changes_nothing_any_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, draft) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var first = (await house.PausedDrafts.GoOnAsync(wave, code, None))!;
        Assert.True(await house.Drafts.KeepAsync(first, (await house.Drafts.OpenAsync(first, None))!.With("fijn", "de linde"), None));

        var second = (await house.PausedDrafts.GoOnAsync(wave, code, None))!;

        Assert.NotEqual(first, second);
        Assert.True(DraftBox.AreOne(first, second));
        var found = (await house.Drafts.OpenAsync(second, None))!;
        Assert.Equal((true, false, "de linde"), (found.IsHeldBy(second), found.IsHeldBy(first), found.Answers["fijn"]));
        Assert.False(await house.Drafts.KeepAsync(first, found.With("fijn", "niets"), None));
        Assert.Null(await house.PausedDrafts.StopAsync(wave, first, "nl", None));
        Assert.False(await house.Drafts.AddAsync(first, "fijn", "niets", None));
        Assert.True(await house.Drafts.AddAsync(first, "samen", "koffie", None));
        Assert.True(await house.Drafts.KeepAsync(second, (await house.Drafts.OpenAsync(second, None))!.With("fijn", "de kade"), None));

        var last = (await house.Drafts.OpenAsync(second, None))!;
        Assert.Equal((draft.SubmissionId, "de kade", "koffie"), (last.SubmissionId, last.Answers["fijn"], last.Answers["samen"]));
        Assert.Equal(1, await house.NewDb().Drafts.CountAsync());
    }

    [Fact]
    public async Task A_phone_that_leaves_at_once_throws_nothing_away_that_another_phone_went_on_with()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var (first, second) = (await house.PausedDrafts.GoOnAsync(wave, code, None), await house.PausedDrafts.GoOnAsync(wave, code, None));

        await house.Drafts.DiscardAsync(first, None);
        Assert.NotNull(await house.Drafts.OpenAsync(second, None));

        await house.Drafts.DiscardAsync(second, None);
        Assert.Null(await house.Drafts.OpenAsync(second, None));
    }

    [Fact]
    public async Task Whoever_draws_the_words_of_somebody_else_gets_other_words_and_neither_loses_anything()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, theirs) = await HalfWayAsync(house);
        var words = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;

        // The words follow from the key: the same key stands for two that give the same words.
        var mine = Draft.Begin(wave, "7QMK-XRD2-8", "nl").With("zorg", "de stoep");
        await house.Drafts.KeepAsync(key, mine, None);
        var others = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;

        Assert.NotEqual(words.Words, others.Words);
        Assert.Equal(theirs.SubmissionId, (await OpenedWithAsync(house, wave, words)).SubmissionId);
        Assert.Equal(mine.SubmissionId, (await OpenedWithAsync(house, wave, others)).SubmissionId);
    }

    [Fact]
    public async Task Words_that_open_a_survey_that_was_put_away_by_another_browser_are_not_told()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, theirs) = await HalfWayAsync(house);
        var words = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var opens = (await house.PausedDrafts.GoOnAsync(wave, words, None))!;
        await house.Drafts.KeepAsync(opens, (await house.Drafts.OpenAsync(opens, None))! with { PutAwayBy = "another browser" }, None);

        Assert.Null(await house.PausedDrafts.StopAsync(wave, key, "nl", None));
        Assert.Equal(theirs.SubmissionId, (await OpenedWithAsync(house, wave, words)).SubmissionId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-0123456789abcde")]
    [InlineData("-0123456789abcdef0")]
    [InlineData("x0123456789abcdef")]
    public async Task A_mark_that_somebody_made_up_opens_nothing_or_holds_nothing(string mark)
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var mine = (await house.PausedDrafts.GoOnAsync(wave, code, None))!;

        Assert.False(await house.Drafts.OpenAsync(mine[..64] + mark, None) is { } draft && draft.IsHeldBy(mine[..64] + mark));
    }

    [Fact]
    public async Task After_seven_days_the_words_open_nothing_and_the_draft_is_thrown_away()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;

        house.Time.GoTo(Wilgenplein.Today.AddDays(7));
        Assert.NotNull(await house.PausedDrafts.GoOnAsync(wave, code, None));
        house.Time.GoTo(Wilgenplein.Today.AddDays(8));
        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, code, None));
        Assert.Equal(1, await house.Drafts.SweepAsync(None));
    }

    [Fact]
    public async Task Once_sent_the_words_open_nothing_not_even_the_receipt()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, draft) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var other = (await house.PausedDrafts.GoOnAsync(wave, code, None))!;
        await house.Drafts.KeepAsync(other, draft.Sent("7Q4M-X2RD-K8PA"), None);

        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, code, None));
        Assert.Null(await house.PausedDrafts.StopAsync(wave, other, "nl", None));
    }

    [Fact]
    public async Task When_the_secret_of_the_wave_is_destroyed_nobody_can_open_it_any_more()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;

        house.Secrets.Destroy(wave);

        Assert.Null(await house.PausedDrafts.GoOnAsync(wave, code, None));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not a key")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_browser_that_kept_nothing_gets_no_words(string? key)
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, _, _) = await HalfWayAsync(house);

        Assert.Null(await house.PausedDrafts.StopAsync(wave, key, "nl", None));
    }

    [Fact]
    public async Task The_files_hold_no_word_of_the_code_nor_of_the_answers()
    {
        await using var house = await TestHouse.OpenAsync();
        var (wave, key, _) = await HalfWayAsync(house);
        var code = (await house.PausedDrafts.StopAsync(wave, key, "nl", None))!;
        var opens = (await house.PausedDrafts.GoOnAsync(wave, code, None))!;

        var bytes = house.RawBytes();

        // One word of a few letters may stand in the file by chance; two of them side by side do not.
        Assert.All(["kwikzilver", "K7QM", key, opens, string.Join(' ', code.Words.Take(2)), string.Join(' ', code.Words.Skip(2))],
            text => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text))));
    }

    private static async Task<Draft> OpenedWithAsync(TestHouse house, Guid wave, WordCode words) =>
        (await house.Drafts.OpenAsync(await house.PausedDrafts.GoOnAsync(wave, words, None), None))!;

    private static WordCode Typed(IReadOnlyList<string> words) => WordCode.Read(string.Join(' ', words)).Code!;

    private static async Task<(Guid Wave, string Key, Draft Draft)> HalfWayAsync(TestHouse house)
    {
        var wave = Guid.NewGuid();
        house.Secrets.Ensure(wave);
        var key = DraftBox.NewKey();
        var draft = Draft.Begin(wave, "K7QM-2XRD-4", "nl").With("zorg", "kwikzilverlamp is stuk");
        await house.Drafts.KeepAsync(key, draft, None);
        return (wave, key, draft);
    }
}
