using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Preparation;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Languages;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Preparation;

/// <summary>A basis of the law as staff choose it.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Means">What it means, in a sentence.</param>
internal sealed record BasisWords(LegalBasis Basis, string Label, string Means)
{
    /// <summary>All bases, the usual one first.</summary>
    internal static IReadOnlyList<BasisWords> All { get; } =
    [
        new(LegalBasis.PublicTask, "Taak van algemeen belang", "De gemeente heeft een wettelijke taak voor de buurt, en u voert die voor haar uit."),
        new(LegalBasis.Consent, "Toestemming", "Bewoners kiezen zelf of zij meedoen, en kunnen daar tot het sluiten op terugkomen."),
        new(LegalBasis.LegitimateInterest, "Gerechtvaardigd belang", "Uw organisatie heeft een goede reden, en die weegt zwaarder dan het nadeel voor bewoners."),
    ];
}

/// <summary>What is told about a study: why, by whom, in which languages, on which basis and for how long; and when it asks.</summary>
internal static class AboutPages
{
    /// <summary>The name of the field that says what stood in the form, to know what somebody changed in it.</summary>
    internal const string Shown = "getoond";

    private const string Told = "bewaard", Languages = "taal", Basis = "grondslag";
    private static readonly string[] Lines = ["naam", "telefoon", Basis, "maanden"], Texts = ["aanleiding", "waarom"], Fields = [.. Lines, .. Texts, Languages];

    private static readonly Dictionary<string, string> Tellings = new(StringComparer.Ordinal)
    {
        [Told] = "Dit is bewaard.",
        [Periods.Moved] = "De meting is gewijzigd.",
        [Periods.Planned] = "De meting is gepland.",
    };

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapAbout(this RouteGroupBuilder study)
    {
        study.MapGet("/onderzoek", ShowAsync);
        study.MapPost("/onderzoek", KeepAsync);
    }

    /// <summary>The sentences for what was done; null when one of the words is not known.</summary>
    private static string? Tell(IReadOnlyCollection<string> done) => done.Count > 0 && done.All(Tellings.ContainsKey) ? string.Join(' ', done.Distinct(StringComparer.Ordinal).Select(d => Tellings[d])) : null;

    private static Task<IResult> ShowAsync(string? gedaan, Desk desk, LeefbaarheidDb db, CancellationToken cancel) => PageAsync(desk, db, new(), Tell((gedaan ?? "").Split('-')), cancel);

    /// <summary>
    /// One form and several buttons: whichever is pressed, all that was typed is stored. When that for which the button is, is not right, nothing is;
    /// another part that is not right, or that a colleague changed, stands in nobody's way and stays as it was typed.
    /// </summary>
    private static async Task<IResult> KeepAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, DescribeStudy describe, MoveWave move, PlanWave plan, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = Texts.Aggregate(FilledForm.Read(form, [.. Lines, .. Periods.FieldsOf(desk)]), (read, name) => read.WithLines(form, name));
        var about = Read(form, filled);
        var isTyped = about.Stamp != form[Shown];
        var problems = isTyped ? about.ProblemsAfter(desk.Study.About) : [];
        Say(problems, filled);
        if (!isTyped)
        {
            filled.Forget(Fields);
        }

        var periods = Periods.Read(form, filled, desk);
        var pressed = Periods.FieldsOf(form["doe"].ToString(), desk) is { Count: > 0 } fields ? fields : Fields;
        var done = new List<string>();
        if (!pressed.Any(filled.Errors.ContainsKey))
        {
            if (isTyped && problems.Count == 0 && await DescribeAsync(about, form, filled, desk, db, describe, cancel))
            {
                filled.Forget(Fields);
                done.Add(Told);
            }

            done.AddRange(await Periods.StoreAsync(periods, form, filled, desk, move, plan, cancel));
        }

        if (filled.Errors.Count == 0)
        {
            return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/onderzoek?gedaan={string.Join('-', done.Count == 0 ? [Told] : done.Distinct(StringComparer.Ordinal))}");
        }

