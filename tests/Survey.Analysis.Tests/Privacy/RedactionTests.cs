using Survey.Analysis.Privacy;

namespace Survey.Analysis.Tests.Privacy;

public class RedactionTests
{
    [Theory]
    [InlineData("Onze wijkagent Peter is top.", "Onze wijkagent [naam] is top.")]
    [InlineData("Mijn zoon zit bij meester Kees van groep 5.", "Mijn zoon zit bij meester [naam].")]
    [InlineData("Ahmed, onze huismeester, is ziek.", "[naam], onze huismeester, is ziek.")]
    [InlineData("Henk van nummer 14 belde 06-12345678", "[naam] van [huisnummer] belde [telefoonnummer]")]
    [InlineData("Wilgenstraat 12, 6221 AB", "[adres], [postcode]")]
    [InlineData("bsn 123456782, NL91 ABNA 0417 1643 00, GB-123-X", "bsn [BSN], [rekeningnummer], [kenteken]")]
    [InlineData("henk@example.nl of www.example.nl", "[e-mailadres] of [internetadres]")]
    [InlineData("Noureddine's auto", "[naam]'s auto")]
    [InlineData("De lift is stuk.", "De lift is stuk.")]
    public void A_redacted_answer_says_what_stood_there_and_still_reads(string answer, string redacted) =>
        Assert.Equal(redacted, Redaction.Apply(answer, PersonalDataReader.Find(answer)));

    [Fact]
    public void A_person_can_mark_what_the_machine_missed()
    {
        const string Answer = "die ene met de rode pet van hiernaast";

        Assert.Equal("[naam] van hiernaast", Redaction.Apply(Answer, [new(0, 23, "die ene met de rode pet", PersonalDataKind.Name)]));
    }

    [Fact]
    public void Of_marks_that_overlap_the_first_counts() => Assert.Equal("[adres] 12 is vies", Redaction.Apply("Wilgenstraat 12 is vies",
        [new(5, 10, "nstraat 12", PersonalDataKind.HouseNumber), new(0, 12, "Wilgenstraat", PersonalDataKind.Address)]));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 3)]
    [InlineData(int.MaxValue, 1)]
    public void A_mark_outside_the_answer_is_a_mistake_of_ours(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Redaction.Apply("Henk", [new(start, length, "", PersonalDataKind.Name)]));
}
