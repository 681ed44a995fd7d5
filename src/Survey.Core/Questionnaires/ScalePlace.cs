using Survey.Analysis.Scales;
using Survey.Core.Tables;

namespace Survey.Core.Questionnaires;

/// <summary>The place of a question on one or more standard scales (schaal).</summary>
/// <param name="Scales">The scales by name and version, such as <c>vm-cohesie/1</c>; one item may serve a scale and a part of it.</param>
/// <param name="Item">Which item of these scales the question is.</param>
public sealed record ScalePlace(IReadOnlyList<string> Scales, string Item)
{
    /// <summary>Reads <c>vm-cohesie/1 prettig_omgaan</c>: the scales, then the item; null for an empty cell.</summary>
    internal static ScalePlace? Parse(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : new(words[..^1], words[^1]);
    }

    /// <summary>What is wrong with this place for a question, as cause and way out; null when nothing is.</summary>
    internal (string Cause, string WayOut)? ProblemFor(IReadOnlyList<Choice> choices, QuestionKind? kind, bool reversed)
    {
        if (Scales.Count == 0)
        {
            return ($"Bij '{Item}' staat geen schaal.", "Schrijf eerst de schaal en dan het onderdeel, bijvoorbeeld: vm-cohesie/1 prettig_omgaan.");
        }

        foreach (var id in Scales)
        {
            if (KnownScales.Find(id) is not { } scale)
            {
                return ($"De schaal '{id}' kennen wij niet.", $"Kies een van: {string.Join(", ", KnownScales.All.Select(s => s.Id))}.");
            }

            if (scale.Items.FirstOrDefault(i => i.Name == Item) is not { } item)
            {
                return ($"De schaal '{id}' heeft geen onderdeel '{Item}'.", $"Kies een van: {string.Join(", ", scale.Items.Select(i => i.Name))}.");
            }

            var codes = choices.Select(c => c.Code).Where(c => !scale.Missing.Contains(c)).ToHashSet(StringComparer.Ordinal);
            if (kind is not (QuestionKind.SingleChoice or QuestionKind.Agree) || !codes.SetEquals(item.Points.Keys))
            {
                return ($"De antwoorden passen niet bij de schaal '{id}'.", $"Gebruik select_one met deze codes: {string.Join(", ", item.Points.Keys)}.");
            }

            if (kind == QuestionKind.Agree && reversed != item.Reversed)
            {
                return ($"Op de schaal '{id}' telt deze zin {(item.Reversed ? "wel" : "niet")} omgekeerd.", "Maak 'leef::omgekeerd' gelijk aan de schaal.");
            }
        }

        return null;
    }

    /// <summary>A scale of which items are missing has no score: one problem per scale.</summary>
    internal static IEnumerable<TableProblem> Incomplete(IReadOnlyList<Question> questions, string sheet)
    {
        var places = questions.Select(q => q.Scale).OfType<ScalePlace>().SelectMany(p => p.Scales.Select(s => (Scale: s, p.Item))).ToLookup(p => p.Scale, p => p.Item, StringComparer.Ordinal);
        foreach (var used in places)
        {
            var missing = KnownScales.Find(used.Key)!.Items.Select(i => i.Name).Except(used, StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                yield return new("Q-013", sheet, null, "leef::schaal", $"Van de schaal '{used.Key}' ontbreken: {string.Join(", ", missing)}.", "Voeg deze vragen toe, of haal de schaal bij de andere vragen weg.");
            }
            else if (used.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(i => i.Skip(1).Any()) is { } twice)
            {
                yield return new("Q-013", sheet, null, "leef::schaal", $"Op de schaal '{used.Key}' staat '{twice.Key}' bij twee vragen.", "Laat het bij een vraag staan.");
            }
        }
    }
}
