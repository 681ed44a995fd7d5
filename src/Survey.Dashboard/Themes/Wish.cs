using Microsoft.AspNetCore.Http;

namespace Survey.Dashboard.Themes;

/// <summary>What a button on the page of themes asks for, read from its form. Each button says its verb, the theme or decision it is about, and what was shown of it.</summary>
internal sealed record Wish(string Verb, string About, string Shown, IReadOnlyList<Guid>? Remarks, string To, string Name, string Into, string Why)
{
    /// <summary>The verb of the unseen button that Enter presses: what is meant, shows from what was filled in.</summary>
    internal const string Enter = "invoer";

    /// <summary>The verb for what can be meant in two ways.</summary>
    internal const string Unclear = "onduidelijk";

    /// <summary>Verbs of the bar for chosen remarks: they are about no theme.</summary>
    private static readonly HashSet<string> OfBar = ["verplaats", "nieuw", "klopt", "los", Enter];

    /// <summary>Whether the wish is about the chosen remarks.</summary>
    internal bool IsOfBar => About.Length == 0 && OfBar.Contains(Verb);

    /// <summary>Whether the wish comes from the form with which a theme is changed.</summary>
    internal bool IsChange => Verb is "naam" or "samen" or "geen" or Unclear;

    /// <summary>Reads a form; a remark that is no remark makes the list null.</summary>
    internal static Wish Of(IFormCollection form)
    {
        var doing = form["doe"].ToString().Split(':', 3);
        var about = doing.Length > 1 ? doing[1] : "";
        var (to, into, name) = (form["naar"].ToString(), form["met"].ToString(), form["naam"].ToString());
        var verb = doing[0] == Enter ? Meant(about, to, into, about.Length > 0 ? name : form["nieuw"].ToString(), form["heette"].ToString()) : doing[0];
        var ids = form["o"].Select(o => Guid.TryParse(o, out var id) ? id : (Guid?)null).ToList();
        return new(verb, about, doing.Length > 2 ? doing[2] : "", ids.Contains(null) ? null : [.. ids.OfType<Guid>()], to, about.Length > 0 ? name : form["nieuw"].ToString(), into, form["waarom"].ToString());
    }

    /// <summary>What Enter means: in the bar a name goes first, then a theme to go to; of a theme its name, or merging when only that was chosen.</summary>
    private static string Meant(string about, string to, string into, string name, string wasCalled) => (about.Length > 0, into.Length > 0) switch
    {
        (true, true) => name.Trim() == wasCalled ? "samen" : Unclear,
        (true, false) => "naam",
        _ => name.Trim().Length > 0 ? "nieuw" : to.Length > 0 ? "verplaats" : Enter,
    };
}
