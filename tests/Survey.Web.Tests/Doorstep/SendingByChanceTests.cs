using FsCheck;
using FsCheck.Fluent;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>
/// Two devices, one house, and everything that can go wrong on the way, in any order. In the end what is stored is what was agreed, each once.
/// The driver speaks the page's protocol over HTTP to the real endpoint; the page itself is tried in the browser tests.
/// </summary>
[Collection(OpenWaveTogether.Name)]
public sealed class SendingByChanceTests(OpenWave wave)
{
    private const int Schedules = 40;
    private const int MostTries = 20;

    /// <summary>One thing that happens.</summary>
    /// <param name="Device">Which device: 0 or 1.</param>
    /// <param name="Tell">Somebody tells something; otherwise the device sends.</param>
    /// <param name="WithCode">With the one code that both devices type.</param>
    /// <param name="Backwards">The newest goes first.</param>
    /// <param name="Faults">What happens to each envelope in turn.</param>
    private sealed record Step(int Device, bool Tell, bool WithCode, bool Backwards, Fault[] Faults);

    [Fact]
    public async Task However_the_network_behaves_every_agreed_conversation_is_stored_once()
    {
        var devices = new[] { await wave.DeviceAsync("Daan"), await wave.DeviceAsync("Ebru") };
        var step = from device in Gen.Choose(0, 1)
                   from tell in Gen.Elements(true, false)
                   from withCode in Gen.Elements(true, false, false)
                   from backwards in Gen.Elements(true, false)
                   from faults in Gen.ArrayOf(Gen.Elements(Enum.GetValues<Fault>()), 4)
                   select new Step(device, tell, withCode, backwards, faults);
        var schedules = Gen.ListOf(step).Resize(16);

        // Half a schedule is the simpler one: what fails is shown as short as it can be.
        var property = Prop.ForAll(Arb.From(schedules, Shorter), schedule => RunAsync(devices, [.. schedule]).GetAwaiter().GetResult());
        await Task.Run(() => property.Check(Config.QuickThrowOnFailure.WithMaxTest(Schedules)));
    }

    private static IEnumerable<List<Step>> Shorter(List<Step> schedule) => Enumerable.Range(0, schedule.Count).Select(at => schedule.Where((_, i) => i != at).ToList());

    private async Task<bool> RunAsync(DoorDevice[] devices, IReadOnlyList<Step> schedule)
    {
        var mark = $"kans {Guid.NewGuid():N}";
        var code = wave.TakeCode();
        var agreed = new List<string>();
        foreach (var step in schedule)
        {
            var device = devices[step.Device];
            if (step.Tell)
            {
                agreed.Add($"{mark} {agreed.Count}");
                device.Tell("noord", step.WithCode ? code : "", ("fijn", agreed[^1]));
            }
            else
            {
                await device.SendAsync(at => step.Faults[at % step.Faults.Length], step.Backwards);
            }
        }

        // In the end there is network, and the interviewer takes the ways out that the page offers.
        foreach (var device in devices)
        {
            for (var tries = 0; device.Queue.Count > 0 && tries < MostTries; tries++)
            {
                device.Queue.Where(w => w.Refused == "code").ToList().ForEach(device.SendWithoutCode);
                await device.SendAsync(_ => Fault.None);
            }
        }

        var stored = await wave.StoredAsync(mark);
        return devices.All(d => d.Queue.Count == 0) && stored.Order(StringComparer.Ordinal).SequenceEqual(agreed.Order(StringComparer.Ordinal));
    }
}
