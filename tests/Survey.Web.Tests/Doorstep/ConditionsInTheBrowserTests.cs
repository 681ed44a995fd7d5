using System.Text.Json;
using Survey.Core.Questionnaires;

namespace Survey.Web.Tests.Doorstep;

/// <summary>The script of the door page follows conditions as the server does; what it does not understand it lets pass.</summary>
public sealed class ConditionsInTheBrowserTests
{
    private static readonly string[] Expressions =
    [
        "${a} = 'ja'", "${a} != 'ja'", "${a} = ''", "${a} != ''", "selected(${b}, 'twee')", "not(selected(${b}, 'twee'))", "selected(${b},'tw')", "count-selected(${b}) > 1", "count-selected(${b}) >= 2 and ${a} = 'ja'",
        "selected-at(${b}, 0) = 'een'", "selected-at(${b}, 9) = ''", "${n} > 3", "${n} < 3", "${n} <= 3.5 or ${a} = 'nee'", "${n} = 4", "${n} != 4", "'4.0' = ${n}", "${n} + 1 = 5", "${n} - 1 = 3", "${n} * 2 = 8", "${n} div 2 = 2", "${n} mod 3 = 1", "-${n} < 0",
        "${a} = 'ja' or ${a} = 'nee' and ${n} > 100", "(${a} = 'ja' or ${a} = 'nee') and ${n} > 100", "string-length(${a}) = 2", "contains(${b}, 'ee')", "starts-with(${b}, 'een')", "if(${a} = 'ja', 'x', 'y') = 'x'", "coalesce(${leeg}, ${a}) = 'ja'",
        "regex(${a}, '[a-z]+')", "regex(${a}, 'j')", "int(${n}) = 4", "true()", "false()", "not(false())", "boolean(${leeg})", "boolean(${a})", "number(${n}) = 4", "number(${a}) = number(${a})", "string(${n}) = '4'", "round(3.5) = ${n}", "floor(${n}) = 4", "ceiling(${n}) = 4",
        "concat(${a}, '!') = 'ja!'", "normalize-space('  x  y ') = 'x y'", "${a} = \"ja\"", "${a}", "${leeg}", "'${a}' = 'ja'", "${a} = true()", "${leeg} = false()",
    ];

    private static readonly Dictionary<string, string>[] Answers =
    [
        [],
        new() { ["a"] = "ja", ["b"] = "een twee", ["n"] = "4" },
        new() { ["a"] = "nee", ["b"] = "een", ["n"] = "3.5" },
        new() { ["a"] = "ja", ["n"] = "-2" },
        new() { ["b"] = "twee een drie", ["n"] = "weet_niet" },
    ];

    [Fact]
    public async Task Page_and_server_ask_the_same_questions()
    {
        var cases = Expressions.SelectMany(e => Answers.Select(a => (Expression: e, Answers: a))).ToList();
        var page = await HoldsAsync(cases.Select(c => new { expression = c.Expression, answers = c.Answers }));

        var known = new[] { "a", "b", "n", "leeg" };
        var server = cases.Select(c => Condition.Read(c.Expression, known).Condition?.Holds(c.Answers)).ToList();
        Assert.DoesNotContain(null, server);
        Assert.Empty(cases.Zip(server, page).Where(c => c.Second != c.Third).Select(c => $"{c.First.Expression} {JsonSerializer.Serialize(c.First.Answers)}: server {c.Second}, page {c.Third}"));
    }

    [Fact]
    public async Task What_the_page_does_not_understand_is_asked()
    {
        string[] strange = ["translate(${a}, 'a', 'b') = 'x'", "pulldata('a')", "${a} =", "((", "${a} = 'ja", "constructor()", "${a} and", ". . .", "🙂"];

        Assert.All(await HoldsAsync(strange.Select(e => new { expression = e, answers = new Dictionary<string, string>() })), Assert.True);
    }

    private static Task<bool[]> HoldsAsync<T>(IEnumerable<T> cases) => DoorScript.AskAsync<bool[]>("conditions.js", "holds", "given.map(c => holds(c.expression, c.answers))", cases);
}
