using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>What code outside an assembly can see of it.</summary>
internal static class PublicSurface
{
    /// <summary>The public types, nested ones too, in the order of their names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> TypesOf(CodeBase code) =>
        [.. WithNested(AllTypes(code.Compilation.Assembly.GlobalNamespace)).Where(IsVisible).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>The public and protected members that somebody wrote, accessors and what the compiler adds apart.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        from member in type.GetMembers().Concat(type.GetTypeMembers().Where(nested => nested.IsExtension).SelectMany(block => block.GetMembers()))
        where member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IFieldSymbol { AssociatedSymbol: null } or IEventSymbol
        where !member.IsImplicitlyDeclared && IsVisible(member)
        select member;

    /// <summary>Whether a symbol and all that it lies in can be seen from outside.</summary>
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
        types.SelectMany(type => (IEnumerable<INamedTypeSymbol>)[type, .. WithNested(type.GetTypeMembers().Where(nested => !nested.IsExtension))]);
}
