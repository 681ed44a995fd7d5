using Survey.Core.Evenings;
using Survey.Core.History;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Imports;

/// <summary>What became of a confirmed file.</summary>
internal abstract record StoreOutcome
{
    private StoreOutcome()
    {
    }

    /// <summary>The answers are in; some may have been there before.</summary>
    internal sealed record AnswersStored(int InFile, int New) : StoreOutcome;

    /// <summary>The evening is in.</summary>
    internal sealed record EveningStored(int Agreements) : StoreOutcome;

    /// <summary>Nothing was stored, and why.</summary>
    internal sealed record Refused(string Sentence) : StoreOutcome;
}

/// <summary>Puts a confirmed file into the study: all of it, or nothing.</summary>
internal sealed class StoreUpload(LeefbaarheidDb db, SubmissionGate gate, EveningImport evenings, ReadResults readResults)
{
    /// <summary>Stores what was read without problems.</summary>
    internal async Task<StoreOutcome> StoreAsync(UploadReading reading, ImportKind kind, string fileName, Desk desk, CancellationToken cancel)
    {
        if (kind is ImportKind.Answers answers)
        {
            return await AnswersAsync(reading, answers.Wave, fileName, desk, cancel);
        }

        return reading.Evening is { } evening && await evenings.StoreAsync(desk.Study, evening, desk.Actor, cancel)
            ? new StoreOutcome.EveningStored(evening.Agreements.Count)
            : new StoreOutcome.Refused("De meting van deze avond is er niet.");
    }

    private async Task<StoreOutcome> AnswersAsync(UploadReading reading, Wave wave, string fileName, Desk desk, CancellationToken cancel)
    {
        var before = (await readResults.ForTeamAsync(desk.Study, wave, cancel)).Responses;

        // The gate stores what the context holds in its own transaction: the line of history goes in with the answers or not at all.
        db.Changes.Add(Change.Create(desk.Study.Id, desk.Actor, "antwoorden ingevoerd", wave.Name, after: $"{reading.Submissions.Count.Of("rij", "rijen")} uit {fileName}"));
        var outcome = await gate.SubmitAllAsync(reading.Submissions, cancel);
        if (outcome is SubmissionOutcome.Accepted)
        {
            var after = (await readResults.ForTeamAsync(desk.Study, wave, cancel)).Responses;
            return new StoreOutcome.AnswersStored(reading.Submissions.Count, after - before);
        }

        return new StoreOutcome.Refused(Sentence(outcome, wave));
    }

    /// <summary>Why the gate let nothing of a file in.</summary>
    internal static string Sentence(SubmissionOutcome outcome, Wave wave) => outcome switch
    {
        SubmissionOutcome.WaveClosed => $"{wave.Name} is gesloten. Er kunnen geen antwoorden meer bij.",
        SubmissionOutcome.AnswerRefused refused => $"Een antwoord op de vraag ‘{refused.Question}’ past niet meer. Kies het bestand opnieuw, dan ziet u welk.",
        SubmissionOutcome.Withdrawn => "Een bewoner heeft een van deze antwoorden teruggetrokken. Haal die rij uit het bestand en kies het opnieuw.",
        _ => "Een van deze antwoorden is eerder anders opgeslagen. Er is niets gewijzigd.",
    };
}
