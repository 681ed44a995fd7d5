using Survey.Core.Doorstep;
using Survey.TestKit;

namespace Survey.Core.Tests.Doorstep;

public class DoorSealTests
{
    [Fact]
    public async Task The_key_of_the_door_is_made_once_lies_outside_the_database_and_is_destroyed_when_the_wave_is_closed()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        var first = await new DoorSeal(house.NewDb(), house.Secrets).PublicKeyAsync(square.Wave.Id, CancellationToken.None);
        var again = await new DoorSeal(house.NewDb(), house.Secrets).PublicKeyAsync(square.Wave.Id, CancellationToken.None);

        Assert.NotNull(first);
        Assert.Equal(first, again);
        Assert.NotNull(house.Secrets.DoorKey(square.Wave.Id));
        Assert.Equal(-1, house.RawBytes().AsSpan().IndexOf(house.Secrets.DoorKey(square.Wave.Id)!.AsSpan(0, 64)));
        await square.CloseAsync();
        Assert.Null(house.Secrets.DoorKey(square.Wave.Id));
        Assert.Empty(Directory.GetFiles(house.Installation.SecretsFolder));
        Assert.Null(await new DoorSeal(house.NewDb(), house.Secrets).PublicKeyAsync(square.Wave.Id, CancellationToken.None));
        Assert.Empty(Directory.GetFiles(house.Installation.SecretsFolder));
    }
}
