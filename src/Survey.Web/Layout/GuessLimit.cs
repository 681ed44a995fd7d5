namespace Survey.Web.Layout;

/// <summary>The limits per address: on guessing, and on what devices at the door send. High for codes, receipts and passwords, because a whole community centre can share one.</summary>
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

    /// <summary>Name of the limit on leaving a name.</summary>
    internal const string ContactName = "contact";

    /// <summary>Names a minute: more than a stand in a community centre writes down.</summary>
    internal const int ContactPerMinute = 40;

    /// <summary>Name of the limit on what devices at the door send: opening an envelope costs some milliseconds of computing.</summary>
    internal const string DoorName = "door";

    /// <summary>Envelopes and walk lists a minute: a team that comes back into one building with full telephones is far below it, and waits when it is not.</summary>
    internal const int DoorPerMinute = 600;
}
