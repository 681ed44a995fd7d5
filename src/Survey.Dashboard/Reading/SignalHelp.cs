using Survey.Analysis.Signals;

namespace Survey.Dashboard.Reading;

/// <summary>What a signal is called on screen, and what to do about it.</summary>
/// <param name="Name">What it seems to be about.</param>
/// <param name="Do">Whom to call, in plain words.</param>
internal sealed record SignalHelp(string Name, string Do)
{
    private const string Danger = "Is er nu gevaar? Bel 112.";

    internal static SignalHelp For(SignalKind kind) => kind switch
    {
        SignalKind.Suicide => new("zelfdoding", $"Bespreek dit vandaag met uw leidinggevende en het wijkteam. Bel 113 voor raad: 0800-0113. {Danger}"),
        SignalKind.ChildrenInDanger => new("kinderen in gevaar", $"Bel vandaag Veilig Thuis voor raad: 0800-2000. Dat kan ook als u niet weet om wie het gaat. {Danger}"),
        SignalKind.DomesticViolence => new("geweld achter de voordeur", $"Bel vandaag Veilig Thuis voor raad: 0800-2000. Dat kan ook als u niet weet om wie het gaat. {Danger}"),
        SignalKind.AcuteThreat => new("bedreiging", $"Bespreek dit vandaag met uw leidinggevende en de wijkagent: 0900-8844. {Danger}"),
        SignalKind.Violence => new("geweld", $"Bespreek dit vandaag met uw leidinggevende. Bel zo nodig de wijkagent: 0900-8844. {Danger}"),
        _ => new("brand of gas", $"Bel vandaag de verhuurder en vraag wanneer die komt kijken. Brandt het, of ruikt iemand gas? Bel 112."),
    };
}
