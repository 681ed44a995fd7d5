namespace Survey.Analysis.Signals;

/// <summary>What residents might write that rings no bell, taken from the examples of the themes because it sounds most like it, made up for learning. Data, not logic.</summary>
internal static class PlainHomeExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ze gaf al haar spaargeld aan een man op internet, ze kan nee zeggen niet
        Onderbuurvrouw klopt met een bezem tegen het plafond als mijn baby huilt, ik leef op mijn tenen
        Hij riep dat de CIA hem afluisterde en ik ben gewoon naast hem gaan zitten tot de ambulance er was, anderhalf uur
        Jonge gasten zien die dealers met dikke horloges en denken: dat wil ik ook
        Als ervaringsdeskundige in verslaving ga ik met jongens praten
        Als je vraagt of het wat zachter mag draait hij hem juist verder open
        We waren de laatste klanten van de SRV-man. Hij zei: ik kan er niet meer van leven.
        baas betaalt niet uren, en ik durf niks zeggen want ik kan huis kwijt
        De huisarts is om drie minuten over acht al volgebeld, en dan zeggen ze: probeer het morgen.
        Ouders droppen hun kind bij de knutselmiddag en gaan zelf shoppen.
        Overbelaste dochter op nummer 5, ik vervang haar op donderdag
        Al drie weken hangt er een briefje 'buiten gebruik' en niemand die weet wanneer hij gemaakt wordt.
        Hij zet elke morgen twee kopjes neer, terwijl zij al vijf jaar dood is
        Ik zie mensen pas als ze al naast me staan.
        Moeder draait haar dagen om, ze slaapt overdag omdat er toch niks is
        Ze is haar huis niet meer de baas, spullen tot het plafond, en ze schaamt zich kapot
        een jongen met een deken om bij de pinautomaat
        Verfblikken en kit bij het elektriciteitshuisje
        Op mijn veertigste ben ik weer bij mijn moeder ingetrokken, met mijn zoontje op een luchtbed.
        Nog steeds op zolder bij mn ouders denk ik
        Ik werd hier als vluchteling met open armen ontvangen
        Die vent z'n taxi én z'n vrouw d'r taxi én z'n broer z'n taxi
        ik klopte netjes, hij deed open met een hamer in zn hand
        Die jongens hebben niks, ik wil best elke week met ze gaan hardlopen
        Wij trouwden onder de treurwilg en hij staat er nog, wij ook.
        Dweilen met de kraan open, jullie sluiten een pand en volgende week zit het ernaast
        Crisisdienst zegt: pas als hij een gevaar is
        Dat die gasten een vakdiploma hebben en een eigen busje
        Ik wil gesprekken leiden tussen voor- en tegenstanders, ben mediator
        Ik rij voor nachtdienst thuis om 7 uur en dan is alles bezet door kantoormensen.
        Hij is verslaafd, je ziet hem elke maand magerder worden
        Ach kind, ik ben 91, iedereen is al dood.
        ze vroegen of ik een doos wilde bewaren, ik was 13 en dacht niks
        Die chauffeur wachtte tot ik zat voor hij optrok, en riep nog 'doe voorzichtig mevrouw'.
        Alles is al geprobeerd, hij is zo doof als een kwartel
        Kijk eens wat vaker naar elkaar om, denk ik dan
        ik wil vertellen op scholen hoe ik in de drugshandel ben beland
        laatst werd ik door 2 agenten aangehouden omdat ik op mn matties stond te wachten
        Stopcontacten in de fietsenkelder zodat niemand meer onder de trap hoeft te laden
        Niemand die raar opkijkt van mijn man en mij, twee mannen hand in hand
        Laat mij als ervaringsdeskundige meekijken bij huisbezoeken aan mensen met achterstand
        fietsenkelder met zo'n zware deur, met twee kinderen en een tas krijg ik hem niet open
        Dan zit mijn zoon met zijn beperking zonder ouders
        Overal stapvoets, en dat men zich er ook aan houdt.
        Onze pa is weggelopen uit de gesloten afdeling en gevonden langs de A2
        Die man die in zijn auto woont, ik wil hem best helpen met een briefadres aanvragen
        Voor de derde keer een knutselmiddag aangekondigd en voor de derde keer afgezegd.
        De deurwaarder stond aan de deur en mijn zoontje deed open. 'Mama is er niet,' zei hij. Hij was zeven.
        Drie dagen zonder gas, en ik durfde niemand lastig te vallen
        Een kaart met enge plekken maken, ik teken hem
        Ik doe al wat ik kan: ik rij vijftig en word ingehaald en afgesneden.
        Ik blijf in dit huis tot ze me eruit dragen
        Drugs? Ik zou niet weten waar je het hier moest kopen
        Antikraak: elke maand kan ik eruit
        Een onbekende jongen liep op tien meter achter me en zei: ik blijf even tot u binnen bent
        Ze praat tegen iemand die er niet is en het gaat slechter sinds ze haar medicijnen niet neemt
        Ik ben blind en hoor dat er iemand achter me stilstaat als ik stilsta
        Dan ben ik 90 en staat mijn dochter in zone C.
        Kunstgras met van die zwarte korrels, mijn kleuter eet ze op
        Bij verdachte auto's maak ik foto's
        Als de coördinator op donderdag vrij is gaat de deur niet open
        Ik lag met griep vijf dagen in bed en er was niemand die een pak melk kon halen
        Toeslagenaffaire. Meer hoef ik niet te zeggen, we zijn alles kwijtgeraakt.
        Een dronken chauffeur heeft vannacht de abri meegenomen.
        Ik ben al overblijfmoeder, twee dagen
        Wielrenners in pelotons die 'aan de kant!' roepen tegen peuters.
        de enige kroeg is dicht sinds de kastelein gestopt is en nou zitte we allemaal thuis
        Die mevrouw op 14 krijgt nooit bezoek, ik ga er voortaan elke week heen
        alleen loketten, en overal een nummertje en een ander gezicht
        Mijn tante in het verzorgingshuis zit in een kring met elf mensen en ze zwijgen allemaal
        Mensen schamen zich om te zeggen dat ze alleen zijn
        Mijn zoon krijgt dan de woning naast mij
        De broertjes van nu lopen dan met bivakmutsen
        Vloggen hoe ze een oude man laten schrikken en dat op snap zetten
        IJzel op de loopbrug, ik heb me aan de leuning naar beneden gelaten als een kind
        Stagebegeleiders nemen geen jongens met onze achternaam
        Onze buurman roept in zn slaap
        112 gebeld om een insluiper en er stonden binnen vier minuten twee auto's, klasse
        Nog meer anonimiteit, niemand die meer weet wie naast hem woont
        ons meisje met Down is uitgescholden bij de bushalte
        Ik stond drie maanden met mijn tent achter het station, en iedere morgen kreeg ik thee van een schoonmaker
        Mijn parkeervergunning gebruik ik niet meer, iemand anders mag hem zo hebben.
        Ik weet hoe laat hij plast
        Asociale opmerkingen in de app over 'die buitenlanders van nummer 9', en de rest zwijgt
        Ik zie elke middag jongetjes tegen garagedeuren schoppen want een goal is er niet
        Dat mensen ingrijpen en niet filmen
        Politie moet scooter pakken van die jongens, dan is klaar.
        Een jongetje van negen vroeg bij mij aan de deur of hij op mijn computer zijn spreekbeurt mocht maken
        Bij de buren van nummer 40-80 hebben ze een tapijtje en een boekenkast in de hal gezet, doen wij dat ook
        Wat ik zou willen veranderen kan niet, hij komt niet terug
        Ik weet na acht jaar niet hoe de man boven mij heet
        met 2 tassen en 1 kind op mn arm, wiel in de goot, melk over alles heen
        Mensen grijpen in wanneer er iemand uitgescholden wordt
        Verbied vuurkorf-met-speaker-avonden doordeweeks
        Opa van hiernaast sprak ze aan en is twee maanden lang elke avond gepest
        leverancier wil een waarborgsom van 500 omdat ik bkr heb
        Ik vroeg om een ei te lenen en ze keek alsof ik om haar pinpas vroeg
        Eén belletje en de volgende avond brandde hij weer.
        Alleen, denk ik
        Een oude man snapte de kaartautomaat niet, de trein vertrok, hij stond daar maar. Geen mens in dienst te zien.
        Een jonge moeder een middag slaap geven, dat doe ik
        Ik krijg begeleiding op dinsdag en vrijdag
        Weet ik veel, als ik maar weer eens kan doorslapen zonder motorgebrul.
        Zonder begeleiding ga ik het niet redden in een eigen huisje
        Ze zitten met twaalf man op de speelhuisjes en geen moeder durft er wat van te zeggen
        meldingen doe ik via BuitenBeter en dan krijg ik netjes een berichtje terug
        Peuteropvang met lieve leidsters
        Ik wil best dagelijks de zakken die ernaast staan alsnog in de bak doen, als ik een extra pasje krijg.
        Een ouderkring voor als je kind verslaafd is
        Of het betaald wordt of niet maakt mij niet uit.
        Er zijn geen chauffeurs, nou, ik ben er een en kom morgen tekenen.
        Twee keer gevallen in de badkamer, en ik durf het de kinderen niet te zeggen
        een jongen gooide zijn blikje voor mijn voeten, ik zei er wat van, toen gooide hij ook zijn broodje
        Er is al een dna-test voorgesteld, te duur zeiden ze, nou het schoonmaken ook
        Mijn vader heeft deze keuken in 1981 getimmerd, hij is dood en de keuken hangt er nog
        Laat mij grootouders koppelen aan kleuters, ben juf geweest
        Mijn zoon vond een rat in zijn wiegje, ik ben diezelfde nacht bij mijn moeder ingetrokken
        Mijn vriendin ging dood en ik moest de volgende dag gewoon weer vakken vullen
        Toen de stamkroeg ging zei mijn man: nou hoef ik er ook niet meer uit
        Deur heel zwaar, ik met kind op arm niet kan open maken
        de supermarkt heeft de gewone kassa's eruit gegooid, nu moet ik zelf scannen met mijn trillende handen
        Zo'n elektrische step haalt zestig, zonder helm, met zijn zusje achterop.
        Onze peuter rende achter een bal aan en die vent remde niet eens.
        Ik heb een dakloze in huis genomen en dat liep zonder hulp helemaal spaak
        Particuliere huisbaas neemt niet op, blokkeert mijn nummer
        Waarom staat het schoolgebouw al drie jaar leeg terwijl kleuters in noodlokalen zitten
        voor mensen die niet naar de pinautomaat kunnen wil ik wel geld halen, ik rijd toch elke maandag
        mensen zonder papieren in die kelder, betalen veel, slapen op grond
        Mijn meisje stond met haar springtouw alleen tussen de geparkeerde auto's, dat beeld vergeet ik niet
        Mijn zus belde vanuit de kast terwijl er iemand door haar huis liep
        Ik ben slechtziend en mijn stok zit steeds onder de uitwerpselen, mag ik dat zeggen?
        Tweede kerstdag heb ik mijn jas aangedaan en ben ik in de stationshal gaan zitten
        ook al ik heb zelf angst, ik wil één op één iemand helpen
        een naam en een 06 onder elke brief
        Ik ben nuchter en wil sponsor zijn
        Wij zijn in 1968 van kolen naar aardgas gegaan.
        Tochtige brievenbus en een brandweerrode voordeur die niet isoleert
        ik wil theehuisje runnen met mijn zus
        ze wilden besparen en nu brandt om en om een paal, je loopt van eiland naar eiland
        per kwartaal iemand anders als trapoudste
        ik zorg 24 uur per dag voor mn man en er vraagt nooit iemand hoe het met mij gaat
        Bij het aardgasvrij-infoavondje liep mijn buurman van 82 rood aan en ging naar huis.
        Ik ben 19 en wil best 1x per week schaken met een opa
        Mijn baas belt mij een taxi want de metro vertrouwt hij niet
        ze zeggen 'loop maar naar de hoofdweg' maar ik ben 86
        De opzichter zou donderdag tussen 8 en 5 komen. Vrij genomen. Niet verschenen.
        De taxichauffeur belt niet aan en rijdt weer weg, 'niet thuis' staat er dan.
        veel jonge mensen maar ze zitten achter hun laptop
        Mijn oudste vriendin verhuisde naar een tehuis in Friesland en ik kan er niet komen
        Brief in het Nederlands, ik gaan met Google maar klopt niet
        omgewaaide spar ligt er al sinds storm Poly
        de drogisterij ging failliet en er kwam een wedkantoor
        dan leven we op automaten: brood uit de muur, pillen uit de muur
        Toen die meesboom dreigde te verdwijnen stonden we er met dertig mensen omheen en hij staat er nog.
        Instelling zet mensen met een psychose in een gewoon rijtjeshuis en vertrekt om vijf uur
        Hij remde, slipte over het grind en stond met zijn neus in mijn hortensia's.
        De hybride pomp is geplaatst zonder dat iemand het huis eerst heeft dichtgemaakt.
        hier kan ik mezelf zijn ook op slechte dagen
        't Pierenbadje hebbe ze dichtgegooid
        ik kijk vanaf zesde verdieping op boomtoppen, als een zee
        Een entree waar je met een pasje binnenkomt en vreemden niet
        kinderopvang met 90 peuters en nul halteplaatsen, verzin het maar
        Ik heb het geprobeerd, praten met die groep, ze spuugden voor mijn voeten
        een noodpakket zonder vragen op vrijdagavond
        Hang er foto's van kinderen bij, dan durft niemand iets naast de bak te zetten.
        Een agent vroeg mij hoe die man eruitzag. Meneer, zei ik, ik kon mijn eigen schoenen niet zien.
        Ik loop elke zaterdag met een knijper en een zak, geef mij meer zakken.
        Die proef met gedimde masten is mislukt en toch gaan ze door.
        niks want ik heb al drie weken geen oog dichtgedaan met dat getimmer
        Ik zet een kastje neer waar mensen houdbaar eten in kunnen leggen en pakken.
        Hoofdingang staat met een steen open
        Als ik niet meer autorijd, kom ik nergens meer
        Graffiti op de kerkmuur, alweer, door een stel opgeschoten jongens
        Nog meer busjes, denk ik.
        voedselbank elke vrijdag, nooit gedacht dat ik daar zou staan
        mn opa is van de zoldertrap gedonderd omdat er een tree doorgerot was
        Jonge veteranen die vastlopen, er is er hier eentje, hij komt alleen 's nachts buiten
        Jongens die op mijn motorkap hun jointje draaien
        ik zit er al over te denken een stomerij te openen
        dat jongens hier geld verdienen met werk en niet met pakketjes
        Laat ex-gedetineerden vertellen op school over waar snel geld eindigt
        De hotelgasten van het Airbnb-huis pikken elke week onze plekken in.
        Jochies die zich onder invloed van hun oudere neven misdragen
        De leidsters wisselen zo vaak dat mijn peuter elke week huilt bij de deur
        Ik stel mezelf beschikbaar als sleutelbeheerder van de fietsenkelder
        Vier hoog zonder lift en ik word volgende maand 79
        Ze laten hun tv aanstaan terwijl ze slapen, ik volg de herhalingen door het stopcontact
        doe mij een werkplek, ik kan lassen en straten maken en ik ben niet lui
        zodra ik 18 ben en mijn rijbewijs heb breng ik mijn oma's flat rond
        Vloerkleed eruit, gietvloer erin
        Bij elke envelop krijg ik buikpijn.
        Mijn buurvrouw eet al maanden alleen crackers omdat koken voor één haar tegenstaat.
        Eén nummer, dag en nacht, voor naasten in paniek
        Nog steeds geen honk denk ik
        Ik kwam met gebroken been thuis en de regiotaxi-man droeg mijn tas tot boven.
        Ik ruik het elke avond rond zeven als hij zijn eerste joint van de dag opsteekt onder mij
        Sinds de warmtepomp betaal ik bijna niks meer aan stoken en is het overal behaaglijk
        Lampen in de brandgang? Ik hang ze op als iemand ze betaalt
        Een nachttrein op vrijdag en zaterdag
        Zet er betonblokken neer, dan kunnen ze niet meer op dat talud gaan staan.
        Nachtelijke dimstand, precies als de nachtploeg thuiskomt.
        Doe een luik op dat kastje voor er een kind aan zit
        Kangoeroewoning zodat mijn moeder naast mij woont
        dat ze ons als volwassen mensen behandelen
        Ze hebben zaagsel en peuken in mijn slaapkamer achtergelaten
        Debatavond met pubers leiden, ben docent geschiedenis
        Stadsbussen stil en elektrisch.
        De chauffeur zei: mevrouw, mijn tomtom stuurt me hierlangs. En weg was de gevel van de kapper.
        Mijn man heeft 25 jaar de speelweek gedraaid. Na zijn dood heeft niemand het opgepakt.
        broodkorsten, rijst, hele pannen macaroni in het gras gegooid
        Mag niks doen van het UWV, ook niet vrijwillig, dan ben ik 'niet beschikbaar'.
        Onderdoorgang bij het spoor verbreden en opvrolijken
        ik moet overal naartoe gebracht worden als een kind
        Elektricien hier, ik kijk gratis mee of een thuislader bij je meterkast past.
        In de lift stonden we met vijf man, twaalf verdiepingen, geen woord
        Als ik stabiel ben word ik ervaringswerker
        Ik tegel en stuc al mijn hele leven, zeg maar waar ik moet zijn
        Jullie vragen ideeën, maar de pandeigenaar zit in Londen en doet nooit iets.
        Ik meld als paal niet brandt, ik loop elke avond met hond.
        lockers voor pakketjes in de hal zodat ze niet gepikt worden
        Dan is deze flat gesloopt en zit ik weet ik veel waar
        Ik zie mezelf opgesloten op zeven hoog
        De fietsenkelder met bewaker houden zoals hij is
        over 5 jaar wil ik dat ze óns bellen als er wat verandert ipv andersom
        Stop met nachtvluchten
        Als de flat vol studenten komt, liggen er elke juni veertig matrassen.
        polarisatie, de een stemt dit de ander dat en ze kijken mekaar niet aan
        Bij ons zetten ze een lichtkunstwerk neer terwijl het pad ernaast zwart is.
        Top locatie, behalve als ik een stoel wil afleveren bij mezelf.
        Ze gaan de ophaaldienst halveren, dan ruiken wij in de zomer niets anders meer.
        Stoppen met zelf meten, ik werd uitgescholden voor verrader.
        Ondergrond is grind, hoe kom je erop
        opgefokt gedrag van brugklassers
        met kleine kind hand vast, auto's rijden door, man steekt vinger op
        De monteur zei: mevrouw, dit onderdeel wordt niet meer gemaakt. Dat was in februari.
        Ben 8 jaar chauffeur op de buurtbus geweest, nu eisen ze een keuring van 300 euro die ik zelf betaal.
        Wij dachten een dode te vinden in dat tapijt, het was een paspop.
        Nog niet, ik heb jonge kinderen
        Ze gaan het bosje kappen, dan zitten we in de wind en kijken we op de snelweg.
        tuurlijk wil ik meepraten over de jongerenplannen, als jullie maar echt luisteren
        Als er een tweede busje komt rijd ik op maandag en woensdag.
        Een belmaatje voor wie bang alleen naar huis loopt, daar kunnen we met z'n allen een lijst voor maken
        Ik denk dat het nog beter wordt nu die bende achter de tralies zit
        Mijn ov-kaart, sleutels en insulinepen zaten in die tas
        Het fietspad houdt ineens op en dan sta je tussen de auto's.
        slaapzakken onder het viaduct
        Meisjes vertellen waar het eng is, maak een kaart
        De reinigingsman zwaait iedere dinsdag naar mijn zoontje en laat geen papiertje liggen.
        Als ondernemer wil ik twee mensen met afstand tot de arbeidsmarkt in dienst nemen.
        Wat fijn is? als de vijftiende is geweest en het loon erop staat
        Spoor onder de grond
        Mensen met een puppy maken vrolijk
        Ik heb een auto en kan op vrijdag mensen meenemen naar de supermarkt.
        Mevrouw van 91 boven mij heeft al jaren geen avond meer buiten gezeten uit angst
        Dat niemand meer in pyjama voor andermans deur hoeft te staan
        Ik ben zelf dakloos geweest, acht maanden in mijn auto op de P+R, met twee kinderen
        Iedereen filmde die verwarde meneer, niemand sloeg een jas om hem heen
        Als bezorger ga ik die galerij niet meer op
        Geen ideeën meer, ik heb zeven brieven geschreven over die autohandel.
        """;
}
