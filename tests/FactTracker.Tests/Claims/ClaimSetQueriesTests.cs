namespace FactTracker.Tests.Claims;

public sealed class ClaimSetQueriesTests
{
    // A circle between b and c; d draws on memo by way of them.
    private static readonly ClaimSet Set = new()
    {
        Sources =
        [
            new Source("memo"), new Source("b") { BasedOn = ["memo", "c"] }, new Source("c") { BasedOn = ["b"] },
            new Source("d") { BasedOn = ["c"] },
            new Source("alone") { BasedOn = [] },
        ],
        Claims =
        [
            new Claim("far") { Citations = ["d"] },
            new Claim("direct") { Citations = ["alone", "memo"] },
            new Claim("own") { Citations = [new Citation("d") { BasedOn = [] }] },
            new Claim("other") { Citations = [new Citation("alone") { BasedOn = ["c"] }] },
            new Claim("named") { Citations = [new Citation("alone") { BasedOn = ["memo"] }] },
            new Claim("against") { Citations = [new Citation("memo") { Stance = Stance.Refutes }] },
            new Claim("said") { Citations = [new Citation("b") { Stance = Stance.States }] },
            new Claim("nothing"),
        ],
    };

    [Theory]
    [InlineData("memo", "far direct other named said")]
    [InlineData("c", "far other said")]
    [InlineData("alone", "direct other named")]
    [InlineData("nobody", "")]
    public void Claims_rest_on_a_source_by_way_of_others(string source, string claims) =>
        string.Join(' ', Set.RestingOn(source).Select(claim => claim.Id)).Should().Be(claims);

    [Theory]
    [InlineData("memo", "b c d")]
    [InlineData("b", "c d")]
    [InlineData("alone", "")]
    public void Sources_draw_on_a_source_by_way_of_others(string source, string sources) =>
        string.Join(' ', Set.DrawingOn(source).Select(drawing => drawing.Id)).Should().Be(sources);

    [Fact]
    public void A_long_chain_is_walked()
    {
        const int Length = 50_000;
        var set = new ClaimSet
        {
            Sources = SourceList.Create([.. Enumerable.Range(0, Length)
                .Select(number => new Source($"s{number}") { BasedOn = number == 0 ? default : [$"s{number - 1}"] })]),
            Claims = [new Claim("c") { Citations = [$"s{Length - 1}"] }],
        };

        set.RestingOn("s0").Should().ContainSingle();
    }

    [Fact]
    public void An_edit_of_a_source_is_seen() =>
        Set.Replace(new Source("d") { BasedOn = [] }).RestingOn("memo").Select(claim => claim.Id.Text).Should()
            .Equal("direct", "other", "named", "said");
}
