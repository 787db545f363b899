using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>
/// Finds the dependencies between folders. A dependency is any type that the compiler binds a name or an expression to, no matter whether
/// it is spelled out, inferred, the target of a conversion or called as an extension. Documentation comments do not count: they may refer
/// to higher layers.
/// </summary>
internal static class FolderArrows
{
    /// <summary>Returns every dependency between two folders once, with the first place that causes it.</summary>
    public static IReadOnlyList<FolderArrow> Find(CodeBase code)
    {
        var arrows = new Dictionary<(string From, string To), FolderArrow>();
        foreach (var tree in code.Trees)
        {
            var from = code.FolderOf(tree);
            foreach (var (node, type) in UsedTypes(tree, code.Compilation.GetSemanticModel(tree)))
            {
                foreach (var declaration in type.DeclaringSyntaxReferences)
                {
                    var to = code.FolderOf(declaration.SyntaxTree);
                    var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                    if (to != from) arrows.TryAdd((from, to), new FolderArrow(from, to, $"{tree.FilePath}:{line} uses {type.Name}"));
                }
            }
        }

        return [.. arrows.Values.OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal)];
    }

    private static IEnumerable<(SyntaxNode Node, INamedTypeSymbol Type)> UsedTypes(SyntaxTree tree, SemanticModel model) =>
        from node in tree.GetRoot().DescendantNodes()
        from symbol in (ISymbol?[])[model.GetSymbolInfo(node).Symbol, model.GetTypeInfo(node).Type, model.GetTypeInfo(node).ConvertedType]
        from type in NamedTypes(symbol)
        select (node, type);

    // The type that a symbol is or belongs to, and the types it consists of: elements of arrays, arguments of generics.
    private static IEnumerable<INamedTypeSymbol> NamedTypes(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => [],
        IArrayTypeSymbol array => NamedTypes(array.ElementType),
        IPointerTypeSymbol pointer => NamedTypes(pointer.PointedAtType),
        INamedTypeSymbol type => [type.OriginalDefinition, .. type.TypeArguments.Where(argument => argument is not ITypeParameterSymbol).SelectMany(NamedTypes)],
        ITypeSymbol => [],
        _ => NamedTypes(symbol.ContainingType),
    };
}
