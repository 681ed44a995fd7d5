namespace Survey.Core.Invitations;

/// <summary>
/// The code on the letter: eight random characters (40 bits) and a check character, shown in two groups as <c>K7QM-2XRD4</c>.
/// Capitals, spaces and look-alikes are forgiven, because people type it from paper on a phone.
/// </summary>
public sealed record AccessCode
{
    private const int RandomLength = 8;
    private readonly string _characters;

    private AccessCode(string characters) => _characters = characters;

    /// <summary>As printed on the letter.</summary>
    public string Display => $"{_characters[..4]}-{_characters[4..]}";

    /// <summary>The plain characters, for hashing.</summary>
    public string Characters => _characters;

    /// <summary>A new code.</summary>
    public static AccessCode Create()
    {
        var random = Crockford.Random(RandomLength);
        return new(random + Crockford.CheckCharacter(random));
    }

    /// <summary>Reads what somebody typed; null when it cannot be a code (wrong length, character or check character).</summary>
    public static AccessCode? Parse(string? typed)
    {
        var characters = Crockford.Normalise(typed);
        return characters?.Length == RandomLength + 1 && Crockford.CheckCharacter(characters[..RandomLength]) == characters[RandomLength] ? new(characters) : null;
    }

    /// <inheritdoc />
    public override string ToString() => "[code]";
}
