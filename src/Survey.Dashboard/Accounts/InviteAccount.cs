using Microsoft.AspNetCore.Identity;
using Survey.Core.Accounts;
using Survey.Core.History;
using Survey.Core.Storage;

namespace Survey.Dashboard.Accounts;

/// <summary>An account that was just made, with its password in the clear.</summary>
public sealed record MadeAccount(string Name, string Email, string Password);

/// <summary>What became of an invitation: an account, or the sentence that stands at the e-mail address.</summary>
internal abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <summary>The account is there.</summary>
    internal sealed record Made(MadeAccount Account) : InviteOutcome;

    /// <summary>Nothing was stored.</summary>
    internal sealed record Refused(string Why) : InviteOutcome;
}

/// <summary>Staff make an account for somebody else and tell the password themselves, once.</summary>
internal sealed class InviteAccount(LeefbaarheidDb db, UserManager<Account> accounts)
{
    /// <summary>Most letters of a name.</summary>
    internal const int LongestName = 100;

    /// <summary>What is wrong with a name or address that was filled in, by the field it stands in.</summary>
    internal static Dictionary<string, string> Problems(string name, string email)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (name.Length is 0 or > LongestName)
        {
            errors["naam"] = $"Vul een naam in van hoogstens {LongestName} letters.";
        }

        if (email.IndexOf('@', StringComparison.Ordinal) is var at && (at < 1 || at == email.Length - 1))
        {
            errors["email"] = "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.";
        }

        return errors;
    }

    /// <summary>Makes the account with a password of its own. The account and its line of history are stored by one saving, or neither is.</summary>
    internal async Task<InviteOutcome> MakeAsync(Account account, Change history)
    {
        var password = OneTimePassword.Create();
        db.Changes.Add(history);
        var result = await accounts.CreateAsync(account, password);
        if (result.Succeeded)
        {
            return new InviteOutcome.Made(new(account.DisplayName, account.Email!, password));
        }

        db.ChangeTracker.Clear();
        return new InviteOutcome.Refused(result.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal))
            ? "Er is al een account met dit e-mailadres."
            : "Met dit e-mailadres kan geen account worden gemaakt.");
    }
}
