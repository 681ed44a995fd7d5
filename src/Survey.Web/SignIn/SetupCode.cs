using Survey.Core.Invitations;

namespace Survey.Web.SignIn;

/// <summary>The code with which the very first account is made. It is printed where the program was started, and is new at every start.</summary>
internal sealed class SetupCode
{
    private const int Length = 20;
    private string? _code = Crockford.Random(Length);

    /// <summary>The code, or null once it was used.</summary>
    internal string? Current => _code;

    /// <summary>Whether this is the code; capitals, spaces and look-alikes are forgiven.</summary>
    internal bool Is(string typed) => _code is { } code && Crockford.Normalise(typed) == code;

    /// <summary>It works once.</summary>
    internal void UseUp() => _code = null;
}
