using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>What stands around a name, or inside it: the prefixes of a surname, and the words that show that a person is meant.</summary>
internal sealed partial class NameReader
{
    /// <summary>Whether a word is a prefix of surnames. A single capital is an initial.</summary>
    private bool IsPrefix(int at) => NameLists.Prefixes.Contains(tokens[at].Lower) && !tokens[at].IsInitial;

    /// <summary>Whether the next word follows with a space between, or with the full stop of a prefix: "v. Dijk".</summary>
    private bool Joins(int at) => Gap(at) is " " || (Gap(at) is "." or ". " && tokens[at].Lower is "v" or "d" or "vd");

    /// <summary>"Mijn broer in Gent", "mijn tante uit Fez": where somebody lives. Of surnames only "in 't Veld" and its like begin so.</summary>
    private bool IsElsewhere(int at) => tokens[at].Lower is "in" or "uit" or "op" && char.IsLower(tokens[at].Text[0]) && !(at + 1 < Count && tokens[at + 1].Lower is "'t" or "der" or "d'") && !(at + 1 < Count && tokens[at + 1].Text == "den" && tokens[at].Lower is not "in");

    /// <summary>"Van der Meer", "v.d. Berg": whether a word behind prefixes of which the first has a capital is a surname without a first name.</summary>
    private bool IsPrefixedSurname(int prefix, int at)
    {
        var (first, last) = (tokens[prefix], tokens[at]);
        var isWord = NameLists.LastOrWord.Contains(last.Lower);
        var several = at - prefix > 1;
        return last.IsCapital
            && (NameLists.IsLast(last.Lower)
                || ((several || first.Lower is "vd") && (isWord || (!first.Opens && IsNameWord(last))))
                || (isWord && ((first.Lower is "van" && !first.Opens) || LivesBehind(at))))
            && (!InPlace(at) || (several && !first.Opens && IsWholePlace(at)));
    }

    /// <summary>"Fatima el khattabi": what follows such a prefix is a surname, whatever it is.</summary>
    private bool IsArabic(int prefix, int at) => NameLists.ArabicPrefixes.Contains(tokens[prefix].Lower) && tokens[at].Lower.Length > 3 && !DutchWords.IsStopWord(tokens[at].Lower);

    /// <summary>Whether a word in small letters behind a first name and a prefix is a surname: "henk de vries", but not "henk de hond".</summary>
    private bool IsSmallSurname(int at)
    {
        var word = tokens[at].Lower;
        return tokens[at - 1].Lower is "de" ? NameLists.AfterDe.Contains(word) : NameLists.LastOrWord.Contains(word) && word.Length > 3 && tokens[at - 1].Lower is not ("het" or "in" or "uit");
    }

    /// <summary>"Mevrouw Winkel", "de heer School": after a form of address a word for a place is a surname, unless it is numbered or the name of the place goes on.</summary>
    private bool IsPlaceAsSurname(int at, int title, NameTrust trust) =>
        (trust is not NameTrust.Known && at > 0 && IsPlaceBehindPrefix(at)) || (IsAddressed(at, title, trust) && IsWholePlace(at));

    /// <summary>"Buurman v.d. Laan", "Jan van der Kerk": behind these prefixes too.</summary>
    private bool IsPlaceBehindPrefix(int at) => tokens[at - 1].Lower is "der" or "vd" or "d" or "v" or "ter" or "ten" && tokens[at].IsCapital && IsWholePlace(at);

    private bool IsWholePlace(int at) => NotNames.IsPlaceWord(tokens[at].Lower) && !(at + 1 < Count && Gap(at) == " " && (tokens[at + 1].IsCapital || char.IsAsciiDigit(tokens[at + 1].Text[0])));

    /// <summary>"Mevrouw Portiek 3": a thing with a number is no surname.</summary>
    private bool IsNumbered(int at) => at + 1 < Count && Gap(at) == " " && char.IsAsciiDigit(tokens[at + 1].Text[0]) && (NameCues.Lettered.Contains(tokens[at].Lower) || HouseNumberWords.Numbered.Contains(tokens[at].Lower));

    /// <summary>"Mevrouw Bosch", "meneer Zondag": after a form of address a town or a day is a surname too.</summary>
    private bool IsSurnameAfterTitle(int at, int title, NameTrust trust) =>
        IsAddressed(at, title, trust) && NotNames.Words.Contains(tokens[at].Lower) && !NotNames.Offices.Contains(tokens[at].Lower) && !DutchWords.IsStopWord(tokens[at].Lower);

    /// <summary>Whether a word with a capital stands behind "mevrouw", "dhr." or the like, with nothing but prefixes between.</summary>
    private bool IsAddressed(int at, int title, NameTrust trust) =>
        trust is NameTrust.Title && tokens[at].IsCapital && title > 0 && NameCues.Addresses.Contains(tokens[title - 1].Lower);

