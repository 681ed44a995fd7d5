using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.XlsForms;

namespace Survey.Dashboard.Questionnaires;

/// <summary>One line of the choices in the form.</summary>
/// <param name="Code">Code of the choice; empty for one that is new.</param>
/// <param name="Dutch">Its words in Dutch.</param>
/// <param name="Other">Its words in the language that stands beside Dutch.</param>
public sealed record ChoiceLine(string Code, string Dutch, string Other);

/// <summary>What was typed for a question, and what is wrong with it.</summary>
/// <param name="Question">The question as it was.</param>
/// <param name="Language">Code of the language beside Dutch, or empty.</param>
/// <param name="Typed">Words per field.</param>
/// <param name="Choices">The lines of choices.</param>
/// <param name="Errors">Message per field.</param>
public sealed record QuestionForm(Question Question, string Language, IReadOnlyDictionary<string, string> Typed, IReadOnlyList<ChoiceLine> Choices, IReadOnlyDictionary<string, string> Errors)
{
    /// <summary>The most characters that words may have.</summary>
    internal const int LongestWords = 1000;

    /// <summary>The most choices of one question.</summary>
    internal const int MostChoices = 40;

    /// <summary>What can be said about a question in more languages, with its field.</summary>
    internal static readonly IReadOnlyList<string> Words = ["tekst", "uitleg", "waarom", "vooraf", RuleForm.Message];

    private const string Always = "altijd", Is = "is", IsNot = "niet", AsWritten = "zoals";

