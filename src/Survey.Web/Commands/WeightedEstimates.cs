using System.Globalization;
using Survey.Analysis.Statistics;
using Survey.Core.Fieldwork;
using Survey.Core.Tables;

namespace Survey.Web.Commands;

/// <summary>
/// Weighted figures with standard errors that know of the weighting: the mean of a column of numbers, the share of each answer in any other,
/// for all residents and for each part of them. One line per figure:
/// <c>variable,category,part,estimate,standard_error,low,high,answers,note</c>; where too few answered only the note is filled in.
/// </summary>
internal static class WeightedEstimates
{
    private const string Head = "variable,category,part,estimate,standard_error,low,high,answers,note";

    /// <summary>The lines of the file.</summary>
    /// <param name="sample">The weighted answers, in the order of the rows.</param>
    /// <param name="table">The answers.</param>
    /// <param name="variables">The columns to estimate.</param>
    /// <param name="by">The column that holds the part of each answer, or null.</param>
    internal static IEnumerable<string> Lines(DesignSample sample, Table table, IReadOnlyList<string> variables, string? by)
    {
        var parts = by is null ? null : table.Rows.Select(r => table.Cell(r, by)).ToList();
        return variables.SelectMany(variable => Of(sample, variable, [.. table.Rows.Select(r => table.Cell(r, variable))], parts)).Prepend(Head);
    }

    private static IEnumerable<string> Of(DesignSample sample, string variable, string[] answers, List<string>? parts)
    {
        var numbers = Array.ConvertAll(answers, a => a.Length == 0 ? double.NaN : MarginTable.TryNumber(a, out var number) ? number : (double?)null);
        if (numbers.All(n => n is not null))
        {
            var values = Array.ConvertAll(numbers, n => n!.Value);
            return Figures(DesignMean.Of(sample, values), parts is null ? [] : DesignMean.ByDomain(sample, values, parts), variable, "", m => (m.Mean, m.StandardError, m.Interval, m.N));
        }

        return answers.Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(category =>
        {
            var chosen = Array.ConvertAll(answers, a => a.Length == 0 ? (bool?)null : a == category);
            return Figures(DesignShare.Of(sample, chosen), parts is null ? [] : DesignShare.ByDomain(sample, chosen, parts), variable, category, s => (s.Share, s.StandardError, s.Interval, s.Answers));
        });
    }

    private static IEnumerable<string> Figures<T>(Finding<T> all, IReadOnlyList<DomainFinding<T>> parts, string variable, string category, Func<T, (double Value, double Error, Interval Interval, int Answers)> read)
        where T : class =>
        parts.Select(p => (Part: p.Domain, p.Finding)).Prepend((Part: "", Finding: all)).Select(line =>
        {
            var name = $"{WeightsCommand.Quoted(variable)},{WeightsCommand.Quoted(category)},{WeightsCommand.Quoted(line.Part)}";
            if (line.Finding.Value is not { } value)
            {
                return $"{name},,,,,{line.Finding.TooFew!.Answers.ToString(CultureInfo.InvariantCulture)},{WeightsCommand.Quoted(line.Finding.TooFew.Sentence)}";
            }

            var (estimate, error, interval, answers) = read(value);
            return string.Create(CultureInfo.InvariantCulture, $"{name},{estimate:R},{error:R},{interval.Low:R},{interval.High:R},{answers},");
        });
}
