using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.PaperTray;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Paper;

/// <summary>What lies in the tray, to find a form that should not be there and throw it away.</summary>
internal static class TrayPages
{
    /// <summary>Maps the pages of the tray.</summary>
    internal static void MapTray(this RouteGroupBuilder study)
    {
        study.MapGet("/papier/bakje", ShowAsync);
        study.MapPost("/papier/bakje", ThrowAwayAsync);
    }

    private static Task<IResult> ShowAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel) =>
        PageAsync(KeyingPages.WaveOf(desk, request), db, tray, FormCollection.Empty, [], cancel);

    private static async Task<IResult> ThrowAwayAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel)
    {
        var wave = KeyingPages.WaveOf(desk, request);
        var form = await request.ReadFormAsync(cancel);
        if (wave is null)
        {
            return KeyingPages.TooLate();
        }

        var reason = form["reden"].ToString().Trim();
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Guid.TryParse(form["formulier"], out var id))
        {
            errors["formulieren"] = "Kies welk formulier weg moet.";
        }

        if (reason.Length is 0 or > FormTray.LongestReason)
        {
            errors["reden"] = $"Schrijf op waarom, in hoogstens {FormTray.LongestReason} tekens.";
        }

        if (errors.Count == 0)
        {
            if (await tray.ThrowAwayAsync(wave, id, reason, desk.Actor, cancel))
            {
                return KeyingPages.Back(desk, wave, "weg=1");
            }

            errors["formulieren"] = "Dit formulier ligt niet meer in het bakje. Er is niets weggegooid.";
        }

        return await PageAsync(wave, db, tray, form, errors, cancel);
    }

    private static async Task<IResult> PageAsync(Wave? wave, LeefbaarheidDb db, FormTray tray, IFormCollection typed, Dictionary<string, string> errors, CancellationToken cancel) =>
        wave is null ? new RazorComponentResult<NoPaperPage>() : new RazorComponentResult<TrayPage>(new { Wave = wave, Questions = PaperQuestion.Of(await db.QuestionnaireOfAsync(wave, cancel)), Forms = await tray.ListAsync(wave, cancel), Typed = typed, Errors = errors })
        {
            StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
}
