namespace Survey.Analysis.Themes;

/// <summary>How far a run is.</summary>
/// <param name="Stage">What it is busy with.</param>
/// <param name="Share">0 to 1; rises, roughly in step with time.</param>
public readonly record struct ThemeProgress(ThemeStage Stage, double Share);

/// <summary>The stages of a run, in order.</summary>
public enum ThemeStage
{
    /// <summary>Answers are cut into points.</summary>
    Cutting,

    /// <summary>Every different word is looked up.</summary>
    Words,

    /// <summary>Points are placed under the themes of the codebook.</summary>
    Placing,

    /// <summary>What is left follows its neighbours or forms new groups.</summary>
    Grouping,

    /// <summary>Themes get their words and typical points.</summary>
    Summing,

    /// <summary>Points get their kind.</summary>
    Kinds,
}

/// <summary>The Dutch words for the stages.</summary>
public static class ThemeStages
{
    /// <summary>What the machine does, as a sentence continues after "Bezig: ".</summary>
    public static string Dutch(this ThemeStage stage) => stage switch
    {
        ThemeStage.Cutting => "antwoorden in punten delen",
        ThemeStage.Words => "woorden opzoeken",
        ThemeStage.Placing => "punten bij thema’s zetten",
        ThemeStage.Grouping => "nieuwe groepen zoeken",
        ThemeStage.Summing => "thema’s samenvatten",
        _ => "zorgen, ideeën en sterke punten herkennen",
    };
}
