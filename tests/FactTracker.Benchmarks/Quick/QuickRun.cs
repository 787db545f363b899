using FactTracker.Benchmarks.Baselines;
using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.Quick;

/// <summary>Measures all figures in one run of a minute or two. They are less exact than those of BenchmarkDotNet, but good enough for an
/// overview.</summary>
internal static class QuickRun
{
    private static readonly ReadingOptions OneCore = new() { MaxDegreeOfParallelism = 1 };

    public static void Run(string[] options)
    {
        var claims = options is [var count] ? int.Parse(count) : LargeSet.Claims;
        var document = LargeSet.Document(claims);
        var lines = LargeSet.Lines(claims);
        Console.WriteLine(
            $"{claims:N0} claims: {document.Length / 1e6:0.0} MB as a document, {lines.Length / 1e6:0.0} MB as lines; " +
            $"{Environment.ProcessorCount} cores\n");
        Table.Print("Reading", document.Length, Readers(document, lines));
        Table.Print("Writing", document.Length, Writers(document));
    }

    private static IEnumerable<Contender> Readers(byte[] document, byte[] lines) =>
    [
        new("(a) bare token scan", () => Baseline.Scan(document)),
        new("(b) System.Text.Json, generated, plain classes", () => Baseline.Generated(document)),
        new("(c) Newtonsoft.Json, plain classes", () => Baseline.WithNewtonsoft(document)),
        new("(d) FactTracker, read, all cores", () => ClaimSetReader.Read(document).Set),
        new("(d) FactTracker, read, one core", () => ClaimSetReader.Read(document, OneCore).Set),
        new("(e) FactTracker, read and check", () => ReadAndCheck(document)),
        new("(f) FactTracker, read lines at once", () => ClaimSetReader.Read(lines).Set),
        new("(g) FactTracker, stream lines, all cores", () => StreamLines(lines, ReadingOptions.Default).GetAwaiter().GetResult()),
        new("(g) FactTracker, stream lines, one core", () => StreamLines(lines, OneCore).GetAwaiter().GetResult()),
    ];

    private static IEnumerable<Contender> Writers(byte[] document)
    {
        var set = ClaimSetReader.Read(document).Set;
        var plain = Baseline.Generated(document);
        return
        [
            new("(b) System.Text.Json, generated, plain classes", () => Written(() => Baseline.Write(plain, Stream.Null))),
            new(
                "(d) FactTracker, document",
                () => Written(() => ClaimSetWriter.Write(set, Stream.Null, new WritingOptions { Indented = false }))),
            new(
                "(f) FactTracker, lines",
                () => Written(() => ClaimSetWriter.Write(set, Stream.Null, new WritingOptions { Form = SerializationForm.Lines }))),
        ];
    }

    private static ClaimSet ReadAndCheck(byte[] document)
    {
        var reading = ClaimSetReader.Read(document);
        var errors = reading.Check().Count(problem => problem.Severity == Severity.Error);
        return errors == 0 ? reading.Set : throw new InvalidOperationException($"The large set has {errors} errors.");
    }

    private static async Task<object?> StreamLines(byte[] lines, ReadingOptions options)
    {
        await foreach (var line in ClaimLineReader.ReadAsync(new MemoryStream(lines), options))
        {
            if (line.Problems.Count > 0) throw new InvalidOperationException(line.Problems[0].ToString());
        }

        return null;
    }

    private static object? Written(Action write)
    {
        write();
        return null;
    }
}
