namespace Survey.Analysis.Scales;

/// <summary>
/// The scales that are scored here. The rules are data: items, points, missing rule, version and source. The wording of an item is kept
/// with the questionnaire.
/// </summary>
public static class KnownScales
{
    /// <summary>The codes of a statement (stelling), from disagreeing to agreeing.</summary>
    public static IReadOnlyList<string> AgreeSteps { get; } = ["helemaal_oneens", "oneens", "neutraal", "eens", "helemaal_eens"];

    /// <summary>The codes that say that somebody agrees, fully or not.</summary>
    public static IReadOnlyList<string> Agreeing { get; } = ["eens", "helemaal_eens"];

    private static readonly Dictionary<string, double> Agree = Steps([.. AgreeSteps]);
    private static readonly Dictionary<string, double> Satisfied = Steps("heel_ontevreden", "ontevreden", "neutraal", "tevreden", "heel_tevreden");
    private static readonly Dictionary<string, double> Felt = new(StringComparer.Ordinal) { ["ja"] = 1, ["min_of_meer"] = 1, ["nee"] = 0 };
    private static readonly Dictionary<string, double> Lacked = new(StringComparer.Ordinal) { ["ja"] = 0, ["min_of_meer"] = 1, ["nee"] = 1 };

    private static readonly ScaleItem[] Emotional = [ScaleItem.As("leegte", Felt), ScaleItem.As("mis_mensen", Felt), ScaleItem.As("in_de_steek", Felt)];
    private static readonly ScaleItem[] Social = [new("terugvallen", Lacked, true), new("vertrouwen", Lacked, true), new("verbonden", Lacked, true)];

    /// <summary>Social cohesion in the neighbourhood, 0..10, higher is better: six of the statements of the Veiligheidsmonitor.</summary>
    public static ScaleDefinition Cohesion { get; } = new("vm-cohesie", 1,
        [
            ScaleItem.Turned("kennen_nauwelijks", Agree), ScaleItem.As("prettig_omgaan", Agree), ScaleItem.As("gezellig_helpen", Agree),
            ScaleItem.As("thuis", Agree), ScaleItem.As("huissleutel", Agree), ScaleItem.As("aanspreken", Agree),
        ],
        ScaleSum.Mean, 3, "Items: Veiligheidsmonitor 2021 (vzinfo.nl, sociale leefomgeving; de zesde naar de volgorde in StatLine 85146NED). De punten 0-2,5-5-7,5-10 en ten minste de helft beantwoord: eigen lezing.", ScaleBasis.OwnReading)
    { Title = "Contact en samenhang in de buurt" };

    /// <summary>Social cohesion by the five statements that the municipality of Zwolle publishes, 0..10, higher is better.</summary>
    public static ScaleDefinition CohesionOfFive { get; } = new("vm-cohesie-vijf", 1,
        [
            ScaleItem.Turned("kennen_nauwelijks", Agree), ScaleItem.As("prettig_omgaan", Agree), ScaleItem.As("gezellig_saamhorig", Agree),
            ScaleItem.As("thuis", Agree), ScaleItem.As("helpen_samen_doen", Agree),
        ],
        ScaleSum.Mean, 3, "Items: gemeente Zwolle, Cijfers over Zwolle, sociale cohesie (schaalscore). De punten en ten minste de helft beantwoord: eigen lezing.", ScaleBasis.OwnReading)
    { Title = "Contact en samenhang in de buurt (vijf zinnen)" };

    /// <summary>Physical facilities of the neighbourhood, 0..10, higher is better.</summary>
    public static ScaleDefinition Facilities { get; } = new("vm-fysieke-voorzieningen", 1,
        [
            ScaleItem.As("stoepen_straten_pleintjes", Satisfied), ScaleItem.As("plantsoenen_parken", Satisfied), ScaleItem.As("straatverlichting", Satisfied),
            ScaleItem.As("speelplekken", Satisfied), ScaleItem.As("jongerenvoorzieningen", Satisfied),
        ],
        ScaleSum.Mean, 3, "Items: Veiligheidsmonitor (CBS, StatLine 85146NED). De punten en ten minste de helft beantwoord: eigen lezing.", ScaleBasis.OwnReading)
    { Title = "Stoepen, groen, licht en speelplekken" };

    /// <summary>Loneliness, 0..6, higher is lonelier (De Jong Gierveld and Van Tilburg 2006, Research on Aging 28, 582-598).</summary>
    public static ScaleDefinition Loneliness { get; } = new("djg-eenzaamheid", 1, [.. Emotional, .. Social], ScaleSum.Total, 5,
        "De Jong Gierveld en Van Tilburg, handleiding bij de eenzaamheidsschaal, zes items; geen score als er meer dan één mist.", ScaleBasis.Source)
    {
        Title = "Eenzaamheid",
        Bands = [new(0, 1, "niet eenzaam"), new(2, 4, "matig eenzaam"), new(5, 6, "ernstig eenzaam")],
        GroupsOnly = true,
    };

    /// <summary>Emotional loneliness, 0..3, higher is lonelier.</summary>
    public static ScaleDefinition EmotionalLoneliness { get; } = new("djg-emotioneel", 1, Emotional, ScaleSum.Total, 3,
        "De Jong Gierveld en Van Tilburg, handleiding bij de eenzaamheidsschaal, zes items; geen score als er één mist.", ScaleBasis.Source)
    { Title = "Iemand missen die dichtbij staat (emotionele eenzaamheid)", GroupsOnly = true };

    /// <summary>Social loneliness, 0..3, higher is lonelier.</summary>
    public static ScaleDefinition SocialLoneliness { get; } = new("djg-sociaal", 1, Social, ScaleSum.Total, 3,
        "De Jong Gierveld en Van Tilburg, handleiding bij de eenzaamheidsschaal, zes items; geen score als er één mist.", ScaleBasis.Source)
    { Title = "Mensen missen om op terug te vallen (sociale eenzaamheid)", GroupsOnly = true };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScaleDefinition> All { get; } = [Cohesion, CohesionOfFive, Facilities, Loneliness, EmotionalLoneliness, SocialLoneliness];

    /// <summary>The scale with this name and version, such as <c>vm-cohesie/1</c>, or null.</summary>
    public static ScaleDefinition? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>Five answers as 0, 2.5, 5, 7.5 and 10 points.</summary>
    private static Dictionary<string, double> Steps(params string[] answers) =>
        answers.Select((answer, step) => (answer, points: 10.0 * step / (answers.Length - 1))).ToDictionary(a => a.answer, a => a.points, StringComparer.Ordinal);
}
