using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.TestKit;

namespace Survey.Core.Tests.Questionnaires;

public class NewKindsTests
{
    private static readonly Choice[] Places = [new("garages", Wording.Dutch("De garages")), new("speeltuin", Wording.Dutch("De speeltuin"))];

    private static AnswerCheck Check(string question, string? given) => AnswerCheck.Of(NewKinds.Questionnaire.In(Places).Find(question)!, [given], new Dictionary<string, string>());

    [Theory]
    [InlineData("sfeer", "1", "1")]
    [InlineData("sfeer", "5", "5")]
    [InlineData("sfeer", "weet_niet", "weet_niet")]
    [InlineData("sfeer", "", "")]
    [InlineData("waar", "garages", "garages")]
    [InlineData("waar", "ergens_anders", "ergens_anders")]
    [InlineData("waar", "weet_niet", "weet_niet")]
    [InlineData("mag", "ja", "ja")]
    [InlineData("mag", "OK", "ja")]
    [InlineData("mag", "nee", "")]
    [InlineData("mag", null, "")]
    public void A_resident_can_choose_a_face_a_place_and_give_permission(string question, string? given, string stored) => Assert.Equal(new AnswerCheck(stored, null), Check(question, given));

    [Theory]
    [InlineData("sfeer", "0")]
    [InlineData("sfeer", "6")]
    [InlineData("sfeer", "3.5")]
    [InlineData("sfeer", "blij")]
    [InlineData("waar", "de maan")]
    [InlineData("waar", "GARAGES")]
    [InlineData("mag", "misschien")]
    [InlineData("mag", "<script>")]
    public void What_was_not_offered_is_refused(string question, string given) => Assert.Equal(new AnswerRefusal.NotOffered(), Check(question, given).Refusal);

    [Fact]
    public void Without_places_a_resident_can_still_say_elsewhere()
    {
        var place = NewKinds.Questionnaire.In([]).Find("waar")!;

        Assert.Equal([KindChoices.Elsewhere, Choice.DontKnow], place.Choices.Select(c => c.Code));
        Assert.Equal("Somewhere else", place.Choices[0].Text.In("en"));
    }

    [Fact]
    public async Task The_gate_takes_the_places_of_its_own_study_and_no_other()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: NewKinds.Questionnaire);

        Assert.IsType<SubmissionOutcome.Accepted>(await square.SendAsync(square.OnPaper(("sfeer", "4"), ("waar", "garages"), ("waarom", "Daar is het droog."), ("mag", "ja"))));
        Assert.Equal(new SubmissionOutcome.AnswerRefused("waar", new AnswerRefusal.NotOffered()), await square.SendAsync(square.OnPaper(("waar", "sporthal"))));
        Assert.Equal(["mag=ja", "sfeer=4", "waar=garages", "waarom=Daar is het droog."], (await house.NewDb().Answers.Select(a => a.Question + "=" + a.Value).ToListAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_team_sees_faces_with_a_mean_places_with_shares_and_how_many_gave_permission()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(questionnaire: NewKinds.Questionnaire);
        await square.SendAllAsync(Enumerable.Range(0, 12).Select(i => square.OnPaper(("sfeer", i == 0 ? "weet_niet" : "4"), ("waar", i < 9 ? "garages" : "ergens_anders"), ("mag", i < 5 ? "ja" : "nee"))));
        var results = await house.Results.ForTeamAsync(square.Study, square.Wave, CancellationToken.None);

        Assert.Equal(["sfeer", "waar"], results.Questions.Select(q => q.Question.Name));
        Assert.Equal((11, 1, 7.5), (results.Find("sfeer")!.Answered, results.Find("sfeer")!.DontKnow, results.Find("sfeer")!.Mean!.Mean));
        Assert.Equal([("De garages", 9), ("De speeltuin", 0), ("Ergens anders", 3)], results.Find("waar")!.Counts.Select(c => (c.Label, c.Count)));
        Assert.Equal(5, Assert.Single(results.Consents).Answers);

        await square.CloseAsync();
        var everybody = (await house.Results.ForEverybodyAsync(square.Study, await square.ReadWaveAsync(), CancellationToken.None))!;
        Assert.Equal(["sfeer", "waar"], everybody.Questions.Select(q => q.Question.Name));
    }

    [Fact]
    public void A_file_of_answers_may_hold_the_new_kinds_and_says_what_does_not_fit()
    {
        var study = Survey.Core.Studies.Study.Create(Guid.NewGuid(), Wilgenplein.Facts);
        var wave = Survey.Core.Waves.Wave.Create(study.Id, 1, "Meting", Wilgenplein.Opens, Wilgenplein.Closes, Guid.NewGuid());
        ResponseReading Read(params string[] rows) => ResponseImport.Read(new([new("blad", ["deelgebied", "sfeer", "waar", "mag"], [.. rows.Select((r, i) => new TableRow(i + 2, r.Split(';')))])]), study, wave, NewKinds.Questionnaire.In(Places));

        Assert.Equal(["sfeer=3 waar=speeltuin mag=ja", "sfeer=weet_niet"], Read("noord;3;speeltuin;ja", "oost;weet_niet;;nee").Submissions.Select(s => string.Join(' ', s.Answers.Select(a => $"{a.Key}={a.Value}"))));
        Assert.Equal(
            [
                "A-005, blad, rij 2, kolom 'sfeer': Het antwoord '9' past niet bij de vraag. Kies een van: 1, 2, 3, 4, 5, weet_niet.",
                "A-005, blad, rij 2, kolom 'waar': Het antwoord 'maan' past niet bij de vraag. Kies een van: garages, speeltuin, ergens_anders, weet_niet.",
                "A-005, blad, rij 2, kolom 'mag': Het antwoord 'yes' past niet bij de vraag. Vul 'ja' in, of laat de cel leeg.",
            ], Read("noord;9;maan;yes").Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void What_was_stored_before_permission_had_a_kind_is_still_permission()
    {
        var before = new Questionnaire("Toen", [new("mag_letterlijk", QuestionKind.SingleChoice, Wording.Dutch("Mag het?"), null, null, false, [new("ja", Wording.Dutch("Ja")), new("nee", Wording.Dutch("Nee"))], default, false, null)]);

        Assert.Equal(QuestionKind.Consent, Questionnaire.FromJson(before.ToJson()).Questions[0].Kind);
    }
}
