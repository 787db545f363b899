using FactTracker.Interchange;
using Microsoft.DotNet.Interactive.Formatting;

namespace FactTracker.Notebooks.Tests;

/// <summary>Values as .NET Interactive shows them.</summary>
internal static class Shown
{
    static Shown() => NotebookFormats.Register(Formatter.Register);

    public static string Html(object value) => value.ToDisplayString("text/html");

    public static string Text(object value) => value.ToDisplayString("text/plain").ReplaceLineEndings("\n");

    public static ClaimSet Sample(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return ClaimSetFormats.All.ReadFile(Path.Combine(folder, "samples", name)).Require();
    }
}
