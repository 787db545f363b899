using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactTracker.Tests.Conventions;

/// <summary>Counts the branches of methods: the places where what runs next depends on a condition.</summary>
internal static class Branches
{
    public const int Most = 20;

    /// <summary>
    /// The methods, properties, operators and local functions with more branches than are followed in one reading. Lambdas count where they
    /// stand, local functions for themselves. Each case of a switch is a branch, save in a table: a switch expression whose cases are all
    /// constants is looked up, not followed, and is one branch, besides what its values decide for themselves.
    /// </summary>
    public static IEnumerable<string> FindMany(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from member in CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot().DescendantNodes()
        where member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax
        let branches = CountIn(member)
        where branches > Most
        select $"{file.Path}: {NameOf(member)} has {branches} branches, more than {Most}";

    private static int CountIn(SyntaxNode member) =>
        member.DescendantNodes(node => node == member || node is not LocalFunctionStatementSyntax).Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) => node switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax or CatchClauseSyntax => true,
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => true,
        SwitchExpressionSyntax table => IsTable(table),
        SwitchExpressionArmSyntax arm => !IsTable(arm.Parent) && arm is not { Pattern: DiscardPatternSyntax, WhenClause: null },
        _ => node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression
            or SyntaxKind.CoalesceAssignmentExpression,
    };

    private static bool IsTable(SyntaxNode? node) =>
        node is SwitchExpressionSyntax table && table.Arms.All(arm => arm.WhenClause is null && IsConstant(arm.Pattern));

    private static bool IsConstant(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax or DiscardPatternSyntax => true,
        ParenthesizedPatternSyntax inner => IsConstant(inner.Pattern),
        BinaryPatternSyntax both => IsConstant(both.Left) && IsConstant(both.Right),
        _ => false,
    };

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => member.Kind().ToString(),
    };
}
