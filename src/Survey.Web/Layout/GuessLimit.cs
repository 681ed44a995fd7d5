namespace Survey.Web.Layout;

/// <summary>The limits on guessing, per address. High for codes, receipts and passwords, because a whole community centre can share one.</summary>
internal static class GuessLimit
{
    /// <summary>Name of the limit, for the endpoints it guards.</summary>
    internal const string Name = "guess";

    /// <summary>Guesses a minute.</summary>
    internal const int PerMinute = 120;

    /// <summary>Name of the limit on word codes: few people need them, and each try costs a quarter of a second of computing.</summary>
    internal const string WordsName = "guess words";

    /// <summary>Word codes a minute.</summary>
    internal const int WordsPerMinute = 40;
}
