using System.Diagnostics;
using System.Globalization;
using FactTracker.Benchmarks.Generation;
using FactTracker.History;

namespace FactTracker.Benchmarks.Evidence;

/// <summary>
/// Measures looking for 10,000 quotes in generated copies, and in the Markdown of a git repository as it is now, after they were pinned in
/// that of an older commit.
/// </summary>
internal static class EvidenceRun
{
    private const int Quotes = 10_000;
    private const int Vocabulary = 50_000;
    private const int LeastWords = 6;
    private const int MostWords = 25;
    private const int PartLength = 500; // Letters from which a quote is cut.

    /// <summary>Runs with generated texts of a number of megabytes in all, in one copy, in ten, and in a thousand.</summary>
    public static void Run(int megabytes)
    {
        foreach (var count in (int[])[1, 10, 1000]) Generated(megabytes, count);
    }

    /// <summary>Runs with a git repository: quotes of a commit, by default that in the middle of its history, in the last one.</summary>
    public static void Run(string repository, string? commit)
    {
        var commits = Git(repository, "log", "--first-parent", "--format=%H").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var old = commit ?? commits[commits.Length / 2];
        var before = Pages(repository, old);
        var set = SetOf(before, new Dice(1));
        Console.WriteLine($"{before.Count:N0} pages of {old[..10]}");
        var pinned = set.PinEvidence(Measure("pinned at that commit", set, before));
        Measure("in the last commit", pinned, Pages(repository, commits[0]));
    }

    private static void Generated(int megabytes, int count)
    {
        var dice = new Dice(7);
        var copies = new SourceCopies();
        for (var i = 0; i < count; i++)
        {
            copies[new SourceId($"s{i}")] = SourceCopy.FromText(TextOf(megabytes * 1_000_000 / count, ref dice));
        }

        var set = SetOf(copies, dice);
        Measure($"{megabytes:N0} MB in {count:N0}", set, copies);
        var now = new SourceCopies();
        foreach (var (id, copy) in copies) now[id] = SourceCopy.FromText(Edited(copy.Text, ref dice));
        Measure("  and edited", set, now);
    }

    private static EvidenceReport Measure(string name, ClaimSet set, SourceCopies copies)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (started, worked) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var report = set.CheckEvidence(copies);
        var taken = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        var work = process.TotalProcessorTime - worked;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24} {taken.TotalSeconds,6:0.00} s, {work.TotalSeconds,6:0.00} s of a processor  {report.ToSummary()}"));
        return report;
    }

    private static string TextOf(int letters, ref Dice dice)
    {
        var text = new System.Text.StringBuilder(letters + 100);
        while (text.Length < letters)
        {
            var word = Math.Min(dice.Below(Vocabulary), Math.Min(dice.Below(Vocabulary), dice.Below(Vocabulary))); // Some are frequent.
            text.Append(CultureInfo.InvariantCulture, $"w{word:x}").Append(dice.Below(12) == 0 ? ".\n" : " ");
        }

        return text.ToString();
    }

    // One word of each hundred is another one.
    private static string Edited(string text, ref Dice dice)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (dice.Below(100) == 0) words[i] = "edited";
        }

        return string.Join(' ', words);
    }

    private static ClaimSet SetOf(SourceCopies copies, Dice dice)
    {
        var claims = new List<Claim>();
        var all = copies.Where(it => it.Value.Text.Length > 2 * PartLength).ToArray();
        while (claims.Count < Quotes)
        {
            var (id, copy) = all[dice.Below(all.Length)];
            var part = copy.Text.AsSpan(dice.Below(copy.Text.Length - PartLength), PartLength).ToString();
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var length = LeastWords + dice.Below(MostWords - LeastWords);
            if (words.Length < length + 2) continue;
            claims.Add(new Claim(new ClaimId($"c{claims.Count}"))
            {
                Text = "A claim", Citations = [new Citation(id) { Quote = string.Join(' ', words[1..(length + 1)]) }],
            });
        }

        return ClaimSet.Empty.WithClaims(claims);
    }

    private static SourceCopies Pages(string repository, string commit)
    {
        var copies = new SourceCopies();
        var paths = Git(repository, "ls-tree", "-r", "-z", "--name-only", commit).Split('\0');
        foreach (var path in paths.Where(it => it.EndsWith(".md", StringComparison.Ordinal)))
        {
            copies[new SourceId(path.Replace(' ', '_'))] = SourceCopy.FromMarkdown(Git(repository, "show", $"{commit}:{path}"));
        }

        return copies;
    }

    private static string Git(string repository, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", repository, .. arguments]) { RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd();
    }
}
