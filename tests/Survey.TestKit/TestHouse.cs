using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Accounts;
using Survey.Core.Agreements;
using Survey.Core.Contact;
using Survey.Core.Drafts;
using Survey.Core.Evenings;
using Survey.Core.Fieldwork;
using Survey.Core.History;
using Survey.Core.Installation;
using Survey.Core.Invitations;
using Survey.Core.OtherTools;
using Survey.Core.OwnModel;
using Survey.Core.PaperTray;
using Survey.Core.Preparation;
using Survey.Core.Questionnaires;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Submissions;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.TestKit;

/// <summary>
/// A house of its own for one test: a temporary folder with a real SQLite file, a clock that stands still, and the use cases.
/// Each use case gets a fresh context, as each request does.
/// </summary>
public sealed class TestHouse : IAsyncDisposable
{
    private static readonly Guid SamirasAccount = Guid.NewGuid(), NoorsAccount = Guid.NewGuid();

    private readonly List<LeefbaarheidDb> _contexts = [];
    private readonly Lock _adding = new();

    /// <summary>One for all contexts, as in the program: writes then wait for each other.</summary>
    private readonly DbContextOptions<LeefbaarheidDb> _options;

    private TestHouse(string folder)
    {
        Installation = new(folder, IsDemo: false);
        var options = new DbContextOptionsBuilder<LeefbaarheidDb>();
        OpenDatabase.Configure(options, Installation.DatabaseFile);
        _options = options.Options;
        Secrets = new(Installation.SecretsFolder);
        Time.GoTo(Wilgenplein.Today);
    }

    private ContactRush? _rush;

    public ThisInstallation Installation { get; }

    public FixedTime Time { get; } = new(default);

    public WaveSecrets Secrets { get; }

    /// <summary>None, unless a test brings one.</summary>
    public LanguageModel Model { get; set; } = new(null, TimeProvider.System);

    /// <summary>Samira, now.</summary>
    public Actor Samira => new("Samira", Time.Now) { AccountId = SamirasAccount };

    /// <summary>A colleague, now.</summary>
    public Actor Noor => new("Noor", Time.Now) { AccountId = NoorsAccount };

    public SubmissionGate Gate => new(NewDb(), Secrets, Time);

    public Receipts Receipts => new(NewDb(), Secrets);

    public FormTray FormTray => With(db => new FormTray(db, new(db, Secrets, Time)));

    public ReadIntake Intake => new(NewDb());

    public ReadMissed Missed => new(NewDb());

    public KeepFieldDiary Diary => new(NewDb());

    public KeepMargins Margins => new(NewDb());

    public ContactBox Contact => new(NewDb(), Time, Rush);

    /// <summary>What came in this hour, in memory.</summary>
    public ContactRush Rush => _rush ??= new(Time);

    public EraseAnswers EraseAnswers => With(db => new EraseAnswers(db, Time, new(db, new(db))));

    public KeepMapping KeepMapping => new(NewDb());

    public StoreImport StoreImport => With(db => new StoreImport(db, Secrets, new(db, Secrets, Time)));

    public DraftBox Drafts => new(NewDb(), Time);

    public PausedDrafts PausedDrafts => With(db => new PausedDrafts(db, new(db, Time), Secrets));

    public StartStudy StartStudy => new(NewDb());

    public PlanWave PlanWave => new(NewDb());

    public MoveWave MoveWave => new(NewDb());

    public DescribeStudy DescribeStudy => new(NewDb());

    public ChangeArea ChangeArea => new(NewDb());

    public EditQuestionnaire EditQuestionnaire => new(NewDb(), Time);

    public IssueCodes IssueCodes => new(NewDb(), Secrets);

    public WriteRemarks WriteRemarks => new(NewDb(), DefaultCodebook.Read());

    public ThemeDecisions Decisions => new(NewDb());

    public UndoDecision UndoDecision => new(NewDb());

    public CarryThemes CarryThemes => new(NewDb());

    public ReadThemes ReadThemes => new(NewDb());

    public ReadRemarks ReadRemarks => new(NewDb(), DefaultCodebook.Read());

    public QueueRemarks Queue => With(db => new QueueRemarks(db, new(db)));

