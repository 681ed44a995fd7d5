namespace Survey.Core.Reading;

/// <summary>How a remark can be shown to everybody.</summary>
public enum PublicationForm
{
    /// <summary>In the writer's own words, when the writer allowed that ("citaat").</summary>
    Quote,

    /// <summary>In the words of a member of staff ("verwoording").</summary>
    Paraphrase,
}

/// <summary>Words for everybody, proposed by one member of staff and approved by another.</summary>
/// <param name="Form">Whose words they are.</param>
/// <param name="Words">The words as everybody would read them.</param>
/// <param name="ProposedBy">Who proposed them.</param>
/// <param name="ProposedByAccount">The account of whoever proposed them.</param>
/// <param name="ApprovedBy">Who approved them, or empty while that has to be done.</param>
public sealed record Publication(PublicationForm Form, string Words, string ProposedBy, Guid ProposedByAccount, string ApprovedBy = "")
{
    /// <summary>Whether a second person agreed.</summary>
    public bool IsApproved => ApprovedBy.Length > 0;
}
