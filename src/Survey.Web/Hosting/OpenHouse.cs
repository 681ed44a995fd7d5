using Microsoft.EntityFrameworkCore;
using Survey.Core.OwnModel;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Web.SignIn;

namespace Survey.Web.Hosting;

/// <summary>What happens between starting the program and letting the first visitor in.</summary>
internal static class OpenHouse
{
    /// <summary>Opens the database, loads the demonstration if asked, and says where to go. False when the house has to stay closed.</summary>
    internal static async Task<bool> OpenHouseAsync(this WebApplication app, HouseSettings settings)
    {
        if (settings.Installation.IsDemo && !settings.IsLoopbackOnly)
        {
            return Refuse("A demonstration has known passwords, so it listens on this machine only. Leave out --urls, or use http://localhost:5080.");
        }

        if (settings.Model.Problem is { } problem)
        {
            return Refuse(problem);
        }

        if (settings.Exit is null)
        {
            return Refuse($"{HouseSettings.ExitKey} has to be the whole address of a site, for instance https://www.buienradar.nl/.");
        }

        if (await app.Services.GetRequiredService<LanguageModel>().RefusalAsync(CancellationToken.None) is { } refusal)
        {
            return Refuse(refusal);
        }

        Directory.CreateDirectory(settings.Installation.DataFolder);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>();
        var outcome = await OpenDatabase.OpenAsync(db, CancellationToken.None);
        if (outcome is DatabaseOutcome.OtherVersion other)
        {
            return Refuse($"De gegevens in {settings.Installation.DatabaseFile} horen bij een andere versie (gevonden: {other.Found}, nodig: {other.Expected}). Er is niets gewijzigd. "
                + "Start de versie waarmee ze gemaakt zijn, of kies een andere map met --Leefbaarheid:DataFolder.");
        }

        if (!settings.Installation.IsDemo && await db.Users.AnyAsync(u => u.IsDemo))
        {
            return Refuse("Deze gegevens bevatten oefenaccounts met bekende wachtwoorden. Start met --demo, of kies een andere map.");
        }

        var demonstration = scope.ServiceProvider.GetRequiredService<Demonstration>();
        if (settings.Installation.IsDemo && !await demonstration.FitsAsync(CancellationToken.None))
        {
            return Refuse($"In {settings.Installation.DataFolder} staat geen hele oefenomgeving: het laden is afgebroken, of het zijn uw eigen gegevens. Er is niets gewijzigd. "
                + "Kies een andere map met --Leefbaarheid:DataFolder. Was het een oefening? Dan mag deze map weg.");
        }

        await scope.ServiceProvider.GetRequiredService<CloseWave>().FinishAsync(CancellationToken.None);
        await Sweeper.SweepAsync(scope.ServiceProvider, CancellationToken.None);
        var lines = settings.Installation.IsDemo
            ? await demonstration.LoadAsync(settings.Address, CancellationToken.None)
            : await FirstSteps(app, db, settings);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join(Environment.NewLine, lines)));
        return true;
    }

    private static async Task<IReadOnlyList<string>> FirstSteps(WebApplication app, LeefbaarheidDb db, HouseSettings settings)
    {
        var address = settings.Address.Split(';')[0];
        return await db.Users.AnyAsync()
            ? ["", $"  Leefbaarheid staat aan: {address}", ""]
            : ["", "  Leefbaarheid staat aan. Er is nog geen account.", $"  Maak het eerste account, deze link werkt een keer: {address}/inrichten#{app.Services.GetRequiredService<SetupCode>().Current}", ""];
    }

    private static bool Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return false;
    }
}
