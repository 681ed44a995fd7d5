using Survey.Analysis.Statistics;
using Survey.Core.Doorstep;
using Survey.Core.Fieldwork;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Fieldwork;

namespace Survey.Dashboard.Tests.Fieldwork;

public class FieldworkViewTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly SubArea North = SubArea.Create("noord", "Noordzijde", 20), South = SubArea.Create("zuid", "Zuidzijde", 20);

    private static FieldworkView View(IReadOnlyList<AreaWalk> walks, Interval? expected = null, DateOnly? today = null)
    {
        AreaIntake Of(SubArea area, int answers) => new(area, new Dictionary<AnswerMode, int> { [AnswerMode.Screen] = answers });
        var wave = Wave.Create(Guid.NewGuid(), 1, "Meting 2026", new(2026, 3, 2), new(2026, 3, 12), Guid.NewGuid());
        return new(wave, new([Of(North, 9), Of(South, 2)], [], expected), FieldDiary.For(wave.Id), new(50, 40, 0, 0), walks, 0, today ?? Today);
    }

    private static AreaWalk Walk(SubArea area, params WalkDoor[] doors) => new(area, doors);

    private static WalkDoor Door(DoorState state, int? back = null) => new("7", state, back is { } days ? Today.AddDays(days) : null, 1);

    [Fact]
    public void The_next_round_goes_where_the_fewest_answered_and_first_to_who_was_promised()
    {
        var view = View([Walk(North, Door(DoorState.NotYet), Door(DoorState.ComeBack, 0)), Walk(South, Door(DoorState.NotAtHome), Door(DoorState.NotYet), Door(DoorState.ComeBack, 3))]);

        Assert.Equal(
            [
                "Noordzijde: 1 bewoner vroeg u om vandaag terug te komen, of eerder.",
                "Ga langs Zuidzijde: 2 antwoorden op 20 adressen, het minst van alle delen waar nog deuren open staan. Bij 2 deuren kunt u aanbellen.",
            ], view.NextRound());
    }

    [Fact]
    public void Who_said_no_or_was_spoken_to_is_left_in_peace()
    {
        var view = View([Walk(North, Door(DoorState.Spoken), Door(DoorState.RatherNot)), Walk(South, Door(DoorState.ComeBack, 1))]);

        Assert.Contains("nergens aan te bellen", Assert.Single(view.NextRound()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_expected_is_a_range_or_too_early_to_say_and_nothing_after_the_last_day()
    {
        Assert.Equal("Wij verwachten aan het eind 20 tot 31 antwoorden.", View([], new(20, 31)).ExpectedSentence);
        Assert.Equal("Wij verwachten aan het eind ongeveer 20 antwoorden.", View([], new(20, 20)).ExpectedSentence);
        Assert.Equal("Te vroeg om te zeggen hoeveel antwoorden er aan het eind zijn.", View([]).ExpectedSentence);
        Assert.Null(View([], new(20, 31), new(2026, 3, 13)).ExpectedSentence);
        Assert.Null(View([], null, new(2026, 3, 1)).ExpectedSentence);
    }

    [Theory]
    [InlineData(50, 0, 0, 10, 10)]
    [InlineData(53, 3, 4, 10, 6)]
    [InlineData(50, 0, 30, 10, 0)]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(90, 0, 0, null, null)]
    public void Of_the_reserve_sheet_is_left_what_was_not_given_unless_nobody_can_say(int made, int onCall, int given, int? sheet, int? left)
    {
        var stock = new CodeStock(made, 40, onCall, given);

        Assert.Equal((sheet, left), (stock.OnSheet, stock.Left));
    }

    [Theory]
    [InlineData("Jonger dan 30", "avond of in het weekend")]
    [InlineData("18 tot en met 29", "avond of in het weekend")]
    [InlineData("65 of ouder", "grote letters")]
    [InlineData("75-84", "grote letters")]
    [InlineData("30 tot en met 49", "kijk of een andere taal helpt")]
    [InlineData("Met kinderen thuis", "schoolplein")]
    [InlineData("Ik huur", "bewonerscommissie")]
    public void The_advice_follows_from_the_name_of_the_group(string group, string advice) => Assert.Contains(advice, MissedAdvice.Advice(group), StringComparison.Ordinal);

    [Fact]
    public void A_group_is_told_per_hundred_and_a_small_one_without_its_number()
    {
        Assert.Equal("Jonger dan 30: 8 van de 100 antwoorden, in de buurt 21 van de 100.", MissedAdvice.Sentence(new("Jonger dan 30", 6, 0.075, 0.21, GroupReach.Missed)));
        Assert.Equal("Jonger dan 30: minder dan 5 antwoorden, in de buurt 21 van de 100.", MissedAdvice.Sentence(new("Jonger dan 30", null, null, 0.21, GroupReach.Missed)));
        Assert.Equal("Jonger dan 30: in de buurt 21 van de 100.", MissedAdvice.Sentence(new("Jonger dan 30", null, null, 0.21, GroupReach.TooFewAnswers)));
    }
}
