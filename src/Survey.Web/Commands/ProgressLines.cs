using System.Globalization;
using Survey.Analysis.Themes;

namespace Survey.Web.Commands;

/// <summary>Tells in a line per five percent how far a command is. On the error output, so that what is asked for stays clean.</summary>
internal sealed class ProgressLines(TextWriter to) : IProgress<ThemeProgress>
{
    private const int Step = 5;

    private readonly Lock _telling = new();
    private string _work = "";
    private int _told = -Step;

    /// <inheritdoc />
    public void Report(ThemeProgress value) => Tell("Thema’s zoeken", value.Share, ": " + value.Stage.Dutch());

    /// <summary>Tells how far another piece of work is.</summary>
    /// <param name="work">What is done, as a sentence begins.</param>
    /// <param name="share">0 to 1.</param>
    internal void Report(string work, double share) => Tell(work, share, "");

    private void Tell(string work, double share, string what)
    {
        lock (_telling)
        {
            var percent = (int)(share * 100);
            if (work == _work && percent < _told + Step)
            {
                return;
            }

            (_work, _told) = (work, percent);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work}: {percent} %{what}"));
        }
    }
}