    /// <summary>The form of a question as it is.</summary>
    internal static QuestionForm Of(Question question, string language)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["soort"] = question.Kind.Word(),
            ["rol"] = question.Role.Dutch(),
            ["herkomst"] = question.Origin ?? "",
            ["verplicht"] = question.Required ? "ja" : "",
            ["omgekeerd"] = question.Reversed ? "ja" : "",
        };
        foreach (var field in Words)
        {
            typed[field] = WordsOf(question, field)?.In(Wording.DutchCode) ?? "";
            typed[$"{field}-ander"] = WordsOf(question, field)?.ByLanguage.GetValueOrDefault(language) ?? "";
        }

        RuleForm.Fill(typed, question);
        var simple = SimpleCondition.Of(question.ShowWhen);
        typed["als"] = question.ShowWhen is null ? Always : simple is null ? AsWritten : simple.IsNot ? IsNot : Is;
        typed["als-antwoord"] = simple is null ? "" : $"{simple.Question}={simple.Code}";
        typed["als-tekst"] = simple is null ? question.ShowWhen?.Expression ?? "" : "";
        return new(question, language, typed, [.. question.Choices.Select(c => new ChoiceLine(c.Code, c.Text.In(Wording.DutchCode), c.Text.ByLanguage.GetValueOrDefault(language) ?? ""))], new Dictionary<string, string>());
    }

    /// <summary>Reads what was sent.</summary>
    internal static QuestionForm Read(IFormCollection form, Question question, string language)
    {
        string[] fields = ["soort", "rol", "herkomst", "verplicht", "omgekeerd", "als", "als-antwoord", "als-tekst", .. RuleForm.Fields, .. Words, .. Words.Select(w => $"{w}-ander")];
        var typed = fields.ToDictionary(f => f, f => Clean(form[f]), StringComparer.Ordinal);
        var (codes, dutch, other) = (form["keuze-code"], form["keuze-nl"], form["keuze-ander"]);
        var lines = Enumerable.Range(0, Math.Min(dutch.Count, MostChoices * 2)).Select(i => new ChoiceLine(i < codes.Count ? codes[i] ?? "" : "", Clean(dutch[i]), i < other.Count ? Clean(other[i]) : "")).Where(l => l.Dutch.Length + l.Other.Length > 0).ToList();
        return new(question, language, typed, lines, new Dictionary<string, string>());
    }

    /// <summary>The same form with one answer moved, and nothing stored; the form itself when the step is none.</summary>
    /// <param name="step">omhoog or omlaag, a colon, and which line: 0 for the first.</param>
    internal QuestionForm Moved(string step)
    {
        var parts = step.Split(':');
        var at = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : -1;
        var to = parts[0] == "omhoog" ? at - 1 : at + 1;
        if (at < 0 || to < 0 || at >= Choices.Count || to >= Choices.Count)
        {
            return this;
        }

        var lines = Choices.ToList();
        (lines[at], lines[to]) = (lines[to], lines[at]);
        return this with { Choices = lines };
    }

    /// <summary>The question that was meant, or the same form with what is wrong.</summary>
    /// <param name="questionnaire">The questionnaire with the places of its study, for conditions.</param>
    internal (Question? Question, QuestionForm Form) Check(Questionnaire questionnaire)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var kind = KindWords.Read(Of("soort"));
        if (kind is null)
        {
            errors["soort"] = "Kies een soort vraag uit de lijst.";
        }

        if (Of("tekst").Length == 0)
        {
            errors["tekst"] = "Schrijf de vraag op, in het Nederlands.";
        }

        foreach (var (field, words) in Typed.Where(t => t.Value.Length > LongestWords))
        {
            errors[field] = $"Dit is te lang: {words.Length} tekens. Gebruik er hoogstens {LongestWords}.";
        }

        // Words that stand in one language only would go nowhere. Where there was Dutch, whoever emptied it wants them gone.
        foreach (var field in Words.Where(f => Of(f).Length == 0 && Of($"{f}-ander").Length > 0 && WordsOf(Question, f) is null))
        {
            errors.TryAdd(field, "Schrijf dit eerst in het Nederlands. De vertaling staat er nog.");
        }

        if (!QuestionRoles.TryParse(Of("rol"), out var role))
        {
            errors["rol"] = "Kies een rol uit de lijst.";
        }

        var choices = kind is { } known ? ChoicesOf(known, errors) : [];
        var condition = ConditionOf(questionnaire, errors);
        var rule = kind == Question.Kind ? RuleForm.Read(this, Said(RuleForm.Message), errors) : null;
        if (kind is null || errors.Count > 0)
        {
            return (null, this with { Errors = errors });
        }

        return (Question with
        {
            Kind = kind.Value,
            Text = Said("tekst")!,
            Hint = Said("uitleg"),
            Why = Said("waarom"),
            Before = Said("vooraf"),
            Required = Of("verplicht").Length > 0 && kind != QuestionKind.Consent,
            Choices = choices,
            Role = kind == QuestionKind.Open ? role : QuestionRole.None,
            Reversed = kind == QuestionKind.Agree && Of("omgekeerd").Length > 0,
            ShowWhen = condition,
            Rule = rule,
            Origin = Of("herkomst") is { Length: > 0 } origin ? origin : null,
        }, this);
    }

    /// <summary>The words that were typed in a field.</summary>
    internal string Of(string field) => Typed.GetValueOrDefault(field, "");

    private static string Clean(string? typed) => XlsForm.Plain((typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal)) is var plain && plain == "-" ? "" : plain;

    private static Wording? WordsOf(Question question, string field) => field switch
    {
        "tekst" => question.Text,
        "uitleg" => question.Hint,
        "waarom" => question.Why,
        RuleForm.Message => question.Rule?.Message,
        _ => question.Before,
    };

    /// <summary>Words with one other language changed; what stands in the rest of the languages stays. Without Dutch there is nothing to say.</summary>
    private Wording? Said(string field) => Changed(WordsOf(Question, field), Of(field), Of($"{field}-ander"));

    private Wording? Changed(Wording? was, string dutch, string other)
    {
        if (dutch.Length == 0)
        {
            return null;
        }

        var words = new Dictionary<string, string>(was?.ByLanguage ?? new Dictionary<string, string>(), StringComparer.Ordinal) { [Wording.DutchCode] = dutch };
        if (Language.Length > 0 && other.Length > 0)
        {
            words[Language] = other;
        }
        else if (Language.Length > 0)
        {
            words.Remove(Language);
        }

        return new(words);
    }

    private IReadOnlyList<Choice> ChoicesOf(QuestionKind kind, Dictionary<string, string> errors)
    {
        if (!kind.HasOwnChoices())
        {
            return KindChoices.Of(kind);
        }

        var choices = new List<Choice>();
        foreach (var line in Choices.Where(l => l.Dutch.Length > 0))
        {
            var was = line.Code.Length > 0 ? Question.Find(line.Code) : null;
            choices.Add(new(was?.Code ?? CodeFor(line.Dutch, [.. choices.Select(c => c.Code), .. Question.Choices.Select(c => c.Code)]), Changed(was?.Text, line.Dutch, line.Other)!));
        }

        // Another kind begins with its own choices, unless these fit.
        if (kind != Question.Kind && (choices.Count == 0 || kind is QuestionKind.Agree or QuestionKind.Faces))
        {
            return KindChoices.Of(kind);
        }

        if (Choices.FirstOrDefault(l => l.Dutch.Length == 0 && l.Code.Length == 0) is { } loose)
        {
            errors["keuzes"] = $"Bij ‘{loose.Other}’ staat nog geen Nederlands. Schrijf dat ernaast.";
        }
        else if (choices.Count(c => !c.StandsAlone) < 2)
        {
            errors["keuzes"] = "Schrijf minstens twee antwoorden op.";
        }
        else if (choices.Count > MostChoices)
        {
            errors["keuzes"] = $"Dit zijn {choices.Count} antwoorden. Gebruik er hoogstens {MostChoices}.";
        }
        else if (kind == QuestionKind.Faces && !KindChoices.Of(kind).Select(c => c.Code).SequenceEqual(choices.Select(c => c.Code)))
        {
            errors["keuzes"] = "Bij gezichten horen altijd vijf antwoorden en ‘Weet ik niet’. U kunt alleen de woorden wijzigen.";
        }

        return choices;
    }

    private Condition? ConditionOf(Questionnaire questionnaire, Dictionary<string, string> errors)
    {
        switch (Of("als"))
        {
            case Is or IsNot:
                var answer = Of("als-antwoord").Split('=', 2);
                if (answer.Length == 2 && questionnaire.Find(answer[0]) is { } asked && asked.Name != Question.Name && asked.Find(answer[1]) is not null)
                {
                    var simple = new SimpleCondition(answer[0], Of("als") == IsNot, answer[1]);
                    return simple == SimpleCondition.Of(Question.ShowWhen) ? Question.ShowWhen : simple.ToCondition(asked);
                }

                errors["als-antwoord"] = "Kies een antwoord uit de lijst.";
                return null;
            case AsWritten:
                var earlier = questionnaire.Questions.TakeWhile(q => q.Name != Question.Name).Select(q => q.Name).ToList();
                var (condition, whyNot) = Condition.Read(Of("als-tekst"), earlier);
                if (condition is null)
                {
                    errors["als-tekst"] = $"Deze voorwaarde kunnen wij niet volgen: {whyNot}.";
                }

                return condition;
            default:
                return null;
        }
    }

    /// <summary>A short code out of words: letters and digits, and never one that is taken.</summary>
    internal static string CodeFor(string words, IReadOnlyCollection<string> taken)
    {
        const int Longest = 24;
        var plain = new StringBuilder();
        foreach (var letter in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (letter is ' ' or '-' && plain.Length > 0 && plain[^1] != '_')
            {
                plain.Append('_');
            }
        }

        var code = plain.ToString().Trim('_');
        code = code switch { "weet_ik_niet" or "weet_niet" => Choice.DontKnow, "geen_van_deze" or "geen" => Choice.None, _ => (code.Length > Longest ? code[..Longest] : code).Trim('_') };
        code = code.Length == 0 || !char.IsAsciiLetter(code[0]) ? $"v_{code}".TrimEnd('_') : code;
        return !taken.Contains(code) ? code : Enumerable.Range(2, taken.Count + 1).Select(n => $"{code}_{n}").First(c => !taken.Contains(c));
    }
}
