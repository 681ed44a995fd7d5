using Survey.Analysis.Text;

namespace Survey.Core.Questionnaires;

/// <summary>The words of the library (bibliotheek): our own, in the languages of residents.</summary>
internal static class LibraryWords
{
    private const string Themes = "Onderwerpen met een rapportcijfer", Own = "In eigen woorden", Living = "Hoe is het hier?";

    /// <summary>The heading of questions about who answers.</summary>
    internal const string You = "Over u: om te zien wie u mist";

    /// <summary>The items that are one question each.</summary>
    internal static IEnumerable<LibraryItem> Single =>
    [
        Open("sterk", "Wat is sterk aan deze buurt? Wat moet zo blijven?", QuestionRole.Good,
            Wording.Of("Wat is sterk aan deze buurt? Wat moet zo blijven?", "What is good about this neighbourhood? What should stay as it is?", "Bu mahallenin iyi yanları neler? Neler böyle kalmalı?", "ما الجيد في هذا الحي؟ ما الذي يجب أن يبقى كما هو؟", "Co jest dobre w tej okolicy? Co powinno tak zostać?", "Що доброго є в цьому районі? Що має залишитися таким, як є?")),
        Open("stoort", "Wat stoort u hier?", QuestionRole.Worry,
            Wording.Of("Wat stoort u hier?", "What bothers you here?", "Burada sizi ne rahatsız ediyor?", "ما الذي يزعجك هنا؟", "Co ci tu przeszkadza?", "Що вам тут заважає?")),
        Open("droom", "Het is vijf jaar later en het is hier beter. Wat ziet u?", QuestionRole.Future,
            Wording.Of("Het is vijf jaar later en het is hier beter. Wat ziet u?", "It is five years later and things are better here. What do you see?", "Beş yıl sonra burası daha iyi. Ne görüyorsunuz?", "بعد خمس سنوات أصبح الوضع هنا أفضل. ماذا ترى؟", "Minęło pięć lat i jest tu lepiej. Co widzisz?", "Минуло п’ять років, і тут стало краще. Що ви бачите?")),
        Open("zelf_doen", "Wat wilt u zelf doen, alleen of met buren?", QuestionRole.Contribution,
            Wording.Of("Wat wilt u zelf doen, alleen of met buren?", "What would you like to do yourself, alone or with neighbours?", "Tek başınıza veya komşularla birlikte siz ne yapmak istersiniz?", "ماذا تحب أن تفعل، وحدك أو مع الجيران؟", "Co chcesz zrobić, samodzielnie lub z sąsiadami?", "Що ви хочете зробити самі або разом із сусідами?")),
        Of("ontmoeten", Living, QuestionKind.Place, Wording.Of("Waar komt u buren tegen?", "Where do you meet neighbours?", "Komşularla nerede karşılaşıyorsunuz?", "أين تلتقي بالجيران؟", "Gdzie spotykasz sąsiadów?", "Де ви зустрічаєте сусідів?")),
        Of("plek_onveilig", Living, QuestionKind.Place, Wording.Of("Op welke plek voelt u zich het minst veilig?", "In which place do you feel least safe?", "Kendinizi en az güvende hissettiğiniz yer neresi?", "في أي مكان تشعر بأقل قدر من الأمان؟", "W którym miejscu czujesz się najmniej bezpiecznie?", "У якому місці ви почуваєтеся найменш безпечно?")),
        Of("sfeer", Living, QuestionKind.Faces, Wording.Of("Hoe is de sfeer hier?", "What is the atmosphere like here?", "Buradaki ortam nasıl?", "كيف هي الأجواء هنا؟", "Jaka jest tu atmosfera?", "Яка тут атмосфера?")),
        Of("contact", Living, QuestionKind.Agree, Wording.Of("Ik heb genoeg contact met mensen in de buurt.", "I have enough contact with people in the neighbourhood.", "Mahalledeki insanlarla yeterince görüşüyorum.", "لدي تواصل كافٍ مع الناس في الحي.", "Mam wystarczająco dużo kontaktów z ludźmi w okolicy.", "Мені вистачає спілкування з людьми в районі.")),
        Of("mag_letterlijk", Living, QuestionKind.Consent, Wording.Of("Mogen wij uw woorden laten zien, precies zoals u ze schreef? Zonder naam.", "May we show your words exactly as you wrote them? Without your name.", "Sözlerinizi tam yazdığınız gibi gösterebilir miyiz? Adınız olmadan.", "هل يمكننا عرض كلماتك كما كتبتها تمامًا؟ دون ذكر اسمك.", "Czy możemy pokazać twoje słowa dokładnie tak, jak zostały napisane? Bez nazwiska.", "Чи можемо ми показати ваші слова точно так, як ви їх написали? Без імені.")),
        About("leeftijd", Wording.Of("Hoe oud bent u?", "How old are you?", "Kaç yaşındasınız?", "كم عمرك؟", "Ile masz lat?", "Скільки вам років?"),
            new("tot_30", Wording.Of("Jonger dan 30", "Under 30", "30 yaşından küçük", "أقل من 30", "Mniej niż 30", "Менше ніж 30")),
            new("30_49", Wording.Of("30 tot en met 49", "30 to 49", "30 ile 49 arası", "من 30 إلى 49", "Od 30 do 49", "Від 30 до 49")),
            new("50_64", Wording.Of("50 tot en met 64", "50 to 64", "50 ile 64 arası", "من 50 إلى 64", "Od 50 do 64", "Від 50 до 64")),
            new("65_plus", Wording.Of("65 of ouder", "65 or over", "65 ve üstü", "65 أو أكثر", "65 lub więcej", "65 або більше"))),
        About("woning", Wording.Of("Huurt u of is de woning van u?", "Do you rent, or do you own your home?", "Kirada mı oturuyorsunuz, yoksa ev sizin mi?", "هل تستأجر المسكن أم تملكه؟", "Wynajmujesz mieszkanie czy jest twoje?", "Ви орендуєте житло чи воно ваше?"),
            new("huur", Wording.Of("Ik huur", "I rent", "Kiradayım", "أستأجر", "Wynajmuję", "Орендую")),
            new("koop", Wording.Of("De woning is van mij of van mijn gezin", "My home is my own or my family’s", "Ev benim veya ailemin", "أملكه أنا أو عائلتي", "Jest moje lub mojej rodziny", "Воно моє або моєї родини"))),
        About("huishouden", Wording.Of("Met wie woont u?", "Who do you live with?", "Kiminle yaşıyorsunuz?", "مع من تسكن؟", "Z kim mieszkasz?", "З ким ви живете?"),
            new("alleen", Wording.Of("Alleen", "Alone", "Yalnız", "وحدي", "Sam / sama", "Один / одна")),
            new("samen", Wording.Of("Samen, zonder kinderen thuis", "With others, no children at home", "Birlikte, evde çocuk yok", "مع آخرين، بدون أطفال في البيت", "Z innymi, bez dzieci w domu", "З іншими, без дітей удома")),
            new("met_kinderen", Wording.Of("Met kinderen thuis", "With children at home", "Evde çocuklarla", "مع أطفال في البيت", "Z dziećmi w domu", "З дітьми вдома"))),
        Mark("cijfer_lopen_fietsen", "lopen en fietsen", "walking and cycling", "yürümek ve bisiklete binmek", "المشي وركوب الدراجة", "chodzenie i jazdę rowerem", "ходіння пішки та їзду велосипедом"),
        Mark("cijfer_bus_trein", "bus, tram en trein", "bus, tram and train", "otobüs, tramvay ve tren", "الحافلة والترام والقطار", "autobus, tramwaj i pociąg", "автобус, трамвай і потяг"),
        Mark("cijfer_verkeer", "verkeer en parkeren", "traffic and parking", "trafik ve park yeri", "حركة المرور ومواقف السيارات", "ruch uliczny i parkowanie", "дорожній рух і паркування"),
        Mark("cijfer_straten", "straten en pleinen", "streets and squares", "sokaklar ve meydanlar", "الشوارع والساحات", "ulice i place", "вулиці та площі"),
        Mark("cijfer_groen", "groen en natuur", "green spaces and nature", "yeşil alanlar ve doğa", "المساحات الخضراء والطبيعة", "zieleń i przyrodę", "зелень і природу"),
        Mark("cijfer_spelen", "spelen en sporten", "playing and sports", "oyun ve spor", "اللعب والرياضة", "miejsca do zabawy i sportu", "місця для ігор і спорту"),
        Mark("cijfer_winkels", "winkels, school en dokter", "shops, school and doctor", "dükkânlar, okul ve doktor", "المتاجر والمدرسة والطبيب", "sklepy, szkołę i lekarza", "магазини, школу та лікаря"),
        Mark("cijfer_werk", "werk in de buurt", "work in the neighbourhood", "mahalledeki iş olanakları", "العمل في الحي", "pracę w okolicy", "роботу в районі"),
        Mark("cijfer_woning", "uw woning", "your home", "eviniz", "مسكنك", "swoje mieszkanie", "своє житло"),
        Mark("cijfer_contact", "contact met buren", "contact with neighbours", "komşularla ilişkiler", "التواصل مع الجيران", "kontakty z sąsiadami", "спілкування із сусідами"),
        Mark("cijfer_thuis", "u thuis voelen", "feeling at home", "kendinizi evinizde hissetmek", "الشعور بأنك في بيتك", "poczucie, że jesteś u siebie", "відчуття, що ви тут удома"),
        Mark("cijfer_veilig", "veiligheid", "safety", "güvenlik", "الأمان", "bezpieczeństwo", "безпеку"),
        Mark("cijfer_schoon", "schoon en heel", "clean and well kept", "temizlik ve bakım", "النظافة وحالة المكان", "czystość i porządek", "чистоту та порядок"),
        Mark("cijfer_meepraten", "meepraten en meebeslissen", "having a say", "söz sahibi olmak", "المشاركة في النقاش والقرار", "możliwość wspólnego decydowania", "можливість впливати на рішення"),
    ];

