using CsCheck;

namespace FactTracker.Tests.Claims;

public sealed class ClaimListTests
{
    private static readonly ClaimSet Set = new()
    {
        Sources = [new Source("fom") { Title = "F" }, new Source("note") { Title = "N" }],
        Claims =
        [
            new Claim("a") { Subject = ["China"], Property = "share", Value = [65], Citations = ["fom", "note", "fom"] },
            new Claim("b") { Subject = ["China", "Russia", "China"], Property = "share", Citations = ["note"] },
            new Claim("c") { Subject = ["China"], Text = "t" },
            new Claim("d") { Subject = [new EntityValue("China")], Property = "share", Citations = ["elsewhere"] },
        ],
    };

    [Fact]
    public void A_record_is_found_by_its_id()
    {
        Set.Claims["b"].Should().BeSameAs(Set.Claims[1]);
        Set.Sources["note"].Should().BeSameAs(Set.Sources[1]);
        Set.Claims.IndexOf("c").Should().Be(2);
        Set.Claims.TryGet("d", out var claim).Should().BeTrue();
        claim.Should().BeSameAs(Set.Claims[3]);
    }

    [Fact]
    public void A_record_that_is_not_there_is_not_found()
    {
        Set.Claims.TryGet("fom", out _).Should().BeFalse("that is a source");
        Set.Sources.IndexOf("a").Should().Be(-1);
        Set.Claims.TryGet(default, out _).Should().BeFalse();
        FluentActions.Invoking(() => Set.Claims["z"]).Should().Throw<KeyNotFoundException>().WithMessage("The set has no claim \"z\".");
        FluentActions.Invoking(() => Set.Sources["z"]).Should().Throw<KeyNotFoundException>().WithMessage("The set has no source \"z\".");
        ClaimList.Empty.IndexOf("a").Should().Be(-1);
    }

    [Theory]
    [InlineData("fom", "a")]
    [InlineData("note", "a,b")]
    [InlineData("elsewhere", "d")]
    [InlineData("nobody", "")]
    public void Claims_are_found_by_the_source_they_cite(string source, string ids) =>
        string.Join(',', Set.Claims.Citing(source).Select(claim => claim.Id)).Should().Be(ids);

    [Fact]
    public void Of_two_records_with_one_id_the_first_is_found() =>
        new ClaimSet { Claims = [new Claim("a") { Text = "1" }, new Claim("a") { Text = "2" }] }.Claims["a"].Text.Should().Be("1");

    [Fact]
    public void Every_record_of_a_list_of_any_size_is_found() =>
        Gen.Int[0, 3_000].Sample(
            count =>
            {
                var claims = ClaimList.Create([.. Enumerable.Range(0, count).Select(number => new Claim($"c{number}"))]);
                claims.Select((claim, place) => claims.IndexOf(claim.Id) == place).Should().NotContain(false);
                claims.IndexOf($"c{count}").Should().Be(-1);
            },
            iter: Effort.Tries(50));
}
