using System.Security.Cryptography;
using System.Text.Json;

namespace Survey.Core.Studies;

/// <summary>A liveability study (onderzoek): one square or block, why it is asked, by whom, and its waves.</summary>
public sealed class Study
{
    /// <summary>The bounds of <see cref="ContactMonths"/>, and what it is until somebody changes it.</summary>
    public const int FewestContactMonths = 1, MostContactMonths = 12, UsualContactMonths = 6;

    private const int PerAddress = 2;
    private const int StampBytes = 8;

    private Study()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The welfare organisation that runs the study; nobody of another organisation can open it.</summary>
    public Guid OrganisationId { get; private init; }

    /// <summary>Short name in addresses: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Name of the area as residents say it, for instance "Wilgenplein".</summary>
    public string Name { get; private init; } = "";

    /// <summary>Municipality.</summary>
    public string Municipality { get; private set; } = "";

    /// <summary>Code of the neighbourhood (buurt) as CBS divides the country: BU and eight digits; or empty.</summary>
    public string Buurt { get; private set; } = "";

    /// <summary>The year of that division, or null.</summary>
    public int? BuurtYear { get; private set; }

    /// <summary>Why the study is held (aanleiding), in the words residents read.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whom residents can call.</summary>
    public string ContactName { get; private set; } = "";

    /// <summary>The number they can call.</summary>
    public string ContactPhone { get; private set; } = "";

    /// <summary>Codes of the languages that residents can choose, Dutch among them; empty for every language there is.</summary>
    public List<string> Languages { get; private set; } = [];

    /// <summary>Why the law allows it (grondslag); null as long as nobody chose.</summary>
    public LegalBasis? Basis { get; private set; }

    /// <summary>Why that basis holds here, in the words residents read.</summary>
    public string BasisWhy { get; private set; } = "";

    /// <summary>How many months answers are kept after a wave was closed; null as long as nobody said so.</summary>
    public int? RetentionMonths { get; private set; }

    /// <summary>Months that a contact wish is kept after the month in which it came in, <see cref="FewestContactMonths"/> to <see cref="MostContactMonths"/>.</summary>
    public int ContactMonths { get; private set; } = UsualContactMonths;

    /// <summary>The parts of the area, each at least <see cref="SubArea.SmallestSize"/> addresses.</summary>
    public List<SubArea> SubAreas { get; private init; } = [];

    /// <summary>Places that residents name.</summary>
    public List<Place> Places { get; private init; } = [];

    /// <summary>Number of addresses in the whole area.</summary>
    public int Addresses => SubAreas.Sum(s => s.Addresses);

    /// <summary>
    /// About how many people can take part: the population of the figures. Two for each address, as a Dutch household has 2.1 people
    /// (CBS 2024), children included; with more people than it was, a margin is too wide rather than too narrow.
    /// </summary>
    public int Residents => PerAddress * Addresses;

    /// <summary>The names by which the area and its parts could be known.</summary>
    public IEnumerable<string> AreaNames => [Name, Municipality, .. SubAreas.Select(s => s.Name)];

