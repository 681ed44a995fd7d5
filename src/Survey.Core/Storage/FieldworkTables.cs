using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Weighting;
using Survey.Core.Contact;
using Survey.Core.Fieldwork;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Storage;

/// <content>What is remembered of the fieldwork, and the contact wishes, to which no table has a key.</content>
public sealed partial class LeefbaarheidDb
{
    /// <summary>How many answers came in per day.</summary>
    public DbSet<DayCount> DayCounts => Set<DayCount>();

    /// <summary>What the team notes down about the fieldwork of a wave.</summary>
    public DbSet<FieldDiary> FieldDiaries => Set<FieldDiary>();

    /// <summary>What is known of a neighbourhood from registers.</summary>
    public DbSet<KnownMargin> KnownMargins => Set<KnownMargin>();

    /// <summary>Contact wishes of residents.</summary>
    public DbSet<ContactWish> ContactWishes => Set<ContactWish>();

    private static void MapFieldwork(ModelBuilder builder)
    {
        builder.Entity<DayCount>(b =>
        {
            b.HasKey(c => new { c.WaveId, c.Day });
            b.HasOne<Wave>().WithMany().HasForeignKey(c => c.WaveId);
        });
        builder.Entity<FieldDiary>(b =>
        {
            b.HasKey(d => d.WaveId);
            b.HasOne<Wave>().WithMany().HasForeignKey(d => d.WaveId);
            b.Property(d => d.Reminders).HasConversion(AsJson<List<DateOnly>>(), Listed<DateOnly>());
        });
        builder.Entity<KnownMargin>(b =>
        {
            b.HasIndex(m => new { m.StudyId, m.Variable }).IsUnique();
            b.HasOne<Study>().WithMany().HasForeignKey(m => m.StudyId);
            b.Property(m => m.Categories).HasConversion(AsJson<List<MarginCategory>>(), Listed<MarginCategory>());
        });
        builder.Entity<ContactWish>(b =>
        {
            b.HasKey(w => w.NumberHash);
            b.HasIndex(w => w.StudyId);
            b.HasOne<Study>().WithMany().HasForeignKey(w => w.StudyId);
            b.Property(w => w.Kinds).HasConversion(AsJson<List<ContactKind>>(), Listed<ContactKind>());
        });
    }
}
