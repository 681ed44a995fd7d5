using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Preparation;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Dashboard.Imports;
using Survey.Dashboard.Layout;
using Survey.Dashboard.Preparation;

namespace Survey.Dashboard.Studies;

/// <summary>The studies of an organisation, and starting a new one, with a template or from two workbooks.</summary>
internal static class StudiesPages
{
    private const string StudyFile = "onderzoek";
    private const string QuestionsFile = "vragenlijst";

    // No study can have this address: its room "nieuw" would be a study's.
    private const string NewAddress = "/werk/onderzoek/nieuw";

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapStudies(this RouteGroupBuilder work)
    {
        work.MapGet("", ListAsync).ForPartners();
        work.MapGet("/onderzoek/nieuw", () => new RazorComponentResult<NewStudyPage>());
        work.MapPost("/onderzoek/nieuw", UploadAsync);
        work.MapPost("/onderzoek/nieuw/sjabloon", BeginAsync);
        work.MapGet("/onderzoek/nieuw/{facts:guid}/{questions:guid}", PreviewAsync);
        work.MapPost("/onderzoek/nieuw/{facts:guid}/{questions:guid}", StartAsync);
        work.MapPost("/onderzoek/nieuw/{facts:guid}/{questions:guid}/annuleer", CancelAsync);
    }

