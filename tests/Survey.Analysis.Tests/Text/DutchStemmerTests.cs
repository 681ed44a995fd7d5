using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class DutchStemmerTests
{
    /// <summary>The whole sample vocabulary of Porter's Dutch stemmer, from https://snowballstem.org/algorithms/dutch_porter/stemmer.html.</summary>
    private const string Words = """
        lichaamsziek lichamelijk lichamelijke lichamelijkheden lichamen lichere licht lichtbeeld lichtbruin lichtdoorlatende lichte
        lichten lichtende lichtenvoorde lichter lichtere lichters lichtgevoeligheid lichtgewicht lichtgrijs lichthoeveelheid
        lichtintensiteit lichtje lichtjes lichtkranten lichtkring lichtkringen lichtregelsystemen lichtste lichtstromende lichtte
        lichtten lichttoetreding lichtverontreinigde lichtzinnige lid lidia lidmaatschap lidstaten lidvereniging opgingen opglanzing
        opglanzingen opglimlachten opglimpen opglimpende opglimping opglimpingen opgraven opgrijnzen opgrijzende opgroeien opgroeiende
        opgroeiplaats ophaal ophaaldienst ophaalkosten ophaalsystemen ophaalt ophaaltruck ophalen ophalend ophalers ophef opheffen
        opheffende opheffing opheldering ophemelde ophemelen opheusden ophief ophield ophieven ophoepelt ophoog ophoogzand ophopen
        ophoping ophouden
        """;

    private const string Stems = """
        lichaamsziek licham licham licham licham licher licht lichtbeeld lichtbruin lichtdoorlat licht licht lichtend lichtenvoord
        lichter lichter lichter lichtgevoel lichtgewicht lichtgrijs lichthoevel lichtintensiteit lichtj lichtjes lichtkrant lichtkring
        lichtkring lichtregelsystem lichtst lichtstrom licht licht lichttoetred lichtverontreinigd lichtzinn lid lidia lidmaatschap
        lidstat lidveren opging opglanz opglanz opglimlacht opglimp opglimp opglimp opglimp opgrav opgrijnz opgrijz opgroei opgroei
        opgroeiplat ophal ophaaldienst ophaalkost ophaalsystem ophaalt ophaaltruck ophal ophal ophaler ophef opheff opheff opheff
        ophelder ophemeld ophemel opheusd ophief ophield ophiev ophoepelt ophog ophoogzand ophop ophop ophoud
        """;

    [Fact]
    public void Words_get_the_stem_of_the_published_sample() =>
        Assert.Equal(Parts(Stems), Parts(Words).Select(DutchStemmer.Stem));

    private static string[] Parts(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("lamp", "lampen")]
    [InlineData("boom", "boompje")]
    [InlineData("plek", "plekjes")]
    [InlineData("cafe", "café")]
    public void Forms_of_one_word_meet_under_one_key(string one, string other) => Assert.Equal(DutchWords.Key(one), DutchWords.Key(other));

    [Fact]
    public void Any_string_can_be_stemmed()
    {
        foreach (var text in NastyTexts.All)
        {
            Assert.NotNull(DutchStemmer.Stem(text));
            Assert.NotNull(DutchWords.Key(text));
        }
    }
}
