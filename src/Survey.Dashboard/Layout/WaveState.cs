using Survey.Core.Waves;

namespace Survey.Dashboard.Layout;

/// <summary>Where a wave stands, in a word and in a sentence.</summary>
/// <param name="Word">The word on the tag.</param>
/// <param name="Tag">The class of the tag; the word says it too.</param>
/// <param name="Sentence">When it runs or ran.</param>
internal sealed record WaveState(string Word, string Tag, string Sentence)
{
    /// <summary>Reads where a wave stands today.</summary>
    internal static WaveState Of(Wave wave, DateOnly today) => wave switch
    {
        { IsClosed: true } => new("Gesloten en anoniem", "lb-tag--done", $"Liep van {wave.OpensOn.Long()} tot en met {wave.ClosesOn.Long()}, gesloten op {wave.ClosedOn!.Value.Long()}."),
        _ when today < wave.OpensOn => new("Begint nog", "lb-tag--proposal", $"Begint op {wave.OpensOn.Long()} en duurt tot en met {wave.ClosesOn.Long()}."),
        _ when today <= wave.ClosesOn => new("Loopt nu", "lb-tag--busy", $"Loopt van {wave.OpensOn.Long()} tot en met {wave.ClosesOn.Long()}."),
        _ => new("Nog te sluiten", "lb-tag--late", $"De laatste dag was {wave.ClosesOn.Long()}. Papier kunt u nog invoeren."),
    };
}
