using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

public class PointSplitterTests
{
    [Theory]
    [InlineData("de lift is vaak stuk en er ligt altijd afval", "de lift is vaak stuk", "en er ligt altijd afval")]
    [InlineData("De buren zijn aardig. De stoep ligt scheef!", "De buren zijn aardig.", "De stoep ligt scheef!")]
    [InlineData("- meer licht\n- minder auto's\n", "meer licht", "minder auto's")]
    [InlineData("Het is hier stil; de bus komt nooit", "Het is hier stil;", "de bus komt nooit")]
    [InlineData("Er wordt hard gereden, de kinderen kunnen niet buiten spelen", "Er wordt hard gereden,", "de kinderen kunnen niet buiten spelen")]
    [InlineData("De buurt is fijn, maar de lift is stuk", "De buurt is fijn,", "maar de lift is stuk")]
    [InlineData("De lift is kapot. Ze rijden hier te hard.", "De lift is kapot.", "Ze rijden hier te hard.")]
    [InlineData("Ik wil meer groen. Ik erger me aan de honden.", "Ik wil meer groen.", "Ik erger me aan de honden.")]
    [InlineData("De stoep ligt scheef en zwerfvuil ligt overal.", "De stoep ligt scheef", "en zwerfvuil ligt overal.")]
    [InlineData("De bomen en struiken worden niet gesnoeid en in de winter is het glad.", "De bomen en struiken worden niet gesnoeid", "en in de winter is het glad.")]
    [InlineData("meer groen, minder auto's, betere verlichting", "meer groen,", "minder auto's,", "betere verlichting")]
    [InlineData("Afval. Parkeren. Lawaai.", "Afval.", "Parkeren.", "Lawaai.")]
    [InlineData("1. Drempel voor de brug. 2. Lantaarns aan.", "1. Drempel voor de brug.", "2. Lantaarns aan.")]
    [InlineData("De buren groeten. En de bus stopt voor de deur.", "De buren groeten.", "En de bus stopt voor de deur.")]
    [InlineData("De stoep is vies. Ook liggen de goten vol blad.", "De stoep is vies.", "Ook liggen de goten vol blad.")]
    [InlineData("De bus rijdt niet meer. Daarnaast zou een bankje fijn zijn.", "De bus rijdt niet meer.", "Daarnaast zou een bankje fijn zijn.")]
    [InlineData("De huur is te hoog en verder blijft de lift maar stilstaan", "De huur is te hoog", "en verder blijft de lift maar stilstaan")]
    [InlineData("de lift stuk en de trap vies, overal afval", "de lift stuk en de trap vies,", "overal afval")]
    [InlineData("meer groen en minder auto's", "meer groen", "en minder auto's")]
    [InlineData("De buren en het park.", "De buren", "en het park.")]
    [InlineData("meer licht; minder auto's", "meer licht;", "minder auto's")]
    [InlineData("1. meer prullenbakken 2. een drempel bij de school", "1. meer prullenbakken", "2. een drempel bij de school")]
    [InlineData("Niks te klagen, alleen de lift mag sneller.", "Niks te klagen,", "alleen de lift mag sneller.")]
    [InlineData("Ik voel me hier veilig. Alleen de fietstunnel is eng.", "Ik voel me hier veilig.", "Alleen de fietstunnel is eng.")]
    [InlineData("Doe iets aan de ratten en laat de bus weer rijden.", "Doe iets aan de ratten", "en laat de bus weer rijden.")]
    [InlineData("rust en ruimte", "rust", "en ruimte")]
    [InlineData("betaalbare woningen & een huisarts", "betaalbare woningen", "een huisarts")]
    [InlineData("parkeren, zwerfafval, hangjeugd en de verlichting", "parkeren,", "zwerfafval,", "hangjeugd", "en de verlichting")]
    [InlineData("lekkage in de keuken, muizen in de berging, jongeren die tot laat blijven hangen", "lekkage in de keuken,", "muizen in de berging,", "jongeren die tot laat blijven hangen")]
    [InlineData("pannenkoeken bakken, voorlezen, banden plakken", "pannenkoeken bakken,", "voorlezen,", "banden plakken")]
    [InlineData("minder auto's meer bomen meer licht", "minder auto's", "meer bomen", "meer licht")]
    [InlineData("Te veel auto's, te weinig groen en te veel hondenpoep", "Te veel auto's,", "te weinig groen", "en te veel hondenpoep")]
    [InlineData("geluid, stank, vuilnis", "geluid,", "stank,", "vuilnis")]
    [InlineData("bomen winkels speeltuin", "bomen", "winkels", "speeltuin")]
    [InlineData("rust bomen school", "rust", "bomen", "school")]
    [InlineData("school dicht winkel leeg", "school dicht", "winkel leeg")]
    [InlineData("station dichtbij goede huisarts", "station dichtbij", "goede huisarts")]
    [InlineData("De trap is glad, leg er een strip op", "De trap is glad,", "leg er een strip op")]
    [InlineData("dat de winkels blijven en dat er een bus komt", "dat de winkels blijven", "en dat er een bus komt")]
    [InlineData("Prima straat, alleen mag er vaker geveegd worden", "Prima straat,", "alleen mag er vaker geveegd worden")]
    [InlineData("bankjes een waterpunt", "bankjes", "een waterpunt")]
    [InlineData("hondenpoep drugsoverlast vuurwerk", "hondenpoep", "drugsoverlast", "vuurwerk")]
    [InlineData("Is er nog iets? De lift is stuk. De bakker is weg.", "Is er nog iets? De lift is stuk.", "De bakker is weg.")]
    [InlineData("De huismeester kent iedereen. Minder te spreken ben ik over de huur.", "De huismeester kent iedereen.", "Minder te spreken ben ik over de huur.")]
    [InlineData("Met die bocht gaat het een keer mis. Graag een spiegel.", "Met die bocht gaat het een keer mis.", "Graag een spiegel.")]
    [InlineData("Goedkope kamers. wel veel muizen", "Goedkope kamers.", "wel veel muizen")]
    [InlineData("Ik woon hier met plezier maar ik zou graag een terras willen", "Ik woon hier met plezier", "maar ik zou graag een terras willen")]
    public void Two_things_said_are_two_points(string answer, params string[] points) => Assert.Equal(points, PointSplitter.Split(answer));

