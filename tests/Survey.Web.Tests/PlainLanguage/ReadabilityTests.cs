namespace Survey.Web.Tests.PlainLanguage;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("huis", 1)]
    [InlineData("buren", 2)]
    [InlineData("antwoorden", 3)]
    [InlineData("leefbaarheid", 3)]
    [InlineData("ideeën", 3)]
    [InlineData("gemeente", 3)]
    [InlineData("mooie", 2)]
    [InlineData("onmiddellijk", 4)]
    [InlineData("1", 1)]
    public void Syllables_are_counted_as_people_say_them(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void A_text_for_a_child_is_easy_and_a_text_for_an_office_is_not()
    {
        Assert.InRange(Readability.Ease("De kat zit op de mat. Hij slaapt."), 95, 130);
        Assert.InRange(Readability.Ease("De verantwoordelijkheid voor de tenuitvoerlegging van administratieve verplichtingen berust onverminderd bij de desbetreffende uitvoeringsorganisatie."), -120, 30);
    }
}
