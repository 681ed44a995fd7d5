namespace Survey.Dashboard.Charts;

/// <summary>One day in a row of columns.</summary>
/// <param name="Name">The day as people read it.</param>
/// <param name="Count">How many, 0 or more.</param>
/// <param name="Note">What happened on that day, or null; a day with a note has another colour.</param>
public sealed record DayColumn(string Name, int Count, string? Note = null);
