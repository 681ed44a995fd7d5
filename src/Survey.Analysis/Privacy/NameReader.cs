using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>How much the words before a name vouch for it.</summary>
internal enum NameTrust
{
    /// <summary>Only a name from the lists counts.</summary>
    Known,

    /// <summary>"Mijn buurman": any capital counts, in small letters only a first name.</summary>
    Relation,

    /// <summary>"Mijn zoontje": as above, and in small letters also a first name that is a word elsewhere ("milan").</summary>
    Own,

    /// <summary>"Wijkagent": any capital counts, in small letters a first name or a surname.</summary>
    Function,

    /// <summary>"Ik heet", "bijgenaamd": any capital counts, and nicknames.</summary>
    Naming,

    /// <summary>"J.": a capital that is no ordinary word.</summary>
    Initials,

    /// <summary>"Mevrouw": any capital counts, in small letters what is made as a surname.</summary>
    Title,
}

/// <summary>Reads a name from the words of one text, starting at a given word.</summary>
internal sealed partial class NameReader(string text)
{
    private const int LongestName = 5;
    private const int MostInitials = 6;
    private readonly List<NameToken> tokens = NameTokens.Of(text);
    private readonly bool shouts = NameTokens.Shouts(text);

    public int Count => tokens.Count;

    public NameToken this[int at] => tokens[at];

    /// <summary>What stands between a word and the next one.</summary>
    public string Gap(int at) => at + 1 < Count && tokens[at + 1].Start - tokens[at].End is > 0 and <= 4 ? text[tokens[at].End..tokens[at + 1].Start] : "";

    /// <summary>Whether the next word follows with a space, or the full stop of an abbreviation, between.</summary>
    public bool Follows(int at) => Gap(at) is " " or "  " or ". " or ".";

    /// <summary>Whether the next word follows with a space, comma, colon or quotation mark between.</summary>
    public bool Near(int at) => Gap(at) is { Length: > 0 } gap && gap.All(sign => sign is ' ' or ',' or ':' or '\'' or '"' or '‘' or '’' or '“' or '”' or '„' or '(');

    public PersonalDataFind Span(int at, int end) => PersonalDataFind.Whole(tokens[at].Start, tokens[end - 1].End, PersonalDataKind.Name);

    /// <summary>The first word after a place, at least one further than <paramref name="at"/>.</summary>
    public int After(int place, int at)
    {
        at++;
        while (at < Count && tokens[at].Start < place)
        {
            at++;
        }

        return at;
    }

