using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.Storage;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Hosting;

/// <summary>Something else writes for a long time. Whoever sends a form is told, and loses nothing of what was typed.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class BusyTests(FullHouse full)
{
    [Fact]
    public async Task Whoever_sends_a_form_while_it_is_busy_sends_the_same_once_more_from_the_page_that_says_so()
    {
        await full.Staff.OpenAsync("/werk/lindeplein/gebied");
        await using (var scope = full.House.Services.CreateAsyncScope())
        {
            await using var writing = await scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>().WriteAsync(CancellationToken.None);
            await full.Staff.PressAsync("Bewaar de plekken", ("Eén plek op elke regel", "De <b>garages</b>\nHet bankje"));
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, full.Staff.Status);
        Assert.Contains("Het is even druk", full.Staff.Text, StringComparison.Ordinal);
        Assert.Contains("Wat u typte, staat klaar.", full.Staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", full.Staff.Source, StringComparison.Ordinal);

        await full.Staff.PressAsync("Probeer het opnieuw");
        Assert.Contains("De plekken zijn bewaard.", full.Staff.Text, StringComparison.Ordinal);
        Assert.Contains("De <b>garages</b>", full.Staff.Page.QuerySelector("#plekken")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_not_repeated_on_a_page()
    {
        var visitor = full.House.Visitor();
        await visitor.OpenAsync("/inloggen");
        await using (var scope = full.House.Services.CreateAsyncScope())
        {
            await using var writing = await scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>().WriteAsync(CancellationToken.None);
            await visitor.PressAsync("Log in", ("E-mailadres", "samira@voorbeeld.nl"), ("Wachtwoord", "een geheim"));
        }

        Assert.DoesNotContain("een geheim", visitor.Source, StringComparison.Ordinal);
    }
}
