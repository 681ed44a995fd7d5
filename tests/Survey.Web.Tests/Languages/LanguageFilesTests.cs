using System.Text.RegularExpressions;
using System.Xml.Linq;
using Survey.Dashboard.Languages;
using Survey.Web.Languages;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Languages;

/// <summary>A new language is a file: what these tests find in the folder is what they hold it to.</summary>
public sealed partial class LanguageFilesTests
{
    private static readonly string Folder = Path.Combine(House.Root, "src", "Survey.Web", "Languages");

    private static readonly (string Folder, string Family)[] Families = [(Folder, "ResidentTexts"), (Path.Combine(House.Root, "src", "Survey.Dashboard", "Languages"), "PaperTexts")];

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Folder, "ResidentTexts.*.resx").Select(f => Path.GetFileName(f).Split('.')[1]).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. Files];

    public static TheoryData<string, string> FilesOfBoth
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (code, family) in Files.SelectMany(code => Families.Select(f => (code, f.Family))))
            {
                all.Add(code, family);
            }

            return all;
        }
    }

    [Fact]
    public void Every_file_is_a_language_that_residents_can_choose_and_Dutch_goes_first()
    {
        Assert.Equal(Files, Language.All.Select(l => l.Code).Order(StringComparer.Ordinal));
        Assert.Equal("nl", Language.All[0].Code);
        Assert.Equal(Language.All.Count, Language.All.Select(l => l.Name).Distinct().Count());
        Assert.Equal(Language.All.Select(l => (l.Code, l.Name)), PaperTexts.All.Select(l => (l.Code, l.Name)));
        Assert.All(new[] { "nl", "en", "tr", "ar", "pl", "uk" }, code => Assert.NotNull(Language.Find(code)));
    }

    [Theory]
    [MemberData(nameof(FilesOfBoth))]
    public void A_language_says_all_that_Dutch_says(string code, string family)
    {
        var (dutch, texts) = (Read("nl", family), Read(code, family));

        Assert.Equal(dutch.Select(t => t.Key), texts.Select(t => t.Key));
        Assert.Empty(texts.Where(t => string.IsNullOrWhiteSpace(t.Value)).Select(t => t.Key));
        Assert.Empty(dutch.Zip(texts).Where(t => !Holes(t.First.Value).SequenceEqual(Holes(t.Second.Value))).Select(t => $"{t.First.Key}: {t.Second.Value}"));
    }

    [Theory]
    [MemberData(nameof(FilesOfBoth))]
    public void A_language_does_not_leave_sentences_in_Dutch(string code, string family)
    {
        if (code != "nl")
        {
            Assert.Empty(Read("nl", family).Zip(Read(code, family)).Where(t => t.First.Value == t.Second.Value && t.First.Value.Contains(' ', StringComparison.Ordinal) && t.First.Value.Any(char.IsLetter)).Select(t => t.First.Key));
        }
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_in_the_file()
    {
        var known = Language.Dutch.Keys.Concat(PaperTexts.All[0].Keys).ToList();
        var parts = known.Select(k => k.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var asked = new[] { "Survey.Web", "Survey.Dashboard" }.SelectMany(p => Directory.EnumerateFiles(Path.Combine(House.Root, "src", p), "*.*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => KeyPattern().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Where(k => parts.Contains(k.Split('.')[0])).Distinct().ToList();

        Assert.True(asked.Count > 100, $"{asked.Count} texts were found in the pages.");
        Assert.Empty(asked.Except(known));
    }

    [Theory]
    [InlineData("nl", "ltr", "23 mei 2024", "7,4", "4.000")]
    [InlineData("en", "ltr", "23 May 2024", "7.4", "4,000")]
    [InlineData("tr", "ltr", "23 Mayıs 2024", "7,4", "4.000")]
    [InlineData("ar", "rtl", "23 مايو 2024", "7.4", "4,000")]
    [InlineData("pl", "ltr", "23 maja 2024", "7,4", "4\u00a0000")]
    [InlineData("uk", "ltr", "23 травня 2024", "7,4", "4\u00a0000")]
    public void Dates_and_numbers_are_written_as_the_language_writes_them_with_the_digits_of_the_letter(string code, string direction, string date, string mark, string thousands)
    {
        var language = Language.Find(code)!;

        Assert.Equal((direction, date, mark, thousands), (language.Direction, language.Date(new(2024, 5, 23)), language.OneDecimal(7.4), language.Number(4000)));
    }

    [Fact]
    public void A_Dutch_name_in_an_Arabic_sentence_keeps_its_own_order_and_nothing_is_put_around_it_elsewhere()
    {
        Assert.Contains("\u2068Samira (De Wilg)\u2069", Language.Find("ar")!["Gone.Text", "Samira (De Wilg)"], StringComparison.Ordinal);
        Assert.EndsWith("Bel Samira.", Language.Dutch["Gone.Text", "Samira"], StringComparison.Ordinal);
    }

    private static List<(string Key, string Value)> Read(string code, string family) =>
        [.. XDocument.Load(Path.Combine(Families.Single(f => f.Family == family).Folder, $"{family}.{code}.resx")).Root!.Elements("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")!.Value))];

    private static IEnumerable<string> Holes(string text) => HolePattern().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex HolePattern();

    [GeneratedRegex("(?<!=)\"([A-Z]\\w+\\.[A-Z]\\w+)\"")]
    private static partial Regex KeyPattern();
}
