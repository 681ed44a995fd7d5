using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Contact;
using Survey.TestKit;

namespace Survey.Core.Tests.Contact;

public class ContactBoxTests
{
    private static readonly ContactForm Fatma = ContactForm.Of([ContactKind.Join], "Ik kan goed koken.", "Fatma", "06 12345678", consent: true);

    private static async Task<ContactNumber> KeepAsync(TestHouse house, Square square, ContactForm? form = null, Guid? id = null) =>
        Assert.IsType<ContactOutcome.Kept>(await house.Contact.KeepAsync(id ?? Guid.NewGuid(), square.Study, form ?? Fatma, "nl", CancellationToken.None)).Number;

    private static Task<IReadOnlyList<ContactWish>> ReadAsync(TestHouse house, Square square) => house.Contact.ReadAsync(square.Study.Id, CancellationToken.None);

    [Fact]
    public async Task A_wish_is_kept_and_taken_away_again_with_its_number_however_that_is_typed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var number = await KeepAsync(house, square);
        var wish = Assert.Single(await ReadAsync(house, square));
        Assert.Equal(("Fatma", "06 12345678", "Ik kan goed koken.", ContactStep.Waiting), (wish.Name, wish.Reach, wish.Words, wish.Step));

        Assert.False(await house.Contact.WithdrawAsync(Guid.NewGuid(), number.Display, CancellationToken.None));
        Assert.True(await house.Contact.WithdrawAsync(square.Study.Id, $" {number.Digits[..8]}-{number.Digits[8..]} ", CancellationToken.None));
        Assert.False(await house.Contact.WithdrawAsync(square.Study.Id, number.Display, CancellationToken.None));
        Assert.Empty(await ReadAsync(house, square));
        Assert.Equal(-1, house.RawBytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(number.Digits)));
    }

    [Fact]
    public async Task Sending_the_same_form_twice_stores_one_wish_and_the_last_words_stay()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var form = Guid.NewGuid();
        var first = await KeepAsync(house, square, id: form);
        var second = await KeepAsync(house, square, Fatma with { Reach = "fatma@voorbeeld.nl" }, form);

        Assert.Equal(first, second);
        Assert.Equal("fatma@voorbeeld.nl", Assert.Single(await ReadAsync(house, square)).Reach);
    }

    [Fact]
    public async Task A_wish_is_gone_after_the_months_of_the_study_and_does_not_tell_on_which_day_it_came()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await KeepAsync(house, square);
        Assert.Equal(new DateOnly(2026, 10, 1), Assert.Single(await ReadAsync(house, square)).GoneFrom);

        house.Time.GoTo(new(2026, 9, 30));
        Assert.Equal(0, await house.Contact.SweepAsync(CancellationToken.None));
        Assert.Single(await ReadAsync(house, square));
        house.Time.GoTo(new(2026, 10, 1));
        Assert.Empty(await ReadAsync(house, square));
        Assert.Equal(1, await house.Contact.SweepAsync(CancellationToken.None));
        Assert.Empty(await house.NewDb().ContactWishes.ToListAsync());
    }

    [Fact]
    public async Task Another_time_of_keeping_is_for_wishes_that_come_in_later()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await KeepAsync(house, square);
        await house.Contact.KeepForAsync(square.Study.Id, 1, house.Samira, CancellationToken.None);
        var study = await house.NewDb().Studies.AsNoTracking().SingleAsync();
        await house.Contact.KeepAsync(Guid.NewGuid(), study, Fatma with { Name = "Zoë" }, "nl", CancellationToken.None);

        Assert.Equal([new(2026, 10, 1), new DateOnly(2026, 5, 1)], (await ReadAsync(house, square)).Select(w => w.GoneFrom));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => house.Contact.KeepForAsync(square.Study.Id, 0, house.Samira, CancellationToken.None));
    }

    [Fact]
    public async Task Staff_note_what_they_did_and_remove_at_request_and_the_history_names_nobody()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await KeepAsync(house, square);
        var hash = Assert.Single(await ReadAsync(house, square)).NumberHash;

        Assert.True(await house.Contact.TakeAsync(square.Study.Id, hash, ContactStep.Called, house.Samira, CancellationToken.None));
        Assert.Equal((ContactStep.Called, "Samira"), (await ReadAsync(house, square)).Select(w => (w.Step, w.StepBy)).Single());
        Assert.False(await house.Contact.TakeAsync(Guid.NewGuid(), hash, ContactStep.Mailed, house.Samira, CancellationToken.None));
        Assert.True(await house.Contact.RemoveAsync(square.Study.Id, hash, house.Samira, CancellationToken.None));
        Assert.False(await house.Contact.RemoveAsync(square.Study.Id, hash, house.Samira, CancellationToken.None));
        Assert.False(await house.Contact.TakeAsync(square.Study.Id, hash, ContactStep.Mailed, house.Samira, CancellationToken.None));
        Assert.DoesNotContain(await house.NewDb().Changes.ToListAsync(), c => $"{c.Subject}{c.Before}{c.After}{c.Why}".Contains("Fatma", StringComparison.Ordinal));
    }

    public static TheoryData<ContactForm, ContactProblem> Wrong => new()
    {
        { ContactForm.Of([], "", "Fatma", "06 12345678", true), ContactProblem.NoKind },
        { ContactForm.Of([(ContactKind)9], "", "Fatma", "06 12345678", true), ContactProblem.NoKind },
        { ContactForm.Of([ContactKind.Join], "", " \t", "06 12345678", true), ContactProblem.Name },
        { ContactForm.Of([ContactKind.Join], "", "12345", "06 12345678", true), ContactProblem.Name },
        { ContactForm.Of([ContactKind.Join], "", new string('a', 101), "06 12345678", true), ContactProblem.Name },
        { ContactForm.Of([ContactKind.Join], "", "Fatma", "06", true), ContactProblem.Reach },
        { ContactForm.Of([ContactKind.Join], "", "Fatma", "-----", true), ContactProblem.Reach },
        { ContactForm.Of([ContactKind.Join], "", "Fatma", new string('1', 100_000), true), ContactProblem.Reach },
        { ContactForm.Of([ContactKind.Join], new string('a', 501), "Fatma", "06 12345678", true), ContactProblem.Words },
        { ContactForm.Of([ContactKind.Join], "", "Fatma", "06 12345678", false), ContactProblem.Consent },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_kept_is_said_and_nothing_is_kept(ContactForm form, ContactProblem problem)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var refused = Assert.IsType<ContactOutcome.Refused>(await house.Contact.KeepAsync(Guid.NewGuid(), square.Study, form, "nl", CancellationToken.None));

        Assert.Equal([problem], refused.Problems);
        Assert.Empty(await ReadAsync(house, square));
    }

    [Fact]
    public void Hostile_text_loses_its_control_characters_and_keeps_its_letters()
    {
        var form = ContactForm.Of([ContactKind.Offer, ContactKind.Offer], "een\r\ntwee\0", "<b>Fat\u0007ma</b>\n", "=HYPERLINK(1)\t", true);

        Assert.Equal(("een\ntwee", "<b>Fat ma</b>", "=HYPERLINK(1)"), (form.Words, form.Name, form.Reach));
        Assert.Empty(form.Problems());
    }

    [Fact]
    public async Task A_box_that_a_program_fills_is_full_and_says_so()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await KeepAsync(house, square);
        var db = house.NewDb();
        db.ContactWishes.AddRange(Enumerable.Range(1, ContactBox.MostWishes - 1).Select(_ => ContactWish.Create(Guid.NewGuid().ToString("N"), square.Study.Id, Fatma, "nl", new(2026, 10, 1))));
        await db.SaveChangesAsync();

        Assert.IsType<ContactOutcome.Full>(await house.Contact.KeepAsync(Guid.NewGuid(), square.Study, Fatma, "nl", CancellationToken.None));
    }

    [Theory]
    [InlineData("1234567890123456", true)]
    [InlineData("1234 5678 9012 3456", true)]
    [InlineData("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", true)]
    [InlineData("123456789012345", false)]
    [InlineData("12345678901234567", false)]
    [InlineData("", false)]
    [InlineData("1234 5678 9012 345x", false)]
    public void A_number_is_read_as_people_type_it(string typed, bool good) => Assert.Equal(good, ContactNumber.Parse(typed)?.Digits == "1234567890123456");
}
