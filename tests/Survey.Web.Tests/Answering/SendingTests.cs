using System.Net;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

[Collection(OpenWaveTogether.Name)]
public sealed class SendingTests(OpenWave wave)
{
    [Fact]
    public async Task Who_comes_back_after_more_than_a_week_begins_again_and_is_told_why()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "De linde in de hoek."));
        var today = wave.House.Clock.Now;
        try
        {
            wave.House.Clock.Now = today.AddDays(7);
            await resident.ToCheckAsync();
            Assert.Contains("De linde in de hoek.", resident.Text, StringComparison.Ordinal);
            wave.House.Clock.Now = today.AddDays(8);
            await resident.ToCheckAsync();
        }
        finally
        {
            wave.House.Clock.Now = today;
        }

        Assert.Contains("Wij weten niet meer waar u was. Er is nog niets verstuurd. Vul uw code opnieuw in.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_on_the_last_day_is_in_time_and_one_on_the_next_day_is_told_whom_to_call()
    {
        var today = wave.House.Clock.Now;
        try
        {
            wave.House.Clock.Now = new(2026, 3, 27, 23, 59, 0, TimeSpan.Zero);
            var inTime = await wave.BeginAsync();
            var late = await wave.BeginAsync();
            await late.PressAsync("Verder", ("Wat is er fijn", "De merels."));
            await inTime.ToCheckAsync();
            await inTime.PressAsync("Verstuur");
            Assert.Equal("Bedankt, uw antwoorden zijn binnen", inTime.Heading);

            wave.House.Clock.Now = new(2026, 3, 28, 0, 1, 0, TimeSpan.Zero);
            await late.ToCheckAsync();
            await late.PressAsync("Verstuur");
            Assert.Equal(HttpStatusCode.BadRequest, late.Status);
            Assert.Contains("De vragenlijst is intussen gesloten. Uw antwoorden zijn niet verstuurd. Bel Samira als u toch iets wilt zeggen.", late.Text, StringComparison.Ordinal);
            Assert.Contains("De merels.", late.Text, StringComparison.Ordinal);
        }
        finally
        {
            wave.House.Clock.Now = today;
        }
    }

    [Fact]
    public async Task An_answer_that_is_too_long_stays_on_the_page_with_a_sentence()
    {
        var resident = await wave.BeginAsync();
        var story = new string('a', 4990) + " einde van het verhaal";

        await resident.PressAsync("Verder", ("Wat is er fijn", story));

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Contains("Uw antwoord is te lang: 5.012 letters. Maak het korter dan 4.000 letters.", resident.Text, StringComparison.Ordinal);
        Assert.Equal(story, resident.ValueOf("Wat is er fijn"));
        Assert.StartsWith("Fout:", resident.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_taps_on_send_are_one_response_and_one_receipt()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "Twee keer getikt."));
        await resident.ToCheckAsync();
        var before = await wave.House.ResponsesAsync();
        var (target, fields) = resident.FormOf("Verstuur");

        var taps = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var content = new FormUrlEncodedContent(fields);
            using var answer = await resident.Http.PostAsync(target, content);
            return (answer.RequestMessage!.RequestUri!.AbsolutePath, Receipt: ReceiptIn(await answer.Content.ReadAsStringAsync()));
        }));

        Assert.All(taps, t => Assert.Equal($"/meedoen/{Wilgenplein.Slug}/bedankt", t.AbsolutePath));
        Assert.Single(taps.Select(t => t.Receipt).Distinct());
        Assert.Equal(before + 1, await wave.House.ResponsesAsync());
    }

    [Fact]
    public async Task The_back_button_after_sending_leads_to_the_receipt_and_changes_nothing()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "Eerst dit."));
        await resident.ToCheckAsync();
        var check = resident.FormOf("Verstuur");
        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/fijn");
        var question = resident.FormOf("Verder");
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        var receipt = resident.Receipt();
        var before = await wave.House.ResponsesAsync();

        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}/vraag/fijn");
        Assert.Equal(receipt, resident.Receipt());
        await resident.PostAsync(question.Target, question.Fields.Select(f => f.Key == "fijn" ? new("fijn", "En toen dat.") : f));
        Assert.Equal(receipt, resident.Receipt());
        await resident.PostAsync(check.Target, check.Fields);
        Assert.Equal(receipt, resident.Receipt());
        Assert.Equal(before, await wave.House.ResponsesAsync());
        Assert.Equal(0, await wave.House.InTheDatabaseAsync(db => db.Answers.CountAsync(a => a.Value == "En toen dat.")));
    }

    [Fact]
    public async Task A_page_without_its_token_sends_nothing_and_says_so()
    {
        var resident = await wave.BeginAsync();
        await resident.ToCheckAsync();
        var before = await wave.House.ResponsesAsync();
        var (target, fields) = resident.FormOf("Verstuur");

        await resident.PostAsync(target, fields.Select(f => f.Key == "bewijs-van-deze-pagina" ? new(f.Key, f.Value[..^4] + "AAAA") : f));

        Assert.Equal(HttpStatusCode.BadRequest, resident.Status);
        Assert.Equal("Deze pagina was te oud", resident.Heading);
        Assert.Contains("Er is niets verstuurd. Ga terug, laad de pagina opnieuw en probeer het nog een keer.", resident.Text, StringComparison.Ordinal);
        Assert.Equal(before, await wave.House.ResponsesAsync());
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", resident.Heading);
    }

    [Fact]
    public async Task A_browser_that_lost_its_cookie_begins_again_with_the_code()
    {
        var code = wave.TakeCode();
        var resident = await wave.House.BeginAsync(code);
        resident.Lose("deelname");

        await resident.PressAsync("Verder", ("Wat is er fijn", "De fontein."));

        Assert.Contains("Wij weten niet meer waar u was. Er is nog niets verstuurd. Vul uw code opnieuw in.", resident.Text, StringComparison.Ordinal);
        await resident.PressAsync("Begin", ("Uw code", code));
        Assert.Equal("Wat is er fijn aan wonen rond het Wilgenplein?", resident.Heading);
    }

    [Fact]
    public async Task Somebody_who_stops_halfway_goes_on_later_where_the_answers_still_are()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "De vijver."));

        await resident.OpenAsync($"/meedoen/{Wilgenplein.Slug}");
        await resident.FollowAsync("Ga verder met uw antwoorden");

        Assert.Contains("De vijver.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_receipt_the_answers_are_taken_away_for_good()
    {
        var resident = await wave.BeginAsync();
        await resident.PressAsync("Verder", ("Wat is er fijn", "Toch liever niet."));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        var receipt = resident.Receipt();
        var before = await wave.House.ResponsesAsync();

        await resident.FollowAsync("Uw antwoorden terugzien of weghalen");
        await resident.PressAsync("Laat zien", ("Uw bewijs", receipt));
        await resident.PressAsync("Haal mijn antwoorden weg");

        Assert.Equal("Uw antwoorden zijn weg", resident.Heading);
        Assert.Equal(before - 1, await wave.House.ResponsesAsync());
        Assert.Equal(0, await wave.House.InTheDatabaseAsync(db => db.Answers.CountAsync(a => a.Value == "Toch liever niet.")));
        await resident.OpenAsync($"/bewijs/{Wilgenplein.Slug}");
        await resident.PressAsync("Laat zien", ("Uw bewijs", receipt));
        Assert.Contains("Dit bewijs kennen wij niet.", resident.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_look_like_code_come_back_as_words()
    {
        const string nasty = "<script>alert(1)</script> & \"lawaai\" \u2028 שלום 👩‍👧 Ⅷ";
        var resident = await wave.BeginAsync();

        await resident.PressAsync("Verder", ("Wat is er fijn", nasty));
        await resident.ToCheckAsync();

        Assert.Contains(resident.Page.QuerySelectorAll("dd"), d => d.TextContent == nasty);
        Assert.DoesNotContain("<script>alert", resident.Source, StringComparison.Ordinal);
    }

    private static string ReceiptIn(string html) => System.Text.RegularExpressions.Regex.Match(html, "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").Value;
}
