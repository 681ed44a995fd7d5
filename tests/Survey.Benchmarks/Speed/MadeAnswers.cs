using System.Text;
using Survey.Analysis.Text;
using Survey.Analysis.Themes;

namespace Survey.Benchmarks.Speed;

/// <summary>
/// As many short Dutch answers as asked, from word lists with slips of the pen. The same number gives the same answers; street names
/// and slips make the number of different words grow with the number of answers, as in real ones. For speed only.
/// </summary>
internal static class MadeAnswers
{
    private const int Seed = 20260101;
    private static readonly QuestionRole[] Roles = [QuestionRole.Good, QuestionRole.Worry, QuestionRole.Worry, QuestionRole.Idea, QuestionRole.Future, QuestionRole.Contribution];

    internal static ThemeInput[] Make(int count)
    {
        var random = new Random(Seed);
        var answers = new ThemeInput[count];
        for (var at = 0; at < count; at++)
        {
            answers[at] = new(FormattableString.Invariant($"{at + 1}"), Text(random), Pick(Roles, random));
        }

        return answers;
    }

    private static string Text(Random random)
    {
        var words = new StringBuilder();
        // One in five is a few words, most are a sentence, some say two things.
        var size = random.NextDouble();
        if (size < 0.2)
        {
            Add(words, Pick(AnswerWords.Things, random));
            Add(words, random.NextDouble() < 0.5 ? Street(random) : Pick(AnswerWords.States, random));
            Add(words, Pick(AnswerWords.Times, random));
        }
        else
        {
            Add(words, Pick(AnswerWords.Openings, random));
            Clause(words, random);
            if (size > 0.8)
            {
                words.Append(random.NextDouble() < 0.5 ? "." : ", maar");
                Clause(words, random);
            }

            Add(words, Pick(AnswerWords.Endings, random));
        }

        Slip(words, random);
        if (random.NextDouble() < 0.6)
        {
            words[0] = char.ToUpperInvariant(words[0]);
            words.Append('.');
        }

        return words.ToString();
    }

    private static void Clause(StringBuilder words, Random random)
    {
        Add(words, Pick(AnswerWords.Things, random));
        if (random.NextDouble() < 0.6)
        {
            Add(words, Pick(AnswerWords.Places, random));
            Add(words, random.NextDouble() < 0.7 ? Street(random) : Pick(AnswerWords.Things, random));
        }

        Add(words, Pick(AnswerWords.States, random));
        Add(words, Pick(AnswerWords.Times, random));
    }

    private static string Street(Random random) => "de " + Pick(AnswerWords.StreetStarts, random) + Pick(AnswerWords.StreetEnds, random);

    /// <summary>In one answer of three a letter is doubled, dropped, changed with the next or another one.</summary>
    private static void Slip(StringBuilder words, Random random)
    {
        if (random.NextDouble() > 0.33)
        {
            return;
        }

        var at = random.Next(1, words.Length - 1);
        switch (random.Next(4))
        {
            case 0:
                words.Insert(at, words[at]);
                break;
            case 1:
                words.Remove(at, 1);
                break;
            case 2:
                (words[at], words[at - 1]) = (words[at - 1], words[at]);
                break;
            default:
                words[at] = (char)('a' + random.Next(26));
                break;
        }
    }

    private static void Add(StringBuilder words, string part)
    {
        if (part.Length > 0)
        {
            words.Append(words.Length > 0 ? " " : "").Append(part);
        }
    }

    private static T Pick<T>(T[] list, Random random) => list[random.Next(list.Length)];
}