    /// <summary>The word after a row of initials.</summary>
    public int PastInitials(int at)
    {
        var limit = Math.Min(Count, at + MostInitials);
        while (at < limit && tokens[at].IsInitial && Gap(at) is "." or ". " or " ")
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a word and the next one both have a capital inside a sentence, as a first name and a surname do.</summary>
    public bool IsPair(int at) => at + 1 < Count && Gap(at) == " " && tokens[at].IsCapital && !tokens[at].Opens && tokens[at + 1].IsCapital;

    public bool Dotted(int at) => Gap(at) is "." or ". ";

    /// <summary>"P.S. Graag", "N.B. De": capitals with full stops that are no initials.</summary>
    public bool StartsAbbreviation(int at, int end)
    {
        var letters = string.Concat(tokens[at..end].Select(token => token.Text));
        return letters is "PS" or "NB" or "BV" or "NV" or "SVP" or "VVE" or "TV" or "AH" or "OV" or "WC" or "CV" or "MVG" or "NVT";
    }

    /// <summary>
    /// The word after the name that starts at a word, or that word itself when no name starts there.
    /// </summary>
    public int Name(int at, NameTrust trust)
    {
        var from = at;
        if (trust is NameTrust.Title or NameTrust.Function && at < Count && tokens[at].IsInitial)
        {
            from = PastInitials(at);
        }

        var first = from;
        while (first < Count && first - from < 3 && IsPrefix(first) && Follows(first))
        {
            first++;
        }

        if (first >= Count || (InPlace(first) && !IsPlaceAsSurname(first, at, trust)) || IsNumbered(first) || (first > from && IsElsewhere(from)))
        {
            return at;
        }

        var prefixed = first > from;
        var named = NameLists.IsFirst(tokens[first].Lower) || NameLists.FirstOrWord.Contains(tokens[first].Lower);
        if (from < first && tokens[from].Lower == "van" && char.IsLower(tokens[from].Text[0]) && from + 1 < first && char.IsUpper(tokens[from + 1].Text[0]))
        {
            // "De jongen van Van den Heuvel": the first "van" is the sentence's.
            return at;
        }

        if (prefixed && named && trust is NameTrust.Relation or NameTrust.Own && tokens[from].Lower == "van")
        {
            // "De moeder van Storm" is another person than "mijn buurman van Dijk".
            return at;
        }

        var nick = trust == NameTrust.Naming && NameCues.Nicknames.Contains(tokens[first].Lower) && first + 1 < Count && Follows(first) && (tokens[first + 1].IsCapital || NameLists.IsFirst(tokens[first + 1].Lower));
        return nick || Vouched(tokens[first], trust, prefixed) || IsSurnameAfterTitle(first, at, trust) || (prefixed && trust is NameTrust.Title && IsArabic(first - 1, first)) ? Surname(first + (nick ? 2 : 1)) : at;
    }

    /// <summary>The word after the name from the lists that starts at a word, or that word itself.</summary>
    public int Listed(int at)
    {
        var token = tokens[at];
        // In small letters only a sure first name counts: most words end here.
        if (!token.IsCapital && (token.Text.Length <= 2 || !NameLists.IsFirst(token.Lower)))
        {
            return at;
        }

        var before = at > 0 && Near(at - 1) ? tokens[at - 1].Lower : "";
        if (NameCues.Things.Contains(before) || InPlace(at) || IsSpot(at))
        {
            return at;
        }

        if (token.IsCapital)
        {
            var prefix = at;
            while (prefix < Count && prefix - at < 3 && IsPrefix(prefix) && Follows(prefix))
            {
                prefix++;
            }

            if (prefix > at && prefix < Count && IsPrefixedSurname(at, prefix))
            {
                return Surname(prefix + 1);
            }

            var sure = NameLists.IsFirst(token.Lower) || IsGenitive(at) || (token.Lower.Contains('-', StringComparison.Ordinal) && token.Lower.Split('-').All(part => NameLists.IsFirst(part) || NameLists.FirstOrWord.Contains(part)));
            if ((sure && !(before is "de" && NotNames.Words.Contains(token.Lower)))
                || (NameLists.FirstOrWord.Contains(token.Lower) && IsPersonHere(at, before))
                || (NameLists.LastOrWord.Contains(token.Lower) && IsNameWord(token) && (IsHousehold(at) || IsNeighbour(at)))
                || (NameLists.IsLast(token.Lower) && (!token.Opens || ActsAsPerson(at) || LivesBehind(at) || LivesBeside(at) || WorksBehind(at))))
            {
                return Surname(at + 1);
            }

            // "Xander Jansen" with a first name nobody put in a list, "Sjefke van hiernaast".
            var known = !NotNames.Words.Contains(token.Lower) && !DutchWords.IsStopWord(token.Lower) && !NameCues.Leads(token.Lower) && !NameCues.Things.Contains(token.Lower) && !NameCues.LooseFunctions.Contains(token.Lower) && !NameCues.Before.Contains(token.Lower);
            var last = at + 1;
            while (known && last < Count && last - at < 4 && Follows(last - 1) && IsPrefix(last))
            {
                last++;
            }

            var surname = known && token.Text.Length > 2 && last < Count && !(last > at + 1 && IsElsewhere(at + 1)) && Joins(last - 1) && tokens[last].IsCapital && (NameLists.IsLast(tokens[last].Lower) || (last > at + 1 && NameLists.LastOrWord.Contains(tokens[last].Lower)));
            return surname ? Surname(at + 1) : known && !token.Opens && token.Text.Length > 2 && !token.Text.Any(char.IsDigit) && LivesBehind(at) ? at + 1 : at;
        }

        // Typed on a phone: a sure first name in small letters, with a person around it.
        var person = (char.IsLower(token.Text[0]) || shouts) && !NotNames.Words.Contains(token.Lower);
        return person && (NameCues.Before.Contains(before) || LivesBehind(at) || LivesBeside(at) || WorksBehind(at) || ActsAsPerson(at) || HasCompany(at)
            || (at + 1 < Count && Gap(at) == " " && NameCues.AnyVerbs.Contains(tokens[at + 1].Lower)) || HasLowerSurname(at)) ? Surname(at + 1) : at;
    }

    /// <summary>Takes a nickname in front along: "Dikke Leo", "Ouwe Kees".</summary>
    public int NicknameBefore(int at) => at > 0 && Gap(at - 1) == " " && tokens[at - 1].IsCapital && !tokens[at - 1].Opens && NameCues.Nicknames.Contains(tokens[at - 1].Lower) ? at - 1 : at;

    /// <summary>The place after "van groep 5" behind a name, or 0.</summary>
    public int GroupBehind(int end) => end + 2 < Count && Follows(end - 1) && tokens[end].Lower == "van" && tokens[end + 1].Lower is "groep" or "klas" && Follows(end + 1) && tokens[end + 2].Text.Length <= 2 && char.IsAsciiDigit(tokens[end + 2].Text[0])
        ? tokens[end + 2].End : 0;

    /// <summary>The place after a function behind a name (", onze huismeester", " de wijkagent"), or 0. The word at <c>at</c> is the first one behind it.</summary>
    public int FunctionBehind(int place, int at)
    {
        return at > 0 && at + 1 < Count && tokens[at].Start - place <= 2 && tokens[at].Lower is "de" or "onze" or "mijn" or "ons" or "het" && Follows(at)
            && (NameCues.Functions.Contains(tokens[at + 1].Lower) || NameCues.LooseFunctions.Contains(tokens[at + 1].Lower)) && text.AsSpan(place, tokens[at].Start - place) is " " or ", " ? tokens[at + 1].End : 0;
    }

    /// <summary>The word after the surnames and prefixes that follow a first name.</summary>
    private int Surname(int end)
    {
        var limit = Math.Min(Count, end + LongestName);
        var first = end;
        while (end < limit && Gap(end - 1) is " ")
        {
            var next = end;
            while (next < limit && next - end < 3 && IsPrefix(next) && Joins(next))
            {
                next++;
            }

            if (next > end && (IsElsewhere(end) || (end > first && tokens[end].Lower == "van" && IsPrefix(first))))
            {
                // "Ingrid van de Berg van Portaal": the second "van" tells where she works.
                break;
            }

            var known = next < limit && (NameLists.IsLast(tokens[next].Lower) || (next > end && (IsArabic(next - 1, next) || IsSmallSurname(next))));
            if (next == end && next < limit && tokens[next].IsInitial && Gap(next) is "." or ". ")
            {
                // "Karim B.", as a newspaper writes it.
                end = next + 1;
                break;
            }

            if (next >= limit || !((tokens[next].IsCapital && (IsNameWord(tokens[next]) || (next > end && NameLists.LastOrWord.Contains(tokens[next].Lower))) && (!InPlace(next) || (next > end && IsPlaceBehindPrefix(next)))) || known))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private static bool Vouched(NameToken token, NameTrust trust, bool prefixed)
    {
        var first = NameLists.IsFirst(token.Lower);
        var last = NameLists.IsLast(token.Lower);
        var either = NameLists.FirstOrWord.Contains(token.Lower) || NameLists.LastOrWord.Contains(token.Lower);
        if (token.IsCapital)
        {
            return trust switch
            {
                NameTrust.Known => first || last || either,
                _ when prefixed && NameLists.LastOrWord.Contains(token.Lower) => true,
                NameTrust.Initials => IsNameWord(token) && token.Text.Length > 1 && !DutchVerbs.IsFinite(token.Lower),
                NameTrust.Title => IsNameWord(token) && token.Text.Length > 1 && !(token.Opens && DutchVerbs.IsFinite(token.Lower) && !NameLists.LastOrWord.Contains(token.Lower)),
                _ => IsNameWord(token) && token.Text.Length > 1,
            };
        }

        return trust switch
        {
            NameTrust.Title => first || last || ((prefixed || (token.Lower.EndsWith("er", StringComparison.Ordinal) && !DutchWords.IsStopWord(token.Lower))) && NameLists.LastOrWord.Contains(token.Lower)) || NameLists.LooksLikeLast(token.Lower),
            NameTrust.Function => (first && token.Text.Length > 2) || last,
            NameTrust.Relation or NameTrust.Naming => first && token.Text.Length > 1,
            NameTrust.Own => (first || (NameLists.FirstOrWord.Contains(token.Lower) && !NameCues.Kin.Contains(token.Lower) && !DutchWords.IsStopWord(token.Lower) && !DutchVerbs.IsFinite(token.Lower))) && token.Text.Length > 2,
            _ => false,
        };
    }

    private static bool IsNameWord(NameToken token) => !NotNames.Words.Contains(token.Lower) && !DutchWords.IsStopWord(token.Lower) && !token.Text.Any(char.IsDigit);

    /// <summary>Whether the words with capitals from here on end as the name of a place does: "Anne Frankschool".</summary>
    private bool InPlace(int at)
    {
        for (var end = at; end < Count && end - at <= LongestName; end++)
        {
            var token = tokens[end];
            var prefix = IsPrefix(end);
            if (!prefix && !token.IsCapital && end > at)
            {
                return false;
            }

            if (!prefix && NotNames.IsPlace(token.Lower) && !NameLists.IsLast(token.Lower) && !(end > at && IsPrefix(end - 1) && IsWholePlace(end)))
            {
                return true;
            }

            if (end + 1 < Count && !(Gap(end) is " " or ". " or "."))
            {
                return false;
            }
        }

        return false;
    }
}
