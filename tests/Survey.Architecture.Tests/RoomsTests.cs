using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Survey.Architecture.Tests;

public partial class RoomsTests
{
    private const int LongestFile = 300;
    private const int LongestProgram = 60;

    private static readonly string[] Drawers = ["Common", "Shared", "Helpers", "Utils", "Extensions", "Models", "Services"];

    private static readonly string[] Doors = ["src/Survey.Web/Program.cs", "src/Survey.Web/_Imports.razor", "src/Survey.Dashboard/DashboardModule.cs", "src/Survey.Dashboard/_Imports.razor"];

    [Fact]
    public void A_room_names_only_the_rooms_that_the_table_allows() => Nothing(Arrows.All
        .Where(a => a.FromProject == a.ToProject && a.FromRoom != Source.Door && !ArrowTable.Within.Contains($"{a.From} -> {a.To}")), "not allowed by the tables in ARCHITECTURE.md");

    [Fact]
    public void A_floor_names_only_the_rooms_beneath_it_that_the_table_allows() => Nothing(Arrows.All
        .Where(a => a.FromProject != a.ToProject && !ArrowTable.Down.Any(d => (d.From == a.FromProject || d.From == a.From) && d.To == a.To)), "not allowed by the table 'From floor to floor' in ARCHITECTURE.md");

    [Fact]
    public void Every_row_of_the_tables_is_still_true()
    {
        var within = Arrows.All.Select(a => $"{a.From} -> {a.To}").ToHashSet();
        Nothing(ArrowTable.Within.Where(row => !within.Contains(row)), "in the tables of ARCHITECTURE.md, but no longer in the code: take it out");
        Nothing(ArrowTable.Down.Where(d => !Arrows.All.Any(a => (a.FromProject == d.From || a.From == d.From) && a.To == d.To)), "in the table 'From floor to floor', but no longer in the code: take it out");
    }

    [Fact]
    public void Every_room_stands_in_the_table_and_every_room_of_the_table_exists()
    {
        var rooms = Source.Files.Where(f => f.Room != Source.Door).Select(f => $"{f.Project}/{f.Room}").Distinct().ToList();
        Nothing(rooms.Except(ArrowTable.Rooms), "not in the tables of ARCHITECTURE.md: say what the room holds");
        Nothing(ArrowTable.Rooms.Except(rooms), "in ARCHITECTURE.md, but there is no such folder");
        Nothing(ArrowTable.Within.SelectMany(a => a.Split(" -> ")).Concat(ArrowTable.Down.Select(d => d.To)).Except(rooms), "in ARCHITECTURE.md, but there is no such room");
    }

    [Fact]
    public void Rooms_go_in_no_circle_but_for_the_storage_and_what_it_keeps()
    {
        var next = ArrowTable.Within.Select(a => a.Split(" -> ")).Where(a => !a.Contains("Survey.Core/Storage")).ToLookup(a => a[0], a => a[1]);
        HashSet<string> Reach(string from)
        {
            var reached = new HashSet<string>();
            var open = new Stack<string>(next[from]);
            while (open.TryPop(out var room))
            {
                if (reached.Add(room))
                {
                    foreach (var other in next[room])
                    {
                        open.Push(other);
                    }
                }
            }

            return reached;
        }

        Nothing(ArrowTable.Rooms.Where(r => Reach(r).Contains(r)), "rooms that come back to themselves");
    }

