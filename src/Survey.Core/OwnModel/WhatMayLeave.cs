using System.Text.RegularExpressions;
using Survey.Analysis.Privacy;
using Survey.Analysis.Signals;

namespace Survey.Core.OwnModel;

/// <summary>
/// What of residents' words may go to the language model: without personal data, without the names of the area, and nothing at all of a
/// remark that somebody has to worry about. Ids, numbers of people and whose words they are never go along.
/// </summary>
public sealed class WhatMayLeave
{
    private const int ShortestName = 3;
    private const int LongestText = 2000;

    /// <summary>A text far longer than an answer is not searched for what it may hide: it stays here.</summary>
    private const int LongestSearched = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex? _area;

    /// <summary>For one area.</summary>
    /// <param name="areaNames">The names by which the area and its parts could be known.</param>
    public WhatMayLeave(IEnumerable<string> areaNames)
    {
        ArgumentNullException.ThrowIfNull(areaNames);
        var names = areaNames.Select(name => name.Trim()).Where(name => name.Length >= ShortestName).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(Regex.Escape).ToArray();
        _area = names.Length == 0 ? null : new($@"(?<!\w)(?:{string.Join('|', names)})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }

    /// <summary>The text as it may leave, at most 2,000 characters; null when it has to stay.</summary>
    public string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestSearched || SignalReader.Find(text) is not null)
        {
            return null;
        }

        var redacted = Redaction.Apply(text, PersonalDataReader.Find(text));
        var plain = (_area?.Replace(redacted, "[buurt]") ?? redacted).Trim();
        return plain.Length <= LongestText ? plain : plain[..(char.IsHighSurrogate(plain[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }
}
