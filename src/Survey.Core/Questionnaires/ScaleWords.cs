namespace Survey.Core.Questionnaires;

/// <summary>
/// The words of the items of scales and of their answers, in the languages of residents. They are our own, in every language: nobody tested
/// that a translated item measures the same, so a score is of this house and goes beside no published figure.
/// </summary>
internal static class ScaleWords
{
    /// <summary>Five steps of being satisfied, from most, and "weet ik niet".</summary>
    internal static IReadOnlyList<Choice> Satisfied { get; } =
    [
        new("heel_tevreden", Wording.Of("Heel tevreden", "Very satisfied", "Çok memnunum", "راضٍ جدًا / راضية جدًا", "Bardzo zadowolony / zadowolona", "Дуже задоволений / задоволена")),
        new("tevreden", Wording.Of("Tevreden", "Satisfied", "Memnunum", "راضٍ / راضية", "Zadowolony / zadowolona", "Задоволений / задоволена")),
        new("neutraal", Wording.Of("Niet tevreden, niet ontevreden", "Neither satisfied nor dissatisfied", "Ne memnunum ne değilim", "بين الرضا وعدم الرضا", "Ani tak, ani nie", "Ні так, ні ні")),
        new("ontevreden", Wording.Of("Ontevreden", "Dissatisfied", "Memnun değilim", "غير راضٍ / غير راضية", "Niezadowolony / niezadowolona", "Незадоволений / незадоволена")),
        new("heel_ontevreden", Wording.Of("Heel ontevreden", "Very dissatisfied", "Hiç memnun değilim", "غير راضٍ أبدًا / غير راضية أبدًا", "Bardzo niezadowolony / niezadowolona", "Дуже незадоволений / незадоволена")),
        KindChoices.DontKnow,
    ];

    /// <summary>Yes, more or less, no, and "weet ik niet".</summary>
    internal static IReadOnlyList<Choice> Felt { get; } =
    [
        KindChoices.YesOrNo[0],
        new("min_of_meer", Wording.Of("Min of meer", "More or less", "Az çok", "إلى حد ما", "Mniej więcej", "Більш-менш")),
        KindChoices.YesOrNo[1],
        KindChoices.DontKnow,
    ];

