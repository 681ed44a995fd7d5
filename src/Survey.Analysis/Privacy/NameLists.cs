using System.Collections.Frozen;
using System.Text;
using Survey.Analysis.Text;

namespace Survey.Analysis.Privacy;

/// <summary>
/// First names and surnames as they are heard in Dutch neighbourhoods. Data, not logic. A name that is also a Dutch word
/// stands in <see cref="FirstOrWord"/> or <see cref="LastOrWord"/> and needs more around it.
/// </summary>
internal static class NameLists
{
    /// <summary>First names that are nothing else.</summary>
    public static readonly FrozenSet<string> First = DutchWords.Words("""
        wout wouke sientje bennie benny sjon sjonnie sjonny wullem willeke jantje pietje keessie hansje gerdien gerrieke marietta rietje annetje coba cobie corrieke dirkie fransje geesje grietje hilletje jaapie joopie karla kareltje leentje lenie leny loekie martha mina nelleke nolly pietertje rikie rinske ruudje sjannie sietze stefke tinie toontje toosje treesje trees trix wijnie wilhelmien zwaantje aldert arend berry bennet chris cock dorus evelina feija gea geke gonny guusje hessel hilly ineke jochum jolande koosje lammert lida luitzen maartje marjoke meindert minke nynke oene popke rein remko roelie romke sake sybren sytse teake tiemen tjitze wiebren yoeri zwanet lina milena nora alina elina jola nadja katja tonie rianka mirre lientje stefania aylin azra ceylin defne eda lotje keesje jopie sjakie miesje loesje klaartje wimpie bertje aafke aaltje aart adriaan adrie agnes albert aleida alex alexander alexandra alfons alida alie alwin andré andre andrea angela angelique anita
        anja anke ankie anna appie anne anneke annelies annemarie annemiek annet annette annie anouk antoine anton antonia antoon ariane arie arjan arjen
        arnaud arno arnold arthur astrid barbara bart bastiaan beatrijs benjamin bep berend bernadette bernard bert bertha berthe betsie betty bianca
        bjorn boris bouke bram brecht brenda brigitte britt bruno caitlin camiel carel carin carina carla carlijn carlo carola carolien caroline
        casper cato catharina cees charlotte chantal chiel christa christel christiaan christian christien christina christine cindy claartje claire
        clara claudia conny cor corien corine corinne corné cornelis cornelia corrie daan dagmar daisy daniel daniëlle danielle danny dave david debby
        debbie dennis desiree desirée diana dick diederik dieuwke dineke dirk dirkje djoke dominique dorien doris dries edith edwin eef eefje eelco
        egbert eline elisabeth elise ella ellen ellie elly elsa elselien emiel emma emmy eric erica erik erika erwin esmée esmee esther eva eveline
        evelien evert evi fabian fatou feike femke fenna ferdinand ferry fien fleurtje floortje florian floris fons francien francine francis
        franciska franka freek fred freddy frederik frederique frits froukje gabriëlle geert geertje geertruida gerard gerda gerlinde gerrie gerrit
        gert gertjan gertrude giel gijs gijsbert ginny gina greet greetje greta gretha guido guus hanna hannah hanneke hannie hans harm harrie harry
        hedwig heidi hein heleen helena hella helma henk henny hendrik hendrika hendrikje henri hetty herman hermien hidde hilda hilde hildegard
        hubert hubertien hugo huib huub ilona ilse inge ingeborg ingrid irene irma isa isabel isabella isabelle ivo jaap jacco jacintha jack jacob
        jacqueline jacques jaimy jan jana jane janine janneke jannie jantien jantine jantje janna janny jasmijn jasper jeannette jeanne jeannine jef
        jelle jennifer jenny jeroen jerry jessica jessie jetske jeannet jip jitske joan joanne jochem joep johan johanna johannes john johnny jolanda
        jolande jolijn jolien jonas jonathan jop joop joost joran joris jos josé josephine josje josien joyce judith jules julia julian juliette
        jurgen jurre jurriaan justin justine kaatje karel karen karien karin karina karlijn kasper katinka katja katrien kees kelly kevin kim kimberly
        kirsten klaas klaasje koenraad koen krista kristel krijn lars laura laurens laurent lea leendert lennart leo leon leonie leonoor leontien lex
        lia lidwien liesbeth lieke lien linda lindsay lisa lisanne lisette liza lodewijk loek loes lola lonneke loretta lotte lou louis louise lowie
        lucas lucie luc ludo luuk lukas lydia maaike maarten machteld machiel madelon magda manon marc marcel marcella marco margo margreet margriet
        maria marian marianne marie marieke marielle marije marijke marijn marika marina marinus mario marion marit marita marjan marjo marjolein
        marjon marleen marlies marloes marlou marrit marta martha martie martien martijn martin martina martine marthe mathieu mathijs mathilde
        matthijs maud maurice maurits maxime maxim meike melanie melissa melle menno merijn mia michael michel michelle michiel mick mieke miep
        mientje mike milou minke miranda mirella mireille miriam mirjam mirthe mitchell moniek monica monique myrthe myra nadia nadine nanda nanne
        natalie natasja nathalie neeltje nel nellie nelleke nico nicole nicolette nicky niek niels nienke nils nina noah noëlle noortje norbert odette
        olga olivier onno oscar otto pascal pascalle patricia patrick patrik paul paula paulien pauline peter petra piet pieter pieternel pietje pim
        pleun pleuntje quinten rachel ralf ralph raoul raymond rebecca reinier reinder rembrandt remco remko renate rené rene renée renee renske ria
        richard rick rico rik rianne rinus rita rob robbert robbie robert robin roderick roel roelof rolf ronald ronnie rosa rosalie rosanne roy ruben
        rudi rudy rudolf ruth ruud sabine sabrina sam samantha samuel sander sandra sanne sanneke sara sarah saskia sebastiaan sef sem shirley sharon
        sietske sigrid silke silvia simon simone sjaak sjaan sjan sjef sjeng sjors sjoerd sjoukje sofie sonja sophie stef stefan stefanie steven
        stephanie steffie stijn suzan suzanne sven sylvia sylvana tamara tanja tanneke teun teunis tessa thea theo theodoor theodora thijs thomas
        tiemen tijmen tijn tim timo tineke tina tjeerd tjitske tobias tom tonnie tonny toos trijntje trudie trudy truus tygo ursula valerie vera
        victor vincent vivian walter wendy werner wesley wessel wiebe wiebke wiel wies wiesje wieteke wilbert wilfred wilhelmina wilhelmus willem
        willemien willemijn willie willy wilma wim wouter xander xaviera yannick yara yolanda yvette yvon yvonne zoë zeger zita thei sjaakie henkie
        pierre lambert servaas math matthieu bèr tinie toine gé joke jopie marietje achmed ahmed ahmet abdel abdelkader abdellah abdullah abdul adem
        adil adnan aicha aïcha ali alperen amal amin amina amine amir amira anass anouar anwar arda asma asmae assia aydin ayhan ayoub ayse ayşe aysel
        aysun aziz aziza badr baris berat berkan bilal bouchra bülent burak busra cem cemal cemile chaima chaimae cihan dalila deniz dilek driss ebru
        ecrin ekrem elif emine emre enes engin ercan erdem erdal erkan erol esma esra fadma faisal farah farid farida faruk fatiha fatih fatima fatma
        fatoş fehmi ferhat filiz fouad fouzia furkan gamze gökhan gulsen gül gülay gülsüm hakan hakim halima halil hamid hamza hanan hanane hasan
        hassan hatice hatima hicham hilal houda houria huseyin hüseyin hüsnü ibrahim ibtissam ikram ilham ilias ilyas iman imane imran ismael ismail
        izzet jamal jamila kadir kamal karim karima kemal kenan kerem khadija khalid kübra lahcen laila latifa layla leila leyla loubna lubna mahmoud
        mahmut malika marouane maryam mehmet melek meltem meryem mehdi mimoun mimount mina mohamed mohammed mohamad mohammad mohand moussa mourad
        mouna muhammed muhammet murat mustafa mustapha naima najat najib nabil nadir nawal necla nermin nesrin nihal nisrine noureddine nora nordin
        noura nur nuray nurcan omar omer ömer onur orhan osman othman oussama ouafae özgür özlem ramazan rachid rachida rahma rabia recep redouan
        redouane rida riza saadia saïd saida salah salih salim salima salma samir samira sami samiha sanae selim selma serdar serkan sevgi sevda sibel
        siham sinan soufiane soufian soumaya souad suleyman süleyman şenol tarik tariq taoufik tuba turgut ufuk ugur umit ümit ümmü volkan wafa walid
        yasemin yasin yasmin yasmina yassin yassine yassir younes youssef yousef yusuf yunus yildiz zahra zehra zakaria zeynep zineb zohra zouhair
        zuleyha züleyha anil aniel anjali aroen ashwin asha bhagwan chandra chandrika dharmin dewi djoko faranaz ganesh indra jagdish jai krishna
        lakshmi mahesh melvin naresh prem radjen radjesh rajesh raj ramesh ravi rishi sandhya sanjay sharda shanti sherida sheila soerin sunil usha
        vijay vinod winston clyde delano dwight edgar errol franklin gilberto glenn henna humphrey iwan jerrel jermaine kenneth lloyd lucien marlon
        mavis melvyn orlando otmar quincy rinaldo romeo ruthmila ryan shanice shaniqua stanley urvin virgil wensley xiomara zulaika ludmila giovanni
        rodney agnieszka aleksander aleksandra andrzej arkadiusz bartosz beata bogdan boguslaw bozena czeslaw damian danuta dariusz dorota edyta
        elzbieta ewa ewelina grazyna grzegorz halina henryk irena iwona izabela jacek jadwiga jakub janusz jaroslaw jerzy joanna jolanta justyna kamil
        katarzyna kazimierz kinga krystyna krzysztof leszek lukasz maciej magdalena malgorzata marcin marek mariola mariusz marzena mateusz michal
        miroslaw monika natalia pawel piotr przemek przemyslaw radek rafal renata ryszard sebastian slawomir stanislaw sylwia szymon tadeusz teresa
        tomasz urszula wanda wieslaw wieslawa wioletta wojciech zbigniew zdzislaw zofia zuzanna anastasia anatoliy andriy andrii artem bohdan daryna
        denys dmytro dmitri evgeni galina halyna igor ihor inna iryna ivan kateryna khrystyna larysa liliya lyubov lyudmyla maksym mariia maryna
        mykhailo mykola nadiya natalya nataliya nazar oksana oleg oleh oleksandr oleksandra oleksiy olena olha pavlo petro ruslan serhiy serhii sofiya
        solomiya svitlana sergey svetlana taras tatiana tetiana tetyana vadym valentyna valeriy vasyl viktor viktoria viktoriia vira vitaliy vladimir
        volodymyr yana yaroslav yevhen yulia yuliia yuriy zoya abdi abdirahman amanuel awet berhane bereket dawit eyob feven filmon habtom haile hodan
        hussein ayaan fartun filsan sahra semhar samuël tesfay yonas yohannes yordanos khaled mohannad nour rania rima ghassan haytham waleed ank ans
        aad coen duncan fiep ilja jarno jens jesse juul liesje luna mila nelis olaf olivia pepijn puck quirijn reina rens sienna tijs tuur liam fenne
        noa levi finn rozan boaz ezra yoep senna loulou priscilla jordy joey jeffrey mandy nikki denise deborah angelo ricardo marvin roxanne tess
        lynn björn bjørn sönke sören jürgen günther dieter helmut hubertina jeu sjo sjengske fientje netje triene gritje drieka naud wiro twan danique
        dominic shania kelvin kaylee kayleigh jayden jaylano dylan djayden lorenzo luca mateo matteo emanuel manuel miguel carlos juan jose pedro
        antonio luis rosalinde hennie harriet heiltje ineke joske josefien josephien jacoba jannetje jansje klazien klazina nelly pietertje reinie
        sijtje stien stientje teuntje tonia trienke willempje wijnand wijnanda wilbur wouterus bertus barend gerardus gerhard govert hendrikus hilbert
        janus jelmer jorrit jurjen klaes lubbert marnix matthias melchior meindert mels nathan noël philip philippe pius reint sietse sikke sjerp
        tjalling ubbo ulrich wiegert wietse wybe ype yde sharifa soraya shakira zeinab zaynab nabila ghizlane hajar ihssane kaoutar kawtar lamia
        mounia nassima nezha oumaima rajae rkia safae touria widad yousra zakia zoubida abdelaziz abdelhak abdelilah abdelkarim abdellatif abderrahim
        abderrahman allal bachir brahim chakib farouk fikri ghali haitam jaouad jilali kacem khalil larbi lotfi mbarek miloud mokhtar moncef mouad
        mouhcine nasser okba othmane redwan saïda taha tahar tayeb yahya yazid zaki ziad ziyad reza shirin parisa nasrin farzaneh abdulkadir aynur
        aysegül ayşegül ayten bahadir birgul cansu cengiz derya dursun eda elmas erhan ersin esin fadime fahri fatos feride fikret gulay gulcan gülhan
        gursel halide halit hanife hulya hülya huri husnu ilker irfan kader kazim keziban latife mahir meral muzaffer nazan nazli nazlı nebahat necati
        nejla nevin nevzat nilgün nuri nurten okan ozan özge pinar pınar recai rukiye sabri saliha satilmis seda sedat sema senol serap serife şerife
        seval sevim seyma sezer sinem songül soner suat sükrü süheyla talat taner tolga tuncay tülay ünal veli vildan yaşar yasar yeliz zeki zeliha
        zerrin bogna dawid eugeniusz genowefa gosia gracjan jola kasia krysia kuba lech lidia ludwik maja marzenna mirek miroslawa oliwia patrycja
        paulina przemysława slawek stefania tomek wiktor wiktoria wladyslaw zenon adrianna alicja borys bohdana danylo illia ksenia kyrylo lesya
        liudmyla maksim mykyta olexiy ostap polina rostyslav solomia stepan svyatoslav tymofiy uliana veronika vladyslav yaroslava yelena yelyzaveta
        yuri zlata radjindra radjin roshni rawien sharmila shivani sherita sieuw soenita soedesh sjaam surya varsha virendra wanita guilliano
        guillermo jurensley jurickson raveen rigoberto shurandy sidney tyrone zuleika eliane geraldine giovanca tesfalem tsegay rahel helen senait
        yohanna hewan merhawi nahom bilen abdifatah abdullahi ayan faduma hawa ifrah khadra nimo shukri warsame ahlam bassam fadi hiba hanin jihad
        mazen mahdi nizar omaima qusai raghad sawsan suhail tarek zaher
        agata ahmad anastasiia andrij aneta anzhela bartek bożena bogusław cezary cheryl dariush dominik daria darya dzmitry elżbieta emil eryk fadumo galyna
        grażyna gabriela glenroy ivanna jarosław józef jozef kacper kamila karolina konrad lesia łukasz małgorzata mariya michał mirosław mykhaylo myroslava
        nikola orest oleksii paweł przemysław rafał roksana radosław radoslaw sergiy sławomir stanisław sylwester viktoriya wiesław witold yevheniia zygmunt
        zoubir yusra ouiam soukaina salaheddine hafid lamyae chaymae ikrame naoual ilyasse ismahan hodo soerya shantell satish vidya jaswant mildred marciano
        gillian urmila emir emirhan yigit yiğit ecem berkay havva hacer kadriye döne müjgan şükran sukran bekir veysel tayfun ceyda
        """);

