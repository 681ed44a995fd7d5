using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Questionnaires;

/// <summary>One question: making it, and changing all that belongs to it.</summary>
internal static class QuestionPages
{
    private const int MostNotes = 30;

    internal static void MapQuestions(this RouteGroupBuilder study)
    {
        study.MapGet("/vragenlijst/vraag/{question}", ShowAsync);
        study.MapPost("/vragenlijst/vraag/{question}", KeepAsync);
        study.MapGet("/vragenlijst/nieuw", NewAsync);
        study.MapPost("/vragenlijst/nieuw", MakeAsync);
    }

    private static string LanguageOf(HttpRequest request, Questionnaire questionnaire) =>
        QuestionSentences.LanguagesOf(questionnaire).FirstOrDefault(l => l.Code == request.Query["naast"]).Code ?? "";

    private static async Task<IResult> ShowAsync(string question, HttpRequest request, Desk desk, LeefbaarheidDb db, CancellationToken cancel)
    {
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        return state.Stored.Find(question) is { } found
            ? Page(state, QuestionForm.Of(found, LanguageOf(request, state.Stored)), request.Query["gedaan"] == "bewaard" ? $"De vraag is bewaard, in versie {state.Newest.Version}." : null, [])
            : DeskFilter.NotHere();
    }

    private static async Task<IResult> KeepAsync(string question, HttpRequest request, Desk desk, LeefbaarheidDb db, EditQuestionnaire edit, CancellationToken cancel)
    {
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        if (state.Stored.Find(question) is not { } found)
        {
            return DeskFilter.NotHere();
        }

        var form = await request.ReadFormAsync(cancel);
        var language = LanguageOf(request, state.Stored);
        var sent = QuestionForm.Read(form, found, language);
        if (form["doe"].ToString() is { Length: > 0 } step && step != "bewaar")
        {
            return Page(state, sent.Moved(step), "De antwoorden staan in een andere volgorde. Dat is nog niet bewaard.", []);
        }

        var (meant, read) = sent.Check(state.Questionnaire);
        if (meant is null)
        {
            return Page(state, read, null, []);
        }

        if (form["stand"] != state.Newest.Stamp)
        {
            return Overtaken(state, read, found);
        }

        var changed = state.Stored with { Questions = [.. state.Stored.Questions.Select(q => q.Name == question ? meant : q)] };
        if (QuestionProblems.Of(changed) is { Count: > 0 } problems)
        {
            return Page(state, read, null, problems);
        }

        var outcome = await edit.EditAsync(desk.Study.Id, state.Newest.Stamp, changed, "vraag gewijzigd", meant.Text.In(Wording.DutchCode), desk.Actor, cancel);
        return outcome is EditOutcome.Stored
            ? TypedResults.LocalRedirect(QuestionnairePages.Address(desk, $"/vraag/{question}?gedaan=bewaard{(language.Length == 0 ? "" : $"&naast={language}")}"))
            : await QuestionnaireState.ReadAsync(db, desk, cancel) is var now && now.Stored.Find(question) is { } there ? Overtaken(now, read, there) : DeskFilter.NotHere();
    }

