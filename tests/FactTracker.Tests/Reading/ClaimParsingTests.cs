namespace FactTracker.Tests.Reading;

public sealed class ClaimParsingTests
{
    [Fact]
    public void The_first_example_has_its_value_unit_date_and_text()
    {
        var claim = Claim.Parse("65% view China as friendly, 2024");

        claim.Text.Should().Be("65% view China as friendly, 2024");
        claim.Value.Should().ContainSingle().Which.Should().Be(new Quantity(65, Unit.Percent) { Words = "65%" });
        claim.When.Should().Be(new DateValue(Edtf.Parse("2024")));
        claim.Subject.IsEmpty.Should().BeTrue();
        claim.Property.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("65%")]
    [InlineData("2024")]
    [InlineData("page 3")]
    [InlineData("Nothing to see here, please move along")]
    [InlineData(null)]
    public void A_text_without_a_claim_is_none(string? text) => Claim.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parse_throws_where_there_is_none_and_says_what_is_missing() =>
        FluentActions.Invoking(() => Claim.Parse("Nothing to see here")).Should().Throw<FormatException>()
            .WithMessage("*contains no claim*quantity*");

    [Fact]
    public void Speaker_manner_likelihood_and_condition_are_drafted()
    {
        var claim = Claim.Parse("If sanctions are lifted, trade will most likely grow by at least 5%, according to the pollster FOM");

        claim.Claimant.Should().Equal(new Agent("FOM"));
        claim.Modality.Should().Contain([Modality.Predicted, Modality.Reported]);
        claim.Likelihood.Should().Equal(Confidence.InWords("most likely"));
        claim.Condition.Should().Be("If sanctions are lifted");
        claim.Value.FirstOrDefault().Should().BeOfType<Quantity>().Which.Approximation.Should().Be(Approximation.AtLeast);
    }

    [Fact]
    public void Relative_dates_need_the_date_of_publication()
    {
        Claim.Parse("Exports fell by 5% last year").When.Should().Be(new UnknownValue { Words = "last year" });
        Claim.Parse("Exports fell by 5% last year", Edtf.Parse("2025")).When
            .Should()
            .Be(new DateValue(Edtf.Parse("2024")) { Words = "last year" });
    }
}
