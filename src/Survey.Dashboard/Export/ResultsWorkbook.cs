using System.Globalization;
using Survey.Analysis.Text;
using Survey.Core.Agreements;
using Survey.Core.Questionnaires;
using Survey.Core.Results;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Themes;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Export;

/// <summary>
/// Lays the results of a wave out as sheets: the same data gives the same cells. Themes go along as names and numbers;
/// what a resident wrote never does.
/// </summary>
internal static class ResultsWorkbook
{
    private static readonly string[] ResultColumns = ["vraag", "vraagtekst", "code", "antwoord", "aantal", "procent", "van", "tot"];
    private static readonly string[] ThemeColumns = ["thema", "bevestigd", "bewoners", "zorg", "idee", "sterk", "aanbod", "neutraal"];

    /// <summary>Everything, exact, for the team that runs the study.</summary>
    internal static IReadOnlyList<Table> ForTeam(Study study, Wave wave, WaveResults results, IReadOnlyList<ThemeSize> themes, IReadOnlyList<Agreement> agreements) =>
    [
        Sheet("Leesmij", ["wat", "uitleg"],
        [
            ["Onderzoek", $"{study.Name}, {study.Municipality}"],
            ["Meting", $"{wave.Name}, {wave.OpensOn.Long()} tot en met {wave.ClosesOn.Long()}"],
            ["Stand", wave.IsClosed ? $"gesloten en anoniem sinds {wave.ClosedOn!.Value.Long()}" : "tussenstand: de meting loopt nog"],
            ["Antwoorden", $"{results.Responses.Of("antwoord", "antwoorden")} op {results.Addresses.Of("adres", "adressen")}"],
            ["Voor wie", "Alleen voor het team van dit onderzoek. De aantallen zijn precies; deel ze niet met anderen. Voor partners is er een eigen bestand."],
            ["Procent", "Van wie de vraag beantwoordde. ‘Weet ik niet’ telt niet mee en staat op een eigen regel."],
            ["Van en tot", "Het 95%-betrouwbaarheidsinterval van het percentage (Wilson, voor een kleine groep). Het zegt niets over wie niet meedeed."],
            ["Thema’s", "Aantal bewoners per thema, niet het aantal opmerkingen. Wat iemand schreef staat niet in dit bestand."],
        ]),
        Sheet("Uitkomsten", ResultColumns, results.Questions.SelectMany(Rows).Concat(results.Consents.Select(Row)).Concat(results.Scales.SelectMany(Rows))),
        Codebook(results.Questions.Select(q => q.Question).Concat(results.OpenAnswers.Concat(results.Consents).Select(o => o.Question))),
        Sheet("Thema’s", ThemeColumns, themes.Select(Row)),
        Sheet("Afspraken", ["nummer", "wat", "eigenaar", "soort eigenaar", "niveau", "datum", "plek", "stand", "laatste bericht", "van"],
            agreements.OrderBy(a => a.Number).Select(a => (string[])
            [
                Text(a.Number), a.What, a.Owner, a.OwnerKind.Label(), a.Level.Label(), Day(a.DueOn), a.Place, a.Status.Label(),
                a.Updates.LastOrDefault()?.Text ?? "", a.Updates.LastOrDefault() is { } last ? Day(last.On) : "",
            ])),
    ];

    /// <summary>The released figures only: rounded, and nothing where too few people answered.</summary>
    internal static IReadOnlyList<Table> ForPartners(Study study, Wave wave, PublicResults results) =>
    [
        Sheet("Leesmij", ["wat", "uitleg"],
        [
            ["Onderzoek", $"{study.Name}, {study.Municipality}"],
            ["Meting", $"{wave.Name}, {wave.OpensOn.Long()} tot en met {wave.ClosesOn.Long()}"],
            ["Antwoorden", results.Responses is { } responses ? $"ongeveer {responses.Number()}, op {results.Addresses.Of("adres", "adressen")}" : "te weinig om te laten zien"],
            ["Afgerond", "Aantallen zijn afgerond op 5 en percentages zijn daaruit berekend, zodat niemand herkenbaar is. Zij tellen niet altijd op tot 100."],
            .. wave.ErasedOn is { } erased ? [["Gewist", $"De antwoorden zijn op {erased.Long()} gewist, zoals beloofd. Dit zijn de afgeronde cijfers van toen."]] : Array.Empty<string[]>(),
            ["Te weinig", "Waar minder dan 10 mensen antwoordden staat ‘te weinig antwoorden’. Een thema staat erin vanaf 5 bewoners."],
        ]),
        Sheet("Uitkomsten", ["vraag", "vraagtekst", "antwoord", "procent", "antwoorden (afgerond)", "gemiddelde"], results.Questions.SelectMany(Rows)
            .Concat(results.Scales.Select(s => (string[])["schaal", s.Title, "Gemiddelde", "", "", Decimal(s.Mean)]))),
        Sheet("Thema’s", ["thema", "bewoners (afgerond)", "zorg", "idee", "sterk"],
            results.Themes.Select(t => (string[])[t.Size.Name, Text(t.Writers), Released(t.Concerns), Released(t.Suggestions), Released(t.Strengths)])),
    ];

