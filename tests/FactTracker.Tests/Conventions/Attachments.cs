using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>
/// Recognises what attaches a converter to a type of a lower layer. A partial declaration beside the converters that consists of attributes
/// is not a place of the type: who uses the type does not use the converters. An enum cannot be partial, so it names its converter itself.
/// </summary>
internal static class Attachments
{
    private const string Folder = "Serialization/Converters";

    /// <summary>Returns whether a declaration attaches attributes to a type and does nothing else.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="declaration">The declaration.</param>
    public static bool Is(string path, SyntaxNode declaration) =>
        path.Contains(Folder, StringComparison.Ordinal)
        && declaration is TypeDeclarationSyntax { Members.Count: 0, BaseList: null, ParameterList: null, AttributeLists.Count: > 0 } type
        && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Returns whether a node is within the attribute of an enum that names its converter.</summary>
    public static bool IsOfEnum(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: EnumDeclarationSyntax } attribute
        && attribute.ToString().Contains("JsonConverter(typeof(", StringComparison.Ordinal);
}
