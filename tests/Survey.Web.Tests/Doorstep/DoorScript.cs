using System.Diagnostics;
using System.Text.Json;
using Survey.Web.Tests.Visiting;

namespace Survey.Web.Tests.Doorstep;

/// <summary>Asks a script of the door page something, without a browser.</summary>
internal static class DoorScript
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What an expression gives that calls these names of a script; what is given stands in it as <c>given</c>.</summary>
    internal static async Task<T> AskAsync<T>(string file, string names, string expression, object given)
    {
        var script = Path.Combine(House.Root, "src", "Survey.Web", "client", "scripts", "door", file);
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("--input-type=module");
        start.ArgumentList.Add("-e");
        start.ArgumentList.Add($"import {{ {names} }} from {JsonSerializer.Serialize(new Uri(script).AbsoluteUri)}; import {{ readFileSync }} from 'node:fs'; const given = JSON.parse(readFileSync(0, 'utf8')); console.log(JSON.stringify({expression}));");
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(given, Json));
        node.StandardInput.Close();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<T>(said, Json)!;
    }
}