    /// <summary>What was typed stays, beside what stands there now: whoever saves again knows what goes.</summary>
    private static RazorComponentResult<EditQuestionPage> Overtaken(QuestionnaireState state, QuestionForm typed, Question now)
    {
        List<string> problems = ["Een collega veranderde de vragenlijst intussen. Wat u typte, staat er nog. Kijk of het zo goed is, en bewaar dan opnieuw.", .. QuestionSentences.StandsNow(typed, now)];
        return new(new { State = state, Form = typed, Problems = problems }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> NewAsync(Desk desk, LeefbaarheidDb db, CancellationToken cancel) =>
        new RazorComponentResult<NewQuestionPage>(new { (await QuestionnaireState.ReadAsync(db, desk, cancel)).Newest.Stamp });

    private static async Task<IResult> MakeAsync(HttpRequest request, Desk desk, LeefbaarheidDb db, EditQuestionnaire edit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var state = await QuestionnaireState.ReadAsync(db, desk, cancel);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var made = form["doe"] == "notities" ? FromNotes(form, state.Stored, errors) : FromForm(form, state.Stored, errors);
        if (errors.Count > 0)
        {
            return Again(form, state, errors, StatusCodes.Status400BadRequest);
        }

        // Whoever presses twice sends the same page twice: the second time it is old, and nothing is made double.
        var changed = state.Stored with { Questions = [.. state.Stored.Questions, .. made] };
        var outcome = await edit.EditAsync(desk.Study.Id, form["stand"].ToString(), changed, "vraag toegevoegd", made[0].Text.In(Wording.DutchCode), desk.Actor, cancel);
        if (outcome is not EditOutcome.Stored)
        {
            state = await QuestionnaireState.ReadAsync(db, desk, cancel);
            errors[form["doe"] == "notities" ? "notities" : "tekst"] = state.Stored.Questions.Any(q => q.Text.In(Wording.DutchCode) == made[^1].Text.In(Wording.DutchCode))
                ? "Deze vraag staat al in de vragenlijst. Er is niets bij gekomen."
                : "De vragenlijst is intussen gewijzigd. Er is nog niets bewaard. Wat u typte, staat er nog: kies de knop nog een keer.";
            return Again(form, state, errors, StatusCodes.Status409Conflict);
        }

        return made.Count == 1 ? TypedResults.LocalRedirect(QuestionnairePages.Address(desk, $"/vraag/{made[0].Name}?gedaan=bewaard"))
            : TypedResults.LocalRedirect(QuestionnairePages.Address(desk, $"?gedaan=notities&toon={made[0].Name}#vraag-{made[0].Name}"));
    }

    private static RazorComponentResult<NewQuestionPage> Again(IFormCollection form, QuestionnaireState state, Dictionary<string, string> errors, int status)
    {
        var typed = form.Where(f => f.Key is "tekst" or "soort" or "notities" or "datum").ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        return new(new { state.Newest.Stamp, Typed = typed, Errors = errors }) { StatusCode = status };
    }

    private static List<Question> FromForm(IFormCollection form, Questionnaire questionnaire, Dictionary<string, string> errors)
    {
        var text = XlsForm.Plain(form["tekst"].ToString());
        if (text.Trim('-').Length == 0)
        {
            errors["tekst"] = "Schrijf de vraag op, in het Nederlands.";
        }
        else if (text.Length > QuestionForm.LongestWords)
        {
            errors["tekst"] = $"Dit is te lang: {text.Length} tekens. Gebruik er hoogstens {QuestionForm.LongestWords}.";
        }

        if (KindWords.Read(form["soort"]) is { } kind)
        {
            return errors.Count > 0 ? [] : [New(text, kind, [.. questionnaire.Questions.Select(q => q.Name)])];
        }

        errors["soort"] = "Kies een soort vraag uit de lijst.";
        return [];
    }

    private static List<Question> FromNotes(IFormCollection form, Questionnaire questionnaire, Dictionary<string, string> errors)
    {
        var lines = form["notities"].ToString().Split('\n').Select(XlsForm.Plain).Where(l => l.Trim('-').Length > 0).ToList();
        if (lines.Count is 0 or > MostNotes)
        {
            errors["notities"] = lines.Count == 0 ? "Schrijf minstens één regel op." : $"Dit zijn {lines.Count} regels. Gebruik er hoogstens {MostNotes} tegelijk.";
        }
        else if (lines.Find(l => l.Length > QuestionForm.LongestWords) is { } tooLong)
        {
            errors["notities"] = $"Een regel is te lang: {tooLong.Length} tekens. Gebruik er hoogstens {QuestionForm.LongestWords}.";
        }

        if (!DateOnly.TryParseExact(form["datum"], ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            errors["datum"] = "Vul de datum van het gesprek in, bijvoorbeeld 3-3-2026.";
        }

        var names = questionnaire.Questions.Select(q => q.Name).ToList();
        var made = new List<Question>();
        foreach (var line in errors.Count > 0 ? [] : lines)
        {
            made.Add(New(line, QuestionKind.Open, names) with { Origin = $"gevraagd door bewoners op {day.ToString("d MMMM yyyy", DutchFigures.Dutch)}" });
            names.Add(made[^1].Name);
        }

        return made;
    }

    private static Question New(string text, QuestionKind kind, IReadOnlyCollection<string> taken) =>
        new(QuestionForm.CodeFor(text, taken), kind, Wording.Dutch(text), null, null, false, KindChoices.Of(kind), default, false, null);

    private static RazorComponentResult<EditQuestionPage> Page(QuestionnaireState state, QuestionForm form, string? told, IReadOnlyList<string> problems) =>
        new(new { State = state, Form = form, Told = told, Problems = problems })
        {
            StatusCode = problems.Count + form.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
