using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Maps the verdicts that publishers write in words to <see cref="Verdict"/>: "Mostly false", "Faux", "Größtenteils richtig", "錯誤".
/// </summary>
/// <remarks>
/// <para>
/// It is a named policy: readers write its name beside each verdict that they take from it (<c>facttracker:verdictWords</c>). The original
/// words stay as the
/// label of the rating. Lookup ignores case, accents and punctuation. It tries the whole text first, then the part before a colon, a dash,
/// a bracket or
/// the end of the first sentence ("Falso: o símbolo representa…"). Words that are not listed have no verdict, and nor has a number on the
/// publisher's own
/// scale: nothing is guessed.
/// </para>
/// <para>The default list has some 2,200 words in some 70 languages; the file <c>verdict-words.tsv</c> beside the code documents its
/// columns.
/// Immutable and safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// VerdictWords.Default.Find("Größtenteils richtig"); // Verdict.MostlyTrue
/// var words = VerdictWords.Default.With("my-words-1", [new("Quatsch", Verdict.False)]);
/// var format = new ClaimReviewFormat(words);
/// </code></example>
public sealed class VerdictWords
{
    /// <summary>The extension member of a review that names the list its verdict was taken from.</summary>
    internal const string ExtensionName = "facttracker:verdictWords";

    private const string Resource = "verdict-words.tsv";

    // Of the built-in list not even the name is read before something is looked up: most runs never do, and the list has 2,200 words.
    private readonly Lazy<Content> _content;

    /// <summary>Creates a list of words.</summary>
    /// <param name="name">The name to write into results; another list needs another name.</param>
    /// <param name="words">The words with their verdicts; of two with the same key the last is used.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public VerdictWords(string name, IEnumerable<KeyValuePair<string, Verdict>> words)
        : this(name, Keyed(words))
    {
    }

    private VerdictWords(string name, Dictionary<string, Verdict> verdicts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _content = new Lazy<Content>(new Content(name, verdicts.ToFrozenDictionary(StringComparer.Ordinal)));
    }

    private VerdictWords() => _content = new Lazy<Content>(ReadList);

    /// <summary>The built-in list.</summary>
    public static VerdictWords Default { get; } = new();

    /// <summary>The name that is written into results.</summary>
    public string Name => _content.Value.Name;

    /// <summary>The number of different words in the list.</summary>
    public int Count => Verdicts.Count;

    /// <summary>The name as the JSON value of the extension member.</summary>
    internal RawJson NameAsJson => RawJson.Parse($"\"{JsonEncodedText.Encode(Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"", null);

    private FrozenDictionary<string, Verdict> Verdicts => _content.Value.Verdicts;

    /// <summary>Returns the verdict for some words, or null when they are not listed.</summary>
    /// <param name="words">The words as the publisher writes them.</param>
    public Verdict? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Verdicts.TryGetValue(VerdictKey.Of(words), out var verdict)) return verdict;
        var head = HeadOf(words);
        return head.Length > 0 ? Verdicts.GetValueOrDefault(VerdictKey.Of(head)) : null;
    }

    /// <summary>Returns this list with further words, or with other verdicts for its words.</summary>
    /// <param name="name">The name of the new list.</param>
    /// <param name="words">The words, each with its verdict.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public VerdictWords With(string name, IEnumerable<KeyValuePair<string, Verdict>> words)
    {
        var verdicts = new Dictionary<string, Verdict>(Verdicts, StringComparer.Ordinal);
        foreach (var (key, verdict) in Keyed(words))
        {
            verdicts[key] = verdict;
        }

        return new VerdictWords(name, verdicts);
    }

    private static Dictionary<string, Verdict> Keyed(IEnumerable<KeyValuePair<string, Verdict>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var verdicts = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var (word, verdict) in words)
        {
            verdicts[VerdictKey.Of(word)] = verdict;
        }

        return verdicts;
    }

    private static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var isEnd = words[i] is ':' or '：' or '(' or '（' or '[' or '|' or '–' or '—' or '。' or '\n'
                || (words[i] is '.' or '!' or ';' or '-' && i + 1 < words.Length && char.IsWhiteSpace(words[i + 1]));
            if (isEnd) return words[..i];
        }

        return [];
    }

    private static Content ReadList()
    {
        using var stream = typeof(VerdictWords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var words = new List<KeyValuePair<string, Verdict>>();
        var name = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            if (cells is ["name", var given]) name = given;
            else if (cells is [var verdict, _, var listed])
                words.AddRange(listed.Split(" | ").Select(word => KeyValuePair.Create(word, Verdict.Parse(verdict, null))));
        }

        return new Content(name, Keyed(words).ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record Content(string Name, FrozenDictionary<string, Verdict> Verdicts);
}
