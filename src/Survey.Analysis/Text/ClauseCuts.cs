using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>
/// Cuts one sentence before "en", "maar" or after a comma, but only where both sides could stand alone: each has its own subject and, close
/// to it, a finite verb. The word that joins stays with what follows, the comma with what went before: nothing of the answer is lost.
/// </summary>
internal static class ClauseCuts
{
    private const int ShortestClause = 3;
    private const int LongestItem = 12;

    /// <summary>How many words after its first the verb of a main clause may stand: "de oude bomen achter het plein worden".</summary>
    private const int VerbWithin = 5;

    private const string That = "dat";
    private const string Only = "alleen";

    private static readonly FrozenSet<string> And = DutchWords.Words("en an und");
    private static readonly FrozenSet<string> But = DutchWords.Words("maar mar mor mer");

    /// <summary>After these, "maar" adjusts what was said and adds nothing: "maar dan met een hek", "maar dat geeft niet", "maar ook".</summary>
    private static readonly FrozenSet<string> Adjusting = DutchWords.Words("""
        dan dat die daar dit ook niet wel met zonder toch goed als ja alleen 't hij zij ze ik je wij we er dus gelukkig helaas liever liefst zeker nu tja verder
        """);

    /// <summary>They lean on the clause before: "en dat is mooi", "en hij woont om de hoek", "en toen ging de deur dicht".</summary>
    private static readonly FrozenSet<string> Leaning = DutchWords.Words("toen sindsdien dan straks dat dit die hij zij ze 't daar hier hun haar zijn d'r geen alles je niemand iedereen");

    /// <summary>After a comma only a subject with a name of its own begins a point; pronouns there speak on.</summary>
    private static readonly FrozenSet<string> Pronouns = DutchWords.Words("""
        ik 'k k je jij u hij ze zij wij we het 't t er dat dit die daar hier ons hun haar men jullie me m'n mijn mn onze alles niets d'r ich iedereen niemand
        """);

    /// <summary>With the verb of a main clause right behind them: "en er liggen blikjes", not "omdat het donker is en er jongens staan".</summary>
    private static readonly FrozenSet<string> WholeSubjects = DutchWords.Words("ik 'k je jij u hij we wij er men");

    /// <summary>What is asked of others, when nobody of <see cref="Askers"/> comes right behind it.</summary>
    private static readonly FrozenSet<string> Requests = DutchWords.Words("zet maak leg plaats geef stuur laat zorg haal bouw breng plant stop");

    private static readonly FrozenSet<string> Askers = DutchWords.Words("ik 'k je jij u hij ze zij we wij");

    /// <summary>Times and places that can stand before the verb.</summary>
    private static readonly FrozenSet<string> Openers = DutchWords.Words("""
        in op bij aan achter voor naast onder boven langs tussen rond tijdens na sinds van met door zonder volgens 's overdag nu vroeger soms vaak altijd overal
        verder daarnaast bovendien elke iedere toen straks nergens ook
        """);

    /// <summary>Adds the clauses of a sentence of an answer, as half-open ranges in order.</summary>
    public static void AddClauses(string answer, Sentence sentence, List<(int Start, int End)> clauses)
    {
        var (start, end, words) = (sentence.Start, sentence.End, sentence.Words);
        var verbs = VerbsBefore(words);
        var things = ListCuts.Find(answer, sentence);
        var from = start;
        var firstWord = 0;
        for (var at = 1; at < words.Length; at++)
        {
            var here = words[at].Start;
            var afterComma = AfterComma(answer, here);
            var turns = EndsContact(answer, from, here, end, words[at - 1].Text, words[at].Text) || (afterComma && IsContact(answer, here, end, words[at].Text))
                || things.Contains(at);
            if (!turns && !Cuts(words, verbs, firstWord, at, afterComma))
            {
                continue;
            }

            here = OpeningQuote(answer, here);
            clauses.Add((from, here));
            from = here;
            firstWord = at;
        }

        clauses.Add((from, end));
    }

