using System.Globalization;

namespace Survey.Core.Contact;

/// <summary>
/// Notices when remarkably many wishes come in within one hour, so that staff can look at them together. What came in during this hour stands in
/// the memory of the program only; the hour is stored with a wish only when there are so many that it says nothing about one of them.
/// </summary>
public sealed class ContactRush(TimeProvider time)
{
    /// <summary>So many wishes of one study within one hour of the clock are remarkably many.</summary>
    public const int Many = 30;

    private const string HourForm = "yyyy-MM-dd HH";
    private readonly Dictionary<Guid, (string Hour, List<string> Wishes)> _now = [];
    private readonly Lock _one = new();

    /// <summary>Notes a wish that came in.</summary>
    /// <returns>The hour, and the wishes that belong to a rush and do not know it yet; none in an ordinary hour.</returns>
    internal (string Hour, IReadOnlyList<string> Wishes) Note(Guid studyId, string numberHash)
    {
        var hour = time.GetLocalNow().ToString(HourForm, CultureInfo.InvariantCulture);
        lock (_one)
        {
            var wishes = _now.TryGetValue(studyId, out var known) && known.Hour == hour ? known.Wishes : [];
            _now[studyId] = (hour, wishes);
            if (!wishes.Contains(numberHash))
            {
                wishes.Add(numberHash);
            }

            return (hour, wishes.Count < Many ? [] : wishes.Count == Many ? [.. wishes] : [numberHash]);
        }
    }

    /// <summary>The beginning of the hour of a rush; null when it is no such word.</summary>
    public static DateTime? Read(string rush) => DateTime.TryParseExact(rush, HourForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;
}
