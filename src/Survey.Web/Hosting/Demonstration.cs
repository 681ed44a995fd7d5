using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Evenings;
using Survey.Core.History;
using Survey.Core.Installation;
using Survey.Core.Invitations;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Tables;
using Survey.Core.Themes;
using Survey.Core.Waves;
using Survey.Core.XlsForms;
using Survey.Web.SignIn;

namespace Survey.Web.Hosting;

/// <summary>
/// Loads the invented square through the same importers that staff use, and takes the steps a member of staff would take:
/// find themes, confirm them, close the wave, prepare the evening.
/// </summary>
internal sealed class Demonstration(
    LeefbaarheidDb db, UserManager<Account> users, StartStudy startStudy, PlanWave planWave, IssueCodes issueCodes, SubmissionGate gate, FindThemes findThemes,
    ThemeDecisions decisions, ReadThemes readThemes, CloseWave closeWave, EveningImport eveningImport, PrepareEvening prepareEvening, ThisInstallation installation, TimeProvider time)
{
    private const string Square = "wilgenplein";
    private const string Staff = "Samira";
    private const string Colleague = "Noor";
    private const int SmallestConfirmed = 5;
    private const int CodesToTry = 3;
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "data-samples");

    private string CodesFile => Path.Combine(installation.DataFolder, "codes-om-te-oefenen.txt");

    /// <summary>
    /// Whether this folder is empty, or holds a demonstration that was loaded to the end: the codes to practise with are written last.
    /// False for somebody's own data, and for a demonstration that was broken off while it was loaded.
    /// </summary>
    internal async Task<bool> FitsAsync(CancellationToken cancel) => File.Exists(CodesFile) || !await db.Organisations.AnyAsync(cancel);

    /// <summary>Loads what is not there yet, and returns the lines that tell where to go.</summary>
    internal async Task<IReadOnlyList<string>> LoadAsync(string address, CancellationToken cancel)
    {
        if (!await db.Studies.AnyAsync(cancel))
        {
            await LoadSamplesAsync(cancel);
        }

        // Whoever practises may have made studies and evenings beside it.
        var study = await db.Studies.AsNoTracking().SingleAsync(s => s.Slug == Square, cancel);
        var evening = await db.Evenings.AsNoTracking().Where(e => e.StudyId == study.Id).OrderByDescending(e => e.On).FirstAsync(cancel);
        var codes = await File.ReadAllLinesAsync(CodesFile, cancel);
        return
        [
            "", "  Leefbaarheid, oefenomgeving. Alle bewoners en antwoorden zijn verzonnen.", "",
            $"  Bewoner       {address}/meedoen/{study.Slug}#{codes[0]}",
            $"                codes om te oefenen: {string.Join("  ", codes)}",
            $"  Uitkomsten    {address}/uitkomsten/{study.Slug}",
            $"  Gedaan        {address}/gedaan/{study.Slug}",
            $"  Medewerker    {address}/werk            {DemoAccounts.StaffEmail}  {DemoAccounts.Password}",
            $"  Collega       {address}/werk            {DemoAccounts.ColleagueEmail}  {DemoAccounts.Password}",
            $"  Partner       {address}/werk            {DemoAccounts.PartnerEmail}  {DemoAccounts.Password}",
            $"  Aan de deur   {address}/deur/{study.Slug}    {DemoAccounts.InterviewerEmail}  {DemoAccounts.Password}",
            $"  Scherm        {address}/werk/{study.Slug}/avond/{evening.Id}/scherm",
            $"  Stemmen       {address}/avond/{evening.PhoneCode}", "",
        ];
    }

    private async Task LoadSamplesAsync(CancellationToken cancel)
    {
        var organisation = Organisation.Create("Welzijn Rivierstad");
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancel);

        var facts = Need(StudyImport.Read(Read("onderzoek.xlsx")) is var s ? s.Facts : null, s.Problems);
        var questionnaire = Need(XlsForm.Read(Read("vragenlijst.xlsx")) is var q ? q.Questionnaire : null, q.Problems);
        var started = (StartOutcome.Started)await startStudy.StartAsync(organisation.Id, facts, questionnaire, At(facts.Waves[0].OpensOn.AddDays(-30)), cancel);
        var study = started.Study;
        await MakeAccountsAsync(organisation, study, cancel);

        var waves = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id).OrderBy(w => w.Number).ToListAsync(cancel);
        var files = new[] { "antwoorden-2024.csv", "antwoorden-2026.csv" };
        for (var i = 0; i < files.Length; i++)
        {
            await LoadWaveAsync(study, waves[i], questionnaire, files[i], cancel);
            if (i == 0)
            {
                var record = Need(EveningImport.Read(Read("bewonersavond.xlsx"), study) is var e ? e.Record : null, e.Problems);
                await eveningImport.StoreAsync(study, record, At(record.Facts.On.AddDays(1)), cancel);
            }
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var closed = await db.Waves.AsNoTracking().SingleAsync(w => w.Id == waves[1].Id, cancel);
        _ = await prepareEvening.PrepareAsync(study, closed, new("Bewonersavond Wilgenplein", ThursdayAfter(today.AddDays(10)), "19:30", "De oude wasserette", 0, "Wat pakken we als eerste aan?"), At(today), cancel)
            ?? throw new InvalidOperationException("The evening of the demonstration could not be prepared.");
        var trial = ((PlanOutcome.Planned)await planWave.PlanAsync(study.Id, "Oefenmeting", today.AddDays(-7), today.AddDays(28), At(today), cancel)).Wave;
        var issued = (IssueOutcome.Issued)await issueCodes.IssueAsync(study, trial, 0, cancel);
        await File.WriteAllLinesAsync(CodesFile, issued.Sheets[0].Codes.Take(CodesToTry).Select(c => c.Display), cancel);
    }

    private async Task LoadWaveAsync(Study study, Wave wave, Questionnaire questionnaire, string file, CancellationToken cancel)
    {
        var reading = ResponseImport.Read(Read(file), study, wave, questionnaire);
        _ = Need(reading.Problems.Count == 0 ? reading : null, reading.Problems);
        if (await gate.SubmitAllAsync(reading.Submissions, cancel) is not SubmissionOutcome.Accepted)
        {
            throw new InvalidOperationException($"The sample {file} was not accepted.");
        }

        var after = At(wave.ClosesOn.AddDays(7));
        await findThemes.FindAsync(study.Id, wave.Id, after, cancel);
        foreach (var theme in (await readThemes.WithRemarksAsync(wave.Id, cancel)).Themes.Where(t => t.Writers >= SmallestConfirmed))
        {
            await decisions.ConfirmAsync(wave.Id, theme.Theme.Key, after, cancel);
        }

        await closeWave.CloseAsync(study.Id, wave.Id, after, cancel);
    }

    private async Task MakeAccountsAsync(Organisation organisation, Study study, CancellationToken cancel)
    {
        var partner = await db.Partners.Where(p => p.StudyId == study.Id).SingleAsync(p => p.Name == DemoAccounts.Partner, cancel);
        await users.CreateAsync(Account.ForStaff(organisation.Id, Staff, DemoAccounts.StaffEmail, isDemo: true), DemoAccounts.Password);
        await users.CreateAsync(Account.ForStaff(organisation.Id, Colleague, DemoAccounts.ColleagueEmail, isDemo: true), DemoAccounts.Password);
        await users.CreateAsync(Account.ForPartner(organisation.Id, study.Id, partner.Id, partner.Name, DemoAccounts.PartnerEmail, isDemo: true), DemoAccounts.Password);
        await users.CreateAsync(Account.ForInterviewer(organisation.Id, study.Id, DemoAccounts.Interviewer, DemoAccounts.InterviewerEmail, isDemo: true), DemoAccounts.Password);
    }

    private static Actor At(DateOnly day) => new(Staff, new DateTimeOffset(day, new(10, 0), TimeSpan.Zero));

    private static DateOnly ThursdayAfter(DateOnly day) => day.AddDays(((int)DayOfWeek.Thursday - (int)day.DayOfWeek + 7) % 7);

    private static Workbook Read(string file)
    {
        var reading = TableReader.Read(file, File.ReadAllBytes(Path.Combine(Samples, file)), TableLimits.Upload);
        return Need(reading.Workbook, reading.Problem is { } problem ? [problem] : []);
    }

    private static T Need<T>(T? value, IReadOnlyList<TableProblem> problems)
        where T : class => value ?? throw new InvalidOperationException("A sample cannot be read: " + string.Join(" ", problems));
}
