namespace Survey.Analysis.Privacy;

/// <summary>
/// Finds what points at a person in the words of a resident: names, numbers, addresses. A machine proposes and a person decides,
/// so it would rather mark one word too many than miss one. Rules and lists, no model: every mark can be explained.
/// </summary>
public static class PersonalDataReader
{
    /// <summary>
    /// Stands for what was found already. It is neither letter nor digit, so that the next reader sees the same edges there
    /// as it will see around "[naam]": what is found does not change when a text was redacted before.
    /// </summary>
    internal const char Mask = '\uFFFC';

    /// <summary>What is found can uncover something else, such as a number that leaned on it. It never takes more rounds than this.</summary>
    private const int Rounds = 6;

    /// <summary>The readers, the surest first: what a number or an address takes, a name cannot take any more. Most answers have no digit and are passed over by most readers.</summary>
    private static readonly (Func<string, IEnumerable<PersonalDataFind>> In, bool NeedsDigit)[] Readers =
    [
        (WebAddresses.In, false), (BankAccounts.In, true), (PhoneNumbers.In, true), (SpokenNumbers.In, false), (CitizenNumbers.In, true), (PostalCodes.In, true), (LicencePlates.In, true),
        (StreetAddresses.In, true), (PersonNames.In, false), (HouseNumbers.In, true),
    ];

    /// <summary>Every piece of personal data in a text, in the order of the text. The pieces do not overlap.</summary>
    /// <param name="text">Any text; characters that are no letters (NUL, lone surrogates) do no harm.</param>
    public static IReadOnlyList<PersonalDataSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = Redaction.WithoutPlaceholders(text).ToCharArray();
        var readers = Array.Exists(rest, char.IsDigit) ? Readers : Array.FindAll(Readers, reader => !reader.NeedsDigit);
        var taken = new bool[text.Length];
        var found = new List<PersonalDataSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = found.Count;
            foreach (var (read, _) in readers)
            {
                foreach (var find in read(new string(rest)).ToList())
                {
                    Take(find, text, rest, taken, found);
                }
            }

            if (found.Count == before)
            {
                break;
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static void Take(PersonalDataFind find, string text, char[] rest, bool[] taken, List<PersonalDataSpan> found)
    {
        // A function that was taken along with the name before it leaves only the name behind it.
        var whole = !taken.AsSpan(find.Start, find.Length).Contains(true);
        var (start, length, kind) = whole ? (find.Start, find.Length, find.Kind) : (find.HiddenStart, find.HiddenLength, PersonalDataKind.Name);
        if (taken.AsSpan(start, length).Contains(true) || rest.AsSpan(start, length).Contains(Mask))
        {
            return;
        }

        found.Add(new(start, length, text.Substring(start, length), kind));
        taken.AsSpan(start, length).Fill(true);
        rest.AsSpan(find.HiddenStart, find.HiddenLength).Fill(Mask);
    }
}
