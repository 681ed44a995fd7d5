using Microsoft.EntityFrameworkCore;
using Survey.Core.History;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;

namespace Survey.Core.Preparation;

/// <summary>
/// Changes where a study lies, its sub-areas and its places. From the first code on the sub-areas stay, and a place that residents could
/// choose stays too: that codes and answers exist is known of the wave, so that nobody has to look into either.
/// </summary>
public sealed class ChangeArea(LeefbaarheidDb db)
{
    /// <summary>The most sub-areas of one study.</summary>
    public const int MostSubAreas = 40;

    /// <summary>The most addresses of one sub-area.</summary>
    public const int MostAddresses = 5000;

    /// <summary>Stores a change, or says why not.</summary>
    /// <param name="studyId">The study.</param>
    /// <param name="seen">The study as it was looked at: see <see cref="Study.AreaStamp"/>.</param>
    /// <param name="change">What has to change.</param>
    /// <param name="actor">Who and when.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<AreaOutcome> ChangeAsync(Guid studyId, string seen, AreaChange change, Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.WriteAsync(cancel);
        var study = await db.Studies.SingleAsync(s => s.Id == studyId, cancel);
        if (study.AreaStamp != seen)
        {
            return new AreaOutcome.ChangedMeanwhile();
        }

        var (refused, told) = change switch
        {
            AreaChange.Situate to => Situate(study, to),
            AreaChange.NamePlaces to => await NamePlacesAsync(study, to.Places, cancel),
            _ when await HasBegunAsync(studyId, cancel) => (new(AreaRefusal.SubAreasStay, ""), null),
            AreaChange.AddSubArea add => Add(study, add),
            AreaChange.ChangeSubArea to => ChangeSubArea(study, to),
            AreaChange.RemoveSubArea remove => Take(study, remove.Code),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
        if (refused is not null)
        {
            db.ChangeTracker.Clear();
            return refused;
        }

        db.Changes.Add(Change.Create(studyId, actor, told!.Value.What, told.Value.Subject, told.Value.Before, told.Value.After));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new AreaOutcome.Stored();
    }

    private static (AreaOutcome.Refused? Refused, Told? Told) Situate(Study study, AreaChange.Situate to)
    {
        if (to.Municipality.Length is 0 or > StudyAbout.LongestName)
        {
            return (new(AreaRefusal.Municipality, ""), null);
        }

        if ((to.Buurt.Length > 0 || to.Year is not null) && !(CbsBuurt.IsCode(to.Buurt) && CbsBuurt.IsYear(to.Year)))
        {
            return (new(AreaRefusal.Buurt, ""), null);
        }

        study.Situate(to.Municipality, to.Buurt, to.Year);
        return (null, new("ligging gewijzigd", to.Municipality, "", to.Buurt));
    }

    private static (AreaOutcome.Refused? Refused, Told? Told) Add(Study study, AreaChange.AddSubArea add)
    {
        if (study.SubAreas.Count >= MostSubAreas)
        {
            return (new(AreaRefusal.TooManySubAreas, ""), null);
        }

        if (Problem(study, null, add.Name, add.Addresses) is { } problem)
        {
            return (new(problem, add.Name), null);
        }

        var code = ShortName.Free(ShortName.Of(add.Name, '-', "deel"), '-', c => study.SubAreas.Exists(a => a.Code == c));
        study.SubAreas.Add(SubArea.Create(code, add.Name, add.Addresses));
        return (null, new("deelgebied toegevoegd", add.Name, "", $"{add.Addresses} adressen"));
    }

    private static (AreaOutcome.Refused? Refused, Told? Told) ChangeSubArea(Study study, AreaChange.ChangeSubArea to)
    {
        if (study.SubAreas.Find(a => a.Code == to.Code) is not { } area)
        {
            return (new(AreaRefusal.NoSuchSubArea, ""), null);
        }

        if (Problem(study, area, to.Name, to.Addresses) is { } problem)
        {
            return (new(problem, area.Name), null);
        }

        var before = $"{area.Name}, {area.Addresses} adressen";
        area.Change(to.Name, to.Addresses);
        return (null, new("deelgebied gewijzigd", to.Name, before, $"{to.Name}, {to.Addresses} adressen"));
    }

    private static AreaRefusal? Problem(Study study, SubArea? area, string name, int addresses) =>
        name.Length is 0 or > StudyAbout.LongestName ? AreaRefusal.SubAreaName
        : addresses is < SubArea.SmallestSize or > MostAddresses ? AreaRefusal.Addresses
        : study.SubAreas.Exists(a => a != area && string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase)) ? AreaRefusal.SubAreaTwice : null;

    private static (AreaOutcome.Refused? Refused, Told? Told) Take(Study study, string code)
    {
        if (study.SubAreas.Find(a => a.Code == code) is not { } area)
        {
            return (new(AreaRefusal.NoSuchSubArea, ""), null);
        }

        study.SubAreas.Remove(area);
        return (null, new("deelgebied weggehaald", area.Name, $"{area.Addresses} adressen", ""));
    }

    private async Task<(AreaOutcome.Refused? Refused, Told? Told)> NamePlacesAsync(Study study, IReadOnlyList<PlaceLine> lines, CancellationToken cancel)
    {
        var gone = study.Places.Where(p => !lines.Any(l => string.Equals(l.Name, p.Name, StringComparison.OrdinalIgnoreCase))).Select(p => p.Name).ToList();
        if (gone.Count > 0 && await db.Agreements.Where(a => a.StudyId == study.Id && gone.Contains(a.Place)).Select(a => a.Place).FirstOrDefaultAsync(cancel) is { } agreed)
        {
            return (new(AreaRefusal.PlaceAgreedOn, agreed), null);
        }

        if (gone.Count > 0 && await AsksForPlacesAsync(study.Id, cancel))
        {
            return (new(AreaRefusal.PlaceAsked, gone[0]), null);
        }

        var before = study.Places.Count;
        study.NamePlaces(lines);
        return (null, new("plekken gewijzigd", study.Name, $"{before} plekken", $"{lines.Count} plekken"));
    }

    private Task<bool> HasBegunAsync(Guid studyId, CancellationToken cancel) => db.Waves.AnyAsync(w => w.StudyId == studyId && w.QuestionsStay, cancel);

    /// <summary>Whether a wave with codes or answers asks for a place: then its places are choices that stay.</summary>
    private async Task<bool> AsksForPlacesAsync(Guid studyId, CancellationToken cancel)
    {
        var asked = await db.Waves.Where(w => w.StudyId == studyId && w.QuestionsStay).Select(w => w.QuestionnaireId).Distinct().ToListAsync(cancel);
        var versions = await db.Questionnaires.AsNoTracking().Where(q => asked.Contains(q.Id)).ToListAsync(cancel);
        return versions.Exists(v => v.Read().Questions.Any(q => q.Kind == QuestionKind.Place));
    }

    /// <summary>What the history says of it.</summary>
    private readonly record struct Told(string What, string Subject, string Before, string After);
}
