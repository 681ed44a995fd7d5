namespace Survey.Core.Storage;

/// <summary>A file somebody uploaded and still has to confirm after seeing the preview; thrown away after a day.</summary>
public sealed class PendingUpload
{
    private PendingUpload()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The organisation of whoever uploaded it.</summary>
    public Guid OrganisationId { get; private init; }

    /// <summary>The wave that it holds answers of: closing the wave throws it away. Null for other files.</summary>
    public Guid? WaveId { get; private init; }

    /// <summary>What it is meant to hold.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Its name on the uploader's computer.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>The file.</summary>
    public byte[] Content { get; private init; } = [];

    /// <summary>The day it came in.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Makes an upload.</summary>
    public static PendingUpload Create(Guid organisationId, string kind, string fileName, byte[] content, DateOnly on, Guid? waveId = null) =>
        new() { Id = Guid.NewGuid(), OrganisationId = organisationId, Kind = kind, FileName = fileName, Content = content, On = on, WaveId = waveId };
}
