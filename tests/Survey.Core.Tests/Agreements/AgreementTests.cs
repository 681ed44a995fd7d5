using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.TestKit;

namespace Survey.Core.Tests.Agreements;

public class AgreementTests
{
    private static readonly AgreementFacts Lamps = new("De Wilg maakt alle lampen.", AgreementOwnerKind.HousingCorporation, "de wilg", AgreementLevel.Stairwell, new(2026, 6, 1), "verlichting", "De garages");

    private static Task<UpdateOutcome> PostAsync(Square square, int number, string text, AgreementStatus status = AgreementStatus.InProgress, Guid? partner = null) =>
        square.House.PostUpdate.PostAsync(square.Study.Id, number, partner, status, text, square.House.Samira, CancellationToken.None);

    private static Task<Agreement> MakeAsync(Square square, AgreementFacts? facts = null) =>
        square.House.MakeAgreement.MakeAsync(square.Study.Id, null, facts ?? Lamps, square.House.Samira, CancellationToken.None);

    [Fact]
    public async Task An_agreement_has_a_number_and_belongs_to_the_partner_of_that_name()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var first = await MakeAsync(square);
        var second = await MakeAsync(square, Lamps with { Owner = "Bewonersgroep" });

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal((await house.NewDb().Partners.SingleAsync(p => p.Name == "De Wilg")).Id, first.PartnerId);
        Assert.Null(second.PartnerId);
        Assert.Equal(2, await house.NewDb().Changes.CountAsync(c => c.What == "afspraak gemaakt"));
    }

    [Fact]
    public async Task What_was_published_stays_and_a_correction_is_a_new_update()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await MakeAsync(square);

        Assert.Equal(UpdateOutcome.Published, await PostAsync(square, 1, " De lampen zijn besteld. ", AgreementStatus.Planned));
        Assert.Equal(UpdateOutcome.Published, await PostAsync(square, 1, "Alle lampen branden.", AgreementStatus.Done));

        var agreement = await house.NewDb().Agreements.Include(a => a.Updates.OrderBy(u => u.Number)).SingleAsync();
        Assert.Equal(["1 De lampen zijn besteld.", "2 Alle lampen branden."], agreement.Updates.Select(u => $"{u.Number} {u.Text}"));
        Assert.Equal(AgreementStatus.Done, agreement.Status);
        Assert.True(agreement.IsSettled);
        Assert.Equal(["Gemeld > Ingepland", "Ingepland > Afgehandeld"], await house.NewDb().Changes.Where(c => c.What == "bericht geplaatst").OrderBy(c => c.After == "Afgehandeld").Select(c => c.Before + " > " + c.After).ToListAsync());
    }

    [Fact]
    public void No_word_of_a_published_update_can_be_changed() =>
        Assert.All(typeof(ProgressUpdate).GetProperties(), p => Assert.False(p.SetMethod?.IsPublic ?? false, p.Name));

    [Fact]
    public async Task Pressing_the_button_twice_publishes_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await MakeAsync(square);

        Assert.Equal(UpdateOutcome.Published, await PostAsync(square, 1, "De lampen zijn besteld."));
        Assert.Equal(UpdateOutcome.AlreadyPublished, await PostAsync(square, 1, "De lampen zijn besteld.\n"));
        Assert.Equal(1, await house.NewDb().ProgressUpdates.CountAsync());
    }

    [Fact]
    public async Task A_partner_writes_on_its_own_agreements_only()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await MakeAsync(square);
        await MakeAsync(square, Lamps with { Owner = "Gemeente Rivierstad" });
        var wilg = (await house.NewDb().Partners.SingleAsync(p => p.Name == "De Wilg")).Id;

        Assert.Equal(UpdateOutcome.Published, await PostAsync(square, 1, "Onze monteur komt.", partner: wilg));
        Assert.Equal(UpdateOutcome.NotFound, await PostAsync(square, 2, "Niet van ons.", partner: wilg));
        Assert.Equal(UpdateOutcome.NotFound, await PostAsync(square, 3, "Bestaat niet."));
        Assert.Equal(UpdateOutcome.NotFound, await house.PostUpdate.PostAsync(Guid.NewGuid(), 1, null, AgreementStatus.Done, "Ander onderzoek.", house.Samira, CancellationToken.None));
    }

    [Fact]
    public async Task An_update_says_something_and_not_too_much()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await MakeAsync(square);

        Assert.Equal(UpdateOutcome.TextMissing, await PostAsync(square, 1, "  "));
        Assert.Equal(UpdateOutcome.Published, await PostAsync(square, 1, new string('a', 600)));
        Assert.Equal(UpdateOutcome.TextTooLong, await PostAsync(square, 1, new string('a', 601)));
    }

    [Fact]
    public async Task An_agreement_is_late_the_day_after_its_date_unless_it_is_settled()
    {
        await using var house = await TestHouse.OpenAsync();
        var agreement = await MakeAsync(await house.StartSquareAsync());

        Assert.False(agreement.IsOverdueOn(new(2026, 6, 1)));
        Assert.True(agreement.IsOverdueOn(new(2026, 6, 2)));
        agreement.Post(new(2026, 6, 2), AgreementStatus.WillNotBeDone, "Het kan niet, want de muur is van de buren.", "Samira");
        Assert.False(agreement.IsOverdueOn(new(2026, 6, 3)));
    }

    [Fact]
    public void Every_status_has_a_word_for_residents_and_every_word_is_found_again()
    {
        Assert.All(Enum.GetValues<AgreementStatus>(), s => Assert.NotEqual("", ResidentStatus.Of(s).Label()));
        Assert.Equal(Enum.GetValues<AgreementStatus>(), AgreementWords.AllStatuses.Select(s => AgreementWords.Status(s.Code)!.Value).Order());
    }
}
