namespace Survey.Core.Agreements;

/// <summary>What was agreed (afspraak): what, by whom, at which level, before when, and where it stands.</summary>
public sealed class Agreement
{
    private Agreement()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>The evening on which it was made, or null.</summary>
    public Guid? EveningId { get; private init; }

    /// <summary>1, 2, 3 within the study.</summary>
    public int Number { get; private init; }

    /// <summary>What will be done, in the words of the evening.</summary>
    public string What { get; private init; } = "";

    /// <summary>What kind of owner.</summary>
    public AgreementOwnerKind OwnerKind { get; private init; }

    /// <summary>The owner by name: an organisation or a group, as residents know it.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The partner that owns it and may post updates, or null.</summary>
    public Guid? PartnerId { get; private init; }

    /// <summary>The level at which it is solved.</summary>
    public AgreementLevel Level { get; private init; }

    /// <summary>The day by which it should be done.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Key of the theme it came from, or empty.</summary>
    public string ThemeKey { get; private init; } = "";

    /// <summary>The place it is about, by name, or empty.</summary>
    public string Place { get; private init; } = "";

    /// <summary>Where it stands: the status of the latest update.</summary>
    public AgreementStatus Status { get; private set; }

    /// <summary>What was written about it since, oldest first. A published update never changes.</summary>
    public List<ProgressUpdate> Updates { get; private init; } = [];

    /// <summary>Whether nothing is expected any more.</summary>
    public bool IsSettled => Status is AgreementStatus.Done or AgreementStatus.Cancelled or AgreementStatus.WillNotBeDone;

    /// <summary>Whether its date has passed without it being settled.</summary>
    public bool IsOverdueOn(DateOnly day) => !IsSettled && DueOn < day;

    /// <summary>Makes an agreement from facts that were checked.</summary>
    public static Agreement Create(Guid studyId, Guid? eveningId, int number, AgreementFacts facts, Guid? partnerId) => new()
    {
        Id = Guid.NewGuid(),
        StudyId = studyId,
        EveningId = eveningId,
        Number = number,
        What = facts.What,
        OwnerKind = facts.OwnerKind,
        Owner = facts.Owner,
        PartnerId = partnerId,
        Level = facts.Level,
        DueOn = facts.DueOn,
        ThemeKey = facts.ThemeKey,
        Place = facts.Place,
        Status = AgreementStatus.Reported,
    };

    /// <summary>Publishes an update; its status becomes the status of the agreement.</summary>
    public ProgressUpdate Post(DateOnly on, AgreementStatus status, string text, string by)
    {
        var update = ProgressUpdate.Create(Id, Updates.Count + 1, on, status, text, by);
        Updates.Add(update);
        Status = status;
        return update;
    }
}

/// <summary>What is written down about an agreement.</summary>
public sealed record AgreementFacts(string What, AgreementOwnerKind OwnerKind, string Owner, AgreementLevel Level, DateOnly DueOn, string ThemeKey, string Place);

/// <summary>A published word about an agreement (voortgangsbericht). It cannot be changed: a correction is a new update.</summary>
public sealed class ProgressUpdate
{
    /// <summary>The longest text of an update.</summary>
    public const int LongestText = 600;

    private ProgressUpdate()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The agreement it is about.</summary>
    public Guid AgreementId { get; private init; }

    /// <summary>1, 2, 3 within the agreement.</summary>
    public int Number { get; private init; }

    /// <summary>The day it was published.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Where the agreement stood from then on.</summary>
    public AgreementStatus Status { get; private init; }

    /// <summary>What happened, for residents.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Who wrote it.</summary>
    public string By { get; private init; } = "";

    /// <summary>Makes an update.</summary>
    internal static ProgressUpdate Create(Guid agreementId, int number, DateOnly on, AgreementStatus status, string text, string by) =>
        new() { Id = Guid.NewGuid(), AgreementId = agreementId, Number = number, On = on, Status = status, Text = text, By = by };
}
