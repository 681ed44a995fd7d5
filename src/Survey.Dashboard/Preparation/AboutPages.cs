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

/// <summary>What is told about a study: why, by whom, in which languages, on which basis and for how long.</summary>
internal static class AboutPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapAbout(this RouteGroupBuilder study)
    {
        study.MapGet("/onderzoek", ShowAsync);
        study.MapPost("/onderzoek", DescribeAsync);
    }

    private static Task<IResult> ShowAsync(string? gedaan, Desk desk, LeefbaarheidDb db, CancellationToken cancel) => PageAsync(desk, db, new(), gedaan switch
    {
        "bewaard" => "Dit is bewaard.",
        "gepland" => "De meting is gepland.",
        "verplaatst" => "De meting is gewijzigd.",
        _ => null,
    }, cancel);

    private static async Task<IResult> DescribeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, DescribeStudy describe, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form, "naam", "telefoon", "grondslag", "maanden").WithLines(form, "aanleiding").WithLines(form, "waarom");
        var languages = PaperTexts.All.Select(l => l.Code).Where(c => c == Wording.DutchCode || form["taal"].Contains(c)).ToList();
        filled.Put("taal", string.Join(' ', languages));
        var basis = BasisWords.All.FirstOrDefault(b => b.Basis.ToString() == filled.Of("grondslag"))?.Basis;
        var months = filled.Of("maanden").Length == 0 ? (int?)null : int.TryParse(filled.Of("maanden"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        var about = new StudyAbout(filled.Of("aanleiding"), filled.Of("naam"), filled.Of("telefoon"), languages, basis, filled.Of("waarom"), months);
        switch (await describe.DescribeAsync(desk.Study.Id, form[FilledForm.Stamp].ToString(), about, desk.Actor, cancel))
        {
            case DescribeOutcome.Stored:
                return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/onderzoek?gedaan=bewaard");
            case DescribeOutcome.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    var (field, sentence) = Words(problem);
                    filled.Errors[field] = sentence;
                }

                break;
            default:
                filled.Errors["inhoud"] = FilledForm.Meanwhile;
                break;
        }

        return await PageAsync(desk, db, filled, null, cancel);
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
    internal static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, FilledForm filled, string? told, CancellationToken cancel) =>
        new RazorComponentResult<AboutPage>(new
        {
            Form = filled,
            Told = told,
            Next = await MissingLine.NextAsync(told, desk, db, cancel),
            Study = filled.Errors.Count == 0 ? desk.Study : await db.Studies.AsNoTracking().SingleAsync(s => s.Id == desk.Study.Id, cancel),
            Partners = await db.Partners.AsNoTracking().Where(p => p.StudyId == desk.Study.Id).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancel),
        })
        {
            StatusCode = filled.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