        // What was stored just now lies in the database, not on the desk.
        await desk.OpenAsync(desk.Study.Slug, null, cancel);
        return await PageAsync(desk, db, filled, Tell(done), cancel);
    }

    private static StudyAbout Read(IFormCollection form, FilledForm filled)
    {
        var languages = PaperTexts.All.Select(l => l.Code).Where(c => c == Wording.DutchCode || form[Languages].Contains(c)).ToList();
        filled.Put(Languages, string.Join(' ', languages));
        var basis = BasisWords.All.FirstOrDefault(b => b.Basis.ToString() == filled.Of(Basis))?.Basis;
        var months = filled.Of("maanden").Length == 0 ? (int?)null : int.TryParse(filled.Of("maanden"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        return new(filled.Of("aanleiding"), filled.Of("naam"), filled.Of("telefoon"), languages, basis, filled.Of("waarom"), months);
    }

    /// <summary>What stands in the form as long as nobody types in it: with the languages one by one.</summary>
    internal static StudyAbout InForm(Study study) => study.About with { Languages = [.. PaperTexts.All.Select(l => l.Code).Where(study.Offers)] };

    private static async Task<bool> DescribeAsync(StudyAbout about, IFormCollection form, FilledForm filled, Desk desk, LeefbaarheidDb db, DescribeStudy describe, CancellationToken cancel)
    {
        switch (await describe.DescribeAsync(desk.Study.Id, form[FilledForm.Stamp].ToString(), about, desk.Actor, cancel))
        {
            case DescribeOutcome.Stored:
                return true;
            case DescribeOutcome.Refused refused:
                Say(refused.Problems, filled);
                return false;
            default:
                var study = await db.Studies.AsNoTracking().SingleAsync(s => s.Id == desk.Study.Id, cancel);
                filled.Overtake("inhoud", FilledForm.Meanwhile,
                    ("aanleiding", study.Reason), ("naam", study.ContactName), ("telefoon", study.ContactPhone), ("waarom", study.BasisWhy), ("maanden", study.RetentionMonths?.ToString(CultureInfo.InvariantCulture) ?? ""));
                if (about.Basis != study.Basis)
                {
                    filled.Errors[Basis] = $"Hier is nu gekozen: {BasisWords.All.FirstOrDefault(b => b.Basis == study.Basis)?.Label ?? "nog niets"}.";
                }

                if (!about.Languages.SequenceEqual(InForm(study).Languages))
                {
                    filled.Errors["talen"] = $"Nu zijn gekozen: {DutchFigures.Listed(InForm(study).Languages.Select(DutchFigures.NameOfLanguage))}.";
                }

                return false;
        }
    }

    private static void Say(IReadOnlyList<AboutProblem> problems, FilledForm filled)
    {
        foreach (var (field, sentence) in problems.Select(Words))
        {
            filled.Errors[field] = sentence;
        }
    }

    /// <summary>The field that a problem is about, and what to do.</summary>
    internal static (string Field, string Sentence) Words(AboutProblem problem) => problem switch
    {
        AboutProblem.Reason => ("aanleiding", $"Schrijf in een paar zinnen waarom u dit vraagt, in hoogstens {StudyAbout.LongestReason.Number()} tekens."),
        AboutProblem.ContactName => ("naam", $"Vul een naam in van hoogstens {StudyAbout.LongestName} letters."),
        AboutProblem.ContactPhone => ("telefoon", "Vul een telefoonnummer in, bijvoorbeeld 085 555 01 42."),
        AboutProblem.BasisWhy => ("waarom", $"Schrijf in een of twee zinnen waarom deze grondslag past, in hoogstens {StudyAbout.LongestReason.Number()} tekens."),
        AboutProblem.BasisGone => ("grondslag", "Kies een grondslag. Bewoners konden hem al lezen."),
        AboutProblem.Retention => ("maanden", $"Vul een aantal maanden in van {StudyAbout.ShortestRetention} tot en met {StudyAbout.LongestRetention}."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>The page, with what was filled in where something was not right.</summary>
    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, FilledForm filled, string? told, CancellationToken cancel) =>
        new RazorComponentResult<AboutPage>(new
        {
            Form = filled,
            Told = told,
            Next = await MissingLine.NextAsync(told, desk, db, cancel),
            Study = filled.Errors.Count == 0 ? desk.Study : await db.Studies.AsNoTracking().SingleAsync(s => s.Id == desk.Study.Id, cancel),
            Partners = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancel),
        })
        {
            StatusCode = filled.Status,
        };
}
