namespace Survey.Core.Questionnaires;

/// <summary>A question whose name was taken.</summary>
/// <param name="Was">What it was called.</param>
/// <param name="Question">The question, with the name that it has now.</param>
public sealed record RenamedQuestion(string Was, Question Question);

/// <summary>A questionnaire with the questions of another one behind its own. Nothing is lost, and nothing is asked twice.</summary>
/// <param name="Questionnaire">All questions, under the title of the first questionnaire.</param>
/// <param name="Added">The questions that came behind, in their own order, with the names that they have now.</param>
/// <param name="Renamed">Those of them whose name was taken by another question.</param>
/// <param name="There">The questions that stood in the first questionnaire just so: they are not added.</param>
public sealed record JoinedQuestionnaire(Questionnaire Questionnaire, IReadOnlyList<Question> Added, IReadOnlyList<RenamedQuestion> Renamed, IReadOnlyList<Question> There)
{
    /// <summary>
    /// Puts questions behind others. A name that is taken gets a number, also in the conditions and rules that name it; the question that asks
    /// what somebody means with "iets anders" goes along with the question that it belongs to.
    /// </summary>
    /// <param name="first">The questions that are there.</param>
    /// <param name="behind">The questions that come behind them.</param>
    public static JoinedQuestionnaire Of(Questionnaire first, Questionnaire behind)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(behind);
        var taken = first.Questions.Concat(behind.Questions).Select(q => q.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var (added, renamed, there) = (new List<Question>(), new List<RenamedQuestion>(), new List<Question>());
        foreach (var asked in behind.Questions)
        {
            var question = asked.Naming(names);
            var same = first.Questions.FirstOrDefault(q => string.Equals(q.Name, asked.Name, StringComparison.OrdinalIgnoreCase));
            if (same is not null && same.IsSameAs(question))
            {
                there.Add(same);
                continue;
            }

            var wanted = renamed.Find(r => r.Was + Question.OtherTail == asked.Name)?.Question.OtherName ?? asked.Name;
            if (same is not null || wanted != asked.Name)
            {
                var free = Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}_{n}").First(n => !taken.Contains(n));
                taken.Add(free);
                names[asked.Name] = free;
                question = question with { Name = free };
                renamed.Add(new(asked.Name, question));
            }

            added.Add(question);
        }

        return new(first with { Questions = [.. first.Questions, .. added] }, added, renamed, there);
    }
}
