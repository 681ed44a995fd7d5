namespace Survey.Analysis.Tests;

/// <summary>Texts nobody plans for and somebody sends.</summary>
internal static class NastyTexts
{
    public static readonly string[] All =
    [
        "", " ", "\0", "a\0b", "\uD83D", "x \uDC00 y", "😀😀", "👨‍👩‍👧", "....", "-", "?!", "\r\n\r\n", "\t- \n- ", "1. 2. 3.", "'", "''s 't", "\"", "((((", "a.b.c.d",
        "Ліфт не працює.", "المصعد معطل", "çöp çok", "İIıi", "ﬁets", "A\u0301\u0301\u0301", "\u202Eomgekeerd", "e-mail@x.nl http://x.nl", ";;;;", "en en en en", ", en , en",
        new string('a', 5000), string.Concat(Enumerable.Repeat("ik en jij zijn hier, maar er is niks; ", 200)), string.Concat(Enumerable.Repeat("\uD83D", 300)),
        string.Concat(Enumerable.Repeat("😀🔥", 500)), string.Concat(Enumerable.Repeat("mes in zijn \0buik ", 300)),
    ];
}
