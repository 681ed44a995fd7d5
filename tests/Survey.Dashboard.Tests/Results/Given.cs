using Survey.Analysis.Statistics;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Dashboard.Tests.Results;

/// <summary>Results with good defaults.</summary>
internal static class Given
{
    private static readonly (string Code, string Label)[] Scale =
        [("helemaal_eens", "Helemaal mee eens"), ("eens", "Mee eens"), ("neutraal", "Niet eens en niet oneens"), ("oneens", "Mee oneens"), ("helemaal_oneens", "Helemaal mee oneens")];

    internal static readonly DateOnly Today = new(2026, 11, 18);

    internal static Study Study() => Core.Studies.Study.Create(Guid.Empty, new("wilgenplein", "Wilgenplein", "Rivierstad", "Waarom", "Samira", "023 555 01 42", [],
        [new("oost", "Oostzijde", 72), new("west", "Westzijde", 70)], [], []));

    internal static Wave Wave(int number = 2, bool closed = true)
    {
        var wave = Core.Waves.Wave.Create(Guid.Empty, number, $"Meting {2022 + (2 * number)}", new(2022 + (2 * number), 3, 2), new(2022 + (2 * number), 3, 27), Guid.Empty);
        if (closed)
        {
            wave.Close(new(2022 + (2 * number), 4, 3));
        }

        return wave;
    }

    internal static QuestionResult Mark(string name, params int[] marks) => new(
        new(name, QuestionKind.ReportMark, Wording.Dutch("Welk cijfer geeft u voor wonen?"), null, null, false, [], default, false, null), marks.Length, 2,
        [.. Enumerable.Range(1, 10).Select(m => Count($"{m}", $"{m}", marks.Count(x => x == m), marks.Length))], MeanScore.Of([.. marks.Select(m => (double)m)], 142));

    /// <summary>A statement; the counts go from "helemaal mee eens" to "helemaal mee oneens", as the questionnaire has them.</summary>
    internal static QuestionResult Statement(string name, string text, params int[] counts) => new(
        new(name, QuestionKind.Agree, Wording.Dutch(text), null, null, false, [.. Scale.Select(s => new Choice(s.Code, Wording.Dutch(s.Label)))], default, false, null), counts.Sum(), 4,
        [.. Scale.Zip(counts, (s, n) => Count(s.Code, s.Label, n, counts.Sum()))], null);

    internal static WaveResults Results(int responses, params QuestionResult[] questions) => new(responses, 142, 142, [new("Oostzijde", responses, 72), new("Westzijde", 0, 70)], questions,
        [new(new("idee", QuestionKind.Open, Wording.Dutch("Wat zou u veranderen?"), null, null, false, [], QuestionRole.Idea, false, null), 12)]);

    internal static int[] Marks(int times, params int[] marks) => [.. Enumerable.Repeat(marks, times).SelectMany(m => m)];

    private static ChoiceCount Count(string code, string label, int count, int answered) => new(code, label, count, answered == 0 ? new(0, 1) : Proportion.Wilson(count, answered, 142));
}
