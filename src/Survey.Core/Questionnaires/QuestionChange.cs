using Survey.Analysis.Statistics;

namespace Survey.Core.Questionnaires;

/// <summary>What a change of a question means for comparing with an earlier wave.</summary>
/// <param name="Question">The question as it is now, or as it was when it is gone.</param>
/// <param name="Breaks">Whether it can no longer be compared.</param>
/// <param name="Sentences">What differs, in plain Dutch.</param>
public sealed record QuestionChange(Question Question, bool Breaks, IReadOnlyList<string> Sentences)
{
    /// <summary>Everything that differs between two versions, in the order of the later one; another order of questions is no difference.</summary>
    public static IReadOnlyList<QuestionChange> Between(Questionnaire earlier, Questionnaire later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var changed = later.Questions.Select(now => earlier.Find(now.Name) is { } was ? Of(was, now) : new(now, false, ["Deze vraag is nieuw. Er is nog niets om mee te vergelijken."]));
        var gone = earlier.Questions.Where(was => later.Find(was.Name) is null).Select(was => new QuestionChange(was, true, ["Deze vraag is weg. Vergelijken kan niet meer."]));
        return [.. changed.Where(c => c.Sentences.Count > 0), .. gone];
    }

    /// <summary>A question as the guard of comparisons looks at it: its Dutch words, its answers and its scoring.</summary>
    /// <param name="question">The question.</param>
    /// <param name="mode">How it was answered, or several ways when that is not known yet.</param>
    public static AskedItem Asked(Question question, AnswerMode mode = AnswerMode.Mixed)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.Name, question.Text.In(Wording.DutchCode), string.Join(' ', question.Scale?.Scales ?? []),
            [.. question.Choices.Where(c => c.Code != Choice.DontKnow).Select(c => c.Text.In(Wording.DutchCode))], question.Reversed, question.Choices.Any(c => c.Code == Choice.DontKnow), mode);
    }

    private static QuestionChange Of(Question was, Question now)
    {
        if (was.Kind != now.Kind)
        {
            return new(now, true, ["Het is een ander soort vraag. Daarom vergelijken wij niet."]);
        }

        var guard = ItemGuard.Compare(Asked(was), Asked(now));
        var sentences = guard.Remarks.Select(r => r.Sentence).ToList();
        if (was.ShowWhen?.Expression != now.ShowWhen?.Expression)
        {
            sentences.Add("De vraag komt bij andere mensen dan eerst. Dat kan een deel van een verschil zijn.");
        }

        return new(now, guard.Comparability == Comparability.NotComparable, sentences);
    }
}
