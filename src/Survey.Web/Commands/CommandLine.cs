namespace Survey.Web.Commands;

/// <summary>The commands that can stand behind the program's name, instead of starting the website.</summary>
internal static class CommandLine
{
    /// <summary>The command that these words ask for, or null to start the website.</summary>
    internal static Func<Task<int>>? Find(string[] args) => args switch
    {
        ["themes", .. var rest] => () => ThemesCommand.RunAsync(rest, Console.Out, Console.Error),
        ["weights", .. var rest] => () => WeightsCommand.RunAsync(rest, Console.Out, Console.Error),
        ["questionnaire", .. var rest] => () => QuestionnaireCommand.RunAsync(rest, Console.Out, Console.Error),
        [var word, ..] when !word.StartsWith('-') => () =>
        {
            Console.Error.WriteLine($"'{word}' is geen opdracht. Kies 'themes', 'weights' of 'questionnaire', of geen opdracht om de website te starten.");
            return Task.FromResult(2);
        }
        ,
        _ => null,
    };
}
