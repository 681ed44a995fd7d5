using MathNet.Numerics.Distributions;

namespace Survey.Analysis.Statistics;

/// <summary>The difference of two means of independent samples after Welch (1947, Biometrika 34): freedom by Satterthwaite from the standard errors.</summary>
/// <param name="Value">The later minus the earlier.</param>
/// <param name="StandardError">Of the difference; 0 when everybody answered twice.</param>
/// <param name="Freedom">Degrees of freedom; infinite without a standard error.</param>
internal sealed record Welch(double Value, double StandardError, double Freedom)
{
    /// <summary>95% interval.</summary>
    internal Interval Interval
    {
        get
        {
            var margin = StandardError == 0 ? 0 : StudentT.InvCDF(0, 1, Freedom, 0.975) * StandardError;
            return new(Value - margin, Value + margin);
        }
    }

    internal static Welch Of(MeanEstimate a, MeanEstimate b)
    {
        double varianceA = a.StandardError * a.StandardError, varianceB = b.StandardError * b.StandardError;
        var variance = varianceA + varianceB;
        var freedom = variance == 0
            ? double.PositiveInfinity
            : variance * variance / ((varianceA * varianceA / a.DegreesOfFreedom) + (varianceB * varianceB / b.DegreesOfFreedom));
        return new(b.Mean - a.Mean, Math.Sqrt(variance), freedom);
    }

    /// <summary>The chance that t lies beyond a distance given in the unit of the means: one half at 0, and without a standard error 0 or 1 elsewhere.</summary>
    internal double UpperTail(double distance) =>
        StandardError > 0 ? StudentT.CDF(0, 1, Freedom, -distance / StandardError) : distance > 0 ? 0 : distance < 0 ? 1 : 0.5;
}
