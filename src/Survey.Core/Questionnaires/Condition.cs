using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;

namespace Survey.Core.Questionnaires;

/// <summary>
/// When a question is asked: an expression of XLSForm (XPath 1.0) over earlier answers, <c>${meedoen} != 'nee'</c>. An answer that
/// was not given is an empty text.
/// </summary>
[JsonConverter(typeof(ConditionJson))]
public sealed partial record Condition
{
    private Condition(string expression) => Expression = expression;

    /// <summary>The expression as it stands in a form.</summary>
    public string Expression { get; }

    /// <summary>The questions that it names, each once, in the order in which they stand in it.</summary>
    public IReadOnlyList<string> Questions => [.. Named().Matches(Quoted().Replace(Expression, "''")).Select(m => m.Groups[1].Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads an expression.</summary>
    /// <param name="expression">As it stands in a form.</param>
    /// <param name="known">The questions that it may name.</param>
    /// <returns>The condition, or in a few Dutch words why it cannot be followed.</returns>
    public static (Condition? Condition, string? WhyNot) Read(string expression, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(known);
        var bare = Quoted().Replace(expression, "''");
        if (Named().Matches(bare).Select(m => m.Groups[1].Value.Trim()).FirstOrDefault(n => !known.Contains(n)) is { } unknown)
        {
            return (null, $"de vraag '{unknown}' is er niet, of komt later");
        }

        if (bare.Contains('/', StringComparison.Ordinal))
        {
            return (null, "een pad met / kennen wij niet");
        }

        var condition = new Condition(expression.Trim());
        try
        {
            condition.Holds(new Dictionary<string, string>());
            return (condition, null);
        }
        catch (Exception e) when (e is XPathException or XmlException or ArgumentException or FormatException or InvalidCastException)
        {
            return (null, ConditionContext.UnknownFunction(bare) is { } function ? $"de functie '{function}' kennen wij niet" : "de uitdrukking klopt niet");
        }
    }

    /// <summary>An expression that was read before.</summary>
    internal static Condition Stored(string expression) => new(expression);

    /// <summary>Whether it holds for these answers.</summary>
    /// <param name="answers">Question name to stored answer; a skipped question is absent or empty.</param>
    public bool Holds(IReadOnlyDictionary<string, string> answers) => Holds(answers, "");

    /// <summary>Whether it holds for these answers, with the answer to the question itself as <c>.</c>.</summary>
    internal bool Holds(IReadOnlyDictionary<string, string> answers, string self)
    {
        var here = new XmlDocument().CreateElement("antwoord");
        here.InnerText = self;
        var expression = XPathExpression.Compile($"boolean({Outside(Expression, part => Named().Replace(part, m => $"$_{m.Groups[1].Value.Trim()}"))})");
        expression.SetContext(new ConditionContext(answers));
        return (bool)here.CreateNavigator()!.Evaluate(expression);
    }

    /// <summary>Both conditions together; either may be absent.</summary>
    internal static Condition? Both(Condition? one, Condition? two) => one is null ? two : two is null ? one : new($"({one.Expression}) and ({two.Expression})");

    /// <summary>The same condition with other names for questions; what stands between quotes is left as it is.</summary>
    /// <param name="names">The name that a question had, and the one that it has now.</param>
    internal Condition Naming(IReadOnlyDictionary<string, string> names) =>
        new(Outside(Expression, part => Named().Replace(part, m => names.TryGetValue(m.Groups[1].Value.Trim(), out var name) ? $"${{{name}}}" : m.Value)));

    /// <summary>Changes an expression outside of its quoted texts.</summary>
    private static string Outside(string expression, Func<string, string> change)
    {
        var parts = Quoted().Split(expression);
        var texts = Quoted().Matches(expression);
        return string.Concat(parts.Select((part, at) => change(part) + (at < texts.Count ? texts[at].Value : "")));
    }

    [GeneratedRegex(@"'[^']*'|""[^""]*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Named();

    /// <summary>Stores a condition as its expression; reads the three fields of before expressions too.</summary>
    private sealed class ConditionJson : JsonConverter<Condition>
    {
        public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return new(reader.GetString()!);
            }

            var fields = JsonElement.ParseValue(ref reader);
            string Field(string name) => fields.GetProperty(name).GetString()!;
            var chosen = $"selected(${{{Field("Question")}}}, '{Field("Code")}')";
            return new(Field("Comparison") == "Is" ? chosen : $"not({chosen})");
        }

        public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) => writer.WriteStringValue(value.Expression);
    }
}
