namespace Survey.Analysis.Statistics;

/// <summary>How a sample was drawn and weighted. Lists have one entry per respondent, in one order.</summary>
/// <param name="Weights">Weights above 0, in any scale.</param>
public sealed record DesignPlan(IReadOnlyList<double> Weights)
{
    /// <summary>The stratum each respondent was drawn in; null for one stratum.</summary>
    public IReadOnlyList<string>? Strata { get; init; }

    /// <summary>The cluster (a household, a building) each respondent was drawn with; null when everybody was drawn alone.</summary>
    public IReadOnlyList<string>? Clusters { get; init; }

    /// <summary>How many people, or clusters when these were drawn, the population holds; null for so many that it makes no difference.</summary>
    public double? Population { get; init; }

    /// <summary>The same per stratum, in the place of <see cref="Population"/>.</summary>
    public IReadOnlyDictionary<string, double>? StratumPopulations { get; init; }

    /// <summary>What weighting fixed; null when the weights were not raked.</summary>
    public Calibration? Calibration { get; init; }
}

/// <summary>The outcome of reading a plan: a sample, or one Dutch sentence why margins cannot be computed.</summary>
/// <param name="Sample">The sample, or null.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record DesignReading(DesignSample? Sample, string? Refusal);

/// <summary>A sample with weights, of which the standard errors follow the way it was drawn.</summary>
public sealed class DesignSample
{
    private readonly Calibration? _calibration;
    private readonly int[] _clusterOf;
    private readonly int[] _stratumOfCluster;
    private readonly int[] _clustersIn;
    private readonly double[] _leftOut;

    private DesignSample(DesignPlan plan, int[] clusterOf, int[] stratumOfCluster, int[] clustersIn, double[] leftOut)
    {
        Weights = plan.Weights;
        _calibration = plan.Calibration;
        (_clusterOf, _stratumOfCluster, _clustersIn, _leftOut) = (clusterOf, stratumOfCluster, clustersIn, leftOut);
    }

    /// <summary>Weights above 0, per respondent.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>The part of the population that was not drawn, 0..1, over all strata.</summary>
    internal double LeftOut => _clustersIn.Zip(_leftOut, (n, left) => n * left).Sum() / _clustersIn.Sum();

    /// <summary>Reads a plan; refused are weights of 0 or less, a population smaller than its sample, and a stratum with one draw.</summary>
    /// <exception cref="ArgumentException">The lists do not have the same length.</exception>
    public static DesignReading Of(DesignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var n = plan.Weights.Count;
        if ((plan.Strata?.Count ?? n) != n || (plan.Clusters?.Count ?? n) != n || (plan.Calibration?.Margins.Any(m => m.Groups.Count != n || m.Weights.Count != n) ?? false))
        {
            throw new ArgumentException("Every list has one entry per respondent.", nameof(plan));
        }

        if (n < 2)
        {
            return new(null, $"Voor een marge zijn ten minste twee antwoorden nodig; hier {(n == 0 ? "is er geen" : "is er een")}.");
        }

        if (plan.Weights.Any(w => !(w > 0) || double.IsInfinity(w)))
        {
            return new(null, "Elk gewicht moet een getal boven 0 zijn.");
        }

        Dictionary<string, int> strata = new(StringComparer.Ordinal);
        Dictionary<(int Stratum, string Cluster), int> clusters = [];
        var clusterOf = new int[n];
        List<int> stratumOfCluster = [];
        for (var i = 0; i < n; i++)
        {
            var stratum = NumberOf(strata, plan.Strata?[i] ?? "");
            var key = (stratum, plan.Clusters?[i] ?? i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!clusters.TryGetValue(key, out var cluster))
            {
                clusters[key] = cluster = stratumOfCluster.Count;
                stratumOfCluster.Add(stratum);
            }

            clusterOf[i] = cluster;
        }

        var clustersIn = new int[strata.Count];
        stratumOfCluster.ForEach(s => clustersIn[s]++);
        var leftOut = new double[strata.Count];
        foreach (var (name, number) in strata)
        {
            var place = plan.Strata is null ? "de steekproef" : $"deel '{name}' van de steekproef";
            double population = double.PositiveInfinity;
            if (plan.StratumPopulations is { } sizes && !sizes.TryGetValue(name, out population))
            {
                return new(null, $"Van {place} is niet bekend hoe groot het geheel is.");
            }

            population = plan.StratumPopulations is null ? plan.Population ?? double.PositiveInfinity : population;
            if (clustersIn[number] < 2)
            {
                return new(null, $"In {place} zit één trekking; voor een marge zijn er twee nodig. Voeg het deel samen met een ander.");
            }

            if (!(population >= clustersIn[number]))
            {
                return new(null, $"In {place} zitten er {clustersIn[number]}, en dat is meer dan het geheel.");
            }

            leftOut[number] = double.IsPositiveInfinity(population) ? 1 : (population - clustersIn[number]) / population;
        }

        return new(new(plan, clusterOf, [.. stratumOfCluster], clustersIn, leftOut), null);
    }

    /// <summary>
    /// The variance of a sum of weighted values: residuals after the calibration, summed per cluster, and per stratum
    /// (1 - n/N) n / (n - 1) times the squares about their mean (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992,
    /// formula 2.8.1; ultimate clusters as in Lumley 2010, section 2.2).
    /// </summary>
    /// <param name="values">Per respondent weight times value; is used up.</param>
    internal double VarianceOfSum(double[] values)
    {
        _calibration?.Project(values);
        var sums = new double[_stratumOfCluster.Length];
        for (var i = 0; i < values.Length; i++)
        {
            sums[_clusterOf[i]] += values[i];
        }

        var means = new double[_clustersIn.Length];
        for (var c = 0; c < sums.Length; c++)
        {
            means[_stratumOfCluster[c]] += sums[c] / _clustersIn[_stratumOfCluster[c]];
        }

        var variance = 0.0;
        for (var c = 0; c < sums.Length; c++)
        {
            var stratum = _stratumOfCluster[c];
            var off = sums[c] - means[stratum];
            variance += _leftOut[stratum] * _clustersIn[stratum] / (_clustersIn[stratum] - 1.0) * off * off;
        }

        return variance;
    }

    /// <summary>Clusters minus strata among the respondents meant.</summary>
    internal int DegreesOfFreedom(bool[] inside)
    {
        var clusters = Enumerable.Range(0, inside.Length).Where(i => inside[i]).Select(i => _clusterOf[i]).Distinct().ToList();
        return clusters.Count - clusters.Select(c => _stratumOfCluster[c]).Distinct().Count();
    }

    private static int NumberOf(Dictionary<string, int> numbers, string name)
    {
        numbers.TryAdd(name, numbers.Count);
        return numbers[name];
    }
}
