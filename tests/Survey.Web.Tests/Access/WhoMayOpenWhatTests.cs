using System.Net;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Access;

/// <summary>Every way into the house against everybody who might try it. A page that is added is in here by itself.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class WhoMayOpenWhatTests(FullHouse full)
{
    private const string Stream = "/stroom";

    [Fact]
    public async Task Without_signing_in_only_what_stands_on_the_list_can_be_opened()
    {
        var open = new List<string>();
        foreach (var route in full.House.Routes())
        {
            using var answer = await SendAsync(full.Anonymous, route, []);

            // Whoever has to sign in is sent there with the address to come back to.
            var sentAway = answer.RequestMessage!.RequestUri is { AbsolutePath: "/inloggen", Query: var query } && query.StartsWith("?naar=", StringComparison.Ordinal);
            if (!sentAway)
            {
                open.Add(route.ToString());
            }
        }

        var list = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Access", "anonymous-routes.txt"))).Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.True(list.SequenceEqual(open), $"Open without signing in, and not on the list: {string.Join(", ", open.Except(list))}. On the list, but not open: {string.Join(", ", list.Except(open))}.");
        Assert.All(full.House.Files(), f => Assert.Matches("^(build/|_framework/|_content/)", f));
    }

    [Fact]
    public async Task Staff_can_open_every_page_so_that_a_refusal_of_others_means_something()
    {
        var wrong = new List<string>();
        foreach (var route in Work("GET"))
        {
            using var answer = await SendAsync(full.Staff, route, []);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{(int)answer.StatusCode} {route}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public Task Staff_of_another_organisation_find_no_study_of_ours() => NothingIsThereAsync(full.StaffElsewhere, OfAStudy);

    [Fact]
    public Task The_partner_of_another_study_finds_nothing_of_this_one() => NothingIsThereAsync(full.PartnerElsewhere, OfAStudy);

    [Fact]
    public Task A_partner_finds_no_page_that_is_not_for_partners() => NothingIsThereAsync(full.Partner, r => !r.ForPartners);

    [Fact]
    public Task An_interviewer_finds_no_page_of_the_desk() => NothingIsThereAsync(full.Interviewer, _ => true);

    [Fact]
    public async Task At_the_door_stand_interviewers_of_the_study_and_staff_and_nobody_else()
    {
        var mayOpen = new[] { full.Interviewer, full.Staff };
        var wrong = new List<string>();
        foreach (var visitor in new[] { full.Interviewer, full.Staff, full.InterviewerElsewhere, full.Partner, full.PartnerElsewhere, full.StaffElsewhere })
        {
            foreach (var route in full.House.Routes().Where(r => r.Pattern.StartsWith("/deur/{study}", StringComparison.Ordinal) && !r.Pattern.EndsWith(".webmanifest", StringComparison.Ordinal)))
            {
                // Who may stand here is refused a form without proof; who may not learns nothing of that.
                using var answer = await SendAsync(visitor, route, []);
                var expected = !mayOpen.Contains(visitor) ? HttpStatusCode.NotFound : route.Method == "GET" ? HttpStatusCode.OK : HttpStatusCode.BadRequest;
                if (answer.StatusCode != expected)
                {
                    wrong.Add($"{(int)answer.StatusCode} {route}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Nobody_finds_a_file_that_another_organisation_brought_in()
    {
        var wrong = new List<string>();
        foreach (var route in full.House.Routes().Where(r => r.Pattern.Contains("{facts", StringComparison.Ordinal) || r.Pattern.Contains("/invoer/{", StringComparison.Ordinal) || r.Pattern.Contains("/bestand/{", StringComparison.Ordinal)))
        {
            using var answer = await SendAsync(full.StaffElsewhere, route, await TokenOfAsync(full.StaffElsewhere));

            // Throwing away what is not there is no news; it must not throw away ours.
            if (answer.StatusCode != HttpStatusCode.NotFound && !route.Pattern.EndsWith("/annuleer", StringComparison.Ordinal))
            {
                wrong.Add($"{(int)answer.StatusCode} {route}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(5, await full.House.InTheDatabaseAsync(db => Task.FromResult(db.PendingUploads.Count())));
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_is_refused_everywhere()
    {
        var wrong = new List<string>();
        foreach (var route in full.House.Routes().Where(r => r.Method != "GET"))
        {
            using var answer = await SendAsync(full.Staff, route, []);
            if (answer.StatusCode != HttpStatusCode.BadRequest)
            {
                wrong.Add($"{(int)answer.StatusCode} {route}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_changes_by_opening_an_address()
    {
        Assert.All(full.House.Routes(), r => Assert.Contains(r.Method, new[] { "GET", "POST" }));
    }

    private static bool OfAStudy(HouseRoute route) => route.Pattern.StartsWith("/werk/{study}", StringComparison.Ordinal);

    private static async Task<IEnumerable<KeyValuePair<string, string>>> TokenOfAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/uitloggen");
        return visitor.FormOf("Log uit").Fields;
    }

    private IEnumerable<HouseRoute> Work(string method) => full.House.Routes().Where(r => r.Method == method && r.Pattern.StartsWith("/werk", StringComparison.Ordinal));

    private async Task NothingIsThereAsync(Visitor visitor, Func<HouseRoute, bool> which)
    {
        var token = await TokenOfAsync(visitor);
        var routes = full.House.Routes().Where(r => r.Pattern.StartsWith("/werk", StringComparison.Ordinal) && which(r)).ToList();
        Assert.NotEmpty(routes);
        var wrong = new List<string>();
        foreach (var route in routes)
        {
            using var answer = await SendAsync(visitor, route, token);
            if (answer.StatusCode != HttpStatusCode.NotFound)
            {
                wrong.Add($"{(int)answer.StatusCode} {route}");
            }
        }

        Assert.Empty(wrong);
    }

    private async Task<HttpResponseMessage> SendAsync(Visitor visitor, HouseRoute route, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(new(route.Method), full.Fill(route.Pattern));
        if (route.Method != "GET")
        {
            request.Content = new FormUrlEncodedContent(fields);
        }

        // The stream of the projector never ends: its first line is enough.
        return await visitor.Http.SendAsync(request, route.Pattern.EndsWith(Stream, StringComparison.Ordinal) ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead);
    }
}
