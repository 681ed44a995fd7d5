using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Survey.Analysis.Languages;

/// <summary>By what a language is known: words that every text in it holds, its letters beyond a to z, and sentences to learn from.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Words">The common words, in lower case.</param>
/// <param name="Letters">The letters it has beyond the plain ones of its script; a word with another such letter is hardly of this language.</param>
/// <param name="Sample">Sentences, one a line.</param>
internal sealed record LanguageSigns(string Code, FrozenSet<string> Words, string Letters, string Sample)
{
    public static readonly LanguageSigns Dutch = new("nl", Set("""
        de het een en van ik je wij we zij ze dat die dit is zijn was waren niet geen voor met op aan naar uit bij om te er ook maar als dan wel nog al meer veel weinig
        wat wie waar hoe hier daar onze ons mijn jullie hun haar heeft heb hebben wordt worden moet moeten kan kunnen wil willen zou zouden gaat gaan komt komen
        of omdat want dus door over onder tussen zonder tegen altijd nooit vaak soms heel erg echt gewoon graag goed mooi fijn leuk niks niets iets iemand iedereen
        niemand had alles alle allemaal anders buurt buren straat huis lift groen kinderen mensen oud nieuw nu toch even weer te veel minder beter 't 'n 's hè ja nee
        neet nie nait mer mor mar ooch zien hie hej wie'j gij ge ons d'n unne gein gain geit veur vuur wal waal good hoes den mot mos wodden kump nich um doe dich noe mit dat't ik'm bint bunt aait
        it hjir hjirre fan foar oan ús wy jo dy dêr wêr hawwe hat moat moatte kin kinne net mear gjin ek alle bern strjitte doarp fyts
        """), "éèëêïöüáàóòíäôâûî", DutchSentences.Text + "\n" + DutchRemarks.Text);

    public static readonly LanguageSigns English = new("en", Set("""
        the and of to is are was were it they we you he she i my our your their there here this that these those with for from at on not don't doesn't no
        have has had do does can can't could would should will be been very too much many more less but because when where what who how people nice good bad
        always never often some any every all nothing something everyone nobody street neighbours neighbors house home kids children please like want need it's i'm isn't
        an than out up about by as if so or just also only near new clean safe
        """), "éï", EnglishSentences.Text);

    public static readonly LanguageSigns Turkish = new("tr", Set("""
        ve bir bu şu da ne çok az daha en için ile gibi ama fakat var yok değil ben biz sen siz onlar o benim bizim burada orada burası her hiç kimse şey iyi kötü güzel
        mahalle komşu komşular komşularım ev evler sokak sokakta çocuk çocuklar çocuklar insanlar yeni eski büyük küçük olsun olsa olmalı istiyorum istiyoruz lütfen teşekkürler
        hep bazen artık sadece kadar sonra önce nasıl neden niye mi mı mu mü cok icin degil guzel hic kotu cop cocuk sey iyi lazim
        """), "çğıöşüâîû", TurkishSentences.Text);

    public static readonly LanguageSigns Polish = new("pl", Set("""
        i w z na do nie się to jest są o że jak ale dla po od za przez przy bez ja my wy oni mi mnie nas nam tu tutaj tam ten ta te co kto gdzie kiedy bardzo dużo mało
        więcej mniej zawsze nigdy często już jeszcze tylko tak może można trzeba proszę mam mamy ma być był była było dzieci ludzie sąsiedzi ulica ulicy dom dobrze
        źle ładnie spokojnie fajnie brak za wszystko nic wszędzie bo lub czy oraz sie duzo wiecej tez też są
        """), "ąćęłńóśźż", PolishSentences.Text);

    public static readonly LanguageSigns German = new("de", Set("""
        der die das den dem des ein eine einen einem einer und ist sind war nicht kein keine keinen für mit auf an zu zum zur von im in bei aus nach es ich wir ihr sie er
        mich mir uns unser unsere mein meine haben hat habe wird werden muss müssen kann können möchte wäre sehr viel viele mehr weniger auch aber oder weil wenn dass
        hier gibt immer nie man alles nichts etwas leute kinder nachbarn straße gut schön schlecht zu über unter vor nur noch schon wie was wo
        """), "äöüß", GermanSentences.Text);

    public static readonly LanguageSigns French = new("fr", Set("""
        le la les l' un une des du de et est sont il elle on nous vous ils je tu ce c'est cette ces pas ne n'est que qui où quand comment dans sur sous avec sans pour par plus
        moins très trop beaucoup peu mais ou car parce mon ma mes notre nos votre leur y a au aux en tout tous toute rien personne jamais toujours souvent il faut
        quartier voisins rue maison enfants gens bien bon bonne beau belle j'ai j'aime d'un d'une s'il faire fait être avoir chez
        """), "éèêëàâçîïôùûüœæ", FrenchSentences.Text);

    public static readonly LanguageSigns Spanish = new("es", Set("""
        el la los las un una unos unas de del y es son está están hay que no en con sin por para al más menos muy mucho mucha muchos poco pero o porque cuando donde
        como mi mis tu su sus nuestro nuestra yo me nos se le lo ya también siempre nunca todo todos nada nadie algo alguien aquí allí bien bueno buena malo gente
        barrio vecinos calle casa niños quiero queremos tengo tiene ser estar hacer falta gracias
        """), "áéíñóúü", SpanishSentences.Text);

    public static readonly LanguageSigns Ukrainian = new("uk", Set("""
        і й та в у на з із до не що це є ми ви я він вона вони мені нас нам тут там дуже багато мало більше менше але або бо коли де хто як так немає нема треба потрібно потрібен потрібна потрібні хочу хочемо можна бракує моя мій мої наш наша
        завжди ніколи часто ще вже все всі нічого ніхто сусіди вулиця діти люди будинок добре погано гарно тихо дякую будь ласка щоб про від для після біля
        """), "іїєґ", UkrainianSentences.Text);

    public static readonly LanguageSigns Russian = new("ru", Set("""
        и в на с со до не что это есть мы вы я он она они мне нас нам тут там здесь очень много мало больше меньше но или потому когда где кто как так нет надо нужно нужен нужна нужны хочу хотим можно хватает моя мой мои наш наша
        всегда никогда часто ещё еще уже все всё ничего никто соседи улица дети люди дом хорошо плохо красиво тихо спасибо пожалуйста чтобы о от для после возле
        """), "ыэъё", RussianSentences.Text);

    /// <summary>A word without the signs above and below its letters, as on a keyboard without them: "çöp" is "cop", "łódź" is "lodz".</summary>
    public static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter switch { 'ı' => 'i', 'ł' => 'l', _ => letter });
            }
        }

        return folded.ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
