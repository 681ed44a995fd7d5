namespace Survey.Core.Studies;

/// <summary>A welfare organisation that runs studies. Everything of one organisation is closed to every other.</summary>
public sealed class Organisation
{
    private Organisation()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>Name as residents know it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Makes an organisation.</summary>
    public static Organisation Create(string name) => new() { Id = Guid.NewGuid(), Name = name.Trim() };
}
