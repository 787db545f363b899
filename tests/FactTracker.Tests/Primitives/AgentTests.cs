namespace FactTracker.Tests.Primitives;

public sealed class AgentTests
{
    [Fact]
    public void An_agent_is_told_by_its_name_or_else_its_id()
    {
        new Agent("FOM", "fom").ToString().Should().Be("FOM");
        new Agent(null, "fom").ToString().Should().Be("fom");
    }

    [Fact]
    public void An_agent_of_nothing_is_refused_with_the_remedy() =>
        FluentActions.Invoking(() => new Agent(null, null)).Should().Throw<ArgumentException>()
            .WithMessage("An agent needs a name or an id; give at least one of them.");

    [Theory]
    [InlineData("", null)]
    [InlineData(" ", "id")]
    [InlineData("name", "")]
    [InlineData(null, "\t")]
    public void A_blank_name_or_id_is_refused(string? name, string? id) =>
        FluentActions.Invoking(() => new Agent(name, id)).Should().Throw<ArgumentException>();
}
