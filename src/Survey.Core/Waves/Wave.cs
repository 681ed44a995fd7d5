namespace Survey.Core.Waves;

/// <summary>One round of asking (meting): a period, a frozen questionnaire, and whether it was closed for good.</summary>
public sealed class Wave
{
    private Wave()
    {
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; }

    /// <summary>The study it belongs to.</summary>
    public Guid StudyId { get; private init; }

    /// <summary>1 for the baseline (nulmeting), then counting on.</summary>
    public int Number { get; private init; }

    /// <summary>Name on screen, for instance "Meting 2026".</summary>
    public string Name { get; private set; } = "";

    /// <summary>First day on which answers are taken.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day on which answers are taken; an answer on that day is in time.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>The questionnaire version this wave asks.</summary>
    public Guid QuestionnaireId { get; private set; }

    /// <summary>Whether codes were made or answers came in: from then on its questions stay as they are.</summary>
    public bool QuestionsStay { get; private set; }

    /// <summary>The day on which it was closed and made anonymous for good, or null.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>True once the wave was closed and made anonymous; only then do partners and residents see figures.</summary>
    public bool IsClosed => ClosedOn is not null;

    /// <summary>The day on which its answers were erased because they had been kept long enough, or null.</summary>
    public DateOnly? ErasedOn { get; private set; }

    /// <summary>After erasing: the rounded figures that everybody could see already, as JSON; null before, and when nothing was to be kept.</summary>
    public string? KeptFigures { get; private set; }

    /// <summary>Makes a wave; a last day before the first is a bug of the caller.</summary>
    public static Wave Create(Guid studyId, int number, string name, DateOnly opensOn, DateOnly closesOn, Guid questionnaireId)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(closesOn, opensOn);
        return new()
        {
            Id = Guid.NewGuid(),
            StudyId = studyId,
            Number = number,
            Name = name,
            OpensOn = opensOn,
            ClosesOn = closesOn,
            QuestionnaireId = questionnaireId,
        };
    }

    /// <summary>Whether a resident can send answers on this day.</summary>
    public bool AcceptsResponsesOn(DateOnly day) => !IsClosed && OpensOn <= day && day <= ClosesOn;

    /// <summary>Whether staff can still key in what residents wrote on paper: until the wave is closed for good.</summary>
    public bool AcceptsPaper => !IsClosed;

    /// <summary>Whether its questions stay as they are: from its first day, or earlier when codes were made or answers came in.</summary>
    public bool HasBegunOn(DateOnly day) => QuestionsStay || IsClosed || OpensOn <= day;

    /// <summary>Changes with its name and its days, so that two people cannot undo each other's work unseen.</summary>
    public string Stamp => new WavePlan(Name, OpensOn, ClosesOn).Stamp;

    /// <summary>Whether a day from the first to the last of these falls within it. One that was closed takes no answers and is in nobody's way.</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => !IsClosed && OpensOn <= last && first <= ClosesOn;

    /// <summary>Another version of the questionnaire; only before it has begun.</summary>
    internal void Ask(Guid questionnaireId) => QuestionnaireId = questionnaireId;

    /// <summary>Another name and other days; only before it has begun, and they were checked.</summary>
    internal void Move(WavePlan plan) => (Name, OpensOn, ClosesOn) = (plan.Name, plan.OpensOn, plan.ClosesOn);

    /// <summary>Marks the wave as closed for good.</summary>
    public void Close(DateOnly day) => ClosedOn ??= day;

    /// <summary>The day on which answers that are kept for so many months after closing have to go; null when it is not closed.</summary>
    public DateOnly? ErasesOn(int months) => ClosedOn?.AddMonths(months);

    /// <summary>Marks its answers as erased, with the public figures that stay.</summary>
    internal void Erase(DateOnly day, string figures)
    {
        ErasedOn ??= day;
        KeptFigures ??= figures;
    }
}
