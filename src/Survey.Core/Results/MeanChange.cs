using Survey.Analysis.Statistics;

namespace Survey.Core.Results;

/// <summary>A mean beside the one of the wave before.</summary>
/// <param name="Before">The earlier mean.</param>
/// <param name="Now">The later mean.</param>
/// <param name="Difference">What lies between.</param>
/// <param name="Judged">What may be said of it, as one of all questions of the questionnaire.</param>
public sealed record MeanChange(MeanEstimate Before, MeanEstimate Now, WaveDifference Difference, ItemVerdict Judged);
