using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

[Collection(OpenWaveTogether.Name)]
public sealed class CodeTests(OpenWave wave)
{
    [Theory]
    [InlineData("", "Vul de code in. U vindt hem in de brief.")]
    [InlineData("K7QM", "Deze code kennen wij niet. Kijk nog eens in de brief. De code heeft 9 letters en cijfers.")]
    [InlineData("7777-7777-7", "Deze code kennen wij niet. Kijk nog eens in de brief. De code heeft 9 letters en cijfers.")]
    [InlineData("'; DROP TABLE Invitations; --", "Deze code kennen wij niet. Kijk nog eens in de brief. De code heeft 9 letters en cijfers.")]
    public async Task A_code_that_was_never_sent_is_refused_and_stays_on_the_page(string typed, string sentence)
    {
        var resident = await wave.House.BeginAsync(typed);

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Contains(sentence, resident.Text, StringComparison.Ordinal);
        Assert.Equal(typed, resident.ValueOf("Uw code"));
        Assert.StartsWith("Fout:", resident.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_of_one_address_take_part_and_a_third_is_told_whom_to_call()
    {
        var code = wave.TakeCode();
        for (var person = 1; person <= 2; person++)
        {
            var resident = await wave.House.BeginAsync(code);
            await resident.ToCheckAsync();
            await resident.PressAsync("Verstuur");
            Assert.Equal("Bedankt, uw antwoorden zijn binnen", resident.Heading);
        }

        var third = await wave.House.BeginAsync(code);
        Assert.Contains("Deze code is al gebruikt. Wilt u ook meedoen? Bel Samira, dan krijgt u een nieuwe code.", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_code_was_used_up_meanwhile_the_answers_stay_and_another_code_goes()
    {
        var code = wave.TakeCode();
        var late = await wave.House.BeginAsync(code);
        await late.PressAsync("Verder", ("Wat is er fijn", "De bankjes bij de wilg."));
        for (var person = 1; person <= 2; person++)
        {
            var resident = await wave.House.BeginAsync(code);
            await resident.ToCheckAsync();
            await resident.PressAsync("Verstuur");
        }

        await late.ToCheckAsync();
        await late.PressAsync("Verstuur");
        Assert.Contains("Deze code is al gebruikt.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Uw antwoorden staan er nog.", late.Text, StringComparison.Ordinal);
        await late.PressAsync("Gebruik deze code", ("Een andere code", wave.TakeCode()));
        Assert.Contains("De bankjes bij de wilg.", late.Text, StringComparison.Ordinal);
        await late.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", late.Heading);
    }

    [Fact]
    public async Task A_code_typed_with_spaces_small_letters_and_look_alikes_is_understood()
    {
        var code = wave.TakeCode().Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant().Replace('0', 'o').Replace('1', 'l');

        var resident = await wave.House.BeginAsync($"  {code} ");

        Assert.Equal("Wat is er fijn aan wonen rond het Wilgenplein?", resident.Heading);
    }
}
