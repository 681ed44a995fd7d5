namespace Survey.Analysis.Privacy;

/// <summary>
/// Names of persons. A name is known by what stands around it (a title, a function, "mijn buurman", "heet"), by the lists,
/// or by both where a name is also a word. Each way in is one method, the surest first.
/// </summary>
internal static class PersonNames
{
    public static IEnumerable<PersonalDataFind> In(string text)
    {
        var reader = new NameReader(Masked(text));
        var at = 0;
        while (at < reader.Count)
        {
            if (PastBusiness(reader, at) is > 0 and var past)
            {
                at = past;
            }
            else if (ByFunction(reader, at) is { } function)
            {
                yield return function;
                at = reader.After(function.Start + function.Length, at);
            }
            else if ((ByTitle(reader, at) ?? ByInitials(reader, at) ?? ByCue(reader, at) ?? ByList(reader, at)) is { } name)
            {
                at = reader.After(name.Start + name.Length, at);
                yield return WithFunctionBehind(reader, name, at);
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Wordings with a name in them that mean nobody are out of sight.</summary>
    private static string Masked(string text)
    {
        if (!NotNames.HasPhrase(text))
        {
            return text;
        }

        var rest = text.ToCharArray();
        foreach (var phrase in NotNames.Phrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + phrase.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (TextEdges.StandsAlone(text, at, at + phrase.Length))
                {
                    rest.AsSpan(at, phrase.Length).Fill(PersonalDataReader.Mask);
                }
            }
        }

        return new(rest);
    }

    /// <summary>"Wijkagent Peter", "dokter Jansen", "meester Kees van groep 5".</summary>
    private static PersonalDataFind? ByFunction(NameReader reader, int at)
    {
        var word = reader[at].Lower;
        var sure = NameCues.Functions.Contains(word);
        if (!sure && !NameCues.LooseFunctions.Contains(word))
        {
            return null;
        }

        var from = at + 1;
        var gap = reader.Gap(at);
        if (from >= reader.Count || !(gap is " " or "  " or ", " or ": "))
        {
            return null;
        }

        var titled = NameCues.Titles.Contains(reader[from].Lower) && reader.Follows(from);
        var end = reader.Name(titled ? from + 1 : from, titled ? NameTrust.Title : sure && gap.Trim().Length == 0 ? NameTrust.Function : NameTrust.Known);
        if (end <= (titled ? from + 1 : from))
        {
            return null;
        }

        var start = at > 0 && reader[at - 1].Lower is "maatschappelijk" or "sociaal" && reader.Follows(at - 1) ? reader[at - 1].Start : reader[at].Start;
        var hidden = reader[from].Start;
        var last = reader.GroupBehind(end) is > 0 and var group ? group : reader[end - 1].End;
        return new(start, last - start, PersonalDataKind.NamedFunction, hidden, last - hidden);
    }

    /// <summary>The word after "Eetcafé Tante Truus", which is nobody, or 0.</summary>
    private static int PastBusiness(NameReader reader, int at)
    {
        // The capital first: most answers have none inside, and this is asked of every word.
        if (at + 1 >= reader.Count || !reader[at + 1].IsCapital || !NameCues.Businesses.Contains(reader[at].Lower) || reader.Gap(at) != " " || !NameCues.Titles.Contains(reader[at + 1].Lower))
        {
            return 0;
        }

        var end = reader.Name(at + 2, NameTrust.Title);
        return end > at + 2 ? end : 0;
    }

    /// <summary>"Mevrouw Yilmaz", "dhr. A.M. Bakker", "familie Jansen".</summary>
    private static PersonalDataFind? ByTitle(NameReader reader, int at)
    {
        if (!NameCues.Titles.Contains(reader[at].Lower) || !reader.Follows(at))
        {
            return null;
        }

        var from = at + 1;
        while (from < reader.Count - 1 && (NameCues.Titles.Contains(reader[from].Lower) || (reader[from].Lower == "en" && NameCues.Titles.Contains(reader[from + 1].Lower))) && reader.Follows(from))
        {
            from++;
        }

        var end = reader.Name(from, NameTrust.Title);
        var article = at > 0 && reader[at].Lower == "heer" && reader[at - 1].Lower == "de" && reader.Follows(at - 1) ? 1 : 0;
        // "Het gezin [naam]" still reads; a form of address goes with the name.
        return end > from ? reader.Span(reader[at].Lower == "gezin" ? from : at - article, end) : null;
    }

    /// <summary>"J. de Vries", "A.M. Bakker".</summary>
    private static PersonalDataFind? ByInitials(NameReader reader, int at)
    {
        if (!reader[at].IsInitial || (at > 0 && reader[at - 1].IsInitial && reader.Dotted(at - 1)) || (at > 0 && NameCues.Lettered.Contains(reader[at - 1].Lower)))
        {
            return null;
        }

        var from = reader.PastInitials(at);
        var prefixed = from < reader.Count && NameLists.Prefixes.Contains(reader[from].Lower) && char.IsLower(reader[from].Text[0]);
        var dotted = reader.Dotted(at);
        if (from >= reader.Count || !(dotted || prefixed) || reader.StartsAbbreviation(at, from))
        {
            return null;
        }

        var end = reader.Name(from, NameTrust.Initials);
        return end > from ? reader.Span(at, end) : null;
    }

    /// <summary>"Mijn buurman Henk", "ik heet Sjaan", "iedereen noemt hem Dikke Leo", "groetjes, Truus".</summary>
    private static PersonalDataFind? ByCue(NameReader reader, int at)
    {
        var word = reader[at].Lower;
        var from = at + 1;
        if (from >= reader.Count)
        {
            return null;
        }

        if (NameCues.Relations.Contains(word))
        {
            var gap = reader.Gap(at);
            from += gap is " " && reader[from].Text == "van" && reader.Gap(from) is " " && reader[from + 1].IsCapital && NameCues.Kindred.Contains(word) ? 1 : 0;
            var end = gap switch
            {
                " " or "  " => reader.Name(from, at > 0 && NameCues.Own.Contains(reader[at - 1].Lower) ? NameTrust.Own : NameTrust.Relation),
                ", " or ": " or " (" => reader.Name(from, reader.IsPair(from) ? NameTrust.Relation : NameTrust.Known),
                _ => from,
            };
            return end > from ? reader.Span(from, end) : null;
        }

        if (NameCues.Naming.Contains(word))
        {
            while (from < reader.Count - 1 && from - at < 4 && NameCues.AfterNaming.Contains(reader[from].Lower) && reader.Near(from))
            {
                from++;
            }

            var trust = word is "naam" && reader[from - 1].Lower is not "is" && reader.Gap(from - 1).Trim() != ":" ? NameTrust.Known : NameTrust.Naming;
            var end = reader.Near(from - 1) ? reader.Name(from, trust) : from;
            return end > from ? reader.Span(from, end) : null;
        }

        if (NameCues.Greetings.Contains(word))
        {
            var end = reader.Gap(at).Length <= 3 ? reader.Name(from, NameTrust.Naming) : from;
            return end > from && (reader[from].IsCapital || end == reader.Count) ? reader.Span(from, end) : null;
        }

        if (word == "ben" && at > 0 && reader[at - 1].Lower == "ik" && reader.Follows(at))
        {
            var end = reader.Name(from, NameTrust.Known);
            return end > from ? reader.Span(from, end) : null;
        }

        return null;
    }

    private static PersonalDataFind? ByList(NameReader reader, int at)
    {
        var end = reader.Listed(at);
        return end > at ? reader.Span(reader.NicknameBefore(at), end) : null;
    }

    /// <summary>"Ahmed, onze huismeester": the function behind the name belongs to what gives him away.</summary>
    private static PersonalDataFind WithFunctionBehind(NameReader reader, PersonalDataFind name, int next)
    {
        var last = reader.FunctionBehind(name.Start + name.Length, next);
        return last > 0 ? new(name.Start, last - name.Start, PersonalDataKind.NamedFunction, name.Start, name.Length) : name;
    }
}
