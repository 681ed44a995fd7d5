using Survey.Core.Studies;
using Survey.Core.Themes;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>What I decided once goes along to the next wave, and to another study of ours when I ask for it.</summary>
public class CarryThemesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static async Task<Square> DecidedAsync(TestHouse house)
    {
        var square = await SortedSquare.OpenAsync(house);
        await square.DoneAsync(d => house.Decisions.RenameAsync(d, "verlichting", "Donkere hoeken", None));
        await square.DoneAsync(d => house.Decisions.RejectAsync(d, "parkeren", None));
        var bulky = await square.RemarkAsync("grofvuil op straat");
        await square.DoneAsync(d => house.Decisions.SplitAsync(d, [bulky.Id], "Grofvuil", None));
        await square.DoneAsync(d => house.Decisions.GatherAsync(d, "verlichting", "wonen", None));
        return square;
    }

    private static async Task<ThemesOfWave> NextAsync(Square square, params string[] said)
    {
        var house = square.House;
        house.Time.GoTo(square.Waves[1].OpensOn);
        var next = square with { Waves = [square.Waves[1]] };
        await next.SayAsync(said);
        await house.FindThemes.FindAsync(square.Study.Id, square.Waves[1].Id, house.Samira, None);
        return await square.ReadAsync(1);
    }

    private static async Task<Square> OtherStudyAsync(TestHouse house, Guid organisation)
    {
        var started = (StartOutcome.Started)await house.StartStudy.StartAsync(organisation, Wilgenplein.Facts with { Slug = "lindeplein", Name = "Lindeplein" }, Samples.Questionnaire(), house.Samira, None);
        var other = new Square(house, started.Study, Samples.Questionnaire(), [.. house.NewDb().Waves.Where(w => w.StudyId == started.Study.Id)]);
        await other.SayAsync("het is donker bij de vijver", "te weinig licht", "grofvuil op straat", "je kunt hier nooit parkeren");
        await other.FindThemesAsync();
        return other;
    }

    [Fact]
    public async Task Two_studies_that_merged_the_same_themes_the_other_way_round_do_not_make_a_circle()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        await square.DoneAsync(d => house.Decisions.MergeAsync(d, "parkeren", "verlichting", None));
        var other = await OtherStudyAsync(house, square.Study.OrganisationId);
        await other.DoneAsync(d => house.Decisions.MergeAsync(d, "verlichting", "parkeren", None));

        await other.DoneAsync(d => house.CarryThemes.FromStudyAsync(d, square.Study.Id, None));

        Assert.Equal(3, (await other.ReadAsync()).Themes.Single(t => t.Theme.Key == "parkeren").Remarks.Count);
    }

    [Fact]
    public async Task Nothing_is_taken_over_into_a_wave_whose_answers_were_erased()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await DecidedAsync(house);
        var other = await OtherStudyAsync(house, square.Study.OrganisationId);
        await other.CloseAsync();
        house.Time.GoTo(Wilgenplein.Today.AddMonths(Wilgenplein.Facts.RetentionMonths!.Value));
        await house.EraseAnswers.SweepAsync(None);

        Assert.Equal(DecisionOutcome.AnswersErased, (await house.CarryThemes.FromStudyAsync(new(other.Wave.Id, house.Samira), square.Study.Id, None)).Outcome);

        Assert.Empty(await house.ReadThemes.DecisionsAsync(other.Wave.Id, None));
    }

    [Fact]
    public async Task What_somebody_placed_here_is_not_thrown_out_by_a_rejection_elsewhere()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await DecidedAsync(house);
        var other = await OtherStudyAsync(house, square.Study.OrganisationId);
        var parking = await other.RemarkAsync("je kunt hier nooit parkeren");
        await other.DoneAsync(d => house.Decisions.KeepAsync(d, [parking.Id], None));

        await other.DoneAsync(d => house.CarryThemes.FromStudyAsync(d, square.Study.Id, None));

        Assert.Equal("parkeren", (await other.RemarkAsync("je kunt hier nooit parkeren")).ThemeKey);
    }

    [Fact]
    public async Task The_next_wave_starts_with_my_names_rejections_and_own_themes_and_learns_from_what_I_confirmed()
    {
        await using var house = await TestHouse.OpenAsync();
        var read = await NextAsync(await DecidedAsync(house), "te weinig licht bij de vijver", "grofvuil op straat", "je kunt hier nooit parkeren");

        Assert.Equal("Donkere hoeken", read.Themes.Single(t => t.Theme.Key == "verlichting").Theme.Name);
        Assert.Equal("grofvuil op straat", Assert.Single(read.Themes.Single(t => t.Theme.Key == "eigen-grofvuil").Remarks).Text);
        Assert.DoesNotContain(read.Themes, t => t.Theme.Key == "parkeren" || t.Theme.IsConfirmed);
        Assert.Contains(read.MainThemes, m => m.Key == "wonen");

        // Teachers are not counted: only what was said in this wave.
        Assert.Equal((3, 3), (read.Remarks, read.Writers));
        Assert.All(read.Themes.SelectMany(t => t.Remarks), r => Assert.False(r.PlacedByPerson));
    }

    [Fact]
    public async Task What_came_along_is_one_decision_and_can_be_undone_for_good()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await DecidedAsync(house);
        await NextAsync(square, "te weinig licht bij de vijver", "meer lampen", "je kunt hier nooit parkeren");
        var next = new Deciding(square.Waves[1].Id, house.Samira);
        Assert.StartsWith("Overgenomen van Meting 2026", Assert.Single(await house.ReadThemes.DecisionsAsync(next.WaveId, None)).Sentence, StringComparison.Ordinal);

        Assert.Equal(DecisionOutcome.Done, (await house.UndoDecision.UndoAsync(next, null, None)).Outcome);
        await house.FindThemes.FindAsync(square.Study.Id, next.WaveId, house.Samira, None);

        var read = await square.ReadAsync(1);
        Assert.Contains(read.Themes, t => t.Theme.Key == "parkeren");
        Assert.DoesNotContain(read.Themes, t => t.Theme.Name == "Donkere hoeken");
    }

    [Fact]
    public async Task A_merge_goes_along()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await SortedSquare.OpenAsync(house);
        await square.DoneAsync(d => house.Decisions.MergeAsync(d, "parkeren", "verlichting", None));

        var read = await NextAsync(square, "je kunt hier nooit parkeren", "te weinig parkeerplaatsen");

        Assert.Equal("verlichting", Assert.Single(read.Themes, t => t.Remarks.Count > 0).Theme.Key);
    }

    [Fact]
    public async Task Another_study_of_ours_takes_over_names_and_learns_without_showing_a_word_of_the_first()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await DecidedAsync(house);
        await square.DoneAsync(d => house.Decisions.ConfirmAsync(d, "verlichting", None));
        var other = await OtherStudyAsync(house, square.Study.OrganisationId);
        Assert.Equal("Wilgenplein", Assert.Single(await house.CarryThemes.SourcesAsync(other.Study.Id, None)).Name);

        await other.DoneAsync(d => house.CarryThemes.FromStudyAsync(d, square.Study.Id, None));
        await other.FindThemesAsync();

        var read = await other.ReadAsync();
        Assert.Equal("Donkere hoeken", read.Themes.Single(t => t.Theme.Key == "verlichting").Theme.Name);
        Assert.Contains(read.Themes, t => t.Theme.Key == "eigen-grofvuil" && t.Remarks.Count == 1);
        Assert.DoesNotContain(read.Themes, t => t.Theme.Key == "parkeren");
        Assert.Equal(4, read.Remarks);
        Assert.DoesNotContain("portiek", string.Join(' ', read.Themes.SelectMany(t => t.Theme.Words.Append(t.Theme.Name))), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(DecisionOutcome.AlreadySo, (await house.CarryThemes.FromStudyAsync(other.Deciding, square.Study.Id, None)).Outcome);
    }

    [Fact]
    public async Task The_study_of_another_organisation_is_not_there()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await DecidedAsync(house);
        var stranger = Organisation.Create("Buurtwerk Overkant");
        var db = house.NewDb();
        db.Organisations.Add(stranger);
        await db.SaveChangesAsync();
        var other = await OtherStudyAsync(house, stranger.Id);
        var before = await other.PictureAsync();

        Assert.Empty(await house.CarryThemes.SourcesAsync(other.Study.Id, None));
        Assert.Equal(DecisionOutcome.NotFound, (await house.CarryThemes.FromStudyAsync(other.Deciding, square.Study.Id, None)).Outcome);
        Assert.Equal(DecisionOutcome.NotFound, (await house.CarryThemes.FromStudyAsync(other.Deciding, other.Study.Id, None)).Outcome);
        Assert.Equal(before, await other.PictureAsync());
    }
}
