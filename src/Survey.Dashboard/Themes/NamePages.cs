using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Survey.Core.Results;
using Survey.Core.Themes;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Themes;

/// <summary>The button that asks the language model for a name. What comes back stands in the field; a person saves it, or not.</summary>
internal static class NamePages
{
    /// <summary>The last part of the address.</summary>
    internal const string Verb = "naamvoorstel";

    internal static void MapNames(this RouteGroupBuilder study) => study.MapPost($"/themas/{Verb}", Suggest);

    private static async Task<IResult> Suggest(HttpRequest request, Desk desk, SuggestName suggest, ReadThemes themes, ReadTrends trends, CarryThemes carry, CancellationToken cancel)
    {
        if (desk.Wave is not { } wave || ThemesPages.LensOf(request, desk) is not { Changing: { Length: > 0 } key } lens
            || await suggest.SuggestAsync(desk.Study.Id, wave.Id, key, cancel) is not { } suggestion)
        {
            return DeskFilter.NotHere();
        }

        var typed = (await request.ReadFormAsync(cancel))["naam"].ToString();
        var told = ModelWords.Tell(suggestion);
        var isPartial = ThemesPages.IsPartial(request);
        var view = await ThemesPages.ViewAsync(lens, desk, themes, trends, carry, isPartial ? null : new(told), null, cancel) with { Suggested = new(key, suggestion.Name ?? typed, told) };
        return isPartial && view.Found.Themes.FirstOrDefault(t => t.Theme.Key == key) is { } theme
            ? new RazorComponentResult<ThemeSection>(new { View = view, Item = theme })
            : new RazorComponentResult<ThemesPage>(new { View = view });
    }
}
