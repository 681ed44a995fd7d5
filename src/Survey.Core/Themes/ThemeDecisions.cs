using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Survey.Analysis.Themes;
using Survey.Core.History;
using Survey.Core.Remarks;
using Survey.Core.Storage;
using static Survey.Core.Themes.DecisionSentences;

namespace Survey.Core.Themes;

/// <summary>What people decide about the themes of a wave. Each decision is kept with who, when and why, and can be undone.</summary>
public sealed class ThemeDecisions(LeefbaarheidDb db)
{
    /// <summary>The longest name a theme may have; it has to fit on a slide.</summary>
    public const int LongestName = 80;

    /// <summary>The longest reason, in letters.</summary>
    public const int LongestWhy = 500;

    /// <summary>Gives a theme another name.</summary>
    public Task<Decided> RenameAsync(Deciding deciding, string key, string name, CancellationToken cancel) => !IsName(name)
        ? Task.FromResult(new Decided(DecisionOutcome.NameRefused))
        : DecideAsync(deciding, themes =>
        {
            if (themes.Open(key) is not { } theme)
            {
                return DecisionOutcome.NotFound;
            }

            if (theme.Name == name.Trim())
            {
                return DecisionOutcome.AlreadySo;
            }

            if (themes.Named(name, key) is { } namesake)
            {
                return Verdict.Taken(namesake);
            }

            var before = theme.Name;
            theme.Rename(name);
            return new Story("thema hernoemd", before, before, theme.Name, $"Het thema “{before}” heet nu “{theme.Name}”.");
        }, cancel);

