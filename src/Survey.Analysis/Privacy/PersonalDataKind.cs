namespace Survey.Analysis.Privacy;

/// <summary>What a piece of text gives away about a person. The numbers are stable.</summary>
public enum PersonalDataKind
{
    /// <summary>The name of a person ("naam").</summary>
    Name = 0,

    /// <summary>A telephone number of a person, in digits or in words ("telefoon").</summary>
    Phone = 1,

    /// <summary>An e-mail address, also of an institution ("email").</summary>
    Email = 2,

    /// <summary>A street with a house number ("adres").</summary>
    Address = 3,

    /// <summary>A house number alone, where everybody in the street knows which house is meant ("huisnummer").</summary>
    HouseNumber = 4,

    /// <summary>Four digits and two letters ("postcode").</summary>
    PostalCode = 5,

    /// <summary>A Dutch licence plate ("kenteken").</summary>
    LicencePlate = 6,

    /// <summary>A citizen service number ("bsn").</summary>
    CitizenNumber = 7,

    /// <summary>An international bank account number ("iban").</summary>
    BankAccount = 8,

    /// <summary>A web address ("url").</summary>
    WebAddress = 9,

    /// <summary>A function together with the name of who fulfils it ("functie_met_naam").</summary>
    NamedFunction = 10,
}

/// <summary>The stable names of kinds of personal data, as files and columns write them.</summary>
public static class PersonalDataKinds
{
    private static readonly string[] Names =
        ["naam", "telefoon", "email", "adres", "huisnummer", "postcode", "kenteken", "bsn", "iban", "url", "functie_met_naam"];

    /// <summary>The stable name of a kind, in lower case.</summary>
    public static string ToName(this PersonalDataKind kind) => Names[(int)kind];

    /// <summary>The kind with a stable name.</summary>
    /// <exception cref="ArgumentException">No kind has this name.</exception>
    public static PersonalDataKind Parse(string name) =>
        TryParse(name, out var kind) ? kind : throw new ArgumentException($"'{name}' is no kind of personal data.", nameof(name));

    /// <summary>Reads a stable name.</summary>
    /// <param name="name">One of the stable names, exactly as <see cref="ToName"/> writes it.</param>
    /// <param name="kind">The kind, or Name when nothing has this name.</param>
    /// <returns>False when no kind has this name.</returns>
    public static bool TryParse(string? name, out PersonalDataKind kind)
    {
        var at = Array.IndexOf(Names, name);
        kind = (PersonalDataKind)Math.Max(0, at);
        return at >= 0;
    }
}
