using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.OtherTools;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>Saying what the columns and the words of a file from elsewhere mean.</summary>
internal static class MappingPages
{
    /// <summary>What stands behind the address of a kept file.</summary>
    internal const string Columns = "/kolommen", Words = "/woorden";

    /// <summary>What begins the name of a field for a column and for a word; what leaves a word out.</summary>
    internal const string ColumnField = "kolom-", WordField = "woord-", LeaveOut = "niet", CodeSign = "=";

    /// <summary>Words on one page; after them come the next.</summary>
    internal const int MostWords = 150;

    /// <summary>Maps the pages.</summary>
    internal static void MapMapping(this RouteGroupBuilder study)
    {
        study.MapGet("/invoer/{id:guid}" + Columns, ColumnsAsync);
        study.MapPost("/invoer/{id:guid}" + Columns, KeepColumnsAsync);
        study.MapGet("/invoer/{id:guid}" + Words, WordsAsync);
        study.MapPost("/invoer/{id:guid}" + Words, KeepWordsAsync);
    }

    private static async Task<IResult> ColumnsAsync(Guid id, Desk desk, OpenMapping open, CancellationToken cancel) => await open.OpenAsync(id, desk, cancel) switch
    {
        null => DeskFilter.NotHere(),
        { Mapping: null } opened => TypedResults.LocalRedirect(opened.Address(desk)),
        var opened => ColumnsPage(opened, desk, Clashes(opened.Mapping)),
    };

    private static async Task<IResult> KeepColumnsAsync(Guid id, HttpRequest request, Desk desk, OpenMapping open, KeepMapping keep, CancellationToken cancel)
    {
        if (await open.OpenAsync(id, desk, cancel) is not { Mapping: { } before })
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var chosen = before.Columns.Where(c => c.Use is not ColumnUse.Never)
            .ToDictionary(c => c.Name, c => ColumnUse.Parse(form[$"{ColumnField}{c.Index}"], before.Questionnaire)?.Word ?? new ColumnUse.LeftOut().Word, StringComparer.Ordinal);
        var area = desk.Study.SubAreas.Find(s => s.Code == form["deelgebied"])?.Code ?? "";
        var language = AnswerList.LanguageChoices.FirstOrDefault(l => l.Code == form["taal"]).Code ?? before.LanguageOfAll;
        KeptMapping Change(KeptMapping kept) => kept.WithColumns(chosen, area, language);

        var opened = await open.OpenAsync(id, desk, cancel, Change);
        if (opened?.Mapping is not { } mapping)
        {
            return DeskFilter.NotHere();
        }

        var errors = Clashes(mapping);
        if (area.Length == 0 && !mapping.Columns.Any(c => c.Use is ColumnUse.SubArea))
        {
            errors["deelgebied"] = "Kies een kolom voor het deelgebied, of één deelgebied voor alle rijen.";
        }

        if (!mapping.Columns.Any(c => c.Use is ColumnUse.Answers or ColumnUse.Box))
        {
            errors["kolommen"] = "Kies bij minstens één kolom een vraag.";
        }

        if (errors.Count > 0)
        {
            return ColumnsPage(opened, desk, errors, StatusCodes.Status400BadRequest);
        }

        return await keep.ChangeAsync(opened.Wave.Id, Change, cancel) ? TypedResults.LocalRedirect(opened.Address(desk)) : DeskFilter.NotHere();
    }

    private static async Task<IResult> WordsAsync(Guid id, Desk desk, OpenMapping open, CancellationToken cancel) => await open.OpenAsync(id, desk, cancel) switch
    {
        null => DeskFilter.NotHere(),
        { Mapping: { New.Count: 0 } } opened => WordsPage(opened, desk, []),
        var opened => TypedResults.LocalRedirect(opened.Address(desk)),
    };

    private static async Task<IResult> KeepWordsAsync(Guid id, HttpRequest request, Desk desk, OpenMapping open, KeepMapping keep, CancellationToken cancel)
    {
        if (await open.OpenAsync(id, desk, cancel) is not { Mapping: { } mapping } opened)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var shown = mapping.UnknownWords().Where(w => form.ContainsKey(WordField + mapping.KeyOf(w))).ToList();
        var lists = shown.Select(w => w.List.Name).Distinct(StringComparer.Ordinal).ToList();
        var rest = lists.Where(form["rest"].Contains).ToList();
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in shown)
        {
            var (field, answer) = (WordField + mapping.KeyOf(word), form[WordField + mapping.KeyOf(word)].ToString());
            if (answer == LeaveOut || word.List.Choices.Any(c => CodeSign + c.Code == answer))
            {
                said[mapping.KeyOf(word)] = answer == LeaveOut ? "" : answer[CodeSign.Length..];
            }
            else if (!rest.Contains(word.List.Name))
            {
                errors[field] = $"Kies wat ‘{WordsForm.Short(word.Text)}’ betekent.";
            }
        }

        if (!await keep.ChangeAsync(opened.Wave.Id, kept => kept.WithValues(said, lists, rest), cancel))
        {
            return DeskFilter.NotHere();
        }

        return errors.Count == 0 ? TypedResults.LocalRedirect(opened.Address(desk)) : WordsPage((await open.OpenAsync(id, desk, cancel))!, desk, errors, StatusCodes.Status400BadRequest);
    }

    private static Dictionary<string, string> Clashes(FileMapping mapping) =>
        mapping.Clashes().GroupBy(c => c.Column.Index).ToDictionary(g => $"{ColumnField}{g.Key}", g => g.First().Sentence, StringComparer.Ordinal);

    private static RazorComponentResult<ColumnsPage> ColumnsPage(OpenedMapping opened, Desk desk, Dictionary<string, string> errors, int status = StatusCodes.Status200OK) =>
        new(new { opened.Upload.FileName, WaveName = opened.Wave.Name, Address = opened.Address(desk), opened.Mapping, Errors = errors }) { StatusCode = status };

    private static RazorComponentResult<WordsPage> WordsPage(OpenedMapping opened, Desk desk, Dictionary<string, string> errors, int status = StatusCodes.Status200OK) =>
        new(new { opened.Upload.FileName, WaveName = opened.Wave.Name, Address = opened.Address(desk), opened.Mapping, Errors = errors }) { StatusCode = status };
}