    /// <summary>
    /// Confirms a theme: the remarks that were shown stay with it from now on. What a search put there meanwhile waits until somebody
    /// looks, and so does one with a signal that nobody followed up.
    /// </summary>
    /// <param name="deciding">Where and by whom.</param>
    /// <param name="key">Key of the theme.</param>
    /// <param name="shown">The remarks on the page that the person looked at; null for all.</param>
    /// <param name="cancel">Cancellation.</param>
    public Task<Decided> ConfirmAsync(Deciding deciding, string key, ShownRemarks? shown, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        if (themes.Open(key) is not { } theme)
        {
            return DecisionOutcome.NotFound;
        }

        theme.Confirm(deciding.Actor.Name);
        var (seen, unseen) = (themes.Under(key).Where(r => !r.Held && (shown?.Hold(r) ?? true)).ToList(), themes.Under(key).Where(r => !r.Held && !r.PlacedByPerson && shown?.Hold(r) is false).ToList());
        Put(seen, key);
        return new Story("thema bevestigd", theme.Name, "", "", $"Het thema “{theme.Name}” is bevestigd.{CameIn(unseen)}");
    }, cancel);

    /// <summary>Confirms a theme with all its remarks.</summary>
    public Task<Decided> ConfirmAsync(Deciding deciding, string key, CancellationToken cancel) => ConfirmAsync(deciding, key, null, cancel);

    /// <summary>Confirms a theme without a reason, for who did not look at a page.</summary>
    public Task<Decided> ConfirmAsync(Guid waveId, string key, Actor actor, CancellationToken cancel) => ConfirmAsync(new(waveId, actor), key, cancel);

    /// <summary>Makes one theme part of another, with all its remarks. Who joins two themes did not look at each remark: what nobody looked at, still waits for somebody.</summary>
    public Task<Decided> MergeAsync(Deciding deciding, string key, string intoKey, CancellationToken cancel) => key == intoKey
        ? Task.FromResult(new Decided(DecisionOutcome.SameTheme))
        : DecideAsync(deciding, themes =>
        {
            if (themes.Open(key) is not { } theme || themes.Open(intoKey) is not { } into)
            {
                return DecisionOutcome.NotFound;
            }

            foreach (var remark in themes.Under(key).ToList())
            {
                remark.Become(intoKey, remark.PlacedByPerson);
            }

            theme.MergeInto(intoKey);
            return new Story("thema samengevoegd", theme.Name, theme.Name, into.Name, $"De thema’s zijn samengevoegd: “{theme.Name}” hoort nu bij “{into.Name}”.");
        }, cancel);

    /// <summary>Says that this is no theme: its remarks stand under none, and later runs do not propose it again.</summary>
    public Task<Decided> RejectAsync(Deciding deciding, string key, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        if (themes.Open(key) is not { } theme)
        {
            return DecisionOutcome.NotFound;
        }

        foreach (var remark in themes.Under(key).ToList())
        {
            remark.Become(null, byPerson: false);
        }

        theme.Reject();
        return new Story("thema afgewezen", theme.Name, "", "", $"“{theme.Name}” is geen thema meer. De opmerkingen staan bij “Nog geen thema”.");
    }, cancel);

    /// <summary>Puts remarks under another theme, or under none when the key is empty.</summary>
    public Task<Decided> MoveAsync(Deciding deciding, IReadOnlyCollection<Guid> remarks, string? toKey, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        var to = string.IsNullOrEmpty(toKey) ? null : toKey;
        if (Chosen(themes, remarks) is not { } chosen || (to is not null && themes.Open(to) is null))
        {
            return DecisionOutcome.NotFound;
        }

        var (from, name) = (PlacesOf(themes, chosen), to is null ? null : themes.Themes[to].Name);
        Put(chosen, to);
        return chosen.Count == 0 ? DecisionOutcome.NothingChosen
            : new Story("opmerking verplaatst", Subject(chosen), string.Join(", ", from), name ?? NoTheme, Moved(chosen, from, name));
    }, cancel);

    /// <summary>Makes a new theme of these remarks, wherever they stand.</summary>
    public Task<Decided> SplitAsync(Deciding deciding, IReadOnlyCollection<Guid> remarks, string name, CancellationToken cancel) => !IsName(name)
        ? Task.FromResult(new Decided(DecisionOutcome.NameRefused))
        : DecideAsync(deciding, themes =>
        {
            if (Chosen(themes, remarks) is not { } chosen)
            {
                return DecisionOutcome.NotFound;
            }

            if (chosen.Count == 0)
            {
                return DecisionOutcome.NothingChosen;
            }

            if (themes.Named(name, "") is { } namesake)
            {
                return chosen.TrueForAll(r => r.ThemeKey == namesake.Key && r.PlacedByPerson) ? DecisionOutcome.AlreadySo : Verdict.Taken(namesake);
            }

            var from = NamesOf(themes, chosen);
            var first = themes.Open(chosen[0].ThemeKey);
            var key = KeyFor(name, themes.Themes.Keys);
            themes.Add(Theme.Make(deciding.WaveId, key, name, first?.Domain ?? ThemeDomain.Both));
            Put(chosen, key);
            return new Story("thema gemaakt", name.Trim(), from, name.Trim(), $"Nieuw thema “{name.Trim()}”, met {Count(chosen)}.");
        }, cancel);

    /// <summary>Says that these remarks stand where they belong; a later run leaves them there.</summary>
    public Task<Decided> KeepAsync(Deciding deciding, IReadOnlyCollection<Guid> remarks, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        if (Chosen(themes, remarks) is not { } chosen)
        {
            return DecisionOutcome.NotFound;
        }

        foreach (var remark in chosen)
        {
            remark.Place(remark.ThemeKey);
        }

        return chosen.Count == 0 ? DecisionOutcome.NothingChosen
            : new Story("plek van opmerking bevestigd", Subject(chosen), "", NamesOf(themes, chosen), $"{Count(chosen)} {(chosen.Count == 1 ? "klopt" : "kloppen")} en {(chosen.Count == 1 ? "blijft" : "blijven")} staan.");
    }, cancel);

    /// <summary>Lets go of remarks that a person placed: a later run may place them elsewhere.</summary>
    public Task<Decided> LetGoAsync(Deciding deciding, IReadOnlyCollection<Guid> remarks, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        if (Chosen(themes, remarks) is not { } chosen)
        {
            return DecisionOutcome.NotFound;
        }

        foreach (var remark in chosen)
        {
            remark.Become(remark.ThemeKey, byPerson: false);
        }

        return chosen.Count == 0 ? DecisionOutcome.NothingChosen
            : new Story("opmerking losgemaakt", Subject(chosen), NamesOf(themes, chosen), "", $"{Count(chosen)} losgemaakt. De computer mag {(chosen.Count == 1 ? "haar" : "ze")} de volgende keer ergens anders zetten.");
    }, cancel);

    /// <summary>Puts a theme under a main theme of the evening; an empty key leaves it to the rule.</summary>
    public Task<Decided> GatherAsync(Deciding deciding, string key, string mainTheme, CancellationToken cancel) => DecideAsync(deciding, themes =>
    {
        if (themes.Open(key) is not { } theme || !MainThemes.IsKnown(mainTheme, key))
        {
            return DecisionOutcome.NotFound;
        }

        theme.PutUnder(mainTheme);
        var name = MainThemes.NameOf(mainTheme, themes.Names.GetValueOrDefault(mainTheme)?.Name, theme.Name);
        return new Story("thema bij hoofdthema gezet", theme.Name, "", name, $"“{theme.Name}” hoort op de avond bij “{name}”.");
    }, cancel);

    /// <summary>Gives a main theme of the evening another name; an empty name gives back the one it has by rule.</summary>
    public Task<Decided> NameMainThemeAsync(Deciding deciding, string mainTheme, string name, CancellationToken cancel) => name.Trim().Length > LongestName
        ? Task.FromResult(new Decided(DecisionOutcome.NameRefused))
        : DecideAsync(deciding, themes =>
        {
            if (mainTheme.Length == 0 || !MainThemes.IsKnown(mainTheme, themes.Open(mainTheme)?.Key ?? ""))
            {
                return DecisionOutcome.NotFound;
            }

            var own = themes.Open(mainTheme)?.Name ?? "";
            var before = MainThemes.NameOf(mainTheme, themes.Names.GetValueOrDefault(mainTheme)?.Name, own);
            themes.NameMainTheme(mainTheme, name.Trim() == MainThemes.NameOf(mainTheme, null, own) ? "" : name.Trim());
            var after = MainThemes.NameOf(mainTheme, themes.Names.GetValueOrDefault(mainTheme)?.Name, own);
            return new Story("hoofdthema hernoemd", before, before, after, $"Het hoofdthema “{before}” heet nu “{after}”.");
        }, cancel);

    private static bool IsName(string name) => name.Trim().Length is > 0 and <= LongestName;

    private static void Put(IEnumerable<Remark> remarks, string? key)
    {
        foreach (var remark in remarks.ToList())
        {
            remark.Place(key);
        }
    }

    /// <summary>The remarks that were chosen, or null when one of them is not of this wave (any more).</summary>
    private static List<Remark>? Chosen(WaveThemes themes, IReadOnlyCollection<Guid> ids)
    {
        var found = ids.Distinct().Select(id => themes.Remarks.GetValueOrDefault(id)).OfType<Remark>().ToList();
        return found.Count == ids.Distinct().Count() ? found : null;
    }

    /// <summary>A key for a theme of one's own: readable, and the same in another wave when the name is the same.</summary>
    private static string KeyFor(string name, IEnumerable<string> taken)
    {
        var letters = name.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-');
        var word = string.Join('-', new string([.. letters]).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        var key = "eigen-" + (word.Length == 0 ? "thema" : word);
        var all = taken.ToHashSet(StringComparer.Ordinal);
        return !all.Contains(key) ? key : Enumerable.Range(2, all.Count + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"{key}-{n}")).First(k => !all.Contains(k));
    }

    private async Task<Decided> DecideAsync(Deciding deciding, Func<WaveThemes, Verdict> decide, CancellationToken cancel)
    {
        if (deciding.Why.Trim().Length > LongestWhy)
        {
            return new(DecisionOutcome.WhyTooLong);
        }

        await using var transaction = await db.WriteAsync(cancel);
        var themes = await WaveThemes.OpenAsync(db, deciding.WaveId, cancel);
        var verdict = decide(themes);
        var effect = themes.Changed();
        var overtaken = verdict.Story is null || effect.IsNothing ? null : await OvertakenAsync(deciding, effect, cancel);
        if (verdict.Story is not { } story || effect.IsNothing || overtaken is not null)
        {
            db.ChangeTracker.Clear();
            return overtaken ?? new(verdict.Story is null ? verdict.Outcome : DecisionOutcome.AlreadySo, verdict.Told);
        }

        var number = await themes.WriteAsync(deciding, story.Sentence, effect,
            study => Change.Create(study, deciding.Actor, story.What, story.Subject, story.Before, story.After, deciding.Why.Trim()), null, null, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return new(DecisionOutcome.Done, story.Sentence, number) { Themes = [.. effect.Places], WorkedIn = effect.WorkedIn };
    }

    /// <summary>What somebody decided about the same things after this person's page was made, or null. It may be this person, in another window.</summary>
    private async Task<Decided?> OvertakenAsync(Deciding deciding, DecisionEffect effect, CancellationToken cancel)
    {
        if (deciding.Seen is not { } seen)
        {
            return null;
        }

        var later = await db.ThemeDecisions.AsNoTracking().Where(d => d.WaveId == deciding.WaveId && d.Number > seen).OrderByDescending(d => d.Number).ToListAsync(cancel);
        var effects = later.ConvertAll(d => d.ReadEffect());
        return effects.FindIndex(e => e.Touches(effect)) is >= 0 and var first
            ? new(DecisionOutcome.ChangedMeanwhile, $"{(later[first].By == deciding.Actor.Name ? "U veranderde dit in een ander venster" : $"{later[first].By} was u net voor")}: {later[first].Quoted}")
            { Gone = [.. effects.SelectMany(e => e.Remarks).Select(r => r.Id)] }
            : null;
    }

    /// <summary>How the history tells a decision.</summary>
    private sealed record Story(string What, string Subject, string Before, string After, string Sentence);

    /// <summary>A story, or why there is none.</summary>
    private sealed record Verdict(DecisionOutcome Outcome, Story? Story, string Told = "")
    {
        public static Verdict Taken(Theme namesake) => new(DecisionOutcome.NameTaken, null, namesake.Name);

        public static implicit operator Verdict(Story story) => new(DecisionOutcome.Done, story);

        public static implicit operator Verdict(DecisionOutcome outcome) => new(outcome, null);
    }
}
