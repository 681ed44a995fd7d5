using Survey.Analysis.Text;

namespace Survey.Analysis.Themes;

/// <summary>An invented answer that shows what a theme sounds like when its words are not named.</summary>
/// <param name="Theme">The theme of the codebook it belongs to, or <see cref="Elsewhere"/>.</param>
/// <param name="Kind">What the writer does: complain, propose, praise, offer, or only tell.</param>
/// <param name="Role">What the question asked for.</param>
/// <param name="Text">One point, as a resident would write it.</param>
/// <param name="ForTone">
/// It teaches how people complain, propose, praise and offer, and not what about: it borrows the words of another theme or names none.
/// </param>
public sealed record ThemeExample(string Theme, PointKind Kind, QuestionRole Role, string Text, bool ForTone = false)
{
    /// <summary>Stands where a theme would in an example that is about nothing a neighbourhood is asked: what sounds like it is in no theme.</summary>
    public const string Elsewhere = "(elders)";

    /// <summary>Reads lines of kind, role and text with tabs between them; an empty line or one that starts with # is skipped.</summary>
    /// <returns>The examples, or null with the number of the first line that cannot be read.</returns>
    public static (IReadOnlyList<ThemeExample>? Examples, int BadLine) Parse(string theme, string lines, bool forTone = false)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var examples = new List<ThemeExample>();
        var number = 0;
        foreach (var line in lines.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length != 3 || !PointKinds.TryParse(cells[0], out var kind) || !QuestionRoles.TryParse(cells[1], out var role))
            {
                return (null, number);
            }

            examples.Add(new(theme, kind, role, cells[2], forTone));
        }

        return (examples, 0);
    }
}
