namespace Survey.Core.Doorstep;

/// <summary>What somebody told at the door (gesprek), as the device sealed it.</summary>
/// <param name="SubArea">Short code of the sub-area.</param>
/// <param name="Code">The household's code as it was typed, or empty.</param>
/// <param name="Language">Two-letter code of the language it was held in.</param>
/// <param name="Answers">Question name to answer; codes of several choices with spaces between.</param>
public sealed record Conversation(string SubArea, string? Code, string Language, IReadOnlyDictionary<string, string> Answers);
