using FsCheck;
using FsCheck.Fluent;
using Survey.Analysis.Scales;
using Survey.Analysis.Text;
using Survey.Core.Questionnaires;
using Survey.Core.Tables;
using Survey.Core.XlsForms;
using Survey.TestKit;

namespace Survey.Core.Tests.XlsForms;

/// <summary>A questionnaire that is taken along as a workbook comes back as it was.</summary>
public class WrittenFormTests
{
    private const int MadeUp = 200, MadeUpInExcel = 15;
    private static readonly string[] Languages = ["nl", "en", "tr", "ar", "pl", "uk", "so"];

    private static QuestionnaireReading ThroughExcel(Questionnaire questionnaire)
    {
        var read = TableReader.Read("vragenlijst.xlsx", TableWriter.ToExcel(XlsForm.Write(questionnaire)), TableLimits.Upload);
        return XlsForm.Read(read.Workbook!);
    }

    /// <summary>The questionnaire as text, its languages in order of code: in which order the columns stood is no matter.</summary>
    private static string Plain(Questionnaire questionnaire)
    {
        static Wording? Sorted(Wording? words) => words is null ? null : new(new SortedDictionary<string, string>(words.ByLanguage.ToDictionary(), StringComparer.Ordinal));
        return (questionnaire with
        {
            Questions =
            [
                .. questionnaire.Questions.Select(q => q with
                {
                    Text = Sorted(q.Text)!, Hint = Sorted(q.Hint), Why = Sorted(q.Why), Before = Sorted(q.Before),
                    Choices = [.. q.Choices.Select(c => c with { Text = Sorted(c.Text)! })],
                    Rule = q.Rule is { } rule ? rule with { Message = Sorted(rule.Message) } : null,
                }),
            ],
        }).ToJson();
    }

    private static void ComesBack(Questionnaire questionnaire) => Same(questionnaire, ThroughExcel(questionnaire));

