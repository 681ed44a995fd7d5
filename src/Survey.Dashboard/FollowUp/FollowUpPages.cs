using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Agreements;
using Survey.Core.Storage;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.FollowUp;

/// <summary>What was agreed and what came of it. Partners read all of it and write about their own.</summary>
internal static class FollowUpPages
{
    internal static void MapFollowUp(this RouteGroupBuilder study)
    {
        study.MapGet("/afspraken", List).ForPartners();
        study.MapGet("/afspraken/{number:int}", Show).ForPartners();
        study.MapPost("/afspraken/{number:int}", Post).ForPartners();
        study.MapNewAgreement();
    }

    /// <summary>Address of the list, or of what stands under it.</summary>
    internal static string Address(Desk desk, string rest = "") => $"/werk/{desk.Study.Slug}/afspraken{rest}";

    /// <summary>Names of all themes of the study by key; of a theme in several waves the newest name.</summary>
    internal static async Task<IReadOnlyDictionary<string, string>> ThemeNamesAsync(LeefbaarheidDb db, Desk desk, CancellationToken cancel)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var wave in desk.Waves)
        {
            foreach (var theme in await db.Themes.AsNoTracking().Where(t => t.WaveId == wave.Id).Select(t => new { t.Key, t.Name }).ToListAsync(cancel))
            {
                names[theme.Key] = theme.Name;
            }
        }

        return names;
    }

    private static async Task<IResult> List(HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Updates).Where(a => a.StudyId == desk.Study.Id).OrderBy(a => a.Number).ToListAsync(cancel);
        var evening = Guid.TryParse(request.Query["avond"], out var id)
            ? await db.Evenings.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.StudyId == desk.Study.Id, cancel)
            : null;
        return new RazorComponentResult<AgreementsPage>(new
        {
            Agreements = (IReadOnlyList<Agreement>)[.. agreements.Where(a => evening is null || a.EveningId == evening.Id)],
            Themes = await ThemeNamesAsync(db, desk, cancel),
            Evening = evening,
        });
    }

    private static async Task<IResult> Show(int number, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var told = request.Query["gedaan"].ToString() switch
        {
            "geplaatst" => "Het bericht is geplaatst. Bewoners kunnen het nu lezen.",
            "gemaakt" => "De afspraak is opgeschreven.",
            _ => "",
        };
        return await PageAsync(number, desk, db, told, null, cancel);
    }

    private static async Task<IResult> Post(int number, HttpRequest request, Desk desk, LeefbaarheidDb db, PostUpdate postUpdate, CancellationToken cancel)
    {
        // A partner without a name of its own owns nothing, so it may post nothing.
        Guid? only = desk.Who.IsStaff ? null : desk.Who.PartnerId ?? Guid.Empty;
        var form = await request.ReadFormAsync(cancel);
        var (code, text) = (form["status"].ToString(), form["bericht"].ToString().ReplaceLineEndings("\n"));
        if (AgreementWords.Status(code) is not { } status)
        {
            return await PageAsync(number, desk, db, "", new("status", "Kies hoe het ervoor staat.", code, text), cancel);
        }

        return await postUpdate.PostAsync(desk.Study.Id, number, only, status, text, desk.Actor, cancel) switch
        {
            UpdateOutcome.Published or UpdateOutcome.AlreadyPublished => TypedResults.LocalRedirect(Address(desk, $"/{number}?gedaan=geplaatst")),
            UpdateOutcome.TextMissing => await PageAsync(number, desk, db, "", new("bericht", status == AgreementStatus.WillNotBeDone ? "Schrijf waarom het niet doorgaat." : "Schrijf wat er is gebeurd.", code, text), cancel),
            UpdateOutcome.TextTooLong => await PageAsync(number, desk, db, "", new("bericht", $"Het bericht is te lang: {text.Trim().Length} tekens. Gebruik er hoogstens {ProgressUpdate.LongestText}.", code, text), cancel),
            _ => DeskFilter.NotHere(),
        };
    }

    private static async Task<IResult> PageAsync(int number, Desk desk, LeefbaarheidDb db, string told, RefusedUpdate? refused, CancellationToken cancel)
    {
        var agreement = await db.Agreements.AsNoTracking().Include(a => a.Updates).SingleOrDefaultAsync(a => a.StudyId == desk.Study.Id && a.Number == number, cancel);
        if (agreement is null)
        {
            return DeskFilter.NotHere();
        }

        var mayPost = desk.Who.IsStaff || (desk.Who.PartnerId is { } partner && agreement.PartnerId == partner);
        if (refused is not null && !mayPost)
        {
            return DeskFilter.NotHere();
        }

        return new RazorComponentResult<AgreementPage>(new
        {
            Agreement = agreement,
            Themes = await ThemeNamesAsync(db, desk, cancel),
            MayPost = mayPost,
            Told = told,
            Refused = refused,
        })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}

/// <summary>An update that was refused: which field, why, and what was typed.</summary>
public sealed record RefusedUpdate(string Field, string Why, string Status, string Text);
