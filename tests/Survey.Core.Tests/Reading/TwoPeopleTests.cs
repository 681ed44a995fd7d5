using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Reading;
using Survey.TestKit;

namespace Survey.Core.Tests.Reading;

/// <summary>Two people of staff stand for what everybody reads, and these words only, whatever one of them tries.</summary>
public class TwoPeopleTests
{
    private const string Said = ReadSquare.Plain;
    private static readonly CancellationToken None = CancellationToken.None;

    private static async Task<Publication?> PublicationAsync(Square square) => (await square.QueuedAsync(Said)).Reading?.Publication;

    private static async Task EndAsync(TestHouse house, Guid account) => Assert.Equal(1, await house.NewDb().Users.Where(a => a.Id == account).ExecuteDeleteAsync());

    [Fact]
    public async Task One_person_with_two_windows_is_one_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        var secondWindow = await square.StepAsync(Said);
        await square.ProposeAsync(Said);

        Assert.Equal(ReadingOutcome.ChangedMeanwhile, (await house.ReadRemarks.ApproveAsync(secondWindow, None)).Outcome);
        Assert.Equal(ReadingOutcome.SamePerson, await square.ApproveAsync(Said, house.Samira));
        Assert.Equal(ReadingOutcome.AlreadySo, await square.ProposeAsync(Said, by: house.Samira));
        Assert.False((await PublicationAsync(square))!.IsApproved);
    }

    [Fact]
    public async Task Who_is_overtaken_by_another_window_of_the_same_person_is_told_so_unless_a_colleague_has_that_name()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        var (secondWindow, noor) = (await square.StepAsync(Said), await square.StepAsync(Said, house.Noor));
        await house.ReadRemarks.RewriteAsync(await square.StepAsync(Said), "Een lamp is stuk.", [], None);

        Assert.Equal((true, false), ((await house.ReadRemarks.RewriteAsync(secondWindow, "Een kapotte lamp.", [], None)).BySelf, (await house.ReadRemarks.RewriteAsync(noor, "Een kapotte lamp.", [], None)).BySelf));

        var db = house.NewDb();
        db.Users.Add(Account.ForStaff(square.Study.OrganisationId, "Samira", "de.andere.samira@voorbeeld.nl"));
        await db.SaveChangesAsync();
        Assert.False((await house.ReadRemarks.RewriteAsync(secondWindow, "Een kapotte lamp.", [], None)).BySelf);
    }

    [Fact]
    public async Task Another_name_on_the_same_account_is_the_same_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.ProposeAsync(Said);

        Assert.Equal(ReadingOutcome.SamePerson, await square.ApproveAsync(Said, house.Samira with { Name = "S. de Wit" }));
        Assert.False((await PublicationAsync(square))!.IsApproved);
    }

    [Fact]
    public async Task Whoever_has_no_account_any_more_cannot_be_the_second_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.ProposeAsync(Said);
        await EndAsync(house, house.Noor.AccountId);

        Assert.Equal(ReadingOutcome.AccountEnded, await square.ApproveAsync(Said));
        Assert.False((await PublicationAsync(square))!.IsApproved);
    }

    [Fact]
    public async Task Who_comes_back_with_a_new_account_cannot_approve_what_the_old_one_proposed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.ProposeAsync(Said);
        await EndAsync(house, house.Samira.AccountId);
        var db = house.NewDb();
        var again = Account.ForStaff(square.Study.OrganisationId, "Samira", "samira.nieuw@voorbeeld.nl");
        db.Users.Add(again);
        await db.SaveChangesAsync();
        var samira = new Actor("Samira", house.Time.Now) { AccountId = again.Id };

        Assert.Equal(ReadingOutcome.ProposerGone, await square.ApproveAsync(Said, samira));

        // The way out that the page tells.
        Assert.Equal(ReadingOutcome.Done, (await house.ReadRemarks.WithdrawAsync(await square.StepAsync(Said, samira), None)).Outcome);
        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(Said, by: samira));
        Assert.Equal(ReadingOutcome.Done, await square.ApproveAsync(Said));
    }

    [Fact]
    public async Task A_partner_or_interviewer_is_no_second_person()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.ProposeAsync(Said);
        var db = house.NewDb();
        var interviewer = Account.ForInterviewer(square.Study.OrganisationId, square.Study.Id, "Daan", "daan@voorbeeld.nl");
        db.Users.Add(interviewer);
        await db.SaveChangesAsync();

        Assert.Equal(ReadingOutcome.AccountEnded, await square.ApproveAsync(Said, new Actor("Daan", house.Time.Now) { AccountId = interviewer.Id }));
    }

    [Fact]
    public async Task A_yes_to_words_that_were_changed_meanwhile_is_no_yes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.ProposeAsync(Said, "De lamp … is stuk.");
        var noorsPage = await square.StepAsync(Said, house.Noor);
        await square.ProposeAsync(Said, "bij de garages");

        var late = await house.ReadRemarks.ApproveAsync(noorsPage, None);

        Assert.Equal((ReadingOutcome.ChangedMeanwhile, "Samira"), (late.Outcome, late.By));
        Assert.Equal(("bij de garages", false), ((await PublicationAsync(square))!.Words, (await PublicationAsync(square))!.IsApproved));
    }

    [Fact]
    public async Task Going_back_a_step_never_makes_one_person_two()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.SaidAsync(Said);
        await square.PublishAsync(Said);
        var again = await house.ReadRemarks.ProposeAsync(await square.StepAsync(Said), PublicationForm.Quote, "De lamp", None);
        Assert.False((await PublicationAsync(square))!.IsApproved);

        // What comes back are the words that both stood for, never the new ones.
        await house.ReadRemarks.UndoAsync(square.Wave.Id, again.Step, house.Samira, None);

        Assert.Equal((Said, "Samira", "Noor"), ((await PublicationAsync(square))!.Words, (await PublicationAsync(square))!.ProposedBy, (await PublicationAsync(square))!.ApprovedBy));
        Assert.Equal(ReadingOutcome.NothingThere, (await house.ReadRemarks.UndoAsync(square.Wave.Id, again.Step, house.Samira, None)).Outcome);
    }
}
