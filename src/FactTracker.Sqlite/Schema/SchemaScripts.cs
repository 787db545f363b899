using System.Text;

namespace FactTracker.Sqlite.Schema;

/// <summary>The scripts that lead from each version of the schema to the next, the first from an empty file.</summary>
internal static class SchemaScripts
{
    /// <summary>Names the files of this application among SQLite databases: "FTrk".</summary>
    public const int ApplicationId = 0x4654726B;

    private static readonly string[] Names = ["schema-1.sql"];

    /// <summary>The version that this library writes.</summary>
    public static int Version => Names.Length;

    /// <summary>Returns the scripts that are still to run.</summary>
    /// <param name="version">The version of the file, 0 for an empty one.</param>
    public static IEnumerable<string> After(int version) => Names.Skip(version).Select(Text);

    private static string Text(string name)
    {
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
