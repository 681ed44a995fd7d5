using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>One sentence of an answer as a half-open range.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position after its last character.</param>
/// <param name="Words">Its words, with their places in the answer.</param>
/// <param name="SpeaksOn">Whether it belongs to the point of the sentence before it.</param>
internal readonly record struct Sentence(int Start, int End, WordToken[] Words, bool SpeaksOn);

/// <summary>Where one sentence, line or list item of an answer ends, and which of them belong together as one point.</summary>
internal static class SentenceCuts
{
    private static readonly FrozenSet<string> Abbreviations = DutchWords.Words("""
        mw mevr dhr hr dr drs ing ir prof nr nrs str bijv bv evt enz etc incl excl ca min max tel blz vgl jl m.b.t n.v.t o.a t/m i.p.v d.w.z a.u.b s.v.p z.s.m st
        """);

    /// <summary>The stretches of an answer that hold at least a letter, in order.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isStory">Whether it tells what happened: that goes on until the writer turns to something else.</param>
    public static List<Sentence> Sentences(string answer, WordToken[] words, bool isStory = false)
    {
        var raw = new List<(int Start, int End, bool Hard)>();
        var start = 0;
        var quoted = 0;
        for (var at = 0; at < answer.Length; at++)
        {
            quoted += answer[at] switch { '(' => 1, ')' when quoted > 0 => -1, _ => 0 };
            var cut = Cut(answer, at, quoted);
            if (cut == CutKind.None)
            {
                continue;
            }

            var end = at + 1;
            while (cut == CutKind.Soft && end < answer.Length && answer[end] is '.' or '!' or '?' or '\'' or '"' or '’' or '”' or ')')
            {
                end++;
            }

            raw.Add((start, end, cut == CutKind.Hard));
            start = end;
            at = end - 1;
            quoted = 0;
        }

        raw.Add((start, answer.Length, true));
        return Linked(answer, words, raw, isStory);
    }

    private enum CutKind
    {
        None,
        Soft,
        Hard,
    }

    /// <summary>Hard: a new line or list item, never joined again. Soft: the end of a sentence.</summary>
    private static CutKind Cut(string answer, int at, int quoted)
    {
        var sign = answer[at];
        if (char.IsAsciiLetter(sign))
        {
            return CutKind.None;
        }

        if (sign is '\n' or '\r' or '\u2028' or '\u2029' or '•' or '\0' || IsListMarker(answer, at) || IsNextNumber(answer, at))
        {
            return CutKind.Hard;
        }

        if (sign == ';')
        {
            return CutKind.Soft;
        }

        if (quoted > 0 || sign is not ('.' or '!' or '?' or '…') || (at + 1 < answer.Length && char.IsLetterOrDigit(answer[at + 1]) && sign == '.' && !StartsSentence(answer, at)))
        {
            return CutKind.None;
        }

        return sign == '.' && IsAbbreviation(answer, at) ? CutKind.None : CutKind.Soft;
    }

    /// <summary>"stuk.En" lost its space; "3.5" and "n.v.t" did not.</summary>
    private static bool StartsSentence(string answer, int at) =>
        at > 1 && char.IsLower(answer[at - 1]) && char.IsLetter(answer[at - 2]) && char.IsUpper(answer[at + 1]);

    private static bool IsListMarker(string answer, int at)
    {
        if (answer[at] is '-' or '*' or '+' && at > 0 && at + 1 < answer.Length && answer[at + 1] == ' ')
        {
            var before = at - 1;
            while (before >= 0 && answer[before] is ' ' or '\t')
            {
                before--;
            }

            return before >= 0 && answer[before] is '\n' or '.' or ';';
        }

        return false;
    }

    /// <summary>The space before "2." of "1. meer bakken 2. een drempel": people forget the full stop.</summary>
    private static bool IsNextNumber(string answer, int at) =>
        answer[at] == ' ' && at + 3 < answer.Length && answer[at + 1] is >= '2' and <= '9' && answer[at + 2] is '.' or ')' && answer[at + 3] == ' '
        && answer.AsSpan(0, at).TrimStart() is [>= '1' and <= '8', '.' or ')', ..] && answer.AsSpan(0, at).LastIndexOf($"{(char)(answer[at + 1] - 1)}{answer[at + 2]} ", StringComparison.Ordinal) >= 0;

    private static bool IsAbbreviation(string answer, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && (char.IsLetter(answer[start - 1]) || answer[start - 1] is '.' or '/'))
        {
            start--;
        }

        var word = answer[start..at].ToLowerInvariant();
        var lastSign = at + 1 >= answer.Length;
        var isNumber = start == at && at > 0 && char.IsDigit(answer[at - 1]) && (at < 3 || answer[at - 2] is '\n' or ' ');
        return !lastSign && (Abbreviations.Contains(word) || (word.Length == 1 && word[0] != 'u') || (isNumber && (at < 3 || answer[at - 2] == '\n')));
    }

    /// <summary>Marks the sentences that speak on about the one before them on the same line, and gives a list number to its item.</summary>
    private static List<Sentence> Linked(string answer, WordToken[] all, List<(int Start, int End, bool Hard)> raw, bool isStory)
    {
        var sentences = new List<Sentence>();
        var open = false;
        int? number = null;
        WordToken[] before = [];
        var first = 0;
        foreach (var (start, end, hard) in raw)
        {
            if (!HasLetter(answer, start, end))
            {
                open = open && !hard;
                number = IsListNumber(answer, start, end) ? start : null;
                continue;
            }

            var words = DutchWords.Within(all, start, end, ref first);
            var speaksOn = open && number is null && before.Length > 0 && words.Length > 0 && SpeaksOn(answer, start, before, words, isStory);
            sentences.Add(new(number ?? start, end, number is null ? words : DutchWords.Within(all, number.Value, end), speaksOn));
            open = !hard;
            number = null;
            before = words;
        }

        return sentences;
    }

    private static bool SpeaksOn(string answer, int start, WordToken[] before, WordToken[] words, bool isStory) =>
        isStory ? !PointLinks.TurnsAway(before, words)
        : start > 0 && answer[start - 1] == ';' ? PointLinks.SpeaksOnAfterSemicolon(before, words)
        : PointLinks.SpeaksOn(before, words, answer.AsSpan(0, start).TrimEnd() is [.., '?']);

    private static bool HasLetter(string answer, int start, int end)
    {
        while (start < end && !char.IsLetter(answer[start]))
        {
            start++;
        }

        return start < end;
    }

    /// <summary>"2." before its item.</summary>
    private static bool IsListNumber(string answer, int start, int end)
    {
        var item = answer.AsSpan(start, end - start).Trim();
        return item.Length is 2 or 3 && item[^1] == '.' && char.IsAsciiDigit(item[0]) && char.IsAsciiDigit(item[^2]);
    }
}
