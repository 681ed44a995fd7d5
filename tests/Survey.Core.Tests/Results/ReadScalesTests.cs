using Survey.Analysis.Scales;
using Survey.Core.Questionnaires;
using Survey.TestKit;

namespace Survey.Core.Tests.Results;

public class ReadScalesTests
{
    private static Questionnaire Asking(ScaleDefinition scale) => new("Schaal",
        [.. scale.Items.Select(i => new Question(i.Name, scale.Sum == ScaleSum.Mean ? QuestionKind.Agree : QuestionKind.SingleChoice, Wording.Dutch(i.Name), null, null, false,
            [.. i.Points.Keys.Append(Choice.DontKnow).Select(c => new Choice(c, Wording.Dutch(c)))], default, i.Reversed, null) { Scale = new([scale.Id], i.Name) })]);

    private static (string, string)[] Answer(ScaleDefinition scale, string answer, string turned, int items = 99) =>
        [.. scale.Items.Take(items).Select(i => (i.Name, i.Reversed ? turned : answer))];

    [Fact]
    public async Task The_team_reads_the_mean_score_of_who_answered_enough_items()
    {
        await using var house = await TestHouse.OpenAsync();
        var scale = KnownScales.Cohesion;
        var square = await house.StartSquareAsync(questionnaire: Asking(scale));
        await square.SendAllAsync(
        [
            .. Enumerable.Range(0, 20).Select(_ => square.OnPaper(Answer(scale, "helemaal_eens", "helemaal_oneens"))),
            .. Enumerable.Range(0, 20).Select(_ => square.OnPaper(Answer(scale, "neutraal", "neutraal", items: 3))),
            .. Enumerable.Range(0, 5).Select(_ => square.OnPaper(Answer(scale, "helemaal_oneens", "helemaal_eens", items: 2))),
        ]);

        var score = Assert.Single((await house.Results.ForTeamAsync(square.Study, square.Wave, CancellationToken.None)).Scales);

        Assert.Equal(("vm-cohesie/1", 40), (score.Scale.Id, score.Mean.Value!.N));
        Assert.Equal(7.5, score.Mean.Value.Mean, 9);
        Assert.Equal(scale.Items.Select(i => i.Name), score.Items.Select(q => q.Name));
    }

    [Fact]
    public async Task Of_nineteen_people_no_score_is_given_but_the_reason_why()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: Asking(KnownScales.Loneliness));
        await square.SendAllAsync(Enumerable.Range(0, 19).Select(_ => square.OnPaper(Answer(KnownScales.Loneliness, "nee", "ja"))));

        var score = Assert.Single((await house.Results.ForTeamAsync(square.Study, square.Wave, CancellationToken.None)).Scales);

        Assert.Null(score.Mean.Value);
        Assert.Equal(19, score.Mean.TooFew!.Answers);
        Assert.Empty(score.Bands);
    }

    [Fact]
    public async Task Loneliness_is_told_in_parts_to_the_team_and_not_at_all_to_others()
    {
        await using var house = await TestHouse.OpenAsync();
        var scale = KnownScales.Loneliness;
        var square = await house.StartSquareAsync(questionnaire: Asking(scale));
        await square.SendAllAsync(
        [
            .. Enumerable.Range(0, 30).Select(_ => square.OnPaper(Answer(scale, "nee", "ja"))),
            .. Enumerable.Range(0, 10).Select(_ => square.OnPaper(Answer(scale, "ja", "nee"))),
        ]);
        await square.CloseAsync();

        var wave = await square.ReadWaveAsync();
        var score = Assert.Single((await house.Results.ForTeamAsync(square.Study, wave, CancellationToken.None)).Scales);

        Assert.Equal([("niet eenzaam", 0.75), ("matig eenzaam", 0.0), ("ernstig eenzaam", 0.25)], score.Bands.Select(b => (b.Label, b.Share.Share)));
        Assert.Empty((await house.Results.ForEverybodyAsync(square.Study, wave, CancellationToken.None))!.Scales);
    }

    [Theory]
    [InlineData(19, null)]
    [InlineData(20, 7.5)]
    [InlineData(22, 7.5)]
    public async Task Everybody_sees_a_score_from_twenty_answers_to_every_item_and_computed_from_rounded_counts(int people, double? shown)
    {
        await using var house = await TestHouse.OpenAsync();
        var scale = KnownScales.Cohesion;
        var square = await house.StartSquareAsync(questionnaire: Asking(scale));
        await square.SendAllAsync(
        [
            .. Enumerable.Range(0, people - 2).Select(_ => square.OnPaper(Answer(scale, "eens", "oneens"))),
            .. Enumerable.Range(0, 2).Select(_ => square.OnPaper(Answer(scale, "helemaal_oneens", "helemaal_eens"))),
        ]);
        await square.CloseAsync();

        var released = (await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), CancellationToken.None))!.Scales;

        Assert.Equal(shown, released.SingleOrDefault()?.Mean);
    }
}
