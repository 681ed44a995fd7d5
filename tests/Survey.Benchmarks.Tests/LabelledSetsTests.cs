using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;
using Survey.Benchmarks.Measures;

namespace Survey.Benchmarks.Tests;

/// <summary>The labelled answers are what their README says. A failure names ids only: half of the texts is not to be read.</summary>
public class LabelledSetsTests
{
    private static readonly string[] Signals = ["geweld", "suicide", "huiselijk geweld", "kinderen in gevaar", "acute dreiging", "brandgevaar"];
    private static readonly HashSet<string> Themes = [.. CodebookFile.OfTheProduct.Themes.Select(theme => theme.Id), LabelledSet.NoTheme];

    public static TheoryData<string> Names => [.. LabelledSet.All.Select(set => set.Name)];

    [Fact]
    public void There_are_three_sets_of_neighbourhoods_three_about_other_subjects_and_some_for_each_reader() =>
        Assert.Equal(["galerijflats", "dorp-aan-het-kanaal", "andere-onderwerpen", "nieuwe-onderwerpen", "losse-opmerkingen", "vier-buurten", "soorten", "gewone-antwoorden", "punten", "zorgsignalen", "zorgsignalen-later", "zorgsignalen-vers", "persoonsgegevens", "persoonsgegevens-vers", "namen"], LabelledSet.All.Select(set => set.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_id_and_a_text_stand_once_and_the_halves_make_the_whole(string name)
    {
        var set = Set(name);
        Assert.Equal(set.Answers.Count, set.Answers.Select(answer => answer.Id).Distinct().Count());
        Assert.Equal(set.Answers.Select(answer => answer.Id), set.Seen.Answers.Concat(set.Unseen?.Answers ?? []).Select(answer => answer.Id));
        Assert.True(set.LastSeen is null or "" || set.Answers.Any(answer => answer.Id == set.LastSeen));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Points_are_exact_parts_in_the_order_of_the_answer(string name) => Assert.Empty(Set(name).Answers.Where(answer =>
    {
        var spans = Span.Locate(answer.Text, answer.Points.Select(point => point.Text));
        return answer.Points.Any(point => point.Text.Trim() != point.Text || point.Text.Length == 0) || spans.Zip(spans.Skip(1)).Any(pair => pair.First.End > pair.Second.Start);
    }).Select(answer => answer.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_are_words_that_the_product_knows(string name)
    {
        var set = Set(name);
        Assert.Empty(set.Answers.Where(answer => !QuestionRoles.TryParse(answer.Question, out _) || !(answer.Signal is null || Signals.Contains(answer.Signal))
            || answer.Pii.Any(span => !answer.Text.Contains(span.Text, StringComparison.Ordinal))).Select(answer => answer.Id));
        Assert.Empty(set.Answers.Where(answer => set.InField && answer.Points.Any(point => !Themes.Contains(point.Theme))).Select(answer => answer.Id));
        Assert.Empty(set.Answers.Where(answer => set.Labels.HasFlag(Labelled.Kinds) && answer.Points.Any(point => !PointKinds.TryParse(point.Kind, out _))).Select(answer => answer.Id));
    }

    [Fact]
    public void A_text_of_an_unseen_half_is_never_listed()
    {
        using var list = new StringWriter();
        Assert.True(Errors.ErrorList.Write(null, list, list));
        Assert.Empty(LabelledSet.All.Where(set => set.Unseen is not null).SelectMany(set => set.Unseen!.Answers).Select(answer => answer.Id).Where(id => list.ToString().Contains(id, StringComparison.Ordinal)));
        Assert.False(Errors.ErrorList.Write("galerijflats-unseen", list, list));
    }

    private static LabelledSet Set(string name) => LabelledSet.All.Single(set => set.Name == name);
}
