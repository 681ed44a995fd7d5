namespace Survey.Dashboard.Layout;

/// <summary>One item of the menu beside a study.</summary>
internal sealed record MenuItem(string Room, string Label, string Address);

/// <summary>Items that belong to one step of the work, under its name; the first step has none.</summary>
internal sealed record MenuStep(string Name, IReadOnlyList<MenuItem> Items);

/// <summary>The menu beside a study: what this person may open, in the order of the work.</summary>
internal static class StudyMenu
{
    private const string Prepare = "Voorbereiden", Collect = "Ophalen", Understand = "Begrijpen", GoOn = "Samen verder";

    private static readonly (string Step, string Room, string Label, string Path, bool Partners)[] Items =
    [
        ("", "overzicht", "Overzicht", "", true),
        (Prepare, "onderzoek", "Het onderzoek", "/onderzoek", false),
        (Prepare, "gebied", "De buurt", "/gebied", false),
        (Prepare, "vragenlijst", "Vragenlijst", "/vragenlijst", false),
        (Prepare, "codes", "Codes en brieven", "/codes", false),
        (Prepare, "partners", "Partners", "/partners", false),
        (Collect, "veldwerk", "Veldwerk", "/veldwerk", false),
        (Collect, "deur", "Aan de deur", "/deur", false),
        (Collect, "papier", "Papier invoeren", "/papier", false),
        (Collect, "invoer", "Invoer", "/invoer", false),
        (Understand, "lezen", "Lezen", "/lezen", false),
        (Understand, "themas", "Thema’s", "/themas", false),
        (Understand, "uitkomsten", "Uitkomsten", "/uitkomsten", true),
        (GoOn, "avond", "Bewonersavond", "/avond", false),
        (GoOn, "afspraken", "Afspraken", "/afspraken", true),
        (GoOn, "contact", "Contactwensen", "/contact", false),
    ];

    /// <summary>The steps for whoever sits at the desk. Partners have so few items that they need no names of steps.</summary>
    internal static IEnumerable<MenuStep> For(Desk desk) => Items.Where(i => i.Partners || desk.Who.IsStaff)
        .GroupBy(i => desk.Who.IsStaff ? i.Step : "", (step, items) => new MenuStep(step, [.. items.Select(i => new MenuItem(i.Room, i.Label, $"/werk/{desk.Study.Slug}{i.Path}"))]));
}
