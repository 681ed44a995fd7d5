using System.Buffers;

namespace Survey.Analysis.Text;

/// <summary>
/// Reads what a point does: complain, propose, praise or offer. The question is the strong prior; clear wording overrules it
/// (a proposal under "what bothers you", praise there, a complaint under "ideas"). A score per kind, the highest wins.
/// Own code because Microsoft.ML cannot be restored here.
/// </summary>
public static class KindReader
{
    private const double Strong = 2.6;
    private const double Clear = 1.2;
    private const double Hint = 0.5;
    private const double Learnt = 2;

    /// <summary>What a cue counts for when there is nothing else, so that a clear one beats what is expected least.</summary>
    private const double CueAlone = 1.5;

    /// <summary>What a cue counts for when examples were learnt: most of what it says they say as well.</summary>
    private const double CueBesideLearnt = 0.6;
    private const int NegationReach = 3;

    private static readonly SearchValues<string> Suggesting = Between(KindCues.Suggesting);
    private static readonly SearchValues<string> Wishing = Between(KindCues.Wishing);
    private static readonly SearchValues<string> Offering = Between(KindCues.Offering);
    private static readonly SearchValues<string> Declining = Between(KindCues.Declining);
    private static readonly SearchValues<string> NothingWrong = Between(KindCues.NothingWrong);
    private static readonly SearchValues<string> Troubling = Between(KindCues.Troubling);

