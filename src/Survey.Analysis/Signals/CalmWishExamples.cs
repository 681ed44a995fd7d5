namespace Survey.Analysis.Signals;

/// <summary>What residents might write that only sounds like a signal, or is dull, made up for learning. Data, not logic.</summary>
internal static class CalmWishExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        Ik kan niet meer zonder mijn buren.
        Het einde van de straat is donker.
        Ik hou het hier niet meer uit met die muggen.
        De kinderen hebben geen veilige plek om te spelen.
        Kinderen zitten alleen maar op hun telefoon.
        Kinderen hangen rond bij de snackbar.
        Mijn kind huilt als de lift weer stuk is.
        Onze zoon is bang in de lift.
        Mijn dochter slaapt slecht door het lawaai.
        De kleuters van de school maken er een feest van.
        Ik heb drie kinderen en geen tuin.
        Een jongen van 10 reed mij aan met zijn fiets.
        Mijn zoon vecht bij de judoclub.
        Tieners rijden zonder licht.
        De man van beneden groet nooit.
        Mijn man en ik durven 's avonds niet naar het park.
        Mijn man moppert over de lift.
        Mijn vrouw zit in een rolstoel en kan niet weg.
        De vrouw van hiernaast is vriendelijk.
        Mijn moeder mag niet meer autorijden.
        Hij gooit zijn afval naast de container.
        Zij gooien peuken van het balkon.
        Ik ben bang dat de huur omhoog gaat.
        Ik ben bang om te vallen op die stoep.
        Bang voor inbraak.
        Er is vaak ingebroken in de schuurtjes.
        Mijn fiets is gestolen.
        Ze schelden je uit als je er iets van zegt.
        De jongens bij de bank zijn intimiderend.
        Er wordt gedeald in de steeg.
        Er wordt geblowd in het portiek.
        De politie schoot te hulp.
        Hoge drempels, je slaat bijna uit je auto.
        De schommel is kapotgeslagen.
        De ruit van het bushokje is ingeslagen.
        Overlast van een verwarde man.
        Een man praat in zichzelf op het plein.
        De hond van de buren valt andere honden aan.
        Er zijn meeuwen die aanvallen.
        Ik wil rust in de tent.
        Ik wil niet meer verhuizen.
        Ik wil hier nooit meer weg.
        Ik wil niet meer bij de gemeente klagen, het helpt toch niet.
        We zijn klaar met die troep.
        Ik zit de hele dag alleen thuis, een koffieochtend zou fijn zijn.
        Ik ben weduwe en mis mijn man.
        Sinds mijn man overleden is kom ik niet meer in de tuin.
        Het is hier dood na vijf uur.
        Dode hoek bij de rotonde.
        Een dode tak hangt boven de stoep.
        De vissen in de vijver zijn dood.
        Dodelijk ongeluk op de ring vorig jaar.
        Het gas is duur.
        Wij willen van het gas af.
        De verwarming is kapot en de ketel lekt water.
        De rookoverlast van de buren is erg.
        Roken in de lift is vies.
        De kaarsen in het buurthuis zijn gezellig.
        Er ligt glas op het fietspad.
        Het trappenhuis staat vol fietsen.
        De gang ligt vol reclame.
        De hal wordt nooit gepoetst.
        Parkeren voor de uitgang van de school.
        Elke dag hetzelfde liedje met het afval.
        De containers zitten vol en niemand leegt ze.
        Meer politie op straat graag.
        De wijkagent mag vaker langskomen.
        Ik wil graag een bankje bij de vijver.
        De stoeptegels liggen los, mijn vader is gevallen.
        In de winter is het glad en dan durf ik niet naar buiten.
        Er wordt door rood gereden bij de school.
        Kinderen rennen zo de straat op.
        Een hek om de speeltuin zou kinderen veilig houden.
        Mijn zoon van 8 speelt elke dag op het veldje.
        Mijn dochter van 12 fietst alleen naar school.
        De jeugd heeft een eigen plek nodig.
        Jongeren die geen kwaad doen worden weggestuurd.
        De buurvrouw past op mijn kinderen, fijn mens.
        Oma komt elke dag de kinderen halen.
        Mijn man haalt de kinderen van school.
        Mijn vriend en ik zoeken een groter huis.
        Mijn ex en ik wonen in dezelfde straat, gaat prima.
        Ze heeft een hele aardige man.
        Mijn vader klaagt altijd over de duiven.
        Mijn moeder is dement en loopt weg.
        De thuiszorg komt te laat.
        De buurman timmert de hele dag met een hamer.
        Hij staat met een hamer in de tuin te werken.
        Er wordt geboord en geslagen tot laat.
        De vuilnismannen slaan met de deksels.
        De kerkklok slaat elk kwartier.
        Regen slaat naar binnen.
        De duiven schijten alles onder.
        De hond beet mijn kat dood.
        Mijn kat is doodgereden.
        Een egel is doodgereden.
        De vijver is een dode boel.
        Levensgevaarlijke kruising bij de Aldi.
        Straks komt er iemand onder een auto.
        Ik vrees voor mijn huur.
        Ik vrees dat het park verdwijnt.
        We vechten al jaren met de woningbouw over schimmel.
        De strijd met de gemeente over de bomen.
        De schimmel maakt ons ziek.
        Mijn kinderen zijn ziek van de schimmel.
        De baby slaapt niet door het geluid.
        De tram maakt lawaai, de kinderen worden wakker.
        Ik kan niet slapen door de brommers.
        Ik word 's nachts wakker van vuurwerk.
        Er werd vuurwerk afgestoken in de prullenbak.
        Er ligt een gat in het dak.
        De gasmeter zit op een rare plek.
        De buren koken lekker, het ruikt heerlijk.
        Het ruikt naar riool.
        De brandweerauto past niet in de straat.
        De branddeuren zijn netjes geverfd.
        We hadden een brandoefening in het gebouw.
        De rookmelders zijn gecontroleerd, top.
        De nooduitgang is duidelijk aangegeven.
        De portiek is schoon.
        Mensen steken hun afval in de verkeerde bak.
        Steek de kaarsjes aan, we vieren feest.
        Alles wordt duurder, het leven is niet te betalen.
        De bomenkap is een bedreiging voor de vleermuizen.
        In de gang mogen geen scootmobielen staan van de huismeester.
        De aanslag op de ramen van het verkeer is niet weg te krijgen.
        Ik zou een moord doen voor een parkeerplek.
        Ik zie het niet meer zitten om nog een keer naar zo'n inspraakavond te gaan.
        Onze judoclub leert kinderen vallen.
        Met een touw tussen de bomen maken we een slackline.
        Ze hebben de oude linde vermoord voor een laadpaal.
        Mijn leven lang woon ik hier, ik wil hier ook doodgaan als het zover is.
        Er moet een keer brand komen in de discussie over dat buurthuis.
        Je gooit je geld weg, je kunt net zo goed van een brug springen zegt mijn man altijd voor de grap.
        Ik brand van nieuwsgierigheid wat er met het terrein gebeurt.
        Mijn planten gaan dood door het strooizout.
        Dood saaie wijk, er is geen klap te doen.
        Kinderen schreeuwen de hele dag op het schoolplein en dat hoort erbij.
        Er loopt altijd een man met een hondje achter mij aan, dat is mijn buurman Piet haha.
        Hij leest mijn post voor omdat ik slecht zie.
        De kinderen moorden elkaar uit met voetbal, prachtig om te zien.
        Die hoge stoepranden zijn levensgevaarlijk met een rollator.
        We hebben een steekspel gespeeld in het park, met middeleeuwse kostuums.
        Mijn vrouw is blij met de nieuwe keuken.
        Ik kreeg een blauwe plek van die losse tegel.
        Ik zat gevangen in de lift, drie kwartier.
        Ze bedreigen ons met een naheffing van de servicekosten.
        Zij is door de regeling van de toeslag hard geslagen, financieel dan.
        De jeugd springt 's zomers van de brug het kanaal in.
        De slager slijpt zijn messen nog zelf.
        De huur hangt als een mes op onze keel.
        Mijn vriend en ik wonen hier samen met plezier.
        Mijn zoon speelt altijd oorlogje met de buurjongens.
        Van het dak van de parkeergarage springen de duiven naar beneden.
        Ik ga dood van de warmte hierboven in de zomer.
        Op de kinderboerderij mogen kinderen de geit een klap op de kont geven.
        Het wapen van de gemeente hangt scheef boven de deur.
        mijn fiets is vermoord door die drempel
        Mijn zoontje mag niet naar de speeltuin want er ligt glas.
        Het buurtcomité heeft flink geknokt en nu is de bushalte terug.
        Bij het boksen leert de jeugd hoe je een klap opvangt.
        Ik heb met mijn mes de paddenstoelen uit het veld gesneden.
        Ze zitten elkaar in de haren over de parkeerplekken.
        Kinderen krijgen hier gratis ontbijt op school.
        Met carbid schieten op oudjaar hoort bij het dorp.
        Brandgang achter de huizen is overwoekerd met bramen en brandnetels.
        Onze poes is aangereden en doodgegaan.
        Wij vechten al jaren voor een zebrapad.
        Die Turkse bakker, ik overdrijf niet, een aanslag op mijn lijn zo lekker.
        Het zwembad was de redding voor onze kinderen.
        Er moet een einde komen aan het foutparkeren.
        Ik zou wel een moord doen voor een goede bakker om de hoek.
        Ze hebben het groen vermoord met hun bladblazers.
        Mijn vriend let op mijn fiets.
        Mijn hart breekt als ik zie hoe het plein erbij ligt.
        We hebben de brandtrap laten schilderen, ziet er netjes uit.
        De huismeester kapt alle bomen met een bijl in de nacht zei mijn buurman voor de grap.
        Ik ben tegen geweld en voor meer bankjes.
        Het is hier geen leven zonder auto.
        Het stikt van de ratten.
        Ik ben uitgepraat over het afval.
        De kinderboerderij moet blijven, de geitjes slaan geen mens dood.
        Een doodlopende straat, lekker rustig.
        Ik wil wel helpen bij de koffieochtend voor vrouwen die thuis zitten.
        We moeten het vuurtje brandend houden met leuke activiteiten.
        De verhalen over drugs en messen kloppen niet, het is een fijne wijk.
        Met oud en nieuw prachtig vuurwerk hier, echt genieten met de hele flat.
        Ik kan er niet van slapen, die warmtepomp bromt.
        Er zijn te weinig activiteiten voor jongeren dus ze hangen.
        De wijkagent is een topper, laat altijd zijn gezicht zien.
        Een bloedmooi park hebben we.
        Een beetje meer pit, de buurt slaapt.
        Graag een cursus zelfverdediging voor vrouwen in het buurthuis.
        De kinderen spelen elke dag alleen op het plein, dat kan hier gewoon, heerlijk veilig.
        De oven van de pizzeria ruikt heerlijk.
        Mijn zoon is gepest op school, maar dat is opgelost met de juf.
        Het hek van het speelveld moet 's avonds op slot, dan slopen ze niets.
        Er ligt glas in de zandbak.
        Van de zomer een barbecue met de hele galerij.
        Mijn buurman slaat zijn duim blauw bij het klussen maar hij helpt iedereen.
        De gasprijs is veel te hoog.
        Ik stop ermee, ik doe niet meer mee in de bewonerscommissie.
        De jongens leren boksen van Achmed in plaats van rondhangen.
        De schoorsteenveger komt op tijd.
        Een kaars aansteken bij de kerststal is traditie.
        De hondenclub gebruikt een fluitje dat door merg en been gaat.
        Mijn moeder is gevallen over een stoeptegel en heeft haar pols gebroken.
        De nieuwe parkeerregels zijn een aanslag op onze portemonnee.
        De buurvrouw vermoordt me als ik haar plantjes vergeet water te geven, haha.
        Het alarm van die ene auto gaat steeds af.
        Mijn dochter zit op judo, daar leert ze vallen en slaan met respect.
        Op het dorpsplein werd vroeger de heks verbrand volgens de gids.
        De gemeente is al jaren aan het doodzwijgen wat wij vragen.
        Het nieuwe gebouw slaat als een tang op een varken.
        Mensen schelden op de voetbalscheidsrechter.
        De sfeer is om op te schieten met die nieuwe huismeester.
        Sinds mijn scheiding woon ik hier heerlijk rustig.
        Blaas dat lelijke winkelcentrum maar op.
        Er wordt openlijk gedeald op het pleintje.
        Een knalfeest voor het jubileum!
        Er wordt 's nachts met deuren geslagen in het portiek.
        Kapotte lampen, het is levensgevaarlijk donker maar er is nooit iets gebeurd.
        Er is een brandblusser nodig in de hobbyruimte zegt de commissie, en een koelkast.
        De lift is al weken stuk en dat is voor mij als oudere een ramp.
        wil hier nooit meer weg, ze moeten mij hier uit dragen tussen zes planken
        Vechten voor ons park, dat blijven we doen.
        Ik durf 's avonds gewoon alleen over straat.
        Vroeger werd hier gevochten maar sinds de buurtvaders er zijn is het rustig.
        Slagroom kloppen met de kinderen in het buurthuis was het leukst.
        Mijn man is drie jaar geleden overleden en de buren hebben mij er doorheen gesleept.
        Hel op aarde met die bouwput.
        In de zomer bakken we samen aan de vuurkorf, heel gezellig.
        Ik heb het helemaal gehad met die bestuurders.
        Onze flat is na de brand van 2012 helemaal opgeknapt.
        Ik hoop hier oud te worden.
        Zij knallen van enthousiasme, die meiden van de dansgroep.
        Blauwe plekken van die fietsenrekken, zo krap staan ze.
        Ik rook graag op mijn balkon en daar krijg ik commentaar op.
        Ik zit de hele dag alleen en zou graag eens koffie drinken met iemand.
        De barbecuelucht trekt zo bij mij naar binnen.
        Ik schaam me dood voor onze straat als er visite komt.
        Hij rijdt als een gek door de straat.
        Sinds het slot op de poort zit, is de bedreiging van die zwervers voorbij.
        Mijn man wil niet verhuizen, ik wel.
        Mijn laatste jaren wil ik in deze straat blijven.
        De buurt bloeit weer op.
        Het gras is dood door de droogte.
        De slager op de hoek is gestopt.
        De jeugd loopt met de ziel onder de arm.
        """;
}
