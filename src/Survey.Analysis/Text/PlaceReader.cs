namespace Survey.Analysis.Text;

/// <summary>A place that people may name.</summary>
/// <param name="Id">The caller's id.</param>
/// <param name="Name">The name as it stands on paper, with or without article: "De oude wasserette".</param>
public sealed record NamedPlace(string Id, string Name);

/// <summary>
/// Finds which of a few known places a text names: in singular and plural, with any article, and with one slip of the pen in a long
/// word. Of a name of several words, a word that no other place has is enough when it is a name of its own; a word that is the
/// whole of another name, or a word for how or which ("oude"), is not.
/// </summary>
public sealed class PlaceReader
{
    private const int ShortestAlone = 5;
    private const int ShortestSlip = 7;

    /// <summary>Words in names that say nothing by themselves.</summary>
    private static readonly HashSet<string> Small =
    [
        "oude", "oud", "nieuwe", "nieuw", "grote", "groot", "kleine", "klein", "zelf", "hele", "ondergrondse", "achterste", "voorste", "lange", "korte", "rode", "witte", "groene", "bij", "aan", "naast", "achter", "voor", "van", "op", "in", "tussen", "en",
    ];

    private readonly List<(string Id, string[][] Ways)> _places;

    /// <summary>A reader of these places; a name without a word is never found.</summary>
    public PlaceReader(IReadOnlyList<NamedPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var names = places.Select(place => (place.Id, Words: WordsOf(place.Name))).ToList();
        _places = names.ConvertAll(place => (place.Id, Ways(place.Words, [.. names.Where(other => other.Id != place.Id).SelectMany(other => other.Words).Select(DutchWords.Key)])));
    }

    /// <summary>The ids of the places that the text names, in the order given to the reader.</summary>
    public IReadOnlyList<string> Find(string text)
    {
        var words = DutchWords.Tokens(text);
        return [.. _places.Where(place => place.Ways.Any(way => Holds(words, way))).Select(place => place.Id)];
    }

    /// <summary>The words of a name up to the first that only says where it is: "bankjes" of "De bankjes bij de wilg".</summary>
    private static string[] WordsOf(string name)
    {
        var words = DutchWords.Tokens(name).Select(word => word.Text).ToList();
        var where = words.FindIndex(1 < words.Count ? 1 : 0, word => word is "bij" or "aan" or "naast" or "achter" or "voor" or "van" or "op" or "in" or "tussen");
        return [.. (where > 1 ? words[..where] : words).Where(word => !DutchWords.IsStopWord(word) && word.Any(char.IsLetter) && word.Length > 1)];
    }

    private static string[][] Ways(string[] words, HashSet<string> others)
    {
        var whole = words.Where(word => !Small.Contains(word)).ToArray();
        var alone = whole.Length < 2 ? [] : whole.Where(word => word.Length >= ShortestAlone && !others.Contains(DutchWords.Key(word)));
        return [.. new[] { whole }.Where(way => way.Length > 0), .. alone.Select(word => new[] { word })];
    }

    /// <summary>Whether the words of the way follow each other, with at most one other word between.</summary>
    private static bool Holds(WordToken[] words, string[] way)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (!Same(words[start].Text, way[0]))
            {
                continue;
            }

            var (at, next) = (start, 1);
            while (next < way.Length && Enumerable.Range(at + 1, 2).FirstOrDefault(near => near < words.Length && Same(words[near].Text, way[next])) is > 0 and var found)
            {
                (at, next) = (found, next + 1);
            }

            if (next == way.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string word, string name) =>
        word == name || DutchWords.Key(word) == DutchWords.Key(name) || (name.Length >= ShortestSlip && word.Length >= ShortestSlip - 1 && word[0] == name[0] && Spelling.IsOneSlip(word, name));
}
