using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Analysis.Weighting;
using Survey.Core.Fieldwork;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Tables;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Fieldwork;

/// <summary>Who do we miss: the known shares of a neighbourhood, filled in or from a file, beside those who answered.</summary>
internal static class MissedPages
{
    private const string Path = "/buurt";

    /// <summary>Maps the pages.</summary>
    internal static void MapMissed(this RouteGroupBuilder study)
    {
        study.MapGet("/veldwerk" + Path, ShowAsync);
        study.MapPost("/veldwerk" + Path, KeepAsync);
        study.MapPost("/veldwerk" + Path + "/bestand", UploadAsync);
        study.MapPost("/veldwerk" + Path + "/weg", DropAsync);
    }

    private static async Task<IResult> ShowAsync(string? vraag, string? gedaan, HttpRequest request, Desk desk, LeefbaarheidDb db, ReadMissed missed, CancellationToken cancel) =>
        FieldworkPages.WaveOf(desk, request) is { } wave
            ? await PageAsync(wave, vraag, [], new(StringComparer.Ordinal), gedaan switch { "bewaard" => "De verdeling is bewaard.", "weg" => "De verdeling is weggehaald.", _ => null }, desk, db, missed, cancel)
            : new RazorComponentResult<NoWavePage>(new { Room = "veldwerk" });

    /// <summary>The shares of one question, a field for each choice; a field left empty is no group.</summary>
    private static async Task<IResult> KeepAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ReadMissed missed, KeepMargins keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (FieldworkPages.WaveOf(desk, request) is not { } wave || ReadMissed.Background(await db.QuestionnaireOfAsync(wave, cancel)).FirstOrDefault(q => q.Name == form["vraag"]) is not { } question)
        {
            return DeskFilter.NotHere();
        }

        var values = form.Where(f => f.Key.StartsWith(MissedPage.ShareField, StringComparison.Ordinal) || f.Key is "bron" or "jaar").ToDictionary(f => f.Key, f => f.Value.ToString().Trim(), StringComparer.Ordinal);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var categories = new List<MarginCategory>();
        foreach (var choice in MissedPage.GroupsOf(question))
        {
            var field = MissedPage.ShareField + choice.Code;
            if (values.GetValueOrDefault(field, "") is not { Length: > 0 } typed)
            {
                continue;
            }

            if (MarginTable.TryShare(typed, out var share) && share >= 0)
            {
                categories.Add(new(choice.Code, share));
            }
            else
            {
                errors[field] = $"‘{choice.Text.In(Wording.DutchCode)}’: schrijf een getal van 0 tot en met 100.";
            }
        }

        var refusal = errors.Count > 0 ? null : await keep.KeepAsync(desk.Study.Id, categories.Count == 0 ? [] : [new(question.Name, categories)], values.GetValueOrDefault("bron", ""), YearOf(values.GetValueOrDefault("jaar", "")), desk.Actor, cancel);
        if (refusal is not null)
        {
            errors[FieldOf(refusal, question)] = refusal;
        }

        return errors.Count == 0 ? FieldworkPages.Back(desk, wave, Path, "bewaard") : await PageAsync(wave, question.Name, errors, values, null, desk, db, missed, cancel);
    }

    /// <summary>All shares at once from a small table, in the form that the weights command reads.</summary>
    private static async Task<IResult> UploadAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, ReadMissed missed, KeepMargins keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        if (FieldworkPages.WaveOf(desk, request) is not { } wave)
        {
            return DeskFilter.NotHere();
        }

        var (source, year) = (form["bestand-bron"].ToString().Trim(), form["bestand-jaar"].ToString().Trim());
        var (margins, refusal) = await ReadAsync(form.Files["bestand"], cancel);
        refusal ??= await keep.KeepAsync(desk.Study.Id, margins, source, YearOf(year), desk.Actor, cancel);
        return refusal is null
            ? FieldworkPages.Back(desk, wave, Path, "bewaard")
            : await PageAsync(wave, null, new(StringComparer.Ordinal) { ["bestand"] = refusal }, new(StringComparer.Ordinal) { ["bestand-bron"] = source, ["bestand-jaar"] = year }, null, desk, db, missed, cancel);
    }

    private static async Task<IResult> DropAsync(HttpRequest request, Desk desk, KeepMargins keep, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        return FieldworkPages.WaveOf(desk, request) is { } wave && Guid.TryParse(form["verdeling"], out var id)
            ? FieldworkPages.Back(desk, wave, Path, await keep.DropAsync(desk.Study.Id, id, desk.Actor, cancel) ? "weg" : "")
            : DeskFilter.NotHere();
    }

    private static async Task<(IReadOnlyList<Margin> Margins, string? Refusal)> ReadAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null || file.Length == 0 || file.Length > TableLimits.Upload.Bytes)
        {
            return ([], file is { Length: > 0 } ? "Dit bestand is te groot. Een tabel met aandelen is klein." : "Kies een bestand met aandelen.");
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancel);
        var name = System.IO.Path.GetFileName(file.FileName);
        var reading = TableReader.Read(name, content.ToArray(), TableLimits.Upload);
        if (reading.Workbook is not { } workbook)
        {
            return ([], reading.Problem!.ToString());
        }

        var table = MarginTable.Named(workbook.Tables[0]);
        var missing = MarginTable.Columns.Index().Where(c => !table.Has(c.Item)).Select(c => MarginTable.DutchColumns[c.Index]).FirstOrDefault();
        return missing is null ? MarginTable.Read(table, name) : ([], $"De kolom ‘{missing}’ staat niet in het bestand. Zet in de bovenste rij: {DutchFigures.Listed(MarginTable.DutchColumns)}.");
    }

    private static int YearOf(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>At which field a refusal stands: the year, the source, or the first share.</summary>
    private static string FieldOf(string refusal, Question question) => refusal.Contains("het jaar", StringComparison.Ordinal) ? "jaar"
        : refusal.Contains("waar de aandelen", StringComparison.Ordinal) ? "bron" : MissedPage.ShareField + MissedPage.GroupsOf(question)[0].Code;

    private static async Task<IResult> PageAsync(
        Wave wave, string? asked, Dictionary<string, string> errors, Dictionary<string, string> values, string? told, Desk desk, LeefbaarheidDb db, ReadMissed missed, CancellationToken cancel)
    {
        var questions = ReadMissed.Background(await db.QuestionnaireOfAsync(wave, cancel)).Where(q => MissedPage.GroupsOf(q).Count > 0).ToList();
        return new RazorComponentResult<MissedPage>(new
        {
            Wave = wave,
            Reached = await missed.ForTeamAsync(desk.Study, wave, cancel),
            Questions = questions,
            Asked = questions.Find(q => q.Name == asked) ?? questions.Find(q => QuestionLibrary.AsksWhoAnswers(q.Name)),
            Errors = errors,
            Values = values,
            Told = told,
        })
        {
            StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
