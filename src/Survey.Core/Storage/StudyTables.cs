using Microsoft.EntityFrameworkCore;
using Survey.Core.Partners;
using Survey.Core.Questionnaires;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Storage;

/// <content>How studies, their area, their questionnaires and their waves are stored.</content>
public sealed partial class LeefbaarheidDb
{
    private static void MapStudies(ModelBuilder builder)
    {
        builder.Entity<Study>(b =>
        {
            b.HasIndex(s => s.Slug).IsUnique();
            b.HasMany(s => s.SubAreas).WithOne().HasForeignKey(a => a.StudyId);
            b.HasMany(s => s.Places).WithOne().HasForeignKey(p => p.StudyId);
            b.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId);
            b.Ignore(s => s.Addresses);
            b.Ignore(s => s.Residents);
            b.Ignore(s => s.About).Ignore(s => s.AboutStamp).Ignore(s => s.AreaStamp);
            b.Navigation(s => s.SubAreas).AutoInclude();
            b.Navigation(s => s.Places).AutoInclude();
        });
        builder.Entity<SubArea>(b =>
        {
            b.Property(a => a.Id).ValueGeneratedNever();
            b.HasIndex(a => new { a.StudyId, a.Code }).IsUnique();
        });
        builder.Entity<Place>(b =>
        {
            b.Property(p => p.Id).ValueGeneratedNever();
            b.Ignore(p => p.Point).Ignore(p => p.Facts);
        });
        builder.Entity<Partner>().HasOne<Study>().WithMany().HasForeignKey(p => p.StudyId);
        builder.Entity<QuestionnaireVersion>(b =>
        {
            b.HasIndex(q => new { q.StudyId, q.Version }).IsUnique();
            b.Ignore(q => q.Stamp);
            b.HasOne<Study>().WithMany().HasForeignKey(q => q.StudyId);
        });
        builder.Entity<Wave>(b =>
        {
            b.HasIndex(w => new { w.StudyId, w.Number }).IsUnique();
            b.Ignore(w => w.Stamp);
            b.HasOne<Study>().WithMany().HasForeignKey(w => w.StudyId);
            b.HasOne<QuestionnaireVersion>().WithMany().HasForeignKey(w => w.QuestionnaireId);
        });
    }
}