    private static void Same(Questionnaire questionnaire, QuestionnaireReading reading)
    {
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Notes);
        Assert.Equal(Plain(questionnaire), Plain(reading.Questionnaire!));
    }

    [Fact]
    public void The_sample_questionnaire_comes_back_as_it_was() => ComesBack(Samples.Questionnaire());

    [Fact]
    public void Every_kind_comes_back_with_all_that_belongs_to_it()
    {
        var words = Wording.Dutch("Wat vindt u?");
        Question Of(string name, QuestionKind kind, params Choice[] choices) => new(name, kind, words, null, null, false, choices, default, false, null);
        var scale = KnownScales.Cohesion;
        ComesBack(new("= 1 + 1",
        [
            Of("open", QuestionKind.Open) with { Role = QuestionRole.Worry, Origin = "gevraagd door bewoners op 3 maart", Before = Wording.Dutch("Eerst dit.\nEn dit.") },
            Of("getal", QuestionKind.Number) with { Rule = new(Condition.Read("(int(.) = number(.)) and (. >= 1 and . <= 20)", []).Condition!, Wording.Dutch("Kies 1 tot 20.")) },
            Of("deel", QuestionKind.Number) with { Rule = new(Condition.Read(". < 5 or . > 7", []).Condition!, null) },
            Of("cijfer", QuestionKind.ReportMark) with { Required = true, Hint = Wording.Dutch("Van 1 tot 10.") },
            Of("gezicht", QuestionKind.Faces, [.. KindChoices.Faces]),
            Of("plek", QuestionKind.Place),
            Of("mag", QuestionKind.Consent, [.. KindChoices.Consent]),
            Of("veel", QuestionKind.MultipleChoice, new("a", Wording.Dutch("@Ja")), new(Choice.None, Wording.Dutch("Geen"))) with { ShowWhen = Condition.Read("${cijfer} < 6 and ${plek} = 'x'", ["cijfer", "plek"]).Condition },
            .. scale.Items.Select(i => new Question(i.Name, QuestionKind.Agree, Wording.Dutch(i.Name), null, null, false, [.. i.Points.Keys.Select(k => new Choice(k, Wording.Dutch(k)))], default, i.Reversed, null) { Scale = new([scale.Id], i.Name) }),
        ]));
    }

    [Fact]
    public void A_place_goes_out_with_the_places_of_the_area_for_other_tools()
    {
        var place = new Question("waar", QuestionKind.Place, Wording.Dutch("Waar?"), null, null, false, [], default, false, null);
        var sheets = XlsForm.Write(new Questionnaire("Plek", [place]).In([new("garages", Wording.Dutch("De garages"))]));

        Assert.Equal("select_one plekken", sheets[0].Cell(sheets[0].Rows[0], "type"));
        Assert.Equal(["garages", "ergens_anders", "weet_niet"], sheets[1].Rows.Select(r => sheets[1].Cell(r, "name")));
    }

    [Fact]
    public void Whatever_questionnaire_staff_make_up_comes_back_as_it_was()
    {
        Prop.ForAll(Questionnaires().ToArbitrary(), q => Same(q, XlsForm.Read(new(XlsForm.Write(q))))).Check(Config.QuickThrowOnFailure.WithMaxTest(MadeUp));
        Prop.ForAll(Questionnaires().ToArbitrary(), ComesBack).Check(Config.QuickThrowOnFailure.WithMaxTest(MadeUpInExcel));
    }

    private static Gen<Questionnaire> Questionnaires() =>
        from title in Texts()
        from count in Gen.Choose(1, 8)
        from questions in Gen.CollectToArray(Enumerable.Range(0, count), at => Questions(at))
        select new Questionnaire(title, questions);

    private static Gen<Question> Questions(int at) =>
        from kind in Gen.Elements(Enum.GetValues<QuestionKind>())
        from text in Words()
        from hint in Maybe(Words())
        from why in Maybe(Words())
        from before in Maybe(Words())
        from message in Maybe(Words())
        from origin in Maybe(Texts())
        from required in Gen.Elements(true, false)
        from reversed in Gen.Elements(true, false)
        from role in Gen.Elements(Enum.GetValues<QuestionRole>())
        from choices in Choices(kind)
        from limit in Gen.Choose(0, 9)
        select new Question($"vraag{at}", kind, text, hint, why, required, choices, role, reversed, at > 0 && limit % 2 == 0 ? Survey.Core.Questionnaires.Condition.Read($"${{vraag{at - 1}}} != '{limit}'", [$"vraag{at - 1}"]).Condition : null)
        {
            Before = before,
            Origin = origin,
            Rule = limit % 3 == 0 && kind is QuestionKind.Open or QuestionKind.Number ? new(Survey.Core.Questionnaires.Condition.Read(limit == 0 ? "int(.) = number(.)" : $". != {limit}", []).Condition!, message) : null,
        };

    private static Gen<IReadOnlyList<Choice>> Choices(QuestionKind kind) => kind switch
    {
        QuestionKind.Faces => Gen.Constant(KindChoices.Faces),
        QuestionKind.Consent => Gen.Constant(KindChoices.Consent),
        QuestionKind.SingleChoice or QuestionKind.MultipleChoice or QuestionKind.Agree =>
            from count in Gen.Choose(1, 6)
            from words in Gen.ArrayOf(Words(), count)
            select (IReadOnlyList<Choice>)[.. words.Select((w, i) => new Choice(i == 0 ? "1" : i == 1 ? Choice.DontKnow : $"keuze-{i}.", w))],
        _ => Gen.Constant<IReadOnlyList<Choice>>([]),
    };

    private static Gen<Wording> Words() =>
        from dutch in Texts()
        from others in Gen.SubListOf(Languages[1..])
        from texts in Gen.ArrayOf(Texts(), Languages.Length)
        select new Wording(others.Zip(texts).Append(("nl", dutch)).ToDictionary(t => t.Item1, t => t.Item2));

    /// <summary>What people type, odd signs and first signs of formulas among it, as a form holds it.</summary>
    private static Gen<string> Texts() =>
        from start in Gen.Elements("", "=", "+", "-", "@", "'", "007", "1", "Ja, ", "${x} ", "**")
        from letters in Gen.ArrayOf(Gen.Elements("aé ßşż؟مЖ,;:'\"/<>&%€😀\n.0".EnumerateRunes().Select(r => r.ToString()).ToArray()), 12)
        let text = XlsForm.Plain(start + string.Concat(letters))
        select text.Length is 0 || text == "-" ? "Vraag" : text;

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(T? (g) => g)));
}