    /// <summary>Whether a name that is also a word is a person here.</summary>
    private bool IsPersonHere(int at, string before) =>
        !(before is "de" or "het" or "een" or "'t" or "deze" or "dit" or "dat" or "der" or "den" or "des" or "elke" or "vorige" or "volgende" or "in" or "op" or "uit" or "eind" or "begin" or "half" or "sinds" or "vanaf" or "tot")
        && (!tokens[at].Opens || LivesBehind(at) || WorksBehind(at) || ActsAsPerson(at) || HasCompany(at) || HasSurname(at));

    private bool HasSurname(int at) => Surname(at + 1) is var end && end > at + 1 && (NameLists.IsLast(tokens[end - 1].Lower) || NameLists.LastOrWord.Contains(tokens[end - 1].Lower));

    private bool HasLowerSurname(int at) => Surname(at + 1) > at + 1;

    /// <summary>"Van nummer 14", "van hiernaast", "van de derde".</summary>
    private bool LivesBehind(int at)
    {
        if (at + 2 >= Count || !Follows(at) || tokens[at + 1].Lower is not ("van" or "op" or "uit"))
        {
            return false;
        }

        var next = tokens[at + 2].Lower is "de" or "het" && at + 3 < Count ? at + 3 : at + 2;
        return NameCues.Homes.Contains(tokens[next].Lower) || char.IsAsciiDigit(tokens[next].Text[0]);
    }

    /// <summary>"Kowalczyk beneden heeft lekkage": without "van", so only behind a word that is nothing but a name, and not before "boven de winkel".</summary>
    private bool LivesBeside(int at) => at + 1 < Count && Gap(at) == " " && tokens[at + 1].Lower is "beneden" or "boven" or "hierboven" or "hiernaast" or "hieronder"
        && !(at + 2 < Count && Gap(at + 1) == " " && tokens[at + 2].Lower is "de" or "het" or "een" or "mij" or "ons" or "mijn" or "onze" or "'t" or "op" or "aan" or "in");

    /// <summary>"Mo van de snackbar", "Ko van de vishandel": the way residents point at somebody.</summary>
    private bool WorksBehind(int at)
    {
        if (at + 3 >= Count || NameCues.Kin.Contains(tokens[at].Lower) || Gap(at) != " " || tokens[at + 1].Lower != "van" || Gap(at + 1) != " " || Gap(at + 2) != " ")
        {
            return false;
        }

        return tokens[at + 2].Lower is "de" or "het" or "'t" or "t" or "d'n" or "die" or "onze" && NameCues.IsWorkplace(tokens[at + 3].Lower);
    }

    /// <summary>"In de Wiel", "langs de Linge": water, a park or a building that is called so.</summary>
    private bool IsSpot(int at) => at > 1 && Gap(at - 1) == " " && tokens[at - 1] is { Text: "de" or "het" } or { Lower: "'t" } && tokens[at - 2].Lower is "in" or "op" or "rond" or "rondom" or "langs"
        && !HasSurname(at) && !LivesBehind(at) && !WorksBehind(at) && !ActsAsPerson(at);

    /// <summary>"Die van Mulder": a family, by its surname.</summary>
    private bool IsHousehold(int at) => at > 1 && Gap(at - 1) == " " && Gap(at - 2) == " " && tokens[at - 1].Text == "van" && tokens[at - 2].Lower == "die";

    /// <summary>"Naast de Wit", "van de Vries": with a capital behind "de", where an article would have a small letter behind it.</summary>
    private bool IsNeighbour(int at) =>
        at > 1 && Gap(at - 1) == " " && Gap(at - 2) == " " && tokens[at - 1].Text == "de" && NameLists.AfterDe.Contains(tokens[at].Lower) && tokens[at].Lower is not ("koning" or "hoop")
        && tokens[at - 2].Lower is "naast" or "bij" or "met" or "van" or "door" or "aan" or "tegen" or "volgens" && !IsWholePlace(at) && !(at + 1 < Count && Gap(at) == " " && tokens[at + 1].IsCapital);

    /// <summary>"Emre en zijn vrienden", "Roos en Mark": somebody beside whom another one is named.</summary>
    private bool HasCompany(int at) => at + 2 < Count && Gap(at) == " " && Gap(at + 1) == " " && tokens[at + 1].Text == "en"
        && (tokens[at + 2].Lower is "zijn" or "haar" or "z'n" or "d'r" || (tokens[at].IsCapital && tokens[at + 2].IsCapital && (NameLists.IsFirst(tokens[at + 2].Lower) || NameLists.FirstOrWord.Contains(tokens[at + 2].Lower))));

    /// <summary>"Rachids winkel": a first name with the s of a possessor.</summary>
    private bool IsGenitive(int at) => tokens[at].Lower is { Length: > 4 } word && word[^1] == 's' && NameLists.IsFirst(word[..^1]) && !NotNames.Words.Contains(word)
        && !(tokens[at].Opens && word.EndsWith("jes", StringComparison.Ordinal)) && at + 1 < Count && Gap(at) == " " && !tokens[at + 1].IsCapital && !DutchWords.IsStopWord(tokens[at + 1].Lower);

    private bool ActsAsPerson(int at) => at + 1 < Count && Gap(at) == " " && NameCues.PersonVerbs.Contains(tokens[at + 1].Lower);
}
