using System.Text;

namespace Survey.TestKit;

/// <summary>
/// What matters to people, kept as text beside the tests. A difference is shown; <c>UPDATE_GOLDEN=1 dotnet test</c> accepts it,
/// and then the commit shows what changed for people.
/// </summary>
public static class Golden
{
    /// <summary>Null when the text is as it was accepted, otherwise what to tell whoever runs the tests.</summary>
    /// <param name="project">Folder of the test project under tests.</param>
    /// <param name="name">Name of the file in its folder golden, without extension.</param>
    /// <param name="received">What came out now.</param>
    public static string? Difference(string project, string name, string received)
    {
        var folder = Path.Combine(Samples.Root, "tests", project, "golden");
        var accepted = Path.Combine(folder, name + ".txt");
        var other = Path.Combine(folder, name + ".received.txt");
        var text = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        File.Delete(other);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(accepted, text, new UTF8Encoding(false));
            return null;
        }

        var before = File.Exists(accepted) ? File.ReadAllText(accepted).ReplaceLineEndings("\n") : "";
        if (before == text)
        {
            return null;
        }

        File.WriteAllText(other, text, new UTF8Encoding(false));
        var (was, now) = (before.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"""
            {name} is not what was accepted; the first difference is in line {line + 1}:
              accepted: {was.ElementAtOrDefault(line)}
              received: {now.ElementAtOrDefault(line)}
            Compare {name}.txt with {name}.received.txt in tests/{project}/golden.
            To accept: UPDATE_GOLDEN=1 dotnet test tests/{project} --filter Golden, and commit {name}.txt.
            """;
    }
}
