using Survey.Analysis.Statistics;

namespace Survey.Dashboard.Fieldwork;

/// <summary>Ways of answering in Dutch.</summary>
internal static class ModeWords
{
    /// <summary>The way as it stands above a column.</summary>
    internal static string Of(AnswerMode mode) => mode switch
    {
        AnswerMode.Screen => "Telefoon of computer",
        AnswerMode.Paper => "Papier",
        AnswerMode.Interview => "Aan de deur",
        _ => "Anders",
    };
}
