namespace Survey.TestKit;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Goes to noon of this day.</summary>
    public void GoTo(DateOnly day) => Now = new(day, new(12, 0), TimeSpan.Zero);
}
