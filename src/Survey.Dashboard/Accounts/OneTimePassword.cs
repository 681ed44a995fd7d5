using System.Security.Cryptography;

namespace Survey.Dashboard.Accounts;

/// <summary>A password that is told once. Long enough for any rule of the house: capitals, small letters, digits and a hyphen.</summary>
internal static class OneTimePassword
{
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Small = "abcdefghijkmnopqrstuvwxyz";
    private const string Digits = "23456789";
    private const int GroupLength = 5;

    /// <summary>Draws a password without look-alikes: five capitals, five small letters, five digits and five of all.</summary>
    internal static string Create() => string.Join('-', new[] { Capitals, Small, Digits, Capitals + Small + Digits }.Select(set => new string(RandomNumberGenerator.GetItems<char>(set, GroupLength))));
}
