using System.Globalization;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Overview;

/// <summary>Something that waits for a person.</summary>
/// <param name="What">What waits.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Path">Where it is done, under the address of the study.</param>
public sealed record TodoItem(string What, string Label, string Path);

/// <summary>A wave with what there is of it.</summary>
internal sealed record WaveFactsToday(Wave Wave, int Codes);

/// <summary>What is known about a study today, to say what comes next.</summary>
/// <param name="Looked">The wave that is looked at.</param>
/// <param name="Responses">Its responses.</param>
/// <param name="Themes">Its themes that hold remarks.</param>
/// <param name="Proposals">Those nobody confirmed yet.</param>
/// <param name="HasEvening">Whether an evening was prepared about it.</param>
/// <param name="Unclosed">All waves that were not closed.</param>
/// <param name="Overdue">Agreements whose date has passed.</param>
internal sealed record StudyToday(Wave Looked, int Responses, int Themes, int Proposals, bool HasEvening, IReadOnlyList<WaveFactsToday> Unclosed, int Overdue)
{
    /// <summary>Signals that nobody looked at, per wave.</summary>
    internal IReadOnlyList<(Wave Wave, int Held)> Signals { get; init; } = [];

    /// <summary>Waves of which the answers are erased within <see cref="ErasingSoon"/> days, and on which day.</summary>
    internal IReadOnlyList<(Wave Wave, DateOnly On)> Erasing { get; init; } = [];

    /// <summary>So many days before answers are erased staff are told.</summary>
    internal const int ErasingSoon = 60;

    /// <summary>While a wave is open it is not said before so many responses that nobody looked for themes.</summary>
    internal const int FewestForThemes = 10;

    /// <summary>What waits: signals first, the rest in the order of the work.</summary>
    internal IReadOnlyList<TodoItem> ToDo(DateOnly today)
    {
        var items = new List<TodoItem>();
        items.AddRange(Signals.Where(s => s.Held > 0).Select(s => new TodoItem(
            $"{s.Held.Of("opmerking", "opmerkingen")} van {s.Wave.Name} {(s.Held == 1 ? "moet" : "moeten")} vandaag gelezen worden.", "Lees nu", $"/lezen?meting={s.Wave.Number.ToString(CultureInfo.InvariantCulture)}&soort=signalen")));
        items.AddRange(Unclosed.Where(w => w.Codes == 0 && today <= w.Wave.ClosesOn).Select(w => new TodoItem($"{w.Wave.Name} heeft nog geen codes voor de brieven.", "Maak codes", "/codes")));
        var meting = Looked.Number.ToString(CultureInfo.InvariantCulture);
        if (Responses == 0 && Unclosed.Any(w => w.Wave.Number == Looked.Number && w.Codes > 0) && today >= Looked.OpensOn && today <= Looked.ClosesOn)
        {
            items.Add(new($"Bij {Looked.Name} kwam nog niets binnen. Zijn de brieven bezorgd?", "Bekijk het veldwerk", $"/veldwerk?meting={meting}"));
        }

        if (Responses > 0 && Themes == 0 && Looked.ErasedOn is null && (Looked.IsClosed || Responses >= FewestForThemes))
        {
            items.Add(new($"In {Looked.Name} is nog niet naar thema’s gezocht.", "Zoek thema’s", $"/themas?meting={meting}"));
        }

        if (Proposals > 0)
        {
            items.Add(new($"{Proposals.Of("thema is", "thema’s zijn")} nog een voorstel van de computer.", $"Bevestig {Proposals.Of("thema", "thema’s")}", $"/themas?meting={meting}"));
        }

        items.AddRange(Unclosed.Where(w => w.Wave.ClosesOn < today)
            .Select(w => new TodoItem($"{w.Wave.Name} is voorbij. Na het sluiten zien bewoners en partners de uitkomsten.", "Sluit en anonimiseer", $"/sluiten?meting={w.Wave.Number.ToString(CultureInfo.InvariantCulture)}")));
        if (Looked.IsClosed && Responses > 0 && !HasEvening)
        {
            items.Add(new($"Over {Looked.Name} is nog geen bewonersavond.", "Bereid de bewonersavond voor", "/avond"));
        }

        items.AddRange(Erasing.Where(e => e.On <= today.AddDays(ErasingSoon)).Select(e => new TodoItem(
            $"Op {e.On.Long()} wissen wij de antwoorden van {e.Wave.Name}: de bewaartermijn is dan om.", "Neem de uitkomsten mee", $"/uitkomsten?meting={e.Wave.Number.ToString(CultureInfo.InvariantCulture)}")));
        if (Overdue > 0)
        {
            items.Add(new($"{Overdue.Of("afspraak is", "afspraken zijn")} over datum.", "Bekijk de afspraken", "/afspraken"));
        }

        return items;
    }
}
