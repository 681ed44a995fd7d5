using System.Globalization;
using System.Text;

namespace Survey.Core.Tables;

/// <summary>Reads a JSON string that holds half a surrogate pair, for which System.Text.Json only offers an exception.</summary>
internal static class JsonTextRepair
{
    /// <summary>Undoes the escapes of a raw JSON string, quotes included; a lone surrogate becomes U+FFFD.</summary>
    internal static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length - 1)
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && i + 4 < raw.Length)
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
