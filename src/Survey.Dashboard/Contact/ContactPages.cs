using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Contact;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Dashboard.Languages;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Contact;

/// <summary>Contact wishes of residents: staff read them, note what they did, remove at request and take them along. Never for partners.</summary>
internal static class ContactPages
{
    private const string Page = "/contact";

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapContact(this RouteGroupBuilder study)
    {
        study.MapGet(Page, ShowAsync);
        study.MapPost(Page + "/stap", TakeAsync);
        study.MapPost(Page + "/weg", RemoveAsync);
        study.MapPost(Page + "/bewaartijd", KeepForAsync);
        study.MapGet(Page + ".csv", TakeAlongAsync);
    }

    private static async Task<IResult> ShowAsync(string? wens, string? gedaan, HttpResponse response, Desk desk, ContactBox box, CancellationToken cancel) => await PageAsync(wens, [], gedaan switch
    {
        "stap" => "Opgeschreven.",
        "weg" => "De wens is weggehaald.",
        "al-weg" => "Deze wens was er al niet meer.",
        "bewaartijd" => "De bewaartijd is bewaard. Hij geldt voor wensen die vanaf nu binnenkomen.",
        _ => null,
    }, response, desk, box, cancel);

    private static async Task<IResult> TakeAsync(HttpRequest request, Desk desk, ContactBox box, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var step = ContactWords.Steps.FirstOrDefault(s => s.Key == form["stap"]);
        return step.Key is null ? DeskFilter.NotHere() : Back(desk, request, await box.TakeAsync(desk.Study.Id, form["wie"].ToString(), step.Step, desk.Actor, cancel) ? "stap" : "al-weg");
    }

    private static async Task<IResult> RemoveAsync(HttpRequest request, Desk desk, ContactBox box, CancellationToken cancel) =>
        Back(desk, request, await box.RemoveAsync(desk.Study.Id, (await request.ReadFormAsync(cancel))["wie"].ToString(), desk.Actor, cancel) ? "weg" : "al-weg");

    private static async Task<IResult> KeepForAsync(HttpRequest request, Desk desk, ContactBox box, CancellationToken cancel)
    {
        var typed = (await request.ReadFormAsync(cancel))["maanden"].ToString().Trim();
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var months) || months is < Study.FewestContactMonths or > Study.MostContactMonths)
        {
            return await PageAsync(null, new(StringComparer.Ordinal) { ["maanden"] = $"Vul een getal in van {Study.FewestContactMonths} tot en met {Study.MostContactMonths}." }, null, request.HttpContext.Response, desk, box, cancel);
        }

        await box.KeepForAsync(desk.Study.Id, months, desk.Actor, cancel);
        return Back(desk, request, "bewaartijd");
    }

    private static async Task<IResult> TakeAlongAsync(HttpResponse response, Desk desk, ContactBox box, CancellationToken cancel)
    {
        var wishes = await box.ReadAsync(desk.Study.Id, cancel);
        response.Headers.CacheControl = "no-store";
        var table = new Table("contactwensen", ["naam", "bereikbaar", "wens", "woorden", "taal", "stand"],
            [.. wishes.Index().Select(w => new TableRow(w.Index + 2, [w.Item.Name, w.Item.Reach, ContactWords.Of(w.Item), w.Item.Words, PaperTexts.Of(w.Item.Language, desk.Study).Name, ContactWords.Of(w.Item.Step)]))]);
        return TypedResults.File(TableWriter.ToCsv(table), "text/csv", $"contactwensen-{desk.Study.Slug}.csv");
    }

    private static RedirectHttpResult Back(Desk desk, HttpRequest request, string told)
    {
        var kind = ContactWords.Kinds.FirstOrDefault(k => k.Key == request.Query["wens"]).Key;
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}{Page}?gedaan={told}{(kind is null ? "" : $"&wens={kind}")}");
    }

    private static async Task<IResult> PageAsync(string? kind, Dictionary<string, string> errors, string? told, HttpResponse response, Desk desk, ContactBox box, CancellationToken cancel)
    {
        response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<ContactPage>(new { Wishes = await box.ReadAsync(desk.Study.Id, cancel), Chosen = ContactWords.Kinds.FirstOrDefault(k => k.Key == kind).Key, Errors = errors, Told = told })
        {
            StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
