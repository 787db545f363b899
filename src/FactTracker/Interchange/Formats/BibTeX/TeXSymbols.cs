using System.Collections.Frozen;
using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>The TeX commands that occur in BibTeX files: accents, letters, symbols and fonts.</summary>
internal static class TeXSymbols
{
    /// <summary>The accent commands and their combining characters.</summary>
    public static FrozenDictionary<string, char> Accents { get; } = new Dictionary<string, char>(StringComparer.Ordinal)
    {
        ["`"] = '\u0300', ["'"] = '\u0301', ["^"] = '\u0302', ["~"] = '\u0303', ["="] = '\u0304', ["u"] = '\u0306', ["."] = '\u0307',
        ["\""] = '\u0308',
        ["r"] = '\u030A', ["H"] = '\u030B', ["v"] = '\u030C', ["d"] = '\u0323', ["c"] = '\u0327', ["k"] = '\u0328', ["b"] = '\u0331',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commands for characters; when two commands mean one character, the first is written.</summary>
    public static FrozenDictionary<string, string> Characters { get; } = Pairs(
        "ss ß AA Å aa å AE Æ ae æ OE Œ oe œ O Ø o ø L Ł l ł DH Ð dh ð DJ Đ dj đ TH Þ th þ NG Ŋ ng ŋ i ı j ȷ SS ẞ "
        + "S § P ¶ copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ euro € texteuro € textyen ¥ " +
            "textdegree ° "
        + "textexclamdown ¡ textquestiondown ¿ textendash – textemdash — textellipsis … ldots … dots … dag † ddag ‡ textbullet • "
        + "textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotesinglbase ‚ quotedblbase „ guillemotleft « " +
            "guillemotright » "
        + "guilsinglleft ‹ guilsinglright › textbackslash \\ textasciitilde ~ textasciicircum ^ textbar | textless < textgreater > "
        + "textunderscore _ textdollar $ textbraceleft { textbraceright } textquotesingle ' textquotedbl \" textasciigrave ` slash / "
        +
        "textordfeminine ª textordmasculine º texttimes × textdiv ÷ textpm ± textonehalf ½ textonequarter ¼ textthreequarters ¾ textmu µ");

    /// <summary>Commands that only format what follows: they are dropped, or become CSL's tags.</summary>
    public static FrozenDictionary<string, (string Open, string Close)> Settings { get; } =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["emph"] = ("<i>", "</i>"), ["textit"] = ("<i>", "</i>"), ["textsl"] = ("<i>", "</i>"), ["mkbibemph"] = ("<i>", "</i>"),
            ["em"] = ("<i>", "</i>"), ["it"] = ("<i>", "</i>"), ["itshape"] = ("<i>", "</i>"), ["sl"] = ("<i>", "</i>"),
            ["textbf"] = ("<b>", "</b>"), ["mkbibbold"] = ("<b>", "</b>"), ["bf"] = ("<b>", "</b>"), ["bfseries"] = ("<b>", "</b>"),
            ["textsuperscript"] = ("<sup>", "</sup>"), ["textsubscript"] = ("<sub>", "</sub>"),
            ["enquote"] = ("“", "”"), ["mkbibquote"] = ("“", "”"),
            ["textsc"] = ("", ""), ["sc"] = ("", ""), ["scshape"] = ("", ""), ["textrm"] = ("", ""),
            ["rm"] = ("", ""), ["textsf"] = ("", ""), ["texttt"] = ("", ""),
            ["tt"] = ("", ""), ["textup"] = ("", ""), ["textnormal"] = ("", ""),
            ["text"] = ("", ""), ["mbox"] = ("", ""), ["hbox"] = ("", ""), ["url"] = ("", ""),
            ["path"] = ("", ""), ["nolinkurl"] = ("", ""),
            ["relax"] = ("", ""), ["bibinfo"] = ("", ""), ["ensuremath"] = ("", ""), ["protect"] = ("", ""),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>CSL's tags and the commands they are written as.</summary>
    public static IReadOnlyList<(string Open, string Close, string Command)> Tags { get; } =
        [
            ("<i>", "</i>", "textit"),
            ("<b>", "</b>", "textbf"),
            ("<sup>", "</sup>", "textsuperscript"),
            ("<sub>", "</sub>", "textsubscript")
        ];

    /// <summary>The command for each letter.</summary>
    public static FrozenDictionary<string, string> Commands { get; } =
        Characters.Where(pair => char.IsLetter(pair.Value[0]))
            .DistinctBy(pair => pair.Value)
            .ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Composes a letter and a combining character, as one character when there is one.</summary>
    public static string Compose(string letter, char accent) => NormalText.Of($"{letter}{accent}");

    private static FrozenDictionary<string, string> Pairs(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length / 2).ToFrozenDictionary(i => parts[2 * i], i => parts[(2 * i) + 1], StringComparer.Ordinal);
    }
}
