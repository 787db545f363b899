namespace FactTracker.Tests.Values;

public sealed class ClaimValueTests
{
    [Fact]
    public void Literals_become_values()
    {
        ValueList<ClaimValue> values = ["China", true, 65, 1.5m, Edtf.Parse("2024")];

        ((IEnumerable<ClaimValue>)values).Should().Equal(
            new TextValue("China"), new FlagValue(true), new Quantity(65), new Quantity(1.5m), new DateValue(Edtf.Parse("2024")));
    }

    [Fact]
    public void A_text_is_never_an_entity() => new TextValue("Q148").Equals((ClaimValue)new EntityValue("Q148")).Should().BeFalse();

    [Fact]
    public void Entities_are_the_same_by_id_whatever_they_are_called()
    {
        var one = new EntityValue("Q148") { Label = "China" };

        one.IsSameAs(new EntityValue("Q148") { Label = "Kina" }).Should().BeTrue();
        one.Should().NotBe(new EntityValue("Q148"), "equality is about all content");
        one.IsSameAs(null).Should().BeFalse();
    }

    [Fact]
    public void Unknown_none_and_false_are_three_things() =>
        new ClaimValue[] { new UnknownValue(), new NoneValue(), new FlagValue(false), new TextValue("") }.Should().OnlyHaveUniqueItems();

    public static TheoryData<ClaimValue, string> Told => new()
    {
        { "China", "China" },
        { true, "true" },
        { new UnknownValue(), "unknown" },
        { new NoneValue(), "none" },
        { Edtf.Parse("2000~/2004~"), "2000~/2004~" },
        { new EntityValue("Q148"), "Q148" },
        { new EntityValue("Q148") { Label = "China" }, "China" },
        { new UnrecognisedValue(RawJson.Parse("{ \"x:a\": 1 }")), "{\"x:a\":1}" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_value_is_told_as_a_plain_line(ClaimValue value, string told) => value.ToString().Should().Be(told);

    [Fact]
    public void A_statement_of_a_date_may_be_that_it_is_not_known()
    {
        DateStatement known = "2024-05~", unknown = new UnknownValue();

        known.AsDate.Should().Be(Edtf.Parse("2024-05~"));
        unknown.AsDate.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_entity_has_an_id(string id) => FluentActions.Invoking(() => new EntityValue(id)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_text_may_be_empty_and_never_null()
    {
        new TextValue("").Text.Should().BeEmpty();
        FluentActions.Invoking(() => new TextValue(null!)).Should().Throw<ArgumentNullException>();
    }
}
