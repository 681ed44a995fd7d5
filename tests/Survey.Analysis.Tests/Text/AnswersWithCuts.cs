using Survey.Analysis.Text;

namespace Survey.Analysis.Tests.Text;

/// <summary>Ordinary answers, invented for this, with a stroke where somebody would cut them. Not every one of them is cut so; few may be cut elsewhere.</summary>
public class AnswersWithCuts
{
    private const string Answers = """
        De buren zijn lief|en het park is prachtig.
        Ik woon hier met veel plezier,|maar de lift is te vaak stuk.
        De speeltuin is kapot en daar doet niemand iets aan.
        Meer groen in de straat|en minder auto's.
        Het is hier rustig. Dat vind ik fijn.
        Er wordt veel te hard gereden,|vooral op zaterdag is dat erg.
        De huur gaat elk jaar omhoog|en de schimmel blijft zitten.
        Ik durf 's avonds niet meer alleen naar buiten omdat de lampen stuk zijn en er jongens staan.
        De winkels zijn dichtbij,|de bus stopt voor de deur|en mijn zus woont om de hoek.
        Zet een bankje bij de vijver, dan kunnen ouderen even zitten.
        De gemeente luistert niet.|Het plantsoen is een wildernis.
        Honden lopen los en de baasjes ruimen niks op.
        Ik kan goed koken|en mijn man kan fietsen maken.
        De stoep ligt scheef. Ik ben er al twee keer gevallen.
        Als het regent staat de straat blank en dan loopt mijn schuur onder.
        Niks te klagen,|alleen het parkeren mag beter.
        Leuke buren.|Slechte bus.
        Er is hier van alles te doen,|maar voor kinderen is er niks.
        Ik heb het drie keer gemeld en nooit iets gehoord.
        Vroeger had je hier een slager en een bakker en een kruidenier.
        Mijn moeder is 84 en kan de trap niet meer op.
        Minder herrie,|meer licht.
        Mensen groeten elkaar, dat mis ik in de stad.
        De containers zitten vol|en het trappenhuis stinkt naar urine.
        Ik wil best helpen maar ik heb weinig tijd.
        De jongeren hangen rond|en er wordt gedeald bij de garages.
        Het dorpshuis is gesloten, dus we zien elkaar nooit meer.
        Goede school,|fijne huisarts,|veel speelplekken.
        Ik ben bang voor de grote honden.|Ook ligt er overal afval.
        De trein is vaak te laat.|Verder is het hier prima wonen.
        Wat ik mis is een plek om koffie te drinken en mensen te ontmoeten.
        De bomen zijn prachtig in het voorjaar.|Jammer dat de paden zo modderig zijn.
        Hier wonen mensen van alles door elkaar en dat gaat goed.
        Fietsen worden gestolen|en de politie komt niet.
        Ik kan niet rondkomen van mijn uitkering, want alles wordt duurder.
        1. meer prullenbakken|2. een drempel bij de school
        De overburen maken ruzie tot diep in de nacht en dan kan ik niet slapen.
        De tuin is klein,|maar het uitzicht is geweldig.
        Wij zitten al vier jaar te wachten op een andere woning. Mijn zoon slaapt op de bank.
        Er is geen pinautomaat meer.|De bibliotheek is ook weg.
        Doe iets aan de ratten,|en laat de bus weer rijden.
        Ze hebben de speeltuin opgeknapt en nu is het elke dag feest.
        In de zomer is het binnen 34 graden|en in de winter tocht het door de ramen.
        Fijne mensen,|mooie huizen,|prachtig park.
        Ik zou graag een moestuin beginnen met de buren. Wie doet er mee?
        De verlichting op de galerij is al maanden kapot|en de verhuurder neemt de telefoon niet op.
        Mijn dochter speelt graag op het plein|maar er ligt altijd glas.
        Bij ons in de straat staat een wrak dat nooit weg gaat en dat lekt olie.
        Geen parkeerplek te vinden|en dan krijg je ook nog een bon.
        Maak het zwembad weer open.|En zorg voor een goede tandarts.
        Ik heb hier alles: winkels, bus, dokter.
        Er komen woningen bij maar geen scholen.
        Het plein is kaal,|de banken zijn weg|en er zit nooit iemand.
        Mijn buurvrouw doet boodschappen voor mij en ik let op haar kat.
        Ik voel me hier veilig.|Alleen de fietstunnel vind ik eng.
        Elke ochtend hoor ik de vogels, heerlijk.
        Het is duur|en het is klein|en het is vochtig.
        Kan er een zebrapad komen? De kinderen steken over zonder te kijken.
        De straat is schoon omdat we zelf vegen.
        Ik help graag bij het buurtfeest|en ik kan een springkussen regelen.
        """;

    /// <summary>Each answer, with where its second and later points begin: a stroke stands for a space.</summary>
    private static readonly (string Text, int[] Cuts)[] Read =
        [.. Answers.Split('\n', StringSplitOptions.TrimEntries).Select(line => (line.Replace('|', ' '), Enumerable.Range(0, line.Length).Where(at => line[at] == '|').Select(at => at + 1).ToArray()))];

    [Fact]
    public void A_cut_is_nearly_always_where_somebody_would_make_one()
    {
        var (right, found, _) = Count();
        Assert.InRange(right / (double)found, 0.8, 1);
    }

    [Fact]
    public void Most_of_the_cuts_that_somebody_would_make_are_made()
    {
        var (right, _, given) = Count();
        Assert.InRange(right / (double)given, 0.75, 1);
    }

    private static (int Right, int Found, int Given) Count()
    {
        var (right, found, given) = (0, 0, 0);
        foreach (var (text, cuts) in Read)
        {
            var made = PointSplitter.Places(text).Skip(1).Select(place => place.From).ToList();
            right += made.Intersect(cuts).Count();
            found += made.Count;
            given += cuts.Length;
        }

        return (right, found, given);
    }
}
