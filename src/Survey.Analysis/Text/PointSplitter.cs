using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// Cuts an answer into points: one thing said each. Every point is an exact, trimmed part of the answer, in the order of the answer.
/// Rather one point too few than one point in two halves: a reader sees the whole sentence, a half sentence misleads.
/// </summary>
public static class PointSplitter
{
    private static readonly FrozenSet<string> NonAnswers = FrozenSet.ToFrozenSet(
    [
        "nvt", "n v t", "niet van toepassing", "geen idee", "weet niet", "weet ik niet", "ik weet niet", "ik weet het niet", "weet het niet", "weet ik nog niet",
        "ik weet het nog niet", "geen", "niks", "niets", "nee", "neen", "nee hoor", "ja", "ok", "oké", "oke", "prima", "alles", "alles goed", "geen mening", "geen antwoord",
        "geen opmerking", "geen opmerkingen", "geen bijzonderheden", "geen commentaar", "zou het niet weten", "ik zou het niet weten", "zou ik niet weten", "idk",
        "geen zin", "nog niet", "niet echt", "niet", "geen ideeën", "geen ideeen", "geen idee sorry", "sorry geen idee", "nop", "nope", "nada", "noppes", "x", "xx", "xxx", "test",
        "pas", "zie boven", "zie hierboven", "idem", "zelfde", "hetzelfde", "niks te melden", "niets te melden", "niks bijzonders", "niets bijzonders", "geen flauw idee",
        "wil ik niet zeggen", "zeg ik niet", "geen vragen", "no idea", "nothing", "none", "bilmiyorum", "yok", "asdf", "asdfg", "bla", "blabla", "bla bla", "hmm", "tja", "nvt hoor",
        "dat weet ik niet", "ik heb geen idee", "heb geen idee", "ik niet", "niets", "nul", "onbekend", "weet nie", "kweenie", "weinig", "van alles", "g i", "g idee",
    ], StringComparer.Ordinal);

    /// <summary>Whether an answer says nothing: empty, only signs or emoji, or a way of saying "not applicable" or "don't know".</summary>
    public static bool IsNonAnswer(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var letters = 0;
        foreach (var character in answer)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        if (letters < 2)
        {
            return true;
        }

        return answer.Length <= 60 && NonAnswers.Contains(string.Join(' ', DutchWords.Tokens(answer).Select(word => word.Text)));
    }

    /// <summary>The points of an answer; none for a non-answer.</summary>
    public static IReadOnlyList<string> Split(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (IsNonAnswer(answer))
        {
            return [];
        }

        var points = new List<string>();
        foreach (var sentence in SentenceCuts.Sentences(answer))
        {
            foreach (var (start, end) in ClauseCuts.Clauses(answer, sentence.Start, sentence.End))
            {
                var (from, to) = Trimmed(answer, start, end);
                var point = answer[from..to];
                if (!IsNonAnswer(point))
                {
                    points.Add(point);
                }
            }
        }

        return points;
    }

    /// <summary>White space, control characters and list signs at the edges are no part of a point.</summary>
    private static (int From, int To) Trimmed(string answer, int from, int to)
    {
        while (from < to && (IsBlank(answer[from]) || answer[from] is '-' or '*' or '•' or '·' or ';' or ','))
        {
            from++;
        }

        while (to > from && (IsBlank(answer[to - 1]) || answer[to - 1] is ';' or ','))
        {
            to--;
        }

        return (from, to);
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);
}
