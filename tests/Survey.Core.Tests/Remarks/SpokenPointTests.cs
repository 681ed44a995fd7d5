using Survey.Analysis.Signals;
using Survey.Analysis.Text;
using Survey.Core.Remarks;

namespace Survey.Core.Tests.Remarks;

/// <summary>What is read about a point in the whole answer it came from.</summary>
public class SpokenPointTests
{
    [Fact]
    public void Personal_data_stands_with_the_point_it_is_in_at_its_place_there()
    {
        const string Answer = "De lift is vaak stuk. Mijn buurman Henk Jansen belt daar altijd over, op 06-12345678.";

        var points = SpokenPoint.Of(Answer);

        Assert.Empty(points[0].Marks);
        var marks = points.SelectMany(p => p.Marks.Select(m => (Point: p, Mark: m))).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, m => Assert.Equal(m.Mark.Text, m.Point.Text.Substring(m.Mark.Start, m.Mark.Length)));
        Assert.Contains(marks, m => m.Mark.Text.Contains("Henk", StringComparison.Ordinal));
        Assert.Contains(marks, m => m.Mark.Text.Contains("06-12345678", StringComparison.Ordinal));
    }

    [Fact]
    public void A_signal_stands_with_the_point_it_is_in_and_with_no_other()
    {
        var points = SpokenPoint.Of("Er is te weinig licht bij de garages. Mijn man slaat mij thuis als hij gedronken heeft.");

        Assert.Null(points[0].Signal);
        var signal = Assert.Single(points, p => p.Signal is not null);
        Assert.Equal(SignalKind.DomesticViolence, signal.Signal?.Kind);
        Assert.All(signal.Signal!.Words, w => Assert.Contains(w, signal.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_says_behind_their_number_is_a_remark_without_the_number()
    {
        var point = Assert.Single(SpokenPoint.Of("Bel mij op 06-12345678, het portiek is donker"));

        Assert.Equal("het portiek is donker", point.Text);
        Assert.Empty(point.Marks);
        Assert.Empty(SpokenPoint.Of("Bel mij op 06-12345678, ik ben elke avond thuis."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nvt")]
    [InlineData("???")]
    public void An_answer_that_says_nothing_has_no_points(string answer) => Assert.Empty(SpokenPoint.Of(answer));

    [Fact]
    public void Another_language_is_heard_from_the_whole_answer()
    {
        Assert.All(SpokenPoint.Of("Sokakta çok fazla çöp var ve kimse temizlemiyor."), p => Assert.Equal("tr", p.Language));
        Assert.All(SpokenPoint.Of("Er ligt veel afval op straat."), p => Assert.Equal("nl", p.Language));
    }

    [Fact]
    public void A_signal_is_never_lost_however_the_answer_is_cut()
    {
        foreach (var answer in new[] { "nee. ik wil niet meer leven", "ik wil niet meer leven", "Ik wil niet meer leven; nvt", "geen idee, ik wil niet meer leven", "Prima! - ik wil niet meer leven - nvt" })
        {
            Assert.NotNull(SignalReader.Find(answer));
            Assert.Contains(SpokenPoint.Of(answer), p => p.Signal?.Kind == SignalKind.Suicide);
        }
    }

    [Fact]
    public void Every_mark_and_signal_of_an_answer_stands_in_one_of_its_points_or_in_what_nobody_sees()
    {
        string[] parts = ["De lift is stuk, ", "Ahmed de Vries van nummer 12 helpt mij. ", "bel mij op 0612345678; ", "nvt ", "jan@voorbeeld.nl ", "- de stoep ligt scheef en ", "mijn man slaat mij. ", "\0\uD800 ", "[naam] zei dat. "];
        for (var seed = 0; seed < parts.Length * parts.Length; seed++)
        {
            var answer = parts[seed % parts.Length] + parts[seed / parts.Length] + parts[(seed * 7) % parts.Length];
            foreach (var point in SpokenPoint.Of(answer))
            {
                Assert.Contains(point.Text, answer, StringComparison.Ordinal);
                var shown = Survey.Analysis.Privacy.Redaction.Apply(point.Text, point.Marks);
                Assert.DoesNotContain("0612345678", shown, StringComparison.Ordinal);
                Assert.DoesNotContain("jan@voorbeeld.nl", shown, StringComparison.Ordinal);
                Assert.DoesNotContain("Ahmed", shown, StringComparison.Ordinal);
            }

            Assert.Equal(SignalReader.Find(answer) is not null, SpokenPoint.Of(answer).Any(p => p.Signal is not null));
        }
    }

    [Theory]
    [InlineData("De lift is vaak stuk en er ligt altijd afval", "De lift is vaak stuk", "er ligt altijd afval")]
    [InlineData("De buurt is fijn, maar de lift is stuk", "De buurt is fijn", "maar de lift is stuk")]
    [InlineData("\"De bakker is weg. De bus komt nooit.\"", "De bakker is weg.", "De bus komt nooit.")]
    [InlineData("Zij zegt \"goedemorgen\"", "Zij zegt \"goedemorgen\"")]
    [InlineData("\"Goedemorgen\" zegt hier iedereen", "\"Goedemorgen\" zegt hier iedereen")]
    [InlineData("en de lift", "en de lift")]
    [InlineData("La plaza es muy bonita.\nEn la calle hay siempre mucha basura.", "La plaza es muy bonita.", "En la calle hay siempre mucha basura.")]
    [InlineData("Engels leren", "Engels leren")]
    public void A_remark_is_without_what_joined_it_to_the_others(string answer, params string[] remarks) => Assert.Equal(remarks, SpokenPoint.Of(answer).Select(p => p.Text));

    [Theory]
    [InlineData("Ik gaf de jonge lindes elke avond water, tot ze er bij de bouw een hek omheen zetten. Nu zijn ze dood.")]
    public void A_part_of_an_answer_that_tells_of_nothing_rings_no_bell(string answer)
    {
        Assert.Contains(SpokenPoint.Of(answer), p => SignalReader.Find(p.Text) is not null);
        Assert.All(SpokenPoint.Of(answer), p => Assert.Null(p.Signal));
    }

    [Fact]
    public void A_signal_is_read_in_one_piece()
    {
        const string Answer = "De bus rijdt op tijd. Ze riepen iets bij de bakker. Ik hoorde geschreeuw en er werd met borden gegooid. Daarna was het stil. De lamp is stuk.";
        var signal = Assert.Single(SignalReader.FindAll(Answer));
        Assert.True(PointSplitter.Places(Answer).Count(p => p.From < signal.Start + signal.Length && signal.Start < p.To) > 1);

        var point = Assert.Single(SpokenPoint.Of(Answer), p => p.Signal is not null);

        Assert.All(signal.Words, w => Assert.Contains(w, point.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_place_of_a_signal_is_that_in_the_answer()
    {
        const string Answer = "Mijn man slaat mij. De lamp is stuk. Hij wurgt mij als hij dronken is.";
        Assert.All(SpokenPoint.Of(Answer).Where(p => p.Signal is not null), p => Assert.StartsWith(p.Signal!.Words[0], Answer[p.Signal.Start..], StringComparison.Ordinal));
    }

    [Fact]
    public void What_can_wait_the_least_in_a_point_is_what_its_reader_is_told()
    {
        var points = SpokenPoint.Of("Mijn ex staat weer voor de deur. Vrijdagnacht heeft hij geroepen dat hij de boel in de fik steekt met ons erin.");

        Assert.Equal(SignalKind.AcuteThreat, points[^1].Signal?.Kind);
    }

    [Fact]
    public void A_second_signal_of_the_same_kind_is_held_too()
    {
        var points = SpokenPoint.Of("Mijn man slaat mij. De lamp is stuk. Hij wurgt mij als hij dronken is.");

        Assert.Equal([SignalKind.DomesticViolence, SignalKind.DomesticViolence], [points[0].Signal?.Kind, points[^1].Signal?.Kind]);
        Assert.DoesNotContain("slaat", points[^1].Text, StringComparison.Ordinal);
    }
}