    [Fact]
    public void Floors_refer_only_downwards_as_the_table_says()
    {
        Assert.Equal(Source.Projects, ArrowTable.Floors.Keys.Order(StringComparer.Ordinal));
        foreach (var (project, references) in ArrowTable.Floors)
        {
            var found = XDocument.Parse(Source.Read($"src/{project}/{project}.csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.True(references.SequenceEqual(found.Order(StringComparer.Ordinal)), $"{project} refers to {string.Join(", ", found)}; the table says {string.Join(", ", references)}.");
        }
    }

    [Fact]
    public void No_file_stands_in_the_root_of_the_memory_or_the_analysis_and_elsewhere_only_the_door() => Nothing(
        Source.Files.Where(f => f.Room == Source.Door).Select(f => f.Path).Except(Doors), "in the root of a project: give it a room");

    [Fact]
    public void Answers_and_codes_never_name_each_other()
    {
        Nothing(Arrows.All.Where(a => (a.FromRoom, a.ToRoom) is ("Responses", "Invitations") or ("Invitations", "Responses")), "through the wall behind the promise of anonymity");
        Nothing(Source.Files.Where(f => f.Project == "Survey.Core" && f.Room == "Responses" && Regex.IsMatch(f.Text, @"\b(Invitation|Invitations|AccessCode|CodeHash|Crockford|WaveSecrets)\b")).Select(f => f.Path), "a response that knows a code");
        Nothing(Source.Files.Where(f => f.Project == "Survey.Core" && f.Room == "Invitations" && Regex.IsMatch(f.Text, @"\b(Response|Responses|Answer|Answers|WithdrawnResponses|ReceiptCode)\b")).Select(f => f.Path), "an invitation that knows an answer");
    }

    [Fact]
    public void Only_the_gate_and_the_storage_see_both_answers_and_codes()
    {
        var sees = Arrows.All.Where(a => a.FromProject == "Survey.Core").ToLookup(a => a.FromRoom, a => a.ToRoom);
        Assert.Equal(["Storage", "Submissions"], sees.Where(r => r.Contains("Responses") && r.Contains("Invitations")).Select(r => r.Key).Order());
    }

    [Fact]
    public void A_contact_wish_never_knows_an_answer_a_code_or_the_survey_it_may_have_come_from()
    {
        string[] apart = ["Answering", "Doorstep", "Drafts", "Fieldwork", "Invitations", "PaperTray", "Reading", "Receipt", "Remarks", "Responses", "Results", "Submissions", "Waves", "Welcome"];
        Assert.Equal(3, Source.Files.Where(f => f.Room == "Contact").Select(f => f.Project).Distinct().Count());
        Nothing(Arrows.All.Where(a => (a.FromRoom == "Contact" && apart.Contains(a.ToRoom)) || (a.ToRoom == "Contact" && apart.Contains(a.FromRoom))), "between a name and what somebody answered");
        Nothing(Source.Files.Where(f => f.Room == "Contact" && Regex.IsMatch(f.Text, @"(?<!HttpContext\.)\b(WaveId|SubAreaId|SubArea|Response|AccessCode|Invitation|ReceiptCode|WaveSecrets|DraftCookie|DraftBox|RemoteIpAddress|UserAgent|Referer)\b")).Select(f => f.Path), "a wish that knows more than its own form");
    }

    [Fact]
    public void A_namespace_equals_its_folder() => Nothing(Source.Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (f.Path, Match: NamespaceOf().Match(f.Text)))
        .Where(f => f.Match.Success && f.Match.Groups[1].Value != Path.GetDirectoryName(f.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')).Select(f => f.Path), "whose namespace is not its folder");

    [Fact]
    public void No_folder_is_a_drawer_for_odds_and_ends() => Nothing(Source.Written
        .Where(p => p.StartsWith("src/", StringComparison.Ordinal) || p.StartsWith("tests/", StringComparison.Ordinal)).SelectMany(p => p.Split('/').SkipLast(1)).Distinct().Where(Drawers.Contains), "a folder name that says nothing: name the capability");

    [Fact]
    public void Our_own_rooms_are_never_imported_for_a_whole_project()
    {
        Nothing(Source.Files.Where(f => Regex.IsMatch(f.Text, @"global using Survey\.") || (Path.GetFileName(f.Path) == "_Imports.razor" && f.Text.Contains("@using Survey.", StringComparison.Ordinal))).Select(f => f.Path), "that hides arrows");
        Nothing(Source.Projects.Where(p => Regex.IsMatch(Source.Read($"src/{p}/{p}.csproj"), "<Using Include=\"Survey\\.")), "that hides arrows");
    }

    [Fact]
    public void The_program_is_a_table_of_contents() => Assert.InRange(Source.Read("src/Survey.Web/Program.cs").TrimEnd().Split('\n').Length, 1, LongestProgram);

    [Fact]
    public void No_file_is_longer_than_a_person_can_hold_in_mind() => Nothing(Source.Written
        .Where(p => (p.StartsWith("src/", StringComparison.Ordinal) || p.StartsWith("tests/", StringComparison.Ordinal)) && Path.GetExtension(p) is ".cs" or ".razor" or ".css" or ".js" or ".mjs")
        .Select(p => (Path: p, Lines: Source.Read(p).TrimEnd().Split('\n').Length)).Where(f => f.Lines > LongestFile), $"longer than {LongestFile} lines: split it");

    internal static void Nothing<T>(IEnumerable<T> found, string why)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, $"{list.Count} {why}:\n{string.Join("\n", list)}");
    }

    [GeneratedRegex(@"^namespace ([\w.]+)[;\s]", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();
}
