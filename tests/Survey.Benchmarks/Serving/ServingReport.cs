using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Survey.TestKit;

namespace Survey.Benchmarks.Serving;

/// <summary>
/// Residents arrive at a steady pace, whether or not the house keeps up, and each takes part over the pages of the demonstration, without
/// script: code, two answers, looking back, sending. Program and residents share this machine.
/// </summary>
internal static partial class ServingReport
{
    /// <summary>How long the residents keep coming.</summary>
    private const int Seconds = 20;

    /// <summary>How many residents a second send in, unless told otherwise.</summary>
    internal const int UsualPerSecond = 50;

    private const int PeoplePerCode = 2;

    /// <summary>So many residents take part before the measuring, a few at a time: a program that just started is still being compiled.</summary>
    private const int WarmingUp = 1000, AtOnce = 4;
    private const string Staff = "samira@voorbeeld.nl";
    private const string Password = "wilgenplein-oefenen";

    /// <summary>Starts the demonstration, measures and writes two tables; false when somebody could not take part.</summary>
    internal static async Task<bool> WriteAsync(int perSecond, TextWriter to)
    {
        using var house = await DemoHouse.StartAsync();
        var study = house.Told("Uitkomsten").Segments[^1];
        using var lines = new Lines(house.Address);
        using var staff = new Phone(lines);
        await staff.SendAsync((await staff.OpenAsync("/inloggen")).Hidden(), "/inloggen", ("email", Staff), ("wachtwoord", Password), ("naar", "/werk"));
        var codes = await CodesAsync(staff, study, (((Seconds * perSecond) + WarmingUp) / PeoplePerCode) + 2);
        var (pages, bytes) = await WholeSurveyAsync(lines, study, codes.Dequeue());
        to.WriteLine($"A whole survey, every question opened, styles and scripts included: {Number(pages)} answers of the server, {Number(bytes / 1000.0)} kB over the wire.");
        to.WriteLine();

        var took = new ConcurrentDictionary<string, ConcurrentBag<double>>();
        var failures = new ConcurrentBag<string>();
        var early = Enumerable.Range(0, WarmingUp).Select(at => Next(codes, at)).ToList();
        await Parallel.ForEachAsync(early, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (code, _) =>
        {
            if (await TakePartAsync(lines, study, code, (_, _) => { }) is { } failure)
            {
                failures.Add(failure);
            }
        });
        var (begun, worked, ownWork) = (Stopwatch.GetTimestamp(), house.ProcessorTime, Environment.CpuUsage.TotalTime);
        var people = Enumerable.Range(0, Seconds * perSecond).Select(at => (At: TimeSpan.FromSeconds(at / (double)perSecond), Code: Next(codes, at))).ToList();
        await Task.WhenAll(people.Select(async person =>
        {
            // Residents come by the clock and not when the house is ready: the pace is what is measured.
            await Task.Delay(person.At);
            if (await TakePartAsync(lines, study, person.Code, (step, reply) => took.GetOrAdd(step, _ => []).Add(reply.Milliseconds)) is { } failure)
            {
                failures.Add(failure);
            }
        }));
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var perResponse = (house.ProcessorTime - worked).TotalMilliseconds / people.Count;
        var ownPerResponse = (Environment.CpuUsage.TotalTime - ownWork).TotalMilliseconds / people.Count;

        to.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}; {Number(people.Count - failures.Count)} of {Number(people.Count)} responses stored in {Number(elapsed)} s: {Number((people.Count - failures.Count) / elapsed)} a second. The server worked {Number(perResponse)} ms for each, all its pages together, and the residents' telephones {Number(ownPerResponse)} ms.");
        to.WriteLine();
        to.WriteLine("| step | times | median ms | 95 % ms | 99 % ms |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (var (step, times) in took.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var sorted = times.Order().ToArray();
            to.WriteLine($"| {step} | {Number(sorted.Length)} | {Number(At(sorted, 0.5))} | {Number(At(sorted, 0.95))} | {Number(At(sorted, 0.99))} |");
        }

        foreach (var failure in failures.Distinct().Take(5))
        {
            to.WriteLine(failure);
        }

        return failures.IsEmpty;
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{5}")]
    private static partial Regex CodePattern();

    [GeneratedRegex("(?:href|src)=\"(/build/[^\"]+)\"")]
    private static partial Regex BuiltFile();

