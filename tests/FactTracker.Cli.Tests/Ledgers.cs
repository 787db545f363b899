namespace FactTracker.Cli.Tests;

/// <summary>Ledgers in which sets were recorded by the command.</summary>
internal static class Ledgers
{
    /// <summary>Records versions of a set at the beginning of days of October 2025, from the first on.</summary>
    /// <returns>The path of the ledger.</returns>
    public static async Task<string> RecordAsync(Folder folder, params string[] versions)
    {
        var ledger = folder["set.ledger.jsonl"];
        foreach (var (day, version) in versions.Index())
        {
            var run = await CommandRun.Of(
                new Surroundings { Input = version }, "record", ledger, "--by", "Anna", "--at", $"2025-10-{day + 1:00}T09:00:00Z");
            run.Code.Should().Be(0, run.Error);
        }

        return ledger;
    }
}
