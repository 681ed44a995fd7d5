using System.Reflection;

namespace Survey.Architecture.Tests;

/// <summary>A ban on a name that does not exist bans nothing: every line has to point at something real.</summary>
public class BanListTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Type>> Known = new(() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .SelectMany(TypesOf).Concat(typeof(object).Assembly.GetExportedTypes()).GroupBy(t => t.FullName!).ToDictionary(g => g.Key, g => g.First()));

    public static TheoryData<string> Lists => [.. Source.Written.Where(p => Path.GetFileName(p) == "BannedSymbols.txt")];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_banned_name_exists_and_says_why(string list) => RoomsTests.Nothing(Lines(list).Where(l => !Exists(l.Symbol) || l.Why.Length == 0).Select(l => l.Symbol), $"in {list} that ban nothing or do not say why");

    [Fact]
    public void A_name_that_does_not_exist_is_noticed() =>
        Assert.All(["T:System.Nothing", "P:System.DateTime.Later", "M:System.Guid.Make", "M:System.Guid.NewGuid(System.Int32)", "N:System.Nowhere", "x"], s => Assert.False(Exists(s), s));

    [Theory]
    [InlineData("BannedSymbols.txt", "P:System.DateTime.Now P:System.DateTime.UtcNow P:System.DateTime.Today P:System.DateTimeOffset.Now P:System.DateTimeOffset.UtcNow M:System.Random.#ctor P:System.Random.Shared T:Microsoft.AspNetCore.Components.MarkupString M:System.Guid.CreateVersion7")]
    [InlineData("src/Survey.Analysis/BannedSymbols.txt", "N:System.IO N:System.Net N:Microsoft.EntityFrameworkCore M:System.Guid.NewGuid")]
    [InlineData("src/Survey.Core/BannedSymbols.txt", "N:Microsoft.AspNetCore.Http N:Microsoft.AspNetCore.Mvc N:Microsoft.AspNetCore.Components N:Microsoft.AspNetCore.Builder N:Microsoft.AspNetCore.Routing")]
    [InlineData("src/Survey.Dashboard/BannedSymbols.txt", "N:Survey.Core.Responses P:Survey.Core.Storage.LeefbaarheidDb.Responses P:Survey.Core.Storage.LeefbaarheidDb.Answers")]
    public void The_walls_that_carry_a_promise_are_on_the_lists(string list, string symbols) => RoomsTests.Nothing(symbols.Split(' ').Except(Lines(list).Select(l => l.Symbol)), $"missing in {list}");

    private static IEnumerable<(string Symbol, string Why)> Lines(string list) => Source.Read(list).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(l => !l.StartsWith("//", StringComparison.Ordinal)).Select(l => l.Split(';', 2)).Select(l => (l[0], l.Length > 1 ? l[1] : ""));

    private static bool Exists(string symbol)
    {
        if (symbol.Length < 3 || symbol[1] != ':')
        {
            return false;
        }

        var name = symbol[2..];
        if (symbol[0] is 'N')
        {
            return Known.Value.Values.Any(t => t.Namespace == name || t.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true);
        }

        if (symbol[0] is 'T')
        {
            return Known.Value.ContainsKey(name);
        }

        var open = name.IndexOf('(', StringComparison.Ordinal);
        var parameters = open < 0 ? [] : name[(open + 1)..^1].Split(',');
        var path = open < 0 ? name : name[..open];
        var dot = path.LastIndexOf('.');
        return Known.Value.TryGetValue(path[..dot], out var type) && Member(type, symbol[0], path[(dot + 1)..], parameters);
    }

    private static bool Member(Type type, char kind, string name, string[] parameters) => kind switch
    {
        'P' => type.GetProperty(name) is not null,
        'M' => type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors()).Any(m => m.Name == name.Replace('#', '.') && m.GetParameters().Select(p => p.ParameterType.FullName).SequenceEqual(parameters)),
        _ => false,
    };

    private static IEnumerable<Type> TypesOf(string file)
    {
        try
        {
            return Assembly.LoadFrom(file).GetExportedTypes();
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException)
        {
            return [];
        }
    }
}
