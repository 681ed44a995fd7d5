using Survey.Analysis.Text;
using Survey.Core.Remarks;
using Survey.Dashboard.Reading;

namespace Survey.Dashboard.Tests.Reading;

/// <summary>What stands out in a remark is marked where it stands, and nothing is lost or doubled.</summary>
public sealed class TextPiecesTests
{
    private static IEnumerable<TextPiece> PiecesOf(string answer) => SpokenPoint.Of(answer).SelectMany(p => TextPieces.Of(Remark.Create(Guid.Empty, Guid.Empty, QuestionRole.Worry, PointKind.Concern, p, false)));

    private static string Shown(string answer) => string.Concat(PiecesOf(answer).Select(p => p.Mark switch { PieceMark.Personal => $"[{p.Text}]", PieceMark.Signal => $"<{p.Text}>", _ => p.Text }));

    [Fact]
    public void A_name_is_marked_as_a_name() => Assert.Equal("Mijn buurman [Henk Jansen] helpt altijd.", Shown("Mijn buurman Henk Jansen helpt altijd."));

    [Fact]
    public void The_words_of_a_signal_are_marked_one_by_one() => Assert.Matches("^Ik (<[a-z]+> ?)+\\.$", Shown("Ik wil niet meer leven."));

    [Theory]
    [InlineData("Mijn man slaat mij, mijn man Henk Jansen slaat mij en de kinderen. Bel 06-12345678, Henk Jansen.")]
    [InlineData("<b>Ik wil niet meer leven</b> & Henk Jansen ook niet\u0000 \uD800.")]
    [InlineData("leven leven leven ik wil niet meer leven leven")]
    public void Together_the_pieces_are_what_was_written(string answer)
    {
        foreach (var point in SpokenPoint.Of(answer))
        {
            var pieces = TextPieces.Of(Remark.Create(Guid.Empty, Guid.Empty, QuestionRole.None, PointKind.Neutral, point, false));
            Assert.Equal(point.Text, string.Concat(pieces.Select(p => p.Text)));
            Assert.All(pieces, p => Assert.NotEmpty(p.Text));
        }
    }

    [Fact]
    public void A_very_long_answer_is_cut_in_no_time()
    {
        var point = new SpokenPoint(string.Concat(Enumerable.Repeat("ik wil niet meer ", 20_000)) + "leven", "nl", [], new(Survey.Analysis.Signals.SignalKind.Suicide, 0, 12, ["wil", "niet", "meer", "leven"], IsFaint: false));
        var pieces = TextPieces.Of(Remark.Create(Guid.Empty, Guid.Empty, QuestionRole.None, PointKind.Neutral, point, false));
        Assert.Equal(4, pieces.Count(p => p.Mark == PieceMark.Signal));
    }
}
