using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Preparation;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Preparation;

/// <summary>The area of a study: where it lies, its sub-areas and its places.</summary>
internal static class AreaPages
{
    private const string Remove = "weg";

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapArea(this RouteGroupBuilder study)
    {
        study.MapGet("/gebied", ShowAsync);
        study.MapPost("/gebied", SituateAsync);
        study.MapPost("/gebied/deelgebied", AddAsync);
        study.MapPost("/gebied/deelgebied/wijzig", ChangeAsync);
        study.MapPost("/gebied/plekken", NamePlacesAsync);
    }

    private static Task<IResult> ShowAsync(string? gedaan, Desk desk, LeefbaarheidDb db, CancellationToken cancel) => PageAsync(desk, db, new(), [], gedaan switch
    {
        "ligging" => "De gemeente en de buurt zijn bewaard.",
        "erbij" => "Het deelgebied is toegevoegd.",
        "deelgebied" => "Het deelgebied is gewijzigd.",
        "weg" => "Het deelgebied is weggehaald.",
        "plekken" => "De plekken zijn bewaard.",
        _ => null,
    }, cancel);

    private static async Task<IResult> SituateAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ChangeArea change, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form, "gemeente", "buurt", "jaar");
        var year = int.TryParse(filled.Of("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : (int?)null;
        if (year is null && filled.Of("jaar").Length > 0)
        {
            filled.Errors["jaar"] = "Vul het jaar in met vier cijfers, bijvoorbeeld 2025.";
            return await PageAsync(desk, db, filled, [], null, cancel);
        }

        return await StoreAsync(form, desk, db, change, new AreaChange.Situate(filled.Of("gemeente"), CbsBuurt.CodeOf(filled.Of("buurt")), year), filled, "ligging", "", cancel);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ChangeArea change, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form, "naam", "adressen");
        return await StoreAsync(form, desk, db, change, new AreaChange.AddSubArea(filled.Of("naam"), Addresses(filled.Of("adressen"))), filled, "erbij", "", cancel);
    }

    /// <summary>Changes or removes the sub-area that stands at a number of the list; the fields of each carry its number.</summary>
    private static async Task<IResult> ChangeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ChangeArea change, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var code = form["deel"].ToString();
        var at = InOrder(desk.Study).FindIndex(a => a.Code == code);
        var tail = $"-{at + 1}";
        var filled = FilledForm.Read(form, "naam", "adressen");
        foreach (var name in new[] { "naam", "adressen" })
        {
            filled.Put(name + tail, filled.Of(name));
        }

        if (at < 0)
        {
            // Whoever presses twice wanted it gone, and it is.
            if (form["doe"] == Remove)
            {
                return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/gebied?gedaan={Remove}");
            }

            filled.Overtake("naam", "Een collega haalde dit deelgebied intussen weg. Er is niets opgeslagen. Wat u typte, staat nu hier. Voeg het opnieuw toe, of laat het zo.");
            return await PageAsync(desk, db, filled, [], null, cancel);
        }

        filled.Forget("naam", "adressen");
        return form["doe"] == Remove
            ? await StoreAsync(form, desk, db, change, new AreaChange.RemoveSubArea(code), filled, "weg", tail, cancel)
            : await StoreAsync(form, desk, db, change, new AreaChange.ChangeSubArea(code, filled.Of("naam" + tail), Addresses(filled.Of("adressen" + tail))), filled, "deelgebied", tail, cancel);
    }

    private static async Task<IResult> NamePlacesAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ChangeArea change, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var filled = FilledForm.Read(form).WithLines(form, "plekken");
        PlaceReading reading;
        if (form.Files["bestand"] is { Length: > 0 } file)
        {
            if (file.Length > TableLimits.Upload.Bytes)
            {
                filled.Errors["bestand"] = $"Dit bestand is te groot. Een bestand mag hoogstens {TableLimits.Upload.Bytes >> 20} MB zijn.";
                return await PageAsync(desk, db, filled, [], null, cancel);
            }

            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancel);
            reading = PlaceFile.Read(Path.GetFileName(file.FileName), content.ToArray());
        }
        else
        {
            reading = PlaceList.Read(filled.Of("plekken"));
        }

        if (reading.Problems.Count > 0)
        {
            filled.Errors["plekken"] = "De plekken zijn niet opgeslagen. Onder dit vak staat waarom.";
            return await PageAsync(desk, db, filled, reading.Problems, null, cancel);
        }

        return await StoreAsync(form, desk, db, change, new AreaChange.NamePlaces(reading.Places), filled, "plekken", "", cancel);
    }

    private static async Task<IResult> StoreAsync(
        IFormCollection form, Desk desk, LeefbaarheidDb db, ChangeArea change, AreaChange what, FilledForm filled, string done, string tail, CancellationToken cancel)
    {
        switch (await change.ChangeAsync(desk.Study.Id, form[FilledForm.Stamp].ToString(), what, desk.Actor, cancel))
        {
            case AreaOutcome.Stored:
                return TypedResults.LocalRedirect($"/werk/{desk.Study.Slug}/gebied?gedaan={done}");
            case AreaOutcome.Refused refused:
                var (field, sentence) = Words(refused);
                filled.Errors[field is "naam" or "adressen" ? field + tail : field] = sentence;
                break;
            default:
                filled.Overtake("inhoud", FilledForm.Meanwhile, Standing(what, desk.Study, tail));
                break;
        }

        return await PageAsync(desk, db, filled, [], null, cancel);
    }

    /// <summary>What stands now in the fields of a change.</summary>
    private static IEnumerable<(string Field, string Now)> Standing(AreaChange what, Study now, string tail) => what switch
    {
        AreaChange.Situate => [("gemeente", now.Municipality), ("buurt", now.Buurt), ("jaar", now.BuurtYear?.ToString(CultureInfo.InvariantCulture) ?? "")],
        AreaChange.ChangeSubArea to when now.SubAreas.Find(a => a.Code == to.Code) is { } area => [("naam" + tail, area.Name), ("adressen" + tail, area.Addresses.ToString(CultureInfo.InvariantCulture))],
        AreaChange.NamePlaces => [("plekken", PlaceList.Write(now.Places.Select(p => new PlaceLine(p.Name, p.Kind, p.Point))))],
        _ => [],
    };

    private static (string Field, string Sentence) Words(AreaOutcome.Refused refused) => refused.Why switch
    {
        AreaRefusal.Municipality => ("gemeente", $"Vul een gemeente in van hoogstens {StudyAbout.LongestName} letters."),
        AreaRefusal.Buurt => ("buurt", "Dit is geen buurtcode met een jaar. Schrijf BU met acht cijfers en het jaar van de indeling, bijvoorbeeld BU03440111 en 2025. Of laat allebei leeg."),
        AreaRefusal.SubAreaName => ("naam", $"Vul een naam in van hoogstens {StudyAbout.LongestName} letters."),
        AreaRefusal.SubAreaTwice => ("naam", "Er is al een deelgebied dat zo heet."),
        AreaRefusal.Addresses => ("adressen", $"Vul een getal in van {SubArea.SmallestSize} tot en met {ChangeArea.MostAddresses.Number()}. Zijn het er minder? Voeg het deel samen met een ander deel. Anders zegt een code te veel over een adres."),
        AreaRefusal.TooManySubAreas => ("naam", $"Er zijn al {ChangeArea.MostSubAreas} deelgebieden. Meer kan niet."),
        AreaRefusal.SubAreasStay => ("deelgebieden", "Er zijn al codes gemaakt of antwoorden binnen. De deelgebieden blijven daarom zoals ze zijn."),
        AreaRefusal.NoSuchSubArea => ("deelgebieden", "Dit deelgebied is er niet meer."),
        AreaRefusal.PlaceAgreedOn => ("plekken", $"Over ‘{refused.Name}’ is een afspraak gemaakt. Laat deze plek staan, met dezelfde naam."),
        AreaRefusal.PlaceAsked => ("plekken", $"In een meting die al begon, kunnen bewoners ‘{refused.Name}’ kiezen. Laat deze plek staan, met dezelfde naam."),
        _ => throw new ArgumentOutOfRangeException(nameof(refused)),
    };

    /// <summary>The sub-areas in the order of the page.</summary>
    internal static List<SubArea> InOrder(Study study) => [.. study.SubAreas.OrderBy(a => a.Name, StringComparer.Create(DutchFigures.Dutch, ignoreCase: true)).ThenBy(a => a.Code, StringComparer.Ordinal)];

    private static int Addresses(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static async Task<IResult> PageAsync(Desk desk, LeefbaarheidDb db, FilledForm filled, IReadOnlyList<TableProblem> problems, string? told, CancellationToken cancel) =>
        new RazorComponentResult<AreaPage>(new
        {
            Form = filled,
            Problems = problems,
            Told = told,
            Next = await MissingLine.NextAsync(told, desk, db, cancel),

            // A colleague's change lies in the database by now, not on the desk.
            Study = filled.Errors.Count == 0 ? desk.Study : await db.Studies.AsNoTracking().SingleAsync(s => s.Id == desk.Study.Id, cancel),
            HasBegun = desk.Waves.Any(w => w.QuestionsStay),
        })
        {
            StatusCode = filled.Status,
        };
}
