using Survey.Core.Questionnaires;

namespace Survey.Core.OtherTools;

/// <summary>What is done with one column of a file of answers. A closed family.</summary>
public abstract record ColumnUse
{
    private ColumnUse()
    {
    }

    /// <summary>It holds the answers to a question; for multiple choice all boxes in one cell.</summary>
    public sealed record Answers(string Question) : ColumnUse;

    /// <summary>It says whether one box of a multiple choice was ticked.</summary>
    public sealed record Box(string Question, string Choice) : ColumnUse;

    /// <summary>It says in which sub-area somebody lives.</summary>
    public sealed record SubArea : ColumnUse;

    /// <summary>It says in which language somebody answered.</summary>
    public sealed record Language : ColumnUse;

    /// <summary>It is not taken over.</summary>
    public sealed record LeftOut : ColumnUse;

    /// <summary>It is never taken over, and nobody can choose otherwise.</summary>
    public sealed record Never(NeverKind Kind) : ColumnUse;

    /// <summary>The word for it in forms and in what is kept.</summary>
    public string Word => this switch
    {
        Answers answers => $"vraag:{answers.Question}",
        Box box => $"vak:{box.Question}:{box.Choice}",
        SubArea => "deelgebied",
        Language => "taal",
        _ => "niet",
    };

    /// <summary>Reads the word; null when it is none, or when the questionnaire does not hold its question or choice.</summary>
    public static ColumnUse? Parse(string? word, Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return word?.Split(':', 3) switch
        {
            ["vraag", var name] when questionnaire.Find(name) is not null => new Answers(name),
            ["vak", var name, var code] when questionnaire.Find(name) is { Kind: QuestionKind.MultipleChoice } question && question.Find(code) is not null => new Box(name, code),
            ["deelgebied"] => new SubArea(),
            ["taal"] => new Language(),
            ["niet"] => new LeftOut(),
            _ => null,
        };
    }
}

/// <summary>Why a column is never taken over.</summary>
public enum NeverKind
{
    /// <summary>When somebody began, answered or sent.</summary>
    Time,

    /// <summary>The number or name by which the other program knows a row; used to know the row again, as a keyed hash.</summary>
    RowId,

    /// <summary>Who somebody is, or where or with which device.</summary>
    Personal,

    /// <summary>What the other program keeps for itself.</summary>
    Administration,
}

/// <summary>How it is known what a column is for.</summary>
public enum Certainty
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It is alike: a proposal that a person has to look at.</summary>
    Proposed,

    /// <summary>The same words but for capitals, accents and punctuation.</summary>
    BareWords,

    /// <summary>The same code or exactly the same words.</summary>
    Exact,

    /// <summary>A person said so before, in this wave.</summary>
    Remembered,
}

/// <summary>One column and what is done with it.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Name">Its name; one that comes again has a number behind it, one without a name is called after its place.</param>
/// <param name="Use">What is done with it.</param>
/// <param name="How">How that is known.</param>
/// <param name="Filled">Rows in which it holds something.</param>
public sealed record MappedColumn(int Index, string Name, ColumnUse Use, Certainty How, int Filled);
