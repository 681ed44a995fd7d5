using Microsoft.AspNetCore.Identity;

namespace Survey.Core.Accounts;

/// <summary>What somebody with an account may do.</summary>
public enum AccountRole
{
    /// <summary>Runs studies, reads remarks, leads the evening.</summary>
    Opbouwwerker,

    /// <summary>Sees released figures and agreements; posts updates on its own agreements.</summary>
    Partner,

    /// <summary>Goes past the doors of one study: writes what people tell there, and reads nothing back.</summary>
    Interviewer,
}

/// <summary>A member of staff, a partner or an interviewer. Residents have no account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>For storage; use <see cref="ForStaff"/>, <see cref="ForPartner"/> or <see cref="ForInterviewer"/>.</summary>
    public Account()
    {
    }

    private Account(Guid organisationId, AccountRole role, string displayName, string email)
    {
        (Id, OrganisationId, Role, DisplayName) = (Guid.NewGuid(), organisationId, role, displayName.Trim());
        (Email, UserName) = (email.Trim(), email.Trim());
    }

    /// <summary>The organisation whose studies this account can open.</summary>
    public Guid OrganisationId { get; private init; }

    /// <summary>What it may do.</summary>
    public AccountRole Role { get; private init; }

    /// <summary>Name as colleagues see it.</summary>
    public string DisplayName { get; private init; } = "";

    /// <summary>For a partner account: which partner it speaks for.</summary>
    public Guid? PartnerId { get; private init; }

    /// <summary>For a partner or an interviewer: the one study it can open.</summary>
    public Guid? StudyId { get; private init; }

    /// <summary>True for the accounts of the demonstration, with which a real installation refuses to start.</summary>
    public bool IsDemo { get; private init; }

    /// <summary>An account for an opbouwwerker.</summary>
    public static Account ForStaff(Guid organisationId, string displayName, string email, bool isDemo = false) =>
        new(organisationId, AccountRole.Opbouwwerker, displayName, email) { IsDemo = isDemo };

    /// <summary>An account for somebody who speaks for a partner of one study.</summary>
    public static Account ForPartner(Guid organisationId, Guid studyId, Guid partnerId, string displayName, string email, bool isDemo = false) =>
        new(organisationId, AccountRole.Partner, displayName, email) { StudyId = studyId, PartnerId = partnerId, IsDemo = isDemo };

    /// <summary>An account for somebody who goes past the doors of one study.</summary>
    public static Account ForInterviewer(Guid organisationId, Guid studyId, string displayName, string email, bool isDemo = false) =>
        new(organisationId, AccountRole.Interviewer, displayName, email) { StudyId = studyId, IsDemo = isDemo };
}
