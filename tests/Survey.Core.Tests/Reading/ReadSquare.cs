using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Text;
using Survey.Core.History;
using Survey.Core.Questionnaires;
using Survey.Core.Reading;
using Survey.TestKit;

namespace Survey.Core.Tests.Reading;

/// <summary>A square with answers that people read.</summary>
internal static class ReadSquare
{
    internal const string Worrying = "Ik wil niet meer leven.";
    internal const string Personal = "Mijn buurman Henk Jansen parkeert altijd op de stoep.";
    internal const string Plain = "De lamp bij de garages is stuk.";
    internal const string Turkish = "Sokakta çok fazla çöp var ve kimse temizlemiyor.";

    /// <summary>The sample questionnaire, with a question that asks whether words may be shown.</summary>
    internal static Questionnaire WithConsent
    {
        get
        {
            var sample = Samples.Questionnaire();
            return sample with
            {
                Questions =
                [
                    .. sample.Questions,
                    new("mag_letterlijk", QuestionKind.Consent, Wording.Dutch("Mogen wij dit laten zien?"), null, null, false, KindChoices.Consent, QuestionRole.None, false, null),
                ],
            };
        }
    }

    /// <summary>One resident each, remarks written.</summary>
    internal static async Task<Square> SaidAsync(this TestHouse house, params string[] worries)
    {
        var square = await house.StartSquareAsync(questionnaire: WithConsent);
        await square.SendAllAsync(worries.Select(w => square.OnPaper(("zorg", w), ("mag_letterlijk", "ja"))));
        await house.WriteRemarks.WriteAsync(square.Wave.Id, CancellationToken.None);
        return square;
    }

    internal static async Task<IReadOnlyList<QueuedRemark>> QueueAsync(this Square square) =>
        await square.House.Queue.OfWaveAsync(await square.ReadWaveAsync(), CancellationToken.None);

    internal static async Task<QueuedRemark> QueuedAsync(this Square square, string original) => (await square.QueueAsync()).Single(q => q.Remark.Original == original);

    /// <summary>A step about a remark as it lies in the queue now.</summary>
    internal static async Task<ReadingStep> StepAsync(this Square square, string original, Actor? actor = null)
    {
        var queued = await square.QueuedAsync(original);
        return new(square.Wave.Id, queued.Remark.Id, queued.Step, actor ?? square.House.Samira);
    }

    /// <summary>What the history holds, as lines.</summary>
    internal static async Task<IReadOnlyList<string>> HistoryAsync(this Square square) =>
        await square.House.NewDb().Changes.AsNoTracking().Where(c => c.StudyId == square.Study.Id).OrderBy(c => c.At).Select(c => c.What + "|" + c.Subject + "|" + c.Why + "|" + c.By).ToListAsync();
}
