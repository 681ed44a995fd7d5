using Survey.Core.Invitations;

namespace Survey.Core.Tests.Invitations;

public class CrockfordTests
{
    [Theory]
    [InlineData("k7qm 2xrd-4", "K7QM2XRD4")]
    [InlineData("oO iI lL", "001111")]
    [InlineData("A.B–C\u00a0D", "ABCD")]
    [InlineData("٤٥ 7۸", "4578")]
    [InlineData("Кх2м-асе", "KX2MACE")]
    [InlineData("İ ı i", "111")]
    [InlineData("\u200fK7QM\u200e", "K7QM")]
    [InlineData("Ж", null)]
    [InlineData(null, "")]
    [InlineData("AU", null)]
    [InlineData("é", null)]
    [InlineData("A/B", null)]
    public void What_people_type_becomes_plain_characters_or_nothing(string? typed, string? plain) => Assert.Equal(plain, Crockford.Normalise(typed));

    [Fact]
    public void Bytes_are_spelled_five_bits_a_letter()
    {
        Assert.Equal("00000000", Crockford.Spell([0, 0, 0, 0, 0], 8));
        Assert.Equal("ZZZZZZZZ", Crockford.Spell([255, 255, 255, 255, 255], 8));
        Assert.Equal("01234567", Crockford.Spell([0b00000_000, 0b01_00010_0, 0b0011_0010, 0b0_00101_00, 0b110_00111], 8));
    }

    [Fact]
    public void Random_characters_come_in_the_length_that_was_asked() => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", Crockford.Random(26));
}
