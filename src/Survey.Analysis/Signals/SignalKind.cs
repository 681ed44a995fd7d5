namespace Survey.Analysis.Signals;

/// <summary>What a professional should look at first, in the order in which it cannot wait. The numbers are stable.</summary>
public enum SignalKind
{
    /// <summary>Somebody thinks of ending a life ("suicide").</summary>
    Suicide = 0,

    /// <summary>A child is hurt, alone or approached ("kinderen in gevaar").</summary>
    ChildrenInDanger = 1,

    /// <summary>Violence or control behind a front door ("huiselijk geweld").</summary>
    DomesticViolence = 2,

    /// <summary>Somebody is threatened, followed or about to be hurt ("acute dreiging").</summary>
    AcuteThreat = 3,

    /// <summary>Fights, stabbings, shootings, assault ("geweld").</summary>
    Violence = 4,

    /// <summary>Fire, gas, or no way out ("brandgevaar").</summary>
    FireHazard = 5,
}

/// <summary>The stable names of signals, as files and columns write them.</summary>
public static class SignalKinds
{
    private static readonly string[] Names = ["suicide", "kinderen in gevaar", "huiselijk geweld", "acute dreiging", "geweld", "brandgevaar"];

    /// <summary>The stable name of a kind, in lower case.</summary>
    public static string ToName(this SignalKind kind) => Names[(int)kind];

    /// <summary>The kind with a stable name.</summary>
    /// <exception cref="ArgumentException">No kind has this name.</exception>
    public static SignalKind Parse(string name) =>
        TryParse(name, out var kind) ? kind : throw new ArgumentException($"'{name}' is no kind of signal.", nameof(name));

    /// <summary>Reads a stable name.</summary>
    /// <param name="name">One of the stable names, exactly as <see cref="ToName"/> writes it.</param>
    /// <param name="kind">The kind, or Suicide when nothing has this name.</param>
    /// <returns>False when no kind has this name.</returns>
    public static bool TryParse(string? name, out SignalKind kind)
    {
        var at = Array.IndexOf(Names, name);
        kind = (SignalKind)Math.Max(0, at);
        return at >= 0;
    }
}
