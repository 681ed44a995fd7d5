namespace Survey.Analysis.Signals;

/// <summary>What residents might write of somebody who thinks of ending a life, made up for learning. Data, not logic.</summary>
internal static class SuicideExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        ik wil er niet meer zijn
        Ik zie het leven niet meer zitten.
        ik zie er geen gat meer in, ik maak er een eind aan
        Het liefst ging ik vanavond dood.
        Ik hoop dat ik morgen niet meer wakker word.
        elke avond bid ik dat god mij komt halen
        ik ben 81 en ik heb lang genoeg geleefd
        Laat mij maar gaan, ik ben op.
        Er is niets meer waarvoor ik leef.
        Zonder mijn vrouw heeft het leven geen zin.
        ik wil naar mijn man toe, die ligt al op het kerkhof
        ik mis hem zo dat ik hem achterna wil
        Ik ben alleen nog maar iedereen tot last.
        mijn kinderen zijn beter af als ik er niet meer ben
        niemand zit op mij te wachten, ik kan net zo goed dood zijn
        Ik ben een last voor mijn dochter en dat los ik binnenkort op.
        als ik doodga vinden ze me pas na weken
        Ik heb mijn uitvaart al betaald en de brief ligt op tafel.
        afscheidsbrief is klaar
        Ik heb afscheidsbrieven geschreven voor mijn zoons.
        de kat is al naar mijn zus, nu kan ik gaan
        Ik heb voor de hond een nieuw baasje gezocht, want ik ben er straks niet meer.
        Na de kerst is het klaar, dan stap ik eruit.
        ik stap eruit
        Ik overweeg om uit het leven te stappen.
        Hij heeft zichzelf van het leven beroofd en ik denk er ook aan.
        suicidale gedachten heb ik al sinds de zomer
        ik loop rond met gedachten aan zelfdoding
        zelfmoord is de enige uitweg die ik nog zie
        Ik heb 113 gebeld maar durfde niks te zeggen.
        sinds mijn ontslag denk ik aan zelfmoord
        Ik bewaar de slaaptabletten die ik van de dokter krijg, het zijn er nu veertig.
        een strip pillen en een fles wodka en dan is het over
        ik heb een overdosis genomen vorige maand, niemand weet het
        Mijn medicijnen spaar ik op, je weet maar nooit.
        ik weet welke pillen ik moet hebben en hoeveel
        Ik heb al opgezocht hoe het moet zonder pijn.
        op internet gekeken hoe je snel dood kunt gaan
        Ik kijk naar de trein en denk, nu.
        bij de overweg moet ik me vasthouden om niet te gaan
        als de sneltrein komt denk ik aan springen
        Ik sta vaak op het perron en dan denk ik dat het zo voorbij kan zijn.
        Van de tiende verdieping, dat moet genoeg zijn.
        ik ben al een keer op het dak gaan staan
        ik heb al over de rand van het balkon gehangen
        Het balkon is hoog genoeg.
        s nachts sta ik op de brug en kijk naar het water
        ik loop weleens het kanaal in gedachten in, met stenen in mijn zakken
        ik rij straks gewoon tegen een boom
        Ik heb een touw gekocht.
        De haak in de schuur houdt het wel.
        ik heb het touw al klaarhangen
        Ik heb mijn polsen gesneden in maart.
        Ik snij mijzelf in mijn armen als het te veel wordt.
        ik kras in mijn benen zodat ik iets voel
        ik doe mezelf pijn als ik alleen ben
        Met een mes zat ik op bed en dacht aan mijn polsen.
        Ik wil slapen en nooit meer opstaan.
        gewoon inslapen en klaar
        Het mag voor mij ophouden.
        Voor mij is het klaar, ik heb genoeg van dit leven.
        het leven is een straf voor mij geworden
        Wat heeft het nog voor zin om te leven
        waarom leef ik eigenlijk nog
        Waar doe ik het nog voor, ik ben het leven beu.
        levensmoe ben ik
        Ik ben moe van het leven.
        Mijn levenslust is weg.
        ik heb geen levenswil meer
        Leven doe ik niet meer, ik besta alleen nog.
        dood zijn lijkt me rustig
        ik denk veel aan de dood, aan mijn eigen dood
        ik verlang naar de dood
        De dood is een verlossing voor mij.
        Als ik dood ben heb ik eindelijk rust.
        eindelijk rust in mijn hoofd als ik er niet meer ben
        ik kan dit leven niet meer aan
        Ik kan niet meer. Echt niet. Ik wil weg van alles, voorgoed.
        ik trek het niet meer, ik wil gewoon weg zijn
        ik hou het niet lang meer vol, dan doe ik mezelf wat aan
        Ik ben bang dat ik mezelf iets aandoe.
        bang dat ik mezelf wat aan ga doen als ik alleen ben
        ik vertrouw mijzelf niet meer in de nacht
        Ik mag niet alleen zijn van de crisisdienst.
        ik ben net uit de kliniek na mijn poging
        Na mijn zelfmoordpoging durft niemand met mij te praten.
        ik heb al twee keer een poging gedaan
        De vorige keer is het mislukt, de volgende keer lukt het wel.
        Ik heb het een keer geprobeerd maar mijn zus vond mij op tijd.
        mijn moeder heeft pillen genomen en lag op de ic
        Mijn dochter van 16 wil niet meer leven.
        mijn dochter snijdt in haar armen
        Ons kind zegt dat het dood wil.
        mijn zoon zegt dat hij er niet meer wil zijn
        mijn broer stuurt appjes dat we hem niet meer zullen zien
        De buurman zegt dat hij er een einde aan gaat maken.
        buurvrouw zegt steeds dat ze niet meer wil
        De man naast mij is zijn vrouw kwijt en zegt dat hij haar gaat volgen.
        mijn buurjongen heeft zich willen verhangen
        Hij heeft geprobeerd zich op te hangen in de berging.
        ze heeft geprobeerd van het balkon te springen
        Er stond een vrouw op de rand van het dak, ze wilde springen.
        een jongen zat op de reling van de negende, politie heeft hem eraf gepraat
        vorig jaar sprong er iemand van de flat en nu praat mijn vriendin er ook over
        Mijn man praat over zelfmoord sinds hij ziek is.
        mijn vrouw is depressief en heeft gezegd dat ze zich voor de trein gooit
        Ik ben bang dat mijn vader zichzelf doodt.
        mijn vriend stuurde vannacht dat het zijn laatste bericht was
        Een meneer in ons portiek eet niet meer omdat hij dood wil.
        Oma zegt elke dag dat het voor haar niet meer hoeft.
        mijn tante wil niet verder leven na de dood van oom
        zij geeft al haar sieraden weg en zegt dat ze ze niet meer nodig heeft
        hij heeft zijn aquarium weggegeven en zijn rekeningen betaald en doet ineens heel rustig, ik vertrouw het niet
        Mijn kleinzoon schrijft dat de wereld beter af is zonder hem
        Mijn beste vriend wil dood maar ik mag het niet vertellen.
        Hier beneden woont iemand die zichzelf wil uithongeren.
        De jongen van boven zegt dat hij gaat springen als de incassobureaus nog een keer komen
        Door de schulden wil ik niet meer leven.
        De schulden maken me kapot, ik wil er een punt achter zetten.
        Een punt erachter, dat is alles wat ik nog wil.
        als ik uit mijn huis moet dan maak ik me van kant
        als ze me het huis uitzetten spring ik
        ik maak mezelf van kant
        ik ga mezelf verdoen
        ik schiet mezelf nog een keer door de kop
        kms serieus
        wil gwn dood zijn bro
        ben kapot van binnen, wil er niet meer zijn fr
        heb geen zin meer in leven, alles is kut, niemand mist me toch
        ik wou dat ik nooit geboren was
        was ik maar dood
        Was ik maar nooit wakker geworden na die operatie.
        waarom ben ik niet doodgegaan in plaats van mijn zoon
        Ik had dood moeten gaan, niet hij.
        ik wil niet leven zo
        ik niet wil leven meer
        leven niet goed voor mij, ik wil stop
        ik wil dood gaan, geen familie hier, niemand
        ik ben niet meer mens, beter dood
        in mijn land oorlog, hier alleen, ik denk veel aan dood maken mijzelf
        mijn hart is dood en ik wil ook dood
        ik heb niks, geen papieren, geen toekomst, ik spring
        mij leven is klaar
        ik slapen wil en niet wakker meer
        wil nie meer leve
        ik wil dood maar durf nie
        ik wil nimmer leve zo
        zelmoord gedachtes heb ik
        zelfmoort denk ik vaak aan
        suiside is hier geen taboe voor mij
        ik wil er eind aan make
        ik zie t nie meer zitte
        kep geen doel meer ik wil weg van deze wereld
        ik wil van deze aarde af
        Ik tel de dagen af tot het voorbij is, tot ik voorbij ben.
        Volgende maand ben ik er niet meer, dan hoef ik ook geen bankje.
        Deze enquête is het laatste wat ik invul.
        Jullie plannen maak ik niet meer mee, daar zorg ik voor.
        De toekomst van de wijk gaat mij niet meer aan, ik ben dan weg en niet verhuisd.
        Wat ik hoop? Dat het snel afgelopen is met mij.
        Over een jaar ben ik dood en daar ben ik blij om.
        geen wensen meer, alleen rust, eeuwige rust
        Ik hoef geen nieuwe keuken, ik ga toch binnenkort dood, met een beetje geluk.
        mijn tijd is gekomen, ik ga zelf wel
        Mijn leven is voltooid en ik regel het zelf.
        voltooid leven, ik heb het poeder in huis
        ik heb middel X besteld
        Ik eet en drink niet meer, ik wil naar mijn vrouw.
        Ik neem mijn insuline niet meer, laat maar gebeuren.
        met insuline is het zo gebeurd, zei hij tegen mij
        Ik heb geen reden om morgen op te staan.
        voor wie zou ik nog opstaan, ik lig hele dagen en wil verdwijnen
        Ik kom mijn bed niet meer uit en denk alleen aan er niet meer zijn.
        iedere dag de gedachte: zal ik het doen
        Zal ik het doen of niet, dat vraag ik me elke nacht af op de galerij.
        Soms denk ik als ik nu val is het klaar.
        Als ik onder een auto kom is het ook goed.
        ik steek over zonder te kijken, mij maakt het niet meer uit
        mij maakt het niet uit of ik leef of dood ben
        Ik ben niks waard, weg met mij.
        Ik haat mezelf en wil niet meer bestaan.
        ik wil stoppen met bestaan
        stoppen met leven, daar denk ik aan
        Ik kan het leven niet meer dragen.
        De pijn is te veel, ik wil er vanaf, van het leven bedoel ik.
        Er is maar één oplossing en dat is dat ik er niet meer ben.
        ik zie maar een uitweg
        Dit jaar nog ga ik, ik heb alles geregeld: het testament, de verzekering, de kat.
        alles is geregeld voor als ik er straks niet meer ben, het duurt niet lang meer
        Ze hoeven om mij niet te huilen.
        Ik heb mijn dochter gezegd dat ze me moet laten gaan.
        dag allemaal, ik ga
        vaarwel, bedankt voor alles, het spijt me
        het spijt me voor wie mij vindt
        Wie mij vindt moet mijn zus bellen.
        de sleutel ligt onder de mat voor wie mij vindt
        Ik durf niet meer alleen met de messen in de keuken te zijn door mijn gedachten.
        ik hoor stemmen die zeggen dat ik moet springen
        stemmen zeggen dat ik dood moet
        Ik woon hoog en dat is niet goed voor iemand met mijn gedachten.
        graag een lagere woning want op zeven hoog komen die gedachten om te springen
        ik kan geen kant meer op behalve naar beneden
        De enige die me tegenhoudt is mijn hond.
        Alleen voor mijn kleinkind doe ik het nog niet.
        Zolang mijn moeder leeft doe ik het niet, daarna wel.
        als de poes dood is ga ik ook
        Mijn vogel is het enige wat mij nog in leven houdt.
        Ik ben in behandeling want ik wil dood, maar ik wacht al een jaar.
        de ggz heeft geen plek en ik denk elke dag aan de dood
        wachtlijst ggz, ondertussen wil mijn man niet meer leven
        Psycholoog zegt bel maar als het echt misgaat. Het gaat echt mis, ik wil niet meer.
        Ik zie geen reden meer om uit bed te komen.
        waarvoor sta ik 's ochtends nog op, er is niemand meer
        's Avonds ga ik liggen en hoop ik dat ik niet meer wakker word.
        elke avond bid ik dat het de laatste is
        Ik wil alleen nog dat het ophoudt, alles.
        ik kan niet meer en ik wil dat het stopt, het hele leven
        Ik heb weleens aan de trein gedacht, bij de overweg.
        Mijn zoon zegt dat hij soms aan het spoor denkt.
        Nog één keer zo'n winter en dan stap ik eruit.
        dan stap ik er maar uit, wie zal het merken
        Sinds hij dood is houdt niemand mij nog tegen.
        er is niks meer wat me tegenhoudt
        Als ik hier lig vinden ze me na een maand, en misschien is dat beter zo.
        Voor mij is het boek uit, ik hoef niet nog een hoofdstuk.
        straks hebben jullie geen last meer van mij
        ik verdwijn liever voorgoed, dat scheelt iedereen
        """;
}
