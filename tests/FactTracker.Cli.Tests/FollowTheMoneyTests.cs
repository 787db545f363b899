namespace FactTracker.Cli.Tests;

public sealed class FollowTheMoneyTests
{
    private const string Entities = """
        {"id":"e1","schema":"Person","properties":{"name":["Ann"],"birthDate":["1961-04"]}}
        {"id":"e2","schema":"Company","properties":{"name":["ACME"],"owner":["e1"]}}

        """;

    [Fact]
    public async Task Entities_become_statements_and_come_back()
    {
        using var folder = new Folder();
        var entities = folder.Write("a.ftm.json", Entities);

        (await CommandRun.Of("convert", entities, folder["b.statements.csv"], "--strict")).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["b.statements.csv"], folder["c.ftm.json"], "--strict")).Code.Should().Be(0);

        File.ReadLines(folder["b.statements.csv"]).Should().HaveCount(5);
        File.ReadAllText(folder["c.ftm.json"]).Should().Be(Entities.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_a_statement_has_no_place_for_is_told()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("convert", folder.Write("a.json", Sets.Friendly), folder["b.ftm.json"]);

        run.Code.Should().Be(1, "no record was written");
        run.Error.Should().Contain("FT0904").And.Contain("is about one entity");
    }

    [Fact]
    public async Task The_text_tells_the_format()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Entities }, "list");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("1961");
    }
}
