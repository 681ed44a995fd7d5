using System.Globalization;

namespace Survey.Core.OwnModel;

/// <summary>The settings of a language model as somebody wrote them; each may be missing.</summary>
/// <param name="Address">Base address, with or without /v1.</param>
/// <param name="EmbeddingModel">Name of the model that turns texts into vectors.</param>
/// <param name="NameModel">Name of the model that proposes names.</param>
/// <param name="KeyFile">Path of the file that holds the key.</param>
/// <param name="TimeoutSeconds">Seconds that one question to the model may take.</param>
/// <param name="MayLeave">The sentence that lets answers leave the own network.</param>
public sealed record WrittenModelSettings(string? Address, string? EmbeddingModel, string? NameModel, string? KeyFile, string? TimeoutSeconds, string? MayLeave);

/// <summary>What came of reading the settings: a model, none because nobody asked for one, or a sentence that says what is wrong.</summary>
public sealed record ModelReading(ModelSettings? Settings, string? Problem);

/// <summary>An OpenAI-compatible server that this installation may ask for help. Without one, everything works.</summary>
/// <param name="Base">Its address, up to and including /v1, without a slash at the end.</param>
/// <param name="EmbeddingModel">Model that turns texts into vectors, or empty: not asked.</param>
/// <param name="NameModel">Model that proposes names, or empty: not asked.</param>
/// <param name="Key">Key that goes along with every question, or empty.</param>
/// <param name="Timeout">How long one question may take.</param>
/// <param name="MayLeave">Whether answers may go to a computer outside the own network.</param>
public sealed record ModelSettings(Uri Base, string EmbeddingModel, string NameModel, string Key, TimeSpan Timeout, bool MayLeave)
{
    /// <summary>The setting without which no answer leaves the own network, to be written exactly like this.</summary>
    public const string MayLeaveSentence = "ja, antwoorden van bewoners gaan naar een computer buiten ons netwerk";

    private const int LongestKey = 4096;
    private const int DefaultSeconds = 30;
    private const int MostSeconds = 600;

    /// <summary>Written so that a key is never printed by accident.</summary>
    public override string ToString() => $"{nameof(ModelSettings)} {Base}";

    /// <summary>Reads what was written. A setting that cannot be meant is refused: a guess could send answers where they may not go.</summary>
    public static ModelReading Read(WrittenModelSettings written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (string.IsNullOrWhiteSpace(written.Address))
        {
            return new(null, null);
        }

        var (embedding, name) = (written.EmbeddingModel?.Trim() ?? "", written.NameModel?.Trim() ?? "");
        if (AddressOf(written.Address.Trim()) is not { } address)
        {
            return Refused("Het adres klopt niet. Schrijf het als http://192.168.1.20:8080, zonder naam, wachtwoord of vraagteken erin.");
        }

        if (embedding.Length == 0 && name.Length == 0)
        {
            return Refused("Er staat een adres, maar geen model. Vul EmbeddingModel in, NameModel, of allebei.");
        }

        if (!string.IsNullOrWhiteSpace(written.MayLeave) && written.MayLeave.Trim() != MayLeaveSentence)
        {
            return Refused($"AntwoordenMogenNaarBuiten klopt niet. Laat het weg, of schrijf precies: {MayLeaveSentence}");
        }

        var seconds = DefaultSeconds;
        if (!string.IsNullOrWhiteSpace(written.TimeoutSeconds) && (!int.TryParse(written.TimeoutSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) || seconds is < 1 or > MostSeconds))
        {
            return Refused($"TimeoutSeconds klopt niet. Schrijf een heel getal van 1 tot en met {MostSeconds}.");
        }

        var key = string.IsNullOrWhiteSpace(written.KeyFile) ? "" : KeyIn(written.KeyFile.Trim());
        return key is null
            ? Refused("KeyFile klopt niet. Geef het pad van een bestand met alleen de sleutel erin, dat dit programma mag lezen.")
            : new(new(address, embedding, name, key, TimeSpan.FromSeconds(seconds), !string.IsNullOrWhiteSpace(written.MayLeave)), null);
    }

    /// <summary>The base address, or null when it is no plain web address.</summary>
    private static Uri? AddressOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return null;
        }

        var whole = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return new(whole.EndsWith("/v1", StringComparison.Ordinal) ? whole : whole + "/v1");
    }

    /// <summary>The one word in a file, or null when there is no such file or it holds something else.</summary>
    private static string? KeyIn(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > LongestKey)
            {
                return null;
            }

            var key = File.ReadAllText(path).Trim();
            return key.Length > 0 && key.All(c => c is > ' ' and < '\x7f') ? key : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ModelReading Refused(string sentence) => new(null, $"Het taalmodel kan zo niet mee. {sentence} Of laat alle instellingen onder Leefbaarheid:TaalModel weg: zonder taalmodel werkt alles ook.");
}
