namespace FactTracker.Tests.Primitives;

public sealed class ValueListTests
{
    public static TheoryData<string[]> Contents => new(new string[][] { [], ["a"], ["a", "b"], ["a", "b", "c", "a"] });

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_list_holds_what_it_was_given(string[] items)
    {
        var list = ValueList.Create<string>(items);

        list.Count.Should().Be(items.Length);
        list.IsEmpty.Should().Be(items.Length == 0);
        list.FirstOrDefault().Should().Be(items.FirstOrDefault());
        if (items.Length > 0) list.First().Should().Be(items[0]);
        else list.Invoking(empty => empty.First()).Should().Throw<InvalidOperationException>();
        list.Single.Should().Be(items.Length == 1 ? items[0] : null);
        ((IEnumerable<string>)list).Should().Equal(items);
        Enumerable.Range(0, items.Length).Select(index => list[index]).Should().Equal(items);
        list.ToString().Should().Be($"[{string.Join(", ", items)}]");
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Adding_gives_a_longer_list_and_leaves_the_first(string[] items)
    {
        var list = ValueList.Create<string>(items);

        ((IEnumerable<string>)list.Add("z")).Should().Equal([.. items, "z"]);
        list.Count.Should().Be(items.Length);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Places_outside_are_refused(string[] items)
    {
        var list = ValueList.Create<string>(items);

        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list[items.Length]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_list_owns_its_items()
    {
        string[] items = ["a", "b"];
        ValueList<string> list = [.. items];

        items[0] = "z";

        list[0].Should().Be("a");
    }

    [Fact]
    public void Null_is_no_item()
    {
        FluentActions.Invoking(() => { ValueList<string> list = ["a", null!]; }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => default(ValueList<string>).Add(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_empty_list_is_the_default() => (ValueList.Create<string>([]) == default).Should().BeTrue();

    [Fact]
    public void Lists_in_another_order_differ() => (ValueList.Create(["a", "b"]) != ValueList.Create(["b", "a"])).Should().BeTrue();

    [Fact]
    public void An_enumerator_starts_over()
    {
        IEnumerator<string> walk = ((IEnumerable<string>)ValueList.Create(["a", "b"])).GetEnumerator();
        walk.MoveNext();
        walk.MoveNext();

        walk.Reset();

        walk.MoveNext().Should().BeTrue();
        walk.Current.Should().Be("a");
    }
}
