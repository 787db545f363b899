namespace FactTracker.Tests.Primitives;

public sealed class ExtensionsTests
{
    private static readonly Extensions Two = Extensions.Empty.With("x:a", RawJson.Parse("1")).With("x:b", RawJson.Parse("[2]"));

    [Fact]
    public void Members_are_found_by_name()
    {
        Two.Count.Should().Be(2);
        Two["x:b"].Should().Be(RawJson.Parse("[ 2 ]"));
        Two["X:B"].Should().BeNull("names are compared by code point");
        Two.ToString().Should().Be("x:a, x:b");
    }

    [Fact]
    public void With_replaces_in_place()
    {
        var changed = Two.With("x:a", RawJson.Parse("3"));

        changed.Select(member => member.ToString()).Should().HaveCount(2);
        changed.First().Value.ToString().Should().Be("3");
        Two["x:a"]!.Value.ToString().Should().Be("1", "the first bag stays as it was");
    }

    [Fact]
    public void Without_leaves_the_others()
    {
        Two.Without("x:a").Select(member => member.Name).Should().Equal("x:b");
        Two.Without("x:a").Without("x:b").Should().BeSameAs(Extensions.Empty);
        Two.Without("x:c").Should().BeSameAs(Two);
    }

    [Fact]
    public void The_order_of_members_means_nothing()
    {
        var other = Extensions.Empty.With("x:b", RawJson.Parse("[2]")).With("x:a", RawJson.Parse("1"));

        other.Should().BeEquivalentTo(Two);
        other.Equals(Two).Should().BeTrue();
        other.GetHashCode().Should().Be(Two.GetHashCode());
    }

    [Fact]
    public void A_name_is_never_empty() => FluentActions.Invoking(() => Two.With("", default)).Should().Throw<ArgumentException>();
}
