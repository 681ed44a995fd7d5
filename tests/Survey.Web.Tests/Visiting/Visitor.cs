using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Survey.Web.Tests.Visiting;

/// <summary>A file somebody chooses in a form.</summary>
internal sealed record ChosenFile(string Name, byte[] Content);

/// <summary>
/// Somebody with a browser without script: opens pages, finds fields by their labels and buttons by their words.
/// What cannot be found that way cannot be found by a person either, so that is a failed test.
/// </summary>
internal sealed partial class Visitor : IDisposable
{
    private const long AnnouncedFrom = 20 << 20;
    private static readonly HtmlParser Parser = new();
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly Uri _home;

    internal Visitor(Uri home)
    {
        _home = home;
        _http = new(new SocketsHttpHandler { CookieContainer = _cookies, UseCookies = true, AllowAutoRedirect = true, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = home };
    }

    /// <summary>The page that lies open.</summary>
    internal IHtmlDocument Page { get; private set; } = Parser.ParseDocument("");

    internal HttpStatusCode Status { get; private set; }

    /// <summary>Path and query of the page that lies open.</summary>
    internal string Where { get; private set; } = "";

    /// <summary>What a person reads on the page, with single spaces.</summary>
    internal string Text => Squeeze((Page.QuerySelector("main") ?? Page.Body)?.TextContent ?? "");

    /// <summary>The page as it came in.</summary>
    internal string Source { get; private set; } = "";

    /// <summary>The first heading.</summary>
    internal string Heading => Squeeze(Page.QuerySelector("h1")?.TextContent ?? "");

    internal HttpClient Http => _http;

    /// <summary>White space as a browser shows it.</summary>
    internal static string Squeeze(string text) => WhiteSpace().Replace(text, " ").Trim();

    /// <summary>The words of a link or button as they are heard: what only a screen reader says stands in a box of its own.</summary>
    internal static string Words(IElement element) => Squeeze(string.Join(' ', element.ChildNodes.Select(n => n is IElement child ? Words(child) : n.TextContent)));

    internal async Task<Visitor> OpenAsync(string address)
    {
        await ShowAsync(await _http.GetAsync(address));
        return this;
    }

    /// <summary>Follows the link with these words.</summary>
    internal Task<Visitor> FollowAsync(string words) => OpenAsync(((IHtmlAnchorElement)Find("a[href]", words)).GetAttribute("href")!);

    /// <summary>Fills in fields by their labels and presses the button with these words.</summary>
    internal Task<Visitor> PressAsync(string words, params (string Label, object Value)[] fields) => PressInAsync(Page.DocumentElement, words, fields);

    /// <summary>The same in a part of the page, where several forms have the same words.</summary>
    internal async Task<Visitor> PressInAsync(IElement part, string words, params (string Label, object Value)[] fields)
    {
        var button = Find("button", words, part);
        var form = FormOf(button) ?? throw new InvalidOperationException($"The button '{words}' belongs to no form.");
        var files = new Dictionary<string, ChosenFile>(StringComparer.Ordinal);
        foreach (var (label, value) in fields)
        {
            Fill(part == Page.DocumentElement ? form : part, label, value, files);
        }

        return await SendAsync(form, button, files);
    }

    /// <summary>What the form of this button would send now, for tests that send it in another way.</summary>
    internal (string Target, List<KeyValuePair<string, string>> Fields) FormOf(string words)
    {
        var button = Find("button", words);
        var form = FormOf(button)!;
        return (button.GetAttribute("formaction") ?? form.GetAttribute("action")!, FieldsOf(form, button));
    }

    /// <summary>Posts fields to an address.</summary>
    internal async Task<Visitor> PostAsync(string target, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        await ShowAsync(await _http.PostAsync(target, content));
        return this;
    }

    /// <summary>The value that stands in the field with this label.</summary>
    internal string ValueOf(string label) => ControlOf(Page.DocumentElement, label) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement input => input.Value,
        var other => throw new InvalidOperationException($"The field '{label}' is a {other.LocalName}."),
    };

    /// <summary>Whether the choice with this label is chosen.</summary>
    internal bool IsChosen(string label) => ((IHtmlInputElement)ControlOf(Page.DocumentElement, label)).IsChecked;

    /// <summary>The part of the page under this heading.</summary>
    internal IElement Part(string heading) => Find("h1, h2, h3", heading).Closest("section, article, li") ?? throw new InvalidOperationException($"'{heading}' heads no part of the page.");

    /// <summary>Names of the cookies that a browser sends along to an address.</summary>
    internal IEnumerable<string> CookiesTo(string address) => _cookies.GetCookies(new Uri(_home, address)).Select(c => c.Name);

