using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Survey.Dashboard.Accounts;
using Survey.Dashboard.Codes;
using Survey.Dashboard.Contact;
using Survey.Dashboard.Doorstep;
using Survey.Dashboard.Evenings;
using Survey.Dashboard.Export;
using Survey.Dashboard.Fieldwork;
using Survey.Dashboard.FollowUp;
using Survey.Dashboard.Imports;
using Survey.Dashboard.Layout;
using Survey.Dashboard.Overview;
using Survey.Dashboard.Paper;
using Survey.Dashboard.Partners;
using Survey.Dashboard.Preparation;
using Survey.Dashboard.Questionnaires;
using Survey.Dashboard.Reading;
using Survey.Dashboard.Results;
using Survey.Dashboard.Studies;
using Survey.Dashboard.Themes;

namespace Survey.Dashboard;

/// <summary>The only door of this floor: everything staff and partners can open.</summary>
public static class DashboardModule
{
    /// <summary>Adds what the pages of staff and partners need.</summary>
    public static IServiceCollection AddDashboard(this IServiceCollection services)
    {
        services.AddScoped<Desk>().AddScoped<InviteAccount>();
        services.AddScoped<KeepUpload>().AddScoped<ReadUpload>().AddScoped<StoreUpload>().AddScoped<OpenMapping>().AddScoped<ElsewherePreview>();
        return services;
    }

    /// <summary>Maps the pages of staff and partners under <c>/werk</c>. Nobody comes in without signing in.</summary>
    public static IEndpointRouteBuilder MapDashboard(this IEndpointRouteBuilder routes)
    {
        var work = routes.MapGroup("/werk").RequireAuthorization().AddEndpointFilter(DeskFilter.RefuseForgedForms);
        work.MapStudies();
        var study = work.MapGroup("/{study}").AddEndpointFilter(DeskFilter.OpenStudy);
        study.MapOverview();
        study.MapAbout();
        study.MapArea();
        study.MapResults();
        study.MapExport();
        study.MapQuestionnaire();
        study.MapQuestions();
        study.MapLibrary();
        study.MapQuestionFiles();
        study.MapImports();
        study.MapMapping();
        study.MapCodes();
        study.MapPaper();
        study.MapDoorstep();
        study.MapFieldwork();
        study.MapPartners();
        study.MapContact();
        study.MapReading();
        study.MapThemes();
        study.MapEvenings();
        study.MapFollowUp();
        return routes;
    }
}
