using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Survey.Core.OwnModel;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>Themes with the help of a language model, and without it when it does not help.</summary>
public class ModelThemesTests
{
    private static readonly string[] Said =
    [
        "de zendmast op de watertoren", "die zendmast maakt ziekmakende straling", "zendmast weghalen wegens straling",
        "een basisstation vlakbij bedden", "basisstation geeft hoofdpijn", "basisstation moet verdwijnen",
        "te weinig licht", "meer verlichting graag", "je kunt hier nooit parkeren", "te weinig parkeerplaatsen", "afval naast de container", "zwerfafval op het plein",
        "de bus komt niet", "hier wordt te hard gereden", "honden poepen", "leuke buren",
    ];

    private static readonly string[] Synonyms = ["zendmast", "basisstation", "straling", "ziekmakende", "hoofdpijn", "watertoren", "weghalen", "verdwijnen", "wegens", "vlakbij", "bedden", "moet", "maakt", "geeft"];

    private static Task<ThemesFound> FindAsync(Square square) => square.House.FindThemes.FindAsync(square.Study.Id, square.Wave.Id, square.House.Samira, CancellationToken.None);

    private static async Task<Square> OpenAsync(TestHouse house, FakeModelServer? server, params string[] said)
    {
        house.Model.Dispose();
        house.Model = new(server?.Settings, TimeProvider.System);
        var square = await house.StartSquareAsync();
        if (said.Length > 0)
        {
            await square.SayAsync(said);
        }

        return square;
    }

    private static int Count(ThemeWithRemarks theme, string word) => theme.Remarks.Count(r => r.Text.Contains(word, StringComparison.Ordinal));

    [Fact]
    public async Task Two_wordings_without_a_shared_word_are_one_theme_with_the_model_and_two_without()
    {
        await using var alone = await TestHouse.OpenAsync();
        var without = await OpenAsync(alone, null, Said);
        Assert.Null((await FindAsync(without)).Trouble);
        await using var server = await FakeModelServer.StartAsync(Synonyms);
        await using var house = await TestHouse.OpenAsync();
        var with = await OpenAsync(house, server, Said);

        Assert.Null((await FindAsync(with)).Trouble);

        Assert.Contains((await with.ReadAsync()).Themes, HoldsBoth);
        Assert.DoesNotContain((await without.ReadAsync()).Themes, HoldsBoth);
        bool HoldsBoth(ThemeWithRemarks theme) => Count(theme, "zendmast") >= 2 && Count(theme, "basisstation") >= 2;
    }

    [Theory]
    [InlineData(401, ModelTrouble.KeyRefused)]
    [InlineData(404, ModelTrouble.NotThere)]
    [InlineData(500, ModelTrouble.Failed)]
    [InlineData(200, ModelTrouble.Unreadable)]
    public async Task Without_its_help_the_themes_are_those_without_a_model(int status, ModelTrouble trouble)
    {
        await using var alone = await TestHouse.OpenAsync();
        var without = await OpenAsync(alone, null, Said);
        await FindAsync(without);
        await using var server = await FakeModelServer.StartAsync(Synonyms);
        server.Answer = (http, _) => Task.FromResult(http.Response.StatusCode = status);
        await using var house = await TestHouse.OpenAsync();
        var with = await OpenAsync(house, server, Said);

        var found = await FindAsync(with);

        Assert.Equal(trouble, found.Trouble);
        Assert.Equal(await without.PictureAsync(), await with.PictureAsync());
        Assert.Contains("zonder taalmodel", (await house.NewDb().Changes.SingleAsync(c => c.What == "thema’s gezocht")).After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vectors_that_say_nothing_are_no_help_and_told_as_such()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, _) => http.Response.WriteAsync("{\"data\":[" + string.Join(',', Enumerable.Repeat("{\"embedding\":[0,0]}", Said.Length)) + "]}");
        await using var house = await TestHouse.OpenAsync();

        Assert.Equal(ModelTrouble.Unreadable, (await FindAsync(await OpenAsync(house, server, Said))).Trouble);
    }

