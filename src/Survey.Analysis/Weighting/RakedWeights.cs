using Survey.Analysis.Statistics;

namespace Survey.Analysis.Weighting;

/// <summary>How well one category of a margin is met.</summary>
/// <param name="Variable">Name of the variable.</param>
/// <param name="Category">Name of the category.</param>
/// <param name="Respondents">How many respondents are in it.</param>
/// <param name="Target">Its share of the population, 0..1.</param>
/// <param name="Before">Its share of the respondents with their base weights, 0..1.</param>
/// <param name="After">Its share with the weights given, 0..1.</param>
public sealed record CategoryFit(string Variable, string Category, int Respondents, double Target, double Before, double After);

/// <summary>How well one margin is met.</summary>
/// <param name="Variable">Name of the variable.</param>
/// <param name="LargestDeviation">Largest distance between a weighted share and its margin, 0..1.</param>
public sealed record MarginDeviation(string Variable, double LargestDeviation);

/// <summary>What raking did.</summary>
/// <param name="Iterations">Rounds over all margins, rerakes included.</param>
/// <param name="Converged">Whether the last raking met the tolerance.</param>
/// <param name="Margins">Per margin how far it is off, in the order given.</param>
/// <param name="Categories">Per category how well it is met, in the order given.</param>
/// <param name="Trimmed">How many respondents' weights were cut to a bound at least once.</param>
/// <param name="OutsideBounds">How many weights lie outside the bounds in the end, by more than a millionth.</param>
/// <param name="Rerakes">How often trimmed weights were raked again.</param>
/// <param name="DesignEffect">Kish's n sum(w^2) / (sum w)^2, 1 or more (Kish, Survey Sampling, 1965, section 11.7): how many times the variance grows by weighing.</param>
/// <param name="EffectiveSize">Number of respondents divided by the design effect: what they are worth.</param>
/// <param name="Notes">What a reader has to know, in plain Dutch; the first always says what weighting cannot do.</param>
public sealed record RakingReport(int Iterations, bool Converged, IReadOnlyList<MarginDeviation> Margins, IReadOnlyList<CategoryFit> Categories, int Trimmed,
    int OutsideBounds, int Rerakes, double DesignEffect, double EffectiveSize, IReadOnlyList<string> Notes);

/// <summary>Weights that meet known margins.</summary>
/// <param name="Weights">Per respondent, above 0, in the order of the rows; they sum to the total asked for.</param>
/// <param name="Calibration">What the weighting fixed, for <see cref="DesignPlan.Calibration"/>. After rerakes it is that of the last one.</param>
/// <param name="Report">What was done.</param>
public sealed record RakedWeights(IReadOnlyList<double> Weights, Calibration Calibration, RakingReport Report);

/// <summary>The outcome of raking. Exactly one of the two is there.</summary>
/// <param name="Fit">The weights, or null.</param>
/// <param name="Refusal">Why there are none, or null.</param>
public sealed record RakingOutcome(RakedWeights? Fit, RakingRefusal? Refusal);
