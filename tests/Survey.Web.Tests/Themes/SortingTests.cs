using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Themes;

/// <summary>Sorting remarks without script: Enter does what I mean, a refusal keeps what I did, and I come back where I was.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class SortingTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/themas?meting=2";
    private const string List = "/werk/wilgenplein/themas/besluiten?meting=2";

    private static List<IHtmlInputElement> Boxes(IElement part) => [.. part.QuerySelectorAll(".lb-pick input").Cast<IHtmlInputElement>()];

    private static List<string> Names(Visitor staff) => [.. staff.Page.QuerySelectorAll("section.lb-theme h2").Select(h => Visitor.Squeeze(h.TextContent))];

    private static string KeyOf(Visitor staff, string name) => staff.Part(name).Id!["thema-".Length..];

    /// <summary>What a browser without script sends on Enter: the first button of the form goes along.</summary>
    private static Task<Visitor> EnterAsync(Visitor staff, string form, params (string Name, string Value)[] typed)
    {
        var element = (IHtmlFormElement)staff.Page.GetElementById(form)!;
        var first = element.Owner!.QuerySelectorAll("button").First(b => b.Closest("form") == element || b.GetAttribute("form") == form);
        var fields = staff.Page.QuerySelectorAll("input, select").Where(e => e.GetAttribute("form") == form || e.Closest("form") == element)
            .Where(e => e is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .Select(e => new KeyValuePair<string, string>(e.GetAttribute("name")!, e is IHtmlSelectElement select ? select.Value ?? "" : ((IHtmlInputElement)e).Value))
            .Where(f => !typed.Any(t => t.Name == f.Key)).Concat(typed.Select(t => new KeyValuePair<string, string>(t.Name, t.Value)));
        return staff.PostAsync(element.GetAttribute("action")!, [.. fields, new(first.GetAttribute("name")!, first.GetAttribute("value")!)]);
    }

    private async Task<Visitor> OpenAsync(string more = "") => await full.Staff.OpenAsync(Page + more);

    private async Task UndoAllAsync(int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            await full.Staff.OpenAsync(List);
            await full.Staff.PressAsync("Maak ongedaan");
        }
    }

    [Fact]
    public async Task Enter_after_typing_a_name_makes_a_new_theme_also_when_a_theme_to_move_to_is_still_chosen()
    {
        var staff = await OpenAsync();
        Boxes(staff.Page.DocumentElement).Take(2).ToList().ForEach(b => b.IsChecked = true);

        await EnterAsync(staff, "keuze", ("naar", KeyOf(staff, Names(staff)[2])), ("nieuw", "Laadpalen"));

        Assert.Contains("Nieuw thema “Laadpalen”, met 2 opmerkingen.", staff.Text, StringComparison.Ordinal);
        await UndoAllAsync();
    }

    [Fact]
    public async Task Enter_with_only_a_theme_to_move_to_moves_and_with_nothing_filled_in_does_nothing()
    {
        var staff = await OpenAsync();
        var (from, to) = (Names(staff)[0], Names(staff)[1]);
        Boxes(staff.Part(from))[0].IsChecked = true;
        await EnterAsync(staff, "keuze", ("naar", KeyOf(staff, to)));
        Assert.Contains($"1 opmerking verplaatst van “{from}” naar “{to}”.", staff.Text, StringComparison.Ordinal);
        await UndoAllAsync();

        await OpenAsync();
        Boxes(staff.Part(from))[0].IsChecked = true;
        await EnterAsync(staff, "keuze", ("waarom", "zomaar"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies eerst een thema om naar te verplaatsen, of vul een naam voor een nieuw thema in. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("zomaar", staff.ValueOf("Waarom?"));
    }

    [Fact]
    public async Task Enter_in_the_reason_for_merging_merges_and_does_not_give_a_theme_its_own_name()
    {
        var staff = await OpenAsync();
        var (name, into) = (Names(staff)[3], Names(staff)[4]);
        var key = KeyOf(staff, name);
        await staff.FollowAsync($"Wijzig {name}");
        var target = KeyOf(staff, into);

        await EnterAsync(staff, $"thema-{key}-wijzig", ("met", target), ("waarom", "zei de werkgroep"));
        Assert.Contains($"“{name}” hoort nu bij “{into}”.", staff.Text, StringComparison.Ordinal);
        await UndoAllAsync();

        // A name and a theme to merge with: which of the two is for me to say, and nothing is typed again.
        await OpenAsync($"&wijzig={key}");
        await EnterAsync(staff, $"thema-{key}-wijzig", ("met", target), ("naam", "Iets anders"), ("waarom", "zei de werkgroep"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies “Bewaar de naam” of “Voeg samen”. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Iets anders", staff.ValueOf("Nieuwe naam"));
        Assert.Equal(target, staff.ValueOf("Wordt een deel van"));

        // The name it has already is no decision.
        await OpenAsync($"&wijzig={key}");
        await staff.PressAsync("Bewaar de naam");
        Assert.Contains("Dat was al zo.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_theme_without_a_name_keeps_what_I_chose_and_says_beside_the_field_what_is_missing()
    {
        var staff = await OpenAsync();
        var chosen = Boxes(staff.Page.DocumentElement).Take(3).ToList();
        chosen.ForEach(b => b.IsChecked = true);

        await staff.PressAsync("Maak nieuw thema", ("Waarom?", "hoort apart"));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Equal(chosen.Select(b => b.Value).Order(), Boxes(staff.Page.DocumentElement).Where(b => b.IsChecked).Select(b => b.Value).Order());
        var field = (IHtmlInputElement)staff.Page.GetElementById("nieuw")!;
        Assert.Equal("Vul een naam in.", staff.Page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.True(field.HasAttribute("autofocus"));
        Assert.True(field.Closest("details")!.HasAttribute("open"));
        Assert.Equal("hoort apart", staff.ValueOf("Waarom?"));
    }

    [Fact]
    public async Task A_name_that_is_there_already_is_refused_with_the_way_out()
    {
        var staff = await OpenAsync();
        var (one, other) = (Names(staff)[0], Names(staff)[1]);
        Boxes(staff.Part(one))[0].IsChecked = true;
        await staff.PressAsync("Maak nieuw thema", ("Naam van een nieuw thema", other));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains($"“{other}” is er al. Kies dat thema bij “Verplaats naar”", staff.Text, StringComparison.Ordinal);

        await OpenAsync($"&wijzig={KeyOf(staff, one)}");
        await staff.PressAsync("Bewaar de naam", ("Nieuwe naam", other));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Kies het dan bij “Wordt een deel van”.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moving_to_nowhere_asks_for_a_theme_and_not_for_remarks()
    {
        var staff = await OpenAsync();
        Boxes(staff.Page.DocumentElement)[0].IsChecked = true;

        await staff.PressAsync("Verplaats");

        Assert.Contains("Kies eerst een thema bij “Verplaats naar”. Er is niets gewijzigd.", staff.Text, StringComparison.Ordinal);
        Assert.True(Boxes(staff.Page.DocumentElement)[0].IsChecked);
    }

    [Fact]
    public async Task When_a_colleague_was_first_what_I_chose_stays_chosen_but_for_what_was_moved_and_my_words_stay()
    {
        var staff = await OpenAsync();
        var boxes = Boxes(staff.Part(Names(staff)[0])).Take(3).ToList();
        boxes.ForEach(b => b.IsChecked = true);
        var (address, late) = staff.FormOf("Verplaats");
        var target = KeyOf(staff, Names(staff)[2]);
        var colleague = await full.Colleague.OpenAsync(Page);
        Boxes(colleague.Page.DocumentElement).First(b => b.Value == boxes[1].Value).IsChecked = true;
        await colleague.PressAsync("Verplaats", ("Verplaats naar", Names(colleague)[1]));

        await staff.PostAsync(address, late.Select(f => f.Key == "naar" ? new("naar", target) : f.Key == "waarom" ? new("waarom", "mijn reden") : f));

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("was u net voor", staff.Text, StringComparison.Ordinal);
        Assert.Equal([.. new[] { boxes[0].Value, boxes[2].Value }.Order()], Boxes(staff.Page.DocumentElement).Where(b => b.IsChecked).Select(b => b.Value).Order());
        Assert.Equal(("mijn reden", target), (staff.ValueOf("Waarom?"), staff.ValueOf("Verplaats naar")));
        await colleague.OpenAsync(List);
        await colleague.PressAsync("Maak ongedaan");
    }

    [Fact]
    public async Task Each_step_back_offers_the_one_before_it_and_doing_it_again_stays_possible()
    {
        var staff = await OpenAsync();
        var (from, to) = (Names(staff)[0], Names(staff)[1]);
        for (var i = 0; i < 2; i++)
        {
            await OpenAsync();
            Boxes(staff.Part(from))[0].IsChecked = true;
            await staff.PressAsync("Verplaats", ("Verplaats naar", to));
        }

        await staff.PressAsync("Maak ongedaan");
        Assert.True(staff.Has("Toch weer doen"));
        await staff.PressAsync("Nog een stap terug");
        Assert.StartsWith("Ongedaan gemaakt: “1 opmerking verplaatst", Visitor.Squeeze(staff.Page.QuerySelector("[data-told]")!.TextContent), StringComparison.Ordinal);
        await staff.OpenAsync(List);
        Assert.Equal(2, staff.Page.QuerySelectorAll(".lb-decided li").Take(4).Count(r => r.TextContent.Contains("Later ongedaan gemaakt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Undoing_in_the_list_comes_back_to_the_row_and_says_it_there()
    {
        var staff = await OpenAsync();
        var (from, to) = (Names(staff)[0], Names(staff)[1]);
        Boxes(staff.Part(from))[0].IsChecked = true;
        await staff.PressAsync("Verplaats", ("Verplaats naar", to));
        await staff.OpenAsync(List);
        var row = staff.Page.QuerySelectorAll(".lb-decided li")[0];
        Assert.Contains($"van “{from}” naar “{to}”", row.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("#" + row.Id, row.QuerySelector("button")!.GetAttribute("formaction"), StringComparison.Ordinal);

        await staff.PressAsync("Maak ongedaan");

        Assert.Contains("Ongedaan gemaakt", staff.Page.GetElementById(row.Id!)!.QuerySelector("[data-told]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_decision_I_come_back_to_the_theme_that_I_worked_in()
    {
        var staff = await OpenAsync();
        var (from, to) = (Names(staff)[5], Names(staff)[1]);
        Boxes(staff.Part(from))[0].IsChecked = true;
        var section = staff.Part(from).Id;
        var (address, fields) = staff.FormOf("Verplaats");
        var key = KeyOf(staff, to);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = full.House.Address };
        using var content = new FormUrlEncodedContent(fields.Select(f => f.Key == "naar" ? new("naar", key) : f));
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Cookie", staff.CookieHeader(address));
        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("#" + section, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        await UndoAllAsync();
    }

    [Fact]
    public async Task A_remark_that_waits_to_be_read_is_no_reason_to_confirm_a_theme_again()
    {
        var staff = await OpenAsync();

        var waiting = staff.Page.QuerySelectorAll("section.lb-theme").Where(s => s.TextContent.Contains("wacht in Lezen", StringComparison.Ordinal) && !s.QuerySelector(".lb-theme__tags")!.TextContent.Contains("nieuw", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(waiting);
        Assert.All(waiting, s => Assert.DoesNotContain(s.QuerySelectorAll("button"), b => b.TextContent.StartsWith("Bevestig", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_remarks_of_a_theme_are_chosen_with_one_link()
    {
        var staff = await OpenAsync();
        var name = Names(staff)[0];

        await staff.FollowAsync(staff.Part(name).QuerySelectorAll("a").Select(Visitor.Words).First(w => w.StartsWith("Kies alle", StringComparison.Ordinal)));

        var all = Boxes(staff.Part(name));
        Assert.True(all.Count > 20);
        Assert.All(all, b => Assert.True(b.IsChecked));
        Assert.DoesNotContain(Boxes(staff.Part(Names(staff)[1])), b => b.IsChecked);
        await staff.FollowAsync("Kies niets");
        Assert.DoesNotContain(Boxes(staff.Page.DocumentElement), b => b.IsChecked);
    }
}
