namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in German.</summary>
internal static class GermanSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        Der Aufzug ist seit drei Wochen kaputt und niemand kümmert sich darum.
        Ich wohne seit zehn Jahren hier und es gefällt mir sehr gut.
        Neben den Mülltonnen vor unserem Haus liegt immer Müll.
        Der Gehweg ist schief, meine Mutter traut sich nicht mehr dorthin.
        Abends ist es auf dem Weg hinter der Schule zu dunkel.
        Wir wünschen uns einen Spielplatz für kleine Kinder.
        Es ist eine ruhige Gegend mit netten Leuten.
        Die Nachbarn grüßen sich und helfen einander.
        Die Autos fahren viel zu schnell durch unsere Straße.
        Ich fühle mich nicht sicher, wenn ich nachts allein nach Hause gehe.
        Mehr Grün und weniger Autos vor der Tür.
        Der Bus kommt nur einmal pro Stunde und sonntags gar nicht.
        Meine Wohnung ist feucht und im Schlafzimmer ist Schimmel.
        Die Miete steigt jedes Jahr, aber es wird nichts repariert.
        Jugendliche stehen vor den Geschäften und machen Lärm.
        Eine Bank am Wasser wäre schön für ältere Menschen.
        Ich könnte im Nachbarschaftshaus Kaffee ausschenken.
        Man findet keinen Parkplatz, wenn man spät nach Hause kommt.
        Die Gemeinde hört uns nicht zu.
        Hundekot auf dem Rasen, wo die Kinder spielen.
        Früher kannte man sich, heute weiß ich nicht, wer nebenan wohnt.
        Der Arzt nimmt keine neuen Patienten mehr.
        Ich hoffe, dass die Läden bleiben und neue Häuser gebaut werden.
        Bitte reparieren Sie die Laternen.
        Die Straße müsste öfter gekehrt werden, besonders im Herbst.
        Die Aussicht über die Felder ist wunderschön.
        Mir machen die Drogen und die Einbrüche Sorgen.
        Lasst die Bewohner selbst über den Platz entscheiden.
        Manche Leute werfen ihren Abfall einfach aus dem Fenster.
        Ich habe mit niemandem im Haus Kontakt.
        Nah am Bahnhof und trotzdem ruhig.
        Könnten Sie am Zebrastreifen eine Schwelle bauen?
        Die Warteliste für eine Wohnung ist viel zu lang.
        Meine Tochter kann sicher zur Schule laufen.
        Schneidet die Bäume, es kommt kein Licht mehr herein.
        Der Vermieter ruft nie zurück.
        Ich kann den Kindern jede Woche eine Stunde vorlesen.
        Ärger mit Rollern, lauter Musik und Feuerwerk.
        Schöner Garten, gute Nachbarn, Spaziergang am Fluss.
        Die Brücke ist zu steil für meinen Rollstuhl.
        Für Jugendliche gibt es hier wenig zu tun.
        Genug Geschäfte, alles ist zu Fuß erreichbar.
        Wenn es regnet, steht die ganze Straße unter Wasser.
        Ich habe Angst, dass das Bürgerhaus schließt.
        Mäuse im Keller und Tauben auf dem Balkon.
        An der Haustür riecht es nach Kanal.
        Ich kann gut nähen und möchte es anderen beibringen.
        Jeden Samstag essen wir zusammen mit allen auf dem Flur.
        Ein Ort, wo man einfach für ein Gespräch hereinkommen kann.
        Zu viele Häuser werden an Investoren verkauft.
        Die Leute sind freundlich, aber man findet schwer Freunde.
        Ein Sprachkurs in der Nähe wäre gut.
        Am meisten sorge ich mich, weil alles so teuer ist.
        Die Heizung funktioniert nicht und die Fenster sind alt.
        Ich will hier bleiben, weil meine Familie in der Nähe wohnt.
        Nichts funktioniert und keinen interessiert es.
        Gute Schulen, saubere Luft und ein großer Park.
        Jemand hat mein Fahrrad aus dem Keller gestohlen.
        Mehr Polizei auf der Straße würde helfen.
        Ich möchte meine Nachbarn besser kennenlernen.
        """;
}
