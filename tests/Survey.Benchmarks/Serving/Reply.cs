using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Survey.Benchmarks.Serving;

/// <summary>One answer of the house to a phone.</summary>
/// <param name="Status">Status code.</param>
/// <param name="Milliseconds">From asking to the last byte, over the loopback: a little more than the work of the server.</param>
/// <param name="Bytes">Head and body as they went over the wire, compressed.</param>
/// <param name="GoesTo">Where a redirect leads, or null.</param>
/// <param name="Packing">"br", "gzip" or null.</param>
/// <param name="Body">The page as it came, packed.</param>
internal sealed partial record Reply(int Status, double Milliseconds, long Bytes, string? GoesTo, string? Packing, byte[] Body)
{
    /// <summary>The page, unpacked when somebody asks for it: the load runs on the machine that is measured.</summary>
    internal string Html()
    {
        using var packed = new MemoryStream(Body);
        using Stream plain = Packing switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The hidden fields of the page, such as its proof; of fields with one name the first.</summary>
    internal KeyValuePair<string, string>[] Hidden() =>
        [.. HiddenFields().Matches(Html()).DistinctBy(m => m.Groups[1].Value).Select(m => new KeyValuePair<string, string>(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)))];

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenFields();
}
