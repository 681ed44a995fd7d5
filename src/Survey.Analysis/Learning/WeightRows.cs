using System.Numerics;
using System.Runtime.InteropServices;

namespace Survey.Analysis.Learning;

/// <summary>Sums over rows of weights, one place per class: nearly all the time that reading a text with a model takes.</summary>
internal static class WeightRows
{
    /// <summary>Adds a row, multiplied; product and sum are each rounded, so that it is the same on every machine.</summary>
    public static void AddTimes(ReadOnlySpan<float> row, float times, Span<float> sums)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(row);
        var wideSums = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var at = 0; at < wide.Length; at++)
        {
            wideSums[at] += wide[at] * times;
        }

        for (var at = wide.Length * Vector<float>.Count; at < row.Length; at++)
        {
            sums[at] += row[at] * times;
        }
    }
}
