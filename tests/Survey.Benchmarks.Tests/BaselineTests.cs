using Survey.Benchmarks.Baseline;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Tests;

public class BaselineTests
{
    /// <summary>The singular values that scikit-learn 1.2.1 gives for the TF-IDF of these texts.</summary>
    [Fact]
    public void The_strongest_directions_have_the_strength_that_scikit_learn_finds()
    {
        string[] texts = ["De lamp is stuk", "lampen  stuk in de gang", "Geen parkeerplek", "parkeren kan niet", "te weinig PARKEERPLEKKEN", "hond blaft", "honden blaffen 's nachts"];
        var features = new CharacterTfIdf(texts, 1);
        var rows = TruncatedSvd.Project(features.Rows, features.Columns, 4, 1);
        double[] strengths = [.. Enumerable.Range(0, 4).Select(direction => Math.Sqrt(rows.Sum(row => row[direction] * row[direction])))];
        Assert.Equal(196, features.Columns);
        double[] published = [1.24779785, 1.22622075, 1.13673466, 0.96167416];
        Assert.All(published.Zip(strengths), pair => Assert.Equal(pair.First, pair.Second, 6));
    }

    [Fact]
    public void Groups_that_lie_apart_are_found_and_a_seed_gives_one_outcome()
    {
        var random = new Random(3);
        var given = Enumerable.Range(0, 90).Select(row => row % 3).ToArray();
        var rows = given.Select(group => new[] { (group == 0 ? 5 : 0) + random.NextDouble(), (group == 1 ? 5 : 0) + random.NextDouble() }).ToArray();
        var found = KMeans.Cluster(rows, 3, 10, 1);
        Assert.Equal(1, Clustering.AdjustedMutualInformation(given, found), 9);
        Assert.Equal(found, KMeans.Cluster(rows, 3, 10, 1));
    }
}
