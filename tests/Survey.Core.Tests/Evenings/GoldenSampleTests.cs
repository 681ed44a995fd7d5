using System.Globalization;
using System.Text;
using Survey.Core.Evenings;
using Survey.Core.Submissions;
using Survey.Core.Waves;
using Survey.TestKit;

namespace Survey.Core.Tests.Evenings;

/// <summary>What the invented square gives when it goes the way of every study: in through the importers, themes, closing, slides.</summary>
public class GoldenSampleTests
{
    private const string Project = "Survey.Core.Tests";
    private const int SmallestConfirmed = 5;

    [Fact]
    public async Task Golden_the_themes_and_slides_of_the_sample_square_are_as_people_accepted_them()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync(Samples.Study());
        var differences = new List<string?> { await ThemesAsync(square, square.Waves[0], "antwoorden-2024.csv", "themes-2024") };
        var record = Samples.Need(EveningImport.Read(Samples.Workbook("bewonersavond.xlsx"), square.Study) is var read ? read.Record : null, read.Problems);
        await house.EveningImport.StoreAsync(square.Study, record, house.Samira, CancellationToken.None);
        differences.Add(await ThemesAsync(square, square.Waves[1], "antwoorden-2026.csv", "themes-2026"));

        var evening = await house.PrepareEvening.PrepareAsync(square.Study, await ReadAsync(house, square.Waves[1].Id),
            new("Bewonersavond Wilgenplein", new(2026, 4, 16), "19:30", "De oude wasserette", 0, "Wat pakken we als eerste aan?"), house.Samira, CancellationToken.None);
        differences.Add(Golden.Difference(Project, "deck-2026", Deck(evening!)));

        Assert.True(differences.TrueForAll(d => d is null), string.Join("\n", differences.OfType<string>()));
    }

    private static async Task<string?> ThemesAsync(Square square, Wave wave, string file, string name)
    {
        var house = square.House;
        await square.SendAllAsync(ResponseImport.Read(Samples.Workbook(file), square.Study, wave, square.Questionnaire).Submissions);
        await house.FindThemes.FindAsync(square.Study.Id, wave.Id, house.Samira, CancellationToken.None);
        var found = await house.ReadThemes.WithRemarksAsync(wave.Id, CancellationToken.None);
        foreach (var theme in found.Themes.Where(t => t.Writers >= SmallestConfirmed))
        {
            await house.Decisions.ConfirmAsync(wave.Id, theme.Theme.Key, house.Samira, CancellationToken.None);
        }

        await house.CloseWave.CloseAsync(square.Study.Id, wave.Id, house.Samira, CancellationToken.None);
        var sizes = (await house.ReadThemes.SizesAsync(wave.Id, CancellationToken.None)).ToDictionary(s => s.Key);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{found.Remarks} remarks of {found.Writers} writers, {found.Unplaced.Count} under no theme\n");
        foreach (var theme in found.Themes.Where(t => t.Writers > 0))
        {
            var kinds = string.Join(", ", sizes[theme.Theme.Key].ByKind.OrderBy(k => k.Key).Select(k => $"{k.Key} {k.Value}"));
            text.Append(CultureInfo.InvariantCulture, $"\n{theme.Theme.Key}: {theme.Theme.Name}{(sizes[theme.Theme.Key].IsConfirmed ? "" : " (proposal)")}\n  writers {theme.Writers}: {kinds}\n  words: {string.Join(", ", theme.Theme.Words)}\n");
        }

        return Golden.Difference(Project, name, text.ToString());
    }

    private static async Task<Wave> ReadAsync(TestHouse house, Guid wave) => (await house.NewDb().Waves.FindAsync(wave))!;

    private static string Deck(Evening evening)
    {
        var text = new StringBuilder();
        foreach (var slide in evening.Slides.OrderBy(s => s.Order))
        {
            text.Append(CultureInfo.InvariantCulture, $"{slide.Order}. {slide.Kind}: {slide.Title}\n   {slide.Text}\n   ({slide.Notes})\n");
            foreach (var figure in slide.Figures)
            {
                text.Append(CultureInfo.InvariantCulture, $"   - {figure.Label} | {figure.Value} | {figure.Shown}\n");
            }
        }

        text.Append("\nTo vote on:\n");
        foreach (var option in evening.Options.OrderBy(o => o.Order))
        {
            text.Append(CultureInfo.InvariantCulture, $"{option.Order}. {option.Text} ({option.ThemeKey})\n");
        }

        return text.ToString();
    }
}
