using Survey.Core.Waves;
using Survey.Dashboard.Overview;
using Survey.Dashboard.Tests.Results;

namespace Survey.Dashboard.Tests.Overview;

public sealed class StudyTodayTests
{
    [Fact]
    public void A_wave_whose_last_day_has_passed_waits_to_be_closed() =>
        Assert.Contains(State(closed: false).ToDo(Given.Today), i => i is { Label: "Sluit en anonimiseer", Path: "/sluiten?meting=2" });

    [Fact]
    public void Themes_come_before_confirming_and_confirming_before_the_evening()
    {
        Assert.Equal("Zoek thema’s", (State() with { Themes = 0 }).ToDo(Given.Today)[0].Label);
        Assert.Equal(["Bevestig 5 thema’s", "Bereid de bewonersavond voor"], (State() with { Proposals = 5 }).ToDo(Given.Today).Select(i => i.Label));
    }

    [Fact]
    public void Nobody_is_sent_to_look_for_themes_in_a_handful_of_answers_or_in_none()
    {
        var open = State(closed: false);
        Assert.DoesNotContain((open with { Themes = 0, Responses = 9 }).ToDo(open.Looked.OpensOn), i => i.Label == "Zoek thema’s");
        Assert.Contains((open with { Themes = 0, Responses = 10 }).ToDo(open.Looked.OpensOn), i => i.Label == "Zoek thema’s");
        Assert.Contains((State() with { Themes = 0, Responses = 9 }).ToDo(Given.Today), i => i.Label == "Zoek thema’s");
    }

    [Fact]
    public void As_long_as_nothing_came_in_I_am_asked_whether_the_letters_were_delivered()
    {
        var open = State(closed: false) with { Responses = 0, Themes = 0 };
        Assert.Equal("Bij Meting 2026 kwam nog niets binnen. Zijn de brieven bezorgd?", open.ToDo(open.Looked.OpensOn).Single().What);
        Assert.Empty((open with { Responses = 1 }).ToDo(open.Looked.OpensOn));
        Assert.Equal("Maak codes", (open with { Unclosed = [new(open.Looked, 0)] }).ToDo(open.Looked.OpensOn).Single().Label);
    }

    [Fact]
    public void Agreements_over_their_date_are_counted_in_words() =>
        Assert.Equal("3 afspraken zijn over datum.", (State() with { HasEvening = true, Overdue = 3 }).ToDo(Given.Today).Single().What);

    [Fact]
    public void Signals_come_before_everything_else()
    {
        var state = State(closed: false);
        var items = (state with { Proposals = 5, Overdue = 2, Signals = [(state.Looked, 3)] }).ToDo(Given.Today);
        Assert.Equal(new TodoItem("3 opmerkingen van Meting 2026 moeten vandaag gelezen worden.", "Lees nu", "/lezen?meting=2&soort=signalen"), items[0]);
        Assert.DoesNotContain((state with { Signals = [(state.Looked, 0)] }).ToDo(Given.Today), i => i.Path.StartsWith("/lezen", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_done_sees_nothing_to_do() => Assert.Empty((State() with { HasEvening = true }).ToDo(Given.Today));

    [Fact]
    public void A_partner_reads_rounded_numbers_and_results_only_after_closing()
    {
        static string Story(Wave wave, bool released, int? responses, int? sofar = null) => string.Concat(OverviewStory.ForPartner(wave, released, responses, sofar, Given.Today).Select(p => p.Text));

        Assert.Equal("In Meting 2026 deden ongeveer 85 bewoners mee.", Story(Given.Wave(), true, 85));
        Assert.Equal("De meting loopt nog. De uitkomsten komen na het sluiten.", Story(Given.Wave(closed: false), false, null));
        Assert.Equal("De meting loopt nog. Tot gisteren kwamen er ongeveer 45 antwoorden binnen. De uitkomsten komen na het sluiten.", Story(Given.Wave(closed: false), false, null, 45));
        Assert.Equal("Aan Meting 2026 deden te weinig bewoners mee om iets te laten zien.", Story(Given.Wave(), true, null));
    }

    private static StudyToday State(bool closed = true)
    {
        var wave = Given.Wave(closed: closed);
        return new(wave, 83, 9, 0, false, closed ? [] : [new(wave, 160)], 0);
    }
}