    [Theory]
    [InlineData("bomen en struiken snoeien")]
    [InlineData("De stoep is scheef en glad.")]
    [InlineData("Als de lift stuk is, kan ik niet naar buiten.")]
    [InlineData("Ik kook graag en ik breng het rond.")]
    [InlineData("lift weer stuk, 3e keer deze maand")]
    [InlineData("Er is veel overlast van mw. De Vries en haar hond.")]
    [InlineData("We wachten al 3.5 jaar op een bankje.")]
    [InlineData("Zet een stoel in de hal, de lift laat lang op zich wachten.")]
    [InlineData("Ze rijden hier te hard. Vooral de bezorgers.")]
    [InlineData("Parkeren. Er is nooit plek.")]
    [InlineData("De lift is stuk. Daar wordt niets aan gedaan.")]
    [InlineData("De huismeester komt niet meer. Hij is ziek.")]
    [InlineData("Mijn vader is gevallen. Ik durf hem niet meer alleen te laten.")]
    [InlineData("De buurvrouw helpt altijd en dat waardeer ik.")]
    [InlineData("Ik vind dat ouderen en kinderen moeten kunnen zitten.")]
    [InlineData("een bankje, maar dan wel met leuning")]
    [InlineData("Maak de trap stroef; nu valt iedereen er uit.")]
    [InlineData("Huismeester terug in de flat; je moet nu voor alles bellen.")]
    [InlineData("meer bomen en meer struiken")]
    [InlineData("Het stinkt in de hal. Ook in de kelder.")]
    [InlineData("Vraag het aan Greet, die weet alles van de tuin.")]
    [InlineData("De gang is eng omdat het donker is en er jongens staan.")]
    [InlineData("Alleen de klok en een merel. Alleen ligt hij ver weg.")]
    [InlineData("Maak een bankje en zet het in de zon.")]
    [InlineData("een kapotte lantaarnpaal, schandalig!!")]
    [InlineData("bus halte weg")]
    [InlineData("winkel dicht vandaag")]
    [InlineData("jongeren die blowen, drinken en schreeuwen")]
    [InlineData("Mijn buurvrouw, een schat van een mens")]
    [InlineData("geen bus meer, heel jammer")]
    [InlineData("een plek voor jong en oud")]
    [InlineData("mooie en ruime huizen")]
    [InlineData("bomen, struiken en heggen snoeien")]
    [InlineData("een bank, liefst met een leuning, en in de zon")]
    [InlineData("honden, honden en nog eens honden")]
    [InlineData("Tien hoog, twaalf voordeuren en een lift.")]
    [InlineData("Ik hou van de markt, de haven en het park")]
    [InlineData("mijn fiets was weg en een jongen heeft hem teruggevonden")]
    [InlineData("er is geen licht en je weet nooit wie er staat")]
    [InlineData("Waar moet je zijn dan? De een stuurt me naar de ander.")]
    [InlineData("Bij mijn zoon reis je voor een vast bedrag. Doe dat hier ook.")]
    [InlineData("Ze haalden haar op met een busje. Geweldige dag.")]
    [InlineData("De burgemeester zou komen, de trein vertrok. Geen mens te zien.")]
    [InlineData("Geen kroeg, geen terras. Waar moet je heen?")]
    [InlineData("Hij stapte bij ons in en toen reed de bus de brug op")]
    [InlineData("Kleding ruilen in het trappenhuis, gezellig en gratis")]
    [InlineData("Betonrot onder de balkons. Er vallen soms brokken naar beneden.")]
    [InlineData("Een plein met een terras. Nu is er één frietzaak.")]
    [InlineData("Dat de dokter vol zit. Wij staan nog elders ingeschreven.")]
    [InlineData("Ik spreek hier niemand. Iedereen doet meteen de deur dicht.")]
    [InlineData("Wij redden ons best, iedereen springt bij.")]
    public void One_thing_said_stays_one_point(string answer) => Assert.Equal([answer], PointSplitter.Split(answer));

