namespace Survey.Analysis.Signals;

/// <summary>
/// What residents might write about him, her, them and me that rings no bell: everyday talk is full of the words in which worries are told.
/// Partly taken from the examples of the themes, made up for learning. Data, not logic.
/// </summary>
internal static class PlainTalkExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ik stond er al op, keek hem aan, en hij gaf gas.
        Wie mee wil doen kan mij bellen of mailen.
        Sinds het betaald is in de straat hiernaast staan ze allemaal bij ons.
        Ik bemoei me met niemand en niemand met mij
        De glijbaan staat vol in de zon, mijn dochter brandde haar benen.
        Plek om iemand af te zetten aan de rand van het plein.
        Zoon moest zijn zwemles afbreken omdat ik het niet meer trok qua geld
        Ik leende hem mijn ladder, kreeg hem nooit terug en nu doet hij of hij me niet kent
        Ik bel en het wordt gemaakt, punt.
        buurman denkt dat wij hem via de stopcontacten afluisteren, sinds hij van zijn medicijnen af is
        werkplaats voor jongens die van school zijn gegaan, met een echt loon
        pictogrammen bij de deur, dan weet ik waar ik ben
        hij is een kop kleiner dan ik en speelt in de spits
        broer praat niet meer met mij vanwege de erfenis
        Ik krijg van hem altijd de krant van gisteren.
        Zelfs de puber van hiernaast zegt u
        je woont naast mekaar en niet met mekaar
        Niemand weet waar de sleutel van de zaal is.
        Paaltjes op het fietspad, onzichtbaar in de mist, daar is al een oude man op geklapt.
        Straks renoveren ze om mij heen met mij erin, 82 ben ik
        Er zit iets in mijn kruipruimte dat jongen heeft
        iedereen heeft een dossier van haar en niemand een oplossing
        Dan ben ik er niet meer bij.
        Een vader alleen met twee kids, daar is hier plek voor.
        Ik stap uit het bestuur na twaalf jaar.
        Ze vertelde dat haar man op de boot zit en zij hier de kinderen doet.
        Hij schudde mij de hand, keek mij aan, zei 'dit gaan we regelen'. Zes jaar geleden.
        Hij zegt dat hij de sleutel bij mij in de bus doet.
        Mijn zus en ik doen het om en om, maar eigenlijk doe ik het
        Bel mijn ex en zeg dat ze een heks is
        ik hou van deze woning maar ze houdt niet van mij, mijn longen piepen
        Mijn man heeft de heg gedaan en ik de rest.
        Mijn broer kreeg een huis, een sleutel en een hand, en toen zagen ze hem pas terug op een brancard.
        Ik tel de stappen want zien doe ik het niet.
        Het gezin naast ons heeft een trampoline gekocht.
        Ik laat ze niet buiten zonder mij.
        'hij wil alleen spelen', ja en mijn dochter ligt op de grond
        alles rammelt in de buggy en mn kind zn tanden ook
        Wij hebben een sleutel laten bijmaken voor de buurvrouw.
        Ik sta elke ochtend op om zes uur, dan is het hier nog stil.
        Machu Picchu, longen uit mijn lijf gehijgd
        De trein stopt hier niet meer, daar is bij de dienstregeling niet aan gedacht.
        hij weet niet meer welke dag het is en rijdt nog auto
        Hij doet de tuin, ik doe de administratie.
        Ik vond hem op de vluchtstrook met zijn pantoffels aan, hij zocht zijn werk
        hij is 34 en woont nog bij zijn mama in Limburg, mijn verloofde
        Wa moet ik met inductie op mun 86ste, ik kook al hil mun leve op gas
        Mijn moeder woont in de ene flat en ik in de andere.
        Als ik naar buiten wil moet ik iemand bellen die me draagt
        Glasbak naast mijn slaapkamer, mensen gooien 's avonds laat hun flessen erin
        Niemand houdt zich aan de dertig.
        mooi balkon maar ik mag er niet op staan want hij kan afbreken
        Eerst die gasten van mijn trap af
        de sleutel mag bij mij liggen, ik woon ernaast
        De jongens zitten op hun scooters voor de snackbar.
        Ze staan er wel maar ze zeggen oma tegen me.
        als ik moe ben hoor ik mijn moeder nog roepen in het Hakka
        Ik ga weg uit deze flat zodra mijn zoon een kamer heeft.
        werk genoeg zeggen ze, maar niet voor een man van 59
        Het gezin van hierboven is naar Spanje.
        Ik bemoei me niet met anderen en zij niet met mij
        Het zal wel weer aan mij liggen.
        neef zit in Kiev, hoor al weken niets
        Zoon komt elke dag thuis, hij zegt geen plek vrij in de kooi, grote jongens altijd daar
        Vragen mag u naar mij mailen, ik antwoord dezelfde dag.
        le mans 24 uur, in een tentje, nul geslapen, benzinelucht
        Ik stel mijn huis open als voorbeeld van zelf isoleren
        ik weet het ook niet, hij wil niemand anders aan zijn bed dan mij
        De jongens van hiernaast hebben mijn fiets gemaakt.
        geen huis zonder ouders met een zak geld
        Timmerman. Net als mn vader en zijn vader.
        Ze zei dat ze mij vrijdag terug zou bellen.
        twee keer gebeld, één keer gekomen, opgelost
        Er lopen scheuren van plafond tot plint sinds ze hiernaast zijn gaan heien
        Uithalers in de haven, allemaal jongens uit onze flat
        Ouders weten niet waar hun kinderen uithangen
        Ik heb hem gebeld en hij belde niet terug.
        Hond mee en de wereld is van mij
        Ik zwaai naar hem en hij zwaait altijd terug.
        Het huis naast ons staat nog leeg
        Wie boter op het hoofd heeft moet niet gaan zonnebaden
        Hij hield zijn hand op en zei 'tol mevrouw'.
        Beamer en boxen, elke avond bioscoop hiernaast
        iemand met een naam en een gezicht
        Het lekt nog steeds bij mij boven het raam
        Ik vroeg hem of hij de muziek zachter kon en hij deed het.
        Ze wacht al maanden op een beugel bij de wc, ik schroef hem er zelf in
        in de lift stap ik niet als er al een man in staat
        Met mijn vader ga ik elke zaterdag naar de markt.
        ik viel flauw bij de tram en mijn tas met alles stond nog naast me
        Dhr. is zeven keer doorverbonden, hij heeft het opgeschreven.
        Ze riepen iets om, ik verstond het niet, en ineens zat ik alleen in een donkere wagon op een zijspoor
        jongens heten bij ons om en om Klaas en Cornelis
        Een kaartje in haar jas met waar ze woont, en dat we dat allemaal weten
        Kleine studio's voor jongeren zodat ze het huis uit kunnen
        Mijn man en ik ontmoetten elkaar in een skilift, hij liet zijn want vallen
        Ze willen ons van het gas af, maar mijn huis is zo lek als een mandje.
        Ik heb een hesje gekocht om naar de brievenbus te gaan
        Rood asfalt zodat ze snappen dat zij te gast zijn
        Hij weet precies wanneer mijn bus komt.
        De kinderen staan te wachten bij de weg en er stopt niemand
        We moeten naar het stadhuis in de stad om te trouwen.
        ik ga na het eten de deur niet uit dus weet ik het niet
        Ze lieten mijn papier staan omdat er één doos naast stond.
        Straks mag je alleen nog op een P+R aan de rand staan
        Oom van mijn vader is met zijn achternicht getrouwd
        Braderie onder het raam met een man met een microfoon
        ik stond links, hij stopte rechts, en weg was ie
        Ze wachten op mij met de koffie.
        Over mijn geld weten ze meer dan ik
        Hij gaat leeg langs mijn huis maar stopt er niet
        Misschien is het maar beter zo, zonder dat hek.
        Zeg niet 'ik besef me', het is ik besef
        Ik moet eraf en tillen, met 28 kilo en een peuter.
        Voor de zuurstofmachine van mijn buurman heb ik begrip, maar slapen doe ik niet
        Ik stap bij de kerk uit en loop het laatste stuk.
        Ik wil best een keer bellen met iemand die alleen zit.
        Het meisje uit de flat geeft onze zoon bijles, hij is van een vier naar een zeven.
        Haar dochter zegt dat zij het hier naar haar zin heeft.
        hij doet wat hij zegt, verder niks bijzonders
        De wethouder kwam kijken, zag het bijna misgaan en zei: volgende maand ligt het er. En dat klopte.
        Ze zetten de stoelen op de gang als de vloer wordt gedaan.
        als hij komt is hij vol en als hij leeg is komt hij niet
        de ketel is eruit en ik mis hem niet
        mijn peuter had het in haar handje voor ik het zag
        Ik heb werk, ik heb huis, ik heb rust.
        galm in het trappenhuis als er iemand praat
        De bak zegt piep als hij vol is en dan komen ze
        Er is een kat doodgereden en volgende keer is het een kind.
        Ik heb ze gemaild, ik heb ze gebeld, en nu vul ik dit in.
        Al maanden wachten op een onderdeel van de ketel.
        botox mislukt bij mijn collega, wenkbrauw hangt
        Ze lopen op eieren bij de gemeente, niemand zegt ja of nee.
        Iemand van de woningbouw die gewoon langskomt en kijkt.
        Iemand die drie keer terugkomt, ook als hij de deur niet opendoet
        Elke nacht schuift hij met meubels, wat doet die man
        Ik vul dit in voor mijn man.
        Een wasdroger op de slaapkamervloer boven mij, piept als hij klaar is
        Het plafond in de hal is naar beneden gekomen, mijn man stond er net naast
        Ze gaan in de zomer naar Marokko voor de bruiloft van hun nicht.
        Mijn dochter kookt al voor ons en ze is pas tien, zo trots.
        de baby krijgt tandjes en ik krijg wallen
        Hij komt uit de zee en zij van het zand, en ze wonen hier al dertig jaar.
        De monteur zei dat hij morgen terugkomt met een nieuwe klep.
        Ik zie geen reden om te verhuizen.
        in mijn huis water komt van plafond, ik bel, zij zeggen wachten wachten
        Jantje zegt tegen de juf: mag ik straf krijgen voor iets wat ik niet gedaan heb
        Ik ga naar bed met de ramen dicht vanwege het verkeer.
        Zij brengt mij naar de dokter en ik pas op haar kat.
        Als hij thuis is gaan we samen vissen.
        De trainer stuurt de uitslagen door naar de ouders.
        Ik moet alles alleen tillen, hem ook
        ze hebben de eenden met stenen bekogeld, kinderen van twaalf
        Hij roept altijd hallo als ik langs kom.
        Ze trok me met stoel en al uit het grind, een meisje van twaalf.
        Bij de basisschool hebben we afscheid genomen van de juf.
        nee, ik heb vast werk en mijn huis is bijna afbetaald
        De enige uitgang van de parkeergarage staat altijd vast.
        ze laten hem uit op de galerij
        Meer stopcontacten, betere wifi en een plek om te eten.
        Hij bezorgt pakketjes naast zijn studie.
        Het afscheid van de dominee was in de grote zaal.
        De wethouder kreeg er in de krant van langs.
        Als ik 18 ben neem ik een tattoo van een koi
        Mijn man loopt me tegemoet, ook als het regent.
        Mijn broer kreeg een boete omdat hij op de stoep stond.
        Ik hoop dat het de laatste keer is dat ze de straat openbreken.
        Scootertjes genoeg, maar ze rijden stapvoets als ze mij met mijn stok zien.
        Niets houdt me nog tegen sinds ik op de scootmobiel zit.
        Er stond opeens een busje achter mij in de rij bij de brug.
        Mijn vader woont in portiek A en ik in portiek C.
        Ik hoor elke stap van de buren boven mij, het plafond is zo dun.
        Als de kachel uit is zit ik met een deken om mij heen.
        Ik vroeg het aan de buurvrouw en zij wist het ook niet.
        Mijn moeder en ik delen een auto met haar buren.
        De helft van het gas, zoveel stook ik minder sinds het dak geïsoleerd is.
        Onze kinderen komen met natte haren en trek terug van zwemles.
        De peuter past met zijn hoofd tussen de spijlen, dus het hek moet anders.
        """;
}
