using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Weighting;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Core.Fieldwork;

/// <summary>How a neighbourhood is divided over one variable, known from a register (bekende verdeling): who wrote it down, from where, of which year.</summary>
public sealed class KnownMargin
{
    /// <summary>The most characters of a variable, a category or a source.</summary>
    public const int LongestName = 100;

    /// <summary>The most categories of one variable, and the most variables of one study.</summary>
    public const int MostCategories = 40, MostVariables = 20;

    private KnownMargin()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Name of the variable: that of a question, or its words.</summary>
    public string Variable { get; private init; } = "";

    /// <summary>Its categories in their own order, with shares between 0 and 1 that sum to 1.</summary>
    public List<MarginCategory> Categories { get; private init; } = [];

    /// <summary>Where the shares come from.</summary>
    public string Source { get; private init; } = "";

    /// <summary>The year that they are about.</summary>
    public int Year { get; private init; }

    /// <summary>Who wrote them down.</summary>
    public string By { get; private init; } = "";

    /// <summary>On which day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Makes it from a margin whose shares can be made to sum to 1.</summary>
    internal static KnownMargin Create(Guid studyId, Margin margin, string source, int year, Actor actor) => new()
    {
        Id = Guid.NewGuid(),
        StudyId = studyId,
        Variable = margin.Variable,
        Categories = [.. margin.Categories.Zip(margin.Normalised().Shares, (c, share) => c with { Share = share })],
        Source = source,
        Year = year,
        By = actor.Name,
        On = DateOnly.FromDateTime(actor.At.DateTime),
    };
}

/// <summary>Keeps the known margins of a study; one of the same variable takes the place of the one before.</summary>
public sealed class KeepMargins(LeefbaarheidDb db)
{
    private const int FirstYear = 1990;

    /// <summary>All margins of a study, by variable.</summary>
    public async Task<IReadOnlyList<KnownMargin>> ReadAsync(Guid studyId, CancellationToken cancel) =>
        await db.KnownMargins.AsNoTracking().Where(m => m.StudyId == studyId).OrderBy(m => m.Variable).ToListAsync(cancel);

    /// <summary>Stores margins, all or none.</summary>
    /// <returns>Null when they are stored; else one sentence in Dutch why not.</returns>
    public async Task<string?> KeepAsync(Guid studyId, IReadOnlyList<Margin> margins, string source, int year, Actor actor, CancellationToken cancel)
    {
        if (Refusal(margins, source, year, actor) is { } refusal)
        {
            return refusal;
        }

        await using var transaction = await db.WriteAsync(cancel);
        var names = margins.Select(m => m.Variable).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var before = await db.KnownMargins.Where(m => m.StudyId == studyId).ToListAsync(cancel);
        var kept = before.Where(m => !names.Contains(m.Variable)).ToList();
        if (kept.Count + margins.Count > KnownMargin.MostVariables)
        {
            return $"Er passen hoogstens {KnownMargin.MostVariables} kenmerken bij een onderzoek. Haal er eerst een weg.";
        }

        // Two saves, as the same variable may not stand there twice, not even for a moment.
        db.KnownMargins.RemoveRange(before.Except(kept));
        await db.SaveChangesAsync(cancel);
        foreach (var margin in margins)
        {
            db.KnownMargins.Add(KnownMargin.Create(studyId, margin, source, year, actor));
            db.Changes.Add(Change.Create(studyId, actor, "verdeling van de buurt ingevuld", margin.Variable, after: $"{source}, {year}"));
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>Takes a margin away.</summary>
    /// <returns>False when it was not there.</returns>
    public async Task<bool> DropAsync(Guid studyId, Guid id, Actor actor, CancellationToken cancel)
    {
        if (await db.KnownMargins.SingleOrDefaultAsync(m => m.Id == id && m.StudyId == studyId, cancel) is not { } found)
        {
            return false;
        }

        db.KnownMargins.Remove(found);
        db.Changes.Add(Change.Create(studyId, actor, "verdeling van de buurt weggehaald", found.Variable));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private static string? Refusal(IReadOnlyList<Margin> margins, string source, int year, Actor actor)
    {
        if (margins.Count == 0)
        {
            return "Er staat geen enkel aandeel in. Vul bij ten minste twee groepen in hoe groot ze zijn.";
        }

        if (source.Length is 0 or > KnownMargin.LongestName)
        {
            return $"Schrijf in hoogstens {KnownMargin.LongestName} tekens waar de aandelen vandaan komen, bijvoorbeeld: CBS, kerncijfers wijken en buurten.";
        }

        if (year < FirstYear || year > actor.At.Year)
        {
            return $"Vul het jaar van de cijfers in, van {FirstYear} tot en met {actor.At.Year}.";
        }

        if (margins.GroupBy(m => m.Variable, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return $"Het kenmerk '{twice.Key}' staat er twee keer. Laat er één staan.";
        }

        return margins.Select(m => m.Normalised().Refusal?.Sentence ?? TooMuch(m)).FirstOrDefault(s => s is not null);
    }

    private static string? TooMuch(Margin margin) => margin.Categories.Count > KnownMargin.MostCategories ? $"'{margin.Variable}' heeft {margin.Categories.Count} groepen. Maak er hoogstens {KnownMargin.MostCategories} van."
        : margin.Categories.Select(c => c.Name).Append(margin.Variable).Any(n => n.Length > KnownMargin.LongestName) ? $"Een naam bij '{margin.Variable[..Math.Min(20, margin.Variable.Length)]}' is te lang. Houd het bij {KnownMargin.LongestName} tekens."
        : null;
}
