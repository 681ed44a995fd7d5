using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Preparation;

/// <summary>The periods of a study: planning the next wave, and moving one that nobody was asked in yet.</summary>
internal static class PeriodPages
{
    private static readonly string[] Days = ["van", "tot"];

    /// <summary>Maps the forms of this room.</summary>
    internal static void MapPeriods(this RouteGroupBuilder study)
    {
        study.MapPost("/onderzoek/meting", PlanAsync);
        study.MapPost("/onderzoek/meting/wijzig", MoveAsync);
    }

    private static async Task<IResult> PlanAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, PlanWave plan, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form, "meting", "van", "tot");
        if (Read(filled, "", desk.Today) is not { } wave)
        {
            return await AboutPages.PageAsync(desk, db, filled, null, cancel);
        }

        if (await plan.PlanAsync(desk.Study.Id, wave.Name, wave.OpensOn, wave.ClosesOn, desk.Actor, cancel) is PlanOutcome.Overlaps(var other))
        {
            filled.Errors["van"] = Together(other);
            return await AboutPages.PageAsync(desk, db, filled, null, cancel);
        }

        return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/onderzoek?gedaan=gepland");
    }

    private static async Task<IResult> MoveAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, MoveWave move, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var number = int.TryParse(form["nummer"], NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        var tail = $"-{number}";
        var typedIn = FilledForm.Read(form, "meting", "van", "tot");
        var filled = new FilledForm();
        foreach (var name in Days.Prepend("meting"))
        {
            filled.Put(name + tail, typedIn.Of(name));
        }

        if (Read(filled, tail, desk.Today) is not { } plan)
        {
            return await AboutPages.PageAsync(desk, db, filled, null, cancel);
        }

        switch (await move.MoveAsync(desk.Study.Id, number, form[FilledForm.Stamp].ToString(), plan, desk.Actor, cancel))
        {
            case MoveOutcome.Moved:
                return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/onderzoek?gedaan=verplaatst");
            case MoveOutcome.HasBegun:
                filled.Errors["metingen"] = "Van deze meting zijn al codes gemaakt of antwoorden binnen. De dagen staan op de brief en blijven daarom zo.";
                break;
            case MoveOutcome.ChangedMeanwhile:
                filled.Errors["metingen"] = "Een collega veranderde deze meting intussen. Er is niets opgeslagen. Kijk hoe het nu is en bewaar dan opnieuw.";
                break;
            case MoveOutcome.Overlaps(var other):
                filled.Errors["van" + tail] = Together(other);
                break;
            default:
                return DeskFilter.NotHere();
        }

        return await AboutPages.PageAsync(desk, db, filled, null, cancel);
    }

    private static string Together(Wave other) => $"In deze dagen valt ook ‘{other.Name}’: van {other.OpensOn.Long()} tot en met {other.ClosesOn.Long()}. Kies andere dagen. Dan weet iedereen voor welke meting een antwoord is.";

    /// <summary>The plan of a wave in these fields, or null with what is not right.</summary>
    private static WavePlan? Read(FilledForm filled, string tail, DateOnly today)
    {
        DateOnly? Day(string name) => DutchFigures.ReadDay(filled.Of(name + tail));
        foreach (var name in Days.Where(n => Day(n) is null))
        {
            filled.Errors[name + tail] = "Vul een dag in, bijvoorbeeld 2-3-2027.";
        }

        if (filled.Errors.Count > 0)
        {
            return null;
        }

        var plan = new WavePlan(filled.Of("meting" + tail), Day("van")!.Value, Day("tot")!.Value);
        if (plan.ProblemOn(today) is not { } problem)
        {
            return plan;
        }

        var (field, sentence) = problem switch
        {
            WavePlanProblem.Name => ("meting", $"Vul een naam in van hoogstens {WavePlan.LongestName} letters, bijvoorbeeld Meting 2027."),
            WavePlanProblem.LastBeforeFirst => ("tot", "De laatste dag ligt vóór de eerste dag."),
            WavePlanProblem.Past => ("tot", "De laatste dag is al voorbij."),
            _ => ("tot", "Een meting duurt hoogstens een half jaar. Langer, en de antwoorden gaan over verschillende tijden."),
        };
        filled.Errors[field + tail] = sentence;
        return null;
    }
}
