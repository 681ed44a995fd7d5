using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Tables;
using Survey.Core.Waves;

namespace Survey.Web.Tests.Visiting;

/// <summary>The invented square with questions of one's own.</summary>
internal static class OwnQuestions
{
    /// <summary>Starts the study with these questions, for the organisation that is there or else a new one, and gives its unused codes.</summary>
    internal static async Task<(Study Study, Queue<string> Codes)> AskAsync(this House house, params IReadOnlyList<Question> questions)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LeefbaarheidDb>();
        if (await db.Organisations.FirstOrDefaultAsync() is not { } organisation)
        {
            organisation = Organisation.Create("Welzijn Rivierstad");
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync();
        }

        var facts = StudyImport.Read(TableReader.Read("onderzoek.xlsx", House.Sample("onderzoek.xlsx"), TableLimits.Upload).Workbook!).Facts!;
        var actor = new Actor("Samira", Clock.DuringTheWave);
        var study = ((StartOutcome.Started)await scope.ServiceProvider.GetRequiredService<StartStudy>().StartAsync(organisation.Id, facts, new("Eigen vragen", questions), actor, CancellationToken.None)).Study;
        var wave = await db.Waves.AsNoTracking().SingleAsync(w => w.StudyId == study.Id && w.Number == 2);
        var sheets = ((IssueOutcome.Issued)await scope.ServiceProvider.GetRequiredService<IssueCodes>().IssueAsync(study, wave, 0, CancellationToken.None)).Sheets;
        return (study, new(sheets.SelectMany(s => s.Codes).Select(c => c.Display)));
    }

    /// <summary>A question in Dutch with the choices of its kind, or with the given ones.</summary>
    internal static Question Of(string name, QuestionKind kind, string text, params IReadOnlyList<Choice> choices) =>
        new(name, kind, Wording.Dutch(text), null, null, false, choices.Count > 0 ? choices : KindChoices.Of(kind), default, false, null);
}
