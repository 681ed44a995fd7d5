using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// Where the next thing begins in an answer that names things instead of telling something: "parkeren, zwerfafval en de verlichting",
/// "rust groen school winkels". A thing has no verb of its own, unless in a clause that says which one ("buren die altijd ruzie hebben") or
/// as what is to be done ("muziek maken"). What tells more about the thing before it ("met een leuning", "al weken") stays with it.
/// </summary>
internal static class ListCuts
{
    private const int LongestThing = 14;
    private const int LongestShared = 2;
    private const int Short = 4;
    private const int ShortOfTwo = 3;
    private const int FewestBare = 3;
    private const int MostBare = 12;

    private static readonly FrozenSet<string> And = DutchWords.Words("en an und and");

    /// <summary>They tell more about what was just named.</summary>
    private static readonly FrozenSet<string> TellsMore = DutchWords.Words("""
        in op onder bij langs naast achter rond rondom tussen boven tegenover uit vanuit vanaf naar aan van voor met zonder door over tegen per sinds na tot om tijdens binnen buiten volgens
        als zoals bijvoorbeeld bv bijv vooral zeker net die dat waar waarin waarvan waardoor wat wie welke zodat omdat want dus maar of niet nooit altijd soms vaak al nog ook wel dan toch
        gemiddeld precies liefst graag nu elke ieder iedere hier daar mits tenzij inclusief exclusief behalve alleen echt heel erg gewoon helaas gelukkig namelijk enzovoort enz etc hoe
        terwijl totdat ipv sommige alles allemaal ze zij hij ik je we wij jullie u er men niemand iedereen 't mijn onze ons hun haar zijn deze dit zo zoiets ofzo jammer maakt doe ben kan
        """);

    /// <summary>From here on a verb says which thing it is, or what for.</summary>
    private static readonly FrozenSet<string> SaysWhich = DutchWords.Words("die dat waar waarin waarvan waarop waarmee waardoor zodat omdat om als wat wie hoe dus want zoals wanneer terwijl te");

    private static readonly FrozenSet<string> Prepositions = DutchWords.Words("in op onder bij langs naast achter rond tussen boven uit naar aan van voor met zonder door over tegen tot");
    private static readonly FrozenSet<string> Openers = DutchWords.Words("de het een 'n geen meer minder veel weinig te betere beter goede goeie nieuwe extra onze mijn");

    private static readonly FrozenSet<string> Articles = DutchWords.Words("de het een");

    /// <summary>How much of something: the next of these begins the next thing, also without a comma.</summary>
    private static readonly FrozenSet<string> Amounts = DutchWords.Words("meer minder geen veel weinig betere");

    private static readonly FrozenSet<string> Numbers = DutchWords.Words("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend");

    /// <summary>By itself behind a thing it says how that is: "kleding ruilen in de hal, gezellig en gratis".</summary>
    private static readonly FrozenSet<string> SaysHow = DutchWords.Words("""
        gratis goedkoop duur gezellig lekker warm koel koud rustig stil netjes schoon vies veilig knus klein groot ruim licht mooi lelijk leuk fijn prima top klaar super handig
        makkelijk heerlijk eerlijk overdekt verlicht kapot stuk weg dicht open nieuw oud vol leeg
        """);

    private static readonly FrozenSet<string> Persons = DutchWords.Words("ik 'k je jij u hij zij ze we wij jullie men iemand iedereen niemand er het 't");

    /// <summary>What stands between commas and "en".</summary>
    /// <param name="Start">Its first word, with the "en" before it.</param>
    /// <param name="First">Its first word without that.</param>
    /// <param name="End">The word after its last.</param>
    /// <param name="IsThing">Whether it names a thing.</param>
    /// <param name="IsDoing">Whether that thing is something to be done: "muziek maken".</param>
    /// <param name="IsClause">Whether it tells something; what is neither a thing nor a clause tells more about the thing before it.</param>
    private readonly record struct Item(int Start, int First, int End, bool IsThing, bool IsDoing, bool IsClause)
    {
        public bool AfterAnd => First > Start;

        public int Length => End - First;
    }

