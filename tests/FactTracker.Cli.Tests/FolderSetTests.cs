using FactTracker.Cli.Serving;

namespace FactTracker.Cli.Tests;

/// <summary>Which file <c>mcp</c> serves when none is named.</summary>
public sealed class FolderSetTests
{
    [Theory]
    [InlineData("claims.json", "claims.json", "notes.txt", "package.json")]
    [InlineData("rents.claims.json", "rents.claims.json", "reclaims.json")]
    [InlineData("Rents.CLAIMS.JSONL", "Rents.CLAIMS.JSONL")]
    [InlineData("a.ledger.jsonl", "a.ledger.jsonl", "a.jsonl", "a.db")]
    public void The_only_set_of_a_folder_is_served(string expected, params string[] files)
    {
        using var folder = new Folder();
        foreach (var file in files) folder.Write(file, "{}");

        FolderSet.Find(folder.Path).Should().Be(folder[expected]);
    }

    [Fact]
    public async Task A_database_is_known_by_its_content()
    {
        using var folder = new Folder();
        await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "import", "--into", folder["a.db"]);

        FolderSet.Find(folder.Path).Should().Be(folder["a.db"]);
    }

    [Fact]
    public void None_and_several_are_refused()
    {
        using var folder = new Folder();
        folder.Invoking(it => FolderSet.Find(it.Path)).Should().Throw<CommandException>().WithMessage("*no claim set*Name one.");
        for (var i = 1; i < 8; i++) folder.Write($"{i}.claims.json", "{}");

        folder.Invoking(it => FolderSet.Find(it.Path)).Should().Throw<CommandException>()
            .WithMessage("*several claim sets: 1.claims.json, 2.claims.json*and 2 more. Name one of them.");
    }
}
