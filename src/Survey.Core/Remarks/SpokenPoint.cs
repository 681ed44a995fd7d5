using Survey.Analysis.Languages;
using Survey.Analysis.Privacy;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;

namespace Survey.Core.Remarks;

/// <summary>One point of an answer, with what was read about it in the whole answer.</summary>
/// <param name="Text">The words, an exact part of the answer.</param>
/// <param name="Language">In which language the answer is written.</param>
/// <param name="Marks">Personal data, by its place in these words.</param>
/// <param name="Signal">Why a professional has to read it first, or null; its place is that in the answer.</param>
public sealed record SpokenPoint(string Text, string Language, IReadOnlyList<PersonalDataSpan> Marks, Signal? Signal)
{
    /// <summary>
    /// The points of an answer, in its order. The answer is read as a whole, so that a name or a threat is known by the words
    /// around it. A signal is read in one piece: what it spans is one point. One that stands in no point makes the whole answer a point, for it may not get lost.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="role">What the question asked for.</param>
    public static IReadOnlyList<SpokenPoint> Of(string answer, QuestionRole role = QuestionRole.None)
    {
        var language = LanguageReader.Read(answer).Code;
        var marks = PersonalDataReader.Find(answer);
        var signals = SignalReader.FindAll(answer);
        var places = Uncut(PointSplitter.Places(answer, role), signals).Select(p => AsSaid(answer, p.From, p.To, language)).ToList();
        var points = places.ConvertAll(p => Of(answer, p.From, p.To, language, marks, signals));
        var lost = signals.Where(s => !places.Exists(p => Touches(s, p.From, p.To))).ToList();
        return lost.Count == 0 ? points : [.. points, Of(answer, 0, answer.Length, language, marks, lost)];
    }

    private static SpokenPoint Of(string answer, int from, int to, string language, IReadOnlyList<PersonalDataSpan> marks, IReadOnlyList<Signal> signals)
    {
        var words = answer[from..to];

        // Of each kind the first in the answer was found; another one may stand in these words. A sure one goes before a faint one, and then what can
        // wait the least. Where the answer as a whole tells of none, a part of it does not either: "nu zijn ze dood" is frightening only without
        // the lime trees before it.
        var signal = signals.Where(s => Touches(s, from, to)).Concat(signals.Count > 0 ? SignalReader.FindAll(words).Select(s => s with { Start = s.Start + from }) : []).OrderBy(s => s.IsFaint).ThenBy(s => s.Kind).FirstOrDefault();
        return new(words, language, MarksIn(words, from, marks), signal);
    }

    /// <summary>The places of points in the order of the answer; those that one signal touches are one place.</summary>
    private static List<(int From, int To)> Uncut(IReadOnlyList<(int From, int To)> places, IReadOnlyList<Signal> signals)
    {
        var uncut = new List<(int From, int To)>();
        foreach (var place in places)
        {
            if (uncut.Count > 0 && signals.Any(s => Touches(s, uncut[^1].From, uncut[^1].To) && Touches(s, place.From, place.To)))
            {
                uncut[^1] = (uncut[^1].From, place.To);
            }
            else
            {
                uncut.Add(place);
            }
        }

        return uncut;
    }

    /// <summary>
    /// The place of a point without what only joined it to the others: the comma behind it, the "en" before it, a quotation mark of which the
    /// other one stands elsewhere. "Maar" stays: it says something, and so does "en" in Spanish or Turkish.
    /// </summary>
    private static (int From, int To) AsSaid(string answer, int from, int to, string language)
    {
        var (start, end) = (from, to);
        end -= Behind(answer[start..end], ",; ");
        if (answer[start..end] is ['"' or '“' or '„', .. var opened] && !opened.AsSpan().ContainsAny('"', '”'))
        {
            start += 1 + Before(opened);
        }

        if (answer[start..end] is [.. var closed, '"' or '”'] && !closed.AsSpan().ContainsAny('"', '“', '„'))
        {
            end -= 1 + Behind(closed, " ");
        }

        if (from > 0 && language == LanguageReader.Dutch && answer[start..end] is ['e' or 'E', 'n', ' ', .. var joined])
        {
            start += 3 + Before(joined);
        }

        return start < end ? (start, end) : (from, to);
    }

    private static int Before(string words) => words.Length - words.TrimStart().Length;

    private static int Behind(string words, string marks) => words.Length - words.TrimEnd(marks.ToCharArray()).Length;

    private static bool Touches(Signal signal, int from, int to) => signal.Start < to && signal.Start + signal.Length > from;

    /// <summary>What was found in the whole answer as far as it stands in these words, and what is found in these words by themselves.</summary>
    private static List<PersonalDataSpan> MarksIn(string words, int from, IReadOnlyList<PersonalDataSpan> marks)
    {
        var found = marks.Select(m => (Start: Math.Max(m.Start - from, 0), End: Math.Min(m.End - from, words.Length), m.Kind)).Where(m => m.Start < m.End)
            .Select(m => new PersonalDataSpan(m.Start, m.End - m.Start, words[m.Start..m.End], m.Kind)).ToList();
        found.AddRange(PersonalDataReader.Find(words).Where(alone => !found.Exists(m => m.Start < alone.End && alone.Start < m.End)).ToList());
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }
}