    /// <summary>Codes that nobody used, as staff print them: a set at a time.</summary>
    private static async Task<Queue<string>> CodesAsync(Phone staff, string study, int enough)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (codes.Count < enough)
        {
            var before = codes.Count;
            var page = await staff.OpenAsync($"/werk/{study}/codes");
            var made = await staff.SendAsync(page.Hidden(), $"/werk/{study}/codes", ("aanleiding", "Wij willen weten hoe u het vindt."), ("reserve", "0"), ("erbij", "ja"));
            codes.UnionWith(CodePattern().Matches(made.Html()).Select(m => m.Value));
            if (codes.Count == before)
            {
                throw new InvalidOperationException($"No codes were printed: {made.Status}.");
            }
        }

        return new(codes);
    }

    /// <summary>Takes part and tells each step; null when all went well. The proof of the first page holds for every form of that phone.</summary>
    private static async Task<string?> TakePartAsync(Lines lines, string study, string code, Action<string, Reply> tell)
    {
        using var phone = new Phone(lines);
        var root = $"/meedoen/{study}";
        async Task<Reply> StepAsync(string name, Task<Reply> asked)
        {
            var reply = await asked;
            tell(name, reply);
            return reply;
        }

        var proof = (await StepAsync("1 welcome page", phone.OpenAsync(root))).Hidden();
        var begun = await StepAsync("2 code sent", phone.SendAsync(proof, root, ("code", code)));
        if (begun.GoesTo is null)
        {
            return $"The code was not taken: {begun.Status}.";
        }

        foreach (var (question, answer) in new[] { ("fijn", "De bomen en de buren"), ("cijfer_wonen", "7") })
        {
            await StepAsync("3 question page", phone.OpenAsync($"{root}/vraag/{question}"));
            await StepAsync("4 answer kept", phone.SendAsync(proof, $"{root}/vraag/{question}", (question, answer)));
        }

        await StepAsync("5 page to look back", phone.OpenAsync($"{root}/controle"));
        var sent = await StepAsync("6 sent and stored", phone.SendAsync(proof, $"{root}/controle"));
        if (sent.GoesTo is null)
        {
            return $"It was not stored: {sent.Status}.";
        }

        var thanks = await StepAsync("7 page of thanks", phone.OpenAsync(sent.GoesTo));
        return thanks.Status == 200 ? null : $"No thanks: {thanks.Status}.";
    }

    /// <summary>Every page that a resident passes, and once each file those pages ask for.</summary>
    private static async Task<(int Pages, long Bytes)> WholeSurveyAsync(Lines lines, string study, string code)
    {
        using var phone = new Phone(lines);
        var (pages, bytes) = (0, 0L);
        var files = new HashSet<string>(StringComparer.Ordinal);
        async Task<Reply> CountedAsync(Task<Reply> asked)
        {
            var reply = await asked;
            (pages, bytes) = (pages + 1, bytes + reply.Bytes);
            foreach (var file in BuiltFile().Matches(reply.Html()).Select(m => m.Groups[1].Value).Where(files.Add).ToList())
            {
                await CountedAsync(phone.OpenAsync(file));
            }

            return reply;
        }

        var root = $"/meedoen/{study}";
        var page = await CountedAsync(phone.OpenAsync(root));
        var next = (await CountedAsync(phone.SendAsync(page.Hidden(), root, ("code", code)))).GoesTo;
        while (next is not null && next.Contains("/vraag/", StringComparison.Ordinal))
        {
            var here = next;
            page = await CountedAsync(phone.OpenAsync(here));
            next = (await CountedAsync(phone.SendAsync(page.Hidden(), here))).GoesTo;
        }

        page = await CountedAsync(phone.OpenAsync(next ?? throw new InvalidOperationException("The survey stopped halfway.")));
        var sent = await CountedAsync(phone.SendAsync(page.Hidden(), $"{root}/controle"));
        await CountedAsync(phone.OpenAsync(sent.GoesTo ?? throw new InvalidOperationException("It was not stored.")));
        return (pages, bytes);
    }

    /// <summary>The code for the next person: each is used by two.</summary>
    private static string Next(Queue<string> codes, int person) => person % PeoplePerCode == 0 ? codes.Peek() : codes.Dequeue();

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];

    private static string Number(double number) => number.ToString(number < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
