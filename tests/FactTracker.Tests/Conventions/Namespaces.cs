using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds misleading namespaces.</summary>
internal static class Namespaces
{
    /// <summary>The namespace of a file is the root namespace (for types that users name), or the root namespace followed by folders from
    /// the top (for internal types).</summary>
    public static IEnumerable<string> FindStrayed(CodeBase code, string root) =>
        from tree in code.Trees
        from space in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let name = space.Name.ToString()
        let path = $"{root}.{code.FolderOf(tree).Replace('/', '.')}"
        where $"{path}." is var full && !full.StartsWith($"{name}.", StringComparison.Ordinal)
        select $"{tree.FilePath} is in {name}, which is neither {root} nor {path}";

    /// <summary>If a namespace of the library has the simple name of one of its public types, one of the two is hard to refer to.</summary>
    public static IEnumerable<string> FindClashes(CodeBase code)
    {
        var spaces = code.Trees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            .SelectMany(space => space.Name.ToString().Split('.').Skip(1))
            .ToHashSet(StringComparer.Ordinal);
        return from type in PublicSurface.TypesOf(code)
               where spaces.Contains(type.Name)
               select $"{type.ToDisplayString()} has the name of a namespace";
    }
}
