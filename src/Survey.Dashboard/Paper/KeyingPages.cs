using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.PaperTray;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Dashboard.Codes;
using Survey.Dashboard.Languages;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Paper;

/// <summary>Printing the form on paper, keying it in, some of them twice, and sending them in.</summary>
internal static class KeyingPages
{
    private const string SubAreaField = "deel";
    private const int LongestPlace = 160;

    /// <summary>Maps the pages of this room.</summary>
    internal static void MapPaper(this RouteGroupBuilder study)
    {
        study.MapGet("/papier", ShowAsync);
        study.MapPost("/papier", KeyAsync);
        study.MapPost("/papier/versturen", SendAsync);
        study.MapGet("/papier/formulier", PrintAsync);
        study.MapTray();
        study.MapGet("/papier/nog-een-keer", ShowAgainAsync);
        study.MapPost("/papier/nog-een-keer", KeyAgainAsync);
        study.MapGet("/papier/verschillen", ShowDifferencesAsync);
        study.MapPost("/papier/verschillen", SettleAsync);
    }

    private static async Task<IResult> PrintAsync(string? taal, string? letter, string? inleveren, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        if ((WaveOf(desk, request) ?? desk.Wave) is not { } wave)
        {
            return new RazorComponentResult<NoWavePage>(new { Room = "papier" });
        }

        var place = (inleveren ?? "").Trim();
        var questions = PaperQuestion.Of(await db.QuestionnaireOfAsync(wave, cancel));
        return new RazorComponentResult<PaperFormPage>(new { Wave = wave, Questions = questions, Say = PaperTexts.Of(taal, desk.Study), Large = letter == "groot", Contact = Printing.ContactOf(Printing.AddressOf(request, desk.Study), desk.Study), Place = place.Length <= LongestPlace ? place : place[..LongestPlace] });
    }

