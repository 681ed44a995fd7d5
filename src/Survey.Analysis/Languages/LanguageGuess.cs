namespace Survey.Analysis.Languages;

/// <summary>In which language somebody probably wrote.</summary>
/// <param name="Code">ISO 639-1 in lower case: nl, en, tr, ar, pl, uk, de, fr, es, ru, fa; "und" (ISO 639-2) for a script that nobody here reads.</param>
/// <param name="Confidence">From 0 to 1, how clearly it came out. Near 0 for a text without a word: nl is then a default, not a finding.</param>
public readonly record struct LanguageGuess(string Code, double Confidence);
