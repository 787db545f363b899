using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Cli.Tests;

/// <summary>What a verb prints of a set of four times the size is about four times as long, whatever the shape of the set.</summary>
public sealed class VerbGrowthTests
{
    private const int Size = 200;
    private const int Times = 4;
    private const double MostGrowth = Times * 1.5;
    private const int LeastPrinted = 20_000; // Below, a heading counts as much as the rest.

    private static readonly string[][] Verbs =
    [
        ["show"], ["show", "--format", "json"], ["list"], ["list", "--format", "csv"], ["list", "--format", "markdown"], ["check"],
        ["check", "--format", "json"], ["origins"], ["conflicts"], ["stale"], ["hash"],
    ];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var verb in Verbs)
            {
                foreach (var shape in ShapedSets.Names.Where(shape => !IsCompleteEachTime(verb, shape)))
                {
                    rows.Add(string.Join(' ', verb), shape);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Output_grows_as_the_set_does(string verb, string shape)
    {
        var small = await PrintedAsync(verb, shape, Size);
        var large = await PrintedAsync(verb, shape, Size * Times);

        large.Should().BeLessThan((long)(Math.Max(small, LeastPrinted) * MostGrowth));
    }

    // Each line of this JSON has the whole records of the sources that its claim cites, so that a program can take it alone; each claim has
    // a tree of its own of what it rests on, up to a limit that these sets do not reach.
    private static bool IsCompleteEachTime(string[] verb, string shape) =>
        verb is ["show", .., "json"] or ["origins"] && shape is "source based on many, cited by all" or "dense graph of sources";

    private static async Task<long> PrintedAsync(string verb, string shape, int size)
    {
        using var folder = new Folder();
        var file = folder["set.claims.json"];
        ClaimSetWriter.WriteFile(ShapedSets.Of(shape, size), file);
        var words = verb.Split(' ');
        var run = await CommandRun.Of([words[0], file, .. words[1..]]);
        run.Code.Should().BeLessThan(2, run.Error);
        return run.Bytes.Length + run.Error.Length;
    }
}
