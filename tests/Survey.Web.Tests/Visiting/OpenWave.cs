namespace Survey.Web.Tests.Visiting;

/// <summary>Tests that share one house in which the second wave takes answers. They take turns, so that one may turn the clock.</summary>
[CollectionDefinition(Name)]
public sealed class OpenWaveTogether : ICollectionFixture<OpenWave>
{
    internal const string Name = "a wave that takes answers";
}

/// <summary>A house with the invented square, a signed-in member of staff and a pile of unused codes.</summary>
public sealed class OpenWave : IAsyncLifetime
{
    private Queue<string> _codes = new();

    internal House House { get; private set; } = null!;

    internal Visitor Staff { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        House = House.Open();
        Staff = await House.MakeFirstAccountAsync();
        await Staff.MakeStudyAsync();
        _codes = await Staff.PrintCodesAsync();
    }

    public async Task DisposeAsync() => await House.DisposeAsync();

    /// <summary>A code nobody used.</summary>
    internal string TakeCode() => _codes.Dequeue();

    /// <summary>A resident before the first question.</summary>
    internal Task<Visitor> BeginAsync() => House.BeginAsync(TakeCode());
}
