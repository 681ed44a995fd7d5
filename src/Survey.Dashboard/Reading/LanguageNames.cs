namespace Survey.Dashboard.Reading;

/// <summary>What languages are called in Dutch.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["nl"] = "Nederlands",
        ["en"] = "Engels",
        ["tr"] = "Turks",
        ["ar"] = "Arabisch",
        ["pl"] = "Pools",
        ["uk"] = "Oekraïens",
        ["de"] = "Duits",
        ["fr"] = "Frans",
        ["es"] = "Spaans",
        ["ru"] = "Russisch",
        ["fa"] = "Perzisch",
    };

    /// <summary>The name of a language by its code.</summary>
    internal static string Of(string code) => Names.GetValueOrDefault(code, "onbekend schrift");
}
