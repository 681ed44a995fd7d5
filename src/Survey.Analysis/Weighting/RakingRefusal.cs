using System.Globalization;

namespace Survey.Analysis.Weighting;

/// <summary>Why no weights are given.</summary>
public enum RakingRefusalKind
{
    /// <summary>There is no respondent.</summary>
    NoRows,

    /// <summary>There is no margin, or one without categories.</summary>
    NoMargins,

    /// <summary>A variable or category stands twice in the margins.</summary>
    Duplicate,

    /// <summary>A share is no number of 0 or more.</summary>
    InvalidShare,

    /// <summary>The shares of a variable do not sum to 1 or 100.</summary>
    SharesDoNotSum,

    /// <summary>A respondent has no category on a variable.</summary>
    MissingValue,

    /// <summary>A respondent has a category that the margins do not know, or that has a share of 0.</summary>
    UnknownCategory,

    /// <summary>A category of the margins has no respondents.</summary>
    EmptyCategory,

    /// <summary>A base weight is no number above 0.</summary>
    InvalidBaseWeight,

    /// <summary>The bounds leave no room for weights with a mean of 1.</summary>
    InvalidBounds,

    /// <summary>The total is no number above 0.</summary>
    InvalidTotal,

    /// <summary>The margins cannot be met together by these respondents: weights ran to 0 or without end.</summary>
    NotPossible,
}

/// <summary>Why no weights are given, and what to do about it.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Variable">Which variable, or null.</param>
/// <param name="Category">Which category, or null.</param>
/// <param name="Sentence">Cause and way out in plain Dutch; the variable is named in it, the row is not.</param>
public sealed record RakingRefusal(RakingRefusalKind Kind, string? Variable, string? Category, string Sentence)
{
    /// <summary>The first respondent concerned, counted from 0; null when it concerns no respondent.</summary>
    public int? Row { get; init; }

    /// <summary>How numbers are written in a sentence.</summary>
    internal static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");
}
