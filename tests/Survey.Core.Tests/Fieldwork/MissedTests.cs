using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Weighting;
using Survey.Core.Fieldwork;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.Fieldwork;

public class MissedTests
{
    private static readonly Questionnaire Asked = QuestionLibrary.With(QuestionLibrary.With(Samples.Questionnaire(), Item("leeftijd")), Item("woning"));

    private static readonly Margin Age = new("leeftijd", [new("tot_30", 25), new("30 tot en met 49", 30), new("50_64", 25), new("65_plus", 20)]);

    private static LibraryItem Item(string key) => QuestionLibrary.All.Single(i => i.Key == key);

    private static Task<string?> KeepAsync(TestHouse house, Square square, params Margin[] margins) => house.Margins.KeepAsync(square.Study.Id, margins, "CBS", 2025, house.Samira, CancellationToken.None);

    private static async Task<ReachedMargin> ReadAsync(TestHouse house, Square square, params (string Age, int People)[] answers)
    {
        await square.SendAllAsync(answers.SelectMany(a => Enumerable.Range(0, a.People).Select(_ => square.OnPaper(("leeftijd", a.Age)))));
        return Assert.Single(await house.Missed.ForTeamAsync(square.Study, square.Wave, CancellationToken.None));
    }

    [Fact]
    public async Task The_young_are_missed_and_the_old_are_heard_more_than_they_live_there()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asked);
        Assert.Null(await KeepAsync(house, square, Age));

        var read = await ReadAsync(house, square, ("tot_30", 6), ("30_49", 24), ("50_64", 20), ("65_plus", 30), ("weet_niet", 9));

        Assert.Equal(80, read.Answered);
        Assert.Equal(["Jonger dan 30", "30 tot en met 49", "50 tot en met 64", "65 of ouder"], read.Groups.Select(g => g.Name));
        Assert.Equal([GroupReach.Missed, GroupReach.AsKnown, GroupReach.AsKnown, GroupReach.Ample], read.Groups.Select(g => g.Reach));
        Assert.Equal((6, 0.075, 0.25), (read.Groups[0].Answers, read.Groups[0].Share, read.Groups[0].Known));
    }

    [Fact]
    public async Task Of_fewer_than_five_people_no_number_is_shown_to_the_team_either()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asked);
        await KeepAsync(house, square, Age);

        var read = await ReadAsync(house, square, ("tot_30", 4), ("30_49", 40));

        Assert.Equal((null, null, GroupReach.Missed), (read.Groups[0].Answers, read.Groups[0].Share, read.Groups[0].Reach));
        Assert.Equal(40, read.Groups[1].Answers);
    }

    [Fact]
    public async Task With_few_answers_nothing_is_said()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asked);
        await KeepAsync(house, square, Age);

        var read = await ReadAsync(house, square, ("65_plus", 19));

        Assert.All(read.Groups, g => Assert.Equal((null, null, GroupReach.TooFewAnswers), (g.Answers, g.Share, g.Reach)));
    }

    [Fact]
    public async Task A_margin_that_no_question_asks_after_says_so_and_a_group_that_is_no_choice_too()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asked);
        await KeepAsync(house, square, new("opleiding", [new("laag", 0.5), new("hoog", 0.5)]), new("Huurt u of is de woning van u?", [new("HUUR", 0.6), new("kraak", 0.4)]));

        var read = await house.Missed.ForTeamAsync(square.Study, square.Wave, CancellationToken.None);

        Assert.Equal("woning", read[0].Question!.Name);
        Assert.Equal(["kraak"], read[0].Strange);
        Assert.Null(read[1].Question);
    }

    [Fact]
    public async Task A_margin_takes_the_place_of_the_one_before_and_says_who_wrote_it_down_and_from_where()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asked);
        await KeepAsync(house, square, Age);
        Assert.Null(await house.Margins.KeepAsync(square.Study.Id, [Age with { Variable = "LEEFTIJD" }], "Gemeente", 2026, house.Noor, CancellationToken.None));

        var kept = Assert.Single(await house.Margins.ReadAsync(square.Study.Id, CancellationToken.None));
        Assert.Equal(("Gemeente", 2026, "Noor", Wilgenplein.Today), (kept.Source, kept.Year, kept.By, kept.On));
        Assert.Equal([0.25, 0.3, 0.25, 0.2], kept.Categories.Select(c => c.Share));
        Assert.False(await house.Margins.DropAsync(Guid.NewGuid(), kept.Id, house.Samira, CancellationToken.None));
        Assert.True(await house.Margins.DropAsync(square.Study.Id, kept.Id, house.Samira, CancellationToken.None));
        Assert.Empty(await house.Margins.ReadAsync(square.Study.Id, CancellationToken.None));
    }

    public static TheoryData<Margin, string, int, string> Wrong => new()
    {
        { new("leeftijd", [new("jong", 0.4), new("oud", 0.4)]), "CBS", 2025, "tellen op tot 0,8" },
        { new("leeftijd", [new("jong", -1), new("oud", 2)]), "CBS", 2025, "geen getal van 0 of meer" },
        { new("leeftijd", [new("jong", 1), new("jong", 0)]), "CBS", 2025, "meer dan één keer" },
        { new("leeftijd", []), "CBS", 2025, "geen categorieën" },
        { Age, "", 2025, "waar de aandelen vandaan komen" },
        { Age, new string('x', 101), 2025, "waar de aandelen vandaan komen" },
        { Age, "CBS", 2027, "het jaar" },
        { Age, "CBS", 0, "het jaar" },
        { Age with { Variable = new string('v', 101) }, "CBS", 2025, "te lang" },
        { new("veel", [.. Enumerable.Range(0, 41).Select(i => new MarginCategory($"{i}", 1.0 / 41))]), "CBS", 2025, "41 groepen" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_margin_that_cannot_be_right_is_refused_with_a_sentence_and_nothing_is_kept(Margin margin, string source, int year, string says)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        Assert.Contains(says, await house.Margins.KeepAsync(square.Study.Id, [margin], source, year, house.Samira, CancellationToken.None), StringComparison.Ordinal);
        Assert.Empty(await house.NewDb().KnownMargins.ToListAsync());
    }

    [Theory]
    [InlineData("variable,category,share\nleeftijd,jong,\"0,4\"\nLeeftijd,oud,60%\n", "leeftijd", 0.4, null)]
    [InlineData("variable;category;share\nleeftijd;;0,4\n", null, 0, "rij 2: vul")]
    [InlineData("variable;category;share\nleeftijd;jong;veel\n", null, 0, "rij 2: 'veel' is geen aandeel")]
    [InlineData("variable;category;share\nleeftijd;jong;∞\n", null, 0, "geen aandeel")]
    public void A_table_of_shares_reads_as_the_command_reads_it(string csv, string? variable, double first, string? refusal)
    {
        var (margins, why) = MarginTable.Read(TableReader.Read("buurt.csv", Encoding.UTF8.GetBytes(csv), TableLimits.Upload).Workbook!.Tables[0], "buurt.csv");

        Assert.Equal(refusal is null, why is null);
        Assert.Contains(refusal ?? "", why ?? "", StringComparison.Ordinal);
        Assert.Equal(variable, margins.SingleOrDefault()?.Variable);
        Assert.Equal(first, margins.SingleOrDefault()?.Categories[0].Share ?? 0);
    }
}
