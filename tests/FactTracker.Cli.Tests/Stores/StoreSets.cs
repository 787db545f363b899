namespace FactTracker.Cli.Tests.Stores;

/// <summary>Stores into which sets were imported by the command.</summary>
internal static class StoreSets
{
    /// <summary>Imports versions of a set at the beginning of days of October 2025, from the first on.</summary>
    /// <returns>The path of the store.</returns>
    public static async Task<string> ImportAsync(Folder folder, params string[] versions)
    {
        var store = folder["claims.db"];
        foreach (var (day, version) in versions.Index())
        {
            var run = await CommandRun.Of(
                new Surroundings { Input = version }, "import", "--into", store, "--by", "Anna", "--at", $"2025-10-{day + 1:00}T09:00:00Z");
            run.Code.Should().Be(0, run.Error);
        }

        return store;
    }
}
