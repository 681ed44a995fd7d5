using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Overview;

/// <summary>Tells in one or two sentences where a study stands.</summary>
internal static class OverviewStory
{
    /// <summary>The story for the team, with the exact number of responses.</summary>
    internal static IReadOnlyList<StoryPart> ForTeam(Study study, Wave wave, int responses, DateOnly today)
    {
        if (wave.ErasedOn is { } erased)
        {
            return [new($"De antwoorden van {wave.Name} zijn gewist op {erased.Long()}, zoals bewoners vooraf lazen. De gedeelde uitkomsten, de avond en de afspraken staan er nog.")];
        }

        if (responses == 0)
        {
            return [new(wave.OpensOn > today ? $"{wave.Name} begint op {wave.OpensOn.Long()}. Er zijn nog geen antwoorden." : $"Er zijn nog geen antwoorden in {wave.Name}.")];
        }

        List<StoryPart> parts = [new($"In {wave.Name} {(responses == 1 ? "deed" : "deden")} "), new(responses.Of("bewoner", "bewoners"), Strong: true), new($" mee, op {study.Addresses.Of("adres", "adressen")}. ")];
        parts.Add(new(wave switch
        {
            { IsClosed: true } => "De meting is gesloten en anoniem.",
            _ when wave.ClosesOn < today => "De laatste dag is voorbij. De meting is nog niet gesloten.",
            _ => $"Meedoen kan nog tot en met {wave.ClosesOn.Long()}.",
        }));
        return parts;
    }

    /// <summary>The story for a partner: rounded, and results only after closing.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="released">Whether its results were released.</param>
    /// <param name="responses">Responses once released, in fives; null when too few.</param>
    /// <param name="sofar">About how many came in up to yesterday while it goes on; null when too few to say.</param>
    /// <param name="today">The day it is.</param>
    internal static IReadOnlyList<StoryPart> ForPartner(Wave wave, bool released, int? responses, int? sofar, DateOnly today) => (released, responses) switch
    {
        (true, { } rounded) => [new($"In {wave.Name} deden "), new($"ongeveer {rounded.Number()} bewoners", Strong: true), new(" mee.")],
        (true, null) => [new($"Aan {wave.Name} deden te weinig bewoners mee om iets te laten zien.")],
        _ when wave.OpensOn > today => [new($"{wave.Name} begint op {wave.OpensOn.Long()}.")],
        _ when sofar is { } about => [new("De meting loopt nog. Tot gisteren kwamen er "), new($"ongeveer {about.Number()} antwoorden", Strong: true), new(" binnen. De uitkomsten komen na het sluiten.")],
        _ => [new("De meting loopt nog. De uitkomsten komen na het sluiten.")],
    };
}
