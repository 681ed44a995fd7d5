using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Survey.Core.Invitations;
using Survey.Core.Languages;
using Survey.Core.Questionnaires;
using Survey.Core.Storage;
using Survey.Core.Studies;
using Survey.Core.Waves;
using Survey.Dashboard.Languages;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Codes;

/// <summary>What stands on everything that is printed for residents of one wave.</summary>
/// <param name="Study">The study.</param>
/// <param name="Organisation">Who asks.</param>
/// <param name="Wave">The wave that is asked about.</param>
/// <param name="Say">The language it is printed in.</param>
/// <param name="Others">The other languages that the questions speak, for a few lines at the foot.</param>
/// <param name="Address">Where residents take part, as this installation is reached.</param>
public sealed record Printing(Study Study, string Organisation, Wave Wave, LanguageTexts Say, IReadOnlyList<LanguageTexts> Others, Uri Address)
{
    private const string LanguageWord = "taal";

    /// <summary>The address as it is printed and typed: without <c>https://</c>.</summary>
    public string TypedAddress => $"{Address.Authority}{Address.AbsolutePath}";

    /// <summary>The number that residents can call, which never breaks over two lines.</summary>
    public string Phone => Study.ContactPhone.Replace(' ', '\u00a0');

    /// <summary>
    /// The address in the square. The code stands behind the hash, so that it never reaches a server's log; without hyphen, as the
    /// welcome page reads it. In another language than Dutch the page opens in that language.
    /// </summary>
    public string LinkWith(AccessCode? code) => $"{In(Say, Address)}{(code is null ? "" : $"#{code.Characters}")}";

    /// <summary>Where somebody leaves a name beside the survey.</summary>
    public Uri Contact => ContactOf(Address, Study);

    /// <summary>The same for a study, beside where residents take part.</summary>
    internal static Uri ContactOf(Uri takePart, Study study) => new(takePart, $"../contact/{study.Slug}");

    /// <summary>Where residents take part in a study, as this installation is reached.</summary>
    internal static Uri AddressOf(HttpRequest request, Study study) => new($"{request.Scheme}://{request.Host}{request.PathBase}/meedoen/{study.Slug}");

    /// <summary>An address that opens in a language; Dutch needs no word.</summary>
    internal static string In(LanguageTexts say, Uri address) => $"{address}{(say.Code == Wording.DutchCode ? "" : $"?{LanguageWord}={say.Code}")}";

    /// <summary>Gathers it for a wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="language">Code of the language, as it was chosen.</param>
    /// <param name="desk">Whoever prints.</param>
    /// <param name="db">The memory.</param>
    /// <param name="request">The request, for the address of this installation.</param>
    /// <param name="cancel">Cancellation.</param>
    internal static async Task<Printing> OfAsync(Wave wave, string? language, Desk desk, LeefbaarheidDb db, HttpRequest request, CancellationToken cancel)
    {
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == desk.Study.OrganisationId, cancel);
        var questions = await db.QuestionnaireOfAsync(wave, cancel);
        var say = PaperTexts.Of(language, desk.Study);
        var spoken = questions.Translations().Select(t => t.Language).Append(Wording.DutchCode).ToHashSet(StringComparer.Ordinal);
        return new(desk.Study, organisation.Name, wave, say, [.. PaperTexts.For(desk.Study).Where(l => l != say && spoken.Contains(l.Code))],
            AddressOf(request, desk.Study));
    }
}
