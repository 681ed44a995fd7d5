using Survey.Analysis.Signals;

namespace Survey.Analysis.Tests.Signals;

public class SignalReaderTests
{
    public static TheoryData<SignalKind, string> Worrying => Table(WorryingAnswers.All);

    public static TheoryData<SignalKind, string> LaterWorrying => Table(LaterWorryingAnswers.All);

    public static TheoryData<SignalKind, string> Veiled => Table(VeiledAnswers.Worrying);

    public static TheoryData<SignalKind, string> InPassing => Table(PassingAnswers.Worrying);

    public static TheoryData<string> Ordinary => [.. OrdinaryAnswers.All, .. VeiledAnswers.Ordinary, .. PassingAnswers.Ordinary];

    public static TheoryData<string> NotHeardYet => [.. LaterWorryingAnswers.NotHeardYet];

    [Theory]
    [MemberData(nameof(Worrying))]
    public void What_cannot_wait_is_put_before_a_professional(SignalKind kind, string answer) => Assert.Equal(kind, SignalReader.Find(answer)?.Kind);

    [Theory]
    [MemberData(nameof(LaterWorrying))]
    [MemberData(nameof(Veiled))]
    [MemberData(nameof(InPassing))]
    public void What_is_said_in_veiled_words_is_heard_too(SignalKind kind, string answer) => Assert.Contains(kind, SignalReader.FindAll(answer).Select(signal => signal.Kind));

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void An_everyday_complaint_rings_no_bell(string answer) => Assert.Null(SignalReader.Find(answer));

    [Theory]
    [MemberData(nameof(NotHeardYet))]
    public void What_the_reader_does_not_hear_yet_is_known(string answer) => Assert.Null(SignalReader.Find(answer));

    [Theory]
    [InlineData("Ik heb afscheid van mijn parkieten genomen, verder wacht niemand op mij en ik wil er gewoon niet meer wezen.")]
    [InlineData("dat manneke van hierboven komt steeds om een boterham vragen, hij zegt dat zijn mama al dagen slaapt")]
    [InlineData("mijn partner kijkt alles na op mijn toestel en ik moet vragen of ik naar mijn zus mag")]
    [InlineData("Die twee kerels van de hoek zeiden dat ze mijn dochter wel zouden vinden als ik nog een keer bel.")]
    [InlineData("mijn achterbuurman is met een stuk pijp op zijn kop geslagen")]
    [InlineData("er komt een brandlucht uit de wand achter de wasmachine en de lampen flikkeren")]
    public void What_nobody_made_a_cue_for_is_heard_by_what_it_sounds_like(string answer)
    {
        var signal = SignalReader.Find(answer);

        Assert.NotNull(signal);
        Assert.InRange(signal.Words.Count, 1, 8);
    }

    [Theory]
    [InlineData("Hij weet mij te vinden. Help mij.")]
    [InlineData("Er zat een briefje onder mijn deur: bel je de politie, dan ga je eraan.")]
    [InlineData("Een man liep met een gun. Ik durf niet meer naar buiten.")]
    public void A_word_that_means_something_else_elsewhere_silences_no_threat(string answer) => Assert.True(SignalReader.Find(answer) is { IsFaint: false });

    [Theory]
    [InlineData("Wij zijn tegen geweld en voor meer bankjes in het park.")]
    [InlineData("De kinderen spelen elke dag alleen buiten, heerlijk veilig is het hier.")]
    [InlineData("Peutergym.")]
    [InlineData("mes")]
    [InlineData("Dat zwaaien naar elkaar gun ik iedereen.")]
    [InlineData("Wij gaan vroeg naar bed, dan hoeft de kachel niet aan.")]
    [InlineData("De bel is kapot, de deur is kapot. Bel je, dan krijg je een bandje.")]
    [InlineData("Ik maak taarten voor feesten. De buurt? Ze weten me te vinden.")]
    [InlineData("Veilig lopen met twee kleuters.")]
    public void A_hard_word_in_a_calm_answer_rings_no_bell(string answer) => Assert.Null(SignalReader.Find(answer));

    [Fact]
    public void A_veiled_sentence_between_calm_ones_is_heard_beside_a_plain_one()
    {
        const string Calm = "De speeltuin is mooi. Wij drinken vaak koffie met de buren. ";
        var found = SignalReader.FindAll(Calm + "Er hangt een gaslucht. " + Calm + "Mijn oudste zus heeft gezegd dat zij een einde aan haar leven wil maken.");

        Assert.Equal([SignalKind.Suicide, SignalKind.FireHazard], found.Select(signal => signal.Kind));
    }

