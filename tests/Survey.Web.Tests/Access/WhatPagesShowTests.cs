using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Access;

/// <summary>What stands on the pages, whoever looks: no remark for who is not of the team, no script or style in the page, the right headers.</summary>
[Collection(FullHouseTogether.Name)]
public sealed partial class WhatPagesShowTests(FullHouse full)
{
    private static readonly string[] Waves = ["", "?meting=1", "?meting=2", "?meting=3"];

    [Fact]
    public async Task No_partner_neighbour_or_passer_by_ever_reads_what_a_resident_wrote()
    {
        var canary = "Kanariegeel hangt de was bij nummer 88 buiten";
        var resident = full.House.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", full.Codes.Dequeue()));
        await resident.PressAsync("Verder", ("Wat is er fijn", canary));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");
        var secrets = full.Remarks.Append(canary).ToList();
        Assert.True(secrets.Count > 300, "There is something to leak.");

        var read = 0;
        foreach (var visitor in new[] { full.Partner, full.Anonymous, full.PartnerElsewhere, full.StaffElsewhere })
        {
            foreach (var (address, text) in await EverythingAsync(visitor))
            {
                read++;
                var plain = Visitor.Squeeze(text);
                Assert.All(secrets, s => Assert.False(plain.Contains(Visitor.Squeeze(s), StringComparison.OrdinalIgnoreCase), $"'{s}' stands on {address}"));
            }
        }

        Assert.True(read > 100, $"{read} answers were read.");

        // The same search does find them where the team reads: it is not blind.
        Assert.Contains(await EverythingAsync(full.Staff), page => secrets.Exists(s => Visitor.Squeeze(page.Text).Contains(Visitor.Squeeze(s), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_page_has_its_headers_and_nothing_of_script_or_style_inside()
    {
        var wrong = new List<string>();
        var pages = 0;
        foreach (var route in full.House.Routes().Where(r => r.Method == "GET" && !r.Pattern.EndsWith("/stroom", StringComparison.Ordinal)))
        {
            var visitor = route.Pattern.StartsWith("/werk", StringComparison.Ordinal) || route.Pattern.StartsWith("/voorbeeld", StringComparison.Ordinal) ? full.Staff : full.Anonymous;
            using var answer = await visitor.Http.GetAsync(full.Fill(route.Pattern));
            // A question in the frame of the questionnaire's page may stand in that page, and sends nothing.
            if (route.Pattern.StartsWith("/voorbeeld/", StringComparison.Ordinal))
            {
                Assert.Contains("form-action 'none'; frame-ancestors 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
                continue;
            }

            wrong.AddRange(HeadersMissing(answer).Select(m => $"{route}: {m}"));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            pages++;
            await visitor.OpenAsync(full.Fill(route.Pattern));
            wrong.AddRange(Inside(visitor).Select(m => $"{route}: {m}"));
        }

        Assert.Empty(wrong);
        Assert.True(pages > 25, $"{pages} pages were looked at.");
    }

    [Fact]
    public async Task Files_of_the_house_are_not_guessed_at_and_go_nowhere_else()
    {
        foreach (var file in full.House.Files().Where(f => f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".js", StringComparison.Ordinal)))
        {
            using var answer = await full.Anonymous.Http.GetAsync("/" + file);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(text.Length > 0, $"{file} is empty.");
            Assert.Contains("nosniff", answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.DoesNotMatch(ElsewherePattern(), text);
        }
    }

    [GeneratedRegex(@"(?:url\(|@import|import\s|src=|fetch\()\s*['""]?(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewherePattern();

    private static IEnumerable<string> HeadersMissing(HttpResponseMessage answer)
    {
        string Value(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
        // The icon of a resident's page stands in the page itself; a picture cannot do anything.
        var policy = Value("Content-Security-Policy").Replace("img-src 'self' data:; ", "", StringComparison.Ordinal);
        foreach (var part in new[] { "default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'" })
        {
            if (!policy.Contains(part, StringComparison.Ordinal))
            {
                yield return $"the policy lacks {part}";
            }
        }

        if (policy.Contains("unsafe", StringComparison.Ordinal) || policy.Contains("http", StringComparison.Ordinal) || policy.Contains("data:", StringComparison.Ordinal))
        {
            yield return $"the policy is too wide: {policy}";
        }

        if (Value("X-Content-Type-Options") != "nosniff")
        {
            yield return "no nosniff";
        }

        if (Value("Referrer-Policy") is not ("same-origin" or "no-referrer"))
        {
            yield return "no referrer policy";
        }

        if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"))
        {
            yield return "it tells what it runs on";
        }
    }

    private static IEnumerable<string> Inside(Visitor visitor)
    {
        foreach (var element in visitor.Page.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0)))
            {
                yield return $"<{element.LocalName}> with content";
            }

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                {
                    yield return $"{attribute.Name} on <{element.LocalName}>";
                }

                if (element is { LocalName: "link" } && element.GetAttribute("rel") == "icon" && attribute.Value.StartsWith("data:image/svg+xml,", StringComparison.Ordinal))
                {
                    continue;
                }

                if (attribute.Name is "src" or "href" or "action" or "srcset" or "data" or "xlink:href" && IsElsewhere(attribute.Value, visitor))
                {
                    yield return $"goes to {attribute.Value}";
                }
            }
        }
    }

    private static bool IsElsewhere(string address, Visitor visitor) =>
        address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(visitor.Http.BaseAddress, address, out var full) && full.Scheme is "http" or "https" && full.Host != visitor.Http.BaseAddress!.Host);

    /// <summary>All that can be read with GET, in each wave; workbooks are unpacked.</summary>
    private async Task<List<(string Address, string Text)>> EverythingAsync(Visitor visitor)
    {
        var all = new List<(string, string)>();
        foreach (var route in full.House.Routes().Where(r => r.Method == "GET" && !r.Pattern.EndsWith("/stroom", StringComparison.Ordinal)))
        {
            foreach (var wave in Waves)
            {
                var address = full.Fill(route.Pattern) + wave;
                var bytes = await visitor.Http.ReadWholeAsync(address);
                all.Add((address, bytes is [0x50, 0x4B, ..] ? Unpacked(bytes) : Decoded(bytes)));
            }
        }

        return all;
    }

    private static string Decoded(byte[] bytes) => System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));

    private static string Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return System.Net.WebUtility.HtmlDecode(reader.ReadToEnd());
        }));
    }
}

/// <summary>Reads an answer whatever its status.</summary>
internal static class WholeAnswer
{
    internal static async Task<byte[]> ReadWholeAsync(this HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
