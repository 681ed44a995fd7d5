namespace Survey.Core.Agreements;

/// <summary>Where an agreement stands, in the words municipalities know from their reporting systems.</summary>
public enum AgreementStatus
{
    /// <summary>gemeld</summary>
    Reported,

    /// <summary>in behandeling</summary>
    InProgress,

    /// <summary>ingepland</summary>
    Planned,

    /// <summary>reactie gevraagd</summary>
    ResponseRequested,

    /// <summary>doorgezet naar extern</summary>
    Forwarded,

    /// <summary>afgehandeld</summary>
    Done,

    /// <summary>heropend</summary>
    Reopened,

    /// <summary>geannuleerd</summary>
    Cancelled,

    /// <summary>wordt niet gedaan, with the reason</summary>
    WillNotBeDone,
}

/// <summary>Who took an agreement upon them.</summary>
public enum AgreementOwnerKind
{
    /// <summary>a resident</summary>
    Resident,

    /// <summary>a group of residents</summary>
    ResidentGroup,

    /// <summary>opbouwwerk</summary>
    CommunityWork,

    /// <summary>the housing corporation</summary>
    HousingCorporation,

    /// <summary>the gemeente</summary>
    Municipality,

    /// <summary>the police</summary>
    Police,

    /// <summary>somebody else</summary>
    Other,
}

/// <summary>The level at which it is solved, the lowest first: what residents can do themselves comes before the gemeente.</summary>
public enum AgreementLevel
{
    /// <summary>residents among themselves</summary>
    Residents,

    /// <summary>the stairwell</summary>
    Stairwell,

    /// <summary>the neighbourhood</summary>
    Neighbourhood,

    /// <summary>the gemeente</summary>
    Municipality,
}

/// <summary>The Dutch words: the code used in files and forms, and what stands on screen.</summary>
public static class AgreementWords
{
    private static readonly (AgreementStatus Value, string Code, string Label)[] Statuses =
    [
        (AgreementStatus.Reported, "gemeld", "Gemeld"), (AgreementStatus.InProgress, "in_behandeling", "In behandeling"), (AgreementStatus.Planned, "ingepland", "Ingepland"),
        (AgreementStatus.ResponseRequested, "reactie_gevraagd", "Reactie gevraagd"), (AgreementStatus.Forwarded, "doorgezet", "Doorgezet naar extern"),
        (AgreementStatus.Done, "afgehandeld", "Afgehandeld"), (AgreementStatus.Reopened, "heropend", "Heropend"), (AgreementStatus.Cancelled, "geannuleerd", "Geannuleerd"),
        (AgreementStatus.WillNotBeDone, "wordt_niet_gedaan", "Wordt niet gedaan"),
    ];

    private static readonly (AgreementOwnerKind Value, string Code, string Label)[] Owners =
    [
        (AgreementOwnerKind.Resident, "bewoner", "Een bewoner"), (AgreementOwnerKind.ResidentGroup, "bewonersgroep", "Een groep bewoners"), (AgreementOwnerKind.CommunityWork, "opbouwwerk", "Opbouwwerk"),
        (AgreementOwnerKind.HousingCorporation, "corporatie", "Woningcorporatie"), (AgreementOwnerKind.Municipality, "gemeente", "Gemeente"), (AgreementOwnerKind.Police, "politie", "Politie"),
        (AgreementOwnerKind.Other, "anders", "Iemand anders"),
    ];

    private static readonly (AgreementLevel Value, string Code, string Label)[] Levels =
    [
        (AgreementLevel.Residents, "bewoners", "Bewoners zelf"), (AgreementLevel.Stairwell, "portiek", "In het portiek"), (AgreementLevel.Neighbourhood, "buurt", "In de buurt"),
        (AgreementLevel.Municipality, "gemeente", "Bij de gemeente"),
    ];

    /// <summary>Status by code, or null.</summary>
    public static AgreementStatus? Status(string code) => Find(Statuses, code);

    /// <summary>Owner kind by code, or null.</summary>
    public static AgreementOwnerKind? OwnerKind(string code) => Find(Owners, code);

    /// <summary>Level by code, or null.</summary>
    public static AgreementLevel? Level(string code) => Find(Levels, code);

    /// <summary>Code and label of every status, for a list to choose from.</summary>
    public static IReadOnlyList<(string Code, string Label)> AllStatuses { get; } = [.. Statuses.Select(s => (s.Code, s.Label))];

    /// <summary>Code and label of every owner kind.</summary>
    public static IReadOnlyList<(string Code, string Label)> AllOwners { get; } = [.. Owners.Select(s => (s.Code, s.Label))];

    /// <summary>Code and label of every level.</summary>
    public static IReadOnlyList<(string Code, string Label)> AllLevels { get; } = [.. Levels.Select(s => (s.Code, s.Label))];

    /// <summary>The word on screen.</summary>
    public static string Label(this AgreementStatus status) => Array.Find(Statuses, s => s.Value == status).Label;

    /// <summary>The word on screen.</summary>
    public static string Label(this AgreementOwnerKind kind) => Array.Find(Owners, s => s.Value == kind).Label;

    /// <summary>The word on screen.</summary>
    public static string Label(this AgreementLevel level) => Array.Find(Levels, s => s.Value == level).Label;

    private static T? Find<T>((T Value, string Code, string Label)[] words, string code)
        where T : struct
    {
        var index = Array.FindIndex(words, w => string.Equals(w.Code, code, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : words[index].Value;
    }
}
