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

    [Fact]
    public async Task What_a_resident_told_aloud_is_written_down_with_to_whom_and_on_which_day()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        Task<ContactOutcome> TellAsync(string to, DateOnly on) => house.Contact.KeepToldAsync(Guid.NewGuid(), square.Study, Fatma, "tr", new(to, on), house.Samira, CancellationToken.None);

        Assert.Equal([ContactProblem.ToldTo, ContactProblem.ToldOn], Assert.IsType<ContactOutcome.Refused>(await TellAsync("", Wilgenplein.Today.AddDays(1))).Problems);
        Assert.Equal([ContactProblem.ToldOn], Assert.IsType<ContactOutcome.Refused>(await TellAsync("Daan", Wilgenplein.Today.AddYears(-1))).Problems);
        var number = Assert.IsType<ContactOutcome.Kept>(await TellAsync("Daan", new(2026, 2, 27))).Number;

        var wish = Assert.Single(await ReadAsync(house, square));
        Assert.Equal(("Daan", new DateOnly(2026, 2, 27), new DateOnly(2026, 9, 1), ""), (wish.ToldTo, wish.ToldOn, wish.GoneFrom, wish.Rush));
        var line = await house.NewDb().Changes.SingleAsync(c => c.What == "contactwens opgeschreven");
        Assert.Equal(("Samira", "verteld", "", "", ""), (line.By, line.Subject, line.Before, line.After, line.Why));
        Assert.True(await house.Contact.WithdrawAsync(square.Study.Id, number.Display, CancellationToken.None));
    }

    [Fact]
    public async Task Of_an_ordinary_hour_nothing_is_kept_and_of_a_rush_staff_remove_what_nobody_called()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        for (var i = 1; i < ContactRush.Many; i++)
        {
            await KeepAsync(house, square);
        }

        Assert.All(await ReadAsync(house, square), w => Assert.Equal("", w.Rush));
        var form = Guid.NewGuid();
        await KeepAsync(house, square, id: form);
        await KeepAsync(house, square, id: form);
        await KeepAsync(house, square, Fatma with { Name = "Echt" });
        var wishes = await ReadAsync(house, square);
        var hour = Assert.Single(wishes.Select(w => w.Rush).Distinct());
        Assert.Equal((ContactRush.Many + 1, Wilgenplein.Today), (wishes.Count, DateOnly.FromDateTime(ContactRush.Read(hour)!.Value)));

        // In another hour one wish is one wish again.
        house.Time.GoTo(Wilgenplein.Today.AddDays(1));
        await KeepAsync(house, square, Fatma with { Name = "Later" });
        await house.Contact.TakeAsync(square.Study.Id, wishes.Single(w => w.Name == "Echt").NumberHash, ContactStep.Called, house.Samira, CancellationToken.None);
        Assert.Equal(0, await house.Contact.RemoveRushAsync(square.Study.Id, "", house.Samira, CancellationToken.None));
        Assert.Equal(0, await house.Contact.RemoveRushAsync(Guid.NewGuid(), hour, house.Samira, CancellationToken.None));
        Assert.Equal(ContactRush.Many, await house.Contact.RemoveRushAsync(square.Study.Id, hour, house.Samira, CancellationToken.None));
        Assert.Equal([("Echt", hour), ("Later", "")], (await ReadAsync(house, square)).Select(w => (w.Name, w.Rush)));
        Assert.Equal($"{ContactRush.Many}", (await house.NewDb().Changes.SingleAsync(c => c.What == "contactwensen weggehaald")).Before);
        await house.Contact.LeaveRushAsync(square.Study.Id, hour, CancellationToken.None);
        Assert.All(await ReadAsync(house, square), w => Assert.Equal("", w.Rush));
    }
}
