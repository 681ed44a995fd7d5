using System.Text.Json.Serialization;

namespace Survey.Core.Studies;

/// <summary>Why the law allows to ask residents (grondslag): the bases of article 6 of the GDPR that serve here.</summary>
public enum LegalBasis
{
    /// <summary>A task in the public interest (taak van algemeen belang), letter e.</summary>
    PublicTask,

    /// <summary>Consent (toestemming), letter a.</summary>
    Consent,

    /// <summary>A legitimate interest (gerechtvaardigd belang), letter f.</summary>
    LegitimateInterest,
}

/// <summary>What is not right in what is told about a study.</summary>
public enum AboutProblem
{
    /// <summary>No reason, or one of more than <see cref="StudyAbout.LongestReason"/> characters.</summary>
    Reason,

    /// <summary>No name to call, or one of more than <see cref="StudyAbout.LongestName"/> characters.</summary>
    ContactName,

    /// <summary>Not a number that can be called.</summary>
    ContactPhone,

    /// <summary>A basis was chosen and not why, or in more than <see cref="StudyAbout.LongestReason"/> characters.</summary>
    BasisWhy,

    /// <summary>Residents were told a basis: it can be another one, but not none.</summary>
    BasisGone,

    /// <summary>Not from <see cref="StudyAbout.ShortestRetention"/> to <see cref="StudyAbout.LongestRetention"/> months.</summary>
    Retention,
}

/// <summary>What is told about a study, to residents and in the law's words.</summary>
/// <param name="Reason">Why it is held.</param>
/// <param name="ContactName">Whom residents can call.</param>
/// <param name="ContactPhone">The number they can call.</param>
/// <param name="Languages">Codes of the languages that residents can choose; empty for every language there is.</param>
/// <param name="Basis">Why the law allows it, or null when nobody chose yet.</param>
/// <param name="BasisWhy">Why that basis holds here.</param>
/// <param name="RetentionMonths">Months that answers are kept after closing, or null when nobody said so yet.</param>
public sealed record StudyAbout(
    string Reason, string ContactName, string ContactPhone, IReadOnlyList<string> Languages, LegalBasis? Basis, string BasisWhy, int? RetentionMonths)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    /// <summary>The longest name of a person, a place or a municipality, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>The fewest months that answers may be kept: shorter, and there is nothing to talk about on the evening.</summary>
    public const int ShortestRetention = 3;

    /// <summary>The most months: two waves can be compared, and nothing is kept for ever.</summary>
    public const int LongestRetention = 60;

    /// <summary>Changes with what is told.</summary>
    [JsonIgnore]
    public string Stamp => Study.StampOf(this);

    private const int FewestDigits = 4, MostDigits = 15;
    private const string DutchCode = "nl";

    /// <summary>Whether a list of languages holds this one. Dutch is always there, and an empty list holds all.</summary>
    public static bool OffersAmong(IReadOnlyList<string> languages, string language) => languages.Count == 0 || language == DutchCode || languages.Contains(language);

    /// <summary>What is not right, and what may not be taken back of what was told before.</summary>
    public IReadOnlyList<AboutProblem> ProblemsAfter(StudyAbout? before)
    {
        var problems = new List<AboutProblem>();
        void Unless(bool right, AboutProblem problem)
        {
            if (!right)
            {
                problems.Add(problem);
            }
        }

        Unless(Reason.Length is > 0 and <= LongestReason, AboutProblem.Reason);
        Unless(ContactName.Length is > 0 and <= LongestName, AboutProblem.ContactName);
        Unless(CanBeCalled(ContactPhone), AboutProblem.ContactPhone);
        Unless(Basis is not null || before?.Basis is null, AboutProblem.BasisGone);
        Unless(Basis is null || BasisWhy.Length is > 0 and <= LongestReason, AboutProblem.BasisWhy);
        Unless(RetentionMonths is null ? before?.RetentionMonths is null : RetentionMonths is >= ShortestRetention and <= LongestRetention, AboutProblem.Retention);
        return problems;
    }

    private static bool CanBeCalled(string phone) =>
        phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')') && phone.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits && phone.Length <= LongestName;
}
