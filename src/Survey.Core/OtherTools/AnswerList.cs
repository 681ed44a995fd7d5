using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;

namespace Survey.Core.OtherTools;

/// <summary>The answers that can stand in a column, and which of them a piece of text means. Only the same code or the same words count; what is merely alike is a proposal.</summary>
public sealed partial class AnswerList
{
    private const string SubAreaName = "@deelgebied", LanguageName = "@taal";
    private const int LowestMark = 1, HighestMark = 10;

    // What LimeSurvey writes for a question that was not shown.
    private const string NotShown = "N/A";

    // What it writes for "other" in a question with one choice.
    private const string OtherThere = "-oth-";

    private static readonly string[] Ticked = ["1", "y", "yes", "j", "ja", "true", "waar", "x"], NotTicked = ["0", "n", "no", "nee", "false", "onwaar"];

    private static readonly IReadOnlyList<Choice> Languages =
    [
        new("nl", Named("Nederlands", "Dutch")), new("en", Named("Engels", "English")), new("tr", Named("Turks", "Türkçe", "Turkish")),
        new("ar", Named("Arabisch", "العربية", "Arabic")), new("pl", Named("Pools", "Polski", "Polish")), new("uk", Named("Oekraïens", "Українська", "Ukrainian")),
    ];

    private readonly Dictionary<string, string?>[] _known;
    private readonly bool _isBox, _isNumber;

    private AnswerList(string name, string label, IReadOnlyList<Choice> choices, bool several = false, bool isBox = false, bool isNumber = false)
    {
        (Name, Label, Choices, Several, _isBox, _isNumber) = (name, label, choices, several, isBox, isNumber);
        Dictionary<string, string?>[] known = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
        foreach (var choice in choices)
        {
            Put(known[0], choice.Code, choice.Code);
            foreach (var words in choice.Text.ByLanguage.Values)
            {
                Put(known[1], words, choice.Code);
                Put(known[2], BareWords.Of(words), choice.Code);
            }

            Put(known[3], BareWords.Of(choice.Code), choice.Code);
        }

        _known = known;
    }

    /// <summary>A stable name, under which it is kept what words mean.</summary>
    public string Name { get; }

    /// <summary>What it is called on screen.</summary>
    public string Label { get; }

    /// <summary>The answers that can be chosen.</summary>
    public IReadOnlyList<Choice> Choices { get; }

    /// <summary>Whether one cell can hold several of them.</summary>
    public bool Several { get; }

    /// <summary>The list for a column; null when it holds open answers or is left out.</summary>
    internal static AnswerList? For(ColumnUse use, Questionnaire questionnaire, Study study) => use switch
    {
        ColumnUse.Answers(var name) => OfQuestion(questionnaire.Find(name)!),
        ColumnUse.Box(var name, var code) when questionnaire.Find(name) is { } question =>
            new($"{name}:{code}", $"{question.Text.In(Wording.DutchCode)} {question.Find(code)!.Text.In(Wording.DutchCode)}", [question.Find(code)!], isBox: true),
        ColumnUse.SubArea => new(SubAreaName, "Deelgebied", [.. study.SubAreas.Select(s => new Choice(s.Code, Wording.Dutch(s.Name)))]),
        ColumnUse.Language => new(LanguageName, "Taal", Languages),
        _ => null,
    };

    /// <summary>Every language in which residents can have answered: code and name.</summary>
    public static IEnumerable<(string Code, string Name)> LanguageChoices => Languages.Select(l => (l.Code, l.Text.In(Wording.DutchCode)));

    /// <summary>Whether a cell holds nothing.</summary>
    internal static bool IsEmpty(string cell) => cell.Length == 0 || cell == NotShown;

    /// <summary>The code that a text certainly means, empty for "not ticked"; null when it is not certain.</summary>
    internal string? CodeOf(string text)
    {
        var bare = BareWords.Of(text);
        foreach (var code in new[] { _known[0].GetValueOrDefault(text), _known[1].GetValueOrDefault(text), _known[2].GetValueOrDefault(bare), _known[3].GetValueOrDefault(bare) })
        {
            if (code is not null)
            {
                return code;
            }
        }

        if (text == OtherThere && Choices.Any(c => c.Code == Choice.Other))
        {
            return Choice.Other;
        }

        return _isBox && Ticked.Contains(text, StringComparer.OrdinalIgnoreCase) ? Choices[0].Code
            : _isBox && NotTicked.Contains(text, StringComparer.OrdinalIgnoreCase) ? ""
            : _isNumber && IsNumber(text) ? text
            : Name == LanguageName && text.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? _known[0].GetValueOrDefault(text[..dash].ToLowerInvariant())
            : null;
    }

    /// <summary>The code of the choice that is most like a text, as a proposal; null when none is. LimeSurvey numbers answers by itself (A2, SQ002): then it is the second.</summary>
    internal string? Propose(string text) => BareWords.Nearest(text, Words) ?? (NumberedPattern().Match(text) is { Success: true } number && int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture) is >= 1 and var at && at <= Choices.Count ? Choices[at - 1].Code : null);

    /// <summary>The code of the only choice that begins with words that a program cut off, or null.</summary>
    internal string? CodeOfShortened(string text) => BareWords.OnlyOneBegins(text, Words);

    private IEnumerable<(string Key, string Words)> Words => Choices.SelectMany(c => c.Text.ByLanguage.Values.Select(w => (c.Code, w)));

    private static AnswerList? OfQuestion(Question question)
    {
        var label = question.Text.In(Wording.DutchCode);
        return question.Kind switch
        {
            QuestionKind.Open => null,
            QuestionKind.ReportMark => new(question.Name, label,
                [.. Enumerable.Range(LowestMark, HighestMark).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new Choice(n, Wording.Dutch(n))), KindChoices.DontKnow]),
            QuestionKind.Number => new(question.Name, label, [KindChoices.DontKnow], isNumber: true),
            QuestionKind.Consent => new(question.Name, label, [.. question.Choices, .. KindChoices.YesOrNo.Where(c => c.Code == "nee")]),
            _ => new(question.Name, label, question.Choices, question.Kind == QuestionKind.MultipleChoice),
        };
    }

    [GeneratedRegex(@"^(?:SQ|AO|A)0*(\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPattern();

    private static bool IsNumber(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static void Put(Dictionary<string, string?> known, string words, string code) => known[words] = known.TryGetValue(words, out var other) && other != code ? null : code;

    private static Wording Named(params string[] names) => new(names.Select((n, i) => (n, i)).ToDictionary(n => n.i == 0 ? Wording.DutchCode : $"{n.i}", n => n.n, StringComparer.Ordinal));
}
