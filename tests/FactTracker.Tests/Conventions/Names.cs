using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds names that say nothing, or that will not be true next year.</summary>
internal static partial class Names
{
    /// <summary>Checks the names of types and folders.</summary>
    public static IEnumerable<string> Find(CodeBase code) =>
        from name in Types(code).Concat(code.Trees.SelectMany(tree => code.FolderOf(tree).Split('/'))).Distinct()
        where !name.All(char.IsAscii) || Empty().IsMatch(name)
        select $"{name} does not name a job in plain letters";

    private static IEnumerable<string> Types(CodeBase code) =>
        from tree in code.Trees
        from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        select type.Identifier.Text;

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Common|Manager|Impl)$|^(New|Legacy)(?=[A-Z]|$)")]
    private static partial Regex Empty();
}
