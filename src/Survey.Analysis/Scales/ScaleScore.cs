namespace Survey.Analysis.Scales;

/// <summary>An answer that a scale does not know: scoring it as missing would hide a mistake.</summary>
/// <param name="Item">Name of the item.</param>
/// <param name="Answer">What was answered.</param>
public sealed record UnknownAnswer(string Item, string Answer)
{
    /// <summary>The problem in plain Dutch.</summary>
    public string Sentence => $"Het antwoord '{Answer}' bij '{Item}' hoort niet bij deze schaal. Verbeter het of maak het leeg.";
}

/// <summary>The outcome of scoring one resident's answers.</summary>
/// <param name="Score">The score between the ends of the scale; null when too few items were answered or an answer is unknown.</param>
/// <param name="Answered">How many items were answered.</param>
/// <param name="Unknown">An answer that the scale does not know, or null.</param>
public sealed record ScaleOutcome(double? Score, int Answered, UnknownAnswer? Unknown);

/// <summary>Scores answers on a scale.</summary>
public static class ScaleScore
{
    /// <summary>Scores one resident's answers by the rules of the scale: recoded, turned round, and only when enough items were answered.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">Per item name the answer; an item that is not there is missing.</param>
    public static ScaleOutcome Of(ScaleDefinition scale, IReadOnlyDictionary<string, string> answers)
    {
        var (points, unknown) = Points(scale, answers);
        var answered = points.Where(p => !double.IsNaN(p)).ToList();
        double? score = unknown is not null || answered.Count < scale.FewestAnswered || answered.Count == 0 ? null
            : scale.Sum == ScaleSum.Mean ? answered.Average() : answered.Sum();
        return new(score, answered.Count, unknown);
    }

    /// <summary>The points per item in the order of the scale, NaN where there is no answer; what <see cref="CronbachAlpha"/> takes.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">Per item name the answer.</param>
    public static (double[] Points, UnknownAnswer? Unknown) Points(ScaleDefinition scale, IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(answers);
        var points = new double[scale.Items.Count];
        UnknownAnswer? unknown = null;
        for (var i = 0; i < points.Length; i++)
        {
            var item = scale.Items[i];
            var answer = answers.GetValueOrDefault(item.Name, "").Trim();
            if (!item.Points.TryGetValue(answer, out points[i]))
            {
                points[i] = double.NaN;
                unknown ??= scale.Missing.Contains(answer) ? null : new(item.Name, answer);
            }
        }

        return (points, unknown);
    }

    /// <summary>The named part of the range that a score lies in, or null when the scale names none.</summary>
    public static ScaleBand? BandOf(ScaleDefinition scale, double score)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return scale.Bands.FirstOrDefault(b => score >= b.Low && score <= b.High);
    }
}
