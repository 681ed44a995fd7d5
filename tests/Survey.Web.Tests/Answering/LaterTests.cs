using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Layout;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

/// <summary>Stop halfway and go on later, with four words.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class LaterTests(OpenWave wave)
{
    private const string Root = $"/meedoen/{Wilgenplein.Slug}";
    private const string Stop = "Stop en ga later verder";

    [Fact]
    public async Task A_resident_stops_at_a_question_and_goes_on_at_the_next_one_on_another_phone()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De kersenboom."));
        Assert.Equal($"{Root}/later", resident.Where);
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        Assert.Equal((4, $"{Root}/later"), (words.Split(' ').Length, resident.Where));
        Assert.Contains("Schrijf ze op, in deze volgorde. U ziet ze maar één keer.", resident.Text, StringComparison.Ordinal);
        Assert.Contains("Dat kan tot en met 17 maart 2026.", resident.Text, StringComparison.Ordinal);
        await resident.ToCheckAsync();
        Assert.Contains("Wij weten niet meer waar u was.", resident.Text, StringComparison.Ordinal);

        var phone = wave.House.Visitor();
        await phone.OpenAsync(Root);
        await phone.FollowAsync("Verder met vier woorden");
        await phone.PressAsync("Ga verder", ("Uw vier woorden", words.ToUpperInvariant().Replace(" ", ",  ", StringComparison.Ordinal)));
        Assert.Equal(await SecondQuestionAsync(), phone.Where);
        await phone.ToCheckAsync();
        Assert.Contains("De kersenboom.", phone.Text, StringComparison.Ordinal);
        await phone.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", phone.Heading);

        Assert.Contains("Met deze woorden vinden wij niets.", (await TryAsync(words)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_without_an_answer_is_not_told_to_answer_first()
    {
        var resident = await wave.BeginAsync();

        await resident.PressAsync(Stop);

        Assert.Equal((HttpStatusCode.OK, Stop), (resident.Status, resident.Heading));
        await resident.FollowAsync("Nee, ik ga nu verder");
        Assert.Equal($"{Root}/vraag/fijn", resident.Where);
    }

    [Fact]
    public async Task Who_stops_with_an_answer_that_is_too_long_loses_nothing_of_it()
    {
        var resident = await wave.BeginAsync();

        await resident.PressAsync(Stop, ("Wat is er fijn", new string('a', 4001)));

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Equal(4001, resident.ValueOf("Wat is er fijn").Length);
    }

    [Fact]
    public async Task The_words_work_on_the_seventh_day_and_not_on_the_eighth()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De kastanje."));
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        var today = wave.House.Clock.Now;
        try
        {
            wave.House.Clock.Now = today.AddDays(7);
            Assert.Contains("/vraag/", (await TryAsync(words)).Where, StringComparison.Ordinal);
            wave.House.Clock.Now = today.AddDays(8);
            Assert.Equal("Ga verder waar u was", (await TryAsync(words)).Heading);
        }
        finally
        {
            wave.House.Clock.Now = today;
        }
    }

    [Fact]
    public async Task Who_comes_back_after_the_last_day_is_not_asked_for_the_code_again()
    {
        var today = wave.House.Clock.Now;
        try
        {
            wave.House.Clock.Now = today.AddYears(1);
            var visitor = await wave.House.Visitor().OpenAsync($"{Root}?opnieuw");
            Assert.Contains("De vragenlijst is gesloten.", visitor.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Vul uw code opnieuw in.", visitor.Text, StringComparison.Ordinal);
        }
        finally
        {
            wave.House.Clock.Now = today;
        }
    }

    [Theory]
    [InlineData("", "Vul precies vier woorden in.")]
    [InlineData("fiets boom maan", "Vul precies vier woorden in.")]
    [InlineData("fiets boom maan zwaaan", "Het woord ‘zwaaan’ kennen wij niet. Kijk na of u het goed overnam.")]
    [InlineData("fiets boom maan zwaan", "Met deze woorden vinden wij niets.")]
    [InlineData("<img src=x onerror=alert(1)>", "Vul precies vier woorden in.")]
    public async Task Wrong_words_are_told_in_a_sentence_and_stay_on_the_page(string typed, string sentence)
    {
        var resident = await TryAsync(typed);

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Contains(sentence, resident.Text, StringComparison.Ordinal);
        Assert.Equal(typed, resident.ValueOf("Uw vier woorden"));
        Assert.StartsWith("Fout:", resident.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_this_phone_had_begun_itself_makes_place_and_is_thrown_away()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De eerste keer."));
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        var other = await wave.BeginAsync();
        await other.PressAsync("Verder", ("Wat is er fijn", "De tweede keer."));
        var before = await DraftsAsync();

        await other.OpenAsync($"{Root}/verder");
        await other.PressAsync("Ga verder", ("Uw vier woorden", words));
        await other.ToCheckAsync();

        Assert.Contains("De eerste keer.", other.Text, StringComparison.Ordinal);
        Assert.Equal(before - 1, await DraftsAsync());
    }

    [Fact]
    public async Task Who_goes_on_on_a_second_phone_is_told_so_on_the_first_and_loses_nothing()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De kersenboom."));
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        var first = await TryAsync(words);
        var question = first.Where;
        var second = await TryAsync(words);
        Assert.Equal(question, second.Where);
        var stays = first.FormOf("Verder");

        // What was filled in on the first phone is added where the second has nothing.
        await first.PressAsync("Verder", ("Groeten", true));
        Assert.Equal((HttpStatusCode.Conflict, "U bent op een ander apparaat verder gegaan"), (first.Status, first.Heading));
        Assert.Contains("Wat u hier net invulde, staat daar nu ook.", first.Text, StringComparison.Ordinal);
        await second.OpenAsync($"{Root}/vraag/fijn");
        await second.PressAsync("Verder", ("Wat is er fijn", "De tweede telefoon."));
        await first.PostAsync($"{Root}/vraag/fijn", [.. stays.Fields.Where(f => f.Key != "fijn"), new("fijn", "<b>De eerste</b> telefoon.")]);
        Assert.Contains("<b>De eerste</b> telefoon.", first.Text, StringComparison.Ordinal);
        foreach (var address in new[] { $"{Root}/controle", $"{Root}/later", question })
        {
            await first.OpenAsync(address);
            Assert.Equal((HttpStatusCode.Conflict, "U bent op een ander apparaat verder gegaan"), (first.Status, first.Heading));
        }

        await second.ToCheckAsync();
        Assert.Contains("De tweede telefoon.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Groeten", second.Text, StringComparison.Ordinal);
        await second.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", second.Heading);
        await first.OpenAsync($"{Root}/bedankt");
        Assert.Equal("U bent op een ander apparaat verder gegaan", first.Heading);
    }

    [Fact]
    public async Task Who_leaves_the_first_phone_at_once_throws_away_nothing_of_the_second()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De plataan."));
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        var (first, second) = (await TryAsync(words), await TryAsync(words));
        await first.ToCheckAsync();

        await first.PressAsync("Snel weg");

        await second.ToCheckAsync();
        Assert.Contains("De plataan.", second.Text, StringComparison.Ordinal);
        await first.ToCheckAsync();
        Assert.Contains("Wij weten niet meer waar u was.", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_to_the_first_phone_goes_on_there_with_the_words()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync(Stop, ("Wat is er fijn", "De beuk."));
        await resident.PressAsync("Geef mij vier woorden");
        var words = resident.FourWords();
        var (first, second) = (await TryAsync(words), await TryAsync(words));
        await first.ToCheckAsync();

        await first.FollowAsync("Verder met vier woorden");
        await first.PressAsync("Ga verder", ("Uw vier woorden", words));
        await first.ToCheckAsync();

        Assert.Contains("De beuk.", first.Text, StringComparison.Ordinal);
        await second.ToCheckAsync();
        Assert.Equal("U bent op een ander apparaat verder gegaan", second.Heading);
    }

    [Fact]
    public async Task A_phone_without_a_survey_cannot_stop_one()
    {
        var visitor = wave.House.Visitor();

        await visitor.OpenAsync($"{Root}/later");

        Assert.Contains("Wij weten niet meer waar u was.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_words_very_often_has_to_wait()
    {
        await using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var visitor = house.Visitor();
        await visitor.OpenAsync($"{Root}/verder");
        var (target, fields) = visitor.FormOf("Ga verder");

        for (var tries = 0; tries < GuessLimit.WordsPerMinute; tries++)
        {
            await visitor.PostAsync(target, fields);
            Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        }

        await visitor.PostAsync(target, fields);
        Assert.Equal((HttpStatusCode.TooManyRequests, "Even wachten"), (visitor.Status, visitor.Heading));
    }

    private async Task<Visitor> TryAsync(string words)
    {
        var visitor = wave.House.Visitor();
        await visitor.OpenAsync($"{Root}/verder");
        return await visitor.PressAsync("Ga verder", ("Uw vier woorden", words));
    }

    private async Task<string> SecondQuestionAsync()
    {
        var resident = await wave.BeginAsync();
        await resident.FollowAsync("Sla over");
        return resident.Where;
    }

    private Task<int> DraftsAsync() => wave.House.InTheDatabaseAsync(db => db.Drafts.CountAsync());
}