    private static LibraryItem Open(string name, string title, QuestionRole role, Wording words) => new(name, Own, title, [Made(name, QuestionKind.Open, words) with { Role = role }]);

    private static LibraryItem Of(string name, string group, QuestionKind kind, Wording words) => new(name, group, words.In(Wording.DutchCode), [Made(name, kind, words)]);

    /// <summary>A question about who answers; never obliged, and always with a way not to say.</summary>
    private static LibraryItem About(string name, Wording words, params Choice[] choices) => new(name, You, words.In(Wording.DutchCode),
        [Made(name, QuestionKind.SingleChoice, words) with { Choices = [.. choices, new(Choice.DontKnow, Wording.Of("Zeg ik liever niet", "I would rather not say", "Söylemek istemiyorum", "أفضّل ألا أقول", "Wolę nie mówić", "Не хочу казати"))] }]);

    private static LibraryItem Mark(string name, string nl, string en, string tr, string ar, string pl, string uk) => Of(name, Themes, QuestionKind.ReportMark,
        Wording.Of($"Welk cijfer geeft u voor {nl}?", $"What mark do you give for {en}?", $"{char.ToUpper(tr[0], System.Globalization.CultureInfo.GetCultureInfo("tr"))}{tr[1..]}: kaç puan verirsiniz?", $"{ar}: ما الدرجة التي تعطيها؟", $"Jak oceniasz {pl}?", $"Як ви оцінюєте {uk}?"));

    private static Question Made(string name, QuestionKind kind, Wording words) => new(name, kind, words, null, null, false, KindChoices.Of(kind), default, false, null);
}
