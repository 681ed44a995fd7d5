using System.Text.Json;

namespace Survey.Core.OtherTools;

/// <summary>
/// What people decided about files from elsewhere, kept with the wave so that next week's file needs no work. It holds names of columns
/// and codes; words that residents wrote are in it only as keyed hashes. It goes when the wave is closed.
/// </summary>
public sealed record KeptMapping
{
    /// <summary>Nothing was decided yet.</summary>
    public static KeptMapping Nothing { get; } = new();

    /// <summary>Name of a column to the word of its use.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Keyed hash of an answer as it stood in a file to the code it means; empty when it is left out.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of the lists of answers of which all unknown words are left out.</summary>
    public IReadOnlyList<string> RestLeftOut { get; init; } = [];

    /// <summary>Code of the sub-area of rows that do not say one; empty when such rows are left out.</summary>
    public string SubArea { get; init; } = "";

    /// <summary>Language of rows that do not say one.</summary>
    public string Language { get; init; } = "nl";

    /// <summary>The same with what was decided about the columns of one file.</summary>
    public KeptMapping WithColumns(IReadOnlyDictionary<string, string> columns, string subArea, string language) =>
        this with { Columns = Merged(Columns, columns), SubArea = subArea, Language = language };

    /// <summary>The same with what was decided about answers.</summary>
    /// <param name="values">Keyed hash to code.</param>
    /// <param name="lists">The lists of answers that were looked at.</param>
    /// <param name="restLeftOut">Those of them of which all other words are left out.</param>
    public KeptMapping WithValues(IReadOnlyDictionary<string, string> values, IReadOnlyCollection<string> lists, IReadOnlyCollection<string> restLeftOut) =>
        this with { Values = Merged(Values, values), RestLeftOut = [.. RestLeftOut.Except(lists, StringComparer.Ordinal).Concat(restLeftOut).Order(StringComparer.Ordinal)] };

    private static SortedDictionary<string, string> Merged(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now)
    {
        var all = new SortedDictionary<string, string>(before.ToDictionary(), StringComparer.Ordinal);
        foreach (var (key, value) in now)
        {
            all[key] = value;
        }

        return all;
    }
}

/// <summary>The kept mapping of a wave as it is stored.</summary>
public sealed class WaveImport
{
    private WaveImport()
    {
    }

    /// <summary>The wave.</summary>
    public Guid WaveId { get; private init; }

    /// <summary>The mapping as JSON.</summary>
    public string Json { get; private set; } = "";

    /// <summary>The mapping.</summary>
    public KeptMapping Read() => JsonSerializer.Deserialize<KeptMapping>(Json)!;

    /// <summary>Keeps another mapping.</summary>
    internal void Keep(KeptMapping mapping) => Json = JsonSerializer.Serialize(mapping);

    /// <summary>Makes it.</summary>
    internal static WaveImport Create(Guid waveId, KeptMapping mapping)
    {
        var made = new WaveImport { WaveId = waveId };
        made.Keep(mapping);
        return made;
    }
}