    private static IEnumerable<string[]> Rows(QuestionResult result)
    {
        var words = result.Question.Text.In("nl");
        foreach (var c in result.Counts)
        {
            yield return result.Answered == 0
                ? [result.Question.Name, words, c.Code, c.Label, Text(c.Count), "", "", ""]
                : [result.Question.Name, words, c.Code, c.Label, Text(c.Count), Percent((double)c.Count / result.Answered), Percent(c.Share.Low), Percent(c.Share.High)];
        }

        yield return [result.Question.Name, words, Choice.DontKnow, "Weet ik niet", Text(result.DontKnow), "", "", ""];
        if (result.Mean is { } mean)
        {
            yield return [result.Question.Name, words, "gemiddelde", result.Question.Kind is QuestionKind.Agree or QuestionKind.Faces ? "Gemiddelde (0 tot 10, hoger is gunstiger)" : "Gemiddelde", Text(mean.N),
                Decimal(mean.Mean), Decimal(mean.Interval.Low), Decimal(mean.Interval.High)];
        }
    }

    /// <summary>A box that is not ticked is no answer, so there is nothing to take a share of.</summary>
    private static string[] Row(OpenQuestionCount consent) => [consent.Question.Name, consent.Question.Text.In("nl"), Choice.Yes, consent.Question.Choices[0].Text.In("nl"), Text(consent.Answers), "", "", ""];

    private static IEnumerable<string[]> Rows(ScaleResult result)
    {
        if (result.Mean.Value is not { } mean)
        {
            return [[result.Scale.Id, result.Scale.Title, "te_weinig", result.Mean.TooFew!.Sentence, Text(result.Mean.TooFew.Answers), "", "", ""]];
        }

        string[] score = [result.Scale.Id, result.Scale.Title, "gemiddelde", "Gemiddelde score", Text(mean.N), Decimal(mean.Mean), Decimal(mean.Interval.Low), Decimal(mean.Interval.High)];
        return result.Bands.Select(b => (string[])[result.Scale.Id, result.Scale.Title, b.Label, b.Label, "", Percent(b.Share.Share), Percent(b.Share.Interval.Low), Percent(b.Share.Interval.High)]).Prepend(score);
    }

    private static IEnumerable<string[]> Rows(PublicQuestion result)
    {
        var words = result.Question.Text.In("nl");
        if (result.Answered is not { } answered)
        {
            return [[result.Question.Name, words, "te weinig antwoorden", "", "", ""]];
        }

        var rows = result.Shares.Select(s => (string[])[result.Question.Name, words, s.Label, Text(s.Percent), Text(answered), ""]);
        return result.Mean is { } mean ? rows.Append([result.Question.Name, words, "Gemiddelde", "", Text(answered), Decimal(mean)]) : rows;
    }

    private static Table Codebook(IEnumerable<Question> questions) => Sheet("Codeboek", ["vraag", "vraagtekst", "soort", "code", "antwoord", "omgekeerd", "alleen als"],
        questions.SelectMany(q => q.Choices.Count == 0
            ? [Line(q, q.Kind == QuestionKind.ReportMark ? "1 tot en met 10" : "", "")]
            : q.Choices.Select(c => Line(q, c.Code, c.Text.In("nl")))));

    private static string[] Line(Question question, string code, string label) =>
    [
        question.Name, question.Text.In("nl"), Kind(question.Kind), code, label, question.Reversed ? "ja" : "",
        question.ShowWhen?.Expression ?? "",
    ];

    private static string[] Row(ThemeSize theme)
    {
        string Of(PointKind kind) => Text(theme.ByKind.GetValueOrDefault(kind));
        return [theme.Name, theme.IsConfirmed ? "ja" : "nee, voorstel", Text(theme.Writers), Of(PointKind.Concern), Of(PointKind.Suggestion), Of(PointKind.Strength), Of(PointKind.Offer), Of(PointKind.Neutral)];
    }

    private static string Kind(QuestionKind kind) => kind switch
    {
        QuestionKind.SingleChoice => "één antwoord",
        QuestionKind.MultipleChoice => "meer antwoorden mogelijk",
        QuestionKind.Agree => "stelling",
        QuestionKind.ReportMark => "rapportcijfer",
        QuestionKind.Number => "getal",
        QuestionKind.Faces => "gezichten",
        QuestionKind.Place => "plek",
        QuestionKind.Consent => "toestemming",
        _ => "open vraag",
    };

    private static Table Sheet(string name, IReadOnlyList<string> columns, IEnumerable<string[]> rows) =>
        new(name, columns, [.. rows.Select((cells, at) => new TableRow(at + 2, cells))]);

    private static string Released(int? writers) => writers is { } count ? Text(count) : "te weinig";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).Decimal();

    private static string Decimal(double value) => value.ToString("0.00", DutchFigures.Dutch);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