    /// <summary>The kind of one point, given the question it answers.</summary>
    /// <param name="point">The words.</param>
    /// <param name="role">What the question asked for.</param>
    /// <param name="learnt">Evidence per kind from elsewhere, in the order of <see cref="PointKind"/>; or null.</param>
    public static PointKind Read(string point, QuestionRole role, float[]? learnt = null)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Read(DutchWords.In(point), role, learnt);
    }

    /// <summary>The same for a point whose words are known, in lower case.</summary>
    internal static PointKind Read(string[] words, QuestionRole role, float[]? learnt)
    {
        if (words.Length == 0)
        {
            return PointKind.Neutral;
        }

        var line = " " + string.Join(' ', words) + " ";
        var expected = ExpectedOf(role);
        var scores = new double[expected.Length];
        var suggests = AddSuggestion(scores, words, line, role);
        var offers = AddOffer(scores, line, role);
        AddMood(scores, words, line, role, suggests || (offers && role != QuestionRole.Contribution));
        var weight = NamesAThing(words) && !scores.AsSpan().ContainsAnyExcept(0.0) ? Learnt / 2 : Learnt;
        for (var kind = 0; kind < scores.Length; kind++)
        {
            scores[kind] = Math.Log(expected[kind]) + (learnt is null ? CueAlone * scores[kind] : (CueBesideLearnt * scores[kind]) + (weight * learnt[kind]));
        }

        return Highest(scores);
    }

    /// <summary>
    /// Number of words of what a point says before it explains itself: "drempels weghalen, want mijn rug kan er niet tegen" proposes.
    /// All of them when it explains nothing, or begins with it.
    /// </summary>
    internal static int BeforeItsReason(string[] words)
    {
        var at = Array.FindIndex(words, KindCues.Reasons.Contains);
        return at > 1 ? at : words.Length;
    }

    /// <summary>
    /// How often people answer a question with each kind of point, in the order of <see cref="PointKind"/>: neutral, concern, suggestion,
    /// strength, offer. Shares of the answers to questionnaires that may be read (data-samples/labelled), rounded; without a question each
    /// is as likely as the others.
    /// </summary>
    private static ReadOnlySpan<double> ExpectedOf(QuestionRole role) => role switch
    {
        QuestionRole.Good => [0.04, 0.12, 0.04, 0.78, 0.02],
        QuestionRole.Worry => [0.06, 0.81, 0.06, 0.05, 0.02],
        QuestionRole.Idea => [0.05, 0.26, 0.59, 0.06, 0.04],
        QuestionRole.Future => [0.08, 0.28, 0.52, 0.08, 0.04],
        QuestionRole.Contribution => [0.11, 0.13, 0.09, 0.05, 0.62],
        QuestionRole.Story => [0.13, 0.38, 0.13, 0.23, 0.13],
        _ => [0.2, 0.2, 0.2, 0.2, 0.2],
    };

    /// <summary>"De bomen", "het zwembad": something that is there, of which only the question tells what is the matter.</summary>
    private static bool NamesAThing(string[] words) => words.Length is 2 or 3 && words[0] is "de" or "het";

    private static bool AddSuggestion(double[] scores, string[] words, string line, QuestionRole role)
    {
        var phrase = line.AsSpan().ContainsAny(Suggesting);
        var request = words.Length > 1 && KindCues.Requests.Contains(words[0]) && !(words[1] is "ik" or "je" or "we" or "wij" or "ze" or "mij");
        var wish = words[0] == "dat" || (words.Length > 1 && words[0] == "een" && role is QuestionRole.Idea or QuestionRole.Future);
        if (phrase)
        {
            scores[(int)PointKind.Suggestion] += role == QuestionRole.Contribution ? Hint : Strong;
        }
        else if (line.AsSpan().ContainsAny(Wishing))
        {
            scores[(int)PointKind.Suggestion] += role == QuestionRole.Contribution ? 0 : Clear;
        }

        if (request)
        {
            scores[(int)PointKind.Suggestion] += role is QuestionRole.Contribution or QuestionRole.Good ? Clear : Strong;
        }

        if (wish && role is QuestionRole.Idea or QuestionRole.Future)
        {
            scores[(int)PointKind.Suggestion] += Hint;
        }

        return phrase || request;
    }

    private static bool AddOffer(double[] scores, string line, QuestionRole role)
    {
        var offers = line.AsSpan().ContainsAny(Offering);
        if (offers)
        {
            scores[(int)PointKind.Offer] += role == QuestionRole.Contribution ? Clear : Strong;
        }

        if (role == QuestionRole.Contribution && line.AsSpan().ContainsAny(Declining))
        {
            scores[(int)PointKind.Offer] -= Strong;
            scores[(int)PointKind.Neutral] += Hint;
        }

        return offers;
    }

    private static void AddMood(double[] scores, string[] words, string line, QuestionRole role, bool proposes)
    {
        if (line.AsSpan().ContainsAny(NothingWrong))
        {
            scores[(int)PointKind.Strength] += Strong + Clear;
            return;
        }

        var (praise, trouble) = Mood(words);
        trouble += line.AsSpan().ContainsAny(Troubling) ? 1 : 0;
        if (proposes)
        {
            // "Zou fijn zijn" wishes, it does not praise; "geen auto's meer" proposes, it does not complain.
            praise = 0;
            trouble *= 0.2;
        }

        scores[(int)PointKind.Concern] += Clear * Math.Min(2, trouble);
        scores[(int)PointKind.Strength] += Clear * Math.Min(2, praise);
        if (!proposes && role is QuestionRole.Idea or QuestionRole.Future && StatesAFact(words))
        {
            scores[(int)PointKind.Suggestion] -= Clear;
            scores[(int)PointKind.Concern] += Hint;
        }
    }

    /// <summary>Whether one of two stretches only praises and the other only complains, by single words.</summary>
    internal static bool MoodTurns(WordToken[] one, WordToken[] other)
    {
        var (here, there) = (Mood(Array.ConvertAll(one, word => word.Text)), Mood(Array.ConvertAll(other, word => word.Text)));
        return (here is { Praise: > 0, Trouble: 0 } && there is { Praise: 0, Trouble: > 0 }) || (here is { Praise: 0 } && there is { Praise: > 0, Trouble: 0 });
    }

    /// <summary>Weights of praise and of trouble; a negation up to three words before praise turns it into trouble.</summary>
    private static (double Praise, double Trouble) Mood(string[] words)
    {
        double praise = 0, trouble = 0;
        var negatedUntil = -1;
        for (var at = 0; at < words.Length; at++)
        {
            var negated = at <= negatedUntil;
            if (KindCues.Negations.Contains(words[at]))
            {
                negatedUntil = at + NegationReach;
                trouble += 0.3;
            }
            else if (KindCues.Praise.Contains(words[at]))
            {
                praise += negated ? 0 : 1;
                trouble += negated ? 1 : 0;
                negatedUntil = -1;
            }
            else if (KindCues.Trouble.Contains(words[at]))
            {
                trouble += negated ? 0 : 0.8;
                praise += negated ? 0.5 : 0;
                negatedUntil = -1;
            }
        }

        return (praise, trouble);
    }

    /// <summary>A main clause in the present without a modal verb reports how things are, even under "ideas".</summary>
    private static bool StatesAFact(string[] words)
    {
        if (words[0] is "dat" or "een" or "n" or "'n")
        {
            return false;
        }

        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] is "is" or "zijn" or "staat" or "staan" or "heeft" or "hebben" or "wordt" or "ligt" or "kan" or "stond" or "was" or "kost" or "komt" or "zit" or "gaat" or "doet" or "krijg" or "krijgen")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Phrases as they stand between spaces, all of them looked for in one go.</summary>
    private static SearchValues<string> Between(string[] phrases) => SearchValues.Create([.. phrases.Select(phrase => " " + phrase + " ")], StringComparison.Ordinal);

    private static PointKind Highest(double[] scores)
    {
        var best = 0;
        for (var kind = 1; kind < scores.Length; kind++)
        {
            best = scores[kind] > scores[best] ? kind : best;
        }

        return (PointKind)best;
    }
}
