namespace Survey.Analysis.Signals;

/// <summary>Wordings of fire, gas and blocked ways out. Data, not logic.</summary>
internal static class FireCues
{
    private const string Inside = "balkon|balkons|binnen|galerij|portiek|kelder|kelders|berging|bergingen|trappenhuis|gang|hal|schuur|zolder|box|boxen|keuken|kamer|woonkamer|slaapkamer|fietsenkelder|parkeergarage|parkeerkelder|*kelder|*berging|kruipruimte";
    private const string Cosy = "houtkachel*|kachel*|haard|bbq*|barbecue*|vuurkorf|vuurkorven";

    /// <summary>One cue a line, in the notation of <see cref="SignalCue"/>.</summary>
    public const string Fire = $"""
        - gaslucht|gaslek*|gaslekkage*|koolmonoxide*|kolendamp|gasontsnapping|schroeilucht|gasontploffing
        co ~0 melder*|vergiftiging|alarm
        - brandlucht !{Cosy}
        - ruik|ruikt|ruiken|rook|roken|stinkt|stank|lucht|geur ~3 gas !uitlaat*
        naar ~0 gas !afsluiten|over|kijken|toe
        gas|gaskraan|fornuis ~4 openstaan|open|aanstaan|aan ~9 ?laat|dement*|vergeet*|vergeten|verward*
        vuur ~1 gemaakt|maken|aangestoken|maakt
        accu|accu's|batterij* ~9 ?brand|rook|heet|ontploft
        keer|weer ~1 brand !weer
        brand ~0 in|onder|bij|op ~2 {Inside}|kelder|schuur
        gas ~2 ruik*|geroken|lekt|lek|ontsnapt
        brandslang*|brandblus*|blusser*|blusapparaat|blusapparaten|rookmelder*|brandmelder*|brandalarm*|brandmeld*|sprinkler*|brandhaspel*|rookdetector* ~6 ?afgesloten|kapot|stuk|weg|leeg|ontbreek*|ontbreken|gestolen|niet|geen|verlopen|ontbreekt|nergens|verdwenen|batterij*|gesloopt|defect|los|dichtgeplakt|nooit|uit|uitgezet|gehaald|verwijderd|afgeplakt|eraf|onklaar|piepen|piept|pieptoon
        nooduitgang*|vluchtweg*|vluchtroute*|branddeur*|brandtrap*|nooddeur*|vluchtdeur*|noodtrap* ~7 ?slot|dicht|geblokkeerd|versperd|vol|afgesloten|barricad*|gebarricadeerd|staan|staat|kapot|dichtge*|spullen|fietsen|rommel|troep|geen|niet|open|klemt|blokker*|vast|dichtgezet|kasten|matras*
        brandgang* ~5 ?geblokkeerd|versperd|afgesloten|dichtgezet|blokker*
        bij|van ~0 brand ~6 niet|geen|nooit ~6 naar|uit|weg|kunt|kan|kunnen|komen|uitgang
        bij|met ~1 brand ~9 ratten|val|vast|opgesloten|ramp|dood|gevangen|kansloos|levensgevaarlijk
        losse|blote|kale ~1 draden|stroomdraden|elektra|bedrading
        stroomdraden|stroomdraad|elektriciteitskabel* ~6 ?los*|bloot*|vonk*|hang*|open|gevaarlijk
        kookt|koken|stookt|verwarmt|verwarmen ~5 gasfles*|camping*|vuur|butaan|houtskool
        als|wanneer|stel|mocht|indien ~4 brand ~2 ?uitbreek*|komt|ontstaat|is|uitbreken|krijgen|wordt|er
        kunnen|kan|komen|kom ~4 niet ~3 weg|uit|naar ~4 brand
        open ~0 vuur|vlam|vlammen
        stook*|stoken|gestookt|vuurtje*|fikkie*|kampvuur|fikken|fik ~6 ?{Inside}|bos|bosjes|afval|banden|container*|plastic|struiken|prullenbak*|speeltuin|deur !{Cosy}
        vuurkorf|bbq*|barbecue*|houtskool*|vuurton ~5 ?balkon|balkons|binnen|galerij|portiek|trappenhuis|rieten !gezellig|gezamenlijk*|leuk
        kortsluiting|vonken|vonkt|vonkte|smeult|smeulen|smeulend*
        - brandgevaar*|brandonveilig*|brandbom*|explosiegevaar|ontploffingsgevaar|brandstichting*|brandsticht*
        niet|geen|onvoldoende|nooit ~2 brandveilig*
        in ~1 brand|fik|hens|vlammen ~4 ?gestoken|steken|stak|staat|stond|gezet|vloog|gevlogen|zetten|container*|prullenbak*|steekt|vliegen|vliegt|gegaan
        brand ~4 gesticht|stichten|uitgebroken|uitbrak|ontstaan|meterkast|geblust
        brand|brandje|brandjes ~3 balkon|kelder|berging|portiek|flat|container*|prullenbak*|trappenhuis|schuur|box|lift !lamp*|licht*
        brandjes ~1 stichten|gesticht
        is|was|geweest ~2 brand ~1 geweest|gehad
        gasfles*|benzine|jerrycan*|butagas|chemicalien|ontvlambaar|brandbaar*|brandbare|thinner|petroleum|terpentine|munitie ~7 ?{Inside}|opgeslagen|opslag|garage|tuinhuis|gegooid|gegoten|stapels|ketel|cv|kachel*|meterkast*|verwarming
        vuurwerk|vuurwerkopslag ~5 ?opgeslagen|opslag|kelder|berging|zolder|schuur|garagebox
        scootmobiel*|fietsaccu*|accu|accu's|accus|bike|bikes|fatbike* ~6 ?opladen|laden|laadt|opgeladen|oplaadt|oplader* ~6 ?gang|hal|trappenhuis|portiek|galerij|kelder|berging|vluchtweg
        stopcontact*|meterkast*|bedrading|elektra|groepenkast|stroomkast|stoppenkast*|zekering*|stroomkastje|verlengsnoer* ~6 ?heet|vonk*|smelt*|gesmolten|verbrand*|schroei*|bloot|knetter*|brand*|zwartgeblakerd|brandt|gloeit|rook|rookt
        rookt|roken|rookte ~1 in ~0 bed
        - brandgaten|schroeiplek*|schroeivlek*|zwartgeblakerd*
        laden|laadt|opladen|opgeladen|oplaadt ~7 ?gang|hal|trappenhuis|portiek|galerij|kelder|berging|slaapkamer|vluchtweg !telefoon*|lossen|laadpaal*
        rook ~2 uit ~2 accu*|batterij*|stopcontact*|meterkast|apparaat|ketel
        steken|steekt|stak|staken|aansteken|aangestoken ~4 ?papier|afval|prullenbak*|kranten|dozen|container*|gras|bosjes|karton|rommel|kerstbomen|struiken ~3 ?aan|aangestoken|fik|brand !hand|handen|energie|straat
        kaars*|sigaret*|peuk*|joint* ~6 ?brand|smeul*|vlam*|vlammen|brandgaten !branden
        geiser|gasgeiser|gaskachel*|ketel|gasleiding*|gaskraan ~5 ?lek*|lekt|afvoer|gevaarlijk|walm*|sist !water
        rook ~4 ?meterkast|kelder|trappenhuis|stopcontact|lift|kruipruimte !wiet|sigaret*|hasj|uitlaat*
        wietplantage|hennepkwekerij|hennepplantage|plantage|druglab|drugslab ~6 ?brand*|stroom|kabel*|meterkast|gevaar*|elektra|heet|ontploff*
        drugslab|druglab|drugslaboratorium|ontploffing|ontploft|ontploffen !ketel
        """;
}
