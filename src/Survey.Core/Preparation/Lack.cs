using Microsoft.EntityFrameworkCore;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;

namespace Survey.Core.Preparation;

/// <summary>A part of a study that can be missing.</summary>
public enum StudyPart
{
    /// <summary>Parts of the area to send letters to.</summary>
    SubAreas,

    /// <summary>Questions.</summary>
    Questions,

    /// <summary>Why the study is held.</summary>
    Reason,

    /// <summary>Whom residents can call, and at which number.</summary>
    Contact,

    /// <summary>Why the law allows it.</summary>
    LegalBasis,

    /// <summary>How long answers are kept.</summary>
    Retention,

    /// <summary>A wave that was not closed.</summary>
    Period,

    /// <summary>Questions in a language that residents can choose.</summary>
    Translation,

    /// <summary>Places to choose from, where a question asks for one.</summary>
    Places,

    /// <summary>A partner that can promise something.</summary>
    Partner,

    /// <summary>The code of the neighbourhood, by which figures of others can be found.</summary>
    Buurt,
}

/// <summary>Something that a study still lacks.</summary>
/// <param name="Part">What is missing.</param>
/// <param name="IsMust">Whether no codes are made and nobody can take part without it.</param>
public sealed record Lack(StudyPart Part, bool IsMust)
{
    /// <summary>For a translation: the code of the language.</summary>
    public string Language { get; init; } = "";

    /// <summary>For a translation: how many texts are in Dutch only.</summary>
    public int Texts { get; init; }

    /// <summary>What a study lacks, what it must have first.</summary>
    /// <param name="study">The study.</param>
    /// <param name="questionnaire">What it asks.</param>
    /// <param name="hasPeriod">Whether there is a wave that was not closed.</param>
    /// <param name="hasPartner">Whether a partner takes part.</param>
    public static IReadOnlyList<Lack> Of(Study study, Questionnaire questionnaire, bool hasPeriod, bool hasPartner)
    {
        ArgumentNullException.ThrowIfNull(study);
        var musts = MustsOf(study, study.SubAreas.Count > 0, questionnaire, hasPeriod);
        var translations = questionnaire.Translations();
        var offered = study.Languages.Count == 0 ? translations : study.Languages.Where(l => l != Wording.DutchCode).Select(l => (Language: l, DutchOnly: questionnaire.DutchOnly(l)));
        return
        [
            .. musts,
            .. Missing(isMust: false,
                (StudyPart.Places, study.Places.Count > 0 || questionnaire.Questions.All(q => q.Kind != QuestionKind.Place)),
                (StudyPart.Partner, hasPartner),
                (StudyPart.Buurt, study.Buurt.Length > 0)),
            .. offered.Where(o => o.DutchOnly > 0).Select(o => new Lack(StudyPart.Translation, false) { Language = o.Language, Texts = o.DutchOnly }),
        ];
    }

    /// <summary>What a study must have and lacks.</summary>
    /// <param name="study">The study; its sub-areas and places need not be read.</param>
    /// <param name="hasSubAreas">Whether it has sub-areas.</param>
    /// <param name="questionnaire">What it asks.</param>
    /// <param name="hasPeriod">Whether there is a wave that was not closed.</param>
    public static IReadOnlyList<Lack> MustsOf(Study study, bool hasSubAreas, Questionnaire questionnaire, bool hasPeriod)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(questionnaire);
        return
        [
            .. Missing(isMust: true,
                (StudyPart.SubAreas, hasSubAreas),
                (StudyPart.Questions, questionnaire.Questions.Count > 0),
                (StudyPart.Reason, study.Reason.Length > 0),
                (StudyPart.Contact, study.ContactName.Length > 0 && study.ContactPhone.Length > 0),
                (StudyPart.LegalBasis, study.Basis is not null && study.BasisWhy.Length > 0),
                (StudyPart.Retention, study.RetentionMonths is not null),
                (StudyPart.Period, hasPeriod)),
        ];
    }

    private static IEnumerable<Lack> Missing(bool isMust, params (StudyPart Part, bool IsThere)[] parts) => parts.Where(p => !p.IsThere).Select(p => new Lack(p.Part, isMust));
}

/// <summary>What a stored study lacks, and what follows from it.</summary>
public static class ReadLacks
{
    /// <summary>Everything it lacks, what it must have first.</summary>
    public static async Task<IReadOnlyList<Lack>> LacksOfAsync(this LeefbaarheidDb db, Guid studyId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var study = await db.Studies.AsNoTracking().SingleAsync(s => s.Id == studyId, cancel);
        var asked = await db.NewestQuestionsAsync(studyId, cancel);
        var hasPeriod = await db.Waves.AnyAsync(w => w.StudyId == studyId && w.ClosedOn == null, cancel);
        return Lack.Of(study, asked, hasPeriod, await db.Partners.AnyAsync(p => p.StudyId == studyId, cancel));
    }

    /// <summary>Whether residents may be asked: the study lacks nothing that it must have.</summary>
    public static async Task<bool> IsReadyAsync(this LeefbaarheidDb db, Guid studyId, CancellationToken cancel) => !(await db.LacksOfAsync(studyId, cancel)).Any(l => l.IsMust);

    /// <summary>The wave in which residents can take part on this day, and what it asks; null when there is none, or when the study, as it was just read, lacks what it must have.</summary>
    public static async Task<AskedWave?> OpenWaveOfAsync(this LeefbaarheidDb db, Study study, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(study);
        var open = await db.Waves.AsNoTracking().Where(w => w.StudyId == study.Id && w.ClosedOn == null && w.OpensOn <= day && day <= w.ClosesOn).OrderByDescending(w => w.Number)
            .Select(w => new { Wave = w, Version = db.Questionnaires.Single(q => q.Id == w.QuestionnaireId), HasSubAreas = db.Set<SubArea>().Any(a => a.StudyId == w.StudyId) }).FirstOrDefaultAsync(cancel);
        return open is not null && Lack.MustsOf(study, open.HasSubAreas, open.Version.Read(), hasPeriod: true).Count == 0
            ? new(open.Wave, await db.WithPlacesAsync(open.Version.Read(), study.Id, cancel))
            : null;
    }

    private static async Task<Questionnaire> NewestQuestionsAsync(this LeefbaarheidDb db, Guid studyId, CancellationToken cancel) =>
        (await db.Questionnaires.AsNoTracking().Where(q => q.StudyId == studyId).OrderByDescending(q => q.Version).FirstAsync(cancel)).Read();
}
