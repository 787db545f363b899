using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds public types and members whose documentation says too little.</summary>
internal static class Documentation
{
    public static IEnumerable<string> Find(CodeBase code) => PublicSurface.TypesOf(code).SelectMany(type => FindIn(type));

    private static IEnumerable<string> FindIn(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString();
        if (DocComment.Of(type) is not { } doc) yield return $"{name} has no documentation";
        else if (type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate) && type.ContainingType is null && !doc.HasRemarksOrExample)
            yield return $"{name} has neither remarks nor an example";
        foreach (var member in PublicSurface.MembersOf(type).Where(member => !IsPositional(member)))
        {
            if (DocComment.Of(member) is not { } memberDoc) yield return $"{member.ToDisplayString()} has no documentation";
            else if (memberDoc.IsInherited) continue;
            else if (memberDoc.Summary.Length == 0) yield return $"{member.ToDisplayString()} has no summary";
            else if (!IsWordOfList(member) && memberDoc.Echoes(member.Name))
                yield return $"{member.ToDisplayString()} says only its name again: {memberDoc.Summary}";
        }
    }

    // A value of an enum, or of a type that defines its own values: "A book." is all that can be said about SourceKind.Book.
    private static bool IsWordOfList(ISymbol member) => member switch
    {
        IFieldSymbol field => field.ContainingType.TypeKind == TypeKind.Enum,
        IPropertySymbol property => property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType),
        _ => false,
    };

    // The parameters of a record and its constructor are documented at the type.
    private static bool IsPositional(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is ParameterSyntax or TypeDeclarationSyntax);
}
