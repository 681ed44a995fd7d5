using System.Globalization;
using System.Text.RegularExpressions;
using Survey.Dashboard.Codes;

namespace Survey.Dashboard.Tests.Codes;

public sealed partial class QrSquareTests
{
    [Fact]
    public void A_square_keeps_a_quiet_border_of_four_modules()
    {
        var square = QrSquare.Of("https://leefbaarheid.example/meedoen/wilgenplein#K7QM2XRD4");

        Assert.StartsWith("M4 4h7v1h-7z", square.Path, StringComparison.Ordinal);
        Assert.All(RunPattern().Matches(square.Path), run => Assert.InRange(Number(run, 1) + Number(run, 2), 5, square.Size - 4));
    }

    [Fact]
    public void Another_code_gives_another_square() => Assert.NotEqual(QrSquare.Of("a").Path, QrSquare.Of("b").Path);

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) \d+h(\d+)")]
    private static partial Regex RunPattern();
}