    private static bool Cuts(WordToken[] words, int[] verbs, int from, int at, bool afterComma)
    {
        var word = words[at].Text;
        var (and, but) = (And.Contains(word), But.Contains(word));
        var length = at - from;
        if (!(afterComma || and || but) || length < ShortestClause - (afterComma ? 1 : 0))
        {
            return false;
        }

        if (HopesAgain(words, from, at, and, afterComma))
        {
            return true;
        }

        if (DutchVerbs.Subordinates(FirstOfClause(words, from)))
        {
            return false;
        }

        if ((and && AsksElse(words, from, at)) || (afterComma && Asks(words, at)))
        {
            return true;
        }

        if (IsRequest(words, from))
        {
            return false;
        }

        if (afterComma && (ExceptsFrom(words, at) || (words.Length - at > ShortestClause && words[at].Text == Only && DutchVerbs.IsFinite(words[at + 1].Text))))
        {
            return true;
        }

        if (but)
        {
            return SetsAgainst(words, verbs, from, at, afterComma);
        }

        if (!HasVerb(verbs, from, at))
        {
            return false;
        }

        if (and)
        {
            var opens = OpensClause(words, at + 1) || OpensInverted(words, at + 1) || OpensBare(words, at + 1) || PointLinks.Adds(words, at + 1);
            return opens && !Leaning.Contains(words[at + 1].Text) && !SpeaksOn(words, from, at + 1);
        }

        return afterComma && (OpensOwnClause(words, at) || PointLinks.Adds(words, at)) && !SpeaksOn(words, from, at);
    }

    /// <summary>"Dat de haven opengaat en dat er een café komt".</summary>
    private static bool HopesAgain(WordToken[] words, int from, int at, bool and, bool afterComma) =>
        FirstOfClause(words, from) == That && (and ? at + 1 < words.Length && words[at + 1].Text == That : afterComma && words[at].Text == That);

    private static bool IsContact(string answer, int here, int end, string word) =>
        ContactLines.Opens(word) && end - here <= ContactLines.Longest && ContactLines.Is(answer[here..end]);

    /// <summary>"Bel mij op 06-12345678, het portiek is donker": behind the number something else begins.</summary>
    private static bool EndsContact(string answer, int from, int here, int end, string before, string word) =>
        char.IsAsciiDigit(before[^1]) && !char.IsAsciiDigit(word[0]) && here - from <= ContactLines.Longest && ContactLines.Is(answer[from..here]) && ContactLines.SaysMore(answer[here..end]);

    /// <summary>"De buurt is fijn, maar de lift is stuk": after a comma a contrast needs no verb, without one it does.</summary>
    private static bool SetsAgainst(WordToken[] words, int[] verbs, int from, int at, bool afterComma)
    {
        var next = at + 1;
        if (PointLinks.Adds(words, next) || (HasVerb(verbs, from, at) && Wishes(words, next)))
        {
            return true;
        }

        if (words.Length - next < ShortestClause || Adjusting.Contains(words[next].Text) || (words[next].Text == "het" && DutchVerbs.IsFinite(words[next + 1].Text)))
        {
            return false;
        }

        return afterComma
            ? !SpeaksOn(words, from, next)
            : HasVerb(verbs, from, at) && (OpensClause(words, next) || OpensInverted(words, next)) && !SpeaksOn(words, from, next);
    }

    /// <summary>"Ik woon hier fijn maar ik zou graag een café hebben".</summary>
    private static bool Wishes(WordToken[] words, int at) =>
        words.Length - at > ShortestClause && words[at].Text is "ik" or "we" or "wij" && words[at + 1].Text is "zou" or "zouden" or "mis" or "missen" or "hoop" or "hopen";

    private static string FirstOfClause(WordToken[] words, int from) =>
        from + 1 < words.Length && (And.Contains(words[from].Text) || But.Contains(words[from].Text)) ? words[from + 1].Text : words[from].Text;

    private static bool AfterComma(string answer, int position)
    {
        var at = OpeningQuote(answer, position) - 1;
        var blank = at;
        while (at >= 0 && answer[at] == ' ')
        {
            at--;
        }

        return at >= 0 && at < blank && answer[at] == ',';
    }

