using System.Diagnostics;
using FactTracker.Tests;

namespace FactTracker.Cli.Tests;

/// <summary>
/// The command is killed while it replaces a file, again and again: the file is the old one or the new one, to the last byte.
/// </summary>
public sealed class KilledWritingTests
{
    private static readonly int Kills = Effort.Rounds(200);
    private const int AtOnce = 2;
    private const int Claims = 4_000; // Enough that writing takes a while.

    [Fact]
    public async Task The_old_file_or_the_new_one_is_there_whole()
    {
        Effort.NeedsPrograms($"kills the command {Kills} times");
        using var folder = new Folder();
        folder.Write("odd.json", SetOf("odd"));
        folder.Write("even.json", SetOf("even"));
        (await CommandRun.Of("convert", folder["odd.json"], folder["odd.jsonl"])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["even.json"], folder["even.jsonl"])).Code.Should().Be(0);
        var whole = new[]
        {
            await File.ReadAllBytesAsync(folder["odd.jsonl"], TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(folder["even.jsonl"], TestContext.Current.CancellationToken)
        };
        var during = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, AtOnce), TestContext.Current.CancellationToken, async (row, cancellationToken) =>
        {
            var target = folder[$"target{row}.jsonl"];
            var random = new Random(row);
            await File.WriteAllBytesAsync(target, whole[0], cancellationToken);
            for (var i = 1; i <= Kills / AtOnce; i++)
            {
                if (await KillAsync(folder, i % 2 == 0 ? "odd.json" : "even.json", target, random, cancellationToken))
                    Interlocked.Increment(ref during);
                var found = await File.ReadAllBytesAsync(target, cancellationToken);
                Array.Exists(whole, bytes => bytes.AsSpan().SequenceEqual(found)).Should().BeTrue("the file is the old or the new one");
                Leftovers(folder, target).Should().HaveCountLessThanOrEqualTo(1);
            }

            (await CommandRun.Of("convert", folder["odd.json"], target)).Code.Should().Be(0);
            Leftovers(folder, target).Should().BeEmpty();
        });

        during.Should().BePositive("some of the kills must fall into the writing");
    }

    // Kills the command at a moment after it began to write; true if the file beside the target was still there then.
    private static async Task<bool> KillAsync(
        Folder folder, string source, string target, Random random, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            "dotnet", [typeof(CommandHost).Assembly.Location, "convert", folder[source], target])
        { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var before = Leftovers(folder, target).ToHashSet();
        while (!process.HasExited && Leftovers(folder, target).All(before.Contains))
        {
            await Task.Delay(1, cancellationToken);
        }

        Thread.SpinWait(random.Next(200_000));
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        return Leftovers(folder, target).Length > 0;
    }

    private static string[] Leftovers(Folder folder, string target) =>
        Directory.GetFiles(folder.Path, Path.GetFileName(target) + ".*.writing");

    private static string SetOf(string name) =>
        $$"""{"facttracker":"1.0","title":"{{name}}","claims":[{{string.Join(',', Enumerable.Range(0, Claims).Select(i => $"{{\"id\":\"c{i}\",\"text\":\"{name} {i}\"}}"))}}]}""";
}
