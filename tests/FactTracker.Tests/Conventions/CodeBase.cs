using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactTracker.Tests.Conventions;

/// <summary>Source files bound by the compiler, so that conventions check what the code means and not how it is spelled.</summary>
internal sealed class CodeBase
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    // The global usings that ImplicitUsings adds to SDK projects.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Everything the tests themselves run on, the library's own assembly apart: its types come from the source. Loaded once for all code
    // bases.
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
           where !Path.GetFileName(path).StartsWith("FactTracker", StringComparison.Ordinal)
           select MetadataReference.CreateFromFile(path),
    ];

    private static readonly Lazy<CodeBase> LibraryLater = new(() => Load("src/FactTracker"));

    private CodeBase(string folder, IEnumerable<(string Path, string Text)> files)
    {
        Folder = folder;
        Trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path))];
        Compilation = CSharpCompilation.Create(
            "Examined",
            [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>The library itself.</summary>
    public static CodeBase Library => LibraryLater.Value;

    /// <summary>The folder of the code, relative to the root of the repository.</summary>
    public string Folder { get; }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>Creates example code to show what a convention finds. Each file has a path relative to the folder of the code.</summary>
    public static CodeBase Of(params (string Path, string Text)[] files) => new("", files);

    /// <summary>Creates example code with a single file.</summary>
    public static CodeBase Of(string text) => Of(("Snippet.cs", text));

    /// <summary>Returns the folder of a file, relative to the folder of the code; empty for a file in that folder itself.</summary>
    public string FolderOf(SyntaxTree tree) => FileArrow.FolderOf(PathOf(tree));

    /// <summary>Returns the path of a file, relative to the folder of the code.</summary>
    public string PathOf(SyntaxTree tree) => Path.GetRelativePath(Folder.Length == 0 ? "." : Folder, tree.FilePath).Replace('\\', '/');

    private static CodeBase Load(string folder) =>
        new(folder, Repository.Files(folder, "*.cs").Select(path => (path, File.ReadAllText(Repository.PathOf(path)))));
}
