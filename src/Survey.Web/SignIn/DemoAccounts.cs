namespace Survey.Web.SignIn;

/// <summary>The accounts of the demonstration. A real installation refuses to start with them.</summary>
internal static class DemoAccounts
{
    internal const string StaffEmail = "samira@voorbeeld.nl";
    internal const string ColleagueEmail = "noor@voorbeeld.nl";
    internal const string PartnerEmail = "dewilg@voorbeeld.nl";
    internal const string InterviewerEmail = "daan@voorbeeld.nl";
    internal const string Interviewer = "Daan";
    internal const string Partner = "De Wilg";
    internal const string Password = "wilgenplein-oefenen";
}
