using Survey.Analysis.Text;
using Survey.Core.Remarks;
using Survey.Core.Studies;

namespace Survey.Core.Themes;

/// <summary>How strongly people put what they say about a theme.</summary>
public enum FeelingLevel
{
    /// <summary>As a matter of fact.</summary>
    Calm,

    /// <summary>With feeling.</summary>
    Clear,

    /// <summary>With fear, anger or joy that leaves no doubt.</summary>
    VeryStrong,
}

/// <summary>A part of a theme, or a place in it.</summary>
/// <param name="Key">The part as <see cref="Remark.Part"/> has it, or the code of the place or sub-area.</param>
/// <param name="Name">Name on screen.</param>
/// <param name="Writers">People who spoke of it in this theme.</param>
public sealed record WritersOf(string Key, string Name, int Writers);

/// <summary>What a theme tells beside its remarks; exact, so for the team of the study only.</summary>
/// <param name="Parts">What it falls apart in, most writers first; empty for a theme of one piece.</param>
/// <param name="Places">Places that at least two people name in it, most writers first.</param>
/// <param name="Feeling">How strongly it is put; null when fewer than <see cref="FewestWriters"/> people speak of it.</param>
/// <param name="FeelingWords">The words that say so.</param>
public sealed record ThemePortrait(IReadOnlyList<WritersOf> Parts, IReadOnlyList<WritersOf> Places, FeelingLevel? Feeling, IReadOnlyList<string> FeelingWords)
{
    /// <summary>From how many writers the strength of feeling is given: of one person it would be a portrait of that person.</summary>
    public const int FewestWriters = 3;

    /// <summary>A theme tells its places from this many writers each.</summary>
    private const int FewestAtPlace = 2;

    private const double SetsTone = 0.25;
    private const int MostPlaces = 5;
    private const int MostWords = 4;

    private static readonly Dictionary<string, string> NamesOfParts = DefaultCodebook.Read().Themes.ToDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);

    /// <summary>The portrait of a theme, with a reader of the places of the study.</summary>
    public static ThemePortrait Of(ThemeWithRemarks theme, PlaceReader places, IReadOnlyDictionary<string, string> namesOfPlaces)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(places);
        var parts = Count(theme.Remarks.Where(r => r.Part is not null).Select(r => (r.Part!, r.Writer)), NamesOfParts);
        var read = theme.Remarks.Where(r => !r.Held).ToList();
        var named = Count(read.SelectMany(r => places.Find(r.Text).Select(p => (p, r.Writer))), namesOfPlaces);
        var feelings = read.Select(r => (r.Writer, Feeling: FeelingReader.Read(r.Text))).ToList();
        FeelingLevel? level = theme.Writers < FewestWriters ? null : LevelOf([.. feelings.GroupBy(f => f.Writer).Select(w => w.Max(f => f.Feeling.Strength))]);
        return new(parts.Count > 1 ? parts : [], [.. named.Where(p => p.Writers >= FewestAtPlace).Take(MostPlaces)], level, level is null or FeelingLevel.Calm ? [] : WordsOf(feelings.Select(f => f.Feeling)));
    }

    /// <summary>The names by which residents may know the places and sub-areas of a study.</summary>
    public static (PlaceReader Reader, IReadOnlyDictionary<string, string> Names) PlacesOf(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var places = study.Places.Select(p => new NamedPlace(p.Code, p.Name)).Concat(study.SubAreas.Select(s => new NamedPlace("deel:" + s.Code, s.Name))).ToList();
        return (new(places), places.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal));
    }

    /// <summary>Most people put most things calmly: a quarter of the writers makes the tone. A writer counts by what they put most strongly.</summary>
    private static FeelingLevel LevelOf(List<double> writers) =>
        Share(writers, Analysis.Text.Feeling.VeryStrong) >= SetsTone ? FeelingLevel.VeryStrong : Share(writers, Analysis.Text.Feeling.Clear) >= SetsTone ? FeelingLevel.Clear : FeelingLevel.Calm;

    private static double Share(List<double> writers, double from) => writers.Count(strength => strength >= from) / (double)writers.Count;

    private static List<WritersOf> Count(IEnumerable<(string Key, Guid Writer)> named, IReadOnlyDictionary<string, string> names) =>
        [.. named.GroupBy(n => n.Key, n => n.Writer, StringComparer.Ordinal).Select(n => new WritersOf(n.Key, names.GetValueOrDefault(n.Key, n.Key), n.Distinct().Count()))
            .OrderByDescending(n => n.Writers).ThenBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>The words that several remarks share first, then those of the strongest.</summary>
    private static string[] WordsOf(IEnumerable<Feeling> feelings) =>
        [.. feelings.SelectMany(f => f.Words.Select(word => (Word: word.ToLowerInvariant(), f.Strength))).GroupBy(w => w.Word, StringComparer.Ordinal)
            .OrderByDescending(w => w.Sum(one => one.Strength)).ThenBy(w => w.Key, StringComparer.Ordinal).Take(MostWords).Select(w => w.Key)];
}
