using System.Text;

namespace Survey.Core.Contact;

/// <summary>A field of the form that has to be mended.</summary>
public enum ContactProblem
{
    /// <summary>No wish was chosen.</summary>
    NoKind,

    /// <summary>The name is empty or too long.</summary>
    Name,

    /// <summary>Nobody could be reached by this, or it is too long.</summary>
    Reach,

    /// <summary>The own words are too long.</summary>
    Words,

    /// <summary>The box that allows contact was not ticked.</summary>
    Consent,

    /// <summary>Of what was told aloud: to whom is empty or too long.</summary>
    ToldTo,

    /// <summary>Of what was told aloud: the day has yet to come, or is so long ago that it would be thrown away at once.</summary>
    ToldOn,
}

/// <summary>What a resident filled in beside the survey.</summary>
/// <param name="Kinds">What is wished.</param>
/// <param name="Words">In own words.</param>
/// <param name="Name">The name.</param>
/// <param name="Reach">How to reach them.</param>
/// <param name="Consent">Whether they allow to be called or written to.</param>
public sealed record ContactForm(IReadOnlyList<ContactKind> Kinds, string Words, string Name, string Reach, bool Consent)
{
    private const int ShortestReach = 5;

    /// <summary>The form as it is kept: no spaces around, no control characters within, line ends only in the own words.</summary>
    public static ContactForm Of(IEnumerable<ContactKind> kinds, string words, string name, string reach, bool consent) =>
        new([.. kinds.Where(Enum.IsDefined)], Clean(words.ReplaceLineEndings("\n"), lines: true), Clean(name, lines: false), Clean(reach, lines: false), consent);

    /// <summary>What has to be mended first, in the order of the form.</summary>
    public IReadOnlyList<ContactProblem> Problems()
    {
        var problems = new List<ContactProblem>();
        void Mend(bool wrong, ContactProblem problem)
        {
            if (wrong)
            {
                problems.Add(problem);
            }
        }

        Mend(Kinds.Count == 0, ContactProblem.NoKind);
        Mend(Words.Length > ContactWish.LongestWords, ContactProblem.Words);
        Mend(Name.Length is 0 or > ContactWish.LongestName || !Name.Any(char.IsLetter), ContactProblem.Name);
        Mend(Reach.Length is < ShortestReach or > ContactWish.LongestReach || !Reach.Any(char.IsLetterOrDigit), ContactProblem.Reach);
        Mend(!Consent, ContactProblem.Consent);
        return problems;
    }

    private static string Clean(string text, bool lines)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            kept.Append(lines && c == '\n' ? c : char.IsControl(c) ? ' ' : c);
        }

        return kept.ToString().Trim();
    }
}
