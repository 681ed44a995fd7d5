using Microsoft.EntityFrameworkCore;
using Survey.Core.Doorstep;
using Survey.Core.Fieldwork;
using Survey.Core.Invitations;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Charts;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Fieldwork;

/// <summary>How far interviewers are in one sub-area.</summary>
/// <param name="Area">The sub-area.</param>
/// <param name="Doors">The doors of its walk list.</param>
public sealed record AreaWalk(SubArea Area, IReadOnlyList<WalkDoor> Doors)
{
    /// <summary>Doors in this state.</summary>
    public int Count(DoorState state) => Doors.Count(d => d.State == state);

    /// <summary>Doors to ring at on this day: nobody spoke there, nobody said no, and nobody named a later day.</summary>
    public int ToGo(DateOnly today) => Doors.Count(d => d.State is DoorState.NotYet or DoorState.NotAtHome || (d.State == DoorState.ComeBack && (d.BackOn is null || d.BackOn <= today)));

    /// <summary>Doors where somebody named a day, and it is today or before.</summary>
    public int Promised(DateOnly today) => Doors.Count(d => d.State == DoorState.ComeBack && d.BackOn <= today);
}

/// <summary>Codes of a wave.</summary>
/// <param name="Made">All that were made.</param>
/// <param name="Addresses">One for each address went in an envelope.</param>
/// <param name="GivenOnCall">Codes made one by one for who called.</param>
/// <param name="GivenFromSheet">Codes of the reserve sheet that were given, as staff counted.</param>
public sealed record CodeStock(int Made, int Addresses, int GivenOnCall, int GivenFromSheet)
{
    /// <summary>Codes on the reserve sheets; null when nobody can say, as codes were made again for every address.</summary>
    public int? OnSheet => Made - GivenOnCall is var printed && printed < 2 * Addresses ? Math.Max(0, printed - Addresses) : null;

    /// <summary>Codes on the reserve sheets that were not given yet; null when nobody can say.</summary>
    public int? Left => OnSheet is { } sheet ? Math.Max(0, sheet - GivenFromSheet) : null;
}

/// <summary>All that the page about the fieldwork shows, exact, for the team.</summary>
public sealed record FieldworkView(Wave Wave, Intake Intake, FieldDiary Diary, CodeStock Codes, IReadOnlyList<AreaWalk> Walks, int PaperWaiting, DateOnly Today)
{
    /// <summary>The days for the chart; a day on which everybody was asked again carries a note.</summary>
    public IReadOnlyList<DayColumn> Days => [.. Intake.Days.Select(d => new DayColumn(d.Day.ToString("d MMM", DutchFigures.Dutch), d.Answers, Diary.Reminders.Contains(d.Day) ? "nog een brief aan iedereen" : null))];

    /// <summary>Reads it. Nothing is changed.</summary>
    internal static async Task<FieldworkView> ReadAsync(Desk desk, Wave wave, LeefbaarheidDb db, ReadIntake intake, KeepFieldDiary diary, KeepWalkList lists, CancellationToken cancel)
    {
        var walks = new List<AreaWalk>();
        foreach (var area in desk.Study.SubAreas)
        {
            walks.Add(new(area, (await lists.ReadAsync(wave.Id, area, cancel)).Doors));
        }

        var kept = await diary.ReadAsync(wave.Id, cancel);
        var made = await db.Invitations.CountAsync(i => i.WaveId == wave.Id, cancel);
        var onCall = await db.Changes.CountAsync(c => c.StudyId == desk.Study.Id && c.What == IssueCodes.OneMore && c.Subject == wave.Name, cancel);
        return new(wave, await intake.ForTeamAsync(desk.Study, wave, desk.Today, cancel), kept, new(made, desk.Study.Addresses, onCall, kept.ReserveGiven), walks, await db.PaperForms.CountAsync(f => f.WaveId == wave.Id, cancel), desk.Today);
    }

    /// <summary>Where to ring next, in sentences: first who was promised, then where the fewest answered.</summary>
    public IReadOnlyList<string> NextRound()
    {
        var promised = Walks.Where(w => w.Promised(Today) > 0).Select(w => $"{w.Area.Name}: {w.Promised(Today).Of("bewoner vroeg", "bewoners vroegen")} u om vandaag terug te komen, of eerder.").ToList();
        var next = Walks.Where(w => w.ToGo(Today) > 0).OrderBy(w => Intake.Areas.First(a => a.Area.Id == w.Area.Id).PerAddress).ThenByDescending(w => w.ToGo(Today)).FirstOrDefault();
        if (next is null)
        {
            return [.. promised, "Bij elke deur is gesproken, nee gezegd of een dag genoemd. U hoeft vandaag nergens aan te bellen."];
        }

        var answers = Intake.Areas.First(a => a.Area.Id == next.Area.Id).Answers;
        return [.. promised, $"Ga langs {next.Area.Name}: {answers.Of("antwoord", "antwoorden")} op {next.Area.Addresses.Of("adres", "adressen")}, het minst van alle delen waar nog deuren open staan. Bij {next.ToGo(Today).Of("deur", "deuren")} kunt u aanbellen."];
    }

    /// <summary>What came in and what is to be expected.</summary>
    public IReadOnlyList<StoryPart> Story(int addresses)
    {
        List<StoryPart> parts = [new("Er "), new(Intake.Answers == 1 ? "is " : "zijn "), new(Intake.Answers.Of("antwoord", "antwoorden"), Strong: true), new($" op {addresses.Of("adres", "adressen")}. ")];
        parts.Add(new(Wave switch
        {
            { IsClosed: true } => "De meting is gesloten.",
            _ when Today < Wave.OpensOn => $"De meting begint op {Wave.OpensOn.Long()}.",
            _ when Today > Wave.ClosesOn => $"De laatste dag was {Wave.ClosesOn.Long()}.",
            _ when Today == Wave.ClosesOn => "Vandaag is de laatste dag.",
            _ => $"Meedoen kan nog {(Wave.ClosesOn.DayNumber - Today.DayNumber).Of("dag", "dagen")} na vandaag.",
        }));
        return parts;
    }

    /// <summary>What is to be expected at the end, in a sentence; null when the period is over or did not begin.</summary>
    public string? ExpectedSentence => Wave.IsClosed || Today < Wave.OpensOn || Today > Wave.ClosesOn ? null
        : Intake.Expected is not { } expected ? "Te vroeg om te zeggen hoeveel antwoorden er aan het eind zijn."
        : expected.Low >= expected.High ? $"Wij verwachten aan het eind ongeveer {((int)expected.Low).Of("antwoord", "antwoorden")}."
        : $"Wij verwachten aan het eind {((int)expected.Low).Number()} tot {((int)expected.High).Of("antwoord", "antwoorden")}.";
}
