using System.Security.Claims;

namespace Survey.Core.Accounts;

/// <summary>Whoever is at work, as the sign-in cookie tells it.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">Name as colleagues see it.</param>
/// <param name="OrganisationId">The organisation whose studies can be opened.</param>
/// <param name="Role">What may be done.</param>
/// <param name="StudyId">For a partner or an interviewer: the one study it can open.</param>
/// <param name="PartnerId">For a partner: which partner it speaks for.</param>
public sealed record SignedIn(Guid AccountId, string Name, Guid OrganisationId, AccountRole Role, Guid? StudyId, Guid? PartnerId)
{
    /// <summary>Whether this is a member of staff.</summary>
    public bool IsStaff => Role == AccountRole.Opbouwwerker;

    /// <summary>The claims for the cookie, apart from those of Identity itself.</summary>
    public static IEnumerable<Claim> ClaimsOf(Account account)
    {
        yield return new("house:name", account.DisplayName);
        yield return new("house:organisation", account.OrganisationId.ToString());
        yield return new("house:role", account.Role.ToString());
        if (account.StudyId is { } study)
        {
            yield return new("house:study", study.ToString());
        }

        if (account.PartnerId is { } partner)
        {
            yield return new("house:partner", partner.ToString());
        }
    }

    /// <summary>Reads the cookie's claims; null when nobody, or somebody without a role in this house, is signed in.</summary>
    public static SignedIn? From(ClaimsPrincipal principal)
    {
        string? Value(string type) => principal.FindFirst(type)?.Value;
        if (!Guid.TryParse(Value(ClaimTypes.NameIdentifier), out var id) || !Guid.TryParse(Value("house:organisation"), out var organisation) || !Enum.TryParse<AccountRole>(Value("house:role"), out var role))
        {
            return null;
        }

        return new(id, Value("house:name") ?? "", organisation, role,
            Guid.TryParse(Value("house:study"), out var study) ? study : null, Guid.TryParse(Value("house:partner"), out var partner) ? partner : null);
    }
}
