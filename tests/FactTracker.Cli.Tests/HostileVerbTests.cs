namespace FactTracker.Cli.Tests;

/// <summary>Hostile ids, texts and quotes through every verb, on a terminal and in a pipe.</summary>
public sealed class HostileVerbTests
{
    // Into a pipe or a file, these write texts as they are.
    private static readonly string[] Writing = ["convert", "export", "join", "merge", "new", "report"];

    public static TheoryData<string[]> Runs => [.. EveryVerb.Runs];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Nothing_of_them_reaches_a_terminal(string[] arguments)
    {
        foreach (var set in (string[])[HostileSets.Valid, HostileSets.Whole, HostileSets.Huge])
        {
            using var folder = await EveryVerb.PrepareAsync(set, HostileSets.Words);
            var run = await EveryVerb.RunAsync(folder, new Surroundings { Width = 80 }, arguments);

            HostileSets.Hidden(run.Out + run.Error).Should().BeEmpty();
            run.Error.Should().NotContain("Internal error");
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Nothing_of_them_reaches_a_pipe_but_in_a_set(string[] arguments)
    {
        using var folder = await EveryVerb.PrepareAsync(HostileSets.Valid, HostileSets.Words);
        var run = await EveryVerb.RunAsync(folder, new Surroundings(), arguments);

        HostileSets.Hidden(run.Error).Should().BeEmpty();
        if (!Writing.Contains(EveryVerb.NameOf(arguments))) HostileSets.Hidden(run.Out).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task A_hostile_name_of_a_file_is_shown_as_what_it_is(string[] arguments)
    {
        using var folder = await EveryVerb.PrepareAsync(Sets.Friendly);
        var name = HostileSets.Words.Replace("\0", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(folder.Path)) File.Copy(file, Renamed(file));
        string[] renamed =
            [.. arguments.Select(one => one is ['@', ..] && one.Contains('.', StringComparison.Ordinal) ? Renamed(one) : one)];
        var run = await EveryVerb.RunAsync(folder, new Surroundings { Width = 80 }, renamed);

        HostileSets.Hidden(run.Out + run.Error).Should().BeEmpty();
        run.Error.Should().NotContain("Internal error");

        // The endings stay, since formats are known by them.
        string Renamed(string file) => file.Insert(file.IndexOf('.', StringComparison.Ordinal), name);
    }
}
