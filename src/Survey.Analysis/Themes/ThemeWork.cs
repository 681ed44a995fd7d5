using System.Collections.Concurrent;

namespace Survey.Analysis.Themes;

/// <summary>
/// The work of one run: does the same for many things on several threads, tells how far it is, and stops when asked. Every thing
/// writes to a place of its own, so that the outcome is the same on one thread and on many.
/// </summary>
internal sealed class ThemeWork(int mostThreads, IProgress<ThemeProgress>? progress, CancellationToken cancellation)
{
    /// <summary>At most so many things are done before it is looked whether to stop.</summary>
    private const int LargestPortion = 256;
    private const int Portions = 64;

    /// <summary>A run tells about so many times how far it is.</summary>
    private const double Step = 0.01;

    /// <summary>How far a run is at the start of each stage, by the clock on a hundred thousand made answers; the last one is the end.</summary>
    private static readonly double[] Starts = [0, 0.15, 0.3, 0.6, 0.75, 0.85, 1];

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = mostThreads > 0 ? mostThreads : -1, CancellationToken = cancellation };
    private readonly Lock _telling = new();
    private ThemeStage _stage;
    private ThemeStage _toldStage;
    private double _told = -1;

    /// <summary>Stops here when somebody asked for it.</summary>
    public void StopIfAsked() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Begins the next stage.</summary>
    public void Enter(ThemeStage stage)
    {
        StopIfAsked();
        _stage = stage;
        Tell(0);
    }

    /// <summary>Does something for 0 to <paramref name="count"/> - 1, in no particular order. It may only write to what belongs to that number.</summary>
    public void ForEach(int count, Action<int> work)
    {
        if (count == 0)
        {
            return;
        }

        var done = 0;
        Parallel.ForEach(Partitioner.Create(0, count, Math.Clamp(count / Portions, 1, LargestPortion)), _options, portion =>
        {
            for (var at = portion.Item1; at < portion.Item2; at++)
            {
                work(at);
            }

            Tell(Interlocked.Add(ref done, portion.Item2 - portion.Item1) / (double)count);
        });
    }

    // Parallel.Invoke would break off with a fault of its own when it is stopped between making its tasks and running the last one.
    /// <summary>Does two things that have nothing to do with each other.</summary>
    public void Both(Action one, Action other) => Parallel.For(0, 2, _options, which => (which == 0 ? one : other)());

    private void Tell(double shareOfStage)
    {
        if (progress is null)
        {
            return;
        }

        lock (_telling)
        {
            var share = Starts[(int)_stage] + (shareOfStage * (Starts[(int)_stage + 1] - Starts[(int)_stage]));
            if (share >= _told + Step || _stage != _toldStage)
            {
                (_told, _toldStage) = (share, _stage);
                progress.Report(new(_stage, share));
            }
        }
    }
}
