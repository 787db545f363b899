using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds words in comments, messages and READMEs that a reader has to translate, and suggests the usual word.</summary>
internal static partial class PlainEnglish
{
    /// <summary>The words to avoid, as regular expressions in lower case, and what to write instead.</summary>
    private static readonly (string Pattern, string Instead)[] Banned =
    [
        ("tell|tells|told|telling", "report, say, state or record; for \"tell apart\", distinguish"),
        ("mend|mends|mended|mending", "fix, repair or correct"),
        ("whoever|whatever is asked|who can do with", "name the person or the code: the caller, a reader, a program that"),
        ("door|doors", "entry point, method or API"),
        ("room|rooms|storey|storeys", "space, capacity, folder or layer"),
        ("as it stands|as they stand", "unchanged or as written"),
        ("ours|of our own", "native, or FactTracker's"),
        ("nothing of it|none of ours", "name what is missing"),
        ("for want of|in vain", "because there is no, or without success"),
    ];

    /// <summary>Files whose string literals are data in everyday English and not messages.</summary>
    private static readonly (string Path, string Reason)[] Excused =
    [
        ("src/FactTracker/Reading/", "grammar tables of English prose: \"he told\", \"a room\""),
        ("src/FactTracker/Wording/", "phrases and grammar of the languages that claims are worded in"),
    ];

    private static readonly Regex Words = new(
        string.Join(
            '|',
            Banned.Select((word, number) => $@"(?<w{number}>\b(?:{word.Pattern.Replace(" ", @"[\s/]+", StringComparison.Ordinal)})\b)")),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Returns one line for each banned word in some files: the place, the word, and what to write instead.</summary>
    public static IEnumerable<string> Find(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from text in file.Path.EndsWith(".cs", StringComparison.Ordinal)
            ? TextsOf(file.Path, file.Text)
            : [(0, WithoutMarkdownCode(file.Text))]
        from Match match in Words.Matches(text.Text)
        where !NamesSide(match.Value, file.Text)
        let line = file.Text.AsSpan(0, text.Start + match.Index).Count('\n') + 1
        select $"{file.Path}:{line}: \"{match.Value}\"; write {InsteadOf(match)}";

    // "Ours" and "theirs" are the sides of a merge, as git calls them.
    private static bool NamesSide(string word, string file) =>
        word.Equals("ours", StringComparison.OrdinalIgnoreCase) && file.Contains("theirs", StringComparison.OrdinalIgnoreCase);

    private static string InsteadOf(Match match) => Banned.Where((_, number) => match.Groups[$"w{number}"].Success).Single().Instead;

    // Comments and string literals, with their offsets; names and other code do not count.
    private static IEnumerable<(int Start, string Text)> TextsOf(string path, string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetRoot();
        var comments = root.DescendantTrivia()
            .Where(IsComment)
            .Select(trivia => (trivia.FullSpan.Start, WithoutCode(trivia.ToFullString())));
        if (Excused.Any(excused => path.StartsWith(excused.Path, StringComparison.Ordinal))) return comments;
        return comments.Concat(root.DescendantTokens().Where(IsLiteral).Select(token => (token.SpanStart, token.Text)));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static string WithoutCode(string comment) => DocumentedCode().Replace(comment, Blank);

    private static string WithoutMarkdownCode(string page) => MarkdownCode().Replace(page, Blank);

    // Keeps the length and the lines, so that places remain right.
    private static string Blank(Match code) => string.Concat(code.Value.Select(c => c == '\n' ? c : ' '));

    [GeneratedRegex("<(c|code)>.*?</\\1>|(cref|name|href)=\"[^\"]*\"", RegexOptions.Singleline)]
    private static partial Regex DocumentedCode();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`|\\]\\([^)\n]*\\)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex MarkdownCode();
}
