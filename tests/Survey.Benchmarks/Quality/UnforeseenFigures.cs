using Survey.Benchmarks.Labels;

namespace Survey.Benchmarks.Quality;

/// <summary>How open the reading is to what nobody foresaw.</summary>
internal static class UnforeseenFigures
{
    /// <summary>As many people have to be found together before a subject counts as found.</summary>
    internal const int FewestTogether = 3;

    /// <summary>So many remarks about something else stand among the answers at a time, no two about the same: they are to stay single.</summary>
    private const int OddAtATime = 10;

    /// <summary>A theme of which a part has fewer points says little when it is taken out.</summary>
    private const int FewestPoints = 4;

    private static IEnumerable<LabelledPart> InField => Parts(set => set.InField);

    private static LabelledSet NewSubjects => LabelledSet.All.Single(set => set.Labels == Labelled.NewSubjects);

    private static LabelledSet Oddities => LabelledSet.All.Single(set => set.Labels == Labelled.Oddities);

    /// <summary>Writes the tables.</summary>
    internal static void Write(TextWriter to)
    {
        to.WriteLine("### New subjects among the answers of a neighbourhood\n");
        to.WriteLine("| | new points | apart | together in a theme of their own | subjects found | points of the neighbourhood | apart |");
        to.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (host, guests) in from host in InField from guests in new[] { NewSubjects.Seen, NewSubjects.Unseen! } select (host, guests))
        {
            to.WriteLine($"| {host.Title}, with {guests.Title} | {Found.In(host, guests)} |");
        }

        to.WriteLine("\n### Single remarks about something else, ten at a time among the answers of a neighbourhood\n");
        to.WriteLine("| | such remarks | under no theme | points of the neighbourhood under no theme |");
        to.WriteLine("|---|---|---|---|");
        foreach (var (host, odd) in from host in InField from odd in new[] { Oddities.Seen, Oddities.Unseen! } select (host, odd))
        {
            to.WriteLine($"| {host.Title}, with {odd.Title} | {Odd.In(host, odd)} |");
        }

        to.WriteLine("\n### Each theme in turn taken out of the codebook, with its examples\n");
        to.WriteLine("| | points of the theme that is gone | apart | the others | apart |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (var (part, count) in TakenOut())
        {
            to.WriteLine($"| {part.Title} | {count} |");
        }
    }

    private static bool IsApart(ReadPoint point) => point.Theme is not { } theme || theme.StartsWith("groep-", StringComparison.Ordinal);

    private static IEnumerable<LabelledPart> Parts(Func<LabelledSet, bool> which) => LabelledSet.All.Where(which).SelectMany(set => new[] { set.Seen, set.Unseen }).OfType<LabelledPart>();

    private static Dictionary<LabelledPart, Apart> TakenOut()
    {
        var counts = InField.ToDictionary(part => part, _ => new Apart());
        foreach (var theme in CodebookFile.OfTheProduct.Themes)
        {
            var codebook = CodebookFile.OfTheProduct.Without(new HashSet<string> { theme.Id });
            foreach (var (part, count) in counts.Where(count => count.Key.Answers.SelectMany(answer => answer.Points).Count(point => point.Theme == theme.Id) >= FewestPoints))
            {
                foreach (var point in PipelineReading.OfGivenPoints(part, codebook, 1))
                {
                    count.Add(point.Given.Theme == theme.Id, IsApart(point));
                }
            }
        }

        return counts;
    }

    /// <summary>What became of new subjects between other answers.</summary>
    /// <param name="Points">Points of the new subjects.</param>
    /// <param name="Left">How many of them are in no theme of the codebook.</param>
    /// <param name="Together">How many are in a new theme that mostly holds their own subject.</param>
    /// <param name="Subjects">Subjects of which <see cref="FewestTogether"/> or more are together.</param>
    /// <param name="Of">Number of subjects.</param>
    /// <param name="Others">The other points.</param>
    /// <param name="OthersLeft">How many of them are in no theme of the codebook.</param>
    internal sealed record Found(int Points, int Left, int Together, int Subjects, int Of, int Others, int OthersLeft)
    {
        /// <summary>Reads the answers of a neighbourhood with the new subjects among them.</summary>
        internal static Found In(LabelledPart host, LabelledPart guests)
        {
            var read = PipelineReading.OfGivenPoints(host with { Answers = [.. host.Answers, .. guests.Answers] }, CodebookFile.OfTheProduct, 1);
            var subjects = guests.Answers.SelectMany(answer => answer.Points).Select(point => point.Theme).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            var sizes = read.CountBy(point => point.Theme ?? "").ToDictionary(StringComparer.Ordinal);
            var own = read.Where(point => subjects.Contains(point.Given.Theme)).ToList();
            var together = own.Where(point => point.Theme is not null && IsApart(point)).CountBy(point => (point.Given.Theme, Found: point.Theme!))
                .Where(group => 2 * group.Value > sizes[group.Key.Found]).GroupBy(group => group.Key.Theme, group => group.Value).Select(groups => groups.Max()).ToList();
            return new(own.Count, own.Count(IsApart), together.Sum(), together.Count(size => size >= FewestTogether), subjects.Count, read.Count - own.Count, read.Except(own).Count(IsApart));
        }

        public override string ToString() => FormattableString.Invariant($"{Points} | {Left} | {Together} | {Subjects} of {Of} | {Others} | {OthersLeft}");
    }

    /// <summary>What became of single remarks that have nothing to do with a neighbourhood.</summary>
    /// <param name="Remarks">Number of such remarks.</param>
    /// <param name="Left">How many of them stayed under no theme.</param>
    /// <param name="OthersLeft">The share of the other points that did.</param>
    internal sealed record Odd(int Remarks, int Left, double OthersLeft)
    {
        /// <summary>Reads the answers of a neighbourhood as often as it takes to have every remark among them once.</summary>
        internal static Odd In(LabelledPart host, LabelledPart odd)
        {
            var read = odd.Answers.Chunk(OddAtATime).SelectMany(some => PipelineReading.OfGivenPoints(host with { Answers = [.. host.Answers, .. some] }, CodebookFile.OfTheProduct, 1)).ToLookup(point => odd.Answers.Contains(point.Answer));
            return new(read[true].Count(), read[true].Count(point => point.Theme is null), read[false].Average(point => point.Theme is null ? 1.0 : 0));
        }

        public override string ToString() => FormattableString.Invariant($"{Remarks} | {Left / (double)Remarks:0.00} | {OthersLeft:0.00}");
    }

    private sealed class Apart
    {
        private (int All, int Left) _gone, _others;

        public void Add(bool isGone, bool isApart)
        {
            ref var count = ref isGone ? ref _gone : ref _others;
            count = (count.All + 1, count.Left + (isApart ? 1 : 0));
        }

        public override string ToString() => FormattableString.Invariant($"{_gone.All} | {_gone.Left / (double)_gone.All:0.00} | {_others.All} | {_others.Left / (double)_others.All:0.00}");
    }
}
