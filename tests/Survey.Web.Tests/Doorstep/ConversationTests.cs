using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Survey.Web.Layout;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>What becomes of a sealed conversation at the server.</summary>
[Collection(OpenWaveTogether.Name)]
public sealed class ConversationTests(OpenWave wave)
{
    [Fact]
    public async Task What_was_told_is_stored_once_and_the_device_gets_nothing_to_read_it_back_with()
    {
        var device = await wave.DeviceAsync();
        var envelope = device.Tell("noord", "", ("fijn", "De linde van mevrouw aan de deur"));

        using var first = await device.PostAsync(envelope);
        using var again = await device.PostAsync(envelope);

        Assert.Equal("""{"stored":true}""", await first.Content.ReadAsStringAsync());
        Assert.Equal("""{"stored":true}""", await again.Content.ReadAsStringAsync());
        Assert.Single(await wave.StoredAsync("De linde van mevrouw aan de deur"));
    }

    [Fact]
    public async Task A_household_code_is_spent_and_a_third_person_is_still_heard_when_the_interviewer_says_so()
    {
        var device = await wave.DeviceAsync();
        var code = wave.TakeCode();
        foreach (var words in new[] { "De eerste van dit huis", "De tweede van dit huis", "De derde van dit huis" })
        {
            device.Tell("noord", code, ("fijn", words));
        }

        await device.SendAsync(_ => Fault.None);

        var left = Assert.Single(device.Queue);
        Assert.Equal("code", left.Refused);
        Assert.Equal(2, (await wave.StoredAsync("van dit huis")).Count);
        device.SendWithoutCode(left);
        await device.SendAsync(_ => Fault.None);
        Assert.Empty(device.Queue);
        Assert.Equal(3, (await wave.StoredAsync("van dit huis")).Count);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_named_and_can_be_left_out()
    {
        var device = await wave.DeviceAsync();
        var envelope = device.Tell("noord", "", ("fijn", "Met een onmogelijk cijfer"), ("cijfer_wonen", "11"));

        using var refused = await device.PostAsync(envelope);
        envelope.Without.Add("cijfer_wonen");
        using var stored = await device.PostAsync(envelope);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("""{"stored":false,"refused":"answer","question":"cijfer_wonen"}""", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        Assert.Single(await wave.StoredAsync("Met een onmogelijk cijfer"));
    }

    [Fact]
    public async Task Something_else_under_the_same_id_is_a_conflict_and_the_first_stays()
    {
        var device = await wave.DeviceAsync();
        var envelope = device.Tell("noord", "", ("fijn", "Dit was het eerst"));
        using var first = await device.PostAsync(envelope);
        var other = envelope with { Sealed = device.Seal(device.Wave, envelope.Id, """{"subArea":"noord","language":"nl","answers":{"fijn":"Dit was het laatst"}}"""u8.ToArray()) };

        using var answer = await device.PostAsync(other);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("""{"stored":false,"refused":"conflict"}""", await answer.Content.ReadAsStringAsync());
        Assert.Empty(await wave.StoredAsync("Dit was het laatst"));
    }

    public static TheoryData<string> Unreadable => new()
    {
        "", "[]", "null", "{", "\0", """{"subArea":"noord","language":"nl"}""", """{"subArea":"heelal","language":"nl","answers":{}}""",
        """{"subArea":null,"language":"nl","answers":{}}""", """{"subArea":"noord","language":"nl","answers":{"fijn":null}}""", """{"subArea":"noord","language":"nl","answers":"fijn"}""",
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_makes_no_sense_after_opening_is_refused_and_stays_on_the_device(string plain)
    {
        var device = await wave.DeviceAsync();
        var id = Guid.NewGuid();

        using var answer = await device.PostAsync(new Waiting(id, device.Seal(device.Wave, id, Encoding.UTF8.GetBytes(plain))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("unreadable", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_envelope_that_was_changed_cut_or_given_another_name_is_not_opened()
    {
        var device = await wave.DeviceAsync();
        var good = device.Tell("noord", "", ("fijn", "Ongeschonden"));
        byte[] changed = [.. good.Sealed[..^1], (byte)(good.Sealed[^1] ^ 1)];

        // An id of version 7 would hold the moment at which somebody spoke.
        foreach (var bad in new[] { new Waiting(good.Id, changed), new(Guid.NewGuid(), good.Sealed), new(good.Id, good.Sealed[..400]), new(good.Id, []), new(good.Id, new byte[5000]), new(new Guid("018f6f9e-0000-7000-8000-000000000000"), good.Sealed) })
        {
            using var answer = await device.PostAsync(bad);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        Assert.Empty(await wave.StoredAsync("Ongeschonden"));
    }

    [Fact]
    public async Task What_is_no_envelope_at_all_is_refused_without_a_stir()
    {
        var device = await wave.DeviceAsync();
        foreach (var content in new HttpContent[] { new StringContent("gesprek"), new StringContent("{", Encoding.UTF8, "application/json"), JsonContent.Create(new { id = "geen", wave = 3 }), JsonContent.Create(new { }) })
        {
            using var answer = await device.PostAsync("gesprek", content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        using var huge = await device.PostAsync("gesprek", JsonContent.Create(new { id = Guid.NewGuid(), wave = device.Wave, @sealed = new byte[2 << 20] }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, huge.StatusCode);
    }

    [Fact]
    public async Task What_was_told_in_time_is_taken_after_the_last_day_too_whatever_the_clock_of_the_device_says()
    {
        var device = await wave.DeviceAsync();
        var code = wave.TakeCode();
        device.Tell("noord", code, ("fijn", "Verteld op de laatste dag, met code"));
        device.Tell("noord", "", ("fijn", "Verteld op de laatste dag, zonder code"));
        var (email, password) = await wave.InviteAsync("Hanna");
        var today = wave.House.Clock.Now;
        try
        {
            // By then everybody has to sign in again.
            wave.House.Clock.Now = new(2026, 3, 28, 0, 1, 0, TimeSpan.Zero);
            var later = await DoorDevice.OpenAsync(await wave.House.SignInAsync(email, password), Wilgenplein.Slug);
            later.Queue.AddRange(device.Queue);
            await later.SendAsync(_ => Fault.None);
            Assert.Empty(later.Queue);
        }
        finally
        {
            wave.House.Clock.Now = today;
        }

        Assert.Equal(2, (await wave.StoredAsync("Verteld op de laatste dag")).Count);
    }

    [Fact]
    public async Task Who_sends_far_too_much_is_told_how_long_to_wait_and_what_was_told_stays_on_the_device()
    {
        await using var house = House.Open();
        var staff = await house.MakeFirstAccountAsync();
        await staff.MakeStudyAsync();
        var device = await DoorDevice.OpenAsync(staff, Wilgenplein.Slug);
        var envelope = device.Tell("noord", "", ("fijn", "Gewacht op mijn beurt"));
        for (var sent = 0; sent < GuessLimit.DoorPerMinute; sent++)
        {
            using var junk = await staff.Http.PostAsync($"/deur/{Wilgenplein.Slug}/gesprek", JsonContent.Create(new { }));
            Assert.Equal(HttpStatusCode.BadRequest, junk.StatusCode);
        }

        using var refused = await device.PostAsync(envelope);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Null(await device.SendAsync(envelope, Fault.None));
        Assert.Single(device.Queue);
    }

    [Fact]
    public async Task Nothing_beside_an_answer_tells_who_went_past_the_door()
    {
        var device = await wave.DeviceAsync();
        device.Tell("noord", "", ("fijn", "Zonder spoor"));
        await device.SendAsync(_ => Fault.None);

        var stored = await wave.House.InTheDatabaseAsync(db => db.Responses.AsNoTracking().Include(r => r.Answers).SingleAsync(r => r.Answers.Any(a => a.Value == "Zonder spoor")));
        Assert.DoesNotContain("Daan", JsonSerializer.Serialize(stored), StringComparison.Ordinal);
    }
}
