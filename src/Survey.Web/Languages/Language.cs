using System.Globalization;
using Survey.Core.Languages;

namespace Survey.Web.Languages;

/// <summary>
/// A language (taal) in which residents read the house. The languages are the files <c>ResidentTexts.*.resx</c> beside this one:
/// a new file is a new language, and nothing else has to be told of it.
/// </summary>
public sealed class Language
{
    private readonly LanguageTexts _texts;

    private Language(LanguageTexts texts) => _texts = texts;

    /// <summary>Every language there is: Dutch first, then in order of code.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. LanguageTexts.ReadAll(typeof(Language).Assembly, "Survey.Web.Languages.ResidentTexts.").Select(t => new Language(t))];

    /// <summary>The language of staff, and of what nobody translated.</summary>
    public static Language Dutch { get; } = All[0];

    /// <inheritdoc cref="LanguageTexts.Code" />
    public string Code => _texts.Code;

    /// <inheritdoc cref="LanguageTexts.Name" />
    public string Name => _texts.Name;

    /// <inheritdoc cref="LanguageTexts.Direction" />
    public string Direction => _texts.Direction;

    /// <inheritdoc cref="LanguageTexts.Culture" />
    public CultureInfo Culture => _texts.Culture;

    /// <inheritdoc cref="LanguageTexts.Keys" />
    internal IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of this name, as it stands in the file. A name that is not there is a bug.</summary>
    public string this[string key] => _texts[key];

    /// <summary>The text of this name with its holes {0}, {1} filled; numbers as this language writes them.</summary>
    public string this[string key, params object[] holes] => _texts[key, holes];

    /// <summary>The language of this code, or null when there is no file of it.</summary>
    public static Language? Find(string? code) => All.FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc cref="LanguageTexts.Date" />
    public string Date(DateOnly date) => _texts.Date(date);

    /// <summary>A date within this year: 23 mei.</summary>
    public string Day(DateOnly date) => date.ToString("d MMMM", Culture);

    /// <summary>A whole number, with its thousands marked.</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    /// <summary>A number with one decimal.</summary>
    public string OneDecimal(double number) => number.ToString("0.0", Culture);
}
