using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds comments that postpone work, and code that throws because it is not implemented.</summary>
internal static class OpenEnds
{
    // In two parts, so that this file is not found.
    private static readonly string[] Marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"];

    private static readonly string Unwritten = "Not" + "ImplementedException";

    public static IEnumerable<string> Find(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        where Marks.Append(Unwritten).Any(mark => file.Text.Contains(mark, StringComparison.Ordinal)) // Few files are worth parsing.
        let root = CSharpSyntaxTree.ParseText(file.Text).GetRoot()
        from found in Comments(root).Where(comment => Marks.Any(mark => comment.Contains(mark, StringComparison.Ordinal)))
            .Concat(root.DescendantTokens().Select(token => token.ValueText).Where(name => name == Unwritten))
        select $"{file.Path}: {found}";

    private static IEnumerable<string> Comments(SyntaxNode root) =>
        from trivia in root.DescendantTrivia()
        where trivia.Kind()
            is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia
        select trivia.ToFullString().Trim();
}
