using System.Buffers;
using System.Globalization;
using FactTracker.Benchmarks.Quick;
using FactTracker.Reading;
using FactTracker.Serialization;

namespace FactTracker.Benchmarks.Prose;

/// <summary>
/// Reading prose, compared with just splitting it into words and numbers: generated prose at two lengths, as twice the text should take
/// twice the time, and dense news articles. Also how much memory a long text takes that is read part by part.
/// </summary>
internal static class ProseRun
{
    private const int Megabyte = 1_000_000;
    private const int Long = 32; // Megabytes.

    private static readonly ProseOptions Options = new() { Published = Edtf.Parse("2025-09-18") };

    public static void Run()
    {
        foreach (var (name, text) in ((string, string)[])
            [
                ("generated prose", Article.OfLength(Megabyte)), ("generated prose", Article.OfLength(2 * Megabyte)),
                ("news articles", NewsArticles.OfLength(2 * Megabyte)),
            ])
        {
            Console.WriteLine($"{text.Length:N0} characters, {ProseReader.Read(text, Options).Mentions.Count:N0} mentions\n");
            Table.Print($"Reading {name}", text.Length, [
                new("(a) words and numbers, counted", () => PlainTokens.CountIn(text)),
                new("(b) FactTracker, mentions", () => ProseReader.Read(text, Options)),
                new("(c) FactTracker, mentions, and drafts as JSON", () => WriteDraftsAsync(text).GetAwaiter().GetResult())
            ]);
        }

        PrintMemory();
    }

    // Ten times the text should take no more memory.
    private static void PrintMemory()
    {
        foreach (var megabytes in (int[])[Long / 8, Long])
        {
            var text = NewsArticles.OfLength(megabytes * Megabyte);
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = 0L;
            var bytes = WriteDraftsAsync(text, () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before))
                .GetAwaiter().GetResult();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{megabytes} MB of news, part by part: at most {most / 1e6:0} MB in use, {bytes / 1e6 / megabytes:0.0} MB of drafts for each MB"));
        }
    }

    private static async Task<long> WriteDraftsAsync(string text, Action? measure = null)
    {
        var bytes = 0L;
        var output = new ArrayBufferWriter<byte>();
        using var reader = new StringReader(text);
        await foreach (var part in ProseReader.ReadPartsAsync(reader, Options).ConfigureAwait(false))
        {
            ClaimSetWriter.Write(part.ToClaimSet(), output, new WritingOptions { Indented = false });
            bytes += output.WrittenCount;
            output.ResetWrittenCount();
            measure?.Invoke();
        }

        return bytes;
    }
}
