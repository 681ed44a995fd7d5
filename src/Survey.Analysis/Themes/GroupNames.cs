using System.Globalization;

namespace Survey.Analysis.Themes;

/// <summary>Gives new groups an id made of their own words, so that the same group has the same id in the next run.</summary>
internal sealed class GroupNames(IReadOnlyList<DistinctText> texts, PointFeatures features)
{
    /// <summary>What every id of a new group begins with.</summary>
    public const string Prefix = "groep-";

    private const int WordsInId = 3;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Places the texts of each group under the group's id.</summary>
    public void Name(IReadOnlyList<IReadOnlyList<int>> groups, ThemePlacement placement)
    {
        var labels = new ThemeLabels(texts, groups);
        foreach (var group in groups)
        {
            var words = labels.Distinctive(group, WordsInId).Select(word => word.Key).Order(StringComparer.Ordinal).ToArray();
            var id = Prefix + (words.Length == 0 ? "zonder-woorden" : string.Join('-', words));
            for (var next = 2; !_used.Add(id); next++)
            {
                id = Prefix + string.Join('-', words) + "-" + next.ToString(CultureInfo.InvariantCulture);
            }

            var middle = SparseVector.Middle(group.Select(at => (features.Vectors[at], (double)texts[at].Points)));
            foreach (var at in group)
            {
                texts[at].Place(id, Math.Min(0.6, features.Vectors[at].Cosine(middle)), placement.Shared(at, middle));
            }
        }
    }
}