    /// <summary>The words, after the first, that begin a next thing; ascending.</summary>
    public static IReadOnlyList<int> Find(string answer, Sentence sentence)
    {
        var (start, end, words) = (sentence.Start, sentence.End, sentence.Words);
        var items = Items(answer, words);
        // In a story "dertig kommen, veertien nationaliteiten" is one picture; an answer that is nothing but a list is meant as one.
        var isWhole = string.IsNullOrWhiteSpace(answer[..start]) && string.IsNullOrWhiteSpace(answer[end..]) && !answer.Contains(':', StringComparison.Ordinal);
        if (items is [{ IsThing: true }])
        {
            return isWhole && words.Length is >= FewestBare and <= MostBare ? [.. Bare(words)] : [];
        }

        var isPlain = isWhole && IsPlain(words, items);
        var sharesVerb = SharesVerb(items);
        var cuts = new List<int>();
        var one = 0;
        for (var next = 1; next < items.Count && items[one].IsThing && !items[next].IsClause; next++)
        {
            if (!items[next].IsThing)
            {
                continue;
            }

            var (here, there) = (Of(words, items[one]), Of(words, items[next]));
            if (!sharesVerb[one] && (isPlain || TopicWords.Differ(here, there)) && (!items[next].AfterAnd || (!TopicWords.Share(here, there) && IsAnother(words, items[one], items[next]))))
            {
                cuts.Add(items[next].Start);
            }

            one = next;
        }

        return cuts;
    }

    private static IEnumerable<WordToken> Of(WordToken[] words, Item item) => words.Take(item.End).Skip(item.First);

    private static List<Item> Items(string answer, WordToken[] words)
    {
        var items = new List<Item>();
        var from = 0;
        for (var at = 1; at <= words.Length; at++)
        {
            var afterAnd = from > 0 && And.Contains(words[from].Text);
            if (at < words.Length && ((afterAnd && at == from + 1) || (!And.Contains(words[at].Text) && !IsParted(answer, words[at - 1].Start + words[at - 1].Length, words[at].Start))))
            {
                continue;
            }

            var first = afterAnd && at > from + 1 ? from + 1 : from;
            var isDoing = IsDoing(words, first, at);
            var isThing = isDoing || (IsThing(words, first, at) && !(items.Count > 0 && SpeaksOn(words, items[^1], from, first, at)));
            items.Add(new(from, first, at, isThing, isDoing, !isThing && !TellsMore.Contains(words[first].Text) && PointLinks.HasVerb(words.Take(at).Skip(first))));
            from = at;
        }

        return items;
    }

    private static bool IsParted(string answer, int from, int to) => answer.AsSpan(from, to - from).ContainsAny(',', '+', '&');

    private static bool IsThing(WordToken[] words, int first, int end)
    {
        if (end - first > LongestThing || TellsMore.Contains(words[first].Text))
        {
            return false;
        }

        var isNamed = false;
        for (var at = first; at < end; at++)
        {
            if (at > first && SaysWhich.Contains(words[at].Text))
            {
                return isNamed;
            }

            if (DutchVerbs.IsFinite(words[at].Text) && !(at == end - 1 && words[at].Text.EndsWith("en", StringComparison.Ordinal)))
            {
                return false;
            }

            isNamed |= !DutchWords.IsStopWord(words[at].Text);
        }

        return isNamed;
    }

    /// <summary>What somebody thinks of the thing before it ("…, schandalig!"), or another verb of it ("jongeren die blowen, drinken en schreeuwen").</summary>
    private static bool SpeaksOn(WordToken[] words, Item before, int start, int first, int end) =>
        (end == words.Length && first == start && IsVerdict(words.Take(end).Skip(first)) && !IsVerdict(Of(words, before)))
        || (end == first + 1 && before.Length > 1 && SaysHow.Contains(words[first].Text))
        || (end == first + 1 && (first > start || DutchVerbs.IsFinite(words[first].Text)) && (!before.IsThing || Of(words, before).Any(word => SaysWhich.Contains(word.Text))));

    private static bool IsVerdict(IEnumerable<WordToken> words) => words.All(word => DutchWords.IsStopWord(word.Text) || FeelingWords.Feelings.ContainsKey(word.Text) || FeelingWords.Signs.ContainsKey(word.Text));