    /// <summary>First names that are also Dutch words, months, brands or places: a capital inside a sentence, or a person around them, has to help.</summary>
    public static readonly FrozenSet<string> FirstOrWord = DutchWords.Words("""
        ab an ad anker april august bas bea beer bo boy bloem can cas dag dana dien dior duco faith fay feline fee fleur frans fries gaby ger gus han
        hope ine jade jet jo joy june kai kaj kiki ko kitty koningin lente lei lies liv lieve lo loe lot lux madelief maan mark martini max mees merel
        mei mie mimi moos noud nova paris pip pien riet roos rosie rozemarijn rune ron sky sofietje sol star sil siem ster sterre storm summer ted
        thor tara ties trui valentijn vic vos wil wilg willeke wolf zon zilver isis ivy linde iep violet viola lelie roza fem milo engel vrij
        hayat sabah sultan deen güneş bahar yağmur eylül ela nil ada asya ece efe kaya bora ege mert umut mo sen gratia dolores consuelo grace gloria
        destiny chanel angel precious blessing justice prince princess honey tiger baba baby asia dar paz luz bor per pelle beau ian jari ben
        elke else leen toon job amber iris floor rein ton roman constant ernst frank tiny said trees pie els earl milan sofia victoria roland mart
        noor koos bob mien abel donald
        """);

