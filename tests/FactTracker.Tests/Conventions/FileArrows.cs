using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>
/// Finds which file uses the types of which other file: whatever the compiler binds a name or an expression to, be it spelled out,
/// inferred, converted to or called as an extension. Documentation comments do not count: they may look up.
/// </summary>
internal static class FileArrows
{
    private static readonly Lazy<IReadOnlyList<FileArrow>> LibraryLater = new(() => Find(CodeBase.Library));

    /// <summary>The arrows between the files of the library, found once for all tests.</summary>
    public static IReadOnlyList<FileArrow> OfLibrary => LibraryLater.Value;

    /// <summary>Every arrow between two files once, with the first witness of it.</summary>
    public static IReadOnlyList<FileArrow> Find(CodeBase code)
    {
        var files = code.Trees.ToDictionary(tree => tree, code.PathOf);
        return [.. code.Trees.AsParallel().AsOrdered().SelectMany(tree => FindIn(tree, code.Compilation.GetSemanticModel(tree), files))];
    }

    // Binding a file is what costs time, so files are looked at side by side and each symbol once.
    private static List<FileArrow> FindIn(SyntaxTree tree, SemanticModel model, Dictionary<SyntaxTree, string> files)
    {
        var from = files[tree];
        var arrows = new Dictionary<string, FileArrow>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.IncludeNullability);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(node => !Attachments.IsOfEnum(node)))
        {
            var types = model.GetTypeInfo(node);
            foreach (var symbol in (ReadOnlySpan<ISymbol?>)[model.GetSymbolInfo(node).Symbol, types.Type, types.ConvertedType])
            {
                if (symbol is null || !seen.Add(symbol)) continue;
                foreach (var type in NamedTypes(symbol))
                {
                    foreach (var to in type.DeclaringSyntaxReferences.Where(declaration => !IsAttachment(declaration))
                        .Select(declaration => files[declaration.SyntaxTree]).Where(to => to != from))
                    {
                        var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                        arrows.TryAdd(to, new FileArrow(from, to, $"{tree.FilePath}:{line} uses {type.Name}"));
                    }
                }
            }
        }

        return [.. arrows.Values];
    }

    private static bool IsAttachment(SyntaxReference declaration) =>
        Attachments.Is(declaration.SyntaxTree.FilePath, declaration.GetSyntax());

    // The type a symbol is or belongs to, with those it is made of: the items of arrays, the arguments of generics.
    private static IEnumerable<INamedTypeSymbol> NamedTypes(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => [],
        IArrayTypeSymbol array => NamedTypes(array.ElementType),
        IPointerTypeSymbol pointer => NamedTypes(pointer.PointedAtType),
        INamedTypeSymbol type =>
            [type.OriginalDefinition, .. type.TypeArguments.Where(argument => argument is not ITypeParameterSymbol).SelectMany(NamedTypes)],
        ITypeSymbol => [],
        _ => NamedTypes(symbol.ContainingType),
    };
}
