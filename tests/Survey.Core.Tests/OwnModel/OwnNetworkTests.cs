using System.Net;
using System.Net.Sockets;
using Survey.Core.OwnModel;
using Survey.TestKit;

namespace Survey.Core.Tests.OwnModel;

/// <summary>Where answers may go, whatever a name says today or tomorrow.</summary>
public class OwnNetworkTests
{
    private static readonly string[] Text = ["de lampen zijn stuk"];

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("::1")]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.20")]
    [InlineData("169.254.3.4")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("::ffff:10.1.2.3")]
    public void An_address_of_this_machine_or_a_private_network_is_our_own(string address) => Assert.True(OwnNetwork.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.169.0.1")]
    [InlineData("11.0.0.1")]
    [InlineData("169.253.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("2001:db8::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("::127.0.0.1")]
    public void Every_other_address_is_not(string address) => Assert.False(OwnNetwork.Contains(IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_that_points_elsewhere_tomorrow_gets_nothing_tomorrow()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = async (http, body) =>
        {
            http.Response.Headers.Connection = "close";
            await server.AsAskedAsync(http, body);
        };
        var home = new[] { IPAddress.Loopback };
        var settings = server.Settings with { Base = new($"http://taalmodel.buurthuis.example:{server.Address.Port}/v1") };
        using var model = new LanguageModel(settings, TimeProvider.System, (_, _) => Task.FromResult(home));
        Assert.Null(await model.RefusalAsync(CancellationToken.None));
        Assert.Null((await model.EmbedAsync(Text, CancellationToken.None)).Trouble);

        home = [IPAddress.Parse("203.0.113.9")];

        Assert.Equal(ModelTrouble.OutsideNetwork, (await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
        Assert.Contains("staat buiten ons eigen netwerk", await model.RefusalAsync(CancellationToken.None), StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Of_a_name_with_two_addresses_only_our_own_is_used()
    {
        await using var server = await FakeModelServer.StartAsync();
        var settings = server.Settings with { Base = new($"http://taalmodel.buurthuis.example:{server.Address.Port}/v1") };
        using var model = new LanguageModel(settings, TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("203.0.113.9"), IPAddress.Loopback]));

        Assert.Contains("staat buiten ons eigen netwerk", await model.RefusalAsync(CancellationToken.None), StringComparison.Ordinal);
        Assert.Null((await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Also_with_permission_nothing_crosses_the_internet_in_the_open()
    {
        var settings = new ModelSettings(new("http://model.example/v1"), "inbedden", "", "", TimeSpan.FromSeconds(5), MayLeave: true);
        using var model = new LanguageModel(settings, TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("203.0.113.9")]));

        Assert.Contains("begint met https", await model.RefusalAsync(CancellationToken.None), StringComparison.Ordinal);
        Assert.Equal(ModelTrouble.OutsideNetwork, (await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
        using var secure = new LanguageModel(settings with { Base = new("https://model.example/v1") }, TimeProvider.System, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("203.0.113.9")]));
        Assert.Null(await secure.RefusalAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_name_that_means_nothing_yet_is_looked_at_when_it_is_used()
    {
        var settings = new ModelSettings(new("http://taalmodel.buurthuis.example/v1"), "inbedden", "", "", TimeSpan.FromSeconds(5), MayLeave: false);
        using var model = new LanguageModel(settings, TimeProvider.System, (_, _) => throw new SocketException((int)SocketError.HostNotFound));

        Assert.Null(await model.RefusalAsync(CancellationToken.None));
        Assert.Equal(ModelTrouble.Unreachable, (await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task A_server_that_sends_us_on_is_not_followed()
    {
        await using var elsewhere = await FakeModelServer.StartAsync();
        await using var server = await FakeModelServer.StartAsync();
        server.Answer = (http, _) =>
        {
            http.Response.Redirect(new Uri(elsewhere.Address, "/v1/embeddings").ToString());
            return Task.CompletedTask;
        };
        using var model = new LanguageModel(server.Settings, TimeProvider.System);

        Assert.Equal(ModelTrouble.Failed, (await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
        Assert.Empty(elsewhere.Asked);
    }

    [Fact]
    public async Task A_machine_with_an_IPv6_address_can_be_asked()
    {
        var settings = new ModelSettings(new("http://[::1]:9/v1"), "inbedden", "", "", TimeSpan.FromSeconds(5), MayLeave: false);
        using var model = new LanguageModel(settings, TimeProvider.System);

        Assert.Null(await model.RefusalAsync(CancellationToken.None));
        Assert.Equal(ModelTrouble.Unreachable, (await model.EmbedAsync(Text, CancellationToken.None)).Trouble);
    }
}