    private static async Task<IResult> ListAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var who = desk.Who;
        var studies = await db.Studies.AsNoTracking().Where(s => s.OrganisationId == who.OrganisationId && (who.IsStaff || s.Id == who.StudyId)).OrderBy(s => s.Name).ToListAsync(cancel);
        var ids = studies.Select(s => s.Id).ToList();
        var waves = await db.Waves.AsNoTracking().Where(w => ids.Contains(w.StudyId)).OrderBy(w => w.Number).ToListAsync(cancel);
        return new RazorComponentResult<StudiesPage>(new { Studies = studies, Waves = waves.ToLookup(w => w.StudyId) });
    }

    /// <summary>Begins a study with a template: it exists at once, and the rest is filled in page by page.</summary>
    private static async Task<IResult> BeginAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, StartStudy start, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form, "sjabloon", "naam", "gemeente", "contact", "telefoon").WithLines(form, "aanleiding");
        var template = StudyTemplate.Find(filled.Of("sjabloon"));
        if (template is null)
        {
            filled.Errors["sjabloon"] = "Kies een begin.";
        }

        foreach (var (field, what) in new[] { ("naam", "naam"), ("gemeente", "gemeente") }.Where(f => filled.Of(f.Item1).Length is 0 or > StudyAbout.LongestName))
        {
            filled.Errors[field] = $"Vul een {what} in van hoogstens {StudyAbout.LongestName} letters.";
        }

        // Whoever presses twice would have the same study twice, and residents could not tell them apart.
        var names = await db.Studies.AsNoTracking().IgnoreAutoIncludes().Where(s => s.OrganisationId == desk.Who.OrganisationId).Select(s => s.Name).ToListAsync(cancel);
        if (names.Contains(filled.Of("naam"), StringComparer.OrdinalIgnoreCase))
        {
            filled.Errors["naam"] = "U heeft al een onderzoek dat zo heet. Open het bij ‘Onderzoeken’, of kies een andere naam.";
        }

        var wanted = ShortName.Of(filled.Of("naam"), '-', "onderzoek");
        var taken = await db.Studies.AsNoTracking().Where(s => s.Slug.StartsWith(wanted)).Select(s => s.Slug).ToListAsync(cancel);
        var facts = (template ?? StudyTemplate.All[0]).Begin(ShortName.Free(wanted, '-', taken.Contains), filled.Of("naam"), filled.Of("gemeente"), filled.Of("aanleiding"), filled.Of("contact"), filled.Of("telefoon"));
        foreach (var (field, sentence) in new StudyAbout(facts.Reason, facts.ContactName, facts.ContactPhone, facts.Languages, null, "", facts.RetentionMonths).ProblemsAfter(null).Select(AboutPages.Words))
        {
            filled.Errors[field == "naam" ? "contact" : field] = sentence;
        }

        var status = StatusCodes.Status400BadRequest;
        if (filled.Errors.Count == 0)
        {
            if (await start.StartAsync(desk.Who.OrganisationId, facts, template!.Questionnaire(), desk.Actor, cancel) is StartOutcome.Started started)
            {
                return TypedResults.LocalRedirect($"/werk/{started.Study.Slug}");
            }

            filled.Errors["naam"] = "Er is net een onderzoek gemaakt dat zo heet. Kijk bij ‘Onderzoeken’, of kies een andere naam.";
            status = StatusCodes.Status409Conflict;
        }

        return new RazorComponentResult<NewStudyPage>(new { Begin = filled, filled.Errors }) { StatusCode = status };
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var facts = await keep.KeepAsync(StudyFile, form.Files[StudyFile], desk, cancel);
        var questions = await keep.KeepAsync(QuestionsFile, form.Files[QuestionsFile], desk, cancel);
        if (facts.Id is { } first && questions.Id is { } second)
        {
            return TypedResults.LocalRedirect($"{NewAddress}/{first}/{second}");
        }

        // What did come in is of no use without the other one.
        await keep.DropAsync([.. new[] { facts.Id, questions.Id }.OfType<Guid>()], desk, cancel);
        var errors = new[] { (StudyFile, facts.Refusal), (QuestionsFile, questions.Refusal) }.Where(e => e.Item2 is not null).ToDictionary(e => e.Item1, e => e.Item2!, StringComparer.Ordinal);
        return new RazorComponentResult<NewStudyPage>(new { Errors = errors }) { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> PreviewAsync(Guid facts, Guid questions, Desk desk, KeepUpload keep, CancellationToken cancel) =>
        await ReadAsync(facts, questions, desk, keep, cancel) is { } plan ? Preview(facts, questions, plan, null) : DeskFilter.NotHere();

    private static async Task<IResult> StartAsync(Guid facts, Guid questions, Desk desk, KeepUpload keep, StartStudy start, CancellationToken cancel)
    {
        if (await ReadAsync(facts, questions, desk, keep, cancel) is not { } plan)
        {
            return DeskFilter.NotHere();
        }

        if (plan.Facts is null || plan.Questionnaire is null)
        {
            return Preview(facts, questions, plan, "De bestanden hebben nog fouten.");
        }

        switch (await start.StartAsync(desk.Who.OrganisationId, plan.Facts, plan.Questionnaire, desk.Actor, cancel))
        {
            case StartOutcome.Started started:
                await keep.DropAsync([facts, questions], desk, cancel);
                return TypedResults.LocalRedirect($"/werk/{started.Study.Slug}");
            default:
                return Preview(facts, questions, plan, $"Er is al een onderzoek met de korte naam ‘{plan.Facts.Slug}’. Kies in het bestand een andere korte naam.", StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> CancelAsync(Guid facts, Guid questions, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        await keep.DropAsync([facts, questions], desk, cancel);
        return TypedResults.LocalRedirect(NewAddress);
    }

    /// <summary>Reads both files again; null when one of them is not there (any more).</summary>
    private static async Task<StudyPlan?> ReadAsync(Guid facts, Guid questions, Desk desk, KeepUpload keep, CancellationToken cancel)
    {
        var study = await keep.FindAsync(facts, desk, cancel);
        var questionnaire = await keep.FindAsync(questions, desk, cancel);
        return study?.Kind == StudyFile && questionnaire?.Kind == QuestionsFile ? StudyPlan.Read(study, questionnaire) : null;
    }

    private static RazorComponentResult<StudyPreviewPage> Preview(Guid facts, Guid questions, StudyPlan plan, string? refusal, int status = StatusCodes.Status400BadRequest) =>
        new(new { Address = $"{NewAddress}/{facts}/{questions}", plan.Problems, plan.Notes, plan.Facts, plan.Questionnaire, Refusal = refusal })
        {
            StatusCode = refusal is null ? StatusCodes.Status200OK : status,
        };

    /// <summary>What would be made of the two files, or what stands in the way.</summary>
    private sealed record StudyPlan(StudyFacts? Facts, Questionnaire? Questionnaire, IReadOnlyList<TableProblem> Problems, IReadOnlyList<TableProblem> Notes)
    {
        internal static StudyPlan Read(PendingUpload study, PendingUpload questions)
        {
            var read = TableReader.Read(study.FileName, study.Content, TableLimits.Upload);
            var facts = read.Workbook is null ? null : StudyImport.Read(read.Workbook);
            var form = ReadForm.Read(questions);
            return new(facts?.Facts, form.Questionnaire, [.. new[] { read.Problem }.OfType<TableProblem>(), .. facts?.Problems ?? [], .. form.Problems], form.Notes);
        }
    }
}
