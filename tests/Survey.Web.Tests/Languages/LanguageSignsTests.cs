using System.Text.RegularExpressions;
using Survey.Core.Questionnaires;
using Survey.Dashboard.Languages;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Languages;

/// <summary>How what residents read is written, on screen, on paper and in the library: the signs of the language, and one word for one thing.</summary>
public sealed partial class LanguageSignsTests
{
    private static readonly string[] Joints = ["List.And", "Form.Or"];

    /// <summary>Quotation marks and other signs that a language leaves to others. The apostrophe ’ is not among them where words are written with it.</summary>
    private static readonly Dictionary<string, string> SignsOfOthers = new(StringComparer.Ordinal)
    {
        ["nl"] = "\"'„“”«»",
        ["en"] = "\"'„“”«»",
        ["tr"] = "\"'„‘«»",
        ["ar"] = "\"'„‘’“”,?;٠١٢٣٤٥٦٧٨٩",
        ["pl"] = "\"'‘’“«»",
        ["uk"] = "\"'„‘“”–",
    };

    /// <summary>Per language a word that stands nowhere, and the one that is used instead.</summary>
    private static readonly (string Language, string Word, string Instead)[] Agreed =
    [
        ("nl", @"\bmeting", "vragenlijst"), ("nl", @"\bpartner", "organisatie"), ("nl", "opbouwwerker", "ons team"),
        ("en", @"\beras", "delete"), ("en", @"\bgo(es)? on\b", "continue"), ("en", @"\be-mail", "email"),
        ("tr", @"\byanıt", "cevap"), ("tr", @"\bnot\b", "puan"), ("tr", @"\b(sen|senin|sana|seni)\b", "siz"),
        ("ar", "استطلاع", "استبيان"), ("ar", "تجاوز", "تخطي"), ("ar", "أمسية", "لقاء"), ("ar", "صاحب البيت", "مالك البيت"),
        ("pl", @"\b(pan|pana|pani|panu|państw\w*|prosz\w*)\b", "the form of ‘ty’"), ("pl", @"\bduże litery", "większy tekst: ‘duże litery’ are capitals"), ("pl", "skasow", "usunąć"),
        ("uk", @"\bпитанн", "запитання"), ("uk", @"\b(оберіть|обрати|обрали)", "вибрати"), ("uk", @"\bвласник", "орендодавець"), ("uk", @"\b(стер|стира|зітр)", "видалити"),
    ];

    /// <summary>Texts with a number in a hole, which is 1 as well as 5 or 22.</summary>
    private static readonly (string Key, int Hole)[] Counted =
    [
        ("Welcome.Length", 0), ("Question.CharactersLeft", 0), ("Refusal.TooLong", 0), ("Refusal.TooLong", 1), ("Contact.Keep", 1), ("Contact.NeedName", 0), ("Contact.NeedReach", 0), ("Contact.NeedWords", 0),
        ("Privacy.Months", 0), ("Privacy.Contact", 0), ("Progress.AgreedOnBy", 1), ("Results.TookPart", 2), ("Vote.Choose", 0), ("Vote.TooMany", 0), ("Vote.TooMany", 1), ("Letter.HowMany", 0),
    ];

    public static TheoryData<string> Codes => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_is_written_with_its_own_signs(string code) =>
        Assert.Empty(Texts(code).Where(t => t.Text.IndexOfAny(SignsOfOthers[code].ToCharArray()) >= 0));

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_space_is_doubled_or_stands_where_none_belongs(string code) =>
        Assert.Empty(Texts(code).Where(t => !Joints.Contains(t.Key) && SpacePattern().IsMatch(t.Text)));

    /// <summary>A letter of another script looks the same and is read out as something else.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_letter_of_another_script_hides_in_a_word(string code)
    {
        var script = code switch { "ar" => @"\p{IsArabic}", "uk" => @"\p{IsCyrillic}", _ => @"\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}" };
        Assert.Empty(Texts(code).Where(t => Regex.IsMatch(NamesPattern().Replace(t.Text, ""), $@"(?![{script}])\p{{L}}")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void One_thing_has_one_word(string code) =>
        Assert.Empty(Agreed.Where(a => a.Language == code).SelectMany(a => Texts(code).Where(t => Regex.IsMatch(t.Text, a.Word, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).Select(t => $"{t.Key}: {t.Text} ({a.Instead})")));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_word_of_the_list_for_translators_is_the_word_that_residents_read(string code)
    {
        var rows = File.ReadLines(Path.Combine(House.Root, "src", "Survey.Web", "Languages", "TERMS.md")).Where(l => l.StartsWith('|')).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var column = Array.IndexOf(rows[0], code);
        var said = string.Join('\n', Texts(code).Select(t => t.Text));

        Assert.True(column > 0 && rows.Count > 15, $"The list has no words in {code}.");
        Assert.Empty(rows.Skip(2).SelectMany(r => r[column].Split(", ")).Where(w => !said.Contains(Stem(w), StringComparison.InvariantCultureIgnoreCase)));
    }

    /// <summary>What stays of the first word of a term however it is bent.</summary>
    private static string Stem(string term) => term.Split(' ')[0] is var word && word.Length > 6 ? word[..4] : word[..Math.Min(3, word.Length)];

    [Theory]
    [InlineData("ar")]
    [InlineData("pl")]
    [InlineData("uk")]
    public void A_number_stands_apart_where_the_word_behind_it_would_change_with_it(string code)
    {
        var texts = Texts(code).ToLookup(t => t.Key, t => t.Text, StringComparer.Ordinal);
        Assert.Empty(Counted.Where(c => Regex.IsMatch(texts[c.Key].Single(), $@"\{{{c.Hole}\}}\s*\p{{L}}")).Select(c => texts[c.Key].Single()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sentence_ends_as_one_and_a_button_does_not(string code) =>
        Assert.Empty(Texts("nl").Zip(Texts(code)).Where(t => Ends(t.First.Text) != Ends(t.Second.Text)).Select(t => $"{t.First.Key}: {t.Second.Text}"));

    private static bool Ends(string text) => text.TrimEnd().EndsWith('.');

    private static IEnumerable<(string Key, string Text)> Texts(string code)
    {
        var (screen, paper) = (Language.Find(code)!, PaperTexts.All.Single(l => l.Code == code));
        var library = QuestionLibrary.All.SelectMany(i => i.Questions).SelectMany(q => q.Choices.Select(c => (Key: $"{q.Name}: {c.Code}", c.Text)).Prepend((Key: q.Name, q.Text)));
        return screen.Keys.Order(StringComparer.Ordinal).Select(k => (k, screen[k])).Concat(paper.Keys.Order(StringComparer.Ordinal).Where(k => k != "Language.Name").Select(k => (k, paper[k]))).Concat(library.Select(w => (w.Key, w.Text.In(code))));
    }

    [GeneratedRegex(@"\s{2}|^\s|\s$|\s[,.!?:;،؟]|[.!?؟](?=\p{L})")]
    private static partial Regex SpacePattern();

    /// <summary>A key, and the name of an organisation.</summary>
    [GeneratedRegex(@"\bEsc\b|\bVeilig Thuis\b")]
    private static partial Regex NamesPattern();
}
