using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Reading;

/// <summary>The page on which the opbouwwerker reads what residents wrote, with a browser without script.</summary>
[Collection(FullHouseTogether.Name)]
public sealed class ReadingPageTests(FullHouse full)
{
    private const string Page = "/werk/wilgenplein/lezen?meting=2";

    private static IHtmlCollection<IElement> Articles(Visitor visitor) => visitor.Page.QuerySelectorAll(".lb-read");

    private static string Words(IElement article) => Visitor.Squeeze(article.QuerySelector(".lb-read__words")!.TextContent);

    private Task<List<Remark>> RemarksAsync(int wave) => full.House.InTheDatabaseAsync(db =>
        db.Remarks.AsNoTracking().Where(r => db.Waves.Any(w => w.Id == r.WaveId && w.Number == wave && db.Studies.Any(s => s.Id == w.StudyId && s.Slug == "wilgenplein"))).ToListAsync());

    [Fact]
    public async Task Signals_stand_first_with_their_words_and_what_to_do_and_stay_off_the_themes_until_followed_up()
    {
        var held = (await RemarksAsync(1)).First(r => r.Held);
        var staff = await full.Staff.OpenAsync("/werk/wilgenplein");
        Assert.Contains("vandaag gelezen worden", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/lezen?meting=1");
        Assert.NotEmpty(Articles(staff)[0].QuerySelectorAll("mark.lb-read__cue"));
        Assert.Contains("Wij weten niet wie dit schreef", Articles(staff)[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(Articles(staff), a => Words(a) == Visitor.Squeeze(held.Original));

        await staff.OpenAsync("/werk/wilgenplein/themas?meting=1&alles=geen" + string.Concat((await RemarksAsync(1)).Select(r => r.ThemeKey).Distinct().Select(k => $"&alles={k}")));
        Assert.Contains("Deze opmerking moet eerst gelezen worden.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Visitor.Squeeze(held.Text), staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync("/werk/wilgenplein/lezen?meting=1&soort=signalen");
        var article = Articles(staff).First(a => Words(a) == Visitor.Squeeze(held.Original));
        await staff.PressInAsync(article, "Gezien en opgevolgd");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Schrijf kort op wat u heeft gedaan.", staff.Text, StringComparison.Ordinal);
        article = Articles(staff).First(a => Words(a) == Visitor.Squeeze(held.Original));
        await staff.PressInAsync(article, "Gezien en opgevolgd", ("Wat heeft u gedaan?", "Gebeld met wijkagent Henk Jansen"));
        Assert.Contains("lijkt op een persoonsgegeven", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Gebeld met wijkagent Henk Jansen", staff.Page.QuerySelectorAll("textarea").Select(t => t.TextContent));

        article = Articles(staff).First(a => Words(a) == Visitor.Squeeze(held.Original));
        await staff.PressInAsync(article, "Gezien en opgevolgd", ("Wat heeft u gedaan?", "Besproken met het wijkteam"));
        Assert.Contains("Het signaal is gezien en opgevolgd.", staff.Text, StringComparison.Ordinal);
        Assert.False((await RemarksAsync(1)).Single(r => r.Id == held.Id).Held);
        await staff.PressAsync("Maak ongedaan");
        Assert.True((await RemarksAsync(1)).Single(r => r.Id == held.Id).Held);
    }

    [Fact]
    public async Task What_only_resembles_a_signal_says_so_and_marks_no_word()
    {
        var faint = (await RemarksAsync(2)).Where(r => r is { Held: true, SignalIsFaint: true }).Select(r => Visitor.Squeeze(r.Original)).ToList();
        Assert.NotEmpty(faint);
        var staff = await full.Staff.OpenAsync($"{Page}&soort=signalen");
        var articles = Articles(staff).Where(a => faint.Contains(Words(a))).ToList();

        Assert.Equal(faint.Count, articles.Count);
        Assert.All(articles, a => Assert.Contains("misschien een signaal", a.TextContent, StringComparison.Ordinal));
        Assert.All(articles, a => Assert.Contains("Geen woord wijst er duidelijk op.", a.TextContent, StringComparison.Ordinal));
        Assert.All(articles, a => Assert.Empty(a.QuerySelectorAll("mark.lb-read__cue")));
    }

    [Fact]
    public async Task One_remark_is_read_and_all_the_rest_at_once_and_both_can_be_undone()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var plain = (await RemarksAsync(2)).Count(QueueRemarks.IsPlain);
        var article = Articles(staff).First(a => a.QuerySelector("[data-read]") is not null);
        var words = Words(article);
        await staff.PressInAsync(article, "Gelezen");
        Assert.Contains("De opmerking staat op gelezen.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Articles(staff), a => Words(a) == words && a.QuerySelector("[data-read]") is not null);
        await staff.OpenAsync($"{Page}&soort=klaar");
        Assert.Contains("Gelezen door Samira", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync(Page);
        await staff.PressAsync("zonder bijzonderheden op gelezen");
        Assert.Equal(HttpStatusCode.OK, staff.Status);
        var readings = await full.House.InTheDatabaseAsync(db => db.RemarkReadings.AsNoTracking().Where(r => r.ReadBy != "").Select(r => r.RemarkId).ToListAsync());
        var read = (await RemarksAsync(2)).Where(r => readings.Contains(r.Id)).ToList();
        Assert.True(read.Count(QueueRemarks.IsPlain) == plain);
        Assert.DoesNotContain(read, r => r.Signal is not null);
        await staff.PressAsync("Maak ongedaan");
        Assert.Contains("Ongedaan gemaakt.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zonder bijzonderheden", staff.Page.QuerySelector("[data-told]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_in_one_go_can_be_taken_back_after_other_work_and_one_remark_by_itself()
    {
        var staff = await full.Staff.OpenAsync(Page);
        await staff.PressAsync("zonder bijzonderheden op gelezen");
        await staff.OpenAsync($"{Page}&soort=klaar");
        var (before, article) = ((await ReadAsync()).Count, Articles(staff).First(a => a.QuerySelector("[value=ongelezen]") is not null));
        await staff.PressInAsync(article, "Toch niet gelezen");
        Assert.Contains("De opmerking staat weer bij wat nog te lezen is.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(before - 1, (await ReadAsync()).Count);
        Assert.DoesNotContain(article.Id, Articles(staff).Select(a => a.Id));

        // The button of the step itself is gone: another step was told since.
        Assert.Contains("opmerkingen tegelijk op gelezen, op", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Maak dat ongedaan");
        Assert.Contains("Ongedaan gemaakt.", staff.Text, StringComparison.Ordinal);
        Assert.True((await ReadAsync()).Count < before / 2);
        Assert.DoesNotContain("opmerkingen tegelijk op gelezen, op", staff.Text, StringComparison.Ordinal);
        Task<List<Guid>> ReadAsync() => full.House.InTheDatabaseAsync(db => db.RemarkReadings.AsNoTracking().Where(r => r.ReadBy != "").Select(r => r.RemarkId).ToListAsync());
    }

    [Fact]
    public async Task Words_for_others_are_checked_kept_and_shown_on_the_themes_page()
    {
        var remark = (await RemarksAsync(2)).First(r => r.Marks.Count > 0 && !r.Held && !r.IsForeign);
        var address = $"{Page}&soort=persoonsgegevens&open={remark.Id:N}";
        var staff = await full.Staff.OpenAsync(address);
        Assert.Contains(staff.Page.QuerySelectorAll("mark.lb-read__person"), m => m.TextContent == remark.Marks[0].Text);
        await staff.PressAsync("Bewaar de tekst", ("Tekst voor anderen", "Bel mevrouw Fatima Yilmaz op 06-12345678"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("lijkt op een persoonsgegeven", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Bel mevrouw Fatima Yilmaz op 06-12345678", staff.ValueOf("Tekst voor anderen"));

        const string Hostile = "<script>alert(1)</script> Een bewoner zegt \"dit\" & dat <b>hier</b>";
        await staff.PressAsync("Bewaar de tekst", ("Tekst voor anderen", Hostile));
        Assert.Contains("De tekst voor anderen is bewaard.", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"/werk/wilgenplein/themas?meting=2&alles={remark.ThemeKey ?? "geen"}");
        Assert.Contains(Visitor.Squeeze(Hostile), staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", staff.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(Visitor.Squeeze(remark.Original), staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_for_everybody_need_a_colleague_and_then_stand_on_the_public_page_until_they_are_taken_back()
    {
        var largest = (await RemarksAsync(2)).Where(r => r.ThemeKey is not null).GroupBy(r => r.ThemeKey).OrderByDescending(g => g.Select(r => r.Writer).Distinct().Count()).First();
        var remark = largest.First(r => !r.Held && r.Marks.Count == 0 && !r.IsForeign && r.Original.Length > 30);
        const string Said = "Een bewoner wil dat er eindelijk iets verandert.";
        var staff = await full.Staff.OpenAsync($"{Page}&open={remark.Id:N}");
        Assert.Contains("Een citaat kan hier niet.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Stel deze verwoording voor", ("Verwoording voor iedereen", remark.Original));
        Assert.Contains("Zeg het in uw eigen woorden.", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Stel deze verwoording voor", ("Verwoording voor iedereen", Said));
        await staff.OpenAsync($"{Page}&soort=tweede");
        Assert.False(staff.Has("Keur goed"));

        // Whoever sends the form all the same is refused too.
        var (target, fields) = staff.FormOf("Haal terug");
        await staff.PostAsync(target, fields.Select(f => f.Key == "doe" ? new("doe", "keur") : f));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Een collega keurt het goed.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, (await full.Anonymous.OpenAsync("/uitkomsten/wilgenplein")).Text, StringComparison.Ordinal);

        var colleague = await full.Colleague.OpenAsync($"{Page}&soort=tweede");
        Assert.Contains(Visitor.Squeeze(remark.Original), colleague.Text, StringComparison.Ordinal);
        await colleague.PressAsync("Keur goed");
        Assert.Contains(Said, (await full.Anonymous.OpenAsync("/uitkomsten/wilgenplein")).Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{Page}&soort=iedereen");
        Assert.Contains("Iedereen kan dit lezen", staff.Text, StringComparison.Ordinal);
        await staff.PressAsync("Haal terug");
        Assert.DoesNotContain(Said, (await full.Anonymous.OpenAsync("/uitkomsten/wilgenplein")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_has_a_box_for_a_translation()
    {
        var staff = await full.Staff.OpenAsync($"{Page}&soort=taal");
        var foreign = (await RemarksAsync(2)).First(r => r.IsForeign && !r.Held && Articles(staff).Any(a => Words(a) == Visitor.Squeeze(r.Original)));
        await staff.OpenAsync($"{Page}&soort=taal&open={foreign.Id:N}");
        await staff.PressAsync("Bewaar de tekst", ("Vertaling in het Nederlands", "Er is te weinig licht bij de garages."));
        Assert.Contains("De tekst voor anderen is bewaard.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("vertaald", Articles(staff).First(a => Words(a) == Visitor.Squeeze(foreign.Original)).TextContent, StringComparison.Ordinal);
        await staff.PressAsync("Maak ongedaan");
        Assert.Equal(foreign.Text, (await RemarksAsync(2)).Single(r => r.Id == foreign.Id).Text);
    }

    [Fact]
    public async Task Somebody_says_that_a_remark_is_dutch_after_all()
    {
        var staff = await full.Staff.OpenAsync($"{Page}&soort=taal");
        var article = Articles(staff).Last(a => a.TextContent.Contains("nog niet vertaald", StringComparison.Ordinal));
        await staff.PressInAsync(article, "Dit is Nederlands");
        Assert.Contains("De opmerking geldt nu als Nederlands.", staff.Text, StringComparison.Ordinal);
        Assert.True(staff.Page.GetElementById(article.Id!) is null);

        await staff.OpenAsync($"{Page}&open={article.Id![2..]}");
        Assert.DoesNotContain("nog niet vertaald", staff.Page.GetElementById(article.Id)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Words(article), staff.ValueOf("Tekst voor anderen"));
        await staff.OpenAsync($"{Page}&soort=taal");
        Assert.True(staff.Page.GetElementById(article.Id) is null);
    }

    [Fact]
    public async Task Next_goes_on_behind_the_last_remark_of_this_page_however_many_of_it_were_read_meanwhile()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var here = Articles(staff).Select(a => a.Id!).ToList();
        var next = staff.Page.QuerySelectorAll(".lb-pages a").Single(a => a.TextContent == "Volgende").GetAttribute("href")!;
        var there = Articles(await staff.OpenAsync(next)).Select(a => a.Id!).ToList();

        // The page with "Volgende" stays open while four of its remarks are read.
        await staff.OpenAsync(Page);
        foreach (var id in here.Where(id => staff.Page.GetElementById(id)!.QuerySelector("[data-read]") is not null).Take(4).ToList())
        {
            await staff.PressInAsync(staff.Page.GetElementById(id)!, "Gelezen");
        }

        Assert.Equal(there, Articles(await staff.OpenAsync(next)).Select(a => a.Id!));

        // What is still to be read before it lies there too.
        await staff.FollowAsync("Vorige");
        Assert.Empty(here.Except(Articles(staff).Select(a => a.Id!)).Skip(4));
        Assert.Contains("tot en met", staff.Page.QuerySelector(".lb-pages")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_late_too_long_and_nonsense_are_told_in_a_sentence()
    {
        var staff = await full.Staff.OpenAsync(Page);
        var article = Articles(staff).Last(a => a.QuerySelector("[data-read]") is not null);
        var id = article.QuerySelector("input[name=o]")!.GetAttribute("value")!;
        await staff.OpenAsync($"{Page}&open={id}");
        var (target, fields) = staff.FormOf("Bewaar de tekst");
        await staff.PostAsync(target, fields.Select(f => f.Key == "tekst" ? new("tekst", new string('x', 1_000_000)) : f));
        Assert.Contains("De tekst is te lang.", staff.Text, StringComparison.Ordinal);

        await staff.PostAsync(target, fields.Select(f => f.Key == "tekst" ? new("tekst", "Eerst dit.") : f));
        Assert.Contains("bewaard", staff.Text, StringComparison.Ordinal);
        await staff.PostAsync(target, fields.Select(f => f.Key == "tekst" ? new("tekst", "Eerst dit.") : f));
        Assert.Contains("Dat was al zo.", staff.Text, StringComparison.Ordinal);
        await staff.PostAsync(target, fields.Select(f => f.Key == "tekst" ? new("tekst", "Toch liever dit.") : f));
        Assert.Contains("U veranderde dit in een ander venster.", staff.Text, StringComparison.Ordinal);
        await full.Colleague.OpenAsync(Page);
        var token = full.Colleague.FormOf("op gelezen").Fields.Where(f => f.Key == "bewijs-van-deze-pagina");
        await full.Colleague.PostAsync(target, [.. token, .. fields.Where(f => f.Key is "o" or "stap" or "doe"), new("tekst", "Dan dat.")]);
        Assert.Equal(HttpStatusCode.Conflict, full.Colleague.Status);
        Assert.Contains("Samira was u net voor.", full.Colleague.Text, StringComparison.Ordinal);

        var proof = fields.Where(f => f.Key == "bewijs-van-deze-pagina").ToList();
        await staff.PostAsync(target, [.. proof, new("doe", "gelezen"), new("o", Guid.NewGuid().ToString("N")), new("stap", Guid.Empty.ToString("N"))]);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("is er niet meer", staff.Text, StringComparison.Ordinal);
        foreach (var doing in new[] { "", "iets", "ongedaan:x", "ongedaan", "gelezen" })
        {
            await staff.PostAsync(target, [.. proof, new("doe", doing), new("o", "geen-nummer"), new("stap", "x")]);
            Assert.Equal(HttpStatusCode.NotFound, staff.Status);
        }

        await staff.OpenAsync($"{Page}&soort=onzin&blad=99999&na=onzin&voor=1-2-3&open=onzin&gedaan=onzin&stap=onzin");
        Assert.Equal(HttpStatusCode.OK, staff.Status);
    }

    [Fact]
    public async Task What_comes_in_today_lies_in_the_queue_before_anybody_looks_for_themes()
    {
        var resident = full.House.Visitor();
        await resident.OpenAsync("/meedoen/wilgenplein");
        await resident.PressAsync("Begin", ("Uw code", full.Codes.Dequeue()));
        await resident.PressAsync("Verder", ("Wat is er fijn", "Niets. Ik wil niet meer leven."));
        await resident.ToCheckAsync();
        await resident.PressAsync("Verstuur");

        var staff = await full.Staff.OpenAsync("/werk/wilgenplein");
        Assert.Contains("van Oefenmeting moet vandaag gelezen worden.", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync("/werk/wilgenplein/lezen?meting=3");
        Assert.Contains("Ik wil niet meer leven.", Words(Articles(staff)[0]), StringComparison.Ordinal);
        Assert.Contains("zelfdoding", Articles(staff)[0].TextContent, StringComparison.Ordinal);
    }
}
