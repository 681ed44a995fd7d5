namespace Survey.Web.Layout;

/// <summary>The limit on guessing codes, receipts and passwords, per address. High, because a whole community centre can share one.</summary>
internal static class GuessLimit
{
    /// <summary>Name of the limit, for the endpoints it guards.</summary>
    internal const string Name = "guess";

    /// <summary>Guesses a minute.</summary>
    internal const int PerMinute = 120;
}
