namespace Survey.Web.Commands;

/// <summary>What was typed behind a command: a file, and options that each have a value.</summary>
/// <param name="File">The file to read.</param>
/// <param name="Values">Per option its value; of an option given twice the last.</param>
internal sealed record CommandOptions(string File, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The value of an option, or null.</summary>
    internal string? this[string option] => Values.GetValueOrDefault(option);

    /// <summary>Reads the words, or says in one sentence what is wrong with them.</summary>
    /// <param name="args">The words behind the name of the command.</param>
    /// <param name="known">The options there are.</param>
    /// <param name="needed">The options that have to be given.</param>
    /// <param name="usage">How the command is used, to close a refusal with.</param>
    internal static (CommandOptions? Options, string? Refusal) Read(string[] args, string[] known, string[] needed, string usage)
    {
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal))
        {
            return (null, usage);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < args.Length; i += 2)
        {
            if (!known.Contains(args[i]) || i + 1 >= args.Length)
            {
                return (null, $"'{args[i]}' is hier niet bekend of mist een waarde. {usage}");
            }

            values[args[i]] = args[i + 1];
        }

        return needed.All(values.ContainsKey) ? (new(args[0], values), null)
            : (null, $"{string.Join(", ", needed[..^1])} en {needed[^1]} zijn nodig. {usage}");
    }
}
