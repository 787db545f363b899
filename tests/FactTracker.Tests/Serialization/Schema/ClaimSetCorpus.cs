using FactTracker.Serialization;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>The claim sets under Corpora/claimsets, and the samples, with what the validator finds in them.</summary>
public sealed class ClaimSetCorpus
{
    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> _faults = new(ValidateAll);
    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> _faultsAsWritten = new(ValidateAsWritten);

    /// <summary>Files that the schema and the reader take.</summary>
    public static TheoryData<string> Valid => [.. FilesOf("valid"), .. Samples];

    /// <summary>Files with one fault of structure each, told by the name.</summary>
    public static TheoryData<string> Invalid => [.. FilesOf("invalid")];

    // Sets with faults that a check is meant to find.
    private static readonly string[] Faulty = ["broken.claims.json", "conflicts.claims.json", "derive.claims.json", "origins.claims.json"];

    private static IEnumerable<string> Samples =>
        from file in Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.claims.json")
        where !Faulty.Contains(Path.GetFileName(file))
        select NameOf(file);

    /// <summary>Where a file is.</summary>
    public static string PathOf(string file) => file.StartsWith("samples/", StringComparison.Ordinal)
        ? Checkout.PathOf(file)
        : Checkout.PathOf("tests", "FactTracker.Tests", "Corpora", "claimsets", file);

    /// <summary>What the schema finds wrong with a file.</summary>
    public IReadOnlyList<string> FaultsOf(string file) => _faults.Value[file];

    /// <summary>What the schema finds wrong with a valid file once it was read and written.</summary>
    public IReadOnlyList<string> FaultsAsWritten(string file) => _faultsAsWritten.Value[file];

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.json*")
            .Select(NameOf).Order(StringComparer.Ordinal);

    private static string NameOf(string path) => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";

    private static Dictionary<string, IReadOnlyList<string>> ValidateAll()
    {
        var files = new[] { Valid, Invalid }.SelectMany(rows => rows.Select(row => row.Data))
            .ToLookup(file => file.EndsWith(".jsonl", StringComparison.Ordinal));
        var documents = files[false].ToArray();
        var faults =
            documents.Zip(Ajv.Validate(ClaimSetSchema.Id, [.. documents.Select(file => File.ReadAllText(PathOf(file)))])).ToDictionary();
        foreach (var file in files[true])
        {
            var lines = File.ReadAllText(PathOf(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            faults.Add(file, [.. Ajv.Validate(ClaimSetSchema.Id + "#/$defs/line", lines).SelectMany(line => line)]);
        }

        return faults;
    }

    private static Dictionary<string, IReadOnlyList<string>> ValidateAsWritten()
    {
        var files = Valid.Select(row => row.Data).ToArray();
        return files.Zip(Ajv.Validate(ClaimSetSchema.Id, [.. files.Select(file => ClaimSet.Load(PathOf(file)).ToJson())])).ToDictionary();
    }
}
