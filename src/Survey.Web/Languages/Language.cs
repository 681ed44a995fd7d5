using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Survey.Web.Languages;

/// <summary>
/// A language (taal) in which residents read the house. The languages are the files <c>ResidentTexts.*.resx</c> beside this one:
/// a new file is a new language, and nothing else has to be told of it.
/// </summary>
public sealed class Language
{
    private const string Prefix = "Survey.Web.Languages.ResidentTexts.";
    private const string Ending = ".resources";
    private const string DutchCode = "nl";

    // First strong isolate and pop directional isolate: a Dutch name keeps its own order within a line from right to left.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    private readonly FrozenDictionary<string, string> _texts;

    private Language(string code, FrozenDictionary<string, string> texts)
    {
        (Code, _texts, Culture) = (code, texts, CultureOf(code));
        Direction = Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
    }

    /// <summary>Every language there is: Dutch first, then in order of code.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. Read().OrderBy(l => l.Code != DutchCode).ThenBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>The language of staff, and of what nobody translated.</summary>
    public static Language Dutch { get; } = All[0];

    /// <summary>Code of two or three letters (ISO 639), the value of <c>lang</c>.</summary>
    public string Code { get; }

    /// <summary>Its name in the language itself.</summary>
    public string Name => _texts["Language.Name"];

    /// <summary><c>ltr</c> or <c>rtl</c>, the value of <c>dir</c>.</summary>
    public string Direction { get; }

    /// <summary>How it writes numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The names of its texts.</summary>
    internal IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of this name, as it stands in the file. A name that is not there is a bug.</summary>
    public string this[string key] => _texts[key];

    /// <summary>The text of this name with its holes {0}, {1} filled; numbers as this language writes them.</summary>
    public string this[string key, params object[] holes] =>
        string.Format(Culture, _texts[key], Direction == "ltr" ? holes : [.. holes.Select(h => h is string words ? $"{Isolate}{words}{EndIsolate}" : h)]);

    /// <summary>The language of this code, or null when there is no file of it.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>A date in full: 23 mei 2024.</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary>A date within this year: 23 mei.</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM", Culture);

    /// <summary>A whole number, with its thousands marked.</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    /// <summary>A number with one decimal.</summary>
    public string OneDecimal(double number) => number.ToString("0.0", Culture);

    private static IEnumerable<Language> Read()
    {
        var assembly = typeof(Language).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
            yield return new(name[Prefix.Length..^Ending.Length], reader.Cast<DictionaryEntry>().ToFrozenDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal));
        }
    }

    /// <summary>Digits are 0 to 9 in every language, as on the letter and on the keys; then the signs between them are those that go with these digits.</summary>
    private static CultureInfo CultureOf(string code)
    {
        var culture = new CultureInfo(code, useUserOverride: false);
        if (culture.NumberFormat.NativeDigits[0] != "0")
        {
            culture.NumberFormat = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        }

        if (culture.Calendar is not GregorianCalendar)
        {
            culture.DateTimeFormat.Calendar = new GregorianCalendar();
        }

        return CultureInfo.ReadOnly(culture);
    }
}