    /// <summary>The cookies that a browser sends along to an address, as they go over the line.</summary>
    internal string CookieHeader(string address) => _cookies.GetCookieHeader(new Uri(_home, address));

    /// <summary>Loses a cookie, as a browser does that was closed.</summary>
    internal void Lose(string cookie)
    {
        foreach (Cookie found in _cookies.GetAllCookies())
        {
            found.Expired |= found.Name == cookie;
        }
    }

    internal bool Has(string words, string selector = "a[href], button") => Page.QuerySelectorAll(selector).Any(e => Words(e).Contains(words, StringComparison.Ordinal));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>The form an element belongs to: the one it names, or the one it stands in.</summary>
    private static IHtmlFormElement? FormOf(IElement element) =>
        (element.GetAttribute("form") is { } id ? element.Owner!.GetElementById(id) : element.Closest("form")) as IHtmlFormElement;

    /// <summary>What a browser sends: all that belongs to the form, and the button that was pressed.</summary>
    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, IElement pressed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        if (pressed.GetAttribute("name") is { } button)
        {
            fields.Add(new(button, pressed.GetAttribute("value") ?? ""));
        }

        foreach (var element in form.Owner!.QuerySelectorAll("input, textarea, select").Where(e => FormOf(e) == form))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add(new(select.Name!, select.Value ?? ""));
                    break;
            }
        }

        return fields;
    }

    private static void Fill(IElement form, string label, object value, Dictionary<string, ChosenFile> files)
    {
        switch (ControlOf(form, label))
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" } box:
                // AngleSharp does not clear the other radio buttons of the group.
                if (box.Type == "radio")
                {
                    foreach (var other in form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Where(r => r.Name == box.Name))
                    {
                        other.IsChecked = false;
                    }
                }

                box.IsChecked = (bool)value;
                break;
            case IHtmlInputElement { Type: "file" } chosen:
                files[chosen.Name!] = (ChosenFile)value;
                break;
            case IHtmlInputElement input:
                input.Value = (string)value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = (string)value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => Squeeze(o.Text) == (string)value) ?? select.Options.First(o => o.Text.Contains((string)value, StringComparison.Ordinal));
                select.Value = option.Value;
                break;
            case var other:
                throw new InvalidOperationException($"The field '{label}' is a {other.LocalName}.");
        }
    }

    /// <summary>The field a label belongs to; the words may be the beginning of the label, the whole label goes first.</summary>
    private static IElement ControlOf(IElement part, string label)
    {
        var labels = part.QuerySelectorAll<IHtmlLabelElement>("label").Where(l => Squeeze(l.TextContent).StartsWith(label, StringComparison.Ordinal)).ToList();
        var found = labels.Find(l => Squeeze(l.TextContent) == label) ?? (labels.Count > 0 ? labels[0] : throw new InvalidOperationException(
            $"No field is called '{label}'. There are: {string.Join(" | ", part.QuerySelectorAll("label").Select(l => Squeeze(l.TextContent)))}"));
        return (found.HtmlFor is { Length: > 0 } id ? part.Owner!.GetElementById(id) : found.QuerySelector("input, textarea, select"))
            ?? throw new InvalidOperationException($"The label '{label}' belongs to no field.");
    }

    private IElement Find(string selector, string words, IElement? part = null)
    {
        var all = (part ?? Page.DocumentElement).QuerySelectorAll(selector).ToList();
        return all.Find(e => Words(e) == words) ?? all.Find(e => Words(e).Contains(words, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"'{words}' is not on {Where} ({(int)Status} {Heading}). There are: {string.Join(" | ", all.Select(Words))}");
    }

    private async Task<Visitor> SendAsync(IHtmlFormElement form, IElement button, Dictionary<string, ChosenFile> files)
    {
        var target = button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Where;
        var fields = FieldsOf(form, button);
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return await PostAsync(target, fields);
        }

        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, file) in files)
        {
            content.Add(new ByteArrayContent(file.Content), name, file.Name);
        }

        // A very large file is announced first, as programs do: the house can refuse it before it is sent.
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = content };
        request.Headers.ExpectContinue = files.Values.Sum(f => (long)f.Content.Length) > AnnouncedFrom;
        await ShowAsync(await _http.SendAsync(request));
        return this;
    }

    private async Task ShowAsync(HttpResponseMessage answer)
    {
        Status = answer.StatusCode;
        Where = answer.RequestMessage!.RequestUri!.PathAndQuery;
        Source = await answer.Content.ReadAsStringAsync();
        Page = Parser.ParseDocument(Source);
        answer.Dispose();
    }
}
