using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Survey.Analysis.Text;

/// <summary>
/// Answers that say nothing: "nvt", "daar heb ik geen mening over", "???", a key held down. An answer is taken apart word by word: without
/// its fillers it has to be, from beginning to end, a way of saying "not applicable", "don't know" or "no" in a language of the survey.
/// One word that is about something makes it an answer: "geen klachten" and "niks te klagen" praise, "geen lift" complains.
/// </summary>
public static partial class NonAnswers
{
    /// <summary>In characters; whoever writes more has something to say.</summary>
    private const int LongestAnswer = 110;
    private const int MostWords = 14;

    /// <summary>Words around it that change nothing: "nou, eigenlijk geen idee hoor, sorry".</summary>
    private static readonly FrozenSet<string> Fillers = DutchWords.Words("""
        nou nouja nja ach och oh o ah eh ehm euh uh uhm um hm hmm hmmm hé he tja tsja mwah mwa meh pff pfff poeh eigenlijk eerlijk gezegd echt hoor joh hè zeg sorry helaas gewoon
        even ff effe effen ook dus toch wel maar ja jawel zo zo'n gauw snel direct meteen eentweedrie nu nog momenteel vooralsnog allemaal haha hahaha lol verder
        helemaal absoluut totaal bedankt dank dankjewel graag alvast sowieso waarschijnlijk volgens mij wat mij betreft denk well sorry really honestly actually
        just yet thanks şimdilik valla vallahi właściwie chyba 't t 'k k ik daar hier dat er het
        """);

