namespace Survey.Analysis.Signals;

/// <summary>What residents might write of violence and control behind a front door, made up for learning. Data, not logic.</summary>
internal static class DomesticExamples
{
    /// <summary>One text a line.</summary>
    public const string All = """
        mijn man slaat mij
        Mijn vriend heeft me tegen de muur geduwd.
        ik word thuis geslagen
        hij schopt me als het eten niet klaar is
        Hij heeft mijn arm omgedraaid en nu kan ik niet werken.
        Hij gooide een bord naar mijn hoofd.
        mijn man heeft mij gewurgd tot ik zwart zag
        Mijn vriend bijt en knijpt mij.
        Als hij thuiskomt weet ik nooit welke man er binnenkomt.
        als hij drinkt moet ik weg zijn
        met drank op is hij gevaarlijk en ik kan nergens heen
        ik zit met de kinderen in de badkamer tot hij slaapt
        Ik doe de deur van de slaapkamer op slot want ik vertrouw mijn man niet
        Mijn man dwingt mij in bed.
        hij neemt me ook als ik nee zeg
        ik moet seks met hem hebben anders wordt hij kwaad
        Ik ben bang voor mijn man
        ben doodsbenauwd voor hem als hij laat is
        Ik durf niet bij hem weg te gaan.
        Als ik bij hem wegga maakt hij me af.
        hij zegt dat hij de kinderen meeneemt als ik wegga
        Ik heb geen eigen pinpas, hij geeft mij tien euro in de week.
        Ik mag geen eigen geld hebben van mijn man.
        mijn loon gaat naar zijn rekening en ik krijg niks
        Mijn man leest al mijn berichten.
        Hij wil weten waar ik elk uur ben en belt steeds.
        Hij heeft een camera in de woonkamer gehangen om mij te controleren.
        zij heeft een zender onder zijn auto en slaat hem als hij te laat is
        ik word geslagen door mijn vrouw maar niemand gelooft een man
        mijn vrouw gooit met messen naar mij
        ik ben een man en mijn vriendin slaat me
        Ik mag niet met andere mensen praten.
        ik mag niemand op bezoek
        Van mijn man mag ik de deur niet open doen.
        ik mag niet werken van hem en niet naar school
        hij doet de deur op slot als hij naar zijn werk gaat
        Ik zit opgesloten in mijn eigen huis, hij heeft de sleutel.
        mijn schoonouders laten mij niet naar buiten
        mijn schoonmoeder slaat mij met een lepel
        Ik moet alles doen voor de familie van mijn man, ik ben hun slaaf.
        ze hebben mijn paspoort en mijn telefoon afgepakt
        mijn broer houdt mij in de gaten en slaat mij als ik met jongens praat
        mijn vader wil dat ik met iemand trouw die ik niet ken
        Als ik niet trouw gaan ze me wat doen.
        ik ben uitgehuwelijkt en mag niet scheiden
        ik schaam mijn familie en nu willen mijn broers mij dood
        mijn ex komt nog steeds binnen wanneer hij wil
        mijn ex bonkt op de deur en schreeuwt dat ik open moet doen
        mijn ex heeft mijn banden lek gestoken en staat elke dag bij mijn werk
        mijn ex laat mij niet met rust, hij stuurt honderd appjes op een dag
        Mijn ex heeft het contactverbod al vijf keer overtreden.
        ik zit in een blijf van mijn lijf huis geweest en hij heeft me gevonden
        Ik ben gevlucht voor mijn man en niemand mag weten dat ik hier woon.
        geheim adres, maar hij is er toch achter gekomen
        Mijn zoon slaat me als ik hem geen geld geef.
        mijn zoon van 30 woont bij mij en ik ben bang voor hem
        mijn dochter pakt mijn aow af en geeft mij geen eten
        Mijn kleinzoon heeft mijn rekening leeggehaald en dreigt als ik het zeg.
        de mantelzorger van mijn buurvrouw knijpt haar en scheldt haar uit
        de dochter geeft die oude man geen eten en laat hem in zijn vuil liggen
        Mijn buurman laat zijn zieke vrouw hele dagen vastgebonden in bed liggen.
        De zoon van mijn overbuurvrouw schreeuwt tegen haar en laatst viel ze door een duw.
        oude moeder wordt door haar zoon opgesloten in de achterkamer
        Opa krijgt klappen van zijn kleinkinderen om zijn pensioen.
        Mijn tante wordt kaalgeplukt door haar neef, ze durft niets te zeggen.
        de buurvrouw wordt mishandeld
        Mijn buurvrouw heeft steeds blauwe plekken.
        mijn buurvrouw loopt mank en zegt dat ze van de trap viel, voor de derde keer
        ze draagt een sjaal om de plekken in haar nek
        Ze had een dik oog en durfde me niet aan te kijken.
        de vrouw van hiernaast klopte midden in de nacht aan, op blote voeten, haar lip was kapot
        Een vrouw belde bij mij aan met bloed aan haar mond, haar man stond beneden te brullen.
        zij kwam schuilen bij mij met haar kindje omdat hij door het lint ging
        Ze heeft een nacht bij mij geslapen omdat hij haar sloeg
        De man van drie hoog slaat zijn vrouw.
        die vent mept zn vrouw
        de buurman ramt zijn vriendin
        Hij trok haar aan haar haren naar binnen.
        hij sleurde haar de auto in
        Ik zag hem haar bij de keel pakken op de galerij.
        hij duwde zijn zwangere vriendin tegen de lift
        hier naast wordt een vrouw in elkaar geslagen elke vrijdag
        Bij de buren hoor ik klappen en een vrouw die huilt.
        een vrouw huilt elke nacht achter mijn muur
        Ik hoor haar smeken: alsjeblieft niet, alsjeblieft.
        ik hoor glas breken en een vrouw roepen dat hij op moet houden
        de bovenburen hebben zo'n ruzie dat ik bang ben dat hij haar doodslaat
        het gaat daar fout tussen die twee, ze vliegt tegen de muur
        elke week politie bij de onderburen en toch gaat ze terug naar hem
        Ze hebben ruzie, dan een dreun, dan niets meer.
        Die vrouw mag nooit alleen met iemand praten, hij komt er meteen bij staan.
        ze kijkt eerst naar hem voor ze antwoord geeft
        zij komt alleen buiten als hij erbij is
        Mijn buurvrouw heeft geen telefoon, van hem mag dat niet.
        ze mag van haar man niet naar de koffieochtend
        Haar man houdt haar binnen, ze spreekt geen Nederlands en kan niemand bellen.
        ik zie die vrouw alleen achter het raam, ze zwaaide met een briefje waar help op stond
        Zij fluisterde in de lift dat ze hulp nodig heeft maar dat haar man het niet mag weten.
        zeg alstublieft niet tegen mijn man dat ik dit heb ingevuld
        Ik vul dit stiekem in want hij mag het niet zien.
        ik moet snel typen want hij komt zo thuis
        niet bellen, alleen appen onder schooltijd, anders weet hij het
        bel mij niet terug want hij neemt op
        Stuur geen brief, mijn man maakt alles open.
        Ik wil hulp maar mijn man mag niks weten.
        Niemand weet wat er bij ons achter de voordeur gebeurt.
        Buiten is hij aardig maar thuis is hij een monster.
        iedereen vindt hem een leuke buurman maar ze weten niet wat hij mij aandoet
        Ik draag lange mouwen in de zomer, u begrijpt wel waarom.
        ik zeg altijd dat ik tegen de kast ben gelopen
        Ik ga niet naar de dokter want dan vraagt ze hoe het komt.
        met mijn gebroken rib zei ik dat ik gevallen was
        ik moest zeggen dat ik gevallen was
        Mijn moeder zegt dat ze viel, maar mijn vader deed het.
        mijn vader slaat mijn moeder
        Pa slaat ma en wij doen alsof we slapen.
        mijn moeder wordt geslagen en ik ben te klein om te helpen
        mn pa trapt deuren in en mn ma huilt
        mijn stiefvader vernedert mijn moeder elke dag
        mijn zwager slaat mijn zus en de familie zwijgt
        mijn zus zit met een kapotte lip en zegt niks
        Mijn dochter is bij een foute man, hij slaat en ze gaat telkens terug.
        mijn vriendin wordt door haar vriend in de gaten gehouden en bedreigd
        een collega van mij durft niet naar huis, haar man wacht met een riem
        Hij maakt mij elke dag klein: dom, lelijk, waardeloos.
        hij scheldt mij uit voor hoer waar de kinderen bij zijn
        Ik mag niks zelf beslissen, niet eens wat ik aantrek.
        hij kiest mijn kleren en wie ik bel
        ik leef als gevangene
        mijn huis is een gevangenis met hem
        Ik loop op mijn tenen want als hij ontploft gaat alles stuk.
        Hij slaat de deuren kapot en dan ben ik aan de beurt.
        er zitten gaten in de deur van zijn vuisten
        Hij heeft mijn kat tegen de muur gesmeten om mij te straffen.
        hij heeft al mijn spullen kapotgemaakt en benzine over mijn kleren gegooid
        man boos, ik krijg klap
        mijn man slaan mij als eten niet goed
        man drinken veel en dan slaan
        ik bang voor man, kan niet weg, geen verblijf zonder hem
        hij zegt als jij gaan politie jij terug naar jouw land
        mijn man zegt ik mag niet inburgering
        ik niet mag buiten zonder schoonmoeder
        hij pakken mijn geld en telefoon
        hij me slaat al 6 jaar
        mn man slaagt me
        me vriend is agresief tegen mij
        huisleijk geweld hier boven
        hij heeft losse handjes
        hij heeft zijn handen niet thuis kunnen houden
        ze heeft weer klappen gehad van hem
        hij kan zijn handen niet thuishouden als hij gezopen heeft
        die gozer slaat zn chick
        hij controleert me de hele tijd, is echt toxic, als ik met iemand praat krijg ik een tik
        mijn vriend heeft naaktfoto's van mij en zegt dat hij ze rondstuurt als ik het uitmaak
        Hij dreigt zichzelf en mij iets aan te doen als ik weg ga.
        zij zegt dat ze mijn ogen uitkrabt als ik nog een keer met mijn zus praat
        Het is hier thuis oorlog en ik ben degene die de klappen krijgt.
        thuis is het niet veilig voor mij
        Ik voel mij op straat veiliger dan in mijn eigen huis, door hem.
        ik ga pas naar huis als hij naar zijn werk is
        Ik zwerf de hele dag door de winkels omdat ik niet thuis durf te zijn met hem.
        ik heb een tas klaarstaan voor als het weer misgaat
        de vluchttas staat achter de bank
        mijn buurvrouw bewaart een tas bij mij voor als ze moet vluchten
        Wij hebben een afspraak: als zij op de muur klopt bel ik 112.
        als mijn gordijn dicht is moet de buurvrouw de politie bellen, zo hebben we dat afgesproken
        hij heeft een huisverbod maar slaapt daar gewoon weer
        Het huisverbod is voorbij en nu is hij terug en begint het opnieuw.
        Hij zit in de cel maar komt volgende maand vrij en dan komt hij naar mij.
        Hij heeft spijt, bloemen, en over twee weken slaat hij weer.
        Als hij gedronken heeft vliegen de borden door de kamer en zegt zij niets meer.
        Bij mij thuis loop ik op eieren, één verkeerd woord en het is raak.
        Als het eten koud is krijg ik ervan langs.
        ik krijg er van langs als ik te laat uit mijn werk kom
        Ze willen mij naar het land van mijn ouders sturen om te trouwen.
        In de zomer moet ik naar Pakistan om te trouwen en ik wil niet.
        Mijn ooms zeggen dat ik de familie te schande maak.
        Hij zet me buiten op de galerij als ik iets terugzeg.
        's Nachts zet ik een stoel onder de klink, want hij heeft een sleutel laten maken.
        mijn nichtje komt na de vakantie niet terug, ze hebben haar uitgehuwelijkt
        """;
}
