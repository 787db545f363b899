using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactTracker.Tests.Conventions;

/// <summary>
/// Compiles examples as their readers would paste them: each as the body of a method that knows the usual usings and the variables of
/// <see cref="ExamplePrelude"/>. All are compiled at once, against the built packages.
/// </summary>
/// <remarks>
/// An example may be statements, one expression without a semicolon, or members to be set, such as <c>Tags = ["opinion"]</c>, which are
/// tried in an initialiser of each record that <see cref="ExamplePrelude.Initialised"/> names. An expression whose value is not used is no
/// error, as examples state it in a comment behind.
/// </remarks>
internal static partial class ExampleCompiler
{
    private const string UnusedValue = "CS0201"; // Only some expressions can be statements.
    private const string WebProject = "#:sdk Microsoft.NET.Sdk.Web";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly Lazy<CSharpCompilation> Base = new(() => CSharpCompilation.Create(
        typeof(ExampleCompiler).Assembly.GetName().Name, // Friend of the packages, as examples of what is internal compile too.
        [CSharpSyntaxTree.ParseText(ExamplePrelude.Text, Parsing, ExamplePrelude.Path)],
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where Path.GetFileName(path) != $"{typeof(ExampleCompiler).Assembly.GetName().Name}.dll"
        select MetadataReference.CreateFromFile(path),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>What does not compile: file, line and the compiler's message, one for each error.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<DocExample> examples)
    {
        var forms = examples.Select(FormsOf).ToList();
        var compilation = Base.Value.AddSyntaxTrees(forms.SelectMany(trees => trees));
        var givens = compilation.SyntaxTrees[0];
        return [.. ErrorsOf(givens, compilation), .. forms.AsParallel().AsOrdered().SelectMany(trees => FewestErrors(trees, compilation))];
    }

    /// <summary>What does not compile of a program of one file, whose lines for the SDK count as blank.</summary>
    public static IEnumerable<string> FindInScript(string path, string text)
    {
        var lines = text.Split('\n').Select(line => line is ['#', ':' or '!', ..] ? "" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), Parsing, path);
        var given = text.Contains(WebProject, StringComparison.Ordinal) ? ExamplePrelude.ImplicitWebUsings : ExamplePrelude.ImplicitUsings;
        var usings = CSharpSyntaxTree.ParseText(given, Parsing);
        var compilation = Base.Value.RemoveAllSyntaxTrees().AddSyntaxTrees(tree, usings)
            .WithOptions(Base.Value.Options.WithOutputKind(OutputKind.ConsoleApplication));
        return ErrorsOf(tree, compilation);
    }

    private static List<string> FewestErrors(IReadOnlyList<SyntaxTree> trees, CSharpCompilation compilation) =>
        trees.Select(tree => ErrorsOf(tree, compilation)).MinBy(errors => errors.Count)!;

    private static List<string> ErrorsOf(SyntaxTree tree, CSharpCompilation compilation) =>
    [
        .. from error in compilation.GetSemanticModel(tree).GetDiagnostics()
           where error.Severity == DiagnosticSeverity.Error && error.Id != UnusedValue
           let place = error.Location.GetMappedLineSpan()
           select $"{place.Path}({place.StartLinePosition.Line + 1}): {error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}",
    ];

    // The ways an example may be meant; the one with the fewest errors is.
    private static SyntaxTree[] FormsOf(DocExample example)
    {
        var code = Located(example);
        if (Initialiser().IsMatch(example.Code))
            return [.. ExamplePrelude.Initialised.Select(made => TreeOf(example, $"_ = {made} {{\n{code}\n}};"))];
        var isExpression = !SyntaxFactory.ParseExpression(example.Code, options: Parsing).ContainsDiagnostics;
        return isExpression ? [TreeOf(example, $"{code}\n;"), TreeOf(example, $"_ =\n{code}\n;")] : [TreeOf(example, $"{code}\n;")];
    }

    // A name that begins with a capital letter is set: no local and no variable of the prelude.
    [GeneratedRegex(@"^\s*[A-Z]\w* = ")]
    private static partial Regex Initialiser();

    private static string Located(DocExample example) => $"#line {example.Line} \"{example.Path}\"\n{example.Code}\n#line default";

    private static SyntaxTree TreeOf(DocExample example, string body)
    {
        var space = example.Namespace.Length == 0 ? "" : $"using {example.Namespace};";
        return CSharpSyntaxTree.ParseText(
            $$"""
            {{space}}
            namespace Examples.E{{Guid.NewGuid():N}};
            file sealed class Example : {{ExamplePrelude.TypeName}}
            {
                static async global::System.Threading.Tasks.Task Run()
                {
            {{body}}
                }
            }
            """,
            Parsing);
    }
}
