using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTracker.Interchange;

/// <summary>Which verdict the words stand for that publishers write on a claim: "Mostly false", "Faux", "Größtenteils richtig", "錯誤".</summary>
/// <remarks>
/// <para>A policy with a name, which readers write beside each verdict they owe to it (<c>facttracker:verdictWords</c>). The words themselves stay as the
/// label of the rating. Words are looked up without regard to case, accents and punctuation: first all of them, then what stands before a colon, a
/// dash, a bracket or the end of the first sentence ("Falso: o símbolo representa…"). What is not on the list has no verdict: nothing is guessed, and
/// numbers on the publisher's own scale are no verdict either.</para>
/// <para>The default list holds some 2,200 words in some 70 languages; it stands in <c>verdict-words.tsv</c> beside the code, with what its columns mean.
/// Immutable and safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// VerdictWords.Default.Find("Größtenteils richtig"); // Verdict.MostlyTrue
/// var ours = VerdictWords.Default.With("our-words-1", [new("Quatsch", Verdict.False)]);
/// var format = new ClaimReviewFormat(ours);
/// </code></example>
public sealed class VerdictWords
{
    /// <summary>The extension member of a review that names the list its verdict is owed to.</summary>
    internal const string ExtensionName = "facttracker:verdictWords";

    private const string Resource = "verdict-words.tsv";
    private static readonly Lazy<VerdictWords> List = new(ReadList);
    private readonly FrozenDictionary<string, Verdict> _verdicts;

    /// <summary>A list of words.</summary>
    /// <param name="name">The name to write into results; another list has another.</param>
    /// <param name="words">The words, each with its verdict; of two that look the same the last counts.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public VerdictWords(string name, IEnumerable<KeyValuePair<string, Verdict>> words)
        : this(name, Keyed(words))
    {
    }

    private VerdictWords(string name, Dictionary<string, Verdict> verdicts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _verdicts = verdicts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The list that comes with FactTracker.</summary>
    public static VerdictWords Default => List.Value;

    /// <summary>The name that is written into results.</summary>
    public string Name { get; }

    /// <summary>How many different words are on the list.</summary>
    public int Count => _verdicts.Count;

    /// <summary>The name as the value of the extension member.</summary>
    internal RawJson NameAsJson => RawJson.Parse($"\"{JsonEncodedText.Encode(Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"", null);

    /// <summary>The verdict that words stand for, or null when they are on no list.</summary>
    /// <param name="words">The words as the publisher writes them.</param>
    public Verdict? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (_verdicts.TryGetValue(VerdictKey.Of(words), out var verdict)) return verdict;
        var head = HeadOf(words);
        return head.Length > 0 ? _verdicts.GetValueOrDefault(VerdictKey.Of(head)) : null;
    }

    /// <summary>This list with further words, or with other verdicts for words it has.</summary>
    /// <param name="name">The name of the new list.</param>
    /// <param name="words">The words, each with its verdict.</param>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public VerdictWords With(string name, IEnumerable<KeyValuePair<string, Verdict>> words)
    {
        var verdicts = new Dictionary<string, Verdict>(_verdicts, StringComparer.Ordinal);
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

    private static VerdictWords ReadList()
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
            else if (cells is [var verdict, _, var listed]) words.AddRange(listed.Split(" | ").Select(word => KeyValuePair.Create(word, Verdict.Parse(verdict, null))));
        }

        return new VerdictWords(name, words);
    }
}
