using Survey.Core.Themes;

namespace Survey.Core.Tests.Themes;

public class TaughtExamplesTests
{
    /// <summary>What it was learnt from, and how long it is: the same on every machine. The numbers behind it may differ in a last digit.</summary>
    private const int Mark = 20;

    [Fact]
    public void Who_changes_an_example_or_how_words_are_read_is_told_to_learn_again()
    {
        using var stream = typeof(DefaultCodebook).Assembly.GetManifestResourceStream("taught.bin")!;
        var kept = new byte[stream.Length];
        stream.ReadExactly(kept);
        var learnt = DefaultCodebook.Read().Taught();
        var different = learnt.Length == kept.Length ? learnt.Zip(kept).Count(pair => pair.First != pair.Second) : learnt.Length;
        Assert.True(learnt.AsSpan(0, Mark).SequenceEqual(kept.AsSpan(0, Mark)) && different < learnt.Length / 1000,
            "What the examples teach is not what lies beside them: run 'dotnet run -c Release --project tests/Survey.Benchmarks -- learn' and commit taught.bin.");
    }
}
