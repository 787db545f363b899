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
        var folders = code.Trees.ToDictionary(tree => tree, code.FolderOf);
        return
        [
            .. code.Trees.AsParallel().AsOrdered()
                .SelectMany(tree => FindIn(tree, code.Compilation.GetSemanticModel(tree), folders))
                .AsEnumerable()
                .DistinctBy(arrow => (arrow.From, arrow.To))
                .OrderBy(arrow => arrow.From, StringComparer.Ordinal)
                .ThenBy(arrow => arrow.To, StringComparer.Ordinal),
        ];
    }

    // The arrows of one file; binding it is what costs time, so files are looked at side by side and each symbol once.
    private static List<FolderArrow> FindIn(SyntaxTree tree, SemanticModel model, Dictionary<SyntaxTree, string> folders)
    {
        var from = folders[tree];
        var arrows = new Dictionary<string, FolderArrow>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.IncludeNullability);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var types = model.GetTypeInfo(node);
            foreach (var symbol in (ReadOnlySpan<ISymbol?>)[model.GetSymbolInfo(node).Symbol, types.Type, types.ConvertedType])
            {
                if (symbol is null || !seen.Add(symbol)) continue;
                foreach (var type in NamedTypes(symbol))
                {
                    foreach (var to in type.DeclaringSyntaxReferences.Select(declaration => folders[declaration.SyntaxTree]).Where(to => to != from))
                    {
                        var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                        arrows.TryAdd(to, new FolderArrow(from, to, $"{tree.FilePath}:{line} uses {type.Name}"));
                    }
                }
            }
        }

        return [.. arrows.Values];
    }

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
