using System.Collections.Frozen;

namespace Survey.Analysis.Text;

/// <summary>Words that say how strongly somebody feels. Stems with a star are beginnings of words; all in lower case.</summary>
internal static class FeelingWords
{
    /// <summary>Fear, anger, disgust, despair and delight that leave no doubt.</summary>
    private const string Strong = """
        doodsbang doodeng bang angst angstig angsten doodsangst paniek panisch bedreigd bedreigen bedreiging bedreigt levensgevaarlijk trillen getrild tril
        woedend woest razend furieus ziedend kwaad laaiend spuugzat kotsmisselijk kots kotst schande schandalig schandelijk belachelijk absurd idioot
        walgelijk walging ranzig misselijk onmenselijk mensonterend onacceptabel ontoelaatbaar waanzin waanzinnig krankzinnig diefstal misdadig leugens leugenaars
        verschrikkelijk vreselijk afschuwelijk afgrijselijk verrot hel nachtmerrie ramp drama ellende hopeloos wanhopig wanhoop radeloos ondraaglijk onleefbaar
        huilen huil huilt gehuild tranen verdriet kapotgemaakt kapotgetreiterd treiteren getreiterd gepest haat haten gehaat verafschuw vernederd vernederend
        geweldig fantastisch heerlijk super supertrots trots superblij dolblij dolgelukkig gelukkig schitterend fenomenaal onvergetelijk uniek dierbaar
        allerbeste allermooiste allerfijnste allerliefste liefst goddelijk zalig schat schatten fan genot terror terreur
        """;

    private const string Swearing = """
        kut klote shit fuck fucking tering tyfus klere kanker kolere verdomme verdomd godver gvd godverdomme rot pest pleur hoer eikel eikels lul klootzak klootzakken
        debiel debielen mongool tuig schorem asociaal asociale aso asos tokkies hufter hufters smeerlap smeerlappen varkens
        """;

    private const string SwearingStarts = "kut klote tering tyfus klere kanker kolere godver fuck verdom";

    /// <summary>Feelings in an everyday voice.</summary>
    private const string Mild = """
        zorgen bezorgd irritant irriteer irriteert irritatie erger ergert ergernis vervelend storend hinderlijk lastig jammer zonde akelig eng enge griezelig
        boos verdrietig droevig eenzaam teleurgesteld teleurstellend onveilig onveiliger gevaarlijk gevaar overlast last klacht klachten slecht slechte vies vieze smerig stank stinkt lawaai herrie
        blij fijn fijne leuk leuke mooi mooie prachtig prachtige gezellig gezellige tevreden dankbaar opluchting opgelucht genieten geniet lieve prettig hopelijk gemis
        beu moe dringend snakken respectloos oneerlijk schrik geschrokken durf durft
        """;

    /// <summary>Words that make what follows stronger.</summary>
    private const string Louder = """
        heel erg zeer echt ontzettend enorm hartstikke verschrikkelijk vreselijk super mega keihard loeihard compleet totaal volledig absoluut bijzonder behoorlijk gigantisch
        onwijs ongelofelijk ongelooflijk extreem knettergek gek stapelgek helemaal stik bloed dood zwaar veel eindelijk
        """;

    /// <summary>Words that say that it goes on and on.</summary>
    private const string Lasting = "altijd steeds constant continu voortdurend eindeloos alweer nooit niemand nergens jarenlang maandenlang wekenlang dagelijks";

    private const string Softer = "misschien soms beetje tikje eigenlijk best redelijk enigszins wellicht iets vrij meestal";

    /// <summary>Words with their weight, between 0 and 1.</summary>
    public static FrozenDictionary<string, double> Feelings { get; } = Weigh((Mild, 0.28), (Strong, 0.6), (Swearing, 0.6));

    /// <summary>Words that strengthen, with their weight.</summary>
    public static FrozenDictionary<string, double> Signs { get; } = Weigh((Louder, 0.18), (Lasting, 0.24));

    /// <summary>Words that soften the whole.</summary>
    public static FrozenSet<string> Soft { get; } = DutchWords.Words(Softer);

    /// <summary>Beginnings of words that swear: "klotescooters".</summary>
    public static IReadOnlyList<string> Swears { get; } = SwearingStarts.Split(' ');

    /// <summary>Several words in a row, lower case, with their weight.</summary>
    public static IReadOnlyList<(string[] Words, double Weight)> Phrases { get; } =
    [
        .. """
           elke nacht|iedere nacht|elke avond|dag en nacht|dag in dag uit|hele nacht|al jaren|jaren lang|al maanden|al weken|keer op keer|altijd maar|hoe lang nog|elke keer weer
           """.Trim().Split('|').Select(phrase => (phrase.Split(' '), 0.4)),
        .. """
           durf niet|durf ik niet|durven niet|niet meer tegen|kan niet meer|niet meer aan|geen leven|geen oog dicht|ten einde raad|word er gek van|gek van|ziek van|niet normaal|te gek voor woorden|vreet aan|hou op|houd op|genoeg van|is de maat|hou van|houd van|dol op|gek op|tranen in|nooit meer weg|rijk te|te rijk|geluk met|om te janken|in de steek|aan ons lot
           """.Trim().Split('|').Select(phrase => (phrase.Split(' '), 0.55)),
    ];

    private static FrozenDictionary<string, double> Weigh(params (string Words, double Weight)[] lists) => lists
        .SelectMany(list => DutchWords.Words(list.Words).Select(word => (Word: word, list.Weight)))
        .GroupBy(word => word.Word, StringComparer.Ordinal).ToFrozenDictionary(word => word.Key, word => word.Max(one => one.Weight), StringComparer.Ordinal);
}
