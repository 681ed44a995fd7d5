namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in Dutch, its regional languages, and Dutch as newcomers and youngsters write it.</summary>
internal static class DutchSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        De lift is al drie weken stuk en niemand doet er iets aan.
        Ik woon hier al twintig jaar met veel plezier.
        Er ligt altijd afval naast de containers bij de flat.
        De stoep ligt scheef, mijn moeder durft er niet meer te lopen.
        's Avonds is het te donker op het pad achter de school.
        Wij zouden graag een speeltuin voor de kleine kinderen willen.
        Het is een rustige buurt met aardige mensen.
        De buren groeten elkaar en helpen als het nodig is.
        Er wordt veel te hard gereden door onze straat.
        Ik voel me niet veilig als ik alleen naar huis fiets.
        Meer groen en minder auto's voor de deur.
        De bus komt maar één keer per uur en in het weekend helemaal niet.
        Mijn huis is vochtig en er zit schimmel in de slaapkamer.
        De huur gaat elk jaar omhoog maar er wordt niets gerepareerd.
        Jongeren hangen rond bij de winkels en maken lawaai.
        Een bankje bij het water zou fijn zijn voor ouderen.
        Ik wil wel helpen met koffie schenken in het buurthuis.
        Er is nergens plek om te parkeren als je laat thuiskomt.
        De gemeente luistert niet naar ons.
        Hondenpoep op het gras waar de kinderen spelen.
        Vroeger kende je iedereen, nu weet ik niet eens wie er naast me woont.
        De huisarts neemt geen nieuwe patiënten meer aan.
        Ik hoop dat de winkels blijven en dat er nieuwe huizen komen.
        Zorg dat de lantaarns het weer doen.
        Er zou vaker geveegd moeten worden, vooral in de herfst.
        Het uitzicht over de weilanden is prachtig.
        Wat mij zorgen baart zijn de drugs op straat.
        Laat de bewoners zelf beslissen over het plein.
        Sommige mensen gooien hun rommel gewoon uit het raam.
        Ik heb geen contact met de mensen in mijn portiek.
        Dichtbij het station en toch lekker stil.
        Kunnen jullie een drempel aanleggen bij het zebrapad?
        De wachtlijst voor een woning duurt veel te lang.
        Mijn dochter kan hier veilig naar school lopen.
        Bomen snoeien want er komt geen licht meer binnen.
        De verhuurder belt nooit terug.
        Ik zou elke week een uurtje kunnen voorlezen aan kinderen.
        Overlast van scooters, muziek en vuurwerk.
        Fijne tuin, goede buren, mooie wandeling langs de rivier.
        De brug is te steil voor mijn rolstoel.
        Er is hier weinig te doen voor tieners.
        Genoeg winkels, alles is op loopafstand.
        Als het regent staat de hele straat blank.
        Ik ben bang dat het buurthuis dichtgaat.
        Muizen in de kelder en duiven op het balkon.
        Het ruikt naar riool bij de voordeur.
        Ik kan goed naaien en wil dat anderen leren.
        Elke zaterdag eten we samen met de hele galerij.
        Een plek waar je gewoon binnen kunt lopen voor een praatje.
        Te veel huizen worden verkocht aan beleggers.
        Ich vinj 't hie good woone, de luuj kinne zich allemaol.
        Vuur os is 't waal stil gewore sinds de winkel neet mie aope is.
        Mien noaber hölpt mie altied mit de toen.
        't Is hier mooi rustig, mor der is niks te doun veur de jeugd.
        Wie hebt hier gain bus meer, en de winkel is ook al vot.
        Doar bie de brug ligt aait rommel, doar mout wat aan doan worden.
        Ie kunt hier mooi wonnen, mar 't is met de bussen niks.
        Onze noabers bunt best, wi-j helpt mekaar as 't neudig is.
        Ik zol gern een baankje hebben bi-j 't water.
        't Is hier hartstikke schon, mar d'n bus komt nie meer.
        Ge kunt hier nie mir fatsoenlijk parkeren, 't staat alt vol.
        Wa is da hier toch 'nen troep, ze gooien alles mar neer.
        Houdoe en bedankt, gij woont hier al zo lang as ik.
        Mens dae kump hie neet gauw oet, 't is unne sjoene plaatsj.
        Ik woon hier goed maar buren niet praten met mij.
        Mijn kinderen spelen buiten, ik ben blij, mensen lief.
        Ik wil werk maar taal is moeilijk, ik leer elke dag.
        Huis is klein voor ons familie, wij wachten lang.
        chill hier, gewoon relaxed met de boys op het plein
        bro die scooters zijn echt kapot irritant in de nacht
        Het playground is outdated, er is geen facility voor teens.
        Feedback geven via de app werkt niet, de service is slecht.
        """;
}
