using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Results;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Results;

/// <summary>The results of a wave: exact for the team, released figures for partners.</summary>
internal static class ResultsPages
{
    /// <summary>Maps the pages of this room.</summary>
    internal static void MapResults(this RouteGroupBuilder study) => study.MapGet("/uitkomsten", ShowAsync).ForPartners();

    private static async Task<IResult> ShowAsync(Desk desk, ReadResults read, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave)
        {
            return new RazorComponentResult<NoWavePage>(new { Room = "uitkomsten" });
        }

        if (!desk.Who.IsStaff || wave.ErasedOn is not null)
        {
            return new RazorComponentResult<PartnerResultsPage>(new { Wave = wave, Results = await read.ForEverybodyAsync(desk.Study, wave, cancel) });
        }

        var before = WaveBefore(desk, wave);
        var isErased = before?.ErasedOn is not null;
        return new RazorComponentResult<ResultsPage>(new
        {
            Wave = wave,
            Now = await read.ForTeamAsync(desk.Study, wave, cancel),
            BeforeWave = before,
            Before = before is null || isErased ? null : await read.ForTeamAsync(desk.Study, before, cancel),
            KeptOfBefore = isErased ? await read.ForEverybodyAsync(desk.Study, before!, cancel) : null,
        });
    }

    /// <summary>The wave before this one, or null for the first.</summary>
    private static Wave? WaveBefore(Desk desk, Wave wave) => desk.Waves.LastOrDefault(w => w.Number < wave.Number);
}
