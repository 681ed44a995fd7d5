using System.Text;

namespace Survey.Analysis.Statistics;

/// <summary>How an item was answered in a wave.</summary>
public enum AnswerMode
{
    /// <summary>By the resident, on a screen.</summary>
    Screen,

    /// <summary>By the resident, on paper.</summary>
    Paper,

    /// <summary>To somebody, at the door or by telephone.</summary>
    Interview,

    /// <summary>With another program, on a screen or to somebody: that is not known.</summary>
    Import,

    /// <summary>In several ways in one wave.</summary>
    Mixed,
}

/// <summary>An item as it was asked in one wave.</summary>
/// <param name="Name">Its stable name, the same in every wave.</param>
/// <param name="Wording">The words a resident read.</param>
/// <param name="Scale">Scale with its version, such as <c>vm-cohesie/1</c>; empty for an item outside a scale.</param>
/// <param name="Choices">The labels of the answers, from first to last, without "weet ik niet".</param>
/// <param name="Reversed">Whether agreeing was scored as unfavourable.</param>
/// <param name="OffersDontKnow">Whether "weet ik niet" could be chosen.</param>
/// <param name="Mode">How it was answered.</param>
public sealed record AskedItem(string Name, string Wording, string Scale, IReadOnlyList<string> Choices, bool Reversed, bool OffersDontKnow, AnswerMode Mode);

/// <summary>Whether two waves may be compared on an item.</summary>
public enum Comparability
{
    /// <summary>Yes.</summary>
    Comparable,

    /// <summary>Yes, with the remark beside the figure.</summary>
    ComparableWithRemark,

    /// <summary>No: a new series begins.</summary>
    NotComparable,
}

/// <summary>One thing that differs between two waves.</summary>
public enum ItemChange
{
    /// <summary>Other words.</summary>
    Wording,

    /// <summary>The same words with other capitals, spaces or punctuation.</summary>
    Typography,

    /// <summary>Another scale, or another version of it.</summary>
    Scale,

    /// <summary>Other answers to choose from, or another order.</summary>
    Choices,

    /// <summary>Turned round in the scoring.</summary>
    Direction,

    /// <summary>"Weet ik niet" came or went.</summary>
    DontKnow,

    /// <summary>Answered in another way.</summary>
    Mode,
}

/// <summary>What differs, and what a reader has to know about it.</summary>
/// <param name="Change">What differs.</param>
/// <param name="Blocks">Whether it forbids the comparison.</param>
/// <param name="Sentence">In plain Dutch, to show beside the figure.</param>
public sealed record ItemRemark(ItemChange Change, bool Blocks, string Sentence);

/// <summary>The outcome of the guard.</summary>
/// <param name="Comparability">Whether the waves may be compared on the item.</param>
/// <param name="Remarks">Everything that differs; empty exactly when nothing does.</param>
public sealed record ItemComparison(Comparability Comparability, IReadOnlyList<ItemRemark> Remarks);

/// <summary>
/// Watches that only like is compared with like. Words, answers and scoring must be the same, because changing them moves the figure by
/// itself; another mode or another "weet ik niet" may move it, and is said (Dillman, Smyth and Christian, Internet, Phone, Mail, and
/// Mixed-Mode Surveys, 4th ed., 2014, chapter 11; the direction is known, the size is not).
/// </summary>
public static class ItemGuard
{
    /// <summary>Compares an item as it was asked in two waves.</summary>
    /// <param name="earlier">In the earlier wave.</param>
    /// <param name="later">In the later wave, of the same name.</param>
    public static ItemComparison Compare(AskedItem earlier, AskedItem later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Name != later.Name)
        {
            throw new ArgumentException($"'{earlier.Name}' and '{later.Name}' are two items.", nameof(later));
        }

        var remarks = Remarks(earlier, later).ToList();
        return new(remarks.Exists(r => r.Blocks) ? Comparability.NotComparable : remarks.Count > 0 ? Comparability.ComparableWithRemark : Comparability.Comparable, remarks);
    }

    private static IEnumerable<ItemRemark> Remarks(AskedItem a, AskedItem b)
    {
        if (Bare(a.Wording) != Bare(b.Wording))
        {
            yield return new(ItemChange.Wording, true, "De vraag had andere woorden. Daarom vergelijken wij niet.");
        }
        else if (a.Wording != b.Wording)
        {
            yield return new(ItemChange.Typography, false, "De vraag had andere hoofdletters of leestekens, maar dezelfde woorden.");
        }

        if (a.Scale != b.Scale)
        {
            yield return new(ItemChange.Scale, true, $"De schaal is anders: eerst {Named(a.Scale)}, nu {Named(b.Scale)}. Daarom vergelijken wij niet.");
        }

        if (!a.Choices.Select(Bare).SequenceEqual(b.Choices.Select(Bare)))
        {
            yield return new(ItemChange.Choices, true, "Er kon uit andere antwoorden worden gekozen. Daarom vergelijken wij niet.");
        }

        if (a.Reversed != b.Reversed)
        {
            yield return new(ItemChange.Direction, true, "De antwoorden zijn andersom geteld. Daarom vergelijken wij niet.");
        }

        if (a.OffersDontKnow != b.OffersDontKnow)
        {
            yield return new(ItemChange.DontKnow, false, $"'Weet ik niet' kon {(b.OffersDontKnow ? "nu wel, en eerst niet" : "eerst wel, en nu niet")} worden gekozen. Dat kan een deel van het verschil zijn.");
        }

        if (a.Mode != b.Mode)
        {
            yield return new(ItemChange.Mode, false, $"Eerst antwoordden mensen {Way(a.Mode)}, nu {Way(b.Mode)}. Dat kan een deel van het verschil zijn.");
        }
    }

    /// <summary>Letters and digits in lower case with single spaces, in one form of accents.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
            else if (char.IsWhiteSpace(letter) && bare.Length > 0 && bare[^1] != ' ')
            {
                bare.Append(' ');
            }
        }

        return bare.ToString().TrimEnd();
    }

    private static string Named(string scale) => scale.Length == 0 ? "geen" : scale;

    private static string Way(AnswerMode mode) => mode switch
    {
        AnswerMode.Screen => "op een scherm",
        AnswerMode.Paper => "op papier",
        AnswerMode.Interview => "in een gesprek",
        AnswerMode.Import => "met een ander programma",
        _ => "op verschillende manieren",
    };
}
