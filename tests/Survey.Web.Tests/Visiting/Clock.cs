namespace Survey.Web.Tests.Visiting;

/// <summary>A clock that stands still until a test turns it.</summary>
internal sealed class Clock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A day on which the second wave of the samples takes answers.</summary>
    internal static readonly DateTimeOffset DuringTheWave = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    internal DateTimeOffset Now { get; set; } = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;
}
