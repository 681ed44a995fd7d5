using System.Globalization;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Analysis.Tests.Themes;

/// <summary>How many themes there are follows from how many people speak of each.</summary>
public class ThemeLevelsTests
{
    private const string Terms = """
        > buiten Buiten
        > binnen Binnen
        [licht] Licht | fysiek | buiten
        lamp
        [groen] Groen | fysiek | buiten
        boom
        [stoep] Stoepen | fysiek | buiten
        tegel
        [lift] De lift | fysiek | binnen
        lift
        [buren] Buren | sociaal | binnen
        buren
        [bus] De bus | fysiek
        bus
        """;

    private static readonly Codebook Codebook = Codebook.Parse(Terms).Codebook!;

    [Fact]
    public void Who_speaks_of_something_that_few_others_name_is_found_under_the_broader_theme_with_the_own_theme_as_part()
    {
        var run = Run(Say(40, "lamp"), Say(2, "boom"), Say(2, "tegel"), Say(10, "lift"));

        Assert.Equal(["licht", "lift", "buiten"], run.Themes.Select(theme => theme.Id));
        var broad = run.Themes[^1];
        Assert.Equal("Buiten", broad.Label);
        Assert.True(broad.FromCodebook);
        Assert.Equal(ThemeDomain.Spatial, broad.Domain);
        Assert.Equal([("groen", "Groen", 2), ("stoep", "Stoepen", 2)], broad.Parts.Select(part => (part.Id, part.Label, part.Answers)));
        Assert.All(run.Answers.SelectMany(answer => answer.Points).Where(point => point.ThemeId == "buiten"), point => Assert.Contains(point.PartId, new[] { "groen", "stoep" }));
    }

    [Fact]
    public void A_theme_that_a_few_spoke_of_stands_by_itself_in_a_small_pile_and_not_in_a_large_one()
    {
        Assert.Contains(Run(Say(6, "lamp"), Say(4, "boom"), Say(4, "tegel")).Themes, theme => theme.Id == "groen");
        Assert.DoesNotContain(Run(Say(200, "lamp"), Say(4, "boom"), Say(4, "tegel")).Themes, theme => theme.Id == "groen");
    }

    [Fact]
    public void A_handful_joins_its_smallest_sibling_unless_that_is_large()
    {
        var large = Run(Say(30, "lamp"), Say(20, "boom"), Say(1, "tegel"));
        Assert.Equal(["licht", "groen", "stoep"], large.Themes.Select(theme => theme.Id));

        var run = Run(Say(30, "lamp"), Say(6, "boom"), Say(1, "tegel"));
        Assert.Equal(["licht", "buiten"], run.Themes.Select(theme => theme.Id));
        Assert.Equal(["groen", "stoep"], run.Themes[1].Parts.Select(part => part.Id));
    }

    [Fact]
    public void What_people_decided_about_keeps_its_own_level()
    {
        var kept = new ThemeSettings { Kept = new HashSet<string> { "groen" } };
        Assert.Contains(Run(kept, Say(100, "lamp"), Say(2, "boom"), Say(3, "tegel"), Say(2, "lift")).Themes, theme => theme.Id == "groen" && theme.Answers == 2);

        var broad = new ThemeSettings { Kept = new HashSet<string> { "buiten" } };
        Assert.Equal(["buiten"], Run(broad, Say(100, "lamp"), Say(50, "boom")).Themes.Select(theme => theme.Id));
    }

    [Fact]
    public void A_remark_that_a_person_placed_keeps_its_theme_and_one_said_elsewhere_only_teaches()
    {
        PointInput[] here = [.. Points(Say(100, "lamp"), Say(3, "tegel")), new("p", "de oude boom bij de vijver", QuestionRole.Worry, "groen")];
        var run = Pipeline(new()).RunOnPoints([.. here, new("t1", "een kapotte tegel", QuestionRole.Worry, "stoep", OnlyTeaches: true), new("t2", "de klok van de kerk", QuestionRole.Worry, "klok", OnlyTeaches: true)], CancellationToken.None);

        Assert.Equal("groen", run.Answers[103].Points.Single().ThemeId);
        Assert.Equal(1, run.Themes.Single(theme => theme.Id == "groen").Answers);
        Assert.Equal(3, run.Themes.Single(theme => theme.Id == "stoep").Answers);
        Assert.DoesNotContain(run.Themes, theme => theme.Id == "klok");
        Assert.DoesNotContain(run.Themes.SelectMany(theme => theme.Words), word => word == "kapotte");
    }