    [Fact]
    public void The_same_answer_gives_the_same_signal_on_every_thread()
    {
        var answers = WorryingAnswers.All.Select(row => row.Answer).Concat(NastyTexts.All).ToArray();
        var alone = answers.Select(Told).ToArray();

        Assert.Equal(alone, answers.AsParallel().AsOrdered().Select(Told));

        static string Told(string answer) => string.Join('|', SignalReader.FindAll(answer).Select(signal => $"{signal.Kind} {signal.Start} {string.Join(' ', signal.Words)}"));
    }

    [Theory]
    [InlineData("In onze buurt wordt een kind mishandeld.")]
    [InlineData("In het park is een meisje verkracht.")]
    [InlineData("Mijn broer is vermoord in deze straat.")]
    public void A_saying_about_a_square_hides_no_person(string answer)
    {
        Assert.NotNull(SignalReader.Find(answer));
        Assert.Null(SignalReader.Find("Het plein is vermoord door al die auto's."));
    }

    [Fact]
    public void A_signal_carries_the_words_that_gave_rise_to_it()
    {
        const string Answer = "Het is een fijne buurt. Maar Hij Slaat haar, elke week.";
        var signal = SignalReader.Find(Answer);

        Assert.NotNull(signal);
        Assert.Equal(["Slaat", "haar"], signal.Words);
        Assert.Equal("Slaat haar", Answer.Substring(signal.Start, signal.Length));
    }

    [Fact]
    public void Of_two_signals_the_one_that_can_wait_the_least_comes_first() =>
        Assert.Equal([SignalKind.Suicide, SignalKind.FireHazard], SignalReader.FindAll("Er hangt een gaslucht. Ik wil niet meer leven.").Select(signal => signal.Kind));

    [Theory]
    [InlineData("IK ZIE HET NIET MEER ZITTEN")]
    [InlineData("ik zie het niet\nmeer   zitten!!!")]
    [InlineData("suïcide")]
    [InlineData("SUICIDE")]
    [InlineData("\0 ik zie het niet meer zitten \uD83D")]
    public void Capitals_accents_and_odd_characters_hide_no_signal(string answer) => Assert.Equal(SignalKind.Suicide, SignalReader.Find(answer)?.Kind);

    [Fact]
    public void Words_of_a_signal_stand_in_the_answer_in_order()
    {
        foreach (var answer in NastyTexts.All.Concat(WorryingAnswers.All.Select(row => row.Answer)).Concat(LaterWorryingAnswers.All.Select(row => row.Answer)))
        {
            foreach (var signal in SignalReader.FindAll(answer))
            {
                var at = signal.Start;
                Assert.NotEmpty(signal.Words);
                foreach (var word in signal.Words)
                {
                    at = answer.IndexOf(word, at, StringComparison.Ordinal);
                    Assert.True(at >= 0, answer);
                    at += word.Length;
                }

                Assert.True(at <= signal.Start + signal.Length, answer);
            }
        }
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("kind ")]
    [InlineData("hij slaat ")]
    [InlineData("niet meer ")]
    [InlineData("mes deur ")]
    [InlineData("\0")]
    [InlineData("\uD83D ")]
    [InlineData("x")]
    public void A_signal_at_the_end_of_a_very_long_answer_is_heard(string piece)
    {
        var answer = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + ". Er hangt een gaslucht.";

        Assert.Contains(SignalReader.FindAll(answer), signal => signal.Kind == SignalKind.FireHazard);
    }

    [Fact]
    public void Names_of_kinds_are_stable_and_go_there_and_back()
    {
        Assert.Equal(["suicide", "kinderen in gevaar", "huiselijk geweld", "acute dreiging", "geweld", "brandgevaar"], Enum.GetValues<SignalKind>().Select(kind => kind.ToName()));
        Assert.All(Enum.GetValues<SignalKind>(), kind => Assert.Equal(kind, SignalKinds.Parse(kind.ToName())));
        Assert.False(SignalKinds.TryParse("Geweld", out _));
        Assert.Throws<ArgumentException>(() => SignalKinds.Parse("iets"));
    }

    private static TheoryData<SignalKind, string> Table(IEnumerable<(SignalKind Kind, string Answer)> rows)
    {
        var table = new TheoryData<SignalKind, string>();
        foreach (var (kind, answer) in rows)
        {
            table.Add(kind, answer);
        }

        return table;
    }
}
