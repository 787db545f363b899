using System.Text;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization;

public sealed class ClaimJsonTests
{
    [Fact]
    public void A_claim_comes_back_as_it_was() => SetGen.Any.Sample(
        set =>
        {
            set.Claims.Select(claim => Claim.FromJson(claim.ToUtf8Json())).Should().Equal(set.Claims);
            set.Sources.Select(source => Source.FromJson(source.ToJson())).Should().Equal(set.Sources);
        },
        iter: 30);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "id": "c", "text": "t" """)]
    [InlineData("""{ "id": "c", "text": "t" } {}""")]
    [InlineData("""{ "id": "c", "text": 5 }""")]
    public void What_is_no_claim_is_refused_with_its_problems(string json)
    {
        Claim.TryFromJson(Encoding.UTF8.GetBytes(json), out var claim, out var problems).Should().BeFalse();
        claim.Should().BeNull();
        problems.Should().Contain(problem => problem.Severity == Severity.Error && problem.Line == 1);
        FluentActions.Invoking(() => Claim.FromJson(json)).Should().Throw<ClaimSetFormatException>().Which.Problems.Should()
            .Equal(problems);
    }

    [Fact]
    public void A_problem_has_the_path_of_the_value_within_the_record()
    {
        Claim.TryFromJson("""{ "id": "c", "value": [1, { "amount": "x" }] }"""u8, out _, out var problems);

        problems.Should().ContainSingle().Which.Path.Should().Be("$.value[1].amount");
    }

    [Fact]
    public void What_is_no_source_is_refused() =>
        FluentActions.Invoking(() => Source.FromJson("""{ "id": "s", "title": 5 }""")).Should().Throw<FormatException>();

    [Fact]
    public void What_is_no_error_does_not_stand_in_the_way()
    {
        Claim.TryFromJson("""{ "id": "c", "text": "t", "citation": "s" }"""u8, out var claim, out var problems).Should().BeTrue();

        claim!.Extensions["citation"].Should().NotBeNull();
        problems.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
    }
}
