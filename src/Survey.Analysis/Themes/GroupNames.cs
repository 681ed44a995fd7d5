using System.Globalization;

namespace Survey.Analysis.Themes;

/// <summary>Gives new groups an id made of their own words, so that the same group has the same id in the next run.</summary>
internal sealed class GroupNames(PointTexts texts, PointFeatures features, ThemeWork work)
{
    /// <summary>What every id of a new group begins with.</summary>
    public const string Prefix = "groep-";

    private const int WordsInId = 3;

    /// <summary>The middle of very many texts is found well enough from so many of them.</summary>
    private const int MostInMiddle = 5_000;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Places the texts of each group under the group's id.</summary>
    public void Name(IReadOnlyList<IReadOnlyList<int>> groups, ThemePlacement placement)
    {
        var labels = new ThemeLabels(texts, groups);
        foreach (var group in groups)
        {
            var shared = labels.Shared(group, WordsInId);
            var words = (shared.Count > 0 ? shared : labels.Distinctive(group, WordsInId)).Select(word => word.Key).Order(StringComparer.Ordinal).ToArray();
            var id = Prefix + (words.Length == 0 ? "zonder-woorden" : string.Join('-', words));
            for (var next = 2; !_used.Add(id); next++)
            {
                id = Prefix + string.Join('-', words) + "-" + next.ToString(CultureInfo.InvariantCulture);
            }

            var middle = features.Middle(EvenSample.Of(group, MostInMiddle), at => texts[at].Points);
            work.ForEach(group.Count, at =>
            {
                var vector = features.Of(group[at]);
                texts[group[at]].Place(id, Math.Min(0.6, vector.Cosine(middle)), placement.Shared(group[at], vector, middle));
            });
        }
    }
}
