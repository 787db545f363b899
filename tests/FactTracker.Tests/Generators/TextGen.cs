using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>
/// Texts as people and machines write them: plain, in any script, with astral characters, with whatever JSON has to escape.
/// </summary>
internal static class TextGen
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.OneOf("a", "China", "65 per cent", " ", "of Russians", "the early 2000s")),
        (2, Gen.OneOf("ü", "Ё", "中国", "بكين", "e\u0301", "ß", "ı", "İ", "\u200D", "\uFEFF", "\uFFFD", "\uFFFF")),
        (2, Gen.OneOf("𝄞", "🐑", "\U0001F469\u200D\U0001F680", "\U0010FFFF")),
        (2, Gen.OneOf("\"", "\\", "/", "\b", "\f", "\n", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u0085", "\u2028", "\u202E")),
        (1, Gen.OneOf("<b>", "&amp;", "'", "+", "{", "}", "[", "null", "true", "1e400", "\\u0041")),
        (1, Gen.Char['\u0001', '\u07FF'].Select(c => c.ToString())));

    /// <summary>Any text, the empty one too.</summary>
    public static Gen<string> Any { get; } = Piece.Array[0, 6].Select(string.Concat);

    /// <summary>A text that says something.</summary>
    public static Gen<string> NotBlank { get; } = Any.Select(text => string.IsNullOrWhiteSpace(text) ? $"_{text}" : text);

    /// <summary>A text that repeats, as names and properties do.</summary>
    public static Gen<string> Frequent { get; } = Gen.Frequency(
        (4, Gen.OneOf("China", "Russia", "called friendly by Russians", "trade", "citizens over 18", "en", "opinion")), (1, NotBlank));

    /// <summary>The text of an id: of few, so that references often lead somewhere, and of every sort.</summary>
    public static Gen<string> IdOf(string kind) => Gen.Int[0, 7].Select(index => IdText(kind, index));

    /// <summary>The id of a kind of record with a number.</summary>
    public static string IdText(string kind, int index) => (index % 8) switch
    {
        0 => $"{kind}-{index}",
        1 => $"urn:example:{kind}:{index}",
        2 => $"https://example.org/{kind}#{index}",
        3 => $"{kind}-größe{index}",
        4 => $"{kind}日本{index}",
        5 => $"{kind}𝒳{index}",
        6 => $"{kind}\"\\/{index}",
        _ => $"{kind}{new string('x', 150)}{index}",
    };
}
