using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>Checks the length of source files, and the types they contain.</summary>
internal static class FileShape
{
    public const int MostLines = 400;

    public const int MedianLines = 100;

    public const int MostColumns = 140;

    public static IEnumerable<string> FindLong(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        let lines = LinesOf(file.Text)
        where lines > MostLines
        select $"{file.Path} has {lines} lines, more than {MostLines}";

    /// <summary>
    /// Finds lines that are wider than the limit. A text of several lines (a raw string literal) is data and may be as wide as it is; in
    /// tests, so may any string that runs past the limit, since test data is often one line of another format.
    /// </summary>
    public static IEnumerable<string> FindWide(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var lines = text.Split('\n');
            if (!lines.Any(line => line.Length > MostColumns)) continue;
            var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot();
            var start = 0;
            for (var i = 0; i < lines.Length; start += lines[i++].Length + 1)
            {
                if (lines[i].Length <= MostColumns) continue;
                var literal = LiteralAt(root, start + MostColumns);
                var isData = literal is not null && (IsInTests(path) || literal.ToString().Contains('\n', StringComparison.Ordinal));
                if (!isData) yield return $"{path}({i + 1}) has {lines[i].Length} columns, more than {MostColumns}";
            }
        }
    }

    public static int MedianOf(IEnumerable<string> texts)
    {
        var lengths = texts.Select(LinesOf).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    /// <summary>
    /// A file contains one top-level type and has its name. The name may be followed by the name of a part (<c>Edtf.Text.cs</c>) or by type
    /// parameters (<c>ValueList{T}.cs</c>). A file may also be a program without a type.
    /// </summary>
    public static IEnumerable<string> FindMisnamed(IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var types = TypesIn(path, text);
            var name = Path.GetFileName(path).Split('.', '{')[0];
            if (types.Count > 1) yield return $"{path} holds {string.Join(" and ", types)}; one type a file";
            else if (types is [var only] && only != name) yield return $"{path} holds {only}, which is not its name";
        }
    }

    private static bool IsInTests(string path) => path.StartsWith("tests/", StringComparison.Ordinal);

    // The string that a character lies in, or null.
    private static SyntaxNode? LiteralAt(SyntaxNode root, int position) =>
        root.FindToken(Math.Min(position, root.FullSpan.End - 1)).Parent?.AncestorsAndSelf()
            .FirstOrDefault(node => node is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax && node.Span.Contains(position));

    private static int LinesOf(string text) => text.AsSpan().Count('\n');

    private static List<string> TypesIn(string path, string text) =>
    [
        .. CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => !Attachments.Is(path, node))
            .Select(node => node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => null,
            })
            .OfType<string>(),
    ];
}