    [Fact]
    public async Task Residents_can_send_answers_while_the_model_is_thinking()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house, server, Said);
        var sent = false;
        server.Answer = async (http, body) =>
        {
            await square.SayAsync("een nieuw antwoord over kikkers");
            sent = true;
            await server.AsAskedAsync(http, body);
        };

        Assert.Null((await FindAsync(square)).Trouble);

        Assert.True(sent);
    }

    [Fact]
    public async Task Nobody_is_asked_when_there_is_nothing_to_ask()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house, server);

        Assert.Equal(new(0, null), await FindAsync(square));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task Nothing_that_points_at_a_person_or_a_place_and_no_worry_goes_to_the_model()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house, server, [.. Said, "mijn buurman Ahmed Yilmaz maakt de lampen", "de lampen op Dorpsstraat 14 zijn stuk", "op het Wilgenplein zijn de lampen stuk", "ik wil niet meer leven naast die lampen"]);
        await FindAsync(square);
        var lamps = (await square.ReadAsync()).Themes.First(t => t.Remarks.Any(r => r.Text == "te weinig licht"));
        var all = await square.AllAsync();
        await square.DoneAsync(d => house.Decisions.MoveAsync(d, [.. all.Where(r => r.Text.Contains("lampen", StringComparison.Ordinal)).Select(r => r.Id)], lamps.Theme.Key, CancellationToken.None));

        await FindAsync(square);
        Assert.NotNull((await house.SuggestName.SuggestAsync(square.Study.Id, square.Wave.Id, lamps.Theme.Key, CancellationToken.None))!.Name);

        Assert.Equal(3, server.Asked.Count);
        Assert.All(server.Asked, asked =>
        {
            Assert.Contains("[buurt]", asked, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)ahmed|yilmaz|dorpsstraat|wilgenplein|rivierstad|noordzijde|leven|samira", asked);
            Assert.DoesNotMatch("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}", asked);
        });
        Assert.Contains("[naam]", server.Asked[^1], StringComparison.Ordinal);
        Assert.Contains("[adres]", server.Asked[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wave_learns_from_earlier_waves_and_never_from_later_ones()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        house.Model.Dispose();
        house.Model = new(server.Settings, TimeProvider.System);
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2028", new(2028, 3, 6), new(2028, 3, 31))] });
        await square.SayAsync(Said);
        await FindAsync(square);
        await KeepAsync(square.Waves[0].Id, "te weinig licht", "Apart");
        house.Time.GoTo(square.Waves[1].OpensOn);
        await (square with { Waves = [square.Waves[1]] }).SayAsync("kikkers in de vijver", "nog meer kikkers");
        await house.FindThemes.FindAsync(square.Study.Id, square.Waves[1].Id, house.Samira, CancellationToken.None);
        Assert.Contains("te weinig licht", server.Asked[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("zendmast", server.Asked[^1], StringComparison.Ordinal);
        await KeepAsync(square.Waves[1].Id, "kikkers in de vijver", "Ook apart");

        await FindAsync(square);

        Assert.Contains("zendmast", server.Asked[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("kikkers", server.Asked[^1], StringComparison.Ordinal);

        async Task KeepAsync(Guid wave, string text, string name)
        {
            var remark = await house.NewDb().Remarks.SingleAsync(r => r.WaveId == wave && r.Text == text);
            Assert.Equal(DecisionOutcome.Done, (await house.Decisions.SplitAsync(new(wave, house.Samira), [remark.Id], name, CancellationToken.None)).Outcome);
        }
    }

    [Fact]
    public async Task A_name_is_a_proposal_that_is_stored_nowhere()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house, server, [.. Said, .. Enumerable.Range(0, 10).Select(n => $"te weinig licht bij trap {(char)('a' + n)}")]);
        await FindAsync(square);
        var before = await square.PictureAsync();
        var key = (await square.ReadAsync()).Themes.First(t => t.Remarks.Any(r => r.Text == "te weinig licht")).Theme.Key;

        var suggestion = await house.SuggestName.SuggestAsync(square.Study.Id, square.Wave.Id, key, CancellationToken.None);

        Assert.Equal(new("Donkere portieken", null), suggestion);
        Assert.Equal(before, await square.PictureAsync());
        Assert.Equal(5, server.Asked[^1].Split("\\n- ").Length - 1);
        Assert.Contains("Woorden: ", server.Asked[^1], StringComparison.Ordinal);
        Assert.Null(await house.SuggestName.SuggestAsync(square.Study.Id, square.Wave.Id, "bestaat niet", CancellationToken.None));
    }

    [Fact]
    public async Task A_theme_of_which_nothing_may_leave_gets_no_name_and_nobody_is_asked()
    {
        await using var server = await FakeModelServer.StartAsync();
        await using var house = await TestHouse.OpenAsync();
        var square = await OpenAsync(house, server, "ik wil niet meer leven");
        await FindAsync(square);
        var remark = (await square.AllAsync())[0];
        await square.DoneAsync(d => house.Decisions.SplitAsync(d, [remark.Id], "Apart", CancellationToken.None));
        var key = (await square.ReadAsync()).Themes.Single(t => t.Theme.Name == "Apart").Theme.Key;

        Assert.Equal(new(null, null), await house.SuggestName.SuggestAsync(square.Study.Id, square.Wave.Id, key, CancellationToken.None));
        Assert.Empty(server.Asked);
    }
}
