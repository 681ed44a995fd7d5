namespace Survey.Analysis.Text;

/// <summary>
/// Cuts an answer into points: one thing said each. Every point is an exact, trimmed part of the answer, in the order of the answer.
/// Rather one point too few than one point in two halves: a reader sees the whole sentence, a half sentence misleads.
/// </summary>
public static class PointSplitter
{
    /// <summary>Whether an answer says nothing; see <see cref="NonAnswers"/>.</summary>
    public static bool IsNonAnswer(string answer) => NonAnswers.Is(answer);

    /// <summary>The points of an answer; none for a non-answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="role">What the question asked for: a story is told in more sentences than there are things said.</param>
    public static IReadOnlyList<string> Split(string answer, QuestionRole role = QuestionRole.None) => [.. Places(answer, role).Select(place => answer[place.From..place.To])];

    /// <summary>Where the points of an answer stand in it: from the first character, to the place after the last one.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="role">What the question asked for.</param>
    public static IReadOnlyList<(int From, int To)> Places(string answer, QuestionRole role = QuestionRole.None)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var words = DutchWords.Tokens(answer);
        if (NonAnswers.Is(answer, words))
        {
            return [];
        }

        var (places, next) = (new List<(int From, int To)>(), 0);
        foreach (var (start, end) in Stretches(answer, words, role == QuestionRole.Story))
        {
            var (from, to) = Trimmed(answer, start, end);
            var point = answer[from..to];
            if (!NonAnswers.Is(point, DutchWords.Within(words, from, to, ref next)) && !ContactLines.Is(point))
            {
                places.Add((from, to));
            }
        }

        return places;
    }

    private static List<(int Start, int End)> Stretches(string answer, WordToken[] words, bool isStory)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var sentence in SentenceCuts.Sentences(answer, words, isStory))
        {
            var before = stretches.Count;
            ClauseCuts.AddClauses(answer, sentence, stretches);
            if (sentence.SpeaksOn)
            {
                stretches[before - 1] = (stretches[before - 1].Start, stretches[before].End);
                stretches.RemoveAt(before);
            }
        }

        return stretches;
    }

    /// <summary>White space, control characters and list signs at the edges are no part of a point.</summary>
    private static (int From, int To) Trimmed(string answer, int from, int to)
    {
        while (from < to && (IsBlank(answer[from]) || answer[from] is '-' or '*' or '•' or '·' or ';' or ',' or '+' or '&'))
        {
            from++;
        }

        while (to > from && (IsBlank(answer[to - 1]) || answer[to - 1] is '+' or '&'))
        {
            to--;
        }

        return (from, to);
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);
}