    public QuoteResidents QuoteResidents => With(db => new QuoteResidents(db, new(db, new(db))));

    public CastVote CastVote => new(NewDb());

    public CountVotes CountVotes => new(NewDb());

    public EveningImport EveningImport => new(NewDb());

    public MakeAgreement MakeAgreement => new(NewDb());

    public PostUpdate PostUpdate => new(NewDb());

    public CloseWave CloseWave => With(db => new CloseWave(db, Secrets, new(db, DefaultCodebook.Read())));

    public FindThemes FindThemes => With(db => new FindThemes(db, DefaultCodebook.Read(), new(db, DefaultCodebook.Read()), Model));

    public SuggestName SuggestName => new(NewDb(), Model);

    public ThemeSearches ThemeSearches => With(db => new ThemeSearches(db, new(db, DefaultCodebook.Read(), new(db, DefaultCodebook.Read()), Model), UnderWay));

    public SearchUnderWay UnderWay { get; } = new();

    public ReadTrends Trends => With(db => new ReadTrends(db, new(db)));

    public ReadResults Results => With(db => new ReadResults(db, new(db)));

    public BuildDeck BuildDeck => With(db => new BuildDeck(db, new(db, new(db))));

    public PrepareEvening PrepareEvening => With(db => new PrepareEvening(db, new(db, new(db, new(db))), new(db, new(db))));

    /// <summary>An empty house, its database made.</summary>
    public static async Task<TestHouse> OpenAsync()
    {
        var house = new TestHouse(Directory.CreateTempSubdirectory("leefbaarheid-test-").FullName);
        await OpenDatabase.OpenAsync(house.NewDb(), CancellationToken.None);
        return house;
    }

    /// <summary>A fresh context, closed together with the house.</summary>
    public LeefbaarheidDb NewDb()
    {
        var db = new LeefbaarheidDb(_options);
        lock (_adding)
        {
            _contexts.Add(db);
        }

        return db;
    }

    /// <summary>Starts a study; four sides, one open wave and the sample questionnaire unless said otherwise.</summary>
    public async Task<Square> StartSquareAsync(StudyFacts? facts = null, Questionnaire? questionnaire = null)
    {
        var organisation = Organisation.Create("Welzijn Rivierstad");
        var db = NewDb();
        db.Organisations.Add(organisation);
        if (!await db.Users.AnyAsync())
        {
            db.Users.AddRange(AccountOf(organisation, "Samira", SamirasAccount), AccountOf(organisation, "Noor", NoorsAccount));
        }

        await db.SaveChangesAsync();
        questionnaire ??= Samples.Questionnaire();
        var started = (StartOutcome.Started)await StartStudy.StartAsync(organisation.Id, facts ?? Wilgenplein.Facts, questionnaire, Samira, CancellationToken.None);
        var waves = await NewDb().Waves.AsNoTracking().Where(w => w.StudyId == started.Study.Id).OrderBy(w => w.Number).ToListAsync();
        return new(this, started.Study, questionnaire, waves);
    }

    /// <summary>Everything that lies in the database file and its log, as one run of bytes.</summary>
    public byte[] RawBytes()
    {
        using var bytes = new MemoryStream();
        foreach (var file in Directory.GetFiles(Installation.DataFolder, "leefbaarheid.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            stream.CopyTo(bytes);
        }

        return bytes.ToArray();
    }

    /// <summary>Lets go of the database file, as stopping the program does.</summary>
    public async Task StopAsync()
    {
        foreach (var db in _contexts)
        {
            await db.DisposeAsync();
        }

        _contexts.Clear();
        using var connection = new SqliteConnection(PoolName());
        SqliteConnection.ClearPool(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Model.Dispose();
        Directory.Delete(Installation.DataFolder, recursive: true);
    }

    private static Account AccountOf(Organisation organisation, string name, Guid id)
    {
        var account = Account.ForStaff(organisation.Id, name, $"{name}@voorbeeld.nl");
        account.Id = id;
        return account;
    }

    private string PoolName()
    {
        using var db = NewDb();
        _contexts.Clear();
        return db.Database.GetConnectionString()!;
    }

    private T With<T>(Func<LeefbaarheidDb, T> make) => make(NewDb());
}
