using System.Text;

namespace Survey.Analysis.Text;

/// <summary>Words that are no words: keys struck at random, one key held down. All words in lower case.</summary>
internal static class KeyMash
{
    private const int NeighboursInARow = 4;
    private const int LongestWithoutVowel = 4;
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

    /// <summary>Runs of keys that Dutch, compounds included, does not have ("wasdroger" has asd, "balkje" has lkj: not these).</summary>
    private static readonly string[] Runs = ["sdf", "fgh", "ghj", "hjk", "kjh", "jhg", "hgf"];

    /// <summary>Whether a word is keys struck at random.</summary>
    public static bool Is(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetter))
        {
            return false;
        }

        return Array.Exists(Runs, run => word.Contains(run, StringComparison.Ordinal))
            || IsFewLetters(word)
            || (word.Length > LongestWithoutVowel && !word.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y'))
            || LongestRun(word) >= NeighboursInARow;
    }

    /// <summary>A letter held down counts once, "ee" and "oo" twice: "neeeee" is "nee", "niksss" is "niks".</summary>
    public static string Squeezed(string word)
    {
        if (!HoldsThree(word))
        {
            return word;
        }

        var squeezed = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] == word[at])
            {
                end++;
            }

            var times = end - at < 3 ? end - at : word[at] is 'e' or 'o' ? 2 : 1;
            squeezed.Append(word[at], times);
            at = end;
        }

        return squeezed.ToString();
    }

    private static bool HoldsThree(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"aaa", "jajaja", "xoxoxo"; "mama" is somebody.</summary>
    private static bool IsFewLetters(string word) => word.Distinct().Take(3).Count() is var many && (many == 1 || (many == 2 && word.Length > 5));

    /// <summary>The most keys in a row on one row of the keyboard, either way: "asdf", "poiu".</summary>
    private static int LongestRun(string word)
    {
        var longest = 1;
        foreach (var row in Rows)
        {
            var run = 1;
            var way = 0;
            for (var at = 1; at < word.Length; at++)
            {
                var (before, here) = (row.IndexOf(word[at - 1], StringComparison.Ordinal), row.IndexOf(word[at], StringComparison.Ordinal));
                var step = before < 0 || here < 0 ? 0 : here - before;
                run = step is 1 or -1 ? step == way ? run + 1 : 2 : 1;
                way = step;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }
}