    private static int OpeningQuote(string answer, int position) => position > 0 && answer[position - 1] is '\'' or '"' or '‘' or '“' or '(' ? position - 1 : position;

    /// <summary>How many of the words before each place can be a finite verb.</summary>
    private static int[] VerbsBefore(WordToken[] words)
    {
        var verbs = new int[words.Length + 1];
        for (var at = 0; at < words.Length; at++)
        {
            verbs[at + 1] = verbs[at] + (DutchVerbs.IsFinite(words[at].Text) ? 1 : 0);
        }

        return verbs;
    }

    private static bool HasVerb(int[] verbs, int from, int to) => verbs[to] > verbs[from];

    /// <summary>A request and its reason are one point: "zet een stoel in de hal, ik kan niet lang staan".</summary>
    private static bool IsRequest(WordToken[] words, int from) =>
        Requests.Contains(words[from].Text) || words[from].Text is "vraag" or "bel";

    /// <summary>"…, zet er paaltjes neer": what is to be done, and not "maak ik".</summary>
    private static bool Asks(WordToken[] words, int at) => words.Length - at >= ShortestClause && Requests.Contains(words[at].Text) && !Askers.Contains(words[at + 1].Text);

    /// <summary>A second request about something else: "doe iets aan de ratten, en laat de bus weer rijden".</summary>
    private static bool AsksElse(WordToken[] words, int from, int at) =>
        words.Length - at > ShortestClause && (IsRequest(words, at + 1) || words[at + 1].Text == "doe") && TopicWords.Differ(words.Take(at).Skip(from), words.Skip(at + 1).Take(LongestItem));

    /// <summary>"Alleen het parkeren mag beter": one thing is set apart from what was said.</summary>
    public static bool ExceptsFrom(WordToken[] words, int at) => words[at].Text == Only && OpensOwnClause(words, at + 1);

    /// <summary>The same person speaks of himself again ("ik kook en ik breng het rond"), or the clause points back ("daar").</summary>
    private static bool SpeaksOn(WordToken[] words, int from, int next)
    {
        var subject = FirstOfClause(words, from);
        if (words[next].Text == subject && Pronouns.Contains(subject))
        {
            return true;
        }

        for (var at = next; at < words.Length && at <= next + VerbWithin + 1; at++)
        {
            if (words[at].Text == "hem" || words[at].Text.StartsWith("daar", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A subject and, within a few words, a finite verb: "de kelder staat blank", "er ligt altijd afval".</summary>
    private static bool OpensClause(WordToken[] words, int from)
    {
        if (words.Length - from < ShortestClause || !DutchVerbs.OpensSubject(words[from].Text))
        {
            return false;
        }

        var within = WholeSubjects.Contains(words[from].Text) ? 1 : VerbWithin;
        for (var at = from + 1; at < words.Length && at <= from + within; at++)
        {
            if (DutchVerbs.IsFinite(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clause about something with a name of its own: "de bus komt nooit", not "die komt nooit".</summary>
    public static bool OpensOwnClause(WordToken[] words, int from) => OpensClause(words, from) && !Pronouns.Contains(words[from].Text);

    /// <summary>A time or place first, then the verb and its subject: "en in de winter is het glad".</summary>
    private static bool OpensInverted(WordToken[] words, int from)
    {
        if (words.Length - from < ShortestClause || !Openers.Contains(words[from].Text))
        {
            return false;
        }

        for (var at = from + 1; at < words.Length - 1 && at <= from + VerbWithin; at++)
        {
            if (DutchVerbs.IsFinite(words[at].Text))
            {
                return DutchVerbs.OpensSubject(words[at + 1].Text);
            }
        }

        return false;
    }

    /// <summary>A subject without an article, its verb right behind it and in the singular, so that it is not "bomen en struiken staan".</summary>
    private static bool OpensBare(WordToken[] words, int from) =>
        words.Length - from >= ShortestClause
        && !DutchWords.IsStopWord(words[from].Text)
        && !DutchVerbs.IsFinite(words[from].Text)
        && DutchVerbs.IsSingular(words[from + 1].Text);
}
