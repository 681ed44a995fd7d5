using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Studies;
using Survey.Web.Hosting;
using Survey.Web.Tests.Visiting;
using House = Survey.Web.Tests.Visiting.House;

namespace Survey.Web.Tests.Hosting;

/// <summary>Somebody who practises, stops, and goes on the next day.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class DemonstrationTests(FullHouse full)
{
    [Fact]
    public async Task Whoever_made_a_study_while_practising_starts_again_and_is_shown_the_invented_square()
    {
        await using var scope = full.House.Services.CreateAsyncScope();
        var demonstration = scope.ServiceProvider.GetRequiredService<Demonstration>();

        Assert.NotEqual(1, await full.House.InTheDatabaseAsync(db => db.Studies.CountAsync()));
        Assert.True(await demonstration.FitsAsync(CancellationToken.None));
        var lines = string.Join('\n', await demonstration.LoadAsync("http://localhost", CancellationToken.None));
        Assert.Contains("http://localhost/uitkomsten/wilgenplein", lines, StringComparison.Ordinal);
        Assert.Contains("http://localhost/werk/wilgenplein/avond/", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_own_data_or_half_a_demonstration_is_left_as_it_is()
    {
        await using var house = House.Open();
        await using var scope = house.Services.CreateAsyncScope();
        var demonstration = scope.ServiceProvider.GetRequiredService<Demonstration>();
        Assert.True(await demonstration.FitsAsync(CancellationToken.None));

        await house.InTheDatabaseAsync(db =>
        {
            db.Organisations.Add(Organisation.Create("Buurtwerk Overkant"));
            return db.SaveChangesAsync();
        });
        Assert.False(await demonstration.FitsAsync(CancellationToken.None));
    }
}
