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
        nou nouja nja ach och oh o ah eh ehm euh uh uhm um hm hmm hmmm hé he tja tsja mwah mwa meh pff pfff poeh eigenlijk eerlijk
        gezegd echt hoor joh hè zeg sorry helaas gewoon even ff effe effen ook dus toch wel maar ja jawel zo zo'n gauw snel direct
        meteen eentweedrie nu nog momenteel vooralsnog allemaal haha hahaha lol verder helemaal absoluut totaal bedankt dank dankjewel
        graag alvast sowieso waarschijnlijk volgens mij wat betreft denk well really honestly actually just yet thanks şimdilik valla
        vallahi właściwie chyba 't t 'k k ik daar hier dat er het
        mw mevr mevrouw dhr meneer respondent bewoner bewoonster
        """);

    /// <summary>Whole answers, once the fillers are off.</summary>
    private static readonly FrozenSet<string> Phrases = Lines("""
        nvt|n v|nvt nvt|niet van toepassing|niet van toepassing op|na|n a|not applicable|nap|nie van toepassing
        geen|niks|niets|nee|neen|nee nee|nee niks|nee niets|niks niks|nop|nope|nada|noppes|geen geen|neuh|nah|nee u
        nergens aan
        niet|onbekend|test|test test|x|xx|xxx|xxxx|pas|idk|dunno
        geen zin|geen zin in|heb geen zin|interesseert niet|maakt niet uit|maakt niks uit|maakt me niet uit|boeit niet|boeie|boeien
        zal me een zorg zijn
        geen idee|g idee|geenidee|geen flauw idee|geen id|gn idee|heb geen idee|heb geen idee van|geen idee van|zou geen idee hebben
        geen enkel idee|geen benul|geen ideeën|geen ideeen|heb geen ideeën|heb geen ideeen
        geen mening|heb geen mening|geen mening over|heb geen mening over|geen oordeel|geen oordeel over|heb geen oordeel over
        neutraal|geen voorkeur
        geen antwoord|geen antwoord op|heb geen antwoord op|heb geen antwoord|geen reactie|geen commentaar|no comment
        geen toelichting|geen aanvulling|geen aanvullingen|geen toevoeging|geen toevoegingen|niets toe te voegen|niks toe te voegen
        heb niets toe te voegen|heb niks toe te voegen|niets aan toe te voegen|heb niets aan toe te voegen
        geen opmerking|geen opmerkingen|heb geen opmerkingen|geen op of aanmerkingen|geen op en aanmerkingen
        heb geen op of aanmerkingen|geen aanmerkingen|geen bijzonderheden|geen suggesties|geen suggestie|heb geen suggesties
        geen vragen|geen bijdrage|geen tips|geen tip|geen wensen|geen voorbeelden
        weet niet|weet nie|kweenie|kweeni|kweetniet|kweet niet|kweet nie|weetniet|weetnie|wnie|zou niet weten
        zou niet weten moet invullen|zou niet weten waarom|zou u niet kunnen zeggen|zou niet kunnen zeggen|weet veel|joost mag weten
        weet niet moet zeggen|weet niet te zeggen|weet niet moet invullen|weet niet in te vullen|weet niks|weet niets
        weet niks te bedenken|weet niets te bedenken|weet niks van|weet niets van|moeilijk te zeggen|lastig te zeggen
        is moeilijk te zeggen|moeilijke vraag|lastige vraag|goede vraag|goeie vraag|durf niet te zeggen
        kan niets over zeggen|kan niks over zeggen|kan niet zeggen|kan niet beoordelen|kan geen antwoord op geven|niets over
        niks over|wil niet zeggen|liever niet|wil liever niet zeggen|gaat u niks aan|gaat je niks aan|gaat niemand aan|privé|prive
        geheim
        heb niet over nagedacht|niet over nagedacht|nooit over nagedacht|heb nooit over nagedacht|heb niet bij stilgestaan
        niet bij stilgestaan|moet over nadenken|moet nadenken|niet over na|over na
        niks speciaals|niets speciaals|niks bijzonders|niets bijzonders|niets in bijzonder|niks in bijzonder|niks speciaal
        niets specifieks|niks specifieks|niks te melden|niets te melden|heb niets te melden|heb niks te melden|niks te zeggen
        niets te zeggen|heb niets te zeggen|heb niks te zeggen|niks op te merken|niets op te merken|niks kan bedenken
        niets kan bedenken|kan niks bedenken|kan niets bedenken|kan geen bedenken|kan niet iets bedenken|kan niks verzinnen
        kan niets verzinnen|schiet niks te binnen|schiet me niks te binnen|schiet me niets te binnen|komt niks in me op
        komt niets in me op|kan nergens op komen|kom nergens op|kom niet op|zegt me niks|zegt niets|niks in te vullen
        niets in te vullen|heb niets in te vullen|niks van|niets aan|niks meer|niets meer|niets anders|niks anders
        nee niks bijzonders|nee niets bijzonders|niet weet|niet kan bedenken|bij mijn weten niet
        sla over|overslaan|sla deze over|deze sla over|deze overslaan|skip|volgende|volgende vraag|next|blanco|niet ingevuld
        wil niet invullen|vul niet in|vul niks in|geen zin in deze vraag|komt later|vul later in
        puntje puntje puntje|streepje
        zie boven|zie hierboven|zie vorige|zie vorige vraag|zie vorig antwoord|zie vorige antwoord|zie antwoord hierboven|zie eerder
        zie eerder antwoord|zie vraag 1|zie vraag 2|zie vraag 3|zie onder|zie hieronder|zie andere antwoorden|idem|idem dito
        idem als boven|idem vorige|zelfde|hetzelfde|hetzelfde als hierboven|hetzelfde als boven|zelfde als boven|zelfde als vorige
        hetzelfde als vorige vraag|zelfde antwoord|genoeg|al beantwoord|heb al beantwoord|al ingevuld|heb al ingevuld
        snap de vraag niet|snap niet|begrijp de vraag niet|begrijp niet|vraag niet begrepen|vraag is niet duidelijk|vraag onduidelijk
        onduidelijke vraag|bedoelt u|bedoel je|hoezo|huh|wablief
        niet voor|niks voor|niets voor|bla|blabla|bla bla|bla bla bla|blablabla|geen flauw benul|weet geen antwoord op
        te lang om op te noemen|te veel om op te noemen|teveel om op te noemen
        heeft geen idee|heeft geen mening|heeft geen mening over|heeft geen antwoord|heeft geen opmerkingen|geeft geen antwoord
        geen antwoord gegeven|wil niets zeggen|wil niks zeggen|wil niets over kwijt|wil niks over kwijt|niets over kwijt|niks over kwijt
        wil geen antwoord geven|wil niet antwoorden|doorgestreept|leeg gelaten|leeggelaten|opengelaten|niet beantwoord|overgeslagen
        vraag overgeslagen|laat|laat zitten|zal|hoi|hallo|hallo allemaal|groetjes|groeten|dag|dag dag|moet invullen|moet iets invullen
        geen inspiratie|heb geen inspiratie|even geen inspiratie|kan niets op bedenken|kan niks op bedenken|kan niet op komen
        kom later op terug|zie bijlage|hetzelfde als bij 1|hetzelfde als bij 2|hetzelfde als bij 3|hetzelfde als vraag 1
        hetzelfde als vraag 2|hetzelfde als vraag 3|zelfde als vraag 1|zelfde als vraag 2|zie 1|zie 2|zie 3|geen verdere opmerkingen
        geen opmerkingen verder|weet geen|zou geen weten|zou niks weten|zou niets weten|heb niks|heb niets
        heb niet|die heb niet|heb geen|geen verhaal|geen verhalen|heb geen verhaal|heb geen verhalen|geen bijzonder verhaal|geen leuk verhaal
        niks te vertellen|niets te vertellen|heb niks te vertellen|heb niets te vertellen|weinig te vertellen|niks meegemaakt|niets meegemaakt|heb niks meegemaakt
        heb niets meegemaakt|geen verstand van|heb geen verstand van|woon net|woon pas|woon pas kort|woon pas net|woon te kort|ben nieuw|zijn nieuw|wonen net|wonen pas
        weet neet|ich weet neet|ich weit neet|waet ich neet|gein idee|gen idee|gin idee|wait nait|gain idee|niks neet|niks nie
        gin mening
        i don't know|i dont know|don't know|dont know|i do not know|do not know|no idea|i have no idea|have no idea|not sure
        i am not sure|i'm not sure|im not sure|none|nothing|nothing special|nothing in particular|nothing to add|nothing to say
        i have nothing to add|i have nothing to say|nothing comes to mind|no opinion|i have no opinion|no answer|no comments
        no suggestions|no remarks|no|can't say|cannot say|can't think of anything|i can't think of anything|prefer not to say
        i prefer not to say|rather not say|see above|see previous|same as above|same|skip this|pass|whatever|haven't thought about it
        never thought about it|not that i know|none of the above|hard to say
        bilmiyorum|bilmem|ben bilmiyorum|hiç bilmiyorum|bilmiyom|fikrim yok|bir fikrim yok|hiç fikrim yok|hiçbir fikrim yok
        bu konuda fikrim yok|yok|hiç|hiçbir şey|hicbir sey|bir şey yok|birşey yok|bişey yok|hiçbir şey yok|yok bir şey|hayır|hayir
        boş|cevap yok|cevabım yok|söyleyecek bir şeyim yok|söyleyecek bir şey yok|özel bir şey yok|yorum yok|yorumum yok|fark etmez
        farketmez|önerim yok|emin değilim|bilemiyorum|bilemem|geç|aynı|yukarıya bakın|aklıma bir şey gelmiyor|aklıma gelmiyor
        لا اعرف|لا أعرف|ما بعرف|مابعرف|ما اعرف|ما أعرف|معرفش|مش عارف|مش عارفة|لا ادري|لا أدري|ماعرف|ما عندي فكرة|ليس لدي فكرة|لا فكرة
        لا فكرة لدي|ليس لدي رأي|ما عندي رأي|لا رأي|لا رأي لي|لا شيء|لا شئ|لاشيء|لا شي|ولا شي|ولا شيء|ما في شي|ما في|لا يوجد|لايوجد
        لا يوجد شيء|مافي|لا|كلا|لا تعليق|لا جواب|بدون|لا ينطبق|لا إجابة|ليس لدي ما أقوله|ما عندي شي|لا أعلم|لا اعلم|الله أعلم
        الله اعلم
        nie wiem|nie wiem jeszcze|nie mam pojęcia|nie mam pojecia|pojęcia nie mam|nie mam zdania|brak zdania|brak|brak uwag
        brak opinii|brak odpowiedzi|nie mam uwag|nie mam opinii|nie dotyczy|nic|nic nie wiem|nic szczególnego|nic szczegolnego
        nic specjalnego|nic takiego|nie mam nic do powiedzenia|nie mam nic do dodania|nic do dodania|trudno powiedzieć
        trudno powiedziec|bez komentarza|pomijam|następne|jak wyżej|to samo|nie zastanawiałem się|nie zastanawiałam się
        nie mam pomysłu|brak pomysłów|nie umiem powiedzieć|żadne|zadne|nie chcę mówić|nd|n d
        не знаю|я не знаю|не знаю що|не знаю що сказати|ще не знаю|незнаю|хз|гадки не маю|уявлення не маю|не маю уявлення
        не маю думки|немає думки|немає|нема|нічого|ничего|нічого особливого|ничего особенного|ні|нет|не маю|без коментарів
        без комментариев|важко сказати|трудно сказать|нема що сказати|не маю що сказати|нічого додати|не думала про це
        не думав про це|не задумувалась|пропустити|пропускаю|далі|немає відповіді|нет ответа|нет мнения|понятия не имею|не знаю пока
        поки не знаю|не можу сказати|не стосується|див вище|те саме
        weiß nicht|weiss nicht|ich weiß nicht|ich weiss nicht|weiß ich nicht|keine ahnung|keine meinung|nichts|nein|keine angabe
        kein kommentar|je ne sais pas|sais pas|jsp|aucune idée|rien|non|no sé|no se|ni idea
        """);

    private static readonly FrozenSet<string> PhraseWords = Phrases.SelectMany(phrase => phrase.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Only as the whole of an answer: with one word more they tell how it is ("prima hier").</summary>
    private static readonly FrozenSet<string> AsTheyStand = Lines("ja|ok|oké|oke|okee|okay|prima|alles|alles goed|weinig|niet veel|niet zo veel|niet zoveel|van alles|ja hoor|nul");

    private static readonly int MostWordsAsTheyStand = AsTheyStand.Max(phrase => phrase.Split(' ').Length);

    /// <summary>Whether an answer says nothing: empty, only signs or emoji, keys struck at random, or a way of saying "not applicable" or "don't know".</summary>
    public static bool Is(string answer) => Is(answer, DutchWords.Tokens(answer));

    /// <summary>The same for an answer whose words are known.</summary>
    internal static bool Is(string answer, WordToken[] tokens)
    {
        if (CountLetters(answer) < 2)
        {
            return true;
        }

        if (answer.Length > LongestAnswer)
        {
            return IsOneSign(answer);
        }

        if (answer.AsSpan().ContainsAnyInRange('0', '9'))
        {
            tokens = DutchWords.Tokens(Age().Replace(answer, ""));
        }

        return tokens.Length is > 0 and <= MostWords && (SaysNothing(tokens) || Array.TrueForAll(tokens, word => KeyMash.Is(word.Text)));
    }

    private static bool SaysNothing(WordToken[] words)
    {
        if (words.Length <= MostWordsAsTheyStand && AsTheyStand.Contains(string.Join(' ', words.Select(word => word.Text))))
        {
            return true;
        }

        var bare = new List<string>(words.Length);
        foreach (var word in words.Select(word => KeyMash.Squeezed(word.Text)).Where(word => !Fillers.Contains(word)))
        {
            // Most answers end here: at the first word that no phrase has.
            if (!PhraseWords.Contains(word))
            {
                return false;
            }

            bare.Add(word);
        }

        return bare.Count == 0 || IsPhrases(bare);
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
