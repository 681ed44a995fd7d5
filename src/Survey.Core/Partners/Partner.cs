namespace Survey.Core.Partners;

/// <summary>An organisation that makes agreements with residents: the corporation, the gemeente, the police.</summary>
public sealed class Partner
{
    private Partner()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it takes part in.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>Name as residents know it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Makes a partner of a study.</summary>
    public static Partner Create(Guid studyId, string name) => new() { Id = Guid.NewGuid(), StudyId = studyId, Name = name.Trim() };
}
