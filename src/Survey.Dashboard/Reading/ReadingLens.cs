using System.Globalization;
using Survey.Core.Reading;

namespace Survey.Dashboard.Reading;

/// <summary>What somebody asked to see of the queue, kept in the address so that a link, a form and the back button agree.</summary>
/// <param name="Study">Short name of the study.</param>
/// <param name="Wave">Number of the wave.</param>
/// <param name="Kind">Word of the filter, or empty: what is still to be read.</param>
/// <param name="Page">Page of the list, 1 and up; it counts when no place was asked for.</param>
/// <param name="Open">The remark whose words are being written, or empty.</param>
public sealed record ReadingLens(string Study, int Wave, string Kind, int Page, Guid Open)
{
    /// <summary>
    /// Go on behind this place in the queue. A place and not a number: the list grows shorter while somebody reads, and what was behind the
    /// last remark of a page stays behind it.
    /// </summary>
    public (int Urgency, Guid Id)? After { get; init; }

    /// <summary>Go back to what stands before this place.</summary>
    public (int Urgency, Guid Id)? Before { get; init; }

    /// <summary>The same from its beginning, with nothing open.</summary>
    internal ReadingLens FromTheStart => this with { Page = 1, Open = Guid.Empty, After = null, Before = null };

    /// <summary>Remarks on one page: as many as somebody reads without getting lost.</summary>
    internal const int PerPage = 20;

    private static readonly Dictionary<string, Func<QueuedRemark, bool>> Shows = new(StringComparer.Ordinal)
    {
        [""] = q => !q.IsRead,
        ["signalen"] = q => q.Remark.Signal is not null,
        ["persoonsgegevens"] = q => q.Remark.Marks.Count > 0,
        ["taal"] = q => q.Remark.IsForeign,
        ["tweede"] = q => q.Reading?.Publication is { IsApproved: false },
        ["iedereen"] = q => q.Reading?.Publication is { IsApproved: true },
        ["klaar"] = q => q.IsRead,
    };

    /// <summary>Words of the filters and what they are called on screen.</summary>
    internal static IReadOnlyList<(string Word, string Label)> Filters { get; } =
    [
        ("", "Nog te lezen"), ("signalen", "Signalen"), ("persoonsgegevens", "Persoonsgegevens"), ("taal", "Andere taal"), ("tweede", "Wacht op tweede lezer"), ("iedereen", "Goedgekeurd voor iedereen"), ("klaar", "Gelezen"),
    ];

    /// <summary>The lens as the address tells it; a word that is not known shows what is still to be read.</summary>
    internal static ReadingLens Of(string study, int wave, string? kind, string? page, string? open, string? after, string? before) => new(
        study, wave, kind is not null && Shows.ContainsKey(kind) ? kind : "",
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1,
        Guid.TryParse(open, out var id) ? id : Guid.Empty)
    {
        After = PlaceOf(after),
        Before = PlaceOf(before),
    };

    /// <summary>Whether a filter shows a remark.</summary>
    internal static bool Fits(string kind, QueuedRemark queued) => Shows[kind](queued);

    /// <summary>Address of the page through this lens.</summary>
    /// <param name="done">Word for what was just done, or empty.</param>
    /// <param name="step">The step that can be undone, or empty.</param>
    internal string Address(string done = "", Guid step = default)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"meting={Wave}");
        query += Kind.Length > 0 ? $"&soort={Kind}" : "";
        query += Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"&blad={Page}") : "";
        query += After is { } after ? $"&na={Word(after)}" : Before is { } before ? $"&voor={Word(before)}" : "";
        query += Open != Guid.Empty ? $"&open={Open:N}" : "";
        query += done.Length > 0 ? $"&gedaan={Uri.EscapeDataString(done)}" : "";
        query += step != Guid.Empty ? $"&stap={step:N}" : "";
        return $"/werk/{Study}/lezen?{query}";
    }

    /// <summary>A place as it stands in an address: "300-" and an id.</summary>
    private static string Word((int Urgency, Guid Id) place) => string.Create(CultureInfo.InvariantCulture, $"{place.Urgency}-{place.Id:N}");

    private static (int Urgency, Guid Id)? PlaceOf(string? word) =>
        word?.Split('-') is [var urgency, var id] && int.TryParse(urgency, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Guid.TryParse(id, out var remark) ? (number, remark) : null;
}
