using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// Whether a sentence speaks on about the one before it. A full stop is how people breathe, not where a point ends: "Ze rijden hier te hard.
/// Vooral de bezorgers." is one thing said. A sentence begins a point of its own when it can be read alone: it brings its own subject.
/// </summary>
internal static class PointLinks
{
    /// <summary>In words: a longer sentence that opens with "dat" or "dan" has enough of its own.</summary>
    private const int LongestEcho = 12;
    private const int LongestAfterthought = 8;
    private const int LongestTitle = 2;
    private const int FirstWords = 4;
    private const int LongestAside = 3;
    private const int LongestRequest = 6;

    /// <summary>A sentence that opens with one of these leans on the one before it.</summary>
    private static readonly FrozenSet<string> Echoes = DutchWords.Words("""
        dat dit die daar daardoor daarom daarvoor daarmee dan zo want dus voor zogenaamd gewoon vooral zeker alleen behalve zonder met net echt heel toch ook al of
        omdat zodat terwijl anders tenminste soms altijd nooit nog eindelijk ja nee o oh helaas jammer gelukkig misschien bijvoorbeeld namelijk kortom eigenlijk
        inclusief liefst zelfs overigens zoals zowel zoiets zulke ondertussen intussen erachter meteen welke waar wie wat waarom hoe wanneer which that this because especially so dè dee doar
        """);

    /// <summary>They add or set against: with a subject of its own the sentence is a point, without one it is a tail.</summary>
    private static readonly FrozenSet<string> Joiners = DutchWords.Words("en maar mar mor mer ma doch and but");

    /// <summary>With the verb right behind it, a sentence that opens with one of these brings something else up: "Verder is het hier donker".</summary>
    private static readonly FrozenSet<string> Adders = DutchWords.Words("ook verder daarnaast bovendien tevens trouwens daarbij");

    /// <summary>Without a verb, what opens with one of these tells where, when or how few: "Geen eten in de kast", "Elke zomeravond".</summary>
    private static readonly FrozenSet<string> Trailers = DutchWords.Words("geen niemand niks niets nergens overal elke elk iedere over te in op na bij uit naar");

    /// <summary>What stands for the thing that was just named: "Doe dat hier ook".</summary>
    private static readonly FrozenSet<string> Named = DutchWords.Words("dat dit die hem ze");

    /// <summary>Who opens with one of these wishes something, or takes something back, after what was told: "Graag drempels", "Minder te spreken over de huur".</summary>
    private static readonly FrozenSet<string> Turners = DutchWords.Words("graag liever verder nadeel minder meer wel");

    /// <summary>They make general what was just said: "Ik ken hier niemand. Iedereen doet de deur dicht."</summary>
    private static readonly FrozenSet<string> Generals = DutchWords.Words("iedereen niemand alles alle");

    private static readonly FrozenSet<string> ThirdPersons = DutchWords.Words("hij zij ze hem hun haar zijn hen he she they it hai zai hee zie");

    private static readonly FrozenSet<string> FirstPersons = DutchWords.Words("ik 'k k me mij mijn mn m'n wij we ons onze ich mich mien mie wie'j i my we our");

    private static readonly FrozenSet<string> InnerEchoes = DutchWords.Words("dan daarvan daarmee daarvoor daaraan daarover ervan ervoor erbij erin erop zoiets");

    /// <summary>Whether the second sentence belongs to the point of the first. Both hold at least one word.</summary>
    /// <param name="before">The words of the first.</param>
    /// <param name="words">Those of the second.</param>
    /// <param name="afterQuestion">Whether the first ends in a question mark: who asks, mostly answers.</param>
    public static bool SpeaksOn(WordToken[] before, WordToken[] words, bool afterQuestion)
    {
        if (Turns(words))
        {
            return false;
        }

        if (IsAside(words) || ((afterQuestion || AsksForThat(words) || Trails(words)) && !TopicWords.Differ(before, words)))
        {
            return true;
        }

        var verb = HasVerb(words);
        var verbBefore = HasVerb(before);
        var opening = words[0].Text;
        if (before.Length == 1 || (before.Length <= LongestTitle && !verbBefore))
        {
            return words.Length > LongestTitle || Echoes.Contains(opening);
        }

        if (Joiners.Contains(opening))
        {
            return !verb || words.Length <= 3 || ThirdPersons.Contains(words[1].Text) || Echoes.Contains(words[1].Text);
        }

        if (Adds(words, 0) || ClauseCuts.ExceptsFrom(words, 0) || TopicWords.Differ(before, words))
        {
            return false;
        }

        // "De betonrot in de balkons. Er vallen stukken naar beneden.": what is named first is explained by what follows.
        return (verb && (before[0].Text == "dat" || (!verbBefore && !before.Any(MayTell))))
            || Generals.Contains(opening)
            || (Echoes.Contains(opening) && words.Length <= LongestEcho)
            || (!verb && verbBefore && words.Length <= LongestAfterthought)
            || IsAboutTheSame(before, words)
            || (words.Length <= LongestAfterthought && PointsBackInside(words));
    }

