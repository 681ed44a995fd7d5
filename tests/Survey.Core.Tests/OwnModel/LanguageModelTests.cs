using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Survey.Core.OwnModel;
using Survey.TestKit;

namespace Survey.Core.Tests.OwnModel;

/// <summary>Whatever the server does, we get vectors or a reason, and never an accident.</summary>
public class LanguageModelTests
{
    private static readonly string[] Two = ["de lampen zijn stuk", "te weinig licht"];

    public static TheoryData<string, string> BadAnswers => new()
    {
        { "no JSON at all", "<html>404</html>" },
        { "nothing", "" },
        { "null", "null" },
        { "a list", "[]" },
        { "an object without data", "{}" },
        { "data that is null", """{"data":null}""" },
        { "data that is text", """{"data":"veel"}""" },
        { "too few", """{"data":[{"index":0,"embedding":[1,2]}]}""" },
        { "too many", """{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[1]},{"index":2,"embedding":[1]}]}""" },
        { "one that is null", """{"data":[null,{"index":1,"embedding":[1]}]}""" },
        { "no vector", """{"data":[{"index":0},{"index":1}]}""" },
        { "empty vectors", """{"data":[{"index":0,"embedding":[]},{"index":1,"embedding":[]}]}""" },
        { "vectors of two lengths", """{"data":[{"index":0,"embedding":[1,2]},{"index":1,"embedding":[1]}]}""" },
        { "twice the same place", """{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}""" },
        { "a place that was not asked", """{"data":[{"index":0,"embedding":[1]},{"index":7,"embedding":[1]}]}""" },
        { "a place below zero", """{"data":[{"index":-1,"embedding":[1]},{"index":0,"embedding":[1]}]}""" },
        { "NaN", """{"data":[{"index":0,"embedding":[NaN]},{"index":1,"embedding":[1]}]}""" },
        { "a number too large for a number", """{"data":[{"index":0,"embedding":[1e999]},{"index":1,"embedding":[1]}]}""" },
        { "words in a vector", """{"data":[{"index":0,"embedding":["een"]},{"index":1,"embedding":[1]}]}""" },
        { "half an answer", """{"data":[{"index":0,"embedding":[1,2""" },
        { "a well without bottom", new string('[', 10_000) },
    };

