using Survey.Core.OwnModel;

namespace Survey.Core.Tests.OwnModel;

/// <summary>What of residents' words a language model may read.</summary>
public class WhatMayLeaveTests
{
    private static readonly WhatMayLeave Wilgenplein = new(["Wilgenplein", "Rivierstad", "Noordzijde", "Oost", "", "A"]);

    [Theory]
    [InlineData("de lampen in het portiek zijn stuk", "de lampen in het portiek zijn stuk")]
    [InlineData("op het wilgenplein is het donker", "op het [buurt] is het donker")]
    [InlineData("WILGENPLEIN, in Rivierstad", "[buurt], in [buurt]")]
    [InlineData("het oosten en de oostkant", "het oosten en de oostkant")]
    [InlineData("mijn buurman Ahmed helpt altijd", "mijn buurman [naam] helpt altijd")]
    [InlineData("bel mij op 06-12345678", "bel mij op [telefoonnummer]")]
    public void Who_and_where_stay_here(string said, string leaves) => Assert.Equal(leaves, Wilgenplein.Of(said));

    [Theory]
    [InlineData("ik wil niet meer leven")]
    [InlineData("mijn man slaat mij elke avond")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_remark_that_worries_stays_here_whole(string said) => Assert.Null(Wilgenplein.Of(said));

    [Fact]
    public void A_long_text_is_cut_between_letters_and_a_very_long_one_stays()
    {
        Assert.Equal(1999, Wilgenplein.Of(new string('a', 1999) + "🙂 en meer")!.Length);
        Assert.Null(Wilgenplein.Of(new string('a', 100_000)));
    }
}
