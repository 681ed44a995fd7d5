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

    private readonly string _bare;
    private readonly string _standIn;

    /// <summary>Looks at the columns of the sheets that hold words.</summary>
    /// <param name="sheets">Survey and choices.</param>
    /// <param name="defaultLanguage">The language that the form names as its own, or empty.</param>
    /// <param name="notes">Gets a note when there is no Dutch.</param>
    internal FormWords(IReadOnlyList<Table> sheets, string defaultLanguage, FormNotes notes)
    {
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
        foreach (var column in sheet.Columns.Where(c => Kind(c) == kind))
        {
            if (sheet.Cell(row, column) is { Length: > 0 } text && text != "-")
            {
                words.TryAdd(LanguageOf(column), Plain(text));
            }
        }

        if (!words.ContainsKey(Dutch) && words.TryGetValue(_standIn, out var own))
        {
            words[Dutch] = own;
        }

        return words.ContainsKey(Dutch) ? new(words) : null;
    }

    /// <summary>Text without marks of layout, and with dots where it names an answer.</summary>
    internal static string Plain(string text) => Markup().Replace(Reference().Replace(text, "…"), "").Trim();

    /// <summary>Whether words in a row name an answer to another question, which is shown as dots.</summary>
    internal static bool NamesAnswers(Table sheet, TableRow row) => sheet.Columns.Any(c => Kind(c) is "label" or "hint" && Reference().IsMatch(sheet.Cell(row, c)));

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
