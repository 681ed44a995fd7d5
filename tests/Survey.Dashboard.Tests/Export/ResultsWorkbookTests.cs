using Survey.Analysis.Text;
using Survey.Analysis.Themes;
using Survey.Core.Agreements;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Core.Tables;
using Survey.Core.Themes;
using Survey.Dashboard.Export;
using Survey.Dashboard.Tests.Results;

namespace Survey.Dashboard.Tests.Export;

public sealed class ResultsWorkbookTests
{
    private static readonly WaveResults Exact = Given.Results(40, Given.Mark("cijfer_wonen", Given.Marks(20, 7, 8)), Given.Statement("thuis", "Ik voel me thuis.", 10, 20, 5, 5, 0));

    private static readonly ThemeSize Light = new("verlichting", "Licht in portiek", default(ThemeDomain), true, 23, new Dictionary<PointKind, int> { [PointKind.Concern] = 20, [PointKind.Suggestion] = 5 });

    [Fact]
    public void The_team_gets_five_sheets_in_a_fixed_order() =>
        Assert.Equal(["Leesmij", "Uitkomsten", "Codeboek", "Thema’s", "Afspraken"], ForTeam().Select(t => t.Name));

    [Fact]
    public void Every_choice_has_its_count_share_and_margin_with_commas()
    {
        var row = Find(ForTeam(), "Uitkomsten").Rows.Single(r => r.Cells[0] == "thuis" && r.Cells[2] == "eens");

        Assert.Equal(["thuis", "Ik voel me thuis.", "eens", "Mee eens", "20", "50,0"], row.Cells.Take(6));
        Assert.Matches(@"^\d+,\d$", row.Cells[6]);
    }

    [Fact]
    public void Weet_ik_niet_has_a_line_of_its_own_without_a_share() =>
        Assert.Equal(["thuis", "Ik voel me thuis.", "weet_niet", "Weet ik niet", "4", "", "", ""], Find(ForTeam(), "Uitkomsten").Rows.Single(r => r.Cells[0] == "thuis" && r.Cells[2] == "weet_niet").Cells);

    [Fact]
    public void A_theme_goes_along_as_a_name_with_numbers_of_people() =>
        Assert.Equal(["Licht in portiek", "ja", "23", "20", "5", "0", "0", "0"], Find(ForTeam(), "Thema’s").Rows[0].Cells);

    [Fact]
    public void An_agreement_shows_where_it_stands_and_its_latest_word()
    {
        var agreement = Agreement.Create(Guid.Empty, null, 1, new("Lampen in alle portieken", AgreementOwnerKind.HousingCorporation, "De Wilg", AgreementLevel.Stairwell, new(2026, 12, 1), "verlichting", ""), null);
        agreement.Post(new(2026, 10, 1), AgreementStatus.Planned, "Ze hangen in november.", "De Wilg");

        Assert.Equal(["1", "Lampen in alle portieken", "De Wilg", "Woningcorporatie", "In het portiek", "2026-12-01", "", "Ingepland", "Ze hangen in november.", "2026-10-01"],
            Find(ForTeam(agreement), "Afspraken").Rows[0].Cells);
    }

    [Fact]
    public void The_same_data_gives_the_same_cells()
    {
        static string[] Cells(IEnumerable<Table> tables) => [.. tables.SelectMany(t => t.Rows.SelectMany(r => r.Cells).Prepend(t.Name))];

        Assert.Equal(Cells(ForTeam()), Cells(ForTeam()));
    }

    [Fact]
    public void What_was_written_opens_again_as_a_workbook()
    {
        var read = TableReader.Read("uitkomsten.xlsx", TableWriter.ToExcel(ForTeam()), TableLimits.Upload).Workbook!;

        Assert.Equal("50,0", read.Find("Uitkomsten")!.Rows.Where(r => r.Cells[0] == "thuis" && r.Cells[2] == "eens").Select(r => r.Cells[5]).Single());
    }

    [Fact]
    public void A_partner_gets_rounded_figures_only_and_words_where_too_few_answered()
    {
        var question = Exact.Questions[1].Question;
        var few = question with { Name = "klacht", Text = Wording.Dutch("Ik weet waar ik terechtkan.") };
        var released = new PublicResults(40, 142, [new(question, 40, [new("eens", "Mee eens", 50)], null), new(few, null, [], null)], [new(Light, 25, 20, 5, null)], []);
        var tables = ResultsWorkbook.ForPartners(Given.Study(), Given.Wave(), released);

        Assert.Equal(["Leesmij", "Uitkomsten", "Thema’s"], tables.Select(t => t.Name));
        Assert.Equal(["thuis", "Ik voel me thuis.", "Mee eens", "50", "40", ""], Find(tables, "Uitkomsten").Rows[0].Cells);
        Assert.Equal(["klacht", "Ik weet waar ik terechtkan.", "te weinig antwoorden", "", "", ""], Find(tables, "Uitkomsten").Rows[1].Cells);
        Assert.Equal(["Licht in portiek", "25", "20", "5", "te weinig"], Find(tables, "Thema’s").Rows[0].Cells);
    }

    private static IReadOnlyList<Table> ForTeam(params Agreement[] agreements) => ResultsWorkbook.ForTeam(Given.Study(), Given.Wave(), Exact, [Light], agreements);

    private static Table Find(IEnumerable<Table> tables, string name) => tables.Single(t => t.Name == name);
}