    /// <summary>"Stoelen sjouwen", "de weg smaller maken": what is to be done, with nobody who does it.</summary>
    private static bool IsDoing(WordToken[] words, int first, int end) =>
        end - first is > 1 and <= LongestThing && words[end - 1].Text.EndsWith("en", StringComparison.Ordinal) && DutchVerbs.IsFinite(words[end - 1].Text) && !TellsMore.Contains(words[first].Text)
        && !words.Take(end - 1).Skip(first).Any(word => Persons.Contains(word.Text) || SaysWhich.Contains(word.Text) || DutchVerbs.IsFinite(word.Text));

    /// <summary>Per item whether the verb at the end of its run of things is for that item too: "bomen en struiken snoeien".</summary>
    private static bool[] SharesVerb(List<Item> items)
    {
        var shares = new bool[items.Count];
        var endsDoing = false;
        for (var at = items.Count - 1; at >= 0; at--)
        {
            endsDoing = items[at].IsThing && (at + 1 < items.Count && items[at + 1].IsThing ? endsDoing : items[at].IsDoing);
            shares[at] = endsDoing && !items[at].IsDoing;
        }

        return shares;
    }

    /// <summary>A list of two things of a few words, or of three and more of which at most one is longer; nothing comes behind it, or something that is set against it.</summary>
    private static bool IsPlain(WordToken[] words, List<Item> items)
    {
        var things = items.TakeWhile(item => item.IsThing).ToList();
        var named = words.Where(word => !DutchWords.IsStopWord(word.Text) && !Amounts.Contains(word.Text)).ToList();
        if (things.Count < 2 || named.DistinctBy(word => word.Text).Count() < named.Count || things.Exists(thing => char.IsDigit(words[thing.First].Text[0]) || Numbers.Contains(words[thing.First].Text))
            || (things.Count < items.Count && !items[things.Count].AfterAnd && words[items[things.Count].First].Text is not ("alleen" or "maar")))
        {
            return false;
        }

        var easy = things.Count(thing => thing.Length <= (things.Count == 2 ? ShortOfTwo : Short) || Openers.Contains(words[thing.First].Text));
        return easy == things.Count || (things.Count > 2 && easy == things.Count - 1) || (things is [_, { AfterAnd: true } other] && Openers.Contains(words[other.First].Text));
    }

    /// <summary>Whether "en" brings another thing, and no second half of the same: "plek voor jong en oud", "mooie en ruime huizen".</summary>
    private static bool IsAnother(WordToken[] words, Item one, Item other)
    {
        var (opens, last) = (Openers.Contains(words[other.First].Text), words[one.End - 1].Text);
        if (!opens && one.Length <= LongestShared && other.Length > 1 && last.Length > 3 && last.EndsWith('e') && words[other.First].Text.EndsWith('e'))
        {
            return false;
        }

        return opens || other.Length > LongestShared || !Of(words, one).Any(word => Prepositions.Contains(word.Text));
    }

    /// <summary>Things with nothing between them: a next amount, or a word of another subject; where every word after the first has one, each is a thing.</summary>
    private static IEnumerable<int> Bare(WordToken[] words)
    {
        var areAmounts = Amounts.Contains(words[0].Text);
        if (!areAmounts && words.Any(word => (DutchWords.IsStopWord(word.Text) && word.Text != "weg" && !Articles.Contains(word.Text)) || DutchVerbs.IsFinite(word.Text)))
        {
            yield break;
        }

        var each = words.Skip(1).All(TopicWords.Has) && !words.Any(word => MaySayHow(word.Text));
        var from = 0;
        for (var at = 1; at < words.Length; at++)
        {
            var opensThing = !areAmounts && at + 1 < words.Length && Articles.Contains(words[at].Text);
            if (areAmounts ? at - from > 1 && Amounts.Contains(words[at].Text)
                : opensThing ? TopicWords.Differ([words[at - 1]], [words[at + 1]])
                : (each && !TopicWords.Share([words[at - 1]], [words[at]])) || TopicWords.Differ(words.Take(at).Skip(from), [words[at]]))
            {
                var start = at;
                while (start - 1 > from && words[start - 1].Text.EndsWith('e'))
                {
                    start--;
                }

                yield return from = start;
            }
        }
    }

    /// <summary>"Mooie", "veiliger", "rustig".</summary>
    private static bool MaySayHow(string word) => word.EndsWith('e') || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ig", StringComparison.Ordinal);
}
