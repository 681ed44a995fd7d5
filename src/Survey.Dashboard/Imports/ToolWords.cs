using Survey.Core.OtherTools;

namespace Survey.Dashboard.Imports;

/// <summary>Where a file comes from, and why a column stays out, in words.</summary>
internal static class ToolWords
{
    /// <summary>A sentence about the program; empty when it is not known.</summary>
    internal static string Of(SourceTool tool) => tool switch
    {
        SourceTool.GoogleForms => "Dit lijkt een bestand uit Google Forms.",
        SourceTool.LimeSurvey => "Dit lijkt een bestand uit LimeSurvey.",
        SourceTool.KoboToolbox => "Dit lijkt een bestand uit KoboToolbox.",
        _ => "",
    };

    /// <summary>What the columns of this kind hold.</summary>
    internal static string Of(NeverKind kind) => kind switch
    {
        NeverKind.Time => "Tijden",
        NeverKind.RowId => "Nummers van inzendingen (alleen om een rij te herkennen die al is ingelezen)",
        NeverKind.Personal => "Wie iemand is, of waar iemand was",
        _ => "Wat het andere programma voor zichzelf bijhoudt",
    };
}
