namespace Survey.Analysis.Text;

/// <summary>What the open question was after; the strongest single hint about what kind of point an answer makes.</summary>
public enum QuestionRole
{
    /// <summary>A question without a role: nothing is expected.</summary>
    None,

    /// <summary>What is good here ("fijn").</summary>
    Good,

    /// <summary>What bothers you ("zorg").</summary>
    Worry,

    /// <summary>What would you do about it ("idee").</summary>
    Idea,

    /// <summary>What do you hope for ("toekomst").</summary>
    Future,

    /// <summary>What would you like to do yourself ("bijdrage").</summary>
    Contribution,

    /// <summary>Tell us ("verhaal").</summary>
    Story,
}

/// <summary>The Dutch words for question roles, as questionnaires and exports write them.</summary>
public static class QuestionRoles
{
    /// <summary>Reads the Dutch word of a role, whatever its case; an empty text is <see cref="QuestionRole.None"/>.</summary>
    /// <param name="dutch">fijn, zorg, idee, toekomst, bijdrage, verhaal or nothing.</param>
    /// <param name="role">The role, or None when the word is unknown.</param>
    /// <returns>False when the word is unknown.</returns>
    public static bool TryParse(string? dutch, out QuestionRole role)
    {
        QuestionRole? read = dutch?.Trim().ToLowerInvariant() switch
        {
            null or "" => QuestionRole.None,
            "fijn" => QuestionRole.Good,
            "zorg" => QuestionRole.Worry,
            "idee" => QuestionRole.Idea,
            "toekomst" => QuestionRole.Future,
            "bijdrage" => QuestionRole.Contribution,
            "verhaal" => QuestionRole.Story,
            _ => null,
        };
        role = read ?? QuestionRole.None;
        return read is not null;
    }

    /// <summary>The Dutch word of a role; an empty text for <see cref="QuestionRole.None"/>.</summary>
    public static string Dutch(this QuestionRole role) => role switch
    {
        QuestionRole.Good => "fijn",
        QuestionRole.Worry => "zorg",
        QuestionRole.Idea => "idee",
        QuestionRole.Future => "toekomst",
        QuestionRole.Contribution => "bijdrage",
        QuestionRole.Story => "verhaal",
        _ => "",
    };
}
