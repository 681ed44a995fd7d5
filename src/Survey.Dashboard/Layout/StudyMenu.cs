namespace Survey.Dashboard.Layout;

/// <summary>One item of the menu beside a study.</summary>
internal sealed record MenuItem(string Room, string Label, string Address);

/// <summary>The menu beside a study: what this person may open, in the order of the work.</summary>
internal static class StudyMenu
{
    private static readonly (string Room, string Label, string Path, bool Partners)[] Items =
    [
        ("overzicht", "Overzicht", "", true),
        ("onderzoek", "Het onderzoek", "/onderzoek", false),
        ("gebied", "De buurt", "/gebied", false),
        ("vragenlijst", "Vragenlijst", "/vragenlijst", false),
        ("invoer", "Invoer", "/invoer", false),
        ("codes", "Codes en brieven", "/codes", false),
        ("papier", "Papier invoeren", "/papier", false),
        ("deur", "Aan de deur", "/deur", false),
        ("veldwerk", "Veldwerk", "/veldwerk", false),
        ("lezen", "Lezen", "/lezen", false),
        ("themas", "Thema’s", "/themas", false),
        ("uitkomsten", "Uitkomsten", "/uitkomsten", true),
        ("avond", "Bewonersavond", "/avond", false),
        ("afspraken", "Afspraken", "/afspraken", true),
        ("contact", "Contactwensen", "/contact", false),
        ("partners", "Partners", "/partners", false),
    ];

    /// <summary>The items for whoever sits at the desk.</summary>
    internal static IEnumerable<MenuItem> For(Desk desk) => Items.Where(i => i.Partners || desk.Who.IsStaff)
        .Select(i => new MenuItem(i.Room, i.Label, $"/werk/{desk.Study.Slug}{i.Path}"));
}
