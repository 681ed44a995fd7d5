using Survey.Analysis.Scales;

namespace Survey.Core.Questionnaires;

/// <summary>Something that can be added to a questionnaire at once: a question, or a whole scale.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Group">Under which heading it stands, in Dutch.</param>
/// <param name="Title">What it is called on screen.</param>
/// <param name="Questions">Its questions.</param>
public sealed record LibraryItem(string Key, string Group, string Title, IReadOnlyList<Question> Questions)
{
    /// <summary>The scale that its questions make, or null.</summary>
    public ScaleDefinition? Scale { get; init; }
}

/// <summary>Questions that are ready to be used (bibliotheek): our own words, and the scales that are scored here.</summary>
public static class QuestionLibrary
{
    private const string Scales = "Schalen: een paar vragen samen";

    /// <summary>Everything, by heading.</summary>
    public static IReadOnlyList<LibraryItem> All { get; } = [.. LibraryWords.Single, .. KnownScales.All.Select(Of)];

    /// <summary>A questionnaire with an item added at its end. A question that is there already for another scale serves this one too.</summary>
    public static Questionnaire With(Questionnaire questionnaire, LibraryItem item)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(item);
        var questions = questionnaire.Questions.ToList();
        foreach (var added in item.Questions)
        {
            var there = added.Scale is { } place ? questions.FindIndex(q => q.Scale?.Item == place.Item && q.Text.In(Wording.DutchCode) == added.Text.In(Wording.DutchCode)) : -1;
            if (there < 0)
            {
                var name = Enumerable.Range(1, questions.Count + 1).Select(n => n == 1 ? added.Name : $"{added.Name}_{n}").First(n => !questions.Exists(q => q.Name == n));
                questions.Add(added with { Name = name });
            }
            else if (!questions[there].Scale!.Scales.Contains(item.Key))
            {
                questions[there] = questions[there] with { Scale = questions[there].Scale! with { Scales = [.. questions[there].Scale!.Scales, item.Key] } };
            }
        }

        return questionnaire with { Questions = questions };
    }

    /// <summary>Whether a question of this name asks who answers, to see who is missed.</summary>
    public static bool AsksWhoAnswers(string name) => LibraryWords.Single.Any(i => i.Group == LibraryWords.You && i.Key == name);

    /// <summary>Whether what a question says in another language than Dutch is a translation of this library, which no native speaker has read.</summary>
    /// <param name="text">The words of the question.</param>
    /// <param name="language">Code of the other language.</param>
    public static bool IsOurTranslation(Wording text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return language != Wording.DutchCode && text.ByLanguage.TryGetValue(language, out var said) && All.SelectMany(i => i.Questions).Any(q => q.Text.ByLanguage.GetValueOrDefault(language) == said);
    }

    private static LibraryItem Of(ScaleDefinition scale) => new(scale.Id, Scales, scale.Title, [.. scale.Items.Select(i => Of(scale, i))]) { Scale = scale };

    private static Question Of(ScaleDefinition scale, ScaleItem item)
    {
        var choices = new[] { KindChoices.Agree, ScaleWords.Satisfied, ScaleWords.Felt }.First(list => list.Where(c => c.Code != Choice.DontKnow).Select(c => c.Code).ToHashSet(StringComparer.Ordinal).SetEquals(item.Points.Keys));
        var kind = choices == KindChoices.Agree ? QuestionKind.Agree : QuestionKind.SingleChoice;
        return new(item.Name, kind, ScaleWords.Items[item.Name], null, null, false, choices, default, kind == QuestionKind.Agree && item.Reversed, null) { Scale = new([scale.Id], item.Name) };
    }
}
