using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Answering;

/// <summary>What a page of the survey asks of the database is what it costs: with many people at once that is what they wait for.</summary>
public sealed class LittleAskedTests
{
    private const string Asked = "Microsoft.EntityFrameworkCore.Database.Command Executed DbCommand";

    [Fact]
    public async Task No_page_of_the_survey_asks_the_database_more_than_a_handful_of_things()
    {
        await using var house = House.Open(listening: true);
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var codes = await staff.PrintCodesAsync();
        var resident = house.Visitor();
        var asked = new List<(string Step, int Times)>();
        async Task CountAsync(string step, Func<Task> go)
        {
            var before = Count();
            await go();
            asked.Add((step, Count() - before));
        }

        await CountAsync("welcome", () => resident.OpenAsync("/meedoen/wilgenplein"));
        await CountAsync("code, and the first question", () => resident.PressAsync("Begin", ("Uw code", codes.Dequeue())));
        await CountAsync("a question", () => resident.OpenAsync("/meedoen/wilgenplein/vraag/fijn"));
        await CountAsync("an answer, and the next question", () => resident.PressAsync("Verder", ("Wat is er fijn", "De linde.")));
        await CountAsync("looking back", () => resident.ToCheckAsync());
        await CountAsync("sending, and thanks", () => resident.PressAsync("Verstuur"));
        Assert.Equal("Bedankt, uw antwoorden zijn binnen", resident.Heading);

        // As it is now. Who needs one thing more raises the number, and measures again what 50 people a second wait for.
        Assert.All(asked.Zip([3, 10, 3, 7, 3, 16]), step => Assert.True(step.First.Times is > 0 && step.First.Times <= step.Second, $"{step.First.Step}: {step.First.Times} times, at most {step.Second}"));

        int Count() => house.Logs.Lines.Count(l => l.Contains(Asked, StringComparison.Ordinal));
    }
}
