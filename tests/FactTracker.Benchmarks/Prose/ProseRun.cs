using FactTracker.Benchmarks.Quick;
using FactTracker.Reading;

namespace FactTracker.Benchmarks.Prose;

/// <summary>Reading prose, compared with just splitting it into words, at two lengths: twice the text should take twice the time.</summary>
internal static class ProseRun
{
    private const int Megabyte = 1_000_000;

    public static void Run()
    {
        foreach (var length in (int[])[Megabyte, 2 * Megabyte])
        {
            var text = Article.OfLength(length);
            Console.WriteLine($"{text.Length:N0} characters, {ProseReader.Read(text).Mentions.Count:N0} mentions\n");
            Table.Print("Reading prose", text.Length, [
                new("(a) split into words", () => text.Split(' ')),
                new("(b) FactTracker, mentions and drafts", () => ProseReader.Read(text))
            ]);
        }
    }
}
