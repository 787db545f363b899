using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds public types that implement only half of a contract: an operator without its pair, a Parse without a TryParse.</summary>
internal static class Contracts
{
    private static readonly string[] Comparisons = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    private static readonly string[] BannedTypes =
        ["System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan"];

    /// <summary>Structs and records have both equality operators. Types that implement <see cref="IComparable{T}"/> have all four
    /// comparisons.</summary>
    public static IEnumerable<string> FindOperatorGaps(CodeBase code) =>
        from type in PublicSurface.TypesOf(code)
        where !IsEnumerator(type)
        let expected = (type.IsRecord || type.TypeKind == TypeKind.Struct ? ["op_Equality", "op_Inequality"] : Array.Empty<string>())
            .Concat(type.Interfaces.Any(face => face.MetadataName == "IComparable`1") ? Comparisons : [])
        from missing in expected
        where !type.GetMembers(missing).Any()
        select $"{type.ToDisplayString()} has no {missing}";

    /// <summary>A method whose name starts with Try returns whether it succeeded, as a bool or as a task of bool.</summary>
    public static IEnumerable<string> FindTryWithoutBool(CodeBase code) =>
        from method in Methods(code)
        where method.Name.StartsWith("Try", StringComparison.Ordinal) && method.Name.Length > 3 && char.IsUpper(method.Name[3])
        let result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var inner] }
            ? inner
            : method.ReturnType
        where result.SpecialType != SpecialType.System_Boolean
        select $"{method.ToDisplayString()} does not give a bool";

    /// <summary>A type that can parse a text with an exception can also parse it without one.</summary>
    public static IEnumerable<string> FindParseWithoutTry(CodeBase code) =>
        from type in PublicSurface.TypesOf(code)
        where HasMethod(type, "Parse") && !HasMethod(type, "TryParse")
        select $"{type.ToDisplayString()} has Parse and no TryParse";

    /// <summary>Each Parse of one text has a TryParse of that text and a result alone.</summary>
    public static IEnumerable<string> FindParseWithoutPlainTry(CodeBase code) =>
        from method in Methods(code)
        where method is { Name: "Parse", Parameters.Length: 1 } && !IsExtensionBlock(method)
        let text = method.Parameters[0].Type
        where !method.ContainingType.GetMembers("TryParse")
            .OfType<IMethodSymbol>()
            .Any(other => other.Parameters is [var first, { RefKind: RefKind.Out }] &&
            SymbolEqualityComparer.Default.Equals(first.Type, text))
        select $"{method.ToDisplayString()} has no TryParse({text.ToDisplayString()}, out result)";

    /// <summary>An exception about the form of a text can be caught as a <see cref="FormatException"/>.</summary>
    public static IEnumerable<string> FindStrayFormatExceptions(CodeBase code) =>
        from type in PublicSurface.TypesOf(code)
        where type.Name.EndsWith("FormatException", StringComparison.Ordinal) && type.BaseType?.Name != nameof(FormatException)
        select $"{type.ToDisplayString()} is no FormatException";

    /// <summary>Dates and times at the surface are NodaTime's and our own.</summary>
    public static IEnumerable<string> FindSystemDates(CodeBase code) =>
        from type in PublicSurface.TypesOf(code)
        from member in PublicSurface.MembersOf(type)
        from used in member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
            IPropertySymbol property => [property.Type],
            IFieldSymbol field => [field.Type],
            _ => [],
        }
        where BannedTypes.Any(banned => used.ToDisplayString().Contains(banned, StringComparison.Ordinal))
        select $"{member.ToDisplayString()} shows {used.ToDisplayString()}";

    private static IEnumerable<IMethodSymbol> Methods(CodeBase code) =>
        PublicSurface.TypesOf(code).SelectMany(PublicSurface.MembersOf).OfType<IMethodSymbol>();

    private static bool HasMethod(INamedTypeSymbol type, string name) =>
        PublicSurface.MembersOf(type).Any(member => member is IMethodSymbol && member.Name == name);

    private static bool IsExtensionBlock(IMethodSymbol method) => method.ContainingType.IsExtension || method.IsExtensionMethod;

    // Nobody compares the state of a walk.
    private static bool IsEnumerator(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(face => face.Name == "IEnumerator") || type.GetMembers("MoveNext").Any();
}
