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
        ["fr"] = """
            Trop de bruit chez les voisins du dessus
            le radiateur ne chauffe presque plus
            je me sens souvent seule
            Très bien situé, jolie vue
            quelqu'un devrait réparer la vitre cassée
            Il nous faut un distributeur de billets
            pas de lumière dans le local à vélos
            mes enfants ne savent pas où aller après les cours
            Des gens souriants à chaque étage
            Arrêtez la vente de drogue
            je peux donner des cours de maths
            les lettres sont en néerlandais, je ne comprends pas
            C'était mieux avant
            des rats partout en été
            Construisez des logements moins chers
            la pression de l'eau est faible
            des ados fument dans l'escalier
            Nous espérons rester longtemps
            rien ne change ici
            des camions passent toute la journée
            je viendrais courir avec un groupe
            Le parking coûte une fortune
            le bailleur ne répond à aucun mail
            les vieux arbres sont superbes
            une piscine serait formidable
            murs trop fins, on entend tout
            Personne ne me dit bonjour
            mon pays me manque mais ça va
            des escaliers plus propres
            l'arrêt de tram est loin
            chiens sans laisse
            Il manque une boulangerie
            """,
        ["es"] = """
            Demasiado ruido de los vecinos de arriba
            la estufa casi no calienta
            me siento sola muchas veces
            Muy buena ubicación y linda vista
            alguien debería arreglar el vidrio roto
            Hace falta un cajero automático
            no hay luz en el cuarto de bicicletas
            mis hijos no tienen adonde ir después del colegio
            Gente simpática en cada piso
            Que dejen de vender droga
            puedo dar clases de matemáticas
            las cartas vienen solo en holandés, no entiendo
            Antes era mejor
            ratas por todas partes en verano
            Construyan viviendas más baratas
            la presión del agua es baja
            adolescentes fumando en la escalera
            Esperamos quedarnos mucho tiempo
            aquí no cambia nada
            pasan camiones todo el día
            me uniría a un grupo para correr
            Estacionar cuesta una fortuna
            el propietario no contesta los correos
            los árboles viejos son hermosos
            una piscina sería genial
            paredes finas, se oye todo
            Nadie me saluda
            echo de menos mi país pero estoy bien
            escaleras más limpias
            la parada del tranvía queda lejos
            perros sin correa
            Falta una panadería
            """,
        ["uk"] = """
            Забагато шуму від сусідів згори
            батареї майже не гріють
            часто почуваюся самотньою
            Чудове місце і краєвид
            хтось має полагодити розбите вікно
            Потрібен банкомат
            темно у велопарковці
            моїм дітям нікуди піти після школи
            Привітні люди на кожному поверсі
            Тут продають наркотики
            можу викладати математику
            листи лише нідерландською, я не розумію
            Раніше було краще
            влітку всюди щури
            Будуйте дешевше житло
            слабкий тиск води
            підлітки курять на сходах
            Хочемо залишитися надовго
            нічого не змінюється
            цілий день їздять вантажівки
            я б бігала з групою
            Паркування дороге
            господар не відповідає на листи
            старі дерева дуже красиві
            басейн був би чудовим
            тонкі стіни, усе чути
            Ніхто зі мною не вітається
            сумую за домом, але тут добре
            чистіші сходи
            зупинка далеко
            собаки без повідця
            бракує пекарні
            дуже гарний парк
            """,
        ["ru"] = """
            Слишком шумные соседи сверху
            батареи почти не греют
            часто чувствую себя одинокой
            Отличное место и вид
            кто-нибудь должен починить разбитое окно
            Нужен банкомат
            темно в велосипедной
            моим детям некуда пойти после школы
            Приветливые люди на каждом этаже
            Здесь продают наркотики
            могу преподавать математику
            письма только на голландском, я не понимаю
            Раньше было лучше
            летом везде крысы
            Стройте жильё подешевле
            слабое давление воды
            подростки курят на лестнице
            Хотим остаться надолго
            ничего не меняется
            целый день ездят грузовики
            я бы бегала с группой
            Парковка дорогая
            хозяин не отвечает на письма
            старые деревья очень красивые
            бассейн был бы отличным
            тонкие стены, всё слышно
            Никто со мной не здоровается
            скучаю по дому, но тут хорошо
            чистые лестницы
            остановка далеко
            собаки без поводка
            не хватает пекарни
            """,
        ["ar"] = """
            ضوضاء كثيرة من الجيران في الأعلى
            التدفئة لا تعمل جيدا
            أشعر بالوحدة
            موقع ممتاز ومنظر جميل
            يجب إصلاح النافذة المكسورة
            نحتاج إلى صراف آلي
            لا يوجد ضوء في موقف الدراجات
            أولادي ليس لديهم مكان بعد المدرسة
            ناس طيبون
            أوقفوا بيع المخدرات
            أستطيع تعليم الرياضيات
            الرسائل بالهولندية فقط ولا أفهمها
            كان أفضل من قبل
            فئران في كل مكان
            ابنوا بيوتا أرخص
            ضغط الماء ضعيف
            المراهقون يدخنون على الدرج
            نريد أن نبقى هنا
            لا شيء يتغير
            شاحنات طوال اليوم
            أحب أن أمشي مع مجموعة
            الموقف غالي
            المالك لا يرد
            الأشجار القديمة جميلة
            مسبح سيكون رائعا
            الجدران رقيقة
            لا أحد يسلم علي
            اشتقت إلى بلدي
            درج أنظف
            المحطة بعيدة
            كلاب بدون رباط
            المصعد خربان
            """,
    };

    public static IReadOnlyList<string> Of(string language) => Texts[language].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
