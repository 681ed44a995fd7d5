using System.Text.RegularExpressions;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.XlsForms;

/// <summary>The words of a form in its languages: which column is which language, and what stands in for Dutch when there is none.</summary>
internal sealed partial class FormWords
{
    /// <summary>The kind of our column with the reason why a question is asked.</summary>
    internal const string Why = "leef::waarom";

    private const string Dutch = Wording.DutchCode;

    /// <summary>A language by its code, and the names it is given in forms.</summary>
    private static readonly Dictionary<string, string> ByName = new[]
    {
        "nl nederlands dutch", "en english engels", "tr türkçe turkish turks", "ar العربية arabic arabisch", "pl polski polish pools", "uk українська ukrainian oekraïens",
        "fr français francais french frans", "de deutsch german duits", "es español espanol spanish spaans", "pt português portuguese portugees", "ru русский russian russisch",
        "sw swahili kiswahili", "so somali", "ti tigrinya", "am amharic", "hi hindi", "ne nepali", "fa farsi persian", "prs dari", "ur urdu",
    }.Select(names => names.Split(' ')).SelectMany(names => names[1..].Select(name => (Name: name, Code: names[0]))).ToDictionary(l => l.Name, l => l.Code, StringComparer.OrdinalIgnoreCase);

    private readonly FormNotes _notes;
    private readonly string _bare;
    private readonly string _standIn;

    /// <summary>Looks at the columns of the sheets that hold words.</summary>
    /// <param name="sheets">Survey and choices.</param>
    /// <param name="defaultLanguage">The language that the form names as its own, or empty.</param>
    /// <param name="notes">Gets a note when there is no Dutch, and for what is lost of a text.</param>
    internal FormWords(IReadOnlyList<Table> sheets, string defaultLanguage, FormNotes notes)
    {
        _notes = notes;
        _bare = defaultLanguage.Length == 0 ? Dutch : CodeOf(defaultLanguage);
        var languages = sheets[0].Columns.Where(c => Kind(c) == "label").Select(LanguageOf).Distinct().ToList();
        _standIn = languages.Count == 0 || languages.Contains(Dutch) ? Dutch : languages.Contains(_bare) ? _bare : languages[0];
        if (_standIn != Dutch)
        {
            var column = sheets[0].Columns.First(c => Kind(c) == "label" && LanguageOf(c) == _standIn);
            notes.Note("Q-105", sheets[0], null, column, "Deze vragenlijst heeft geen tekst in het Nederlands.", $"Wij zetten de tekst uit '{column}' waar Nederlands hoort. Vertaal hem voor u hem gebruikt.");
        }
    }

    /// <summary>The words of a kind ("label", "hint", "constraint_message", <see cref="Why"/>) in a row; null when none can stand for Dutch.</summary>
    internal Wording? Of(Table sheet, TableRow row, string kind)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var from = "";
        foreach (var column in Filled(sheet, row, kind))
        {
            var text = sheet.Cell(row, column);
            SayWhatIsLost(sheet, row, column, text);
            if (words.TryAdd(LanguageOf(column), Plain(text)))
            {
                from = from.Length == 0 ? column : from;
            }
            else if (words[LanguageOf(column)] != Plain(text))
            {
                _notes.Often("Q-102", sheet, row, column, $"Er staat al een andere tekst in deze taal. Hier staat: '{PassedOver.Short(text)}'.", "Deze tekst vervalt.");
            }
        }

        if (!words.ContainsKey(Dutch) && words.TryGetValue(_standIn, out var own))
        {
            words[Dutch] = own;
        }
        else if (!words.ContainsKey(Dutch) && words.Count > 0)
        {
            words[Dutch] = words[LanguageOf(from)];
            _notes.Often("Q-105", sheet, row, from, "Deze tekst is er niet in het Nederlands.", "Wij zetten deze tekst waar Nederlands hoort. Vertaal hem voor u de vragenlijst gebruikt.");
        }

        return words.TryGetValue(Dutch, out var dutch) && dutch.Length > 0 ? new(words.Where(w => w.Value.Length > 0).ToDictionary(StringComparer.Ordinal)) : null;
    }

    /// <summary>The columns of a kind, one per language, in which a row has words; a dash means that there are none.</summary>
    internal static IEnumerable<string> Filled(Table sheet, TableRow row, string kind) => sheet.Columns.Where(c => Kind(c) == kind && sheet.Cell(row, c) is not ("" or "-"));

    private void SayWhatIsLost(Table sheet, TableRow row, string column, string text)
    {
        if (Reference().IsMatch(text))
        {
            _notes.Often("Q-109", sheet, row, column, "De tekst noemt het antwoord op een andere vraag.", "Daar staan bij ons puntjes: …. Pas de tekst aan.");
        }

        if (Markup().IsMatch(Reference().Replace(text, "")))
        {
            _notes.Often("Q-109", sheet, row, column, "In de tekst staat opmaak, zoals vet of een kleur.", "De opmaak vervalt; de woorden blijven.");
        }
    }

    /// <summary>Text without marks of layout, and with dots where it names an answer.</summary>
    internal static string Plain(string text) => Markup().Replace(Reference().Replace(text, "…"), "").Trim();

    /// <summary>What a column holds words of: "label" for <c>label::English (en)</c>, <c>label:English</c> and <c>caption</c>.</summary>
    internal static string Kind(string column)
    {
        var kind = Head(column).Trim().ToLowerInvariant();
        return kind == "caption" ? "label" : kind;
    }

    /// <summary>The beginning of a column's name that says what it holds; a language may follow.</summary>
    private static string Head(string column) => column.StartsWith(Why, StringComparison.OrdinalIgnoreCase) ? column[..Why.Length] : column.Split(':')[0];

    /// <summary>The language of a column; our own column is in Dutch unless it says otherwise.</summary>
    private string LanguageOf(string column) => column[Head(column).Length..].Trim(':', ' ') is { Length: > 0 } language ? CodeOf(language) : Kind(column) == Why ? Dutch : _bare;

    private static string CodeOf(string language)
    {
        if (Code().Match(language) is { Success: true } code)
        {
            return code.Groups[1].Value.ToLowerInvariant();
        }

        return ByName.TryGetValue(language.Trim(), out var known) ? known : language.Trim().ToLowerInvariant();
    }

    [GeneratedRegex(@"\(([A-Za-z]{2,3})(?:-[A-Za-z]+)?\)\s*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"</?(?:span|b|i|u|font|br)\b[^>]*>|\*\*|__", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