    /// <summary>Whole answers, once the fillers are off or as they stand.</summary>
    private static readonly FrozenSet<string> Phrases = Lines("""
        nvt|n v t|nvt nvt|niet van toepassing|niet van toepassing op|na|n a|not applicable|nap|nie van toepassing
        geen|niks|niets|nee|neen|nee nee|nee niks|nee niets|niks niks|nop|nope|nada|noppes|geen geen|neuh|nah|nee dank u|nee je|nergens aan
        niet|nog niet|onbekend|test|test test|x|xx|xxx|xxxx|pas|idk|dunno|niet echt|nie echt
        geen zin|geen zin in|heb geen zin|interesseert niet|maakt niet uit|maakt niks uit|maakt me niet uit|boeit niet|boeie|boeien|zal me een zorg zijn
        geen idee|g idee|geenidee|geen flauw idee|geen id|gn idee|ik heb geen idee|heb geen idee|heb ik geen idee van|geen idee van|daar heb ik geen idee van|ik zou geen idee hebben|geen enkel idee|geen benul|geen ideeën|geen ideeen|ik heb geen ideeën|ik heb geen ideeen|heb geen ideeën
        geen mening|heb geen mening|ik heb geen mening|geen mening over|daar heb ik geen mening over|heb ik geen mening over|heb daar geen mening over|ik heb daar geen mening over|ik heb hier geen mening over|hier heb ik geen mening over|geen oordeel|geen oordeel over|daar heb ik geen oordeel over|neutraal|geen voorkeur
        geen antwoord|geen antwoord op|daar heb ik geen antwoord op|heb ik geen antwoord op|ik heb geen antwoord|ik heb er geen antwoord op|ik heb daar geen antwoord op|geen reactie|geen commentaar|no comment|geen toelichting|geen aanvulling|geen aanvullingen|geen toevoeging|geen toevoegingen|niets toe te voegen|niks toe te voegen|ik heb niets toe te voegen|heb niks toe te voegen|niets aan toe te voegen|heb er niets aan toe te voegen|hier heb ik niets aan toe te voegen
        geen opmerking|geen opmerkingen|ik heb geen opmerkingen|heb geen opmerkingen|geen op of aanmerkingen|geen op en aanmerkingen|ik heb geen op of aanmerkingen|geen aanmerkingen|geen bijzonderheden|geen suggesties|geen suggestie|ik heb geen suggesties|geen vragen|geen bijdrage|geen punten|geen tips|geen tip|geen wensen|geen voorbeelden
        weet niet|weet nie|weet ik niet|weet ik nie|ik weet niet|ik weet het niet|ik weet nie|weet het niet|weet 't niet|weet ik nog niet|ik weet het nog niet|weet nog niet|kweenie|kweeni|kweetniet|kweet niet|kweet nie|k weet niet|k weet het niet|weetniet|weetnie|wnie|dat weet ik niet|dat weet ik nog niet|dat weet ik ook niet|ik zou het niet weten|zou het niet weten|zou niet weten|zou ik niet weten|ik zou niet weten|zou niet weten wat|ik zou niet weten wat|ik zou niet weten wat ik hier moet invullen|zou niet weten waarom|dat zou ik niet weten|dat zou ik u niet kunnen zeggen|dat zou ik niet kunnen zeggen|weet ik veel|joost mag het weten|ik weet niet wat|weet niet wat|ik weet niet wat ik moet zeggen|weet niet wat ik moet zeggen|weet niet wat te zeggen|ik weet niet wat ik hier moet zeggen|ik weet niet wat ik moet invullen|weet niet wat ik moet invullen|weet niet wat hier in te vullen|ik weet niks|ik weet niets|ik weet niks te bedenken|weet niks|weet niets|weet niks te bedenken|weet niets te bedenken|ik weet er niks van|weet ik niks van|daar weet ik niks van|daar weet ik niets van|weet er niks van|moeilijk te zeggen|lastig te zeggen|dat is moeilijk te zeggen|moeilijke vraag|lastige vraag|goede vraag|goeie vraag|wat een vraag|ik durf het niet te zeggen|dat durf ik niet te zeggen
        kan ik niets over zeggen|kan ik niks over zeggen|daar kan ik niets over zeggen|daar kan ik niks over zeggen|ik kan daar niets over zeggen|ik kan er niets over zeggen|kan er niks over zeggen|kan ik niet zeggen|kan ik niet beoordelen|dat kan ik niet beoordelen|kan daar niets over zeggen|kan hier niets over zeggen|kan ik geen antwoord op geven|daar kan ik geen antwoord op geven|daar zeg ik niets over|daar zeg ik niks over|wil ik niet zeggen|dat wil ik niet zeggen|zeg ik niet|zeg ik liever niet|dat zeg ik liever niet|wil ik liever niet zeggen|liever niet|wil niet zeggen|gaat u niks aan|gaat je niks aan|gaat niemand wat aan|dat gaat niemand wat aan|privé|prive|geheim
        heb ik niet over nagedacht|heb ik nog niet over nagedacht|nog niet over nagedacht|niet over nagedacht|nooit over nagedacht|heb ik nooit over nagedacht|daar heb ik niet over nagedacht|daar heb ik nog niet over nagedacht|daar heb ik nog nooit over nagedacht|daar heb ik nooit over nagedacht|daar heb ik niet bij stilgestaan|niet bij stilgestaan|heb ik niet bij stilgestaan|daar moet ik over nadenken|moet ik over nadenken|moet ik nog over nadenken|daar moet ik nog over nadenken|moet nog nadenken|ik moet er nog over nadenken|daar denk ik niet over na|ik denk er nog over na
        niks speciaals|niets speciaals|niks bijzonders|niets bijzonders|niets in het bijzonder|niks in het bijzonder|niks speciaal|niets specifieks|niks specifieks|niks te melden|niets te melden|heb niets te melden|ik heb niets te melden|ik heb niks te melden|niks te zeggen|niets te zeggen|ik heb niets te zeggen|ik heb niks te zeggen|heb niks te zeggen|niks op te merken|niets op te merken|niks wat ik kan bedenken|niets wat ik kan bedenken|kan niks bedenken|kan niets bedenken|ik kan niks bedenken|ik kan niets bedenken|kan ik niks bedenken|kan er geen bedenken|ik kan er geen bedenken|kan niet iets bedenken|kan niks verzinnen|kan niets verzinnen|ik kan niks verzinnen|ik kan niets verzinnen|schiet niks te binnen|er schiet me niks te binnen|er schiet me niets te binnen|schiet me niets te binnen|komt niks in me op|er komt niks in me op|er komt niets in me op|kan nergens op komen|ik kan nergens op komen|kom nergens op|ik kom nergens op|kom niet op|kom er niet op|zegt me niks|zegt mij niets|niks in te vullen|niets in te vullen|ik heb niets in te vullen|niks van|niets aan|niks meer|niets meer|niets anders|niks anders|nee niks bijzonders|nee niets bijzonders|niet dat ik weet|niet dat ik zo weet|niet dat ik kan bedenken|bij mijn weten niet
        sla over|sla ik over|overslaan|ik sla over|ik sla deze over|sla deze over|deze sla ik over|deze overslaan|sla maar over|skip|volgende|volgende vraag|next|pas|ik pas|blanco|niet ingevuld|wil ik niet invullen|vul ik niet in|ik vul niks in|vul niks in|doe ik niet|doe niet mee|ik doe niet mee|geen zin in deze vraag|komt later|vul ik later in|puntje puntje puntje|streepje
        zie boven|zie hierboven|zie vorige|zie vorige vraag|zie vorig antwoord|zie vorige antwoord|zie antwoord hierboven|zie eerder|zie eerder antwoord|zie vraag 1|zie vraag 2|zie vraag 3|zie onder|zie hieronder|zie andere antwoorden|idem|idem dito|idem als boven|idem vorige|zelfde|hetzelfde|hetzelfde als hierboven|hetzelfde als boven|zelfde als boven|zelfde als vorige|hetzelfde als vorige vraag|zelfde antwoord|al gezegd|heb ik al gezegd|dat heb ik al gezegd|al beantwoord|heb ik al beantwoord|al ingevuld|heb ik al ingevuld
        snap de vraag niet|ik snap de vraag niet|snap ik niet|snap niet|ik snap het niet|begrijp de vraag niet|ik begrijp de vraag niet|begrijp ik niet|ik begrijp het niet|vraag niet begrepen|vraag is niet duidelijk|vraag onduidelijk|onduidelijke vraag|wat bedoelt u|wat bedoel je|hoezo|wat|huh|wablief
        ik niet|ik ook niet|niet voor|niks voor|niets voor|bla|blabla|bla bla|bla bla bla|blablabla|geen flauw benul|weet ik geen antwoord op|daar weet ik geen antwoord op|te lang om op te noemen|te veel om op te noemen|teveel om op te noemen
        weet neet|ich weet 't neet|ich weet neet|ich weit neet|waet ich neet|gein idee|gen idee|gin idee|k wait nait|wait nait|wait ik nait|gain idee|weet ik neet|niks neet|niks nie|gin mening
        i don't know|i dont know|don't know|dont know|don't know yet|i do not know|do not know|no idea|i have no idea|have no idea|not sure|i am not sure|i'm not sure|im not sure|none|nothing|nothing special|nothing in particular|nothing to add|nothing to say|i have nothing to add|i have nothing to say|nothing comes to mind|no opinion|i have no opinion|no answer|no comments|no comment|no suggestions|no remarks|no|nope|can't say|cannot say|can't think of anything|i can't think of anything|prefer not to say|i prefer not to say|rather not say|see above|see previous|same as above|same|skip this|pass|whatever|haven't thought about it|never thought about it|not that i know|none of the above|hard to say
        bilmiyorum|bilmem|ben bilmiyorum|hiç bilmiyorum|bilmiyom|fikrim yok|bir fikrim yok|hiç fikrim yok|hiçbir fikrim yok|bu konuda fikrim yok|yok|hiç|hiçbir şey|hicbir sey|bir şey yok|birşey yok|bişey yok|hiçbir şey yok|yok bir şey|hayır|hayir|boş|cevap yok|cevabım yok|söyleyecek bir şeyim yok|söyleyecek bir şey yok|özel bir şey yok|yorum yok|yorumum yok|fark etmez|farketmez|önerim yok|emin değilim|bilemiyorum|bilemem|geç|aynı|yukarıya bakın|aklıma bir şey gelmiyor|aklıma gelmiyor
        لا اعرف|لا أعرف|ما بعرف|مابعرف|ما اعرف|ما أعرف|معرفش|مش عارف|مش عارفة|لا ادري|لا أدري|ماعرف|ما عندي فكرة|ليس لدي فكرة|لا فكرة|لا فكرة لدي|ليس لدي رأي|ما عندي رأي|لا رأي|لا رأي لي|لا شيء|لا شئ|لاشيء|لا شي|ولا شي|ولا شيء|ما في شي|ما في|لا يوجد|لايوجد|لا يوجد شيء|مافي|لا|كلا|لا تعليق|لا جواب|بدون|لا ينطبق|لا إجابة|ليس لدي ما أقوله|ما عندي شي|لا أعلم|لا اعلم|الله أعلم|الله اعلم
        nie wiem|ja nie wiem|nie wiem jeszcze|nie mam pojęcia|nie mam pojecia|pojęcia nie mam|nie mam zdania|brak zdania|brak|brak uwag|brak opinii|brak odpowiedzi|nie mam uwag|nie mam opinii|nie dotyczy|nie|nic|nic nie wiem|nic szczególnego|nic szczegolnego|nic specjalnego|nic takiego|nie mam nic do powiedzenia|nie mam nic do dodania|nic do dodania|trudno powiedzieć|trudno powiedziec|bez komentarza|pomijam|następne|jak wyżej|to samo|nie zastanawiałem się|nie zastanawiałam się|nie mam pomysłu|brak pomysłów|nie umiem powiedzieć|żadne|zadne|nie chcę mówić|nd|n d
        не знаю|я не знаю|не знаю що|не знаю що сказати|ще не знаю|незнаю|хз|гадки не маю|уявлення не маю|не маю уявлення|не маю думки|немає думки|немає|нема|нічого|ничего|нічого особливого|ничего особенного|ні|нет|не маю|без коментарів|без комментариев|важко сказати|трудно сказать|нема що сказати|не маю що сказати|нічого додати|не думала про це|не думав про це|не задумувалась|пропустити|пропускаю|далі|немає відповіді|нет ответа|нет мнения|понятия не имею|не знаю пока|поки не знаю|не можу сказати|не стосується|див вище|те саме
        weiß nicht|weiss nicht|ich weiß nicht|ich weiss nicht|weiß ich nicht|keine ahnung|keine meinung|nichts|nein|keine angabe|kein kommentar|je ne sais pas|sais pas|jsp|aucune idée|rien|non|no sé|no se|ni idea|nada
        """);