    /// <summary>Surnames that are nothing else.</summary>
    public static readonly FrozenSet<string> Last = DutchWords.Words("""
        nijenhuis nieuwenhuis veldhuis veldhuizen steenhuis noordhuis westerhuis oosterhuis molenhuis hofhuis oldenhuis spoelhuis aalbers adriaens aarts abbink albers alberts andriessen arends baars bartels beckers beekman bekkers berends bergman bergmans boersma bogaard bogaerts
        boogaard bongers boonstra bosma bosman bouman bouwman brinkman broekhuizen broers bruijn buijs buitenhuis claassen claessens claes coenen cornelissen
        corsten creemers cuijpers cuypers daemen damen daniëls dekkers derks dijkman dijkstra dirks dirksen dijkhuizen driessen duijn duijnstee dekens eijk
        elbers engelen evers everts faassen feenstra fransen franssen frijns geelen geerts gerrits gerritsen geurts goossens goudsmit gielen haasnoot haes
        hageman hanssen harmsen hartman heemskerk heijden heijmans heijnen hendriks hendrikse hendriksen hendrix hermans hermsen heuvelmans hoeks hoekstra
        hofman hofstra hoogeveen houben houtman huijbers huisman huizinga janse jansen janssen janssens jacobs jaspers jonker joosten kamphuis kersten keijzer
        kessels klaassen kleijn kleinjan knops koenen konings koopmans kooij kooijman kramer kremers kruijf kuijpers kuiper kuipers kusters lambers lammers
        lambrechts lemmens leenders lenaerts linssen lubbers luijten maassen marijnissen martens mathijsen meertens meijer meijers meeuwissen meurs mevis
        michels moonen moolenaar mulders muller müller nelissen nijhuis nijland niessen nijssen nollen noordman offermans olthof oosterhuis otten oudshoorn
        paulissen paulussen peeters peters petersen pieters pietersen pluijm poels postma pouwels reijnders reinders renkens rijnders ritzen roelofs roeters
        rooijakkers ruijter rutten rutte sanders schaeffer scheepers schellekens schippers schmeets schmitz scholten schouten schreurs schuurman segers sijbers
        simons smeets smets smits snijders spijkers spronken stams steijn stevens stoffels suurmond swinkels sweerts teeuwen theunissen thijssen thissen
        tielemans timmermans tummers urlings vaessen vandenberg veenstra verbeek verbeeck verbruggen verburg verdonk verhaegh verhagen verheijen verhoef
        verhoeven verkerk vermeer vermeulen verschuren versteeg verstappen vervoort voncken vries wagemans wassenaar weerts weijers welters wessels westerhof
        wiertz wijnands wijnen willems willemsen winkelman wolters wouters zandbergen zeegers zijlstra achahbar afkir akkaya aksoy aktas akyol altintas amrani
        aslan arslan ates aydogan azzouzi bakkali benali benhaddou benamar bouali bouazza bouzian boukhari boulahrouz bulut celik çelik cetin chaouch çiftçi
        cinar coskun demir demirci demirel dogan erdogan ergin guler günes güven haddad haddaoui hamdaoui idrissi kaplan karaca karadag karimi khalil kilic
        kiliç koc korkmaz lahlou mansouri messaoudi mokhtari moussaoui ouali ouaali ouahbi öz özcan özdemir ozturk öztürk polat sahin şahin saidi salhi simsek
        şimşek tahiri tekin toprak turan uysal yavuz yaman yildirim yildiz yıldız yilmaz yılmaz yüksel ziani zaoui baldewsingh bhagwandin biervliet bihari
        chotoe doekhi ghisaidoobe girigorie gopal hoost jadnanansing jhinkoe kalloe kartosen koeldiep mahabier oemrawsingh panday pengel pinas pieternella
        rambaran ramdin ramlal ramsaran ramsoekh sheombar sital sitaram sukul tjon wijngaarde bielak dabrowski dudek jablonski jankowski kaczmarek kaminski
        kowalczyk kowalski kozlowski krawczyk krol lewandowski mazur nowak nowakowski pawlak pawlowski piotrowski sikora szymanski wieczorek wisniewski wojcik
        wozniak zajac zielinski boyko bondarenko kovalenko kovalchuk kravchenko melnyk oliynyk petrenko polishchuk shevchenko tkachenko lysenko moroz rudenko
        savchenko nguyen singh tesfaye ghebre
        """);

