using Survey.Core.Languages;
using Survey.Core.Studies;

namespace Survey.Dashboard.Languages;

/// <summary>The words of what residents get on paper: letters, the poster, the door card and the form. The languages are the files <c>PaperTexts.*.resx</c> beside this one.</summary>
public static class PaperTexts
{
    /// <summary>Every language there is: Dutch first, then in order of code.</summary>
    public static IReadOnlyList<LanguageTexts> All { get; } = LanguageTexts.ReadAll(typeof(PaperTexts).Assembly, "Survey.Dashboard.Languages.PaperTexts.");

    /// <summary>The languages that residents of a study can choose: Dutch first.</summary>
    public static IEnumerable<LanguageTexts> For(Study study) => All.Where(l => study.Offers(l.Code));

    /// <summary>The language of this code; Dutch when there is no file of it, or when residents of the study cannot choose it.</summary>
    public static LanguageTexts Of(string? code, Study study) => For(study).FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.OrdinalIgnoreCase)) ?? All[0];
}
