using Survey.Analysis.Privacy;

namespace Survey.Analysis.Tests.Privacy;

public class PersonalDataPropertyTests
{
    private static readonly string[] Sentences =
    [
        .. PeopleInAnswers.All, .. NumbersInAnswers.All, .. HarmlessAnswers.Words, .. HarmlessAnswers.Numbers, .. HarmlessAnswers.Close, .. HarmlessAnswers.CloseNumbers,
    ];

    /// <summary>The examples, pairs of them glued together without a space, every one cut off somewhere, and what nobody plans for.</summary>
    private static IEnumerable<string> Answers()
    {
        var plain = Sentences.Select(sentence => MarkedText.Read(sentence).Text).ToArray();
        for (var i = 0; i < plain.Length; i++)
        {
            var other = plain[(i * 7 + 3) % plain.Length];
            yield return plain[i];
            yield return plain[i] + " " + other;
            yield return plain[i].TrimEnd('.') + other;
            yield return plain[i][..(plain[i].Length / 2)] + "\0" + other[(other.Length / 3)..];
            yield return plain[i].ToUpperInvariant();
            yield return plain[i].ToLowerInvariant() + "\uD83D" + other.ToLowerInvariant();
            yield return plain[i].Replace(" ", "\n", StringComparison.Ordinal) + " 😀 " + NastyTexts.All[i % NastyTexts.All.Length];
        }

        foreach (var text in NastyTexts.All)
        {
            yield return text;
        }
    }

    [Fact]
    public void Every_mark_lies_inside_the_answer_and_marks_never_overlap()
    {
        foreach (var answer in Answers())
        {
            var at = 0;
            foreach (var span in PersonalDataReader.Find(answer))
            {
                Assert.True(span.Start >= at && span.Length > 0 && span.End <= answer.Length, answer);
                Assert.Equal(answer.Substring(span.Start, span.Length), span.Text);
                at = span.End;
            }
        }
    }

    [Fact]
    public void In_a_redacted_answer_nothing_is_left_to_find()
    {
        foreach (var answer in Answers())
        {
            var redacted = Redaction.Apply(answer, PersonalDataReader.Find(answer));

            Assert.Equal((answer, redacted), (answer, Redaction.Apply(redacted, PersonalDataReader.Find(redacted))));
        }
    }

    [Fact]
    public void The_same_answer_is_read_the_same_way_twice() =>
        Assert.All(Answers(), answer => Assert.Equal(PersonalDataReader.Find(answer), PersonalDataReader.Find(answer)));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("A ")]
    [InlineData("06 ")]
    [InlineData("a@")]
    [InlineData("a-a")]
    [InlineData("mijn buurman Henk van nummer 14, ")]
    [InlineData("nummer 14 en ")]
    [InlineData("\0")]
    [InlineData("Wilgenstraat ")]
    [InlineData("12-")]
    public void An_answer_of_a_hundred_thousand_characters_is_read_to_its_end(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + " bel 06-12345678";

        Assert.Contains(PersonalDataReader.Find(answer), span => span.Kind == PersonalDataKind.Phone && span.End == answer.Length || piece == "06 ");
    }

    [Fact]
    public void Names_of_kinds_are_stable_and_go_there_and_back()
    {
        Assert.Equal(
            ["naam", "telefoon", "email", "adres", "huisnummer", "postcode", "kenteken", "bsn", "iban", "url", "functie_met_naam"],
            Enum.GetValues<PersonalDataKind>().Select(kind => kind.ToName()));
        Assert.All(Enum.GetValues<PersonalDataKind>(), kind => Assert.Equal(kind, PersonalDataKinds.Parse(kind.ToName())));
        Assert.False(PersonalDataKinds.TryParse("Naam", out _));
        Assert.False(PersonalDataKinds.TryParse(null, out _));
        Assert.Throws<ArgumentException>(() => PersonalDataKinds.Parse("iets"));
    }
}
