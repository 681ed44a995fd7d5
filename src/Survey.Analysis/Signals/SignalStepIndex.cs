namespace Survey.Analysis.Signals;

/// <summary>Tells which of very many steps a word fits by looking up the word, its beginnings and its endings, instead of asking each step.</summary>
internal sealed class SignalStepIndex
{
    private readonly Lookup _words, _starts, _ends;

    /// <summary>An index over steps, known by their place in the list.</summary>
    public SignalStepIndex(IReadOnlyList<SignalStep> steps) =>
        (_words, _starts, _ends) = (new(steps, step => step.Words), new(steps, step => step.Starts), new(steps, step => step.Ends));

    /// <summary>Adds the numbers of the steps that a word fits, in no order; one may be added more than once.</summary>
    /// <param name="word">The word, in lower case and without accents.</param>
    /// <param name="fitting">What they are added to.</param>
    public void AddFitting(ReadOnlySpan<char> word, ICollection<int> fitting)
    {
        _words.Add(word, fitting);
        for (var length = _starts.Shortest; length <= Math.Min(word.Length, _starts.Longest); length++)
        {
            _starts.Add(word[..length], fitting);
        }

        for (var length = _ends.Shortest; length <= Math.Min(word.Length, _ends.Longest); length++)
        {
            _ends.Add(word[^length..], fitting);
        }
    }

    /// <summary>The steps by their words, or by a part of them.</summary>
    private sealed class Lookup
    {
        private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _steps;

        public Lookup(IReadOnlyList<SignalStep> steps, Func<SignalStep, IEnumerable<string>> words)
        {
            var byWord = steps.Index().SelectMany(step => words(step.Item).Select(word => (word, step.Index)))
                .GroupBy(pair => pair.word, pair => pair.Index, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
            (Shortest, Longest) = byWord.Count == 0 ? (1, 0) : (byWord.Keys.Min(word => word.Length), byWord.Keys.Max(word => word.Length));
            _steps = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public int Shortest { get; }

        public int Longest { get; }

        public void Add(ReadOnlySpan<char> word, ICollection<int> fitting)
        {
            if (_steps.TryGetValue(word, out var steps))
            {
                foreach (var step in steps)
                {
                    fitting.Add(step);
                }
            }
        }
    }
}
