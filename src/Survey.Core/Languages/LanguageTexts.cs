using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Survey.Core.Languages;

/// <summary>
/// What residents read in one language (taal), on a page or on paper, from a file <c>….code.resx</c> built into a program. The languages
/// are the files that are there: a new file is a new language, and nothing else has to be told of it.
/// </summary>
public sealed class LanguageTexts
{
    private const string Ending = ".resources";
    private const string DutchCode = "nl";

    // First strong isolate and pop directional isolate: a Dutch name keeps its own order within a line from right to left.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    private readonly FrozenDictionary<string, string> _texts;

    private LanguageTexts(string code, FrozenDictionary<string, string> texts)
    {
        (Code, _texts, Culture) = (code, texts, CultureOf(code));
        Direction = Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
    }

    /// <summary>Code of two or three letters (ISO 639), the value of <c>lang</c>.</summary>
    public string Code { get; }

    /// <summary>Its name in the language itself.</summary>
    public string Name => _texts["Language.Name"];

    /// <summary><c>ltr</c> or <c>rtl</c>, the value of <c>dir</c>.</summary>
    public string Direction { get; }

    /// <summary>How it writes numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The names of its texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of this name, as it stands in the file. A name that is not there is a bug.</summary>
    public string this[string key] => _texts[key];

    /// <summary>The text of this name with its holes {0}, {1} filled; numbers as this language writes them.</summary>
    public string this[string key, params object[] holes] =>
        string.Format(Culture, _texts[key], Direction == "ltr" ? holes : [.. holes.Select(h => h is string words ? $"{Isolate}{words}{EndIsolate}" : h)]);

    /// <summary>Every language of one family of files: Dutch first, then in order of code.</summary>
    /// <param name="program">The program that the files are built into.</param>
    /// <param name="prefix">What the names of the files begin with, up to and with the point before the code.</param>
    public static IReadOnlyList<LanguageTexts> ReadAll(Assembly program, string prefix) =>
        [.. Read(program, prefix).OrderBy(l => l.Code != DutchCode).ThenBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>A date in full: 23 mei 2024.</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    private static IEnumerable<LanguageTexts> Read(Assembly program, string prefix)
    {
        foreach (var name in program.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal)))
        {
            using var reader = new ResourceReader(program.GetManifestResourceStream(name)!);
            yield return new(name[prefix.Length..^Ending.Length], reader.Cast<DictionaryEntry>().ToFrozenDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal));
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
