using System.Globalization;
using Microsoft.AspNetCore.Http;
using Survey.Core.Evenings;
using Survey.Core.Waves;
using Survey.Dashboard.Layout;

namespace Survey.Dashboard.Evenings;

/// <summary>What was typed to prepare an evening, and what is wrong with it.</summary>
/// <param name="Typed">Words per field.</param>
/// <param name="Errors">Sentence per field, in the order of the form.</param>
/// <param name="Wave">The closed wave that the evening is about; null when there is none.</param>
/// <param name="Facts">The checked facts; null while something is wrong.</param>
public sealed record EveningForm(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<(string Field, string Why)> Errors, Wave? Wave, EveningFacts? Facts)
{
    private const int LongestTitle = 60;
    private const int LongestPlace = 80;
    private const int LongestQuestion = 90;
    private static readonly string[] Fields = ["titel", "dag", "tijd", "plaats", "vraag"];

    /// <summary>An empty form, with the vote question filled in already.</summary>
    internal static EveningForm Empty(Desk desk) =>
        new(new Dictionary<string, string>(StringComparer.Ordinal) { ["vraag"] = "Waar beginnen wij mee?", ["titel"] = $"Bewonersavond {desk.Study.Name}" }, [], WaveOf("", desk), null);

    /// <summary>Reads and checks a form.</summary>
    internal static EveningForm Read(IFormCollection form, Desk desk)
    {
        var typed = Fields.ToDictionary(f => f, f => form[f].ToString().Trim(), StringComparer.Ordinal);
        var errors = new List<(string, string)>();
        Text("titel", "Geef de avond een naam.", LongestTitle);
        if (ReadDay(typed["dag"]) is not { } day)
        {
            errors.Add(("dag", "Vul de dag in, bijvoorbeeld 18-11-2026."));
            day = default;
        }

        var time = typed["tijd"].Replace('.', ':');
        if (!TimeOnly.TryParseExact(time, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            errors.Add(("tijd", "Vul de tijd in, bijvoorbeeld 19:30."));
        }

        Text("plaats", "Vul in waar de avond is.", LongestPlace);
        Text("vraag", "Vul in waar bewoners over stemmen.", LongestQuestion);
        var wave = WaveOf(form["over"].ToString(), desk);
        var good = errors.Count == 0 && wave is not null;
        return new(typed, errors, wave, good ? new(typed["titel"], day, hour.ToString("HH:mm", CultureInfo.InvariantCulture), typed["plaats"], 0, typed["vraag"]) : null);

        void Text(string field, string missing, int longest)
        {
            if (typed[field].Length == 0)
            {
                errors.Add((field, missing));
            }
            else if (typed[field].Length > longest)
            {
                errors.Add((field, $"Dit is te lang voor het scherm. Gebruik hoogstens {longest} tekens."));
            }
        }
    }

    /// <summary>The words that were typed in a field.</summary>
    internal string Of(string field) => Typed.GetValueOrDefault(field, "");

    /// <summary>What is wrong with a field, or null.</summary>
    internal string? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field).Why;

    /// <summary>A day as a browser sends it, or as people type it where the browser has no calendar.</summary>
    private static DateOnly? ReadDay(string typed) =>
        DateOnly.TryParseExact(typed, ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Wave? WaveOf(string number, Desk desk) =>
        desk.Waves.FirstOrDefault(w => w.IsClosed && w.Number.ToString(CultureInfo.InvariantCulture) == number) ?? desk.Waves.LastOrDefault(w => w.IsClosed);
}
