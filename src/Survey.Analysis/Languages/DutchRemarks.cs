namespace Survey.Analysis.Languages;

/// <summary>Short remarks as residents write them, with few of the words that every Dutch sentence holds; taken from the invented examples of the themes. Data, not logic.</summary>
internal static class DutchRemarks
{
    /// <summary>One remark a line.</summary>
    public const string Text = """
        Dat alle bovenwoningen traploos bereikbaar zijn
        Alleen het ruisen van de populieren
        Met krukken is het hier een hordeloop.
        vaste baan op tien minuten fietsen
        De grasmat is meer klaver en molshoop.
        Kelder schimmelt, al mijn winterspullen weg.
        Elke honderd meter een zitje.
        Betaal de bewoners die schrobben
        Afvalprikkers te leen in het buurthuis.
        Mensen met een puppy maken vrolijk
        dan kost een ritje een tientje
        bij de laadpaal staat altijd een diesel
        het kerkhof, zo mooi met die taxussen
        zwembad, sporthal en bowling gesloopt voor appartementen
        Sinds de geluidswand hoor ik weer krekels
        losse klinkertjes bij de bakker
        Wij zijn met zijn vijven thuis
        ik zet mn muziek op koptelefoon, echt
        Zorg dat mantelzorgers één nacht kunnen doorslapen
        Nieuwe brievenbussen met een goed slot.
        de rondweg bij westenwind
        ehbo en aed, bel mij
        zai rieden hier as gekken langs
        Fluiten bij de pupillen op zaterdagmorgen
        iemand met een naam en een gezicht
        Kookclubje langs alle keukens van de wereld
        namen bij de bellen
        stemmen over het plan
        Minder maaien, wel opruimen.
        het is in huis warmer dan buiten
        boa zegt doorlopen, maar waar naartoe dan
        Antislipstrips op de treden
        de straatveger met zijn borstels op zondagochtend
        afgescheept door een stagiair
        inspreken mag drie minuten
        Een fluisterstille lift
        Wij hebben twee kinderen, acht en elf
        gewoon goeie banen voor die jongens hier
        storing melden kan alleen met een account
        dokter twee middagen in het dorpshuis
        Vrijwilligersacademie waar je ook een diploma haalt
        Het is fijn tot mijn stemmen komen
        ik ontwerp een schaduwdoek, ben zeilmaker
        straks zit de hele polder zonder
        geen jongerencentrum bro niks te doen hier
        Grote tuinen en oude kastanjes.
        door de telefoon zijn ze elkaar kwijtgeraakt
        Een digihulp die je invoert in MijnOverheid
        Esdoornzaadjes in de goot en overal sprieten
        de leibomen zijn verminkt
        scheidsrechters te kort dus wedstrijden vervallen
        De honkbalclub met jeugdteams
        een overkapping met wifi
        jongeren weg, want ze komen hier niet
        De kastanje voor het raam, mijn kalender.
        een lichtfestival met de hele wijk
        Buren die op sloffen lopen
        ruilmiddag voor kleren
        De aardbevingsversterking duurt al tien jaar
        gevonden deelfietsen recht zetten, kleine moeite
        Koele schaduwlaan naar de winkels
        Een oprit, wij delen hem.
        Laat bovenburen pantoffels dragen haha
        verrotte balkondeur, verzakte drempel, loszittende trapspijl
        De kringloop annex koffiehoek
        Hokken schoonmaken op de dierenweide
        Geen, wij hebben elkaar hier
        Rolstoelplekken bij elke ingang.
        gemeld op maandag, gemaakt op woensdag
        Ze steken rotjes aan in de hondenpoepbakken
        Ik voel me thuis tussen deze mensen
        Wandelclubje, mag ook met rolstoel mee
        een inpandige fietsenstalling met rekken boven elkaar
        de beek weer laten kronkelen
        motorplek met beugel, mijn Honda staat veilig
        er is genoeg te spelen
        Gestolen koperkabel en dus drie weken stroomloos.
        Voorrang voor eigen dorpsjeugd
        De volkstuinen, schuurtje los en niks weg
        asbest in de vensterbank
        Gerda van hiernaast doet mijn steunkousen
        Bij mij gaat de bel nooit
        koppel een oude bewoner aan een nieuwe
        Vrouwenopvang vol, dus terug naar hem
        de bruine rivier langs de heg
        Zelfrijdende busjes die je thuis ophalen.
        een openbaar toilet langs het wandelrondje
        hij is anders, niet lastig
        Uitzicht was weiland, straks een distributiehal.
        gewoon 'ajuus' en 'moi' op straat
        nergens plek voor kinderfeestje binnen, alles duur
        Zonder drempels van bed tot bakker
        de bös vaart neet mie
        Vaker een agent met zo'n laserpistool
        minder ambtenaren op kantoor, meer op straat
        De aanbesteding loopt nog.
        de wijkraad plant, de wijk slaapt
        Harmonicabus propvol scholieren, ouderen moeten blijven staan
        Eindelijk een veilige oversteek naar de bibliotheek.
        Niets veranderen aan die mooie oude opgang
        alimentatie wordt al een jaar niet betaald
        Leuke kroegjes, behalve als je erboven woont
        zonnepark op het laatste weiland
        Ik geniet enorm van mijn oordoppen
        Gekandelaberde bomen, lelijke kapstokken
        Ik hoop op vrij parkeren zoals vroeger.
        Fluisterbussen en fluistervuilniswagens
        Vijf kapotte stenen voor het gezondheidscentrum, symbolisch.
        Gft wordt een soep in juli.
        alles wordt opgekocht voor verhuur aan toeristen
        Gemoedelijk, maar organiseer eens iets voor alleengaanden
        Kentekenherkenning bij de dorpsingang vanwege de inbraakgolf
        Elektrische rolstoel past niet in de supermarktrij.
        Knikkertegels in de stoep
        hijsinstallatie uit gebruik, verhuizen over de balustrade
        alleen ben ik hier nooit
        brieven in simpel Nederlands aub
        tante Annie met haar garen en band
        Geen lachgas, geen crack, geen pillen
        de gemeinte luustert neet
        Soms wel, soms niet, geen mening
        Wat een vogels! Koolmezen, puttertjes, een specht.
        ze zeggen u wordt teruggebeld
        er hangt een camera bij de ingang
        lichtmasten met klimop begroeid
        De hondenwei is top, nu nog schaduw
        bezorgers een signaalknop geven
        De ketel wordt in juni gekeurd
        afvalwijzer in het Arabisch, Pools en Tigrinya
        wij verhuizen, aarden lukt niet
        een torenflat vol onbekenden
        een buurt vol kinderstemmen
        de ijzerwinkel gaat plat voor penthouses
        Spookrijdende scooters in het tunneltje.
        voedselbank inpakken op donderdag, ik kan
        culturele dag met hennatattoos, dansgroepen en hapjes
        bang in eigen huis
        Mijn kind mag niet buiten spelen. punt.
        De zandbak is een kattenbak met flessendoppen.
        Ik zou verkeerslessen voor anderstalige moeders geven.
        Een klachtenclubje rond de luchthaven, ik coördineer
        lammetjes in de wei in april
        dagbesteding in de fietsenmakerij, ik draai wielen
        Minder tegels, meer tuin.
        Je staat zo op het perron
        Tuinafval dat stiekem in het bosje belandt.
        alles vlak, ideaal met een scootmobiel
        meelopen met een schouw langs de stoepen
        huurdersvertegenwoordiging met echte bevoegdheid
        Een windgong. Mooi voor vijf minuten.
        prima terras, prima restaurant aan de haven
        Een café met terras aan de boulevard mis ik.
        coffeecorner beneden, altijd een praatje
        Coffeecorner en wasserette in de flat
        Een restaurant en een snackbar aan de boulevard
        Alles prima hier, prima buurt
        Fitness en bootcamp in het park
        Op de trampoline springen tot het donker is
        Kop koffie met een croissant bij de bakker
        in flat drie is het prima wonen
        """;
}
