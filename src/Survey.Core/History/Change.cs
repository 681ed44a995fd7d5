namespace Survey.Core.History;

/// <summary>Who changed what, when and why; stored in the same transaction as the change itself.</summary>
public sealed class Change
{
    private Change()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it happened in.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Name of the member of staff or partner.</summary>
    public string By { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>What was done, in Dutch as the history shows it: "thema hernoemd".</summary>
    public string What { get; private init; } = "";

    /// <summary>What it was done to.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>What it was before, or empty.</summary>
    public string Before { get; private init; } = "";

    /// <summary>What it became, or empty.</summary>
    public string After { get; private init; } = "";

    /// <summary>The reason given, or empty.</summary>
    public string Why { get; private init; } = "";

    /// <summary>Writes a line of history.</summary>
    public static Change Create(Guid studyId, Actor actor, string what, string subject, string before = "", string after = "", string why = "") => new()
    {
        Id = Guid.NewGuid(),
        StudyId = studyId,
        By = actor.Name,
        At = actor.At.UtcDateTime,
        What = what,
        Subject = subject,
        Before = before,
        After = after,
        Why = why,
    };
}

/// <summary>The person at work and the moment of the work.</summary>
public sealed record Actor(string Name, DateTimeOffset At)
{
    /// <summary>The account of the person, to tell two people of one name apart; empty where nobody signed in.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Whether this is the person of that name and account.</summary>
    public bool Is(string name, Guid accountId) => AccountId == Guid.Empty || accountId == Guid.Empty ? Name == name : AccountId == accountId;
}
