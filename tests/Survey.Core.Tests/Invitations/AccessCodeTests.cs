using Survey.Core.Invitations;

namespace Survey.Core.Tests.Invitations;

public class AccessCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static IEnumerable<string> Codes => Enumerable.Range(0, 30).Select(_ => AccessCode.Create().Characters);

    [Fact]
    public void A_code_is_printed_in_groups_and_read_back()
    {
        var code = AccessCode.Create();

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$", code.Display);
        Assert.Equal(code, AccessCode.Parse(code.Display));
        Assert.Equal(code, AccessCode.Parse("  " + code.Display.ToLowerInvariant().Replace('-', ' ')));
        Assert.Equal(code, AccessCode.Parse(code.Display.Replace('0', 'o').Replace('1', 'i')));
        Assert.Equal(code, AccessCode.Parse(code.Display.Replace('0', 'O').Replace('1', 'l')));
    }

    [Fact]
    public void Every_single_slip_of_the_pen_is_noticed() => Assert.All(Codes, code =>
    {
        for (var i = 0; i < code.Length; i++)
        {
            foreach (var other in Alphabet.Where(c => c != code[i]))
            {
                Assert.Null(AccessCode.Parse(code[..i] + other + code[(i + 1)..]));
            }
        }
    });

    [Fact]
    public void Every_swap_of_two_neighbours_is_noticed() => Assert.All(Codes, code =>
    {
        for (var i = 0; i + 1 < code.Length; i++)
        {
            if (code[i] != code[i + 1])
            {
                Assert.Null(AccessCode.Parse(code[..i] + code[i + 1] + code[i] + code[(i + 2)..]));
            }
        }
    });

    [Fact]
    public void Codes_do_not_repeat_and_use_the_whole_alphabet()
    {
        var codes = Enumerable.Range(0, 5000).Select(_ => AccessCode.Create().Characters).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(Alphabet, new string([.. codes.SelectMany(c => c).Distinct().Order()]));
    }

    [Fact]
    public void A_code_does_not_slip_into_a_log() => Assert.Equal("[code]", AccessCode.Create().ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("UUUU-UUUU-U")]
    [InlineData("ABCD-EFGH-JKM")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.Null(AccessCode.Parse(typed));
}
