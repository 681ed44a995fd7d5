using Survey.Core.Agreements;
using Survey.Core.Contact;
using Survey.Core.Doorstep;
using Survey.Core.Drafts;
using Survey.Core.Evenings;
using Survey.Core.Fieldwork;
using Survey.Core.Installation;
using Survey.Core.Invitations;
using Survey.Core.OtherTools;
using Survey.Core.PaperTray;
using Survey.Core.Preparation;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Results;
using Survey.Core.Storage;
using Survey.Core.Submissions;
using Survey.Core.Themes;
using Survey.Core.Waves;

namespace Survey.Web.Hosting;

/// <summary>The use cases of the memory, and the database beneath them.</summary>
internal static class Storage
{
    /// <summary>So many contexts are kept with their connection for the next requests: more than requests that are busy at the same moment.</summary>
    private const int ContextsKept = 32;

    internal static void AddStorage(this IServiceCollection services, ThisInstallation installation)
    {
        services.AddDbContextPool<LeefbaarheidDb>(options => OpenDatabase.Configure(options, installation.DatabaseFile), ContextsKept);
        services.AddSingleton(new WaveSecrets(installation.SecretsFolder));
        services.AddSingleton(_ => DefaultCodebook.Read());
        services.AddScoped<SubmissionGate>().AddScoped<Receipts>().AddScoped<CloseWave>().AddScoped<EraseAnswers>().AddScoped<DraftBox>().AddScoped<PausedDrafts>().AddScoped<FormTray>().AddScoped<KeepMapping>().AddScoped<StoreImport>();
        services.AddScoped<StartStudy>().AddScoped<PlanWave>().AddScoped<MoveWave>().AddScoped<DescribeStudy>().AddScoped<ChangeArea>().AddScoped<EditQuestionnaire>().AddScoped<IssueCodes>();
        services.AddScoped<DoorSeal>().AddScoped<KeepWalkList>();
        services.AddSingleton<ContactRush>();
        services.AddScoped<ReadIntake>().AddScoped<ReadMissed>().AddScoped<KeepFieldDiary>().AddScoped<KeepMargins>().AddScoped<ContactBox>();
        services.AddScoped<WriteRemarks>().AddScoped<FindThemes>().AddScoped<ThemeSearches>().AddScoped<SuggestName>().AddScoped<ThemeDecisions>().AddScoped<UndoDecision>().AddScoped<CarryThemes>().AddScoped<ReadThemes>().AddScoped<ReadResults>().AddScoped<ReadTrends>();
        services.AddSingleton<SearchUnderWay>().AddHostedService<ThemeSearchWorker>().AddHostedService<Sweeper>();
        services.AddScoped<ReadRemarks>().AddScoped<QueueRemarks>();
        services.AddScoped<BuildDeck>().AddScoped<QuoteResidents>().AddScoped<PrepareEvening>().AddScoped<EveningImport>().AddScoped<CastVote>().AddScoped<CountVotes>();
        services.AddScoped<Demonstration>().AddScoped<MakeAgreement>().AddScoped<PostUpdate>();
    }
}
