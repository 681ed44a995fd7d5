using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Survey.Analysis.Text;

namespace Survey.Core.Questionnaires;

/// <summary>A questionnaire (vragenlijst) as data: what is asked, in which order, under which conditions.</summary>
/// <param name="Title">Title for staff.</param>
/// <param name="Questions">The questions in the order in which they are asked.</param>
public sealed record Questionnaire(string Title, IReadOnlyList<Question> Questions)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The question of this name, or null.</summary>
    public Question? Find(string name) => Questions.FirstOrDefault(q => q.Name == name);

    /// <summary>The questions that somebody with these answers is asked, in order.</summary>
    /// <param name="answers">Question name to stored answer; a skipped question is absent or empty.</param>
    public IReadOnlyList<Question> AskedOf(IReadOnlyDictionary<string, string> answers) =>
        [.. Questions.Where(q => q.ShowWhen is null || q.ShowWhen.Holds(answers))];

    private IEnumerable<Wording> Texts => Questions.SelectMany(q => q.Choices.Select(c => c.Text).Append(q.Text).Append(q.Hint).Append(q.Why).Append(q.Before).Append(q.Rule?.Message)).OfType<Wording>();

    /// <summary>The languages beside Dutch in which anything was written, each with the number of texts that are there in Dutch only.</summary>
    public IReadOnlyList<(string Language, int DutchOnly)> Translations() =>
        [.. Texts.SelectMany(t => t.ByLanguage.Keys).Distinct().Where(l => l != Wording.DutchCode).Order(StringComparer.Ordinal).Select(l => (l, DutchOnly(l)))];

    /// <summary>The number of texts that are not there in this language.</summary>
    public int DutchOnly(string language) => Texts.Count(t => t.LanguageFor(language) != language);

    /// <summary>The questionnaire as it is asked in an area: questions for a place get the places to choose from.</summary>
    /// <param name="places">The places of the area, by code.</param>
    public Questionnaire In(IEnumerable<Choice> places)
    {
        var list = KindChoices.PlacesAnd(places);
        return this with { Questions = [.. Questions.Select(q => q.Kind == QuestionKind.Place ? q with { Choices = list } : q)] };
    }

    /// <summary>Whether another questionnaire asks the same in the same words; in which order languages were written down is no matter.</summary>
    public bool IsSameAs(Questionnaire other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return JsonNode.DeepEquals(JsonNode.Parse(ToJson()), JsonNode.Parse(other.ToJson()));
    }

    /// <summary>The form in which it is stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> wrote, also when permission was still asked with a list.</summary>
    public static Questionnaire FromJson(string json)
    {
        var read = JsonSerializer.Deserialize<Questionnaire>(json, Json)!;
        return read with { Questions = [.. read.Questions.Select(q => KindChoices.IsConsentOfBefore(q.Name, q.Kind, q.Choices) ? q with { Kind = QuestionKind.Consent, Choices = KindChoices.Consent } : q)] };
    }
}

/// <summary>The kinds of question a resident can be asked.</summary>
public enum QuestionKind
{
    /// <summary>One choice out of a list.</summary>
    SingleChoice,

    /// <summary>Any number of choices.</summary>
    MultipleChoice,

    /// <summary>A statement (stelling) with a five-point agree scale, and "weet ik niet".</summary>
    Agree,

    /// <summary>A report mark (rapportcijfer) from 1 to 10.</summary>
    ReportMark,

    /// <summary>An open answer in the resident's own words.</summary>
    Open,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Five faces from sad (1) to glad (5), and "weet ik niet".</summary>
    Faces,

    /// <summary>One of the places of the area. The questionnaire does not know them: see <see cref="Questionnaire.In"/>.</summary>
    Place,

    /// <summary>A box to tick when words may be shown as they were written; not ticked is no answer.</summary>
    Consent,
}

