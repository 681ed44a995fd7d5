namespace Survey.Analysis.Themes;

/// <summary>
/// Finds how many themes the answers carry: a theme of the codebook with enough support stands by itself, the smaller ones of a main
/// theme come together under its name. Enough grows with the root of the number of answers, so that themes are neither many and
/// thin in a small pile nor few and coarse in a large one.
/// </summary>
internal sealed class ThemeLevels(Codebook codebook, ThemeSettings settings, PointTexts texts)
{
    /// <summary>A theme is large from this many times what it needs to stand by itself.</summary>
    public const double Large = 2;

    private readonly Dictionary<string, List<int>> _members = texts.Where(text => text.Theme is not null)
        .GroupBy(at => texts[at].Theme!, StringComparer.Ordinal).ToDictionary(theme => theme.Key, theme => theme.ToList(), StringComparer.Ordinal);

    /// <summary>Where people put texts of these answers, and what else they decided about, stands by itself.</summary>
    private readonly HashSet<string> _kept = [.. settings.Kept, .. texts.Where(text => text.Pinned is not null && text.Points > 0).Select(at => texts[at].Pinned!)];

    /// <summary>From how many answers a theme stands by itself.</summary>
    public static double Enough(ThemeSettings settings, PointTexts texts) => Math.Max(settings.SmallestGroup, settings.Support * Math.Sqrt(texts.AnswersOf(Enumerable.Range(0, texts.Count))));

    /// <summary>Gathers themes; a text that moves keeps the theme it had as its part.</summary>
    public void Gather()
    {
        var enough = Enough(settings, texts);
        foreach (var main in codebook.MainThemes)
        {
            var free = codebook.Themes.Where(theme => theme.MainTheme == main.Id && !_kept.Contains(theme.Id) && _members.ContainsKey(theme.Id)).Select(theme => theme.Id).ToList();
            var small = _kept.Contains(main.Id) ? free : TooSmall(free, enough);
            if (_kept.Contains(main.Id) || (small.Count > 1 && Size(small) >= settings.SmallestGroup))
            {
                small.ForEach(theme => _members[theme].ForEach(at => texts[at].GatherUnder(main.Id)));
            }
            else
            {
                small.Where(theme => Size([theme]) < settings.SmallestGroup).SelectMany(theme => _members[theme]).Where(at => texts[at].Confidence < settings.Sure).ToList().ForEach(at => texts[at].LetGo());
            }
        }
    }

    /// <summary>The themes with too little support; when together they are only a handful, with the smallest of the others unless that is large.</summary>
    private List<string> TooSmall(List<string> free, double enough)
    {
        var bySize = free.OrderBy(theme => Size([theme])).ThenBy(theme => theme, StringComparer.Ordinal).ToList();
        var small = bySize.Where(theme => Size([theme]) < enough).ToList();
        var takesIn = small.Count > 0 && small.Count < bySize.Count && Size(small) < settings.SmallestGroup && Size([bySize[small.Count]]) < Large * enough;
        return takesIn ? bySize[..(small.Count + 1)] : small;
    }

    private int Size(List<string> themes) => texts.AnswersOf(themes.SelectMany(theme => _members[theme]));
}
