namespace Survey.Core.Themes;

/// <summary>What became of asking for a search for themes.</summary>
public abstract record SearchOutcome
{
    private SearchOutcome()
    {
    }

    /// <summary>There was little to look at: it is done.</summary>
    public sealed record Ready(ThemesFound Found) : SearchOutcome;

    /// <summary>It waits for its turn or is under way.</summary>
    public sealed record Waits : SearchOutcome;

    /// <summary>The answers of the wave were erased on that day: there is nothing left to look at, and nothing was begun.</summary>
    public sealed record Erased(DateOnly On) : SearchOutcome;
}
