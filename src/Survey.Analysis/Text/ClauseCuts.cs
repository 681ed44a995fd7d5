namespace Survey.Analysis.Text;

/// <summary>Cuts one sentence at " en ", " maar " or a comma, but only where both sides are a clause of their own.</summary>
internal static class ClauseCuts
{
    private const int ShortestClause = 3;
    private const int VerbWithin = 5;

    /// <summary>The clauses of <paramref name="answer"/> between two positions, as half-open ranges in order.</summary>
    public static IReadOnlyList<(int Start, int End)> Clauses(string answer, int start, int end)
    {
        var words = DutchWords.Tokens(answer[start..end]);
        var clauses = new List<(int Start, int End)>();
        var from = start;
        var firstWord = 0;
        for (var at = 1; at < words.Count; at++)
        {
            var here = start + words[at].Start;
            var isConjunction = words[at].Text is "en" or "maar";
            var afterComma = CommaBefore(answer, here);
            if ((!isConjunction && !afterComma) || !IsClause(words, firstWord, at))
            {
                continue;
            }

            var next = isConjunction ? at + 1 : at;
            if (Subordinated(words, firstWord) || !OpensClause(words, next) || SpeaksOn(words, firstWord, next))
            {
                continue;
            }

            clauses.Add((from, here));
            from = isConjunction ? start + words[next].Start : here;
            firstWord = next;
        }

        clauses.Add((from, end));
        return clauses;
    }

    private static bool CommaBefore(string answer, int position)
    {
        var at = position - 1;
        while (at >= 0 && answer[at] == ' ')
        {
            at--;
        }

        return at >= 0 && answer[at] == ',' && at < position - 1;
    }

    private static bool IsClause(IReadOnlyList<WordToken> words, int from, int to)
    {
        if (to - from < ShortestClause)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (DutchVerbs.IsFinite(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Subordinated(IReadOnlyList<WordToken> words, int from) => DutchVerbs.Subordinates(words[from].Text);

    /// <summary>
    /// The second clause goes on about the first: the same person speaks of himself again ("ik kook en ik breng het rond"), it points
    /// back ("daar"), or it gives the reason of a request ("zet een stoel in de hal, ik kan niet lang staan").
    /// </summary>
    private static bool SpeaksOn(IReadOnlyList<WordToken> words, int from, int next)
    {
        if (words[from].Text is "zet" or "maak" or "leg" or "plaats" or "geef" or "stuur" or "laat" || words[next].Text == words[from].Text)
        {
            return true;
        }

        for (var at = next; at < words.Count; at++)
        {
            if (words[at].Text.StartsWith("daar", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A subject and, within a few words, a finite verb: "de kelder staat blank", "er ligt altijd afval".</summary>
    private static bool OpensClause(IReadOnlyList<WordToken> words, int from)
    {
        if (words.Count - from < ShortestClause || !DutchVerbs.OpensSubject(words[from].Text))
        {
            return false;
        }

        for (var at = from + 1; at < words.Count && at <= from + VerbWithin; at++)
        {
            if (DutchVerbs.IsFinite(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }
}
