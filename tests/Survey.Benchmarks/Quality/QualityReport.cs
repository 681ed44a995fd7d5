using System.Globalization;
using System.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Quality;

/// <summary>All figures as tables in Markdown: a column per part of a set, a row per measure.</summary>
internal sealed class QualityReport
{
    private const string Nothing = "";
    private readonly StringBuilder _text = new();
    private readonly IReadOnlyList<LabelledPart> _parts;

    private QualityReport(IReadOnlyList<LabelledPart> parts) => _parts = parts;

    /// <summary>The report on every labelled set.</summary>
    internal static string OnAllSets()
    {
        var report = new QualityReport([.. LabelledSet.All.SelectMany(set => new[] { set.Seen, set.Unseen }).OfType<LabelledPart>().Where(part => part.Answers.Count > 0)]);
        report.Themes();
        report.Kinds();
        report.Feelings();
        report.Points();
        report.PrivacyAndSignals();
        report.Examples();
        return report._text.ToString();
    }

    private void Themes()
    {
        var parts = Parts(Labelled.Subjects);
        var all = parts.ConvertAll(part => new ThemeFigures(part));
        Head("Themes", parts);
        Row("points", all, figures => Number(figures.Points));
        Row("themes that people gave", all, figures => Number(figures.Themes));
        Row("themes found: points", all, figures => Range(figures.OnPoints.Found, "0"));
        Row("themes found: whole answers", all, figures => Range(figures.OnAnswers.Found, "0"));
        Row("agreement (AMI): points, before small themes come together", all, figures => Range(figures.OnPoints.InformationOfParts));
        Row("**agreement (AMI)**: points, unplaced as one group", all, figures => Range(figures.OnPoints.InformationAsOneGroup));
        Row("agreement (AMI): points, each unplaced alone", all, figures => Range(figures.OnPoints.InformationEachAlone));
        Row("agreement (AMI): whole answers, unplaced as one group", all, figures => Range(figures.OnAnswers.InformationAsOneGroup));
        Row("agreement (AMI): whole answers, each unplaced alone", all, figures => Range(figures.OnAnswers.InformationEachAlone));
        Row("agreement (AMI): points, empty codebook, one group", all, figures => Range(figures.WithoutCodebook.InformationAsOneGroup));
        Row("agreement (AMI): points, empty codebook, each alone", all, figures => Range(figures.WithoutCodebook.InformationEachAlone));
        Row("**baseline (AMI)**, as many groups as people gave themes", all, figures => Range(figures.Baseline.Information));
        Row("baseline (AMI), groups = √(points / 2)", all, figures => Range(figures.BaselineBySize.Information));
        Row("V-measure: points, unplaced as one group", all, figures => Range(figures.OnPoints.VMeasure));
        Row("baseline (V-measure), as many groups as people gave themes", all, figures => Range(figures.Baseline.VMeasure));
        Row("placed: points", all, figures => Range(figures.OnPoints.Placed));
        RowInField("theme exactly right: points", parts, all, figures => Range(figures.OnPoints.Right));
        RowInField("theme exactly right: of the placed points", parts, all, figures => Range(figures.OnPoints.RightOfPlaced));
        RowInField("theme exactly right: whole answers", parts, all, figures => Range(figures.OnAnswers.Right));
        RowInField("theme, macro-F1: points", parts, all, figures => Range(figures.OnPoints.MacroF1));
    }

    private void Kinds()
    {
        var parts = Parts(Labelled.Kinds);
        KindFigures[] all = [.. parts.Select(part => new KindFigures([part])), KindFigures.OnUnseenHalves];
        Head("Kinds", parts.Select(part => part.Title).Append("all unseen halves together"));
        Row("points", all, figures => Number(figures.Points));
        Row("**kind right**: points", all, figures => Share(figures.OnPoints.Right));
        Row("kind right: whole answers", all, figures => Share(figures.OnAnswers.Right));
        Row("question alone: right", all, figures => Share(figures.QuestionAlone.Right));
        Row("**macro-F1**: points", all, figures => Share(figures.OnPoints.MacroF1));
        Row("macro-F1: whole answers", all, figures => Share(figures.OnAnswers.MacroF1));
        Row("question alone: macro-F1", all, figures => Share(figures.QuestionAlone.MacroF1));
        Row("points that only we have right; only the question", all, figures => $"{Number(figures.OnlyFoundRight)}; {Number(figures.OnlyQuestionRight)}");
    }

