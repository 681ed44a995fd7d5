using System.Text.RegularExpressions;
using Survey.Analysis.Privacy;

namespace Survey.Analysis.Tests.Privacy;

/// <summary>A sentence in which a person marked what points at somebody: "bel {telefoon:06-12345678} maar".</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<PersonalDataSpan> Spans)
{
    public static MarkedText Read(string marked)
    {
        var spans = new List<PersonalDataSpan>();
        var shorter = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            var piece = match.Groups[2].Value;
            spans.Add(new(match.Index - shorter, piece.Length, piece, PersonalDataKinds.Parse(match.Groups[1].Value)));
            shorter += match.Length - piece.Length;
        }

        return new(Mark().Replace(marked, "$2"), spans);
    }

    [GeneratedRegex(@"\{(\w+):([^}]*)\}")]
    private static partial Regex Mark();
}
