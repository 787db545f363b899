using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds public types that code outside the library could derive from.</summary>
internal static class OpenTypes
{
    public static IEnumerable<string> Find(CodeBase code) =>
        from type in PublicSurface.TypesOf(code)
        where type.TypeKind == TypeKind.Class && !type.IsSealed && !type.IsStatic && !IsClosedFamily(type) && !IsMeantToBeDerivedFrom(type)
        select $"{type.ToDisplayString()} is neither sealed nor static nor a closed family: abstract, with no " +
            $"constructor for those outside";

    // What engines of stores in other packages have in common.
    private static bool IsMeantToBeDerivedFrom(INamedTypeSymbol type) =>
        type.ToDisplayString() == "FactTracker.Storage.IndexedClaimStore";

    // The copy constructor of a record must be protected. Misusing it requires an instance of the family in the first place.
    private static bool IsClosedFamily(INamedTypeSymbol type) =>
        type.IsAbstract && type.InstanceConstructors.All(constructor => IsCopy(constructor) || !PublicSurface.IsVisible(constructor));

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { ContainingType.IsRecord: true, Parameters: [var only] }
            && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