    /// <summary>Surnames that are also Dutch words: they count after a title, a prefix or a first name.</summary>
    public static readonly FrozenSet<string> LastOrWord = DutchWords.Words("""
        bakker visser smit meijer mulder boer groot bos vos peters hendriks dekker brouwer wit dijk kok blom bloem schouten willems post koster prins blok
        kuiper zwart bruin beer koning schipper snel sluis molenaar timmerman slager smid wever herder jager ridder keizer graaf hertog zanger vink mus haan
        hoek berg dam kamp horst velden linden boom appel peer roos kool kuipers zomer winter lente zon dag vries vlieger stam brand noord zuid oost west huis
        hof kerk poort klein lang kort dik wolf schaap bok geit kat kater haas leeuw baars snoek bal kaya deniz toprak kurt koc polat demir aslan bakkers drost
        schout dijkgraaf kramer molen buurman vrolijk goedhart engel heilig bisschop paap monnik noot slot burg sterk wijs witte zwarte jong jonge jongen meer
        ham broek veen loon doorn leeuwen beek velde ven vliet maas bosch kerkhof kroon slangen brouwers schoenmakers schrijvers spaans houten koopman sari uzun
        mohan wilde ruiter rooij graaff hart weegh haar heuvel heide haag
        """);

    /// <summary>Words between a first name and a surname.</summary>
    public static readonly FrozenSet<string> Prefixes = DutchWords.Words("van von der den de ten ter te 't het in el al ben bin ibn ait aït ould ou da di dos del la le du vd v d op d' o' st zu zum abu bou bint uit");

