using Survey.Core.Remarks;
using Survey.Core.Themes;
using Survey.TestKit;

namespace Survey.Core.Tests.Themes;

/// <summary>A square with remarks about light, parking, litter and a mast, in which themes were looked for.</summary>
internal static class SortedSquare
{
    private static readonly string[] Said =
    [
        "te weinig licht", "meer verlichting graag", "de lampen in het portiek zijn stuk", "je kunt hier nooit parkeren", "te weinig parkeerplaatsen",
        "afval naast de container", "zwerfafval op het plein", "grofvuil op straat",
        "de zendmast op de watertoren", "die zendmast maakt ziekmakende straling", "straling van de zendmast", "zendmast weghalen wegens straling",
    ];

    internal static async Task<Square> OpenAsync(TestHouse house)
    {
        var square = await house.StartSquareAsync(Wilgenplein.Facts with { Waves = [.. Wilgenplein.Facts.Waves, new(2, "Meting 2028", new(2028, 3, 6), new(2028, 3, 31))] });
        await square.SayAsync(Said);
        await square.FindThemesAsync();
        return square;
    }

    internal static Task SayAsync(this Square square, params string[] said) => square.SendAllAsync(said.Select(s => square.OnPaper(("zorg", s))));

    internal static Task<ThemesOfWave> ReadAsync(this Square square, int wave = 0) => square.House.ReadThemes.WithRemarksAsync(square.Waves[wave].Id, CancellationToken.None);

    internal static async Task<Remark> RemarkAsync(this Square square, string text) => (await square.AllAsync()).First(r => r.Text == text);

    internal static async Task<IReadOnlyList<Remark>> AllAsync(this Square square)
    {
        var read = await square.ReadAsync();
        return [.. read.Themes.SelectMany(t => t.Remarks), .. read.Unplaced];
    }

    /// <summary>Everything that people can see and decide, as text.</summary>
    internal static async Task<string> PictureAsync(this Square square)
    {
        var read = await square.ReadAsync();
        var themes = read.Themes.Where(t => t.Remarks.Count > 0).OrderBy(t => t.Theme.Key, StringComparer.Ordinal)
            .Select(t => $"{t.Theme.Key}|{t.Theme.Name}|{t.Theme.ConfirmedBy}|{string.Join(';', t.Remarks.Select(r => $"{r.Text}{(r.PlacedByPerson ? "!" : "")}").Order(StringComparer.Ordinal))}");
        return $"{string.Join('\n', themes)}\n{string.Join(';', read.Unplaced.Select(r => r.Text).Order(StringComparer.Ordinal))}\n{string.Join(';', read.MainThemes.Select(m => m.Name).Order(StringComparer.Ordinal))}";
    }
}
