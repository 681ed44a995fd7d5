namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in Polish.</summary>
internal static class PolishSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        Winda jest zepsuta od trzech tygodni i nikt nic z tym nie robi.
        Mieszkam tu od dziesięciu lat i bardzo mi się podoba.
        Obok kontenerów przy naszym bloku zawsze leżą śmieci.
        Chodnik jest krzywy, moja mama boi się tam chodzić.
        Wieczorem na ścieżce za szkołą jest za ciemno.
        Chcielibyśmy plac zabaw dla małych dzieci.
        To spokojna okolica i mili ludzie.
        Sąsiedzi mówią sobie dzień dobry i pomagają sobie.
        Samochody jeżdżą za szybko po naszej ulicy.
        Nie czuję się bezpiecznie, kiedy wracam sama w nocy.
        Więcej zieleni i mniej aut przed domem.
        Autobus jeździ tylko raz na godzinę, a w niedzielę wcale.
        W domu jest wilgoć, a w sypialni grzyb na ścianie.
        Czynsz rośnie co roku, ale nic nie naprawiają.
        Młodzież stoi pod sklepami i hałasuje.
        Przydałaby się ławka nad wodą dla starszych osób.
        Mogę pomagać przy kawie w domu sąsiedzkim.
        Nie ma gdzie zaparkować, jak się późno wraca.
        Gmina nas nie słucha.
        Psie kupy na trawie, gdzie bawią się dzieci.
        Kiedyś wszyscy się znali, teraz nie wiem nawet, kto mieszka obok.
        Lekarz nie przyjmuje już nowych pacjentów.
        Mam nadzieję, że sklepy zostaną i powstaną nowe mieszkania.
        Proszę naprawić latarnie.
        Ulicę trzeba częściej sprzątać, zwłaszcza jesienią.
        Widok na pola jest piękny.
        Martwią mnie narkotyki i kradzieże.
        Niech mieszkańcy sami zdecydują o placu.
        Niektórzy wyrzucają śmieci przez okno.
        Nie mam kontaktu z nikim w klatce.
        Blisko dworca, a jednak cicho.
        Czy można zrobić próg zwalniający przy przejściu?
        Na mieszkanie czeka się o wiele za długo.
        Moja córka może bezpiecznie chodzić do szkoły.
        Trzeba przyciąć drzewa, bo nie wpada światło.
        Właściciel nigdy nie oddzwania.
        Mogę raz w tygodniu czytać dzieciom.
        Przeszkadzają skutery, głośna muzyka i fajerwerki.
        Ładny ogród, dobrzy sąsiedzi, spacer nad rzeką.
        Most jest za stromy dla mojego wózka.
        Dla nastolatków nie ma tu co robić.
        Dużo sklepów, wszędzie można dojść pieszo.
        Kiedy pada deszcz, cała ulica stoi pod wodą.
        Boję się, że zamkną dom kultury.
        Myszy w piwnicy i gołębie na balkonie.
        Przy drzwiach śmierdzi kanalizacją.
        Umiem szyć i chętnie nauczę innych.
        W każdą sobotę jemy razem z sąsiadami.
        Miejsce, gdzie można wejść i porozmawiać.
        Za dużo domów kupują inwestorzy.
        Szef bierze za pokój dużo pieniędzy.
        Przydałby się kurs języka niderlandzkiego.
        Najbardziej martwi mnie to, że wszystko jest drogie.
        Ogrzewanie nie działa, okna są stare.
        Chcę tu zostać, bo mam rodzinę blisko.
        Nic nie działa i nikogo to nie obchodzi.
        Dobre szkoły, czyste powietrze i duży park.
        Ktoś ukradł mi rower z piwnicy.
        Przydałoby się więcej policji na ulicy.
        Chciałabym lepiej poznać swoich sąsiadów.
        """;
}