    /// <summary>Keeps contact wishes that come in from now on for so many months; outside the bounds is a bug of the caller.</summary>
    public void KeepContactFor(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, FewestContactMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostContactMonths);
        ContactMonths = months;
    }

    /// <summary>What is told about the study, as one thing.</summary>
    public StudyAbout About => new(Reason, ContactName, ContactPhone, Languages, Basis, BasisWhy, RetentionMonths);

    /// <summary>Changes with what is told about the study, so that two people cannot undo each other's work unseen.</summary>
    public string AboutStamp => About.Stamp;

    /// <summary>Changes with the area; apart from what is told, so that two people who each do a part are not in each other's way.</summary>
    public string AreaStamp => StampOf(new
    {
        Municipality,
        Buurt,
        BuurtYear,
        SubAreas = SubAreas.OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => new SubAreaFacts(s.Code, s.Name, s.Addresses)),
        Places = Places.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => p.Facts),
    });

    internal static string StampOf<T>(T part) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(part)).AsSpan(0, StampBytes));

    /// <summary>Whether residents can read and answer in this language; in Dutch they always can.</summary>
    public bool Offers(string language) => StudyAbout.OffersAmong(Languages, language);

    /// <summary>Makes a study from facts that <see cref="StudyImport"/> or a form has checked.</summary>
    public static Study Create(Guid organisationId, StudyFacts facts) => new()
    {
        Id = Guid.NewGuid(),
        OrganisationId = organisationId,
        Slug = facts.Slug,
        Name = facts.Name,
        Municipality = facts.Municipality,
        Buurt = facts.Buurt,
        BuurtYear = facts.BuurtYear,
        Reason = facts.Reason,
        ContactName = facts.ContactName,
        ContactPhone = facts.ContactPhone,
        Languages = [.. facts.Languages],
        Basis = facts.Basis,
        BasisWhy = facts.BasisWhy,
        RetentionMonths = facts.RetentionMonths,
        SubAreas = [.. facts.SubAreas.Select(s => SubArea.Create(s.Code, s.Name, s.Addresses))],
        Places = [.. facts.Places.Select(Place.Create)],
    };

    /// <summary>Tells other things about the study; they were checked.</summary>
    internal void Describe(StudyAbout about) => (Reason, ContactName, ContactPhone, Languages, Basis, BasisWhy, RetentionMonths) =
        (about.Reason, about.ContactName, about.ContactPhone, [.. about.Languages], about.Basis, about.BasisWhy, about.RetentionMonths);

    /// <summary>Says where it lies; it was checked.</summary>
    internal void Situate(string municipality, string buurt, int? year) => (Municipality, Buurt, BuurtYear) = (municipality, buurt, year);

    /// <summary>
    /// Makes this the whole list of places. A place keeps its code as long as it keeps its name, for that code is what answers hold;
    /// a new one gets a code that no other place has.
    /// </summary>
    internal void NamePlaces(IReadOnlyList<PlaceLine> lines)
    {
        var before = Places.DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        Places.RemoveAll(p => before[p.Name] != p || !lines.Any(l => string.Equals(l.Name, p.Name, StringComparison.OrdinalIgnoreCase)));
        foreach (var line in lines)
        {
            if (before.TryGetValue(line.Name, out var place))
            {
                place.Change(line);
            }
            else
            {
                var code = ShortName.Free(ShortName.Of(line.Name, '_', "plek"), '_', c => Place.IsReserved(c) || Places.Exists(p => p.Code == c));
                Places.Add(Place.Create(new(code, line.Name, line.Kind, line.Point)));
            }
        }
    }
}

/// <summary>What is written down about a study before it exists.</summary>
public sealed record StudyFacts(
    string Slug, string Name, string Municipality, string Reason, string ContactName, string ContactPhone,
    IReadOnlyList<string> Partners, IReadOnlyList<SubAreaFacts> SubAreas, IReadOnlyList<PlaceFacts> Places, IReadOnlyList<WaveFacts> Waves)
{
    /// <inheritdoc cref="Study.Languages" />
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <inheritdoc cref="Study.Basis" />
    public LegalBasis? Basis { get; init; }

    /// <inheritdoc cref="Study.BasisWhy" />
    public string BasisWhy { get; init; } = "";

    /// <inheritdoc cref="Study.RetentionMonths" />
    public int? RetentionMonths { get; init; }

    /// <inheritdoc cref="Study.Buurt" />
    public string Buurt { get; init; } = "";

    /// <inheritdoc cref="Study.BuurtYear" />
    public int? BuurtYear { get; init; }
}

/// <summary>A sub-area on paper: code, name and number of addresses.</summary>
public sealed record SubAreaFacts(string Code, string Name, int Addresses);

/// <summary>A wave on paper: number, name and its first and last day.</summary>
public sealed record WaveFacts(int Number, string Name, DateOnly OpensOn, DateOnly ClosesOn);

/// <summary>A part of the area (deelgebied) that letters are sent to; big enough that a code says little about an address.</summary>
public sealed class SubArea
{
    /// <summary>The fewest addresses a sub-area may have.</summary>
    public const int SmallestSize = 20;

    private SubArea()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Short code as it stands in files.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Name on screen.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Number of addresses.</summary>
    public int Addresses { get; private set; }

    /// <summary>Makes a sub-area; fewer than <see cref="SmallestSize"/> addresses is a bug of the caller.</summary>
    public static SubArea Create(string code, string name, int addresses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(addresses, SmallestSize);
        return new() { Id = Guid.NewGuid(), Code = code, Name = name, Addresses = addresses };
    }

    /// <summary>Another name or number of addresses; they were checked.</summary>
    internal void Change(string name, int addresses) => (Name, Addresses) = (name, addresses);
}