    /// <summary>The words of an item.</summary>
    internal static readonly IReadOnlyDictionary<string, Wording> Items = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["kennen_nauwelijks"] = Wording.Of("De mensen in deze buurt kennen elkaar bijna niet.", "People in this neighbourhood hardly know each other.", "Bu mahalledeki insanlar birbirini neredeyse hiç tanımıyor.", "الناس في هذا الحي بالكاد يعرفون بعضهم بعضًا.", "Ludzie w tej okolicy prawie się nie znają.", "Люди в цьому районі майже не знають одне одного."),
        ["prettig_omgaan"] = Wording.Of("De mensen hier gaan op een prettige manier met elkaar om.", "People here get along with each other in a pleasant way.", "Buradaki insanlar birbirine iyi davranıyor.", "يتعامل الناس هنا مع بعضهم بعضًا بطريقة لطيفة.", "Ludzie tutaj odnoszą się do siebie życzliwie.", "Люди тут приємно спілкуються між собою."),
        ["gezellig_helpen"] = Wording.Of("Het is een gezellige buurt waar mensen elkaar helpen.", "It is a friendly neighbourhood where people help each other.", "Burası insanların birbirine yardım ettiği sıcak bir mahalle.", "هذا حي ودود يساعد فيه الناس بعضهم بعضًا.", "To przyjazna okolica, w której ludzie sobie pomagają.", "Це привітний район, де люди допомагають одне одному."),
        ["gezellig_saamhorig"] = Wording.Of("Het is een gezellige buurt waar mensen zich verbonden voelen.", "It is a friendly neighbourhood where people feel connected.", "Burası insanların kendini birbirine yakın hissettiği sıcak bir mahalle.", "هذا حي ودود يشعر فيه الناس بالترابط.", "To przyjazna okolica, w której ludzie czują się ze sobą związani.", "Це привітний район, де люди відчувають зв’язок між собою."),
        ["helpen_samen_doen"] = Wording.Of("Mensen in deze buurt helpen elkaar en doen dingen samen.", "People in this neighbourhood help each other and do things together.", "Bu mahalledeki insanlar birbirine yardım eder ve birlikte bir şeyler yapar.", "الناس في هذا الحي يساعدون بعضهم بعضًا ويفعلون أشياء معًا.", "Ludzie w tej okolicy pomagają sobie i robią różne rzeczy razem.", "Люди в цьому районі допомагають одне одному й роблять щось разом."),
        ["thuis"] = Wording.Of("Ik voel me thuis bij de mensen in deze buurt.", "I feel at home with the people in this neighbourhood.", "Bu mahalledeki insanların yanında kendimi evimde hissediyorum.", "أشعر كأنني في بيتي بين الناس في هذا الحي.", "Wśród ludzi w tej okolicy czuję się u siebie.", "Серед людей у цьому районі я почуваюся як удома."),
        ["huissleutel"] = Wording.Of("Ik durf iemand uit de buurt mijn huissleutel te geven.", "I would dare to give my house key to someone in the neighbourhood.", "Evimin anahtarını mahalleden birine vermekten çekinmem.", "لا أخشى أن أعطي مفتاح بيتي لشخص من الحي.", "Nie boję się dać komuś z okolicy klucza do mojego mieszkania.", "Я не боюся дати ключ від свого дому комусь із району."),
        ["aanspreken"] = Wording.Of("Mensen in deze buurt durven elkaar op iets aan te spreken.", "People in this neighbourhood dare to speak to each other when something bothers them.", "Bu mahalledeki insanlar kendilerini rahatsız eden bir şeyi birbirine söylemekten çekinmez.", "لا يخشى الناس في هذا الحي أن ينبّه بعضهم بعضًا إلى أمر ما.", "Ludzie w tej okolicy nie boją się zwracać sobie nawzajem uwagi.", "Люди в цьому районі не бояться зробити одне одному зауваження."),
        ["stoepen_straten_pleintjes"] = Wording.Of("Hoe tevreden bent u over de stoepen, straten en pleintjes?", "How satisfied are you with the pavements, streets and squares?", "Kaldırımlardan, sokaklardan ve meydanlardan ne kadar memnunsunuz?", "ما مدى رضاك عن الأرصفة والشوارع والساحات؟", "Jak bardzo jesteś zadowolony / zadowolona z chodników, ulic i placów?", "Наскільки ви задоволені тротуарами, вулицями та площами?"),
        ["plantsoenen_parken"] = Wording.Of("Hoe tevreden bent u over het groen en de parken?", "How satisfied are you with the green spaces and parks?", "Yeşil alanlardan ve parklardan ne kadar memnunsunuz?", "ما مدى رضاك عن المساحات الخضراء والحدائق؟", "Jak bardzo jesteś zadowolony / zadowolona z zieleni i parków?", "Наскільки ви задоволені зеленню та парками?"),
        ["straatverlichting"] = Wording.Of("Hoe tevreden bent u over het licht op straat?", "How satisfied are you with the street lighting?", "Sokak aydınlatmasından ne kadar memnunsunuz?", "ما مدى رضاك عن إنارة الشوارع؟", "Jak bardzo jesteś zadowolony / zadowolona z oświetlenia ulic?", "Наскільки ви задоволені освітленням вулиць?"),
        ["speelplekken"] = Wording.Of("Hoe tevreden bent u over de speelplekken voor kinderen?", "How satisfied are you with the places for children to play?", "Çocukların oyun yerlerinden ne kadar memnunsunuz?", "ما مدى رضاك عن أماكن لعب الأطفال؟", "Jak bardzo jesteś zadowolony / zadowolona z miejsc zabaw dla dzieci?", "Наскільки ви задоволені місцями для дитячих ігор?"),
        ["jongerenvoorzieningen"] = Wording.Of("Hoe tevreden bent u over wat er is voor jongeren?", "How satisfied are you with what there is for young people?", "Gençler için olan imkânlardan ne kadar memnunsunuz?", "ما مدى رضاك عمّا يوجد هنا للشباب؟", "Jak bardzo jesteś zadowolony / zadowolona z tego, co jest dla młodzieży?", "Наскільки ви задоволені тим, що є для молоді?"),
        ["leegte"] = Wording.Of("Ik voel leegte om mij heen.", "I feel an emptiness around me.", "Çevremde bir boşluk hissediyorum.", "أشعر بفراغ من حولي.", "Czuję wokół siebie pustkę.", "Я відчуваю порожнечу навколо себе."),
        ["mis_mensen"] = Wording.Of("Ik mis mensen om mij heen.", "I miss having people around me.", "Çevremde insanların eksikliğini hissediyorum.", "أفتقد وجود الناس من حولي.", "Brakuje mi ludzi wokół mnie.", "Мені бракує людей поруч."),
        ["in_de_steek"] = Wording.Of("Ik voel mij vaak in de steek gelaten.", "I often feel let down.", "Kendimi sık sık yüzüstü bırakılmış hissediyorum.", "كثيرًا ما أشعر بأن الآخرين تخلّوا عني.", "Często czuję, że inni zostawiają mnie w potrzebie.", "Я часто відчуваю, що мене залишили напризволяще."),
        ["terugvallen"] = Wording.Of("Er zijn genoeg mensen die mij helpen als er iets is.", "There are enough people who help me when something is wrong.", "Bir sorun olduğunda bana yardım edecek yeterince insan var.", "هناك عدد كافٍ من الناس يساعدونني إذا حدث شيء.", "Jest wystarczająco dużo osób, które mi pomogą, gdy coś się stanie.", "Є достатньо людей, які допоможуть мені, якщо щось станеться."),
        ["vertrouwen"] = Wording.Of("Er zijn veel mensen die ik helemaal kan vertrouwen.", "There are many people I can trust completely.", "Tamamen güvenebileceğim çok insan var.", "هناك كثير من الناس أستطيع أن أثق بهم تمامًا.", "Jest wiele osób, którym mogę całkowicie zaufać.", "Є багато людей, яким я можу повністю довіряти."),
        ["verbonden"] = Wording.Of("Er zijn genoeg mensen met wie ik mij verbonden voel.", "There are enough people I feel close to.", "Kendimi yakın hissettiğim yeterince insan var.", "هناك عدد كافٍ من الناس أشعر بالقرب منهم.", "Jest wystarczająco dużo osób, z którymi czuję bliskość.", "Є достатньо людей, з якими я відчуваю близькість."),
    };
}
