using Microsoft.AspNetCore.Http;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Preparation;

/// <summary>A period that somebody typed: the number of the wave that it is for, or null for a new one.</summary>
internal sealed record TypedPeriod(int? Number, WavePlan Plan);

/// <summary>The periods in the form of a study: planning the next wave, and moving one that nobody was asked in yet.</summary>
internal static class Periods
{
    /// <summary>The words for what was done.</summary>
    internal const string Moved = "verplaatst", Planned = "gepland";

    /// <summary>What the button sends with which a new wave is planned, also when no day was filled in; and, before the number, that with which one is moved.</summary>
    internal const string Plan = "plan", Move = "wijzig";

    private static readonly string[] Names = ["meting", "van", "tot"];

    /// <summary>The fields of a wave carry its number behind their names; those of a new one carry nothing.</summary>
    private static string TailOf(int? number) => number is { } there ? $"-{there}" : "";

    private static IEnumerable<string> FieldsOf(int? number) => Names.Select(n => n + TailOf(number));

    /// <summary>The fields of the period that a button is for; none when it is for something else.</summary>
    internal static IReadOnlyList<string> FieldsOf(string pressed, Desk desk) =>
        pressed == Plan ? [.. FieldsOf((int?)null)] : [.. desk.Waves.Where(w => pressed == Move + TailOf(w.Number)).SelectMany(w => FieldsOf(w.Number))];

    /// <summary>The name that stands in the form for a new wave as long as nobody types another; empty when there is one of that name.</summary>
    internal static string NewName(Desk desk) => Usual(desk) is var name && desk.Waves.Any(w => w.Name == name) ? "" : name;

    private static string Usual(Desk desk) => $"Meting {desk.Today.Year}";

    /// <summary>All fields of periods that may stand in the form.</summary>
    internal static IEnumerable<string> FieldsOf(Desk desk) => desk.Waves.Select(w => (int?)w.Number).Append(null).SelectMany(FieldsOf);

    /// <summary>The periods that somebody changed or typed; what is not right goes to the errors of the form.</summary>
    internal static IReadOnlyList<TypedPeriod> Read(IFormCollection form, FilledForm filled, Desk desk)
    {
        var typed = new List<TypedPeriod>();
        foreach (var number in desk.Waves.Select(w => w.Number).Where(n => FieldsOf(n).Any(filled.Has)))
        {
            // A wave that nobody touched is shown as it is now.
            if (InForm(filled, TailOf(number))?.Stamp == form[FilledForm.Stamp + TailOf(number)])
            {
                filled.Forget(FieldsOf(number));
            }
            else if (Read(filled, number, desk.Today) is { } period)
            {
                typed.Add(period);
            }
        }

        var isBegun = filled.Of("van").Length + filled.Of("tot").Length > 0 || (filled.Of("meting") is { Length: > 0 } name && name != Usual(desk));
        if ((form["doe"] == Plan || isBegun) && Read(filled, null, desk.Today) is { } next)
        {
            typed.Add(next);
        }

        return typed;
    }

    /// <summary>Stores periods one by one, each by itself, and says what was done.</summary>
    internal static async Task<IReadOnlyList<string>> StoreAsync(IReadOnlyList<TypedPeriod> periods, IFormCollection form, FilledForm filled, Desk desk, MoveWave move, PlanWave plan, CancellationToken cancel)
    {
        var done = new List<string>();
        foreach (var (number, period) in periods)
        {
            var isDone = number is { } there
                ? await MoveAsync(there, period, form, filled, desk, move, cancel)
                : await PlanAsync(period, filled, desk, plan, cancel);
            if (isDone)
            {
                filled.Forget(FieldsOf(number));
                done.Add(number is null ? Planned : Moved);
            }
        }

        return done;
    }

    /// <summary>Whoever presses twice meets the wave of the first time, which is the very same.</summary>
    private static async Task<bool> PlanAsync(WavePlan period, FilledForm filled, Desk desk, PlanWave plan, CancellationToken cancel)
    {
        if (await plan.PlanAsync(desk.Study.Id, period.Name, period.OpensOn, period.ClosesOn, desk.Actor, cancel) is PlanOutcome.Overlaps(var other) && other.Stamp != period.Stamp)
        {
            filled.Errors["van"] = Together(other);
            return false;
        }

        return true;
    }

    private static async Task<bool> MoveAsync(int number, WavePlan period, IFormCollection form, FilledForm filled, Desk desk, MoveWave move, CancellationToken cancel)
    {
        var tail = TailOf(number);
        switch (await move.MoveAsync(desk.Study.Id, number, form[FilledForm.Stamp + tail].ToString(), period, desk.Actor, cancel))
        {
            case MoveOutcome.Moved:
                return true;
            case MoveOutcome.HasBegun or MoveOutcome.NoSuchWave:
                filled.Errors["metingen"] = $"Van ‘{period.Name}’ zijn al codes gemaakt of antwoorden binnen. De dagen staan op de brief en blijven daarom zo.";
                return false;
            case MoveOutcome.Overlaps(var other):
                filled.Errors["van" + tail] = Together(other);
                return false;
            default:
                var now = desk.Waves.First(w => w.Number == number);
                filled.Overtake("metingen", "Een collega veranderde deze meting intussen. Uw wijziging is niet opgeslagen. Wat u typte, staat er nog. Kijk hoe het nu is en bewaar dan opnieuw.",
                    ("meting" + tail, now.Name), ("van" + tail, now.OpensOn.Iso()), ("tot" + tail, now.ClosesOn.Iso()));
                return false;
        }
    }

    private static string Together(Wave other) => $"In deze dagen valt ook ‘{other.Name}’: van {other.OpensOn.Long()} tot en met {other.ClosesOn.Long()}. Kies andere dagen. Dan weet iedereen voor welke meting een antwoord is.";

    /// <summary>What these fields hold, or null when there is no day in one of them.</summary>
    private static WavePlan? InForm(FilledForm filled, string tail) =>
        DutchFigures.ReadDay(filled.Of("van" + tail)) is { } first && DutchFigures.ReadDay(filled.Of("tot" + tail)) is { } last ? new(filled.Of("meting" + tail), first, last) : null;

    /// <summary>The plan of a wave in these fields, or null with what is not right.</summary>
    private static TypedPeriod? Read(FilledForm filled, int? number, DateOnly today)
    {
        var tail = TailOf(number);
        if (InForm(filled, tail) is not { } plan)
        {
            foreach (var name in Names.Skip(1).Where(n => DutchFigures.ReadDay(filled.Of(n + tail)) is null))
            {
                filled.Errors[name + tail] = $"Vul de {(name == "van" ? "eerste" : "laatste")} dag in, bijvoorbeeld {DutchFigures.DayAsTyped}.";
            }

            return null;
        }

        if (plan.ProblemOn(today) is not { } problem)
        {
            return new(number, plan);
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
