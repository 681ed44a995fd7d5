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
        study.MapPost(Page + "/verteld", KeepToldAsync);
        study.MapPost(Page + "/drukte", SettleRushAsync);
        study.MapPost(Page + "/bewaartijd", KeepForAsync);
        study.MapGet(Page + ".csv", TakeAlongAsync);
    }

    private static async Task<IResult> ShowAsync(string? wens, string? gedaan, string? aantal, HttpResponse response, Desk desk, ContactBox box, CancellationToken cancel) => await PageAsync(wens, [], gedaan switch
    {
        "stap" => "Opgeschreven.",
        "weg" => "De wens is weggehaald.",
        "uur" when DutchFigures.ReadCount(aantal) is { } removed => $"{removed.Of("wens is", "wensen zijn")} weggehaald.",
        "gelaten" => "Deze wensen blijven staan. Het uur is vergeten.",
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

    private static async Task<IResult> KeepToldAsync(HttpRequest request, Desk desk, ContactBox box, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filledIn = ContactForm.Of(ContactWords.Kinds.Where(k => form["wens"].Contains(k.Key)).Select(k => k.Kind), form["woorden"].ToString(), form["naam"].ToString(), form["bereik"].ToString(), form["mag"] == "ja");
        var told = new ToldAloud(form["aan"].ToString().Trim(), DutchFigures.ReadDay(form["op"].ToString()) ?? DateOnly.MaxValue);
        var outcome = await box.KeepToldAsync(Guid.TryParse(form["formulier"], out var drawn) ? drawn : Guid.NewGuid(), desk.Study, filledIn, PaperTexts.Of(form["taal"], desk.Study).Code, told, desk.Actor, cancel);
        var errors = outcome switch
        {
            ContactOutcome.Refused refused => refused.Problems.Select(ContactWords.Of).ToDictionary(e => e.Field, e => e.Sentence, StringComparer.Ordinal),
            ContactOutcome.Full => new(StringComparer.Ordinal) { ["verteld"] = $"Er zijn al {ContactBox.MostWishes.Number()} contactwensen. Haal er eerst weg." },
            _ => [],
        };

        // The answer is the page itself and no redirect: the number is shown here, once, and kept nowhere.
        return outcome is ContactOutcome.Kept kept
            ? await PageAsync(null, [], $"Opgeschreven. Geef de bewoner dit nummer: {kept.Number.Display}. Daarmee haalt hij of zij het zelf weer weg. U ziet het maar één keer.", request.HttpContext.Response, desk, box, cancel)
            : await PageAsync(null, errors, null, request.HttpContext.Response, desk, box, cancel, form);
    }

    private static async Task<IResult> SettleRushAsync(HttpRequest request, Desk desk, ContactBox box, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var hour = form["uur"].ToString();
        if (form["doe"] != "weg")
        {
            await box.LeaveRushAsync(desk.Study.Id, hour, cancel);
            return Back(desk, request, "gelaten");
        }

        var removed = await box.RemoveRushAsync(desk.Study.Id, hour, desk.Actor, cancel);
        return Back(desk, request, string.Create(CultureInfo.InvariantCulture, $"uur&aantal={removed}"));
    }

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
        var table = new Table("contactwensen", ["naam", "bereikbaar", "wens", "woorden", "taal", "stand", "verteld_aan", "verteld_op"],
            [.. wishes.Index().Select(w => new TableRow(w.Index + 2, [w.Item.Name, w.Item.Reach, ContactWords.Of(w.Item), w.Item.Words, PaperTexts.Of(w.Item.Language, desk.Study).Name, ContactWords.Of(w.Item.Step), w.Item.ToldTo, w.Item.ToldOn?.Iso() ?? ""]))]);
        return TypedResults.File(TableWriter.ToCsv(table), "text/csv", $"contactwensen-{desk.Study.Slug}.csv");
    }

    private static RedirectHttpResult Back(Desk desk, HttpRequest request, string told)
    {
        var kind = ContactWords.Kinds.FirstOrDefault(k => k.Key == request.Query["wens"]).Key;
        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}{Page}?gedaan={told}{(kind is null ? "" : $"&wens={kind}")}");
    }

    private static async Task<IResult> PageAsync(string? kind, Dictionary<string, string> errors, string? told, HttpResponse response, Desk desk, ContactBox box, CancellationToken cancel, IFormCollection? typed = null)
    {
        response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<ContactPage>(new { Wishes = await box.ReadAsync(desk.Study.Id, cancel), Chosen = ContactWords.Kinds.FirstOrDefault(k => k.Key == kind).Key, Errors = errors, Typed = typed ?? FormCollection.Empty, Told = told })
        {
            StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
