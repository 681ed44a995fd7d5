using Survey.Analysis.Disclosure;
using Survey.Core.Remarks;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Core.Reading;

/// <summary>Why words are shown to everybody, or not (yet).</summary>
public enum PublicationStanding
{
    /// <summary>Everybody reads them.</summary>
    Shown,

    /// <summary>A second person has to approve them.</summary>
    WaitsForSecond,

    /// <summary>The wave is not closed.</summary>
    WaveIsOpen,

    /// <summary>Fewer responses than <see cref="PublicationRule.FewestResponses"/>.</summary>
    TooFewResponses,

    /// <summary>The remark stands under no theme that a person confirmed.</summary>
    NoConfirmedTheme,

    /// <summary>Too few people spoke of the theme.</summary>
    TooFewWriters,

    /// <summary>The words themselves may not be shown (any more).</summary>
    WordsRefused,

    /// <summary>Words of the same person are shown already.</summary>
    WriterIsHeard,

    /// <summary>The theme has its <see cref="PublicationRule.MostPerTheme"/> already.</summary>
    ThemeIsFull,
}

/// <summary>Words with the remark they are about.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Publication">The words that were proposed or approved.</param>
/// <param name="NotPersonal">Pieces that a person said are no personal data.</param>
public sealed record ProposedWords(Remark Remark, Publication Publication, IReadOnlyList<string> NotPersonal);

/// <summary>
/// Which words of residents everybody may read. All conditions stand here and nowhere else: two people agreed, the wave is
/// closed and large enough, the theme is confirmed and large enough, a few per theme, one per writer, and for a quote all that
/// <see cref="PublishedWords"/> asks.
/// </summary>
public static class PublicationRule
{
    /// <summary>The most words of residents under one theme.</summary>
    public const int MostPerTheme = 3;

    /// <summary>Fewest responses of the wave.</summary>
    public const int FewestResponses = 30;

    /// <summary>Fewest writers of a theme with a quote; a paraphrase goes with every theme that may be shown.</summary>
    public const int FewestWritersForQuote = 10;

    /// <summary>Where all proposed words stand, by the id of their remark.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="responses">Its number of responses.</param>
    /// <param name="themes">Its themes, with their remarks.</param>
    /// <param name="proposed">All words that were proposed or approved. The order plays no part: the random ids decide.</param>
    public static IReadOnlyDictionary<Guid, PublicationStanding> Weigh(Wave wave, int responses, IReadOnlyList<ThemeWithRemarks> themes, IEnumerable<ProposedWords> proposed)
    {
        ArgumentNullException.ThrowIfNull(themes);
        var byKey = themes.ToDictionary(t => t.Theme.Key, StringComparer.Ordinal);
        var standings = new Dictionary<Guid, PublicationStanding>();
        var heard = new HashSet<Guid>();
        var perTheme = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in proposed.OrderBy(p => p.Remark.Id))
        {
            var key = words.Remark.ThemeKey ?? "";
            var standing = Alone(wave, responses, byKey.GetValueOrDefault(key), words);
            if (standing == PublicationStanding.Shown)
            {
                standing = perTheme.GetValueOrDefault(key) >= MostPerTheme ? PublicationStanding.ThemeIsFull : heard.Add(words.Remark.Writer) ? standing : PublicationStanding.WriterIsHeard;
                perTheme[key] = perTheme.GetValueOrDefault(key) + (standing == PublicationStanding.Shown ? 1 : 0);
            }

            standings[words.Remark.Id] = standing;
        }

        return standings;
    }

    private static PublicationStanding Alone(Wave wave, int responses, ThemeWithRemarks? theme, ProposedWords words) => words switch
    {
        { Publication.IsApproved: false } => PublicationStanding.WaitsForSecond,
        _ when PublishedWords.WhyNot(words.Remark, words.NotPersonal, words.Publication.Form, words.Publication.Words) is not null => PublicationStanding.WordsRefused,
        _ when !wave.IsClosed => PublicationStanding.WaveIsOpen,
        _ when responses < FewestResponses => PublicationStanding.TooFewResponses,
        _ when theme is null || !theme.Theme.IsConfirmed || !theme.Theme.IsOpen => PublicationStanding.NoConfirmedTheme,
        _ when theme.Writers < (words.Publication.Form == PublicationForm.Quote ? FewestWritersForQuote : BlockFigures.SmallestForWriters) => PublicationStanding.TooFewWriters,
        _ => PublicationStanding.Shown,
    };
}
