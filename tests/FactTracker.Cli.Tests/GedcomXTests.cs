namespace FactTracker.Cli.Tests;

public sealed class GedcomXTests
{
    [Fact]
    public async Task A_document_is_recognised_and_its_conclusions_listed()
    {
        const string Document =
            """{"persons":[{"id":"P-1","names":[{"nameForms":[{"fullText":"Ann"}]}],"facts":[{"type":"http://gedcomx.org/Birth","date":{"formal":"+1795"}}]}]}""";
        var run = await CommandRun.Of(new Surroundings { Input = Document }, "list");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("Ann").And.Contain("1795");
    }
}
