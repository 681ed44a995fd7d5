using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;
using System.Xml.Xsl;

namespace Survey.Core.Questionnaires;

/// <summary>What an expression can name: answers as variables, and the functions that XLSForm adds to XPath (getodk.github.io/xforms-spec).</summary>
internal sealed partial class ConditionContext(IReadOnlyDictionary<string, string> answers) : XsltContext(new NameTable())
{
    /// <summary>A pattern of somebody else's form may not keep a page busy.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(50);

    private static readonly Dictionary<string, (int Fewest, int Most, XPathResultType Returns, Func<object[], object> Of)> Functions = new(StringComparer.Ordinal)
    {
        ["selected"] = (2, 2, XPathResultType.Boolean, a => Codes(a[0]).Contains(Text(a[1]), StringComparer.Ordinal)),
        ["count-selected"] = (1, 1, XPathResultType.Number, a => (double)Codes(a[0]).Length),
        ["selected-at"] = (2, 2, XPathResultType.String, a => Number(a[1]) is >= 0 and var at && at < Codes(a[0]).Length ? Codes(a[0])[(int)at] : ""),
        ["if"] = (3, 3, XPathResultType.String, a => Truth(a[0]) ? Text(a[1]) : Text(a[2])),
        ["coalesce"] = (2, 2, XPathResultType.String, a => Text(a[0]).Length > 0 ? Text(a[0]) : Text(a[1])),
        ["regex"] = (2, 2, XPathResultType.Boolean, a => Matches(Text(a[0]), Text(a[1]))),
        ["int"] = (1, 1, XPathResultType.Number, a => Math.Truncate(Number(a[0]))),
    };

    private static readonly string[] OfXPath =
        ["not", "true", "false", "boolean", "number", "string", "string-length", "contains", "starts-with", "substring", "substring-before", "substring-after", "concat", "normalize-space", "translate", "round", "floor", "ceiling"];

    /// <inheritdoc />
    public override bool Whitespace => true;

    /// <summary>The first function of an expression that nobody here knows, or null.</summary>
    internal static string? UnknownFunction(string expression) =>
        Called().Matches(expression).Select(m => m.Groups[1].Value).FirstOrDefault(f => f is not ("and" or "or" or "div" or "mod") && !Functions.ContainsKey(f) && !OfXPath.Contains(f));

    /// <inheritdoc />
    public override IXsltContextVariable ResolveVariable(string prefix, string name) => new Given(answers.GetValueOrDefault(name[1..], ""));

    /// <inheritdoc />
    public override IXsltContextFunction ResolveFunction(string prefix, string name, XPathResultType[] argTypes) =>
        prefix.Length == 0 && Functions.TryGetValue(name, out var f) && argTypes.Length >= f.Fewest && argTypes.Length <= f.Most
            ? new FunctionOfForms(f.Fewest, f.Most, f.Returns, f.Of)
            : throw new XPathException($"{name} is not a function here.");

    /// <inheritdoc />
    public override int CompareDocument(string baseUri, string nextbaseUri) => 0;

    /// <inheritdoc />
    public override bool PreserveWhitespace(XPathNavigator node) => true;

    private static string[] Codes(object value) => Text(value).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(object value) => value switch
    {
        XPathNodeIterator nodes => nodes.MoveNext() ? nodes.Current!.Value : "",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static double Number(object value) => double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static bool Truth(object value) => value is bool truth ? truth : Text(value).Length > 0 && Number(value) != 0;

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"([A-Za-z_][\w:.-]*)\s*\(")]
    private static partial Regex Called();

    private sealed record Given(string Value) : IXsltContextVariable
    {
        public bool IsLocal => false;

        public bool IsParam => false;

        public XPathResultType VariableType => XPathResultType.String;

        public object Evaluate(XsltContext xsltContext) => Value;
    }

    private sealed record FunctionOfForms(int Minargs, int Maxargs, XPathResultType ReturnType, Func<object[], object> Of) : IXsltContextFunction
    {
        public XPathResultType[] ArgTypes => [.. Enumerable.Repeat(XPathResultType.Any, Maxargs)];

        public object Invoke(XsltContext xsltContext, object[] args, XPathNavigator docContext) => Of(args);
    }
}