    /// <summary>Whether a story ends with the first sentence: the second wishes something, or praises where the first complained, or the other way round.</summary>
    public static bool TurnsAway(WordToken[] before, WordToken[] words) => Turns(words) || words[0].Text is "maar" or "jammer" || KindReader.MoodTurns(before, words);

    /// <summary>A semicolon holds together what a full stop would part: only a clause with a subject of its own, or something else, begins a point there.</summary>
    public static bool SpeaksOnAfterSemicolon(WordToken[] before, WordToken[] words) =>
        (HasVerb(words) ? !ClauseCuts.OpensOwnClause(words, 0) : HasVerb(before))
        && !ContactLines.Opens(words[0].Text) && !Adds(words, 0) && !TopicWords.Differ(before, words);

    /// <summary>Whether the words from a place on bring up something else: "ook liggen de goten vol".</summary>
    public static bool Adds(WordToken[] words, int from) =>
        words.Length - from > 3 && Adders.Contains(words[from].Text) && DutchVerbs.IsFinite(words[from + 1].Text);

    /// <summary>"De paal staat er nog", "In Heeg kan het ook": a pronoun behind the verb stands for what was just said.</summary>
    private static bool PointsBackInside(WordToken[] words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (InnerEchoes.Contains(words[at].Text) || (words[at].Text is "er" or "het" && DutchVerbs.IsFinite(words[at - 1].Text) && at + 2 >= words.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Graag drempels.", but not "Meer vraag ik niet.", which only rounds off.</summary>
    private static bool Turns(WordToken[] words) => words.Length > 1 && Turners.Contains(words[0].Text) && !DutchVerbs.IsFinite(words[1].Text);

    /// <summary>"Klaar.", "Geweldige dag.", "Kwijt." names nothing of its own.</summary>
    private static bool IsAside(WordToken[] words) => words.Length <= LongestAside && (words.Length < LongestAside || !HasVerb(words)) && !words.Any(TopicWords.Has);

    /// <summary>"Doe dat hier ook" asks for what the sentence before it named.</summary>
    private static bool AsksForThat(WordToken[] words) => words.Length is > 1 and <= LongestRequest && Named.Contains(words[1].Text) && DutchVerbs.IsFinite(words[0].Text);

    /// <summary>"Geen mens te zien" has no finite verb: what stands behind "te" only looks like one.</summary>
    private static bool Trails(WordToken[] words) => Trailers.Contains(words[0].Text) && !HasVerb(words.Where((_, at) => at == 0 || words[at - 1].Text != "te"));

    /// <summary>"Leerde", "mijn man": who tells what somebody does has a verb, also when it is not known as one.</summary>
    private static bool MayTell(WordToken word) => IsFirstPerson(word) || ThirdPersons.Contains(word.Text) || word.Text is [_, _, _, .., 'd' or 't', 'e'] or [_, _, _, .., 'd' or 't', 'e', 'n'];

    /// <summary>Whether a word can be the finite verb of the sentence.</summary>
    public static bool HasVerb(IEnumerable<WordToken> words) => words.Any(word => DutchVerbs.IsFinite(word.Text));

    /// <summary>"Hij", "het is", or somebody who tells on about himself.</summary>
    private static bool IsAboutTheSame(WordToken[] before, WordToken[] words) =>
        ThirdPersons.Contains(words[0].Text)
        || (words[0].Text is "het" or "'t" or "t" && words.Length > 1 && DutchVerbs.IsFinite(words[1].Text))
        || (before.Any(IsFirstPerson) && words.Length <= LongestEcho && words.Take(FirstWords).Any(IsFirstPerson));

    private static bool IsFirstPerson(WordToken word) => FirstPersons.Contains(word.Text);
}
