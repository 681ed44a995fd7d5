namespace Survey.Analysis.Tests.Languages;

/// <summary>Short answers that no profile has learnt from, at least thirty per language, one a line.</summary>
internal static class UnseenAnswers
{
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["nl"] = """
            Elke nacht herrie van de bovenburen.
            hangjeugd bij de snackbar
            Prachtige bloembakken op het plein
            de roltrap bij het winkelcentrum doet het nooit
            Wat mist is een pinautomaat.
            Kapotte ruiten en graffiti
            Als de kermis er is kun je je auto niet kwijt
            Ik mis de bibliotheek.
            tegels los, al twee keer gevallen
            vuurwerk het hele jaar door
            gezellig zomerfeest met de hele wijk
            kan de vuilniswagen niet wat later komen?
            te duur
            Lekker wandelen door het bos
            Fietsen worden gestolen uit de kelderbox
            Meer toezicht 's avonds
            mensen van alle leeftijden door elkaar
            sneeuw wordt niet geruimd bij het bejaardenhuis
            De wijkverpleegkundige komt trouw langs
            Ik kan banden plakken
            stank van de fabriek
            Oude eiken alsjeblieft laten staan
            te kleine kamers voor een gezin
            wifi in de hal
            Een eigen sleutel van de achterdeur
            ze zetten alles voor de nooduitgang
            Niets veranderen, het is goed zo.
            Die rotonde snapt niemand.
            wespennest boven de ingang
            volkstuintjes
            Mijn kleinkinderen logeren hier graag
            douche wordt niet warm
            Eindelijk weer een slager in het dorp
            praatgroep voor mantelzorgers
            """,
        ["en"] = """
            Too much noise from the flat upstairs
            the heating hardly works
            I feel lonely most days
            Great location, lovely view
            someone should fix the broken window
            We need a cash machine
            no lights in the bike shed
            my kids have nowhere to go after school
            Friendly people on every floor
            Stop selling drugs here
            I can teach maths and physics
            the letters are only in Dutch, I cannot read them
            It was better before
            rats everywhere in summer
            Please build more affordable homes
            the water pressure is low
            teenagers smoking in the stairwell
            We hope to stay for a long time
            nothing ever changes around here
            big trucks pass by all day
            I would join a running group
            Parking costs are ridiculous
            my landlord ignores every email
            old trees make it beautiful
            a swimming pool would be amazing
            walls are thin, you hear everything
            Nobody greets me
            I miss my home country but this place is okay
            cleaner stairs would be great
            the tram stop is far away
            dogs without a leash
            They changed the locks without telling anybody
            """,
        ["tr"] = """
            Üst kattan çok ses geliyor
            kalorifer yanmıyor
            çoğu gün kendimi yalnız hissediyorum
            Yeri güzel, manzarası da öyle
            kırık camı biri tamir etmeli
            Bankamatik lazım
            bisikletlikte ışık yok
            çocuklarımın okuldan sonra gidecek yeri yok
            Her katta güler yüzlü insanlar
            Burada uyuşturucu satılmasın
            matematik dersi verebilirim
            mektuplar sadece Hollandaca, anlamıyorum
            Eskiden daha iyiydi
            yazın her yerde fare var
            Daha ucuz evler yapılsın
            suyun basıncı düşük
            merdivende sigara içiyorlar
            Uzun süre kalmak istiyoruz
            burada hiçbir şey değişmiyor
            bütün gün kamyon geçiyor
            koşu grubuna katılırım
            Otopark çok pahalı
            ev sahibi maillere cevap vermiyor
            yaşlı ağaçlar burayı güzelleştiriyor
            yüzme havuzu harika olurdu
            duvarlar ince, her şey duyuluyor
            Kimse bana selam vermiyor
            memleketimi özlüyorum ama burası da fena değil
            merdivenler daha temiz olsa
            tramvay durağı uzak
            tasmasız köpekler
            komsular cok iyi ama asansor hep bozuk
            daha fazla park olsun
            """,
        ["pl"] = """
            Za głośno u sąsiadów z góry
            kaloryfery prawie nie grzeją
            czuję się samotna
            Świetna lokalizacja i ładny widok
            ktoś powinien naprawić wybite okno
            Potrzebny jest bankomat
            ciemno w rowerowni
            moje dzieci nie mają gdzie iść po szkole
            Życzliwi ludzie na każdym piętrze
            Dość sprzedawania narkotyków
            mogę uczyć matematyki
            listy są tylko po niderlandzku, nie rozumiem
            Kiedyś było lepiej
            latem wszędzie szczury
            Budujcie tańsze mieszkania
            niskie ciśnienie wody
            nastolatki palą na schodach
            Chcemy zostać na długo
            nic się tu nie zmienia
            cały dzień jeżdżą ciężarówki
            zapisałbym się do grupy biegowej
            Parking jest strasznie drogi
            właściciel nie odpisuje na maile
            stare drzewa są piękne
            basen byłby wspaniały
            cienkie ściany, wszystko słychać
            Nikt mi nie mówi dzień dobry
            tęsknię za krajem, ale tu jest w porządku
            czystsze schody
            przystanek tramwajowy jest daleko
            psy bez smyczy
            za duzo smieci i nikt nie sprzata
            """,
        ["de"] = """
            Zu viel Krach von oben
            die Heizung wird kaum warm
            ich fühle mich oft einsam
            Tolle Lage und schöne Aussicht
            jemand sollte das zerbrochene Fenster reparieren
            Wir brauchen einen Geldautomaten
            kein Licht im Fahrradkeller
            meine Kinder wissen nach der Schule nicht wohin
            Freundliche Menschen auf jeder Etage
            Hier werden Drogen verkauft
            ich kann Nachhilfe in Mathe geben
            die Briefe sind nur auf Niederländisch, das verstehe ich nicht
            Früher war es besser
            im Sommer überall Ratten
            Baut bitte günstigere Wohnungen
            der Wasserdruck ist niedrig
            Jugendliche rauchen im Treppenhaus
            Wir möchten noch lange bleiben
            hier ändert sich nichts
            den ganzen Tag fahren Lastwagen vorbei
            ich würde bei einer Laufgruppe mitmachen
            Parken ist unverschämt teuer
            der Eigentümer antwortet auf keine Mail
            die alten Bäume machen es schön
            ein Schwimmbad wäre toll
            dünne Wände, man hört alles
            Keiner grüßt mich
            ich vermisse meine Heimat, aber es ist in Ordnung
            saubere Treppen
            die Haltestelle ist weit weg
            Hunde ohne Leine
            Es fehlt ein Bäcker
            """,
    }.Concat(UnseenAnswersElsewhere.Texts).ToDictionary();

    public static IReadOnlyList<string> Of(string language) => Texts[language].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
