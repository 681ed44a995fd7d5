using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.PublicResults;

/// <summary>What a resident reads of a mark beside the one of the last time.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ComparedMarksTests(FullHouse full)
{
    [Fact]
    public async Task A_resident_reads_whether_a_mark_changed_and_never_a_bare_difference()
    {
        var resident = await full.House.Visitor().OpenAsync("/uitkomsten/wilgenplein");

        foreach (var mark in resident.Page.QuerySelectorAll(".lb-card__foot").Select(f => Visitor.Squeeze(f.TextContent)).Where(f => f.Contains("was het", StringComparison.Ordinal)).ToList())
        {
            Assert.Matches(@"^Bij Meting 2024 was het \d,\d\. (Dat is veranderd\.|Dat is ongeveer gelijk\.|Of er iets is veranderd, kunnen wij niet zeggen\. Het verschil kan toeval zijn\.)$", mark);
        }

        Assert.Contains("Bij Meting 2024 was het 6,1. Dat is veranderd.", resident.Text, StringComparison.Ordinal);
        await full.Staff.OpenAsync("/werk/wilgenplein/uitkomsten?meting=2");
        Assert.Contains(", was 6,1, veranderd", full.Staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_first_wave_nothing_is_compared()
    {
        var resident = await full.House.Visitor().OpenAsync("/uitkomsten/lindeplein");

        Assert.DoesNotContain("was het", resident.Text, StringComparison.Ordinal);
    }
}
