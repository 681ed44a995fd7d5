using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Responses;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.TestKit;

/// <summary>A study that was started, with shorthands for what residents and staff do in it.</summary>
public sealed record Square(TestHouse House, Study Study, Questionnaire Questionnaire, IReadOnlyList<Wave> Waves)
{
    public Wave Wave => Waves[0];

    /// <summary>One code per address, in no order, as the letters carry them.</summary>
    public async Task<IReadOnlyList<AccessCode>> SendLettersAsync() =>
        [.. ((IssueOutcome.Issued)await House.IssueCodes.IssueAsync(Study, Wave, 0, CancellationToken.None)).Sheets.SelectMany(s => s.Codes)];

    /// <summary>A submission with a code as somebody typed it.</summary>
    public Submission Typed(string code, params (string Question, string Value)[] answers) =>
        new(Guid.NewGuid(), Wave.Id, new Admission.WithCode(code), Channel.Web, "nl", Answers(answers));

    /// <summary>A paper form, keyed in by staff.</summary>
    public Submission OnPaper(params (string Question, string Value)[] answers) => OnPaper(Study.SubAreas[0], answers);

    /// <summary>A paper form from this side of the square.</summary>
    public Submission OnPaper(SubArea subArea, params (string Question, string Value)[] answers) =>
        new(Guid.NewGuid(), Wave.Id, new Admission.ByStaff(subArea.Id), Channel.Paper, "nl", Answers(answers));

    public Task<SubmissionOutcome> SendAsync(Submission submission) => House.Gate.SubmitAsync(submission, CancellationToken.None);

    /// <summary>Sends many at once, all of which must be accepted.</summary>
    public async Task SendAllAsync(IEnumerable<Submission> submissions)
    {
        if (await House.Gate.SubmitAllAsync(submissions, CancellationToken.None) is var outcome and not SubmissionOutcome.Accepted)
        {
            throw new InvalidOperationException($"Not accepted: {outcome}");
        }
    }

    public Task<bool> CloseAsync() => House.CloseWave.CloseAsync(Study.Id, Wave.Id, House.Samira, CancellationToken.None);

    public async Task<int> FindThemesAsync() => (await House.FindThemes.FindAsync(Study.Id, Wave.Id, House.Samira, CancellationToken.None)).Themes;

    /// <summary>Samira decides about the first wave, now.</summary>
    public Deciding Deciding => new(Wave.Id, House.Samira);

    /// <summary>Samira takes a decision, which must be accepted; returns its number.</summary>
    public async Task<int> DoneAsync(Func<Deciding, Task<Decided>> decide) => await decide(Deciding) is { Outcome: DecisionOutcome.Done } done
        ? done.Number
        : throw new InvalidOperationException("The decision was not accepted.");

    /// <summary>The wave as it is stored now.</summary>
    public Task<Wave> ReadWaveAsync() => House.NewDb().Waves.AsNoTracking().SingleAsync(w => w.Id == Wave.Id);

    private static Dictionary<string, string> Answers((string Question, string Value)[] answers) => answers.ToDictionary(a => a.Question, a => a.Value);
}
