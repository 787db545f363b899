using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>The public surface of an assembly.</summary>
internal static class PublicSurface
{
    /// <summary>Returns the public types, including nested ones, ordered by name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> TypesOf(CodeBase code) =>
        [.. WithNested(AllTypes(code.Compilation.Assembly.GlobalNamespace)).Where(IsVisible)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>Returns the public and protected members, without accessors and members that the compiler generates.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        from member in type.GetMembers()
            .Concat(type.GetTypeMembers().Where(nested => nested.IsExtension).SelectMany(block => block.GetMembers()))
        where member
            is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IFieldSymbol { AssociatedSymbol: null } or IEventSymbol
        where !member.IsImplicitlyDeclared && IsVisible(member)
        select member;

    /// <summary>Returns whether a symbol and everything that contains it is visible outside the assembly.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (var here = symbol; here is not (null or INamespaceSymbol); here = here.ContainingSymbol)
        {
            if (here.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) &&
                here is not INamedTypeSymbol { IsExtension: true }) return false;
        }

        return true;
    }

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(AllTypes));

    private static IEnumerable<INamedTypeSymbol> WithNested(IEnumerable<INamedTypeSymbol> types) =>
        types.SelectMany(
            type => (IEnumerable<INamedTypeSymbol>)[type, .. WithNested(type.GetTypeMembers().Where(nested => !nested.IsExtension))]);
}
