using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Submissions;
using Survey.TestKit;

namespace Survey.Core.Tests.Invitations;

public class IssueCodesTests
{
    [Fact]
    public async Task Two_colleagues_who_make_the_letters_at_once_make_one_pile()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.IssueCodes.IssueAsync(square.Study, square.Wave, 0, besideOthers: false, CancellationToken.None))));

        Assert.Single(outcomes.OfType<IssueOutcome.Issued>());
        Assert.Equal(3, outcomes.OfType<IssueOutcome.AlreadyMade>().Count());
        Assert.Equal(square.Study.Addresses, await house.NewDb().Invitations.CountAsync());
    }

    [Fact]
    public async Task Every_address_gets_a_code_and_what_is_stored_is_only_a_hash_with_two_turns()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var sheets = ((IssueOutcome.Issued)await house.IssueCodes.IssueAsync(square.Study, square.Wave, 2, CancellationToken.None)).Sheets;

        Assert.Equal([20, 20, 20, 20], sheets.Select(s => s.Codes.Count));
        Assert.Equal([2, 2, 2, 2], sheets.Select(s => s.Reserve.Count));
        var stored = await house.NewDb().Invitations.AsNoTracking().ToListAsync();
        Assert.Equal(88, stored.Count);
        Assert.All(stored, i => Assert.True(i.UsesLeft == Invitation.DefaultUses && i.CodeHash.Length == 64));
    }

    [Fact]
    public async Task Who_calls_gets_a_code_of_the_own_side_that_works_and_that_nothing_tells_from_the_others()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendLettersAsync();

        var code = (await house.IssueCodes.IssueOneAsync(square.Wave, square.Study.SubAreas[1], CancellationToken.None))!;

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.Typed(code.Display, ("licht", "eens"))));
        Assert.Equal(square.Study.SubAreas[1].Id, await house.NewDb().Responses.Select(r => r.SubAreaId).SingleAsync());
        Assert.Equal(81, await house.NewDb().Invitations.CountAsync());
        await square.CloseAsync();
        Assert.Null(await house.IssueCodes.IssueOneAsync(square.Wave, square.Study.SubAreas[1], CancellationToken.None));
    }

    [Fact]
    public async Task Without_the_secret_file_a_copy_of_the_database_cannot_be_tried_with_codes()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var code = (await square.SendLettersAsync())[0];

        house.Secrets.Destroy(square.Wave.Id);

        Assert.Null(CodeHash.Of(house.Secrets, square.Wave.Id, code));
    }

    [Fact]
    public async Task A_secret_can_be_read_by_its_owner_only_and_is_made_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var wave = Guid.NewGuid();
        house.Secrets.Ensure(wave);
        var first = house.Secrets.Hash(wave, "code", "A");
        house.Secrets.Ensure(wave);

        Assert.Equal(first, house.Secrets.Hash(wave, "code", "A"));
        Assert.NotEqual(first, house.Secrets.Hash(wave, "receipt", "A"));
        var file = Assert.Single(Directory.GetFiles(house.Installation.SecretsFolder));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_code_has_one_to_four_turns(int uses) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Invitation.Create("x", Guid.NewGuid(), Guid.NewGuid(), uses));
}
