using Survey.Core.OwnModel;

namespace Survey.Core.Tests.OwnModel;

/// <summary>What somebody can write in the settings, and what is understood of it.</summary>
public class ModelSettingsTests
{
    private static readonly WrittenModelSettings Good = new("http://192.168.1.20:8080", "inbedden", "schrijven", null, null, null);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_an_address_there_is_no_model_and_nothing_is_wrong(string? address) => Assert.Equal(new(null, null), ModelSettings.Read(Good with { Address = address }));

    [Theory]
    [InlineData("http://192.168.1.20:8080", "http://192.168.1.20:8080/v1")]
    [InlineData("http://192.168.1.20:8080/", "http://192.168.1.20:8080/v1")]
    [InlineData("http://192.168.1.20:8080/v1", "http://192.168.1.20:8080/v1")]
    [InlineData(" https://taal.buurthuis.example/llm/v1/ ", "https://taal.buurthuis.example/llm/v1")]
    [InlineData("http://[fd00::2]:1234", "http://[fd00::2]:1234/v1")]
    public void An_address_may_be_written_with_or_without_its_tail(string written, string meant)
    {
        var read = ModelSettings.Read(Good with { Address = written }).Settings!;

        Assert.Equal(new Uri(meant), read.Base);
        Assert.Equal(TimeSpan.FromSeconds(30), read.Timeout);
        Assert.False(read.MayLeave);
    }

    [Theory]
    [InlineData("taalmodel")]
    [InlineData("192.168.1.20:8080")]
    [InlineData("ftp://192.168.1.20")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://piet:geheim@192.168.1.20")]
    [InlineData("http://192.168.1.20/?sleutel=1")]
    [InlineData("http://192.168.1.20/#v1")]
    [InlineData("http://")]
    public void An_address_that_is_no_plain_web_address_is_refused(string address) => Refused(Good with { Address = address }, "Het adres klopt niet");

    [Theory]
    [InlineData("ja")]
    [InlineData("true")]
    [InlineData("Ja, antwoorden van bewoners gaan naar een computer buiten ons netwerk")]
    [InlineData("ja, antwoorden van bewoners gaan naar een computer buiten ons netwerk.")]
    public void Answers_leave_the_network_with_the_whole_sentence_or_not_at_all(string sentence) => Refused(Good with { MayLeave = sentence }, ModelSettings.MayLeaveSentence);

    [Fact]
    public void The_whole_sentence_is_heard() => Assert.True(ModelSettings.Read(Good with { MayLeave = "ja, antwoorden van bewoners gaan naar een computer buiten ons netwerk" }).Settings!.MayLeave);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("601")]
    [InlineData("een minuut")]
    [InlineData("1,5")]
    [InlineData("99999999999")]
    public void A_time_limit_is_a_whole_number_of_seconds(string seconds) => Refused(Good with { TimeoutSeconds = seconds }, "TimeoutSeconds klopt niet");

    [Fact]
    public void An_address_without_a_model_is_no_use() => Refused(Good with { EmbeddingModel = " ", NameModel = null }, "geen model");

    [Theory]
    [InlineData("")]
    [InlineData("twee woorden")]
    [InlineData("regel\nregel")]
    [InlineData("slëutel")]
    public void A_key_file_holds_the_key_and_nothing_else(string content)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            Refused(Good with { KeyFile = file }, "KeyFile klopt niet");
            File.WriteAllText(file, " sk-123\n");
            Assert.Equal("sk-123", ModelSettings.Read(Good with { KeyFile = file }).Settings!.Key);
            File.WriteAllText(file, new string('x', 5000));
            Refused(Good with { KeyFile = file }, "KeyFile klopt niet");
        }
        finally
        {
            File.Delete(file);
        }

        Refused(Good with { KeyFile = file }, "KeyFile klopt niet");
    }

    private static void Refused(WrittenModelSettings written, string because)
    {
        var read = ModelSettings.Read(written);

        Assert.Null(read.Settings);
        Assert.Contains(because, read.Problem!, StringComparison.Ordinal);
        Assert.Contains("laat alle instellingen onder Leefbaarheid:TaalModel weg", read.Problem!, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", read.Problem!, StringComparison.Ordinal);
    }
}
