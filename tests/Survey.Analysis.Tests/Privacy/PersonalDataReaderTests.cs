using Survey.Analysis.Privacy;

namespace Survey.Analysis.Tests.Privacy;

public class PersonalDataReaderTests
{
    public static TheoryData<string> Marked => [.. PeopleInAnswers.All, .. NumbersInAnswers.All];

    public static TheoryData<string> Harmless => [.. HarmlessAnswers.Words, .. HarmlessAnswers.Numbers, .. HarmlessAnswers.Close, .. HarmlessAnswers.CloseNumbers, .. HarmlessAnswers.Later];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_person_in_an_answer_is_found_as_somebody_would_mark_it(string marked)
    {
        var expected = MarkedText.Read(marked);

        Assert.Equal(expected.Spans, PersonalDataReader.Find(expected.Text));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void An_answer_about_nobody_is_left_alone(string answer) => Assert.Empty(PersonalDataReader.Find(answer));
}