    private void Feelings()
    {
        var all = FeelingFigures.OnBothHalves();
        Head("Strength of feeling", all.Select(figures => figures.Title));
        Row("points", all, figures => Number(figures.Points));
        Row("**order of strength** (Spearman)", all, figures => Share(figures.Rank));
        Row("**level of three right**", all, figures => Share(figures.Right));
        Row("the level that is given most", all, figures => Share(figures.MostGiven));
        Row("macro-F1", all, figures => Share(figures.MacroF1));
        Row("two levels off, points", all, figures => Number(figures.FarOff));
    }

    private void Points()
    {
        var parts = Parts(Labelled.Points);
        var all = parts.ConvertAll(part => Splitting.Of(part));
        Head("Cutting answers into points", parts);
        Row("answers", parts, part => Number(part.Answers.Count));
        Row("**exactly the given points**", all, figures => Share(figures.Exact));
        Row("as many points as given", all, figures => Share(figures.SameCount));
        Row("overlap of a given point with the most like found one (Jaccard)", all, figures => Share(figures.Jaccard));
        Row("cuts: F1 (precision, recall)", all, figures => Three(figures.Cuts));
        Row("non-answers: F1 (precision, recall)", all, figures => Three(figures.NonAnswers));
    }

    private void Examples()
    {
        var all = ExampleFigures.All;
        Head("Invented answers of the codebook, each meant as one point", all.Select(figures => figures.Title));
        Row("answers", all, figures => Number(figures.Answers));
        Row("cut in two or more", all, figures => Number(figures.Cut));
        Row("read as another language", all, figures => Number(figures.Foreign));
        Row("signals", all, figures => Number(figures.Signals));
        Row("faint signals", all, figures => Number(figures.FaintSignals));
    }

    private void PrivacyAndSignals()
    {
        if (Readers.PersonalData is { } find && Parts(Labelled.PersonalData) is var given)
        {
            Head("Personal data", given);
            Rows(PrivacySection.PersonalData(given, find));
        }

        if (Readers.Signal is { } read && Parts(Labelled.Signals) is var worrying)
        {
            Head("Worrying signals", worrying);
            Rows(PrivacySection.Signals(worrying, read));
        }
    }

    private void Rows(IEnumerable<(string Name, IEnumerable<string> Cells)> rows)
    {
        foreach (var (name, cells) in rows)
        {
            Row(name, cells, cell => cell);
        }
    }

    private void Head(string title, IReadOnlyList<LabelledPart> parts) => Head(title, parts.Select(part => part.Title));

    private void Head(string title, IEnumerable<string> columns)
    {
        var all = columns.ToList();
        _text.Append(_text.Length > 0 ? "\n" : "").Append("### ").Append(title).Append("\n\n| |");
        _text.AppendJoin("", all.Select(column => $" {column} |")).Append("\n|---|").Insert(_text.Length, "---|", all.Count).Append('\n');
    }

    private void Row<T>(string name, IEnumerable<T> all, Func<T, string> cell) => _text.Append("| ").Append(name).Append(" |").AppendJoin("", all.Select(figures => $" {cell(figures)} |")).Append('\n');

    private List<LabelledPart> Parts(Labelled labels) => [.. _parts.Where(part => part.Set.Labels.HasFlag(labels))];

    private void RowInField(string name, List<LabelledPart> parts, List<ThemeFigures> all, Func<ThemeFigures, string> cell) =>
        Row(name, all.Zip(parts), pair => pair.Second.Set.InField ? cell(pair.First) : Nothing);

    private static string Three(Hits hits) => $"{Share(hits.F1)} ({Share(hits.Precision)}, {Share(hits.Recall)})";

    /// <summary>The mean over the seeds, with least and most when they differ.</summary>
    private static string Range(IReadOnlyList<double> figures, string format) => figures[0].ToString(format, CultureInfo.InvariantCulture);

    private static string Range(IReadOnlyList<double> figures) =>
        Share(figures.Min()) == Share(figures.Max()) ? Share(figures[0]) : $"{Share(figures.Average())} ({Share(figures.Min())} to {Share(figures.Max())})";

    /// <summary>Two decimals, and no minus before a nought.</summary>
    private static string Share(double figure) => (Math.Round(figure, 2) + 0.0).ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