    [Theory]
    [InlineData("Mijn fiets was weg. De derde keer al. Een jongen bracht hem terug.", "Mijn fiets was weg. De derde keer al. Een jongen bracht hem terug.")]
    [InlineData("Met carnaval zat ik vast in de lift. De monteur kwam uit Venlo. Meer monteurs dus!", "Met carnaval zat ik vast in de lift. De monteur kwam uit Venlo.", "Meer monteurs dus!")]
    [InlineData("De studenten maakten onze stoep smerig. De vereniging heeft het netjes vergoed.", "De studenten maakten onze stoep smerig.", "De vereniging heeft het netjes vergoed.")]
    [InlineData("Onze zoon leerde hier fietsen. Jammer dat het veldje nu weg is.", "Onze zoon leerde hier fietsen.", "Jammer dat het veldje nu weg is.")]
    public void A_story_is_one_point_until_it_turns_to_something_else(string answer, params string[] points) => Assert.Equal(points, PointSplitter.Split(answer, QuestionRole.Story));

    [Fact]
    public void The_same_sentences_are_points_of_their_own_when_no_story_was_asked() =>
        Assert.Equal(2, PointSplitter.Split("De deelfietsen liggen overal. De monteur kwam uit Venlo.", QuestionRole.Worry).Count);

    [Theory]
    [InlineData("Ik kan klussen, bel 06-12 34 56 78", "Ik kan klussen,")]
    [InlineData("Ik heb een aanhanger. 0612345678", "Ik heb een aanhanger.")]
    [InlineData("Ik heb een aanhanger; bel 06 12 34 56 78", "Ik heb een aanhanger;")]
    [InlineData("Bel 112 als het brandt", "Bel 112 als het brandt")]
    [InlineData("Bel mij op 06-12345678")]
    [InlineData("Bel mij op 06-12345678, ik ben na vijf uur thuis")]
    [InlineData("bel mij op 0612345678 als u vragen heeft")]
    [InlineData("06-12345678, bel gerust")]
    [InlineData("Bel mij op 06-12345678, het portiek is donker", "het portiek is donker")]
    [InlineData("Bel mij op 06 12345678 want de lift is stuk", "want de lift is stuk")]
    [InlineData("06-12345678, de trap is glad, bel mij maar", "de trap is glad, bel mij maar")]
    [InlineData("De stoep is scheef. Bel mij op 06-12345678, ik wil meehelpen in de tuin.", "De stoep is scheef.", "ik wil meehelpen in de tuin.")]
    public void A_way_to_reach_somebody_is_no_point(string answer, params string[] points) => Assert.Equal(points, PointSplitter.Split(answer));

    [Fact]
    public void A_point_is_always_a_part_of_the_answer()
    {
        foreach (var answer in NastyTexts.All)
        {
            var at = 0;
            foreach (var point in PointSplitter.Split(answer))
            {
                var found = answer.IndexOf(point, at, StringComparison.Ordinal);
                Assert.True(found >= at, point);
                Assert.Equal(point.Trim(), point);
                Assert.NotEmpty(point);
                at = found + point.Length;
            }
        }
    }

    [Fact]
    public void A_very_long_answer_is_split_in_no_time()
    {
        var answer = string.Concat(Enumerable.Repeat("de lift is stuk en er ligt afval. ", 3000));

        Assert.Equal(6000, PointSplitter.Split(answer).Count);
        Assert.Empty(PointSplitter.Split(new string('b', 100_000)));
        Assert.NotEmpty(PointSplitter.Split(string.Concat(Enumerable.Repeat("bel, rommel, ", 8000))));
        Assert.NotEmpty(PointSplitter.Split(string.Concat(Enumerable.Repeat("en de lift, maar ", 6000))));
    }
}
