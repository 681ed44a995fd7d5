namespace Survey.Analysis.Signals;

/// <summary>Wordings of threats and of violence outside. Data, not logic.</summary>
internal static class StreetCues
{
    private const string Someone = "ik|wij|we|mij|me|ons|haar|hem|buurman|buurvrouw|vrouw|man|bewoner|bewoners|buren|mensen|zoon|dochter|personeel|vrijwilliger*|huismeester|hij|zij|ze|iemand|kinderen|ouderen|winkelier*|buschauffeur*|wijkagent|jongen|meisje*";
    private const string Knife = "mes|messen|machete|machetes|kapmes|kapmessen|steekwapen|vuurwapen|pistool|geweer|zwaard|hakmes|keukenmes|schroevendraaier|gun|wapen|wapens|taser";
    private const string Nature = "naheffing|huurverhoging|huuropzegging|boete|boetes|servicekosten|deurwaarder|aanmaning|incasso|ontruiming|vleermui*|bever*|klimaat|leefbaarheid|water|zee|windmolens|bouw|bouwplan*|natuur|dier*|vogel*|egel*|soort*|groen|park|bomen|sluiting|sloop|planten|bijen|insect*|huismus*";

    /// <summary>Somebody is threatened or threatens. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Threat = $"""
        mij|me|haar|hem|ons ~1 weet|weten|wist ~1 te ~0 vinden !bewoners|buren|mensen|gemeente|iedereen|wijkteam|elkaar|graag|makkelijk|altijd|feest*|taart*
        weet|weten|wist ~2 mij|me|haar|je|jou ~2 te ~0 vinden !bewoners|buren|mensen|gemeente|iedereen|wijkteam|elkaar|graag|makkelijk|altijd|feest*|taart*
        - weet|weten|wist ~3 waar ~2 ik|je|we|wij|mijn|jij|zij|haar|hij ~3 woon*|woont|wonen|slaap|werk|werkt|huis|school !niemand|pakket*|bezorg*|post*|fiets*
        - {Someone} ~6 bedreigd|bedreigt|bedreigen|bedreigde|bedreigden !{Nature}
        - bedreigd|bedreigt|bedreigen|bedreigde ~5 door|met|elkaar|{Someone} !{Nature}
        - bedreigingen|bedreiging|doodsbedreig*|dreigbrie*|dreigmail*|dreigtelefoon*|dreigapp*|haatmail !{Nature}
        - dreigt|dreigde|dreigen|dreigden|gedreigd|dreigend ~8 mij|me|ons|haar|hem|mes|messen|slaan|steken|vermoorden|schieten|wapen|pistool|geweld|brand|dood|doden|bewoners|mensen|buren|familie|buurvrouw|bom !huisuitzet*|uitzetten|boete*|verdwijnen|sluiten|sloop|sluiting|instorten|kappen|huur*|storten|vallen
        {Knife} ~7 ?deur|voordeur|zwaai*|dreig*|bedreig*|keel|achtervolg*|achterna|trok|trekt|getrokken|richt*|gericht|hand|wijst|huis|kwam !speelgoed|nep*|stad|gemeente|eten
        bijl|hamer|knuppel|stok|staaf|honkbalknuppel|ketting|koevoet ~6 ?zwaai*|dreig*|achterna|bedreig*|afkwam|afkomt
        ga*|zal|wil|zou|komt|zei ~5 mij|me|ons|je|haar|hem|jou|iedereen|gezin ~2 vermoord*|afmaken|doodmaken
        vermoord* ~2 mij|me|ons|je|haar|hem|jou|iedereen|jullie
        maak|maakt|maken|maakte ~2 je|haar|hem|jullie|mij|me|ons|u ~1 dood|af
        maak|maakt|maken ~1 je|haar|hem|jullie ~1 kapot
        steek|steekt|steken|schiet|schieten|sla|slaat|slaan|trap|trappen|stak ~2 je|mij|me|haar|hem|ons|jullie|iemand|die ~3 neer|dood|overhoop|kapot|verrot|lens
        hem|haar|mij|je|me|jullie|ons|iemand|ze ~2 afmaken|afslachten|ombrengen|doodschieten|doodslaan|neersteken|neerschieten|doodmaken|doodsteken|vermoorden|kapotmaken
        doe|doet|deed ~1 hem|haar|mij|ze|je|jou|iemand|me|ons ~2 iets|wat ~0 aan
        hem|haar|mij|iemand|me|je|ons|ze|kinderen|gezin ~2 iets|wat ~1 aandoen|aandoet|aandoe
        recht ~3 eigen ~0 hand*
        mezelf|mijzelf|me ~4 niet ~2 in ~1 hand
        sta|instaan ~4 niet ~4 mezelf|mijzelf|gevolgen
        ik ~0 pak|grijp|krijg ~0 hem|haar|ze|die ~4 wel|nog|terug !op|afval|vuil|fiets
        - wraak|wraakactie|eerwraak
        - explosie|explosies|explosieven|bomaanslag*|bommelding|vuurwerkbom*|handgranaat|handgranaten|granaat|brandbom* !kosten|prijzen|groei|huurprijzen
        bom|bommen|explosief ~5 ?deur|huis|portiek|gelegd|legt|auto|geplaatst|gegooid
        cobra|cobra's|vuurwerk|vuurwerkbom* ~5 brievenbus*
        brievenbus* ~4 vuurwerk|benzine|poep ~3 ?gegooid|gedaan|gestopt
        - stalk*|gestalkt|achtervolgd|achtervolgt|achtervolgen !schulden|pech|verleden
        volgt|volgde|volgen|gevolgd|achterna ~2 mij|me|haar|ons|dochter|meisjes|vrouwen ~7 ?huis|straat|auto|thuis|avond*|man|bus|overal|steeds|nacht*|busje
        man|mannen|jongens|auto|hij|jongen ~4 volgt|volgde|volgden|achtervolg* ~3 mij|me|haar|ons|dochter|meisjes|vrouwen
        mij|me|haar|ons ~2 op ~0 te ~0 wachten !buren|bus
        wacht|wachtte|wachten ~1 mij|me|haar|ons ~1 op !boodschappen|koffie|lief|vriendelijk|blij|graag
        mijn|je|ons|hun|haar|m'n|onze ~0 huis|woning|auto|deur|boel ~3 in ~1 fik|brand|hens ~1 steek*|steken|zetten|zet|zal|gaat
        hij|man|iemand|kerel|vent|gast|buurman|type ~7 {Knife} !jongeren|jongens|eten|slijp*|stad|speelgoed|beroofd|neergestoken|gestoken
        slaan|sla|gooien|gooi|slaat ~3 mijn|je|onze|ons|m'n ~1 ramen|ruiten|raam|deur|auto|tanden|kop|hersens ~2 in|eruit|kapot !bal|ballen|voetbal*
        ik|jij|je|hij ~1 eraan ~0 ga|gaat
        je|jij|ik|hij ~0 ga|gaat ~1 eraan
        mij|me|haar|ons ~1 volgt|achtervolgt|bespiedt|begluurt|opwacht|stalkt !nieuws|instagram|facebook
        zei|gezegd|zegt|zeiden|appt|dreigt ~8 mij|me|haar|je ~1 komt|komen|kwam ~1 halen|pakken
        appje|appjes|berichten|berichtjes|briefje|briefjes|sms ~7 oppassen|uitkijken|eraan|kapot|dood
        weten|weet ~3 mijn|m'n|ons ~1 kinderen|gezin|dochter|familie|adres|huis ~2 te ~0 vinden !pakket*|post*
        sla|schop|ram|wurg|steek|timmer ~1 ik ~1 hem|haar|ze|iemand !over
        ik ~1 sla|ram|wurg|vermoord|steek|timmer ~1 hem|haar|ze|iemand|je !over
        voor|aan ~0 mijn|m'n|onze|ons ~1 deur|voordeur ~10 ?betalen|dreig*|eisen|eist|schreeuw*|bang|slaan|wapen* !zwerfvuil|parkeer*|auto's|scooters|vuil*
        - kogelbrief*|kogel|kogels|kogelgat*
        mij|me|je|ons|hem|haar ~0 kapot|dood ~1 gaan|gaat|zal|wil|zullen|komen ~0 maken
        mij|me|haar|je|hem|ons ~1 afmaakt|vermoordt|doodmaakt|doodslaat|doodschiet|neersteekt
        mij|me|je|jou|ons|haar|hem ~1 wel|nog ~2 krijgen|pakken !hulp|bus
        pakken|krijgen|pak|krijg ~0 jou|jullie ~0 wel|nog
        wij|we|ik|ze ~0 pakken|krijgen|pak|krijg ~0 jou !koffie|op
        zei|riep|zegt|zeiden|riepen|schreeuwde|zeggen ~4 pas|kijk ~3 op|uit !lift|trap|fiets|verkeer
        raam|ramen|tuin|deur ~4 ?loeren|gluren|loert|gluurt|gluurder*
        opgewacht|klemgereden|klemgezet
        ex ~7 ?deur|bedreig*|lastig|dreig*|raam|ramen|portiek|opwacht*|staat|volgt
        afpers*|afgeperst|chantage|chanteert|gechanteerd|losgeld|beschermgeld|protectiegeld
        steen|stenen|baksteen|flessen ~5 naar ~2 mij|me|ons|mensen|bewoners|ouderen|oma|vrouw|hoofd|chauffeur*
        steekt|steken|steek|zet|zetten ~4 huis|boel|flat|portiek|woning|tent|pand|deur ~3 in ~1 brand|fik|hens
        trapt|beukt|bonkt|ramt|schopt|trapten|bonken|trappen|rammen ~5 deur|voordeur ~8 ?nacht|nachts|schreeuw*|dreig*|hij|man|ex|mij|bang !lift*
        onder ~0 schot
        binnendringen|binnengedrongen|binnendringt
        lastiggevallen|lastigvallen|nagefloten ~6 ?dochter|meisjes|vrouw*|mij|ik ~6 ?aangeraakt|vastgepakt|betast|volg*|gevolgd|bang|lastiggevallen
        vastgepakt|vastgegrepen|meegesleurd|vastgehouden ~6 ?mij|ik|haar|dochter|vrouw|meisje|door
        bang ~4 voor ~1 mijn|m'n|ons ~0 leven
        vrees* ~3 voor ~1 mijn|haar|ons|zijn ~0 leven
        """;

    /// <summary>Fights, stabbings, shootings, assault. One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Violence = $"""
        - steekpartij*|schietpartij*|schietincident*|steekincident*|vechtpartij*|knokpartij*|massavechtpartij|neergestoken|neergeschoten|doodgestoken|doodgeschoten|doodgeslagen|doodgeschopt|geliquideerd|liquidatie*
        - mishandeld|mishandeling*|mishandelt|mishandelen|aangerand|aanrand*|verkracht*|afgetuigd|afgeranseld|molest*|gemolesteerd|aftuigen !bomen|boom|lift|fiets|fietsen|planten|bankje*
        - beroofd|beroving*|beroven|straatroof|straatroven|overval|overvallen|overvaller*|gijzel*|gegijzeld
        - moordaanslag !voetganger*|fietser*|verkeer|auto's|leefbaarheid|stilte
        - kopstoot*|vuistslag*|vuistgevecht*|messteek|messteken|schotwond*|steekwond*|beschieting*|schutter*
        - gevecht|gevechten !gemeente|bureaucratie|onkruid|corporatie|instanties|tegen
        - moord|moorden|doodslag|gelyncht|messentrekker*
        - vermoord|vermoorden|vermoordde ~9 ?{Someone}|vader|moeder|broer|zus|neef|vriend|gezin|student|taxichauffeur|buurjongen !boom|linde|eik|fiets|band|hond
        in ~0 elkaar ~3 geslagen|slaan|getrapt|geschopt|geramd|getimmerd|gebeukt|gemept|gerost|gehakt|slaat|trappen|schoppen|sloegen|geschoffeld
        - gevochten|vechten|vecht|vochten|geknokt|knokken|knokt !eenden|duiven|katten|honden|meeuwen|hond|kat|vogels|ziekte|kanker|judo*|karate|boks*|sport*|kick*|vroeger
        slaags
        tegen ~1 grond ~1 gewerkt|geslagen|gegooid|geduwd
        op ~1 grond ~2 geschopt|getrapt|geslagen|mishandeld
        te ~0 lijf !onkruid
        - rellen|relschoppers|vechtjassen
        vallen|vielen|viel ~2 klappen !portemonnee|economie
        stokken|knuppels|kettingen|ijzeren ~5 ?elkaar|vechten|groepen|gewapend
        - wordt|werd|worden|werden|is|ben|zijn ~3 geslagen|geschopt|mishandeld|gestoken !paal|palen|gat|deuk|alarm|munt|bal|geboord|getimmerd|bank*|ruit*|raam|ramen|deur*|ineen*|handen|boom|bomen|lamp*|hek|schutting|auto*|fiets*|prullenbak*|muur|hond|wesp*|muggen|geld|energie|tijd|brand
        deelt|deelde|delen|uitdelen|kreeg|krijgt ~2 klappen
        gestoken|stak|steekt|steken|prikt ~5 ?{Knife}|buik|rug|borst !wesp*|bij|straat|brand|brandnetel*|muggen
        - geschoten|schoten|schieten|schoot|beschoten|schot ~5 ?gehoord|hoor*|wapen|raam|ruit|huis|auto|man|jongen|been|pistool|gevallen|gelost|is|werd|wordt !voetbal*|doel|wortel*|foto*|vuurwerk|eend*|ganzen|film*|omhoog|bal|konijnen|wiet
        - geslagen|geschopt|getrapt|gestompt|gebeukt|gekopt ~5 ?mij|me|ik|hem|haar|man|vrouw|jongen|jongeren|oudere*|iemand|vrijwilliger*|chauffeur*|hoofd|gezicht|ziekenhuis|zoon|conducteur|ambulance* !paal|palen|alarm|deuk|gat|bal|munt|handen|deur*|ruiten|raam|voetbal*|ramen|ineen*
        slaan|sloegen|slaat|mepten|schopten|trapten|trappen|schoppen|mepte|schopte ~4 oude|oudere*|man|vrouw|jongen|meisje|zwerver|dakloze*|homo*|elkaar|mensen|voorbijgangers|chauffeur*|bejaarde* !over|deur*|alarm|handen|trom*|bal|lawaai
        klap|klappen|vuist|vuistslag|kopstoot|stomp|dreun|trappen ~5 gezicht|hoofd|gekregen|gegeven|uitgedeeld|uitdeel*|deelt|kreeg|krijgen|krijgt|buik !portemonnee|wind|bal|stroom|winkels|economie
        - geweld|gewelddadig*|straatgeweld|wapengeweld|messengeweld|vuurwapengeweld !natuur|water*
        - {Knife} ~6 ?jongeren|jongens|jeugd|dragen|zak|hangjongeren|rondlop*|loopt|lopen|gevonden|broekzak|staan|staat|ruzie|man !stad|eten|keuken|speelgoed|gemeente
        - vuurwapen*|pistool|pistolen|machete*|kapmes*|steekwapen*|ploertendoder*|boksbeugel*|wapenbezit|wapens !speelgoed*|nep*|kermis|stad
        bloed ~5 ?straat|portiek|trap*|muur|stoep|deur|lift|overal|plas|plassen|hal|galerij|gezicht|liep|bloedend*
        bloedend* ~5 ?man|vrouw|jongen|iemand|straat|portiek
        aanslag ~4 ?woning|winkel|deur|cafe|pand|voordeur|huis
        lijk|lichaam|dode ~3 gevonden|aangetroffen
        met ~0 de ~0 dood ~0 bekopen
        exhibitionist*|potloodventer*|schennispleger*
        ruzie ~6 mes|wapen|bloed|ambulance|escal*|vuisten|ziekenhuis
        bewusteloos|ziekenhuis|ambulance|bewusteloze ~6 ?geslagen|vechten|klap*|mishandel*|gestoken
        zinloos ~0 geweld
        aangevallen|aanvallen ~5 ?ik|mij|man|vrouw|jongeren|oudere*|mensen|zoon|dochter|buurman|iemand !hond*|meeuw*|kraai*|vogel*
        """;
}
