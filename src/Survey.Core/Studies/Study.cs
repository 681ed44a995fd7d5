namespace Survey.Core.Studies;

/// <summary>A liveability study (onderzoek): one square or block, why it is asked, by whom, and its waves.</summary>
public sealed class Study
{
    /// <summary>The bounds of <see cref="ContactMonths"/>, and what it is until somebody changes it.</summary>
    public const int FewestContactMonths = 1, MostContactMonths = 12, UsualContactMonths = 6;

    private const int PerAddress = 2;

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
    public string Municipality { get; private init; } = "";

    /// <summary>Why the study is held (aanleiding), in the words residents read.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>Whom residents can call.</summary>
    public string ContactName { get; private init; } = "";

    /// <summary>The number they can call.</summary>
    public string ContactPhone { get; private init; } = "";

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

    /// <summary>Makes a study from facts that <see cref="StudyImport"/> has checked.</summary>
    public static Study Create(Guid organisationId, StudyFacts facts) => new()
    {
        Id = Guid.NewGuid(),
        OrganisationId = organisationId,
        Slug = facts.Slug,
        Name = facts.Name,
        Municipality = facts.Municipality,
        Reason = facts.Reason,
        ContactName = facts.ContactName,
        ContactPhone = facts.ContactPhone,
        SubAreas = [.. facts.SubAreas.Select(s => SubArea.Create(s.Code, s.Name, s.Addresses))],
        Places = [.. facts.Places.Select(p => Place.Create(p.Code, p.Name))],
    };
}

/// <summary>What is written down about a study before it exists.</summary>
public sealed record StudyFacts(
    string Slug, string Name, string Municipality, string Reason, string ContactName, string ContactPhone,
    IReadOnlyList<string> Partners, IReadOnlyList<SubAreaFacts> SubAreas, IReadOnlyList<PlaceFacts> Places, IReadOnlyList<WaveFacts> Waves);

/// <summary>A sub-area on paper: code, name and number of addresses.</summary>
public sealed record SubAreaFacts(string Code, string Name, int Addresses);

/// <summary>A place on paper: code and name.</summary>
public sealed record PlaceFacts(string Code, string Name);

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
    public string Name { get; private init; } = "";

    /// <summary>Number of addresses.</summary>
    public int Addresses { get; private init; }

    /// <summary>Makes a sub-area; fewer than <see cref="SmallestSize"/> addresses is a bug of the caller.</summary>
    public static SubArea Create(string code, string name, int addresses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(addresses, SmallestSize);
        return new() { Id = Guid.NewGuid(), Code = code, Name = name, Addresses = addresses };
    }
}

/// <summary>A place in the area that people speak of: the playground, the garages.</summary>
public sealed class Place
{
    private Place()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Short code as it stands in files.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Name on screen.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Makes a place.</summary>
    public static Place Create(string code, string name) => new() { Id = Guid.NewGuid(), Code = code, Name = name };
}
