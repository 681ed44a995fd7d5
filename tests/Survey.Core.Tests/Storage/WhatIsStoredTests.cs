using Microsoft.EntityFrameworkCore;
using Survey.Core.Contact;
using Survey.Core.Doorstep;
using Survey.Core.Drafts;
using Survey.Core.Evenings;
using Survey.Core.Fieldwork;
using Survey.Core.Invitations;
using Survey.Core.PaperTray;
using Survey.Core.Reading;
using Survey.Core.Remarks;
using Survey.Core.Responses;
using Survey.TestKit;

namespace Survey.Core.Tests.Storage;

/// <summary>Nothing that residents leave behind may carry a time, an address, a device, a sequence number or a code. A new column has to pass here.</summary>
public class WhatIsStoredTests
{
    public static TheoryData<Type, string> Allowed => new()
    {
        { typeof(Response), "Channel Id Language ReceiptHash Remarked SubAreaId WaveId Writer" },
        { typeof(Answer), "Question ResponseId Value" },
        { typeof(Remark), "Because FoundElsewhere Held Id IsTypical Kind Language Marks MayBeQuoted Original Part PlacedByPerson Role Signal SignalWords Text ThemeKey WaveId Writer" },
        { typeof(RemarkReading), "Before NotPersonal Note Publication ReadBy ReadOn RemarkId RewrittenBy Step StepBy" },
        { typeof(WithdrawnResponse), "Id WaveId" },
        { typeof(Invitation), "CodeHash SubAreaId UsesLeft WaveId" },
        { typeof(SealedDraft), "Content KeptUntil KeyHash" },
        { typeof(PaperForm), "First FirstBy Id IsTwiceByOne Language Number Second SubAreaId WaveId" },
        { typeof(Ballot), "Dots EveningId Phone" },
        { typeof(WalkList), "Doors SubAreaId WaveId" },
        { typeof(DayCount), "Answers Day WaveId" },
        { typeof(ContactWish), "GoneFrom Kinds Language Name NumberHash Reach Rush Step StepBy StudyId ToldOn ToldTo Words" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task Beside_what_a_resident_said_stands_nothing_else(Type entity, string columns)
    {
        await using var house = await TestHouse.OpenAsync();

        var stored = house.NewDb().Model.FindEntityType(entity)!.GetProperties();

        Assert.Equal(columns, string.Join(' ', stored.Select(p => p.Name).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(stored, p => new[] { typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly), typeof(TimeSpan) }.Contains(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType));
        Assert.DoesNotContain(stored, p => p.IsPrimaryKey() && p.IsNullable);
    }

    [Fact]
    public async Task No_road_leads_from_an_answer_to_a_code_or_back()
    {
        await using var house = await TestHouse.OpenAsync();
        var model = house.NewDb().Model;
        Type[] said = [typeof(Response), typeof(Answer), typeof(Remark), typeof(WithdrawnResponse)];

        Assert.All(said, t => Assert.DoesNotContain(model.FindEntityType(t)!.GetForeignKeys(), k => k.PrincipalEntityType.ClrType == typeof(Invitation)));
        Assert.DoesNotContain(model.FindEntityType(typeof(Invitation))!.GetForeignKeys(), k => said.Contains(k.PrincipalEntityType.ClrType));
        Assert.DoesNotContain(model.FindEntityType(typeof(Remark))!.GetForeignKeys(), k => said.Contains(k.PrincipalEntityType.ClrType));
        Assert.DoesNotContain(model.FindEntityType(typeof(WalkList))!.GetForeignKeys(), k => said.Contains(k.PrincipalEntityType.ClrType) || k.PrincipalEntityType.ClrType == typeof(Invitation));
        Assert.Equal([typeof(Survey.Core.Studies.Study)], model.FindEntityType(typeof(ContactWish))!.GetForeignKeys().Select(k => k.PrincipalEntityType.ClrType));
        Assert.DoesNotContain(model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()), k => k.PrincipalEntityType.ClrType == typeof(ContactWish));
        Assert.DoesNotContain(model.FindEntityType(typeof(DayCount))!.GetForeignKeys(), k => said.Contains(k.PrincipalEntityType.ClrType) || k.PrincipalEntityType.ClrType == typeof(Invitation));
        var holders = model.GetEntityTypes().Where(t => t.GetProperties().Any(p => p.Name is "CodeHash" or "InvitationId" or "AccessCode")).Select(t => t.ClrType);
        Assert.Equal([typeof(Invitation)], holders);
    }

    [Fact]
    public async Task The_tables_of_the_urn_have_no_row_numbers_that_tell_the_order()
    {
        await using var house = await TestHouse.OpenAsync();
        var db = house.NewDb();
        var urn = Allowed.Select(row => db.Model.FindEntityType((Type)row[0])!.GetTableName()!).ToList();

        foreach (var table in urn)
        {
            var sql = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name = {table}").SingleAsync();
            Assert.Contains("WITHOUT ROWID", sql, StringComparison.Ordinal);
        }

        var numbered = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").ToListAsync();
        Assert.Empty(numbered.Intersect(urn));
    }

    [Fact]
    public async Task Ids_of_what_residents_leave_are_random_and_hold_no_time()
    {
        await using var house = await TestHouse.OpenAsync();
        var square = await house.StartSquareAsync();
        await square.SendAllAsync(Enumerable.Range(0, 20).Select(_ => square.OnPaper(("zorg", "de stoep"))));
        await square.CloseAsync();

        var db = house.NewDb();
        var ids = (await db.Responses.Select(r => r.Id).ToListAsync()).Concat(await db.Responses.Select(r => r.Writer).ToListAsync()).Concat(await db.Remarks.Select(r => r.Id).ToListAsync());
        Assert.All(ids, id => Assert.Equal(4, id.Version));
    }

    [Theory]
    [InlineData("secure_delete", "1")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("journal_mode", "wal")]
    public async Task Every_connection_is_careful(string pragma, string value)
    {
        await using var house = await TestHouse.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await using var db = house.NewDb();
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = pragma switch { "secure_delete" => "PRAGMA secure_delete", "synchronous" => "PRAGMA synchronous", "foreign_keys" => "PRAGMA foreign_keys", _ => "PRAGMA journal_mode" };
            Assert.Equal(value, (await command.ExecuteScalarAsync())?.ToString());
        }
    }
}
