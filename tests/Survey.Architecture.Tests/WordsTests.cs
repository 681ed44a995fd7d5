using Survey.Analysis.Themes;
using Survey.Core.Storage;

namespace Survey.Architecture.Tests;

/// <summary>The glossary is true, and two names that clash with others are never given.</summary>
public class WordsTests
{
    private static readonly HashSet<string> Types = [.. new[] { typeof(LeefbaarheidDb), typeof(ThemePipeline) }.SelectMany(t => t.Assembly.GetTypes()).Select(t => t.Name)];

    [Fact]
    public void Every_word_of_the_glossary_is_a_type_in_the_code()
    {
        var rows = ArrowTable.Rows("Glossary", Source.Read("docs/GLOSSARY.md"));
        Assert.True(rows.Count >= 30);
        RoomsTests.Nothing(rows.SelectMany(r => ArrowTable.Names(r[1])).Where(name => !Types.Contains(name)), "in docs/GLOSSARY.md that no type carries");
        RoomsTests.Nothing(rows.GroupBy(r => r[0]).Where(g => g.Count() > 1).Select(g => g.Key), "twice in docs/GLOSSARY.md");
        RoomsTests.Nothing(rows.Where(r => r.Any(c => c.Length == 0)).Select(r => r[0]), "without a word or a meaning");
    }

    [Fact]
    public void No_type_takes_a_name_that_clashes() => RoomsTests.Nothing(Source.Files.Where(f => System.Text.RegularExpressions.Regex.IsMatch(f.Text, @"\b(class|record|struct|enum|interface) (Survey|Action|Dashboard)\b")).Select(f => f.Path), "that declare Survey, Action or Dashboard");
}