    [Fact]
    public void What_was_said_elsewhere_does_not_make_a_new_subject_too_small()
    {
        PointInput[] here = [.. Points(Say(30, "lamp")), .. Enumerable.Range(0, 5).Select(at => new PointInput($"m{at}", $"de zendmast geeft straling {at}", QuestionRole.Worry, null))];
        var elsewhere = Enumerable.Range(0, 2000).Select(at => new PointInput($"t{at}", $"een kapotte tegel nummer {at}", QuestionRole.Worry, "stoep", OnlyTeaches: true));

        Assert.Contains(Pipeline(new()).RunOnPoints([.. here, .. elsewhere], CancellationToken.None).Themes, theme => theme.Words.Any(word => word.StartsWith("zendmast", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_codebook_without_main_themes_gathers_nothing()
    {
        var reading = Codebook.Parse("[licht] Licht | fysiek\nlamp\n[groen] Groen | fysiek\nboom\n[stoep] Stoepen\ntegel");
        var run = new ThemePipeline(reading.Codebook!, new()).RunOnPoints(Points(Say(200, "lamp"), Say(2, "boom"), Say(2, "tegel")), CancellationToken.None);

        Assert.Equal(["groen", "licht", "stoep"], run.Themes.Select(theme => theme.Id).Order());
        Assert.Equal(["bus", "licht"], Run(Say(200, "lamp"), Say(1, "bus")).Themes.Select(theme => theme.Id).Order());
    }

    [Fact]
    public void A_large_theme_of_one_piece_shows_what_it_falls_apart_in()
    {
        var run = Run([.. Enumerable.Range(0, 12).Select(at => $"lamp kapot bij garage {Word(at)}"), .. Enumerable.Range(12, 12).Select(at => $"felle lamp schijnt slaapkamer binnen {Word(at)}")]);

        var theme = Assert.Single(run.Themes);
        Assert.Equal(2, theme.Parts.Count);
        Assert.All(theme.Parts, part => Assert.Equal(12, part.Answers));
        Assert.Contains(theme.Parts, part => part.Label.Contains("garage", StringComparison.OrdinalIgnoreCase));
        Assert.All(run.Answers, answer => Assert.Contains(theme.Parts, part => part.Id == answer.Points.Single().PartId));
    }

    [Fact]
    public void The_house_codebook_puts_every_theme_under_a_main_theme()
    {
        Assert.Equal(8, HouseCodebook.Codebook.MainThemes.Count);
        Assert.All(HouseCodebook.Codebook.Themes, theme => Assert.NotNull(HouseCodebook.Codebook.Gathered(theme.MainTheme!)));
        Assert.Equal(ThemeDomain.Social, HouseCodebook.Codebook.Gathered("geld_instanties")!.Domain);
        Assert.Equal(ThemeDomain.Both, HouseCodebook.Codebook.Gathered("veilig")!.Domain);
        Assert.Null(HouseCodebook.Codebook.Gathered("parkeren"));
    }

    [Fact]
    public void Without_a_main_theme_its_themes_stand_by_themselves()
    {
        var without = Codebook.Without(new HashSet<string> { "buiten", "lift" });

        Assert.Equal(["licht", "groen", "stoep", "buren", "bus"], without.Themes.Select(theme => theme.Id));
        Assert.Equal([null, null, null, "binnen", null], without.Themes.Select(theme => theme.MainTheme));
        Assert.Equal("binnen", Assert.Single(without.MainThemes).Id);
    }

    private static ThemeRun Run(params string[][] said) => Run(new(), said);

    private static ThemeRun Run(ThemeSettings settings, params string[][] said) => Pipeline(settings).RunOnPoints(Points(said), CancellationToken.None);

    private static ThemePipeline Pipeline(ThemeSettings settings) => new(Codebook, settings);

    private static PointInput[] Points(params string[][] said) =>
        [.. said.SelectMany(texts => texts).Select((text, at) => new PointInput(at.ToString(CultureInfo.InvariantCulture), text, QuestionRole.Worry, null))];

    /// <summary>So many texts with a word of the codebook and a word that nobody else uses.</summary>
    private static string[] Say(int times, string word) => [.. Enumerable.Range(0, times).Select(at => $"{word} {Word(at)}{word[0]}")];

    private static string Word(int at) => new([.. Enumerable.Range(0, 6).Select(letter => (char)('a' + ((at * 7919 + letter * 104729 + (at * at * 31)) / (letter + 1) % 26)))]);
}
