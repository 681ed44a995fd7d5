using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Survey.Analysis.Privacy;
using Survey.Core.Accounts;
using Survey.Core.Agreements;
using Survey.Core.Contact;
using Survey.Core.Doorstep;
using Survey.Core.Drafts;
using Survey.Core.Evenings;
using Survey.Core.Fieldwork;
using Survey.Core.History;
using Survey.Core.Invitations;
using Survey.Core.OtherTools;
using Survey.Core.PaperTray;
using Survey.Core.Partners;
using Survey.Core.Questionnaires;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Responses;
using Survey.Core.Studies;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Core.Storage;

/// <summary>Everything the house remembers. One context, one transaction, no key column that may be empty.</summary>
public sealed partial class LeefbaarheidDb(DbContextOptions<LeefbaarheidDb> options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Entities whose rows must not betray in which order people answered.</summary>
    internal static readonly Type[] Urn = [typeof(Response), typeof(Answer), typeof(WithdrawnResponse), typeof(Invitation), typeof(SealedDraft), typeof(PaperForm), typeof(Remark), typeof(RemarkReading), typeof(Ballot), typeof(WalkList), typeof(DayCount), typeof(ContactWish)];

    private static readonly TimeSpan BetweenWipeTries = TimeSpan.FromMilliseconds(100);

    /// <summary>Organisations that run studies.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Studies.</summary>
    public DbSet<Study> Studies => Set<Study>();

    /// <summary>Partners of studies.</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    /// <summary>Questionnaire versions.</summary>
    public DbSet<QuestionnaireVersion> Questionnaires => Set<QuestionnaireVersion>();

    /// <summary>Waves.</summary>
    public DbSet<Wave> Waves => Set<Wave>();

    /// <summary>Codes, as hashes.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Sealed drafts.</summary>
    public DbSet<SealedDraft> Drafts => Set<SealedDraft>();

    /// <summary>Walk lists of interviewers.</summary>
    public DbSet<WalkList> WalkLists => Set<WalkList>();

    /// <summary>Forms that were keyed in from paper and not sent yet.</summary>
    public DbSet<PaperForm> PaperForms => Set<PaperForm>();

    /// <summary>What people decided about files of answers from elsewhere.</summary>
    public DbSet<WaveImport> WaveImports => Set<WaveImport>();

    /// <summary>Responses.</summary>
    public DbSet<Response> Responses => Set<Response>();

    /// <summary>Answers.</summary>
    public DbSet<Answer> Answers => Set<Answer>();

    /// <summary>Marks of withdrawn responses.</summary>
    public DbSet<WithdrawnResponse> WithdrawnResponses => Set<WithdrawnResponse>();

    /// <summary>Remarks.</summary>
    public DbSet<Remark> Remarks => Set<Remark>();

    /// <summary>What people did with remarks while reading them.</summary>
    public DbSet<RemarkReading> RemarkReadings => Set<RemarkReading>();

    /// <summary>Themes.</summary>
    public DbSet<Theme> Themes => Set<Theme>();

    /// <summary>What people decided about themes.</summary>
    public DbSet<ThemeDecision> ThemeDecisions => Set<ThemeDecision>();

    /// <summary>Searches for themes that are not ready.</summary>
    public DbSet<ThemeSearch> ThemeSearches => Set<ThemeSearch>();

    /// <summary>Names that people gave to main themes.</summary>
    public DbSet<MainThemeName> MainThemeNames => Set<MainThemeName>();

    /// <summary>Evenings.</summary>
    public DbSet<Evening> Evenings => Set<Evening>();

    /// <summary>Slides.</summary>
    public DbSet<Slide> Slides => Set<Slide>();

    /// <summary>Options of votes.</summary>
    public DbSet<VoteOption> VoteOptions => Set<VoteOption>();

    /// <summary>Ballots of phones.</summary>
    public DbSet<Ballot> Ballots => Set<Ballot>();

    /// <summary>Agreements.</summary>
    public DbSet<Agreement> Agreements => Set<Agreement>();

    /// <summary>Published updates.</summary>
    public DbSet<ProgressUpdate> ProgressUpdates => Set<ProgressUpdate>();

    /// <summary>History of staff changes.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Files somebody uploaded and has not yet confirmed.</summary>
    public DbSet<PendingUpload> PendingUploads => Set<PendingUpload>();

    /// <summary>The version of the schema.</summary>
    internal DbSet<SchemaStamp> SchemaStamps => Set<SchemaStamp>();

    /// <summary>Begins a transaction that writes, when it is its turn.</summary>
    public Task<WriteTurn> WriteAsync(CancellationToken cancel) => WriteTurn.BeginAsync(this, cancel);

    /// <summary>The same for what can wait for another time: null when the database is busy now.</summary>
    internal Task<WriteTurn?> WriteIfFreeAsync(CancellationToken cancel) => WriteTurn.TryBeginAsync(this, OpenDatabase.LittleWaiting, cancel);

    /// <summary>
    /// Rewrites the file so that nothing deleted and no order of writing is left in it. Whoever is reading keeps the old log
    /// alive: this waits for them without keeping a thread, and says that the database is busy when that takes too long.
    /// </summary>
    public async Task WipeTracesAsync(CancellationToken cancel)
    {
        await Database.ExecuteSqlRawAsync("VACUUM", cancel);
        await Database.OpenConnectionAsync(cancel);
        await Database.ExecuteSqlRawAsync(OpenDatabase.WaitingFor(TimeSpan.Zero), cancel);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            for (var tries = OpenDatabase.MostWaiting / BetweenWipeTries; Convert.ToInt32(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) != 0; tries--)
            {
                if (tries <= 0)
                {
                    throw OpenDatabase.Busy("The log could not be wiped: somebody is still reading.");
                }

                await Task.Delay(BetweenWipeTries, cancel);
            }
        }
        finally
        {
            await Database.ExecuteSqlRawAsync(OpenDatabase.WaitingFor(OpenDatabase.LittleWaiting), CancellationToken.None);
            await Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("Accounts");
        MapStudies(builder);
        builder.Entity<Invitation>(b =>
        {
            b.HasKey(i => i.CodeHash);
            b.HasIndex(i => new { i.WaveId, i.SubAreaId });
            b.HasOne<Wave>().WithMany().HasForeignKey(i => i.WaveId);
            b.ToTable(t => t.HasCheckConstraint("CK_Invitations_UsesLeft", "\"UsesLeft\" >= 0"));
        });
        builder.Entity<SealedDraft>(b =>
        {
            b.HasKey(d => d.KeyHash);
            b.HasIndex(d => d.KeptUntil);
        });
        builder.Entity<WalkList>(b =>
        {
            b.HasKey(l => new { l.WaveId, l.SubAreaId });
            b.HasOne<Wave>().WithMany().HasForeignKey(l => l.WaveId);
            b.Property(l => l.Doors).HasConversion(AsJson<List<WalkDoor>>(), Listed<WalkDoor>());
        });
        builder.Entity<PaperForm>(b =>
        {
            b.Property(f => f.Id).ValueGeneratedNever();
            b.HasIndex(f => f.WaveId);
            b.HasOne<Wave>().WithMany().HasForeignKey(f => f.WaveId);
            b.HasOne<SubArea>().WithMany().HasForeignKey(f => f.SubAreaId);
        });
        builder.Entity<WaveImport>().HasKey(i => i.WaveId);
        builder.Entity<WaveImport>().HasOne<Wave>().WithMany().HasForeignKey(i => i.WaveId);
        builder.Entity<Response>(b =>
        {
            b.Property(r => r.Id).ValueGeneratedNever();
            b.HasIndex(r => r.WaveId);
            b.HasIndex(r => r.ReceiptHash);
            b.HasOne<Wave>().WithMany().HasForeignKey(r => r.WaveId);
            b.HasOne<SubArea>().WithMany().HasForeignKey(r => r.SubAreaId);
            b.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.ResponseId);
        });
        builder.Entity<Answer>().HasKey(a => new { a.ResponseId, a.Question });
        builder.Entity<WithdrawnResponse>().Property(w => w.Id).ValueGeneratedNever();
        builder.Entity<Remark>(b =>
        {
            b.HasIndex(r => r.WaveId);
            b.HasIndex(r => r.Writer);
            b.HasOne<Wave>().WithMany().HasForeignKey(r => r.WaveId);
            b.Property(r => r.Marks).HasConversion(AsJson<List<PersonalDataSpan>>(), Listed<PersonalDataSpan>());
            b.Property(r => r.FoundElsewhere).HasConversion(AsJson<List<RemarkFinding>>(), Listed<RemarkFinding>());
        });
        builder.Entity<RemarkReading>(b =>
        {
            b.HasKey(r => r.RemarkId);
            b.HasOne<Remark>().WithOne().HasForeignKey<RemarkReading>(r => r.RemarkId).OnDelete(DeleteBehavior.Cascade);
            b.Property(r => r.Publication).HasConversion(AsJson<Publication?>());
        });
        builder.Entity<Theme>(b =>
        {
            b.HasIndex(t => new { t.WaveId, t.Key }).IsUnique();
            b.HasOne<Wave>().WithMany().HasForeignKey(t => t.WaveId);
            b.Ignore(t => t.State);
        });
        builder.Entity<ThemeDecision>(b =>
        {
            b.HasIndex(d => new { d.WaveId, d.Number }).IsUnique();
            b.HasOne<Wave>().WithMany().HasForeignKey(d => d.WaveId);
        });
        builder.Entity<ThemeSearch>(b =>
        {
            b.HasKey(s => s.WaveId);
            b.HasOne<Wave>().WithMany().HasForeignKey(s => s.WaveId);
        });
        builder.Entity<MainThemeName>(b =>
        {
            b.HasKey(n => new { n.WaveId, n.Key });
            b.HasOne<Wave>().WithMany().HasForeignKey(n => n.WaveId);
        });
        builder.Entity<Evening>(b =>
        {
            b.HasIndex(e => e.PhoneCode).IsUnique();
            b.HasOne<Wave>().WithMany().HasForeignKey(e => e.WaveId);
            b.HasMany(e => e.Slides).WithOne().HasForeignKey(s => s.EveningId);
            b.HasMany(e => e.Options).WithOne().HasForeignKey(o => o.EveningId);
            b.Ignore(e => e.Shown).Ignore(e => e.Current);
        });
        builder.Entity<Slide>().Property(s => s.Figures).HasConversion(AsJson<List<SlideFigure>>(), Listed<SlideFigure>());
        builder.Entity<Ballot>(b =>
        {
            b.HasKey(x => new { x.EveningId, x.Phone });
            b.HasOne<Evening>().WithMany().HasForeignKey(x => x.EveningId);
        });
        builder.Entity<Agreement>(b =>
        {
            b.HasIndex(a => new { a.StudyId, a.Number }).IsUnique();
            b.HasOne<Study>().WithMany().HasForeignKey(a => a.StudyId);
            b.HasMany(a => a.Updates).WithOne().HasForeignKey(u => u.AgreementId);
        });
        builder.Entity<ProgressUpdate>().HasIndex(u => new { u.AgreementId, u.Number }).IsUnique();
        builder.Entity<Change>().HasIndex(c => new { c.StudyId, c.At });
        builder.Entity<SchemaStamp>().HasKey(s => s.Version);
        MapFieldwork(builder);
    }

    private static ValueConverter<T, string> AsJson<T>() => new(v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default), j => JsonSerializer.Deserialize<T>(j, JsonSerializerOptions.Default)!);

    private static ValueComparer<List<T>> Listed<T>() => new((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList());

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Names, not numbers: a value added to an enum in between changes nothing that was stored.
        foreach (var type in new[]
                 {
                     typeof(AgreementStatus), typeof(AgreementOwnerKind), typeof(AgreementLevel), typeof(VoteState), typeof(SlideKind), typeof(Channel), typeof(AccountRole), typeof(LegalBasis), typeof(PlaceKind), typeof(ContactStep),
                     typeof(Survey.Analysis.Text.QuestionRole), typeof(Survey.Analysis.Text.PointKind), typeof(Survey.Analysis.Themes.ThemeDomain), typeof(Survey.Analysis.Signals.SignalKind),
                 })
        {
            configurationBuilder.Properties(type).HaveConversion<string>();
        }
    }
}
