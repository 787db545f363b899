namespace FactTracker.Tests.Primitives;

public sealed class RareMembersTests
{
    private static readonly RareMembers Some = default(RareMembers).With("a", "1").With<int?>("b", 2).With("c", "3");

    [Fact]
    public void A_member_is_found_by_its_name() =>
        (Some.Get<string>("a"), Some.Get<int?>("b"), Some.Get<string>("c")).Should().Be(("1", 2, "3"));

    [Fact]
    public void A_member_that_is_not_there_is_the_default_of_its_type() =>
        (Some.Get<string>("d"), Some.Get<int?>("d"), default(RareMembers).Get<string>("a")).Should().Be((null, null, null));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    public void Null_removes_a_member_wherever_it_stands(string name)
    {
        var fewer = name == "b" ? Some.With<int?>(name, null) : Some.With<string?>(name, null);

        fewer.Should().NotBe(Some);
        new object?[] { fewer.Get<string>("a"), fewer.Get<int?>("b"), fewer.Get<string>("c") }
            .Count(value => value is not null).Should().Be(2);
    }

    [Fact]
    public void What_a_record_has_without_the_member_removes_it_too() =>
        default(RareMembers).With("a", "0", byDefault: "0").IsEmpty.Should().BeTrue();

    [Fact]
    public void Setting_a_member_again_replaces_it_and_leaves_the_original_alone()
    {
        var other = Some.With("a", "9");

        (other.Get<string>("a"), other.Get<int?>("b"), Some.Get<string>("a")).Should().Be(("9", 2, "1"));
        other.With("a", "1").Should().Be(Some);
    }

    public static TheoryData<string, bool> Others => new()
    {
        { "c b a", true },
        { "b a c", true },
        { "a b", false },
        { "a b c d", false },
        { "", false },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Equal_whatever_the_order_they_were_set_in(string names, bool areEqual)
    {
        var others = default(RareMembers);
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            others = name == "b" ? others.With<int?>(name, 2) : others.With(name, name == "a" ? "1" : "3");
        }

        others.Equals(Some).Should().Be(areEqual);
        Some.Equals(others).Should().Be(areEqual);
        if (areEqual) others.GetHashCode().Should().Be(Some.GetHashCode());
    }
}
