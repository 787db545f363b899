using System.Globalization;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Benchmarks.Commands;

/// <summary>
/// The rows about sets of shapes that make slow code slow: chains, circles, dense graphs, one source of all claims, one claim with very
/// many citations or relations, and a note about nearly every claim.
/// </summary>
internal static class ShapeRows
{
    private const string Set = "{shape.claims.json}";
    private const string Noted = "{noted.claims.json}";
    private const string Nanopublications = "{shape.trig}";
    private const string Circle = "circle of sources";
    private static readonly string[] Check = ["check", "--at", "2027-12-31"];

    // What each may have most trouble with is behind one of the verbs.
    private static readonly string[] Shapes =
    [
        "chain of sources", Circle, "one source cited by all", "dense graph of sources", "chain of claims",
        "one claim with many citations", "one claim with many relations",
    ];

    // The shape whose set a folder has: one file serves them all, as the sets of all shapes together are large.
    private static readonly Dictionary<string, string> Written = [];

    /// <summary>Returns all rows, those of one shape together.</summary>
    public static IEnumerable<CommandRow> All() =>
    [
        new("many notes: check", [.. Check, Noted], Noted, Prepare: WriteNoted),
        new("many notes: check --format json", [.. Check, Noted, "--format", "json"], Noted, Prepare: WriteNoted),
        .. Shapes.SelectMany(Of),
        RowOf(Circle, "report", ["report", Set, "-o", "{report.html}"]),
    ];

    private static IEnumerable<CommandRow> Of(string shape) =>
    [
        RowOf(shape, "check", [.. Check, Set]),
        RowOf(shape, "origins", ["origins", Set, "--format", "json"]),
        RowOf(shape, "confidence", ["confidence", Set]),
        RowOf(shape, "out: nanopub", ["convert", Set, Nanopublications, "--to", "nanopub"]),
    ];

    private static CommandRow RowOf(string shape, string name, string[] words) =>
        new($"{shape}: {name}", words, Set, Prepare: folder => Write(folder, shape));

    private static void Write(string folder, string shape)
    {
        if (Written.GetValueOrDefault(folder) == shape) return;
        ClaimSetWriter.WriteFile(ShapedSets.Of(shape, SizeOf(folder)), CommandRow.In(folder, Set));
        Written[folder] = shape;
    }

    private static void WriteNoted(string folder)
    {
        var file = CommandRow.In(folder, Noted);
        if (!File.Exists(file)) OtherSets.WriteNoted(file, SizeOf(folder));
    }

    private static int SizeOf(string folder) => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture);
}
