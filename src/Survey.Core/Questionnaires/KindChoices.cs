namespace Survey.Core.Questionnaires;

/// <summary>The choices of kinds of question that bring their own, in the languages of residents.</summary>
public static class KindChoices
{
    /// <summary>The name by which the question for permission was known before it had a kind of its own.</summary>
    internal const string ConsentBefore = "mag_letterlijk";

    /// <summary>The code that stands for a place that is not in the list.</summary>
    public const string Elsewhere = "ergens_anders";

    /// <summary>Code of the saddest and of the gladdest face.</summary>
    internal const int SaddestFace = 1, GladdestFace = 5;

    /// <summary>Codes of the two gladdest faces.</summary>
    internal static readonly IReadOnlyList<string> GladFaces = ["4", "5"];

    /// <summary>"Weet ik niet".</summary>
    public static Choice DontKnow { get; } = new(Choice.DontKnow, Wording.Of("Weet ik niet", "I don’t know", "Bilmiyorum", "لا أعرف", "Nie wiem", "Не знаю"));

    /// <summary>Five faces, the saddest (1) first, and "weet ik niet".</summary>
    public static IReadOnlyList<Choice> Faces { get; } =
    [
        new("1", Wording.Of("Heel slecht", "Very bad", "Çok kötü", "سيئ جدًا", "Bardzo źle", "Дуже погано")),
        new("2", Wording.Of("Slecht", "Bad", "Kötü", "سيئ", "Źle", "Погано")),
        new("3", Wording.Of("Gaat wel", "So-so", "İdare eder", "متوسط", "Tak sobie", "Так собі")),
        new("4", Wording.Of("Goed", "Good", "İyi", "جيد", "Dobrze", "Добре")),
        new("5", Wording.Of("Heel goed", "Very good", "Çok iyi", "جيد جدًا", "Bardzo dobrze", "Дуже добре")),
        DontKnow,
    ];

    /// <summary>Yes, no, and "weet ik niet".</summary>
    public static IReadOnlyList<Choice> YesOrNo { get; } =
    [
        new(Choice.Yes, Wording.Of("Ja", "Yes", "Evet", "نعم", "Tak", "Так")),
        new("nee", Wording.Of("Nee", "No", "Hayır", "لا", "Nie", "Ні")),
        DontKnow,
    ];

    /// <summary>Five steps of agreeing, from agreeing most, and "weet ik niet".</summary>
    public static IReadOnlyList<Choice> Agree { get; } =
    [
        new("helemaal_eens", Wording.Of("Helemaal mee eens", "Strongly agree", "Kesinlikle katılıyorum", "أوافق تمامًا", "Zdecydowanie się zgadzam", "Повністю погоджуюся")),
        new("eens", Wording.Of("Mee eens", "Agree", "Katılıyorum", "أوافق", "Zgadzam się", "Погоджуюся")),
        new("neutraal", Wording.Of("Niet eens, niet oneens", "Neither agree nor disagree", "Ne katılıyorum ne katılmıyorum", "لا أوافق ولا أعارض", "Ani tak, ani nie", "Ні так, ні ні")),
        new("oneens", Wording.Of("Mee oneens", "Disagree", "Katılmıyorum", "لا أوافق", "Nie zgadzam się", "Не погоджуюся")),
        new("helemaal_oneens", Wording.Of("Helemaal mee oneens", "Strongly disagree", "Kesinlikle katılmıyorum", "لا أوافق أبدًا", "Zdecydowanie się nie zgadzam", "Зовсім не погоджуюся")),
        DontKnow,
    ];

    /// <summary>The choices with which a new question of a kind begins.</summary>
    public static IReadOnlyList<Choice> Of(QuestionKind kind) => kind switch
    {
        QuestionKind.SingleChoice or QuestionKind.MultipleChoice => YesOrNo,
        QuestionKind.Agree => Agree,
        QuestionKind.Faces => Faces,
        QuestionKind.Consent => Consent,
        _ => [],
    };

    /// <summary>The one box of a question for permission.</summary>
    public static IReadOnlyList<Choice> Consent { get; } = [new(Choice.Yes, Wording.Of("Ja, dat mag", "Yes, that is fine", "Evet, olur", "نعم، يمكنكم ذلك", "Tak, zgadzam się", "Так, можна"))];

    /// <summary>The places of an area, with what everybody can choose who means another place or none.</summary>
    internal static IReadOnlyList<Choice> PlacesAnd(IEnumerable<Choice> places) =>
    [
        .. places,
        new(Elsewhere, Wording.Of("Ergens anders", "Somewhere else", "Başka bir yer", "في مكان آخر", "Gdzie indziej", "В іншому місці")),
        DontKnow,
    ];

    /// <summary>These choices as five faces, from sad to glad and with "weet ik niet" at the end; null when their codes are others than 1 to 5.</summary>
    internal static IReadOnlyList<Choice>? AsFaces(IReadOnlyList<Choice> choices)
    {
        var faces = choices.Where(c => c.Code != Choice.DontKnow).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        return faces.Select(f => f.Code).SequenceEqual(Faces.Take(GladdestFace).Select(f => f.Code), StringComparer.Ordinal)
            ? [.. faces, choices.FirstOrDefault(c => c.Code == Choice.DontKnow) ?? DontKnow] : null;
    }

    /// <summary>Whether a question of choice is the question for permission as it was known before.</summary>
    internal static bool IsConsentOfBefore(string name, QuestionKind kind, IReadOnlyList<Choice> choices) =>
        name == ConsentBefore && kind == QuestionKind.SingleChoice && choices.Any(c => c.Code == Choice.Yes);
}
