namespace Survey.Analysis.Themes;

/// <summary>Sums up the placed texts per theme: sizes, distinctive words and typical points.</summary>
internal sealed class ThemeSummary(Codebook codebook, ThemeSettings settings, PointTexts texts, PointFeatures features, ThemeWork work)
{
    private const int ShortTypical = 12;
    private const int LongTypical = 220;

    /// <summary>Typical points are looked for among so many of a theme: of more, a sample holds equally typical ones.</summary>
    private const int MostAsked = 5_000;

    /// <summary>The themes with at least one point, largest first, then by id.</summary>
    public IReadOnlyList<FoundTheme> Themes()
    {
        var members = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < texts.Count; at++)
        {
            if (texts[at].Theme is { } theme && texts[at].Points > 0)
            {
                if (!members.TryGetValue(theme, out var list))
                {
                    members[theme] = list = [];
                }

                list.Add(at);
            }
        }

        var labels = new ThemeLabels(texts, members.Values);
        var (ids, themes) = (members.Keys.ToArray(), new FoundTheme[members.Count]);
        work.ForEach(ids.Length, theme => themes[theme] = Sum(ids[theme], members[ids[theme]], labels));
        return themes
            .OrderByDescending(theme => theme.Points).ThenBy(theme => theme.Id, StringComparer.Ordinal).ToArray();
    }

    private FoundTheme Sum(string id, List<int> members, ThemeLabels labels)
    {
        var known = codebook.Themes.FirstOrDefault(theme => theme.Id == id) ?? codebook.Gathered(id);
        var words = labels.Distinctive(members, settings.WordsPerTheme).Select(word => word.Word).ToArray();
        return new(
            id,
            known?.Name ?? ThemeLabels.Label(labels.Shared(members, settings.WordsPerTheme) is { Count: > 0 } shared ? [.. shared.Select(word => word.Word)] : words),
            known is not null,
            known?.Domain ?? ThemeDomain.Both,
            words,
            members.Sum(at => texts[at].Points),
            texts.AnswersOf(members),
            Typical(members),
            Parts(members));
    }

    private ThemePart[] Parts(List<int> members) => members.Where(at => texts[at].Part is not null).GroupBy(at => texts[at].Part!, StringComparer.Ordinal)
        .Select(part => new ThemePart(
            part.Key, codebook.Themes.FirstOrDefault(theme => theme.Id == part.Key)?.Name ?? part.Key,
            part.Sum(at => texts[at].Points), texts.AnswersOf(part)))
        .OrderByDescending(part => part.Answers).ThenBy(part => part.Id, StringComparer.Ordinal).ToArray();

    /// <summary>Nearest to the middle first; a point that is too short to say anything or too long to read counts for less.</summary>
    private string[] Typical(List<int> members)
    {
        var asked = EvenSample.Of(members, MostAsked).Select(at => (Text: texts[at], Vector: features.Of(at))).ToList();
        var middle = features.Middle(asked.Select(point => (point.Vector, (double)point.Text.Points)));
        return asked
            .OrderByDescending(point => point.Vector.Cosine(middle) * (point.Text.Text.Length is >= ShortTypical and <= LongTypical ? 1 : 0.5) * (0.5 + point.Text.Confidence))
            .ThenBy(point => point.Text.Text, StringComparer.Ordinal)
            .Select(point => point.Text.Text).Distinct(StringComparer.Ordinal).Take(settings.TypicalPoints).ToArray();
    }
}