    private static async Task<IResult> ShowAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel) =>
        WaveOf(desk, request) is not { } wave ? new RazorComponentResult<NoPaperPage>() : await PageAsync(wave, desk, db, tray, cancel, told: await TellAsync(request.Query, wave, tray, cancel));

    /// <summary>What the address says was done; a number that no form in the tray has, was not told by this house.</summary>
    private static async Task<string?> TellAsync(IQueryCollection query, Wave wave, FormTray tray, CancellationToken cancel)
    {
        async Task<int?> FormAsync(string word) => DutchFigures.ReadCount(query[word]) is { } number && await tray.FindAsync(wave, number, cancel) is not null ? number : null;
        return query["weg"] == "1" ? "Het formulier is weggegooid. Het staat in de geschiedenis."
            : query["bewaard"] == "0" ? "Bewaard. Leg het formulier op de stapel."
            : await FormAsync("bewaard") is { } kept ? $"Bewaard. Schrijf {kept} op dit formulier en leg het apart: het wordt nog een keer ingevoerd."
            : await FormAsync("nagekeken") is { } looked ? $"Formulier {looked} is nagekeken."
            : DutchFigures.ReadCount(query["verstuurd"]) is > 0 and var forms ? $"{forms.Of("formulier is", "formulieren zijn")} verstuurd. Het bakje is leeg. Gooi de stapel weg in een gesloten papierbak."
            : null;
    }

    private static async Task<IResult> KeyAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return TooLate();
        }

        var form = await request.ReadFormAsync(cancel);
        var questions = PaperQuestion.Of(await db.QuestionnaireOfAsync(wave, cancel));
        var (keyed, errors) = Read(form, questions);
        var place = form[SubAreaField].ToString().Trim();
        var area = int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? PaperQuestion.SubAreasOf(desk.Study).ElementAtOrDefault(number - 1) : null;
        if (area is null)
        {
            errors[SubAreaField] = $"Waar woont u: typ een nummer van 1 tot en met {desk.Study.SubAreas.Count}. Niet ingevuld? Kies het deel waar het formulier vandaan kwam.";
        }

        if (errors.Count > 0 || form["doe"] != "bewaar")
        {
            return await PageAsync(wave, desk, db, tray, cancel, form, errors, told: errors.Count == 0 ? "Alles past. Kies nu Bewaar en volgende." : null);
        }

        var id = Guid.TryParse(form["formulier"], out var given) ? given : Guid.NewGuid();
        return await tray.KeepAsync(id, wave, area!, PaperTexts.Of(form["taal"], desk.Study).Code, keyed.Answers, desk.Actor, cancel) switch
        {
            KeepOutcome.Kept kept => Back(desk, wave, $"bewaard={kept.Number ?? 0}"),
            KeepOutcome.KeptOtherwise => await PageAsync(wave, desk, db, tray, cancel, form, Of("versturen", "Dit scherm is al eens bewaard, met andere antwoorden. Wat u nu typte, is nog niet bewaard. Is dit een ander formulier? Kies dan nog een keer Bewaar en volgende. Was er iets fout? Haal dan eerst het oude formulier uit het bakje."), crossed: true),
            _ => TooLate(),
        };
    }

    private static async Task<IResult> SendAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return TooLate();
        }

        return await tray.SendAsync(wave, desk.Actor, cancel) switch
        {
            SendOutcome.Sent sent => Back(desk, wave, $"verstuurd={sent.Forms}"),
            SendOutcome.NotReady { State.Forms: 0 } => await PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", "Er is niets verstuurd. Het bakje is leeg: misschien is het al verstuurd, door u of door een collega."), crossed: true),
            SendOutcome.NotReady => await PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", "Er is niets verstuurd. Kijk eerst na wat hieronder staat.")),
            _ => await PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", "Er is niets verstuurd: een antwoord past niet bij de vragenlijst. Alles ligt nog in het bakje. Neem contact op met wie dit programma beheert.")),
        };
    }

    private static async Task<IResult> ShowAgainAsync(int? nummer, HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel) =>
        WaveOf(desk, request) is not { } wave ? new RazorComponentResult<NoPaperPage>() : await AgainAsync(wave, nummer, desk, db, tray, cancel);

    private static async Task<IResult> KeyAgainAsync(HttpRequest request, int? nummer, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return TooLate();
        }

        var form = await request.ReadFormAsync(cancel);
        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var (keyed, errors) = Read(form, PaperQuestion.Of(questionnaire));
        if (nummer is not { } number || errors.Count > 0 || form["doe"] != "bewaar")
        {
            return await AgainAsync(wave, nummer, desk, db, tray, cancel, form, errors);
        }

        switch (await tray.KeyAgainAsync(wave, number, keyed.Answers, desk.Actor, cancel))
        {
            case SecondOutcome.Differs:
                return TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/papier/verschillen?meting={wave.Number}&nummer={number}"));
            case SecondOutcome.ByTheSamePerson:
                return await PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", $"U voerde formulier {number} zelf de eerste keer in. Laat een collega het de tweede keer doen. Er is niets bewaard."), crossed: true);
            case SecondOutcome.NotWaiting:
                return await NotWaitingAsync(wave, number, desk, db, tray, cancel);
            default:
                return Back(desk, wave, $"nagekeken={number}");
        }
    }

    private static async Task<IResult> ShowDifferencesAsync(int? nummer, HttpRequest request, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel) =>
        WaveOf(desk, request) is not { } wave ? new RazorComponentResult<NoPaperPage>() : await DifferencesAsync(wave, nummer, desk, db, tray, cancel);

    private static async Task<IResult> SettleAsync(HttpRequest request, int? nummer, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel)
    {
        if (WaveOf(desk, request) is not { } wave)
        {
            return TooLate();
        }

        var number = nummer ?? 0;
        var form = await request.ReadFormAsync(cancel);
        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var paper = await tray.FindAsync(wave, number, cancel);
        var settled = new SettledDifferences(PaperQuestion.Of(questionnaire), paper?.Differences(questionnaire) ?? [], form);
        if (settled.Errors.Count > 0)
        {
            return await DifferencesAsync(wave, number, desk, db, tray, cancel, form, settled.Errors);
        }

        return paper is not null && await tray.SettleAsync(wave, number, settled.On(paper.Answers()), cancel)
            ? Back(desk, wave, $"nagekeken={number}")
            : await PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", $"Formulier {number} heeft geen verschillen meer, of ligt niet meer in het bakje. Misschien keek iemand anders het al na. Er is nu niets veranderd."), crossed: true);
    }

    private static (KeyedAnswers Keyed, Dictionary<string, string> Errors) Read(IFormCollection form, IReadOnlyList<PaperQuestion> questions)
    {
        var keyed = KeyedAnswers.Read(questions, q => form[KeyedField.NameOf(q)].ToString());
        var errors = keyed.Errors.ToDictionary(e => KeyedField.NameOf(e.Key), e => e.Value, StringComparer.Ordinal);
        if (keyed.Answers.Count == 0 && errors.Count == 0)
        {
            errors[KeyedField.NameOf(questions[0].Question)] = "Er is nog niets ingevuld. Is het formulier leeg? Leg het dan weg.";
        }

        return (keyed, errors);
    }

    /// <summary>The screen; "crossed" when somebody else, or this person before, was first and nothing of what was typed is wrong.</summary>
    private static async Task<IResult> PageAsync(Wave wave, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel, IFormCollection? typed = null, Dictionary<string, string>? errors = null, string? told = null, bool crossed = false) =>
        new RazorComponentResult<KeyingPage>(new { IsAnotherForm = crossed, Wave = wave, Questions = PaperQuestion.Of(await db.QuestionnaireOfAsync(wave, cancel)), Tray = await tray.LookAsync(wave, desk.Actor, cancel), Typed = typed ?? FormCollection.Empty, Errors = errors ?? [], Told = told })
        {
            StatusCode = crossed ? StatusCodes.Status409Conflict : errors is { Count: > 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };

    private static async Task<IResult> AgainAsync(Wave wave, int? number, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel, IFormCollection? typed = null, Dictionary<string, string>? errors = null)
    {
        var state = await tray.LookAsync(wave, desk.Actor, cancel);
        if (typed is not null && !state.AwaitSecond.Contains(number ?? 0))
        {
            // What was typed from one paper never stands under the number of another.
            return await NotWaitingAsync(wave, number ?? 0, desk, db, tray, cancel);
        }

        var chosen = state.AwaitSecond.Select(n => (int?)n).FirstOrDefault(n => number is null || n == number);
        return new RazorComponentResult<KeyAgainPage>(new { Wave = wave, Questions = PaperQuestion.Of(await db.QuestionnaireOfAsync(wave, cancel)), Number = chosen, Typed = typed ?? FormCollection.Empty, Errors = errors ?? [] })
        {
            StatusCode = errors is { Count: > 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    private static Task<IResult> NotWaitingAsync(Wave wave, int number, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel) =>
        PageAsync(wave, desk, db, tray, cancel, errors: Of("versturen", $"Formulier {number} wacht niet meer op de tweede keer. Misschien voerde iemand anders het al in, of is het uit het bakje gehaald. Wat u nu typte, is niet bewaard."), crossed: true);

    private static async Task<IResult> DifferencesAsync(Wave wave, int? number, Desk desk, LeefbaarheidDb db, FormTray tray, CancellationToken cancel, IFormCollection? typed = null, IReadOnlyDictionary<string, string>? errors = null)
    {
        var state = await tray.LookAsync(wave, desk.Actor, cancel);
        var chosen = state.Differ.Select(n => (int?)n).FirstOrDefault(n => number is null || n == number);
        var questionnaire = await db.QuestionnaireOfAsync(wave, cancel);
        var paper = chosen is { } found ? await tray.FindAsync(wave, found, cancel) : null;
        return new RazorComponentResult<DifferencesPage>(new { Wave = wave, Questions = PaperQuestion.Of(questionnaire), Number = chosen, Differences = paper?.Differences(questionnaire) ?? [], Typed = typed ?? FormCollection.Empty, Errors = errors ?? new Dictionary<string, string>() })
        {
            StatusCode = errors is { Count: > 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    /// <summary>The answer to what was typed for a wave that was closed meanwhile.</summary>
    internal static RazorComponentResult<NoPaperPage> TooLate() => new(new { NothingKept = true }) { StatusCode = StatusCodes.Status409Conflict };

    private static Dictionary<string, string> Of(string field, string message) => new(StringComparer.Ordinal) { [field] = message };

    /// <summary>Back to the screen, with what was done.</summary>
    internal static RedirectHttpResult Back(Desk desk, Wave wave, string told) => TypedResults.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/werk/{desk.Study.Slug}/papier?meting={wave.Number}&{told}"));

    /// <summary>The wave that was asked for, or else the newest that has begun; only one that still takes paper.</summary>
    internal static Wave? WaveOf(Desk desk, HttpRequest request) => request.Query.ContainsKey("meting")
        ? desk.Wave is { AcceptsPaper: true } asked ? asked : null
        : desk.Waves.LastOrDefault(w => w.AcceptsPaper && w.OpensOn <= desk.Today) ?? desk.Waves.FirstOrDefault(w => w.AcceptsPaper);
}
