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
        aaf aafje aagje aaldert aaron abdelali abdelhamid abderrazak abdikarim abdirizak abdou abdoulaye abeba abraham abukar achraf adam adelina adinda adisu adri adriana afke agaath agatha ageeth aida aileen aimee aisha
        aissa akif akke akram alain alan alard alberdina albertina albertje alejandra alejandro aleksy alemayehu alette alfonso alfred alfredo alice alies aline aliona aliye alla almaz alper amalia amanda amar amelia amelie
        aminata amjad ammar amy ana anand anatolii anaïs andreas andrei andres andriana andries angeliek angelina anh anique anissa ann annabel annalies annamarie annechien annelie annelieke annelien annelotte annemarijn
        annemieke annemijn annerieke anniek annigje annika anny anoek anthonie anthony antje antoinette antonie antonius arek ariaan arianne arieke ariette arif aris arjanne arjo arnoud artur arun arzu ashley ashok asiye asli
        asmaa asta atilla attie augustinus auke aukje aurelia ayaz aykut ayla aymen ayyoub azize babette badia baki balthasar banu baran bartholomeus bartje bartlomiej bashar bashir basia basma batoul bauke baukje bayram beatrice
        beatriz belinda belkis benno bente beppie berendina bernadet bernadeta bernardus bernhard bernice berta bertien bertina bertine betje betsy bettie bettina betül beyza bhagwat bharti bieneke bilel biniam birgit birsen
        bissumbhar bjarne bojan borislav boudewijn boutaina boyan brandon brechtje bregje brian britta bronislaw bryan burcu burhan błażej cafer calvin camille canan candice carl carlota carmen carole caspar catarina catharine
        catherine catootje cecile cecilia celine cenk ceren cetin chadia chantalle charifa charlene charles chayenne christophe christopher claudine clemens cleo cody colette colinda conchita connor constance cora cordula
        cornelie corry costin courtney coşkun cris cristian cristina cumali cynthia cyriel daantje dalal damien daniela daniele daphne darren dasha davy dawood deepak deeqa demi denis derek derk desislava devi devrim dewika dex
        dhiradj dian diane dianne diede diederick diego dieke dientje dilan dilara dilip dima dimitar dimitri dingeman dini dinie diny dionne ditta ditte domien dominika donny doortje doreen dorette dorine dorotea dorothea dounia
        doutzen douwe doğan dragos drikus drissia dustin duygu dwayne dymphna ebubekir eddy eduard eduardo eelke eelkje eeltje efrem elena elham elias elisa eliza elizabeth elleke elles elmar elmer elmira elsbeth elske eltje
        elvira emilia emilie emily emmie engbert engelien enny enrique ensar eren ermias ernest ernestine ertugrul esteban estelle ester ethan etienne etty eugene eugenie evan evelyn evelyne evin evren ewald ewoud eyerusalem
        eymen eyüp fabienne fabio fabiënne fahd faissal fanny fares faris fawzi faysal federico felicia felipe felix femmie femmy ferdi ferdy fernanda fernando fethi fevzi fieke fiene figen fikadu filip filippa fiona florin fokje
        fokke folkert folkje foppe fos fowsia franca francesca francisca francisco franciscus franciszek frankie frederika frederike freerk freweini frida frieda friso froukelien fuat fulco gabriel gabrielle gaitrie gary gavin
        geertruid geessie georg george georgi georgiana gera gerald gerben gerbrand gerdie gerdine gerhardus gerianne gerie gerlof germaine gerrianne gerritje gerry gertie gertje gertruda gesina gesine ghada gheorghe ghirmay
        gilbert gillis gineke ginette gisela gitta gitte giulia gizem glenda godelieve godfried goitom gonzalo gonçalo gosse gradus graça gregor gregory grethe grietinus grzesiek guang guled gulsum gurpreet gusta guy gwen
        gwendolyn güler gülten gürkan habib habiba hadas hadewijch hadewych hafida hafsa haiko hailey hajo hamdi hamida hanae handan hania hannelore hannes harald harmannus harmen harmke harold harpreet harun hasna hasnaa hassna
        hatim haydar hayke hayo hayri hector heiko heila heino heintje helga helmi helmie helmy helouise hemant hendrica hendriek hendrina henja hennadiy henriette henrike henriëtte henry henryka herbert herma hermanus hermine
        hester hettie hibaq hibo hielke hikmet hillechien hillegonda hilleke hillie hiltje hinderika hinke hinrich hirut hiske hoa hristo hubrecht huibert huong hylke hümeyra ibo ibrahima ida idris ids ietje ietske ignace
        ignacio ignatius ihsan ilhan ilknur ilonka imad imke imre ina inas inderdjeet indradevi ines inez inga ingmar intissar inês ioana iona ionut ipek ireen irina isaac isabeau ishak isidora iskender issam iulia ivar ivaylo
        ivonne iza izaak izabella jaafar jaantje jacobus jacoline jacomina jaden jael jakob jalal jalila jama jamie janet janice janina janke jannat jannes jans jantina japke jaqueline jarek jasmin jasmina jason jaspert jaspreet
        javier jax jayce jaylen jayson jeanette jeanine jefta jeltje jenna jenneke jenske jeremy jerney jerom jerome jerzyk jesper jessika jetty jihane jikke jill jilles jim jimmy jinke jinte jitse joachim joaquin jobien jochen
        jodi joeke joel joeri jogchum johannie johannis jolka jone jonna jonneke joppe jordi jorge jorn jornt josefa josefine joseph josephina joshua josine jozefien jozien joão juanita judit juliana juliane julie julius juliën
        jurg jurrien justus jutta kaan kaja kalina kalpana kamla karianne karlien karol karola karolien karst karyna kasim katelijne katharina kathleen kathy katie katya kavita kayla kazik keetje keith kenny kerim kerstin khadar
        khadijah kibrom kidane kiril kishore kjeld klaasjan klaske klaudia klaus klaziena koba kobus korneel kornel kornelia kornelis kostyantyn krasimir krijna kris kristien kristina kristof kubra kyan kyle kylian kyra kürşat
        lalita lambertje lambertus lammie lammigje lana lara larissa larry lauren lauri laurien leandra lein lena leni lenn lennaert lennard lenneke lennert lenny leona leonard leonardo leonardus leopold lesley leslie letty
        levina liane lianne liban lidewij liduina lidy lielle lieuwe lievien lilian liliane lily lilyana lineke linette linh lisbeth lise liselot liselotte lisje livia liviu lizz lizzy ljudmila lodi loeki loredana lorraine lothar
        louisa lourens louwrens loïs luba lubbertje luci lucian lucienne lucretia lucyna lucía luisa luise luiza luke lutgard luutje luwam lyn lysbeth lyuba mabel madalina madeleine madhu maeve maike maikel majda majid malak
        malek malou manfred manja manoj manolo manpreet mansour manuela mara marald marcela marcelle marchien marcos mareike mareille marga margareta margaretha margarita margje margot marguerita marguerite marharyta mariam
        mariana marianka marianna maribel marieka mariem mariet marieta marigje marij marike marilou maris maritha maritza marius mariëtte marja marjanne marjoleine marjolijn marjorie markus marleentje marlene marlijn marlous
        marly maroua marten marti martijntje martinus martje martyna marwa marwan maryan marysia mascha mathijn mathilda matthew matty maureen mayke mechteld meena megan meggie meghan mehari meintje merle meron mervan merve mesut
        metin mette micha michaela mickey miek mieneke mies mihaela mihai mijntje mikołaj milosz minh minie minnie mircea mirko miroslava mischa miłosz moad mohamet mohamud mohan mohcine mohsin moira mona monic monne morris
        moumen mounir muhsin mulki mulugeta muna munir muriel musa myriam myrna myrte mücahit naciye nadira nahid najia najim najma nalan nandini nannie naomi narain nardos nasira nasra nasteho nastya natasha natividad natnael
        navdeep nawfel nazarii nazife nazmiye nebil neel nelie nesibe neslihan netty nezahat nguyen nicholas nick nicolaas nicolas nicolet nicoleta nicolien nicu niesje nihat nikolay nilufer nirmala nisa niska norah norma nouria
        noé nuno nura nurettin nurhan nuria octavian odilia olav olcay olek olesya olexandr oliver olya orçun osama oskar ottilie ouke outhman ovidiu owen oya ozlem pablo paloma pamela paola patryk patty paulo paulus peggy pembe
        penny percy perihan perry petar petronella petrus petya peyton philippine phuong phyllis pia piene piero pieterbas pieterjan pilar plamen pleuni pradeep prakash priya quinn quirine radha radka radu raf rafael rafaela
        rafik rahim raif raimond raisa rajaa rakesh raluca ramiro ramon ramona ramzi rana randy rani raquel rasha rasim rayan razvan rebekka reda refik reinhard reinou reinoud reitze remi remmelt remzi rena reshma resul reyer
        riad ricky ridouan riejanne rieke riekie riekje riemer riemke rien rika rikkert riley rinie rinke rinse ritsaert rixt riyad robel roberta roberto robyn rocco rocio rodrigo roeland roelf roelfien roelfke roelien roelinda
        roger rogier rohan rolien romana romano romy rona ronan ronny roosje roselien rosemarie rosemarijn rosita rositsa rosmarie rostik rowan rowena roxane rutger ruurd rysiek rüya saad saartje saber sabien sabiha sabina sabita
        sabrin sadik safia safiya sahal saja salman salwa samia sammy sanaa sancho sandeep sandrine sanja sanna sannie sarina sarita sarra sascha sasha savitri saynab sean seb sebas seher selahattin selamawit selami selena selin
        seline semih semra senay senn sepp serge sergii sergio sevil seyfi shane shanta shawn sheela siebe siebrand siebren sieger siegfried siegrid sien siep sierd sierk siert sijbrand silan silvana silvester silviu silviya
        simen simona simonne simran sina sinie sipke sita sjanie sjefke sjoerdtje sjouke snizhana soenil sofía solange solomon sonay songul sonny sophia sorin stanislav stasiek steffi stephan stephen stijntje stine stoyan suad
        sudesh sukru sumeyra sunita susan susana susanna susanne sushma suus suzanna suze svenja swaantje syb sybe sybrand syl sylvester sümeyye tahir tako talitha tamer tania tanya tarkan tatjana tekle temesgen tenzin teodor
        teodora terry teunie teus tevfik thalia theda theodorus theresa therese theresia thijmen thijn thirza thom thuy tiago tibor tiffany tijl tilda tilly timon timothy timur tine tinus titia titus tjaart tjark tjebbe
        tjerk tjeu tjibbe tjits tjitte tobie todd tomas tonja tonke tonneke tony tosca tracey traian travis trea trevor trijn trijnie trixie troy trudi truida truike tsehay tsvetan tuan tugba tuncer turgay tuğba tycho tyler tymen
        tymoteusz türkan ubah ulbe ulco ulrike ultje urbanus vahit valentin valentina vanessa vanya vasco vasile vedat veerle veronica veronique vesela vicente victoire viggo vigo vika violetta violette viorel vishal vivienne
        vlad wafae wahid wally walther wander wassim weldu wendel wendela wendelien weronika wibo wibren wieger wieke wiepie wiets wietske wijbe wijtze wilco wilfried wilhelm wilja wilke willemieke willemina william willibrord
        wimke wineke winfried winnie winnifred winny winta wissam wojtek wolter womme wubbe wubbina wubbo wybren wytse wytske xaver xavi xenia xiao ximena yael yahia yakup yamina yasmine yağız yegor yemane yevgeniya yfke yinthe
        yme ymke yodit yonatan yoran yordan yorick yosé youness youri ypie ytje ytsje yunis yura yvet yvo yücel zach zaida zamzam zbyszek zdravko zekeriya zelda zeray ziemowit zinaida ziva zoe zoey zosia zuhal zuzia zwaantinus
        zwannie zübeyde ángel öznur üzeyir łucja şebnem
        aaltien abena adjoa adwoa afua agus akkie akosua albertus ankje antsje bambang bauk berendje boukje budi burcin chidi chinedu durk eeuwe emeka endang eylul fardau fedde fennechien ferid funmi geart geertien
        geertjan geertruda gergana gjalt grietien grytsje haoran harie harmina harmtje hartini hartono hilligje hiltsje hinderk hinkje hotze hristina idske ifeoma ilayda irem ivelina jacobje jantinus japikje jelte jeltsje jeuke
        jianhua jildou jitty joko kasiman kasmi ketut klaaske klaassien kofi kojo kwame kwasi lammechien leike lieuwkje lifen liuwe lolke lutske lysanne meiling melisa mincho miray moesiman nammie ngadiman ngatinah ngozi oeds
        oluwaseun ozge paiman pierke pietsje poniman ramidjan ratna reinskje reitse rinze roelfina roelfje roelofje saminah sariman sarimin segun sercan sibbele siti sjoerdsje sjouk sjoukjen sjra slamet soekinah soeminah soerono
        stefka suparno sutrisno sverre sytske sytze tetsje tietsje tjidde todor toekijem toeminah tolgahan trientje trijntien truujke tryntsje tsjerk tsvetelina tuana tunde vanyo veselin wagiman wahyu wati wayan wemeltje wenjie
        wigger wobbe wobbie wonosemito wopke wypkje wytze xiaoming yagmur yanka yanti yaw ynskje ysbrand ytzen yuxin zef
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
        aya beatrix bobby bonnie cameron celeste chelsea crystal dina dolf dora ed erna firat flip gemma gonca griet guadalupe hala hana hardy heinz hille inci jesus jolie karam kate lale lila linn liz lize lotus lucia madison
        maggie maha mare meta mira morgan nanny ned ola olle pascale pier pol quint regina rosario ruby saar saba safa santiago savas scott selam siena sierra slava spencer stan stella sultana taco taylor vince virginia warner
        wayne yaman zara zwier
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
        aalders aartsen abdullahi abma adema ades ahmadi akbulut akin akkerman albayrak alblas alkan althuis altun amatredjo aouragh appelman arabaci arikan aydin ayhan ayyildiz azizi bachiri bakhuis balci baldew banach bansie
        barendse basaran bastiaans bastiaansen baykara bayrak bayram beckman beerens beijer bektas benaissa benhammou benhida benschop berendsen berkane berkhout beukers beumer bhola bilgin bisessar bissesar blaauw blankenstein
        bodewes boedhoe boekhout boelens boender boerma boersen boeve boiko bokhorst bolhuis bondar boogers boonman borgman boschma bosker bosscher botma bouchta bouhaddou bouhuis boukharta bouma boussaid bouwhuis bouwmeester
        bouzidi bozkurt braams brands breukelman brouns bruggeman bruins budak buijsman bulthuis buter buurma caglar cakir celiker cevik chakir chander chouaib christiaans cicek cieslak corbeek cornelisse czarnecki daalder
        dalkiran daoudi debets deelen demirbas demirtas dhanes dijkhuis dijkstal dijksterhuis dilling dirkse doerga doganay dogru dolman dorsman douma drenth driesen drijver duijvestijn dullaart dziedzic ebbers eckhardt eerden
        engbers erbas ergun erkelens ersoy esveld everaert fadil faraji feddes ferwerda fokkens folkerts fopma franken frijters froon gangadin ganpat gebremedhin geerlings gelderblom geraedts gerbrands gerlings germs gersen
        ghebremeskel glowacki goerdayal grevers groenewegen groothuis gulikers guney guven gül gündogdu haafkens habte haddou hageraats haidari hajji hamidi hamming hamou harms hassani haveman haverkate heesters heijne hemmes
        hendrickx hengeveld hermanides hersi hidding hilbrands hilgersom hilhorst hiwat hoekman hoffman hoffmann hofstede hofstee hommes hoogenboom hoogendijk hoogendoorn hoogstraten hooijer horsman hospers hosseini houwing
        hovius huijgens huiskes hulshof hulzebos ibrahimi idema ijzerman isik işık jaddi jairam jankie janmaat jansz jhagroe jongerius jonkhout jonkman joostens kaandorp kabli kaczmarczyk kahraman kalkman kalma kamerling kamps
        kanhai kanters karabulut karahan karakaya karakoc karakuş karatas karman kaymak keijsers kempers kerkhofs kerssies kidane kiers kilinc kisoen kleinhuis klinkenberg kloosterman kluft knoops koelewijn koerts koeslag
        kolesnyk kolkman kolodziej kooiker koolen koolhaas koopal kopec koppelman korevaar kortekaas korthals kosar kosters kozak kraaijeveld krabbendam krijgsman kroeze kromodimedjo kruijer kruithof krupa kubiak kuijper kuijt
        kuitert kurnaz kutlu kwakernaak kwakkel kwant köse laarman lachhab lachman lachmon lagerweij lamers lankhorst leeflang leemhuis leijten lenting ligtenberg lindeboom lindeman lindhout linthorst lohman looijen looman
        lugtenburg luinge luiten lytvyn maatman mahabir makhloufi malki manichand marsman martosoewito matabadal matser meeuwsen meijering meinders mengistu menting meziani michalak middelkoop mohabir mohamud moumni mourabit
        mulderij nagelhout nandoe narain nassiri nauta nederhoff nejjar nieboer niemeyer nienhuis nijboer nijdam nijhof nijhoff nijkamp nijman nooijen noorlander nuijten nusselder odding odink oedairam oemraw oldenburger oldenhof
        oldenkamp ooms oonk oortwijn oosterbaan oosting orsel oruc ottens ouwehand overgaauw overmars ozen ozer ozkan paardekooper pakvis paltoe panhuis parbhoe pasman pawirodikromo pawlik peereboom pennings perdok pestman
        pietrzak pijnenburg pijpers plantenga poelman polman postmus potma pranger prummel quaedvlieg raaijmakers raats rachidi raghoebier rahimi rahmani ramautar rambhadjan ramcharan ramkhelawan ramlakhan ramnath rampadarath
        rampersad ramsahai ramsukul ramtahal ravenswaaij raymakers reijnen reijngoud remijn renes reuver reuvers ridderbos rijkeboer rijken rijkers rijksen rijpma roelofsen roggeveen roodenburg rooijers roosenboom roosmalen
        roossien rosenboom rotteveel rouwenhorst rozeboom rozenboom ruijs saathof sadiki saglam salomons sangers sardjoe sarikaya schaaij scharenborg scheepens scheffer schepers scherpenisse schilperoord schinkel schoemaker
        schonewille schotanus schoute schrader schraven schreuder schreuders schrijer schrijver schuiling schutte sewnath sewpersad sewradj sezer sieben siebenga sikkens slootweg slotboom sluijs sluijter sluiter smeding smeenk
        smidts smink smulders snoeijer snoeren sobczak soebedar soekhai soekhram soemodihardjo soetens soeters somai sonneveld spaargaren spierings staals stegeman steijvers stelwagen stepien stokman stoutjesdijk straatman
        straver struijk sturkenboom stuut sukhram swaan swart swartjes swillens szczepaniak szewczyk takens tammens tanriverdi tastan telgen tempelaar tempelman terlouw termaat terstegge tesfai teunis teunisse thakoer theunis
        theuws tiemens tiggelaar tijhuis tilakdharie tilburgs tolboom tollenaar tonkens topcu tuithof tunc tuncer twigt uijterlinde uijttewaal uitdehaag uitenbroek uiterwijk uitterhoeve ulusoy urbanus uslu vaartjes valstar
        vandenbosch vanderlinden vanderveen veeneman veldhuijzen veldkamp veldman velthuis veltman venekamp venrooij verbaan verberne verboom verbunt verdijk verduijn verduin verdult vereijken vergeer vergouwen verhaak verhaar
        verhage verheul verhulst verkaik verkerke verkooijen verkuijlen verlaan vermaat vermeij vermeijden vermue vernooij verploegen verschoor verschueren verschure versloot versluis versteege versteegen verstegen verstraeten
        verstraten verveer verweij verwey verwoerd vierhout vijverberg visscher volkers vollebregt voorhoeve voortman voskuil voskuilen vreeken vrieling vriens vroegindeweij vuijk waaijenberg waanders wagemaker wagenvoort walczak
        walraven wanrooij warmerdam warsame weerdenburg weijerman weitering weldemariam welten wendels westerbeek westerman westmaas wiegers wielaard wierda wierenga wijbenga wijbrands wijers wijma wijnia wilbers wilms witkamp
        witteman witteveen wlodarczyk woerdeman wolbers woldu wolffs wolfs woltering wolthuis wongsodikromo wrona wubben wubs wulms yalcin yaldiz yalçın yavas yazici yesil yigit yohannes ypma zaalberg zawadzki zaytsev zegers
        zeldenrust ziengs zoetemelk zoetmulder zondervan zoutendijk zuidam zuurveen zwanenburg zwarts zweers zwiep zwijnenburg çakır özer özgür özmen ünal
        atmodikoro djojodikromo karijodimedjo kartodikromo kromosoeto oosterhof pawiroredjo sastroredjo wirosono
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
        baas bijl bolt boon boot borst braam burger donker faber geluk gorter hagen hartog haverkamp heeren helder hollander hulst kastelein kemper kievit klaver klomp knol landman moerman mooij mostert munster naber nagel
        pelgrim penning ploeg plug prinsen pronk robben roemer romijn schimmel schut speelman spijker spruit stuiver timmer top tromp troost tuinman vonk voogd voogt vroom wachter wagenaar waterman werkman zeeman zoet zwaan
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
    private static readonly string[] LastEndings = ["ssen", "stra", "sma", "inga", "ema", "ink", "oglu", "oğlu", "ski", "ska", "wicz", "enko", "chuk", "mans", "ssens", "aoui", "ouali", "singh", "huizen", "meijer", "meier", "vić", "vic", "dikromo", "redjo", "medjo", "hardjo"];

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
