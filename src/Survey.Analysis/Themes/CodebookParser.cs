using System.Globalization;

namespace Survey.Analysis.Themes;

/// <summary>Reads the text of a codebook and tells per line what is wrong with it, in Dutch.</summary>
internal sealed class CodebookParser
{
    private readonly List<CodebookTheme> _themes = [];
    private readonly List<CodebookMainTheme> _mainThemes = [];
    private readonly List<(int Line, string Theme, string MainTheme)> _gathered = [];
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, int> _lineOfId = new(StringComparer.Ordinal);
    private Draft? _draft;

    private sealed record Draft(int Line, string Id, string Name, ThemeDomain Domain, string? MainTheme, List<string> Terms);

    public CodebookReading Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            ReadLine(lines[index].Trim(), index + 1);
        }

        Finish();
        if (_themes.Count == 0 && _problems.Count == 0)
        {
            Problem(1, "W-001", "er staat geen enkel thema in", "Begin een thema met een regel als: [parkeren] Parkeren | fysiek.");
        }

        foreach (var (line, theme, main) in _gathered.Where(theme => _mainThemes.TrueForAll(main => main.Id != theme.MainTheme)))
        {
            Problem(line, "W-014", $"het hoofdthema '{main}' van thema '{theme}' staat er niet in", $"Schrijf ergens een regel als: > {main} Naam op het scherm.");
        }

        return _problems.Count > 0 ? new(null, _problems) : new(new(_themes, _mainThemes), []);
    }

    private void ReadLine(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        if (line[0] == '>')
        {
            Finish();
            ReadMainTheme(line[1..].Trim(), number);
        }
        else if (line[0] == '[')
        {
            Finish();
            _draft = ReadHeading(line, number);
        }
        else if (_draft is null)
        {
            if (_themes.Count == 0 && _problems.Count == 0)
            {
                Problem(number, "W-002", "deze woorden horen bij geen thema", "Zet er een regel als [parkeren] Parkeren | fysiek boven.");
            }
        }
        else
        {
            ReadTerms(line, number, _draft.Terms);
        }
    }

    private Draft? ReadHeading(string line, int number)
    {
        var close = line.IndexOf(']', StringComparison.Ordinal);
        if (close < 0)
        {
            Problem(number, "W-003", "het haakje ] ontbreekt", "Schrijf het kenmerk tussen haken: [parkeren] Parkeren | fysiek.");
            return null;
        }

        var id = line[1..close].Trim();
        if (!IsNewId(id, number))
        {
            return null;
        }

        var parts = line[(close + 1)..].Split('|', 3, StringSplitOptions.TrimEntries);
        var (name, side, main) = (parts[0], parts.Length > 1 ? parts[1] : "beide", parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null);
        ThemeDomain? domain = side.ToLowerInvariant() switch
        {
            "fysiek" => ThemeDomain.Spatial,
            "sociaal" => ThemeDomain.Social,
            "beide" => ThemeDomain.Both,
            _ => null,
        };
        if (name.Length == 0)
        {
            Problem(number, "W-006", $"thema '{id}' heeft geen naam", "Schrijf de naam achter het kenmerk: [parkeren] Parkeren | fysiek.");
            return null;
        }

        if (domain is null)
        {
            Problem(number, "W-007", $"'{side}' achter het streepje is onbekend", "Kies een van: fysiek, sociaal, beide.");
            return null;
        }

        if (main is not null)
        {
            _gathered.Add((number, id, main));
        }

        return new(number, id, name, domain.Value, main, []);
    }

    private void ReadMainTheme(string line, int number)
    {
        var (id, name) = line.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? (line, "") : (line[..space], line[space..].Trim());
        if (IsNewId(id, number) && name.Length == 0)
        {
            Problem(number, "W-013", $"hoofdthema '{id}' heeft geen naam", "Schrijf een regel als: > wonen Wonen.");
        }

        _mainThemes.Add(new(id, name));
    }

    private bool IsNewId(string id, int number)
    {
        if (id.Length == 0 || !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '-'))
        {
            Problem(number, "W-004", $"het kenmerk '{id}' kan niet", "Gebruik alleen kleine letters, cijfers, _ en -, zonder spaties.");
            return false;
        }

        if (!_lineOfId.TryAdd(id, number))
        {
            Problem(number, "W-005", $"het kenmerk '{id}' staat ook al op regel {Text(_lineOfId[id])}", "Geef elk thema en elk hoofdthema een eigen kenmerk, of voeg de woorden samen.");
            return false;
        }

        return true;
    }

    private void ReadTerms(string line, int number, List<string> terms)
    {
        var start = 0;
        var quoted = false;
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] == '"')
            {
                quoted = !quoted;
            }

            if (at == line.Length || (line[at] == ',' && !quoted))
            {
                AddTerm(line[start..at].Trim(), number, terms);
                start = at + 1;
            }
        }

        if (quoted)
        {
            Problem(number, "W-008", "er staat een aanhalingsteken te weinig", "Zet \" voor en achter de woorden: \"zie je niks\".");
        }
    }

    private void AddTerm(string term, int number, List<string> terms)
    {
        if (term.Length == 0 || terms.Contains(term, StringComparer.Ordinal))
        {
            return;
        }

        var bare = term.TrimStart('-', '~');
        var stars = bare.Count(letter => letter == '*');
        var letters = bare.Count(char.IsLetterOrDigit);
        if (letters == 0)
        {
            Problem(number, "W-009", $"in '{term}' staat geen woord", "Haal het weg, of vul een woord in.");
        }
        else if (stars > 1 || (stars == 1 && bare[0] != '*' && bare[^1] != '*') || (stars == 1 && bare.Contains(' ', StringComparison.Ordinal)))
        {
            Problem(number, "W-010", $"het sterretje in '{term}' staat niet goed", "Zet één * aan het begin of aan het eind van één woord: parkeer* of *overlast.");
        }
        else if (stars == 1 && letters < 3)
        {
            Problem(number, "W-011", $"'{term}' is te kort en past op bijna alles", "Schrijf minstens drie letters bij het sterretje.");
        }
        else
        {
            terms.Add(term);
        }
    }

    private void Finish()
    {
        if (_draft is null)
        {
            return;
        }

        if (_draft.Terms.Count == 0)
        {
            Problem(_draft.Line, "W-012", $"thema '{_draft.Id}' heeft geen woorden", "Schrijf op de regel eronder de woorden die erbij horen, met komma's ertussen.");
        }
        else
        {
            _themes.Add(new(_draft.Id, _draft.Name, _draft.Domain, _draft.Terms, _draft.MainTheme));
        }

        _draft = null;
    }

    private void Problem(int line, string number, string cause, string wayOut) => _problems.Add($"{number}, regel {Text(line)}: {cause}. {wayOut}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