/// <summary>One question (vraag).</summary>
/// <param name="Name">Stable code, the column in files.</param>
/// <param name="Kind">What kind of answer it takes.</param>
/// <param name="Text">The words of the question, per language.</param>
/// <param name="Hint">Help under the question, per language, or null.</param>
/// <param name="Why">Why it is asked, per language, or null.</param>
/// <param name="Required">Whether it must be answered.</param>
/// <param name="Choices">The choices, empty for marks and open questions, and for a place as long as the area is not known.</param>
/// <param name="Role">For an open question: what it asks after.</param>
/// <param name="Reversed">For a statement: agreeing is unfavourable, so scores are turned round.</param>
/// <param name="ShowWhen">Asked only when this holds, or null for always.</param>
public sealed record Question(
    string Name, QuestionKind Kind, Wording Text, Wording? Hint, Wording? Why, bool Required,
    IReadOnlyList<Choice> Choices, QuestionRole Role, bool Reversed, Condition? ShowWhen)
{
    /// <summary>Its place on standard scales, or null.</summary>
    public ScalePlace? Scale { get; init; }

    /// <summary>Words above the question, or null.</summary>
    public Wording? Before { get; init; }

    /// <summary>A rule that an answer has to follow, or null.</summary>
    public AnswerRule? Rule { get; init; }

    /// <summary>Who asked for this question, and when, as staff wrote it down; or null.</summary>
    public string? Origin { get; init; }

    /// <summary>What stands behind the name of a question in the name of the one that asks what somebody means with "iets anders".</summary>
    internal const string OtherTail = "_other";

    /// <summary>The name of the question that asks what somebody means with "iets anders".</summary>
    internal string OtherName => Name + OtherTail;

    /// <summary>Whether another question is the same in all that belongs to it.</summary>
    internal bool IsSameAs(Question other) => new Questionnaire("", [this]).IsSameAs(new("", [other]));

    /// <summary>The question with other names for questions in its condition and its rule.</summary>
    /// <param name="names">The name that a question had, and the one that it has now.</param>
    internal Question Naming(IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? this : this with { ShowWhen = ShowWhen?.Naming(names), Rule = Rule is { } rule ? rule with { Holds = rule.Holds.Naming(names) } : null };

    /// <summary>A question of choice with "iets anders" added, and the question that asks what.</summary>
    internal static (Question Question, Question Words) Other(Question question)
    {
        var words = Wording.Of("Iets anders", "Something else", "Başka bir şey", "شيء آخر", "Coś innego", "Щось інше");
        var asked = question.Find(Choice.Other) is null ? question with { Choices = [.. question.Choices, new(Choice.Other, words)] } : question;
        return (asked, new(question.OtherName, QuestionKind.Open, words, null, null, false, [], default, false, Condition.Both(question.ShowWhen, Condition.Stored($"selected(${{{question.Name}}}, '{Choice.Other}')"))));
    }

    /// <summary>The choice of this code, or null.</summary>
    public Choice? Find(string code) => Choices.FirstOrDefault(c => c.Code == code);
}

/// <summary>One choice of a closed question: a stable code and its words per language.</summary>
public sealed record Choice(string Code, Wording Text)
{
    /// <summary>The code that stands for "weet ik niet" in every list; counted apart, never in a share.</summary>
    public const string DontKnow = "weet_niet";

    /// <summary>The code that stands for "geen van deze"; like "weet ik niet" it goes with no other choice.</summary>
    public const string None = "geen";

    /// <summary>The code of "iets anders"; the words for it are the answer to a question of their own.</summary>
    public const string Other = "other";

    /// <summary>The code of "ja".</summary>
    public const string Yes = "ja";

    /// <summary>Whether this choice says that none of the others was chosen.</summary>
    public bool StandsAlone => Code is DontKnow or None;
}

/// <summary>A text in one or more languages, by language code. Dutch (nl) is always there.</summary>
public sealed record Wording(IReadOnlyDictionary<string, string> ByLanguage)
{
    /// <summary>Code of the language that is always there.</summary>
    public const string DutchCode = "nl";

    /// <summary>A text in Dutch only.</summary>
    public static Wording Dutch(string text) => new(new Dictionary<string, string> { [DutchCode] = text });

    /// <summary>A text in the six languages of residents.</summary>
    internal static Wording Of(string nl, string en, string tr, string ar, string pl, string uk) =>
        new(new Dictionary<string, string> { [DutchCode] = nl, ["en"] = en, ["tr"] = tr, ["ar"] = ar, ["pl"] = pl, ["uk"] = uk });

    /// <summary>The text in this language, or in Dutch when it was not translated.</summary>
    public string In(string language) => ByLanguage[LanguageFor(language)];

    /// <summary>The language in which somebody who reads this one gets the text: this one, or Dutch when it was not translated.</summary>
    public string LanguageFor(string language) => ByLanguage.ContainsKey(language) ? language : DutchCode;
}
