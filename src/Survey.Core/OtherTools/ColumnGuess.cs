using System.Text.RegularExpressions;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;

namespace Survey.Core.OtherTools;

/// <summary>Says of each column what it is probably for: by the same code, the same words in any language, or, as a proposal, words that are alike.</summary>
internal sealed partial class ColumnGuess(Questionnaire questionnaire, Study study)
{
    private readonly List<(string Key, string Words)> _texts = [.. questionnaire.Questions.SelectMany(q => q.Text.ByLanguage.Values.Select(w => (q.Name, w)))];

    /// <summary>What a column is for.</summary>
    /// <param name="header">Its name as written in the file.</param>
    /// <param name="filled">What stands in the cells that hold something.</param>
    internal (ColumnUse Use, Certainty How) Of(string header, IReadOnlyList<string> filled)
    {
        if (ByName(header) is { How: not Certainty.Proposed } certain)
        {
            return certain;
        }

        if (ToolColumns.IsLanguage(header))
        {
            return (new ColumnUse.Language(), Certainty.Exact);
        }

        if (ToolColumns.IsSubArea(header))
        {
            return (new ColumnUse.SubArea(), Certainty.Exact);
        }

        if (ToolColumns.NeverBy(header) is { } never)
        {
            return (new ColumnUse.Never(never), Certainty.Exact);
        }

        if (ByName(header) is { } proposed)
        {
            return proposed;
        }

        if (ToolColumns.NeverBy(filled) is { } seen)
        {
            return (new ColumnUse.Never(seen), Certainty.Exact);
        }

        var areas = AnswerList.For(new ColumnUse.SubArea(), questionnaire, study)!;
        return filled.Count > 0 && filled.All(c => areas.CodeOf(c) is not null) ? (new ColumnUse.SubArea(), Certainty.Proposed) : (new ColumnUse.LeftOut(), Certainty.Unknown);
    }

    /// <summary>A box without its multiple choice, the joined cell beside its boxes: only one of the two is taken, the boxes.</summary>
    internal static List<MappedColumn> WithoutDoubles(List<MappedColumn> columns)
    {
        var boxed = columns.Select(c => c.Use).OfType<ColumnUse.Box>().Select(b => b.Question).ToHashSet(StringComparer.Ordinal);
        return [.. columns.Select(c => c.How != Certainty.Remembered && c.Use is ColumnUse.Answers(var name) && boxed.Contains(name) ? c with { Use = new ColumnUse.LeftOut(), How = Certainty.Exact } : c)];
    }

    private (ColumnUse Use, Certainty How)? ByName(string header)
    {
        if (Certain(header) is { } whole)
        {
            return whole;
        }

        // "samen/koffie" and "samen[koffie]": a box, or a row of a grid that is a question of its own.
        if (Inner(header) is var (outer, inner))
        {
            if (Certain(inner) is { } row)
            {
                return row;
            }

            if (Certain(outer) is { Use: ColumnUse.Answers(var name), How: var how } && questionnaire.Find(name) is { Kind: QuestionKind.MultipleChoice } question)
            {
                var choices = AnswerList.For(new ColumnUse.Answers(name), questionnaire, study)!;
                // LimeSurvey puts the words of "other" where others put a box.
                return header.EndsWith(']') && OtherWords(name, inner) is { } words ? words
                    : choices.CodeOf(inner) is { } code ? (new ColumnUse.Box(name, code), question.Find(inner) is null ? Certainty.BareWords : how)
                    : choices.Propose(inner) is { } near ? (new ColumnUse.Box(name, near), Certainty.Proposed)
                    : OtherWords(name, inner);
            }

            // The words behind "other" of a question with one choice.
            return Certain(outer) is { Use: ColumnUse.Answers(var asked) } ? OtherWords(asked, inner) : null;
        }

        return BareWords.Nearest(header, _texts) is { } alike ? (new ColumnUse.Answers(alike), Certainty.Proposed) : null;
    }

    private (ColumnUse Use, Certainty How)? OtherWords(string question, string inner) =>
        BareWords.Of(inner) is "other" or "oth" or "anders" or "overig" or "andere" && questionnaire.Find(questionnaire.Find(question)!.OtherName) is { } words
            ? (new ColumnUse.Answers(words.Name), Certainty.Exact) : null;

    private (ColumnUse Use, Certainty How)? Certain(string header)
    {
        // "Q1. Wat is er fijn?" and "groep/fijn": the code stands before the point, or behind the last group.
        var point = header.IndexOf(". ", StringComparison.Ordinal);
        foreach (var code in new[] { header, point > 0 ? header[..point] : header, ToolColumns.LastOf(header) })
        {
            if (questionnaire.Find(code) is not null)
            {
                return (new ColumnUse.Answers(code), Certainty.Exact);
            }
        }

        return ByWords(header, t => t, Certainty.Exact) ?? ByWords(BareWords.Of(header), BareWords.Of, Certainty.BareWords)
            ?? ByWords(BareWords.Of(NumberPattern().Replace(header, "")), BareWords.Of, Certainty.BareWords);
    }

    private (ColumnUse Use, Certainty How)? ByWords(string words, Func<string, string> plain, Certainty how)
    {
        var found = words.Length == 0 ? [] : _texts.Where(t => plain(t.Words) == words).Select(t => t.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found.Count == 1 ? (new ColumnUse.Answers(found[0]), how) : null;
    }

    private static (string Outer, string Inner)? Inner(string header)
    {
        if (header.EndsWith(']') && header.LastIndexOf('[') is > 0 and var bracket)
        {
            return (header[..bracket].Trim(), header[(bracket + 1)..^1].Trim());
        }

        return header.LastIndexOf('/') is > 0 and var slash ? (header[..slash].Trim(), header[(slash + 1)..].Trim()) : null;
    }

    [GeneratedRegex(@"^\s*[A-Za-z]{0,2}\d{1,3}\s*[.):]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