    [Fact]
    public async Task Vectors_come_back_in_the_order_of_the_texts_over_several_batches()
    {
        await using var server = await FakeModelServer.StartAsync();
        using var model = new LanguageModel(server.Settings, TimeProvider.System);
        var texts = Enumerable.Range(0, 150).Select(n => $"woord{n}").ToArray();

        var found = await model.EmbedAsync(texts, CancellationToken.None);

        Assert.Null(found.Trouble);
        Assert.Equal(texts.Select(server.VectorOf), found.Vectors);
        Assert.Equal(3, server.Asked.Count);
    }

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task An_answer_that_is_not_what_was_asked_is_no_answer(string what, string body)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, _) => http.Response.WriteAsync(body);
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        var found = await model.EmbedAsync(Two, CancellationToken.None);

        Assert.True(found.Trouble == ModelTrouble.Unreadable, $"{what}: {found.Trouble}");
        Assert.Empty(found.Vectors);
        Assert.Equal(ModelTrouble.Unreadable, (await model.WriteAsync("taak", "stof", CancellationToken.None)).Trouble);
    }

    [Theory]
    [InlineData(401, ModelTrouble.KeyRefused)]
    [InlineData(403, ModelTrouble.KeyRefused)]
    [InlineData(404, ModelTrouble.NotThere)]
    [InlineData(204, ModelTrouble.Failed)]
    [InlineData(429, ModelTrouble.Failed)]
    [InlineData(500, ModelTrouble.Failed)]
    public async Task An_error_of_the_server_is_told_as_what_it_is(int status, ModelTrouble trouble)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, _) => Task.FromResult(http.Response.StatusCode = status);
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        Assert.Equal(trouble, (await model.EmbedAsync(Two, CancellationToken.None)).Trouble);
        Assert.Equal(trouble, (await model.WriteAsync("taak", "stof", CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task A_server_that_is_down_is_unreachable()
    {
        ModelSettings settings;
        await using (var server = await FakeModelServer.StartAsync())
        {
            settings = server.Settings;
        }

        using var model = new LanguageModel(settings, TimeProvider.System);

        Assert.Equal(ModelTrouble.Unreachable, (await model.EmbedAsync(Two, CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task A_server_that_dies_half_way_gives_nothing()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = async (http, body) =>
        {
            if (server.Asked.Count == 2)
            {
                await http.Response.WriteAsync("""{"data":[{"index":0,"embe""");
                await http.Response.Body.FlushAsync();
                http.Abort();
                return;
            }

            await server.AsAskedAsync(http, body);
        };
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        var found = await model.EmbedAsync([.. Enumerable.Range(0, 100).Select(n => n.ToString(CultureInfo.InvariantCulture))], CancellationToken.None);

        Assert.Equal(ModelTrouble.Unreachable, found.Trouble);
        Assert.Empty(found.Vectors);
    }

    [Fact]
    public async Task A_server_that_changes_its_mind_about_the_length_gives_nothing()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, body) => server.Asked.Count == 1 ? server.AsAskedAsync(http, body) : http.Response.WriteAsync("""{"data":[{"index":0,"embedding":[1,2]}]}""");
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        Assert.Equal(ModelTrouble.Unreadable, (await model.EmbedAsync([.. Enumerable.Repeat("a", 65)], CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_too_slow()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, _) => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        using var model = new LanguageModel(server.Settings with { Timeout = TimeSpan.FromMilliseconds(200) }, TimeProvider.System);

        Assert.Equal(ModelTrouble.TooSlow, (await model.EmbedAsync(Two, CancellationToken.None)).Trouble);
        Assert.Equal(ModelTrouble.TooSlow, (await model.WriteAsync("taak", "stof", CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = async (http, _) =>
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(blanks);
            }
        };
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        Assert.Equal(ModelTrouble.Unreadable, (await model.EmbedAsync(Two, CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Whoever_asked_can_stop_asking()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = async (http, _) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => model.EmbedAsync(Two, stop.Token));
    }

    [Fact]
    public async Task More_than_can_be_asked_is_not_asked()
    {
        await using var server = await FakeModelServer.StartAsync();
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        Assert.Equal(ModelTrouble.TooMuch, (await model.EmbedAsync([.. Enumerable.Repeat("a", LanguageModel.MostTexts + 1)], CancellationToken.None)).Trouble);
        Assert.Null((await model.EmbedAsync([], CancellationToken.None)).Trouble);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task Without_a_model_nobody_is_asked()
    {
        using var none = new LanguageModel(null, TimeProvider.System);

        Assert.False(none.CanEmbed || none.CanName || none.MayLeave);
        Assert.Equal(new([], null), await none.EmbedAsync(Two, CancellationToken.None));
        Assert.Equal(ModelTrouble.NotThere, (await none.WriteAsync("taak", "stof", CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Only_what_was_asked_goes_along_and_broken_letters_do_no_harm()
    {
        // As in a request of the house, which has a trace of its own.
        using var trace = new Activity("een bezoek").SetIdFormat(ActivityIdFormat.W3C).AddBaggage("wie", "Samira").Start();
        await using var server = await FakeModelServer.StartAsync();
        using var model = new LanguageModel(server.Settings with { Key = "geheim-123" }, TimeProvider.System);

        Assert.Null((await model.EmbedAsync(["half een teken \ud83d", "\u0000", "🙂 gröss"], CancellationToken.None)).Trouble);
        Assert.Equal("Donkere portieken", (await model.WriteAsync("taak", "stof \udc00", CancellationToken.None)).Text);

        Assert.All(server.Asked, asked => Assert.Contains("Authorization: Bearer geheim-123", asked, StringComparison.Ordinal));
        Assert.All(server.Asked, asked => Assert.DoesNotMatch("(?i)user-agent|cookie|referer|trace|request-id|baggage|correlation|Samira", asked));
        Assert.Contains("\"temperature\":0", server.Asked[1], StringComparison.Ordinal);
        Assert.DoesNotContain("geheim-123", (server.Settings with { Key = "geheim-123" }).ToString(), StringComparison.Ordinal);
    }
}
