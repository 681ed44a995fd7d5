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

        // LimeSurvey can put the words behind the code: "samen[SQ001]. Wat doet u samen? [Koffie drinken]".
        if (CodePattern().Match(header) is { Success: true } code)
        {
            return ByName(code.Groups[1].Value) is { How: not Certainty.Proposed } byCode ? byCode : ByName(header[code.Length..]) ?? ByName(code.Groups[1].Value);
        }

        var inners = Inners(header).ToList();
        foreach (var (outer, inner) in inners)
        {
            if (ByParts(outer, inner, header.EndsWith(']')) is { } part)
            {
                return part;
            }
        }

        return inners.Count == 0 && BareWords.Nearest(header, _texts) is { } alike ? (new ColumnUse.Answers(alike), Certainty.Proposed) : null;
    }

    /// <summary>"samen/koffie" and "samen[koffie]": a box, or a row of a grid that is a question of its own.</summary>
    private (ColumnUse Use, Certainty How)? ByParts(string outer, string inner, bool hasBrackets)
    {
        if (Certain(inner) is { } row)
        {
            return row;
        }

        if (Certain(outer) is not { Use: ColumnUse.Answers(var name), How: var how })
        {
            return null;
        }

        // The words behind "other" of a question with one choice.
        if (questionnaire.Find(name) is not { Kind: QuestionKind.MultipleChoice } question)
        {
            return OtherWords(name, inner);
        }

        var choices = AnswerList.For(new ColumnUse.Answers(name), questionnaire, study)!;

        // LimeSurvey puts the words of "other" where others put a box.
        return hasBrackets && OtherWords(name, inner) is { } words ? words
            : choices.CodeOf(inner) is { } code ? (new ColumnUse.Box(name, code), question.Find(inner) is null ? Certainty.BareWords : how)
            : choices.CodeOfShortened(inner) is { } cut ? (new ColumnUse.Box(name, cut), Certainty.BareWords)
            : choices.Propose(inner) is { } near ? (new ColumnUse.Box(name, near), Certainty.Proposed)
            : OtherWords(name, inner);
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

        foreach (var words in WithoutGroups(header))
        {
            if ((ByWords(words, t => t, Certainty.Exact) ?? ByWords(BareWords.Of(words), BareWords.Of, Certainty.BareWords) ?? ByWords(BareWords.Of(NumberPattern().Replace(words, "")), BareWords.Of, Certainty.BareWords)) is { } found)
            {
                return found;
            }
        }

        return BareWords.OnlyOneBegins(header, _texts) is { } begun ? (new ColumnUse.Answers(begun), Certainty.BareWords) : null;
    }

    /// <summary>The name, and what is left of it without the names of groups before it; the words of a question can hold a slash themselves.</summary>
    private static IEnumerable<string> WithoutGroups(string header) => header.Index().Where(c => c.Item == '/').Select(c => header[(c.Index + 1)..].Trim()).Prepend(header);

    private (ColumnUse Use, Certainty How)? ByWords(string words, Func<string, string> plain, Certainty how)
    {
        var found = words.Length == 0 ? [] : _texts.Where(t => plain(t.Words) == words).Select(t => t.Key).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found.Count == 1 ? (new ColumnUse.Answers(found[0]), how) : null;
    }

    /// <summary>Every way in which a name can be a question with a part of it: brackets, the slash of KoboToolbox, or the dash below of the short codes of LimeSurvey.</summary>
    private IEnumerable<(string Outer, string Inner)> Inners(string header)
    {
        if (header.EndsWith(']') && header.LastIndexOf('[') is > 0 and var bracket)
        {
            return [(header[..bracket].Trim(), header[(bracket + 1)..^1].Trim())];
        }

        var slashes = header.Index().Where(c => c.Item == '/' && c.Index > 0).Select(c => (header[..c.Index].Trim(), header[(c.Index + 1)..].Trim())).Reverse();
        return slashes.Concat(header.Index().Where(c => c.Item == '_' && questionnaire.Find(header[..c.Index]) is { Kind: QuestionKind.MultipleChoice }).Select(c => (header[..c.Index], header[(c.Index + 1)..])));
    }

    [GeneratedRegex(@"^([A-Za-z]\w*(?:\[\w+\])?)\. (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^\s*[A-Za-z]{0,2}\d{1,3}\s*[.):]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
