using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Statistics;
using Survey.Core.Evenings;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.TestKit;

namespace Survey.Core.Tests.Results;

public class ReadResultsTests
{
    private static async Task<PublicResults?> ForEverybodyAsync(Square square) => await square.House.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), CancellationToken.None);

    private static Task<WaveResults> ForTeamAsync(Square square) => square.House.Results.ForTeamAsync(square.Study, square.Wave, CancellationToken.None);

    [Fact]
    public async Task The_team_reads_exact_figures()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(
        [
            square.OnPaper(("licht", "eens"), ("cijfer_wonen", "8"), ("kennen", "helemaal_eens"), ("samen", "groeten koffie"), ("zorg", "de stoep")),
            square.OnPaper(square.Study.SubAreas[1], ("licht", "weet_niet"), ("cijfer_wonen", "6"), ("kennen", "oneens"), ("samen", "groeten")),
            square.OnPaper(square.Study.SubAreas[1], ("licht", "oneens")),
        ]);

        var results = await ForTeamAsync(square);

        Assert.Equal((3, 80, 160, AnswerMode.Paper), (results.Responses, results.Addresses, results.Residents, results.Mode));
        Assert.Equal([1, 2, 0, 0], results.BySubArea.Select(s => s.Responses));
        var light = results.Find("licht")!;
        Assert.Equal((2, 1), (light.Answered, light.DontKnow));
        Assert.Equal([0, 1, 0, 1, 0], light.Counts.Select(c => c.Count));
        Assert.Equal(7, results.Find("cijfer_wonen")!.Mean!.Mean, 6);
        Assert.Equal([2, 0, 1, 0, 0, 0], results.Find("samen")!.Counts.Select(c => c.Count));
        Assert.Equal(1, results.OpenAnswers.Single(o => o.Question.Name == "zorg").Answers);
    }

    [Fact]
    public async Task Agreeing_with_an_unfavourable_sentence_lowers_the_score()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 4).Select(_ => square.OnPaper(("kennen", "helemaal_eens"), ("thuis", "helemaal_eens"))));

        var results = await ForTeamAsync(square);

        Assert.Equal(0, results.Find("kennen")!.Mean!.Mean, 6);
        Assert.Equal(10, results.Find("thuis")!.Mean!.Mean, 6);
    }

    [Fact]
    public async Task How_many_chose_a_glad_face_is_told_as_a_share_and_in_fifths_from_twenty_answers_up()
    {
        await using var house = await TestHouse.OpenAsync();
        var faces = QuestionLibrary.All.Single(i => i.Key == "sfeer");
        var square = await house.StartSquareAsync(questionnaire: QuestionLibrary.With(Samples.Questionnaire(), faces));
        await square.SendAllAsync(Enumerable.Range(0, 19).Select(n => square.OnPaper(("sfeer", n < 12 ? "4" : "2"))));
        Assert.NotNull((await ForTeamAsync(square)).Find("sfeer")!.Glad(square.Study.Residents)!.TooFew);
        await square.SendAllAsync([.. Enumerable.Range(0, 5).Select(_ => square.OnPaper(("sfeer", "5"))), square.OnPaper(("sfeer", "weet_niet"))]);
        var glad = (await ForTeamAsync(square)).Find("sfeer")!.Glad(square.Study.Residents)!.Value!;
        await square.CloseAsync();
        var everybody = (await ForEverybodyAsync(square))!.Questions.Single(q => q.Question.Name == "sfeer");

        Assert.Equal(17.0 / 24, glad.Share, 6);
        Assert.True(glad.Interval.Low < glad.Share && glad.Share < glad.Interval.High);
        Assert.Equal(everybody.Shares.Where(s => s.Code is "4" or "5").Sum(s => s.Percent), everybody.Glad);
        Assert.Equal((75, 4), (everybody.Glad, everybody.GladOfFive));
        Assert.Null(everybody.Mean);
        var evening = Evening.Create(square.Study.Id, square.Wave.Id, new("Bewonersavond", Wilgenplein.Today, "19:30", "De oude wasserette", 0, "Wat eerst?"), "123456");
        var slide = (await house.BuildDeck.SlidesAsync(square.Study, await square.ReadWaveAsync(), evening, CancellationToken.None))!.Single(s => s.Title == "Zo blij zijn wij");
        Assert.Equal(($"{everybody.Glad} %, ongeveer 4 van de 5", everybody.Glad), (slide.Figures.Single().Shown, (int)slide.Figures.Single().Value));
        Assert.All((await ForEverybodyAsync(square))!.Questions.Where(q => q.Question.Name != "sfeer"), q => Assert.Null(q.Glad));
    }

    [Fact]
    public async Task A_wave_where_nobody_answered_has_results_without_a_single_error()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();

        var results = await ForTeamAsync(square);

        Assert.Equal(0, results.Responses);
        Assert.All(results.Questions, q => Assert.True(q is { Answered: 0, Mean: null }));
    }

    [Fact]
    public async Task Everybody_else_sees_nothing_before_the_wave_is_closed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 30).Select(_ => square.OnPaper(("licht", "eens"))));

        Assert.Null(await ForEverybodyAsync(square));
    }

    [Fact]
    public async Task Of_nine_people_nothing_is_shown()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 9).Select(_ => square.OnPaper(("licht", "eens"), ("samen", "groeten"), ("cijfer_wonen", "7"), ("zorg", "te weinig licht"))));
        await square.FindThemesAsync();
        await house.Decisions.ConfirmAsync(square.Wave.Id, "verlichting", house.Samira, CancellationToken.None);
        await square.CloseAsync();

        var results = (await ForEverybodyAsync(square))!;

        Assert.Null(results.Responses);
        Assert.Empty(results.Themes);
        Assert.All(results.Questions, q => Assert.True(q is { Answered: null, Mean: null, Shares.Count: 0 }));
    }

    [Fact]
    public async Task A_question_that_fewer_than_ten_answered_is_not_shown_although_the_others_are()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 12).Select(i => i < 9 ? square.OnPaper(("licht", "eens"), ("thuis", "eens")) : square.OnPaper(("thuis", "eens"))));
        await square.CloseAsync();

        var results = (await ForEverybodyAsync(square))!;

        Assert.Null(results.Questions.Single(q => q.Question.Name == "licht").Answered);
        Assert.Equal(10, results.Questions.Single(q => q.Question.Name == "thuis").Answered);
        Assert.Equal(10, results.Responses);
    }

    [Fact]
    public async Task What_everybody_sees_goes_in_fives_and_adds_up()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        string[] light = [.. Enumerable.Repeat("eens", 13), .. Enumerable.Repeat("oneens", 8), .. Enumerable.Repeat("neutraal", 2), "weet_niet"];
        await square.SendAllAsync(light.Select((l, i) => square.OnPaper(("licht", l), ("cijfer_wonen", i < 12 ? "8" : "6"))));
        await square.CloseAsync();

        var results = (await ForEverybodyAsync(square))!;

        Assert.Equal(25, results.Responses);
        var question = results.Questions.Single(q => q.Question.Name == "licht");
        Assert.Equal([0, 60, 0, 40, 0], question.Shares.Select(s => s.Percent));
        Assert.Equal(25, question.Answered);
        Assert.DoesNotContain(question.Shares, s => s.Label == "Weet ik niet");
        Assert.Equal(7, results.Questions.Single(q => q.Question.Name == "cijfer_wonen").Mean);
    }

    [Fact]
    public async Task Everybody_reads_only_themes_that_a_person_confirmed_and_five_people_named()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        string[] worries = [.. Enumerable.Repeat("te weinig licht", 7), .. Enumerable.Repeat("je kunt hier nooit parkeren", 6), .. Enumerable.Repeat("zwerfafval op het plein", 4)];
        await square.SendAllAsync(worries.Select(w => square.OnPaper(("zorg", w))));
        await square.FindThemesAsync();
        foreach (var key in await house.NewDb().Themes.Where(t => t.Key != "parkeren").Select(t => t.Key).ToListAsync())
        {
            await house.Decisions.ConfirmAsync(square.Wave.Id, key, house.Samira, CancellationToken.None);
        }

        await square.CloseAsync();

        var theme = Assert.Single((await ForEverybodyAsync(square))!.Themes);
        Assert.Equal(("verlichting", 5, 5), (theme.Size.Key, theme.Writers, theme.Concerns));
        Assert.Null(theme.Strengths);
    }

    [Fact]
    public async Task One_more_answer_changes_nothing_of_what_everybody_sees()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 14).Select(_ => square.OnPaper(("licht", "eens"))));
        await square.CloseAsync();
        var before = (await ForEverybodyAsync(square))!;

        await square.SendAsync(square.OnPaper(("licht", "oneens")));

        Assert.Equal(before.Responses, (await ForEverybodyAsync(square))!.Responses);
        Assert.Equal(before.Questions.SelectMany(q => q.Shares), (await ForEverybodyAsync(square))!.Questions.SelectMany(q => q.Shares));
    }

    [Theory]
    [InlineData("5", "8", DifferenceVerdict.Changed)]
    [InlineData("7", "7", DifferenceVerdict.AboutEqual)]
    [InlineData("2 9", "4 9", DifferenceVerdict.CannotSay)]
    public async Task Everybody_reads_the_verdict_of_the_team_beside_the_mark_of_the_last_wave(string before, string now, DifferenceVerdict expected)
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2028", new(2028, 3, 6), new(2028, 3, 31))] });
        var later = square with { Waves = [square.Waves[1]] };
        await square.SendAllAsync(Marks(square, before));
        await square.CloseAsync();
        house.Time.GoTo(later.Wave.OpensOn);
        await square.SendAllAsync(Marks(later, now));
        var teams = new WaveChanges(await ForTeamAsync(later), await ForTeamAsync(square));
        Assert.Same(PublicChanges.None, await ChangesAsync(later));
        await later.CloseAsync();

        var changes = await ChangesAsync(later);

        Assert.Equal("Meting 2026", changes.Earlier);
        Assert.Equal(["cijfer_veilig", "cijfer_wonen"], changes.Marks.Keys.Order(StringComparer.Ordinal));
        var home = changes.Marks["cijfer_wonen"];
        Assert.Equal((expected, before.Split(' ').Average(int.Parse)), (home.Judged.Verdict, home.Before));
        var exact = (await ForTeamAsync(later)).Find("cijfer_wonen")!;
        Assert.Equal((teams.Of(exact)!.Judged.Verdict, teams.Of(exact)!.Judged.AdjustedP), (home.Judged.Verdict, home.Judged.AdjustedP));
        Assert.True(home.Judged.AdjustedP >= teams.Of(exact)!.Difference.ChangedP, "One of several questions: corrected.");
        Assert.Same(PublicChanges.None, await ChangesAsync(square));
    }

    private static IEnumerable<Survey.Core.Submissions.Submission> Marks(Square square, string marks) => Enumerable.Range(0, 24)
        .Select(i => square.OnPaper(("cijfer_wonen", marks.Split(' ')[i % marks.Split(' ').Length]), ("cijfer_veilig", i % 2 == 0 ? "5" : "7"), ("thuis", "eens"), ("licht", i % 3 == 0 ? "eens" : "oneens")));

    private static async Task<PublicChanges> ChangesAsync(Square square) => await square.House.Results.ChangesForEverybodyAsync(square.Study, await square.ReadWaveAsync(), CancellationToken.None);
}
