namespace Survey.Analysis.Languages;

/// <summary>In which script most letters of a text stand.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// <summary>How many letters of a text stand in which script. Emoji, digits, control characters and lone surrogates are no letters.</summary>
/// <param name="Latin">Letters of the Latin script.</param>
/// <param name="Cyrillic">Letters of the Cyrillic script.</param>
/// <param name="Arabic">Letters of the Arabic script.</param>
/// <param name="Persian">Those of the Arabic ones that Persian has and Arabic has not.</param>
/// <param name="Other">Letters of any other script.</param>
internal readonly record struct ScriptCount(int Latin, int Cyrillic, int Arabic, int Persian, int Other)
{
    public int Letters => Latin + Cyrillic + Arabic + Other;

    /// <summary>The script with most letters; at a draw the one that says more about the language.</summary>
    public Script Most => Letters == 0 ? Script.None
        : Arabic >= Math.Max(Latin, Math.Max(Cyrillic, Other)) ? Script.Arabic
        : Cyrillic >= Math.Max(Latin, Other) ? Script.Cyrillic
        : Other > Latin ? Script.Other : Script.Latin;

    public static ScriptCount Of(string text)
    {
        var (latin, cyrillic, arabic, persian, other) = (0, 0, 0, 0, 0);
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                continue;
            }

            switch (character)
            {
                case < '\u0250' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF21' and <= '\uFF5A'):
                    latin++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    break;
                case (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF'):
                    arabic++;
                    persian += character is 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی' ? 1 : 0;
                    break;
                default:
                    other++;
                    break;
            }
        }

        return new(latin, cyrillic, arabic, persian, other);
    }
}