    /// <summary>Only as the whole of an answer: with one word more they tell how it is ("prima hier").</summary>
    private static readonly FrozenSet<string> AsTheyStand = Lines("ja|ok|oké|oke|okee|okay|prima|alles|alles goed|weinig|niet veel|niet zo veel|niet zoveel|van alles|ja hoor|nul");

    /// <summary>Whether an answer says nothing: empty, only signs or emoji, keys struck at random, or a way of saying "not applicable" or "don't know".</summary>
    public static bool Is(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (CountLetters(answer) < 2)
        {
            return true;
        }

        if (answer.Length > LongestAnswer)
        {
            return IsOneSign(answer);
        }

        var words = DutchWords.Tokens(Age().Replace(answer, "")).Select(word => word.Text).ToList();
        return words.Count > 0 && words.Count <= MostWords && (SaysNothing(words) || words.TrueForAll(KeyMash.Is));
    }

    private static bool SaysNothing(List<string> words)
    {
        var whole = string.Join(' ', words);
        if (Phrases.Contains(whole) || AsTheyStand.Contains(whole))
        {
            return true;
        }

        var squeezed = words.ConvertAll(KeyMash.Squeezed);
        var bare = squeezed.Where(word => !Fillers.Contains(word)).ToList();
        return bare.Count == 0 || IsPhrases(bare) || IsPhrases(squeezed);
    }

    /// <summary>One phrase, or one after another: "nee, geen idee".</summary>
    private static bool IsPhrases(List<string> words)
    {
        if (Phrases.Contains(string.Join(' ', words)))
        {
            return true;
        }

        for (var at = 1; at < words.Count; at++)
        {
            if (Phrases.Contains(string.Join(' ', words.Take(at))) && IsPhrases(words[at..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dat weet ik niet, ik ben 91": an age is no topic.</summary>
    [GeneratedRegex(@"\bik (?:ben|word) (?:al |nu |pas )?[0-9]{1,3}(?: jaar)?(?: oud)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Age();

    private static int CountLetters(string answer)
    {
        var letters = 0;
        foreach (var character in answer)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters;
    }

    private static bool IsOneSign(string answer) => answer.Where(character => !char.IsWhiteSpace(character)).Select(char.ToLowerInvariant).Distinct().Take(2).Count() == 1;

    private static FrozenSet<string> Lines(string phrases) =>
        phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
