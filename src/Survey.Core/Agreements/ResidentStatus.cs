namespace Survey.Core.Agreements;

/// <summary>The few words in which residents read where an agreement stands.</summary>
public enum ResidentProgress
{
    /// <summary>Klaar.</summary>
    Done,

    /// <summary>Bezig.</summary>
    Busy,

    /// <summary>Nog niet begonnen.</summary>
    NotStarted,

    /// <summary>Gaat niet door.</summary>
    NotDone,
}

/// <summary>Turns the office's status words into the residents' ones.</summary>
public static class ResidentStatus
{
    /// <summary>How a resident would call this status.</summary>
    public static ResidentProgress Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Done => ResidentProgress.Done,
        AgreementStatus.Cancelled or AgreementStatus.WillNotBeDone => ResidentProgress.NotDone,
        AgreementStatus.Reported => ResidentProgress.NotStarted,
        _ => ResidentProgress.Busy,
    };

    /// <summary>The word on screen.</summary>
    public static string Label(this ResidentProgress progress) => progress switch
    {
        ResidentProgress.Done => "Klaar",
        ResidentProgress.Busy => "Bezig",
        ResidentProgress.NotStarted => "Nog niet begonnen",
        _ => "Gaat niet door",
    };
}
