using Survey.Analysis.Statistics;
using Survey.Core.Questionnaires;

namespace Survey.Core.Results;

/// <summary>The share that gave one answer, beside the one of the wave before.</summary>
/// <param name="Question">The question.</param>
/// <param name="Choice">The answer, as shown.</param>
/// <param name="Before">The earlier share.</param>
/// <param name="Now">The later share.</param>
/// <param name="Difference">What lies between, 0.05 being five percentage points.</param>
/// <param name="Judged">What may be said of it, as one of all answers to all questions of choice.</param>
public sealed record ShareChange(Question Question, string Choice, ShareEstimate Before, ShareEstimate Now, WaveDifference Difference, ItemVerdict Judged);