    /// <summary>Prefixes that nothing but a surname follows.</summary>
    public static readonly FrozenSet<string> ArabicPrefixes = DutchWords.Words("el ait aït ould ibn abou bou abu");

    /// <summary>What follows "de" in surnames. In small letters behind a first name it is one, where "henk de hond" is not.</summary>
    public static readonly FrozenSet<string> AfterDe = DutchWords.Words("""
        vries boer wit groot jong jonge bruin bruijn bruyn graaf graaff haan bakker visser koning lange wilde ruiter ruijter beer wolf vos leeuw jager zwart kort wever smit smid wijs rooij rooy roos haas koster ridder kok klerk
        waard weerd weert winter groote witte heer goede hoop rijk gier bie moor nooij kruijf kruif bont swart ronde nijs vreede mol man laat lang bock backer cock haer geus greef kleine kleijn klein
        """);

    /// <summary>Endings that only surnames have.</summary>
    private static readonly string[] LastEndings = ["ssen", "stra", "sma", "inga", "ema", "ink", "oglu", "oğlu", "ski", "ska", "wicz", "enko", "chuk", "mans", "ssens", "aoui", "ouali", "singh", "huizen", "meijer", "meier", "vić", "vic"];

    /// <summary>Whether a lower-case word is a first name and nothing else, with or without the accents it is written with.</summary>
    public static bool IsFirst(string word) => First.Contains(word) || (!Ascii.IsValid(word) && First.Contains(Plain(word)));

    /// <summary>Whether a lower-case word can only be a surname, with or without the accents it is written with.</summary>
    public static bool IsLast(string word) => (Last.Contains(word) || (!Ascii.IsValid(word) && Last.Contains(Plain(word)))) && !LastOrWord.Contains(word);

    /// <summary>Whether an unknown lower-case word is made as surnames are.</summary>
    public static bool LooksLikeLast(string word) => word.Length > 5 && LastEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Plain(string word) => string.Concat(word.Select(letter => letter switch
    {
        'à' or 'á' or 'â' or 'ä' or 'ã' or 'ą' or 'å' => 'a',
        'è' or 'é' or 'ê' or 'ë' or 'ę' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ı' => 'i',
        'ò' or 'ó' or 'ô' or 'ö' or 'õ' or 'ø' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ç' or 'ć' or 'č' => 'c',
        'ş' or 'ś' or 'š' => 's',
        'ź' or 'ż' or 'ž' => 'z',
        'ğ' => 'g',
        'ł' => 'l',
        'ń' or 'ñ' => 'n',
        _ => letter,
    }));
}
