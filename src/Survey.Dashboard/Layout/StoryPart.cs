namespace Survey.Dashboard.Layout;

/// <summary>A piece of a story.</summary>
/// <param name="Text">The words, with the spaces around them.</param>
/// <param name="Strong">Whether it is what the sentence is about.</param>
public sealed record StoryPart(string Text, bool Strong = false);
