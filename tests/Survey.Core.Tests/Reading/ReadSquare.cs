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

    internal static string Litter(int number) => $"Er ligt elke dag zwerfafval bij container {number + 2}.";

    /// <summary>So many residents about litter, the rest about nothing; the theme confirmed, the wave closed unless said otherwise.</summary>
    internal static async Task<Square> LitteredAsync(this TestHouse house, int writers = 12, int responses = PublicationRule.FewestResponses, bool confirmed = true, bool closed = true, string consent = "ja")
    {
        var square = await house.StartSquareAsync(questionnaire: ReadSquare.WithConsent);
        await square.SendAllAsync(Enumerable.Range(0, responses).Select(i => i < writers
            ? square.OnPaper(("zorg", Litter(i)), ("mag_letterlijk", consent))
            : square.OnPaper(("cijfer_wonen", "7"))));
        await square.FindThemesAsync();
        if (confirmed)
        {
            await house.Decisions.ConfirmAsync(square.Wave.Id, "zwerfafval_grofvuil", house.Samira, CancellationToken.None);
        }

        if (closed)
        {
            await square.CloseAsync();
        }

        return square;
    }

    internal static async Task<ReadingOutcome> ProposeAsync(this Square square, string original, string? words = null, PublicationForm form = PublicationForm.Quote, Actor? by = null) =>
        (await square.House.ReadRemarks.ProposeAsync(await square.StepAsync(original, by), form, words ?? original, CancellationToken.None)).Outcome;

    /// <summary>Noor approves what Samira proposed, or somebody else does.</summary>
    internal static async Task<ReadingOutcome> ApproveAsync(this Square square, string original, Actor? by = null) =>
        (await square.House.ReadRemarks.ApproveAsync(await square.StepAsync(original, by ?? square.House.Noor), CancellationToken.None)).Outcome;

    internal static async Task PublishAsync(this Square square, string original, string? words = null, PublicationForm form = PublicationForm.Quote)
    {
        Assert.Equal(ReadingOutcome.Done, await square.ProposeAsync(original, words, form));
        Assert.Equal(ReadingOutcome.Done, await square.ApproveAsync(original));
    }

    /// <summary>What the history holds, as lines.</summary>
    internal static async Task<IReadOnlyList<string>> HistoryAsync(this Square square) =>
        await square.House.NewDb().Changes.AsNoTracking().Where(c => c.StudyId == square.Study.Id).OrderBy(c => c.At).Select(c => c.What + "|" + c.Subject + "|" + c.Why + "|" + c.By).ToListAsync();
}
