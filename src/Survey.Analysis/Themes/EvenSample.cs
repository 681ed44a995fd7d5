namespace Survey.Analysis.Themes;

/// <summary>A part of a long list that stands for the whole: of very many texts a few thousand tell as much, in a fraction of the time.</summary>
internal static class EvenSample
{
    /// <summary>At most so many of a list, evenly spread over it; a short list is returned as it is.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> all, int atMost)
    {
        if (all.Count <= atMost)
        {
            return all;
        }

        var some = new int[atMost];
        for (var at = 0; at < atMost; at++)
        {
            some[at] = all[(int)((long)at * all.Count / atMost)];
        }

        return some;
    }
}
