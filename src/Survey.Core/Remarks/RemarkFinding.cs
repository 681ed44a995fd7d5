namespace Survey.Core.Remarks;

/// <summary>What the machine found about a remark in one theme.</summary>
/// <param name="ThemeKey">Key of the theme.</param>
/// <param name="Because">The words of the remark that decided its place there.</param>
/// <param name="Part">The part of that theme it belonged to, or null.</param>
/// <param name="IsTypical">Whether it was one of the few that showed best what the theme is about.</param>
public sealed record RemarkFinding(string ThemeKey, IReadOnlyList<string> Because, string? Part, bool IsTypical);
