namespace Survey.Analysis.Tests.Privacy;

/// <summary>Sentences with numbers and addresses of people in them, marked by hand. All numbers are made up.</summary>
internal static class NumbersInAnswers
{
    public static readonly string[] Signed =
    [
        "{naam:J. Kamphorst}, {adres:Noordeind 118}",
        "{naam:Wout de Bruin}, {adres:Achterom 7a}",
        "De post voor {adres:Onder de Bogen 9}, {postcode:6221 AB} komt bij mij.",
    ];

    public static readonly string[] Phones =
    [
        "Bel mij op {telefoon:06-12345678}.",
        "{telefoon:06 12 34 56 78} na zes uur",
        "mijn nummer is {telefoon:0612345678}",
        "App naar {telefoon:+31 6 12345678} graag",
        "{telefoon:+31612345678}",
        "{telefoon:0031 6 12 34 56 78}",
        "{telefoon:+31 (0)6 12345678}",
        "Tel. {telefoon:(043) 123 45 67}",
        "{telefoon:043-1234567} is mijn vaste nummer",
        "{telefoon:043 12 34 567}",
        "Bel {telefoon:06.12.34.56.78}!",
        "06-nummer: {telefoon:06 - 12 34 56 78}",
        "{telefoon:06/12345678}",
        "{telefoon:020 123 4567} overdag",
        "Mijn zus in Polen: {telefoon:+48 512 345 678}",
        "bel {telefoon:nul zes twaalf vierendertig zesenvijftig achtenzeventig}",
        "{telefoon:nul zes een twee drie vier vijf zes zeven acht}",
        "bereikbaar op {telefoon:3612345}",
        "{telefoon:0475-123456}",
        "{telefoon:+32 470 12 34 56} is van mijn dochter",
    ];

    public static readonly string[] Web =
    [
        "Mail naar {email:henk.jansen@example.nl}.",
        "{email:info@maasvallei.example.nl} reageert niet",
        "mail: {email:J_de-Vries+buurt@mail.example.com}",
        "{email:henk(at)example.nl} is mijn adres",
        "{email:sjaan apenstaartje gmail punt com}",
        "foto's staan op {url:www.example.nl/fotos}.",
        "zie {url:https://example.org/melding?id=12}",
        "kijk op {url:buurtwens.nl} voor meer",
        "{url:http://facebook.com/henk.jansen.12}, daar staat het",
        "Meld het op {url:WWW.BUURT.NL}",
    ];

    public static readonly string[] Addresses =
    [
        "Bij {adres:Wilgenstraat 12} ligt altijd vuil.",
        "{adres:Wilgenstraat 12-b} heeft een wietplantage",
        "Op de {adres:Wilgenstr. 12 II} wordt gedeald.",
        "hoek {adres:Wilgenstraat 12} is donker",
        "De bewoner van de {adres:Wilgenstraat nummer 12} blaft terug.",
        "ik woon {adres:wilgenstraat 12b} en hoor alles",
        "{adres:Kastanjelaan 3}, {postcode:6221 AB} Maastricht",
        "De {adres:Dr. Schaepmanstraat 45} staat leeg.",
        "{adres:1e van Swindenstraat 9} heeft rattenoverlast.",
        "{adres:Burgemeester Kesslerlaan 101} is een drugspand.",
        "Op {adres:Plein van de Vrede 4} is een feesttent.",
        "{adres:Laan van Brunswijk 22} is verkocht.",
        "aan de {adres:Oude Gracht 14} hangt de goot los",
        "{adres:Molenpad 5-7} ruikt naar gas",
        "Wij zitten op {adres:Lindenhof 88}.",
        "{adres:Parkdreef 12} t.o. de school",
        "De flat {adres:Prins Bernhardplantsoen 211}",
        "{adres:Heiligeweg 6a} heeft geen bel",
        "{adres:Havenkade 31 hs}: altijd open deur",
        "Ik woon op de {adres:Brink 12} bij de kerk.",
        "{adres:Jan van Galenstraat 3} is kapot gegaan.",
        "{adres:Marktsteeg 2bis} stinkt",
        "{adres:Populierweg12} is een bouwval",
        "mijn moeder woont {adres:eikenlaan 40} en is bang",
    ];

    public static readonly string[] HouseNumbers =
    [
        "De muziek komt van {huisnummer:nummer 14}.",
        "Bij {huisnummer:nr. 23b} is het altijd raak.",
        "op {huisnummer:nummer 14} wordt gedeald",
        "De buren van {huisnummer:14} zijn lawaaiig.",
        "De bewoner op {huisnummer:27} blijft schreeuwen.",
        "Ik woon op {huisnummer:41} en hoor alles.",
        "{huisnummer:Huisnummer 8} heeft een scheef dak.",
        "de mevrouw van {huisnummer:nummer 2} is eenzaam",
        "Naast {huisnummer:23b} ligt een gat.",
        "{huisnummer:nummers 12 en 14} delen een schutting",
        "buren op {huisnummer:56} verhuren aan toeristen",
        "{huisnummer:Nr 118} gooit afval van het balkon",
        "{huisnummer:Woning 33} staat leeg",
        "{huisnummer:appartement 12} lekt",
        "tegenover {huisnummer:nummer 7} is het donker",
    ];

