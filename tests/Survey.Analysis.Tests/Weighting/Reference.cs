using System.Globalization;
using Survey.Analysis.Weighting;

namespace Survey.Analysis.Tests.Weighting;

/// <summary>The data and figures that reference.R wrote.</summary>
internal sealed class Reference
{
    private readonly string[] _columns;
    private readonly List<string[]> _rows;

    private Reference(string[] columns, List<string[]> rows) => (_columns, _rows) = (columns, rows);

    /// <summary>Known shares of the schools of the api data.</summary>
    internal static readonly Margin[] Schools =
    [
        new("stype", [new("E", 4421 / 6194.0), new("H", 755 / 6194.0), new("M", 1018 / 6194.0)]),
        new("sch.wide", [new("No", 1072 / 6194.0), new("Yes", 5122 / 6194.0)]),
    ];

    /// <summary>Known shares of the invented block.</summary>
    internal static readonly Margin[] Block =
    [
        new("leeftijd", [new("18-29", 0.2), new("30-49", 0.35), new("50-64", 0.25), new("65+", 0.2)]),
        new("woning", [new("huur", 0.48), new("koop", 0.52)]),
        new("huishouden", [new("alleen", 0.4), new("samen", 0.35), new("gezin", 0.25)]),
    ];

    internal int Count => _rows.Count;

    internal static Reference Read(string name)
    {
        using var stream = typeof(Reference).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(lines[0].Split(','), [.. lines.Skip(1).Select(l => l.Split(','))]);
    }

    internal string[] Texts(string column) => [.. _rows.Select(r => r[Array.IndexOf(_columns, column)])];

    internal double[] Numbers(string column) => [.. Texts(column).Select(t => t.Length == 0 ? double.NaN : double.Parse(t, CultureInfo.InvariantCulture))];

    internal IReadOnlyList<string>[] Rows(params string[] columns)
    {
        var texts = columns.Select(Texts).ToList();
        return [.. Enumerable.Range(0, Count).Select(i => texts.Select(t => t[i]).ToArray())];
    }
}
