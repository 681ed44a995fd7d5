using Survey.Analysis.Languages;
using Survey.Analysis.Signals;
using Survey.Analysis.Text;
using Survey.Benchmarks.Labels;

namespace Survey.Benchmarks.Quality;

/// <summary>
/// How the invented answers that the codebook learns from are read. Whoever wrote one meant a single point and had not seen how
/// answers are cut, so that most cuts are too many; some do hold a second point. Some 250 are in another language, and many of those about crime ring rightly.
/// </summary>
/// <param name="Title">Which of them.</param>
/// <param name="Answers">How many there are.</param>
/// <param name="Cut">How many of those are cut in two or more.</param>
/// <param name="Foreign">How many are read as another language than Dutch.</param>
/// <param name="Signals">How many ring with a word that alarms or a cue.</param>
/// <param name="FaintSignals">How many only ring without.</param>
internal sealed record ExampleFigures(string Title, int Answers, int Cut, int Foreign, int Signals, int FaintSignals)
{
    /// <summary>Those of one sentence, and those of more.</summary>
    internal static IReadOnlyList<ExampleFigures> All { get; } = [Of("one sentence", false), Of("more sentences", true)];

    private static ExampleFigures Of(string title, bool more)
    {
        var texts = CodebookFile.OfTheProduct.Examples.Where(example => HasMore(example.Text) == more).ToList();
        var signals = texts.ConvertAll(example => SignalReader.FindAll(example.Text)).FindAll(all => all.Count > 0);
        var faint = signals.Count(all => all.All(signal => signal.IsFaint));
        return new(title, texts.Count, texts.Count(example => PointSplitter.Split(example.Text, example.Role).Count > 1),
            texts.Count(example => LanguageReader.Read(example.Text).Code != LanguageReader.Dutch), signals.Count - faint, faint);
    }

    private static bool HasMore(string text) => Enumerable.Range(2, Math.Max(0, text.Length - 2)).Any(at => text[at] == ' ' && text[at - 1] is '.' or '!' or '?' && char.IsLetter(text[at - 2]));
}
