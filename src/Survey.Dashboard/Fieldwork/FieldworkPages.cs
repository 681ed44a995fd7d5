using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Doorstep;
using Survey.Core.Fieldwork;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Fieldwork;

/// <summary>How the fieldwork of a wave goes, and what staff note down about it.</summary>
internal static class FieldworkPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapFieldwork(this RouteGroupBuilder study)
    {
        study.MapGet("/veldwerk", ShowAsync);
        study.MapPost("/veldwerk/brief", RemindAsync);
        study.MapPost("/veldwerk/brief/terug", TakeBackAsync);
        study.MapPost("/veldwerk/reserve", GaveReserveAsync);
        study.MapMissed();
    }

    /// <summary>The wave that was asked for, or else the one that is going on, or else the one that is looked at.</summary>
    internal static Wave? WaveOf(Desk desk, HttpRequest request) => request.Query.ContainsKey("meting") ? desk.Wave : desk.Waves.LastOrDefault(w => !w.IsClosed && w.OpensOn <= desk.Today) ?? desk.Wave;

    /// <summary>Back to a page of this room, with a word about what just happened.</summary>
    internal static RedirectHttpResult Back(Desk desk, Wave wave, string path, string told) =>
        TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/veldwerk{path}?meting={wave.Number}&gedaan={told}"));

    private static async Task<IResult> ShowAsync(string? gedaan, HttpRequest request, Desk desk, LeefbaarheidDb db, ReadIntake intake, KeepFieldDiary diary, KeepWalkList lists, CancellationToken cancel) =>
        WaveOf(desk, request) is { } wave
            ? Page(await FieldworkView.ReadAsync(desk, wave, db, intake, diary, lists, cancel), [], gedaan switch
            {
                "brief" => "De brief staat in het veldwerkboek.",
                "terug" => "De brief staat niet meer in het veldwerkboek.",
                "reserve" => "Het aantal is bewaard.",
                _ => null,
            })
            : new RazorComponentResult<NoWavePage>(new { Room = "veldwerk" });

    private static async Task<IResult> RemindAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ReadIntake intake, KeepFieldDiary diary, KeepWalkList lists, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var outcome = DayOf(await request.ReadFormAsync(cancel)) is { } day ? await diary.RemindAsync(wave, day, desk.Actor, cancel) : ReminderOutcome.NotInTheWave;
        return outcome == ReminderOutcome.Noted ? Back(desk, wave, "", "brief") : await AgainAsync("dag", outcome switch
        {
            ReminderOutcome.TwiceAlready => "U heeft twee keer nog eens gevraagd. Vaker doen wij niet: geen antwoord is ook een antwoord.",
            ReminderOutcome.ThisDayAlready => "Deze dag staat al in het veldwerkboek.",
            ReminderOutcome.WaveClosed => "De meting is intussen gesloten.",
            _ => $"Kies een dag van {wave.OpensOn.Long()} tot en met vandaag.",
        }, wave, desk, db, intake, diary, lists, cancel);
    }

    private static async Task<IResult> TakeBackAsync(HttpRequest request, Desk desk, KeepFieldDiary diary, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave || DayOf(await request.ReadFormAsync(cancel)) is not { } day)
        {
            return DeskFilter.NotHere();
        }

        return Back(desk, wave, "", await diary.TakeBackAsync(wave, day, desk.Actor, cancel) ? "terug" : "");
    }

    private static async Task<IResult> GaveReserveAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ReadIntake intake, KeepFieldDiary diary, KeepWalkList lists, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var typed = (await request.ReadFormAsync(cancel))["gegeven"].ToString().Trim();
        return !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var codes) || codes > FieldDiary.MostReserve
            ? await AgainAsync("gegeven", $"Vul een getal in van 0 tot en met {FieldDiary.MostReserve.Number()}.", wave, desk, db, intake, diary, lists, cancel)
            : await diary.GaveReserveAsync(wave, codes, cancel) ? Back(desk, wave, "", "reserve")
            : await AgainAsync("gegeven", "De meting is intussen gesloten.", wave, desk, db, intake, diary, lists, cancel);
    }

    private static DateOnly? DayOf(IFormCollection form) => DutchFigures.ReadDay(form["dag"].ToString());

    private static async Task<IResult> AgainAsync(string field, string message, Wave wave, Desk desk, LeefbaarheidDb db, ReadIntake intake, KeepFieldDiary diary, KeepWalkList lists, CancellationToken cancel) =>
        Page(await FieldworkView.ReadAsync(desk, wave, db, intake, diary, lists, cancel), new(StringComparer.Ordinal) { [field] = message }, null);

    private static RazorComponentResult<FieldworkPage> Page(FieldworkView view, Dictionary<string, string> errors, string? told) => new(new { View = view, Errors = errors, Told = told })
    {
        StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };
}
