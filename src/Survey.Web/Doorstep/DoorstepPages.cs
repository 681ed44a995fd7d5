using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Doorstep;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Web.Layout;

namespace Survey.Web.Doorstep;

/// <summary>
/// The door page: the whole questionnaire on one page that goes on working without network. Its scripts stand in <c>client/scripts/door</c>.
/// </summary>
internal static class DoorstepPages
{
    private const long MostBytes = 1 << 20;
    private const string WorkerFile = "build/door-worker.js";

    internal static void AddDoorstep(this IServiceCollection services) =>
        services.AddScoped<DoorstepVisit>().AddScoped<TakeConversation>();

    internal static void MapDoorstep(this IEndpointRouteBuilder routes)
    {
        // These two say nothing of anybody, and browsers fetch them without the cookie.
        var open = routes.MapForEverybody("/deur");
        open.MapGet("/dienst.js", Worker);
        open.MapGet("/{study}/app.webmanifest", ManifestAsync);
        routes.MapGet("/deur", ToOwnDoorAsync).RequireAuthorization();

        var door = routes.MapForInterviewers("/deur/{study}");
        door.MapGet("", ShowAsync);
        door.MapGet("/verbinding", Connect);
        door.MapPost("/gesprek", TakeAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).RequireRateLimiting(GuessLimit.DoorName);
        door.MapGet("/looplijst", ShowWalkAsync);
        door.MapPost("/looplijst", WalkAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).RequireRateLimiting(GuessLimit.DoorName);
    }

    private static async Task<IResult> ShowAsync(DoorstepVisit visit, LeefbaarheidDb db, DoorSeal seal, CancellationToken cancel)
    {
        var key = visit.Wave is null ? null : await seal.PublicKeyAsync(visit.Wave.Id, cancel);
        if (key is null)
        {
            return new RazorComponentResult<ConversationPage>(new { visit.Study });
        }

        return new RazorComponentResult<ConversationPage>(new { visit.Study, visit.Wave, Questionnaire = await db.QuestionnaireOfAsync(visit.Wave!, cancel), Key = Convert.ToBase64String(key) });
    }

    /// <summary>What a page that lay on the device has to fetch before it can send: a fresh proof that it is a page of this house.</summary>
    private static JsonHttpResult<PageProof> Connect(IAntiforgery antiforgery, HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new PageProof(tokens.HeaderName, tokens.RequestToken));
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, DoorstepVisit visit, TakeConversation take, CancellationToken cancel) =>
        await take.TakeAsync(visit.Study, await ReadAsync<Envelope>(request, cancel), cancel);

    private static async Task<IResult> ShowWalkAsync(DoorstepVisit visit, KeepWalkList lists, CancellationToken cancel)
    {
        var walks = new List<(Survey.Core.Studies.SubArea, WalkList)>();
        foreach (var area in visit.Wave is null ? [] : visit.Study.SubAreas)
        {
            walks.Add((area, await lists.ReadAsync(visit.Wave!.Id, area, cancel)));
        }

        return new RazorComponentResult<WalkPage>(new { visit.Study, visit.Wave, Walks = walks });
    }

    private static async Task<IResult> WalkAsync(HttpRequest request, DoorstepVisit visit, LeefbaarheidDb db, KeepWalkList lists, CancellationToken cancel)
    {
        if (await ReadAsync<WalkNews>(request, cancel) is not { Doors: { Count: <= WalkList.MostDoors } doors } news || doors.Any(d => d?.Label is null)
            || visit.Study.SubAreas.Find(a => a.Code == news.SubArea) is not { } area
            || await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == news.Wave && w.StudyId == visit.Study.Id, cancel) is not { } wave)
        {
            return TypedResults.UnprocessableEntity();
        }

        return await lists.ChangeAsync(wave, area, list => list.Hear(doors), cancel) is { } list
            ? TypedResults.Json(new { doors = list.Doors })
            : TypedResults.StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>What a device sent; null when it is no such thing, or too large. Read here and not before: who may not send is refused first.</summary>
    private static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancel)
        where T : class
    {
        try
        {
            return request.HasJsonContentType() ? await request.ReadFromJsonAsync<T>(cancel) : null;
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>An interviewer who signs in without an address, or opens the installed page, comes to the own study.</summary>
    private static async Task<IResult> ToOwnDoorAsync(HttpContext http, LeefbaarheidDb db, CancellationToken cancel)
    {
        if (SignedIn.From(http.User) is { Role: AccountRole.Interviewer, StudyId: { } id } && await db.Studies.Where(s => s.Id == id).Select(s => s.Slug).SingleOrDefaultAsync(cancel) is { } slug)
        {
            return TypedResults.LocalRedirect($"/deur/{slug}");
        }

        return TypedResults.LocalRedirect("/werk");
    }

    /// <summary>The worker stands under <c>/deur</c>, because a browser lets it serve only the addresses beneath its own.</summary>
    private static IResult Worker(IWebHostEnvironment house) =>
        house.WebRootFileProvider.GetFileInfo(WorkerFile) is { Exists: true } file
            ? TypedResults.Stream(file.CreateReadStream(), "text/javascript; charset=utf-8")
            : TypedResults.NotFound();

    private static async Task<IResult> ManifestAsync(string study, LeefbaarheidDb db, CancellationToken cancel) =>
        await db.FindStudyAsync(study, cancel) is { } found
            ? TypedResults.Json(new
            {
                name = $"Aan de deur, {found.Name}",
                short_name = "Aan de deur",
                lang = "nl",
                start_url = $"/deur/{found.Slug}",
                scope = "/deur/",
                display = "standalone",
                background_color = "#fbf8f2",
                theme_color = "#0f5c4d",
                icons = new[] { new { src = "/build/icon.svg", sizes = "any", type = "image/svg+xml" } },
            }, contentType: "application/manifest+json")
            : TypedResults.NotFound();
}
