using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Survey.Core.Contact;

/// <summary>
/// The number with which somebody takes a contact wish away again: sixteen digits (53 bits), as digits are the same in every language and on
/// every telephone. It follows from the id of the form, so that sending a form twice shows the same number and stores one wish.
/// </summary>
/// <param name="Digits">Sixteen digits.</param>
public sealed record ContactNumber(string Digits)
{
    /// <summary>How many digits.</summary>
    public const int Length = 16;

    private const ulong Numbers = 10_000_000_000_000_000;

    /// <summary>As shown: <c>1234 5678 9012 3456</c>.</summary>
    public string Display => string.Join(' ', Digits.Chunk(4).Select(c => new string(c)));

    /// <summary>The hash under which the wish is kept, 64 hexadecimal characters.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"contact number:{Digits}")));

    /// <summary>The number of a form.</summary>
    /// <param name="form">The random id that was drawn when the form was opened.</param>
    public static ContactNumber Of(Guid form) =>
        new((BitConverter.ToUInt64(SHA256.HashData([.. "contact form:"u8, .. form.ToByteArray()])) % Numbers).ToString("D16", CultureInfo.InvariantCulture));

    /// <summary>Reads what somebody typed: anything between the digits is passed over, digits of other scripts count; null when they are not sixteen.</summary>
    public static ContactNumber? Parse(string typed)
    {
        var digits = string.Concat(typed.Select(c => CharUnicodeInfo.GetDecimalDigitValue(c)).Where(d => d >= 0).Take(Length + 1).Select(d => d.ToString(CultureInfo.InvariantCulture)));
        return digits.Length == Length ? new(digits) : null;
    }

    /// <inheritdoc />
    public override string ToString() => "[nummer]";
}