    public static readonly string[] Codes =
    [
        "Mijn postcode is {postcode:6221AB}.",
        "{postcode:1012 AB} Amsterdam",
        "ik woon in {postcode:6221ab}",
        "postcode {postcode:6221 ab}",
        "De witte bus met {kenteken:DW 8K21P} staat al weken op de stoep.",
        "Een auto met {kenteken:SK 51234} blokkeert de poort.",
        "Een grijze Polo met kenteken {kenteken:12-AB-34} rijdt te hard.",
        "{kenteken:AB-12-34}", "{kenteken:12-34-AB}", "{kenteken:AB-12-CD}", "{kenteken:AB-CD-12}", "{kenteken:12-AB-CD}",
        "{kenteken:12-BCD-3}", "{kenteken:1-BCD-23}", "{kenteken:GB-123-X}", "{kenteken:G-123-XB}", "{kenteken:GBX-12-X}", "{kenteken:G-12-XBD}", "{kenteken:1-GB-234}", "{kenteken:123-GB-4}",
        "de auto {kenteken:gb-123-x} staat altijd op de stoep",
        "busje {kenteken:GB123X} staat fout",
        "{kenteken:12BCD3} parkeert dubbel",
        "kenteken {kenteken:12 AB 34}",
        "Mijn BSN is {bsn:123456782}.",
        "bsn {bsn:1234.56.782}",
        "mijn sofinummer: {bsn:123 456 782}",
        "burgerservicenummer {bsn:12345678}",
        "Het gaat om {bsn:111222333} volgens de brief.",
        "Stort het op {iban:NL91 ABNA 0417 1643 00} graag.",
        "{iban:NL91ABNA0417164300}",
        "iban {iban:nl91abna0417164300} van de vereniging",
        "{iban:BE68 5390 0754 7034} is van mijn broer",
        "{iban:DE89 3704 0044 0532 0130 00}",
    ];

    public static readonly string[] Together =
    [
        "{naam:Henk de Vries}, {adres:Wilgenstraat 12}, {postcode:6221 AB}, {telefoon:06-12345678}, {email:henk@example.nl}",
        "{naam:mevrouw Yilmaz} van {huisnummer:nummer 14} belde {functie_met_naam:wijkagent Peter} op {telefoon:06 12345678}",
        "{naam:Fatima} ({adres:Eikenlaan 3}) rijdt in {kenteken:GB-123-X}",
        "mijn buurman {naam:henk} van {huisnummer:nr 23b} heeft {telefoon:0612345678}",
    ];

    public static IEnumerable<string> All => [.. Signed, .. Phones, .. Web, .. Addresses, .. HouseNumbers, .. Codes, .. Together, .. Streets, .. Houses];

    /// <summary>Streets that no street word gives away.</summary>
    private static readonly string[] Streets =
    [
        "{adres:'t Zand 33} is een kamerverhuurpand.", "Mijn adres is {adres:'t Zand 33}.", "Adres: {adres:De Wieken 212}", "{adres:De Wieken 212} staat leeg.", "Wij wonen op de {adres:Brink 12}.", "Ik woon {adres:oosteinde 12} al jaren.",
        "Op {adres:Markt 3} zit een café.", "Het {adres:Ravelijn 8} lekt.", "{adres:Spui 12} staat leeg.", "Naast {adres:Rokin 40b} wordt gebouwd.", "Bij {adres:Noordeinde 7} ligt vuil.", "Aan het {adres:Bolwerk 2} is het donker.",
        "mijn adres: {adres:buorren 12}", "{adres:Achter de Hoven 12} staat leeg.", "{adres:Het Hofland 14} heeft geen lift.",
    ];

    /// <summary>Numbers behind somebody, in a row, and where something happens.</summary>
    private static readonly string[] Houses =
    [
        "De buurman van {huisnummer:14} heeft gezegd dat hij mij slaat.", "buurvrouw van {huisnummer:14} gooit alles naar beneden", "Bovenbuurman van {huisnummer:37} stampt.", "Buurman van {huisnummer:84} gooit afval.", "de mensen van {huisnummer:31} groeten niet",
        "Die man van {huisnummer:8} schreeuwt.", "Die van {huisnummer:17} hebben altijd muziek aan.", "op {huisnummer:17} wordt gedeald", "Bij {huisnummer:17} is het altijd feest.", "Wij op {huisnummer:17} hebben lekkage.",
        "{huisnummer:Nummer 4} is een drugspand.", "{huisnummer:Nummer 88} staat al 2 jaar leeg.", "Het huis met {huisnummer:nummer 3} staat leeg.", "Op {huisnummer:nummer 17} staat een busje.", "Wij van {huisnummer:9a en 11} hebben geen zon.", "De buren van {huisnummer:12, 14 en 16} maken ruzie.",
        "De buren van {huisnummer:12} en 3 auto's.", "De wagens van {huisnummer:nr 40 t/m 50} staan er.",
    ];
}
