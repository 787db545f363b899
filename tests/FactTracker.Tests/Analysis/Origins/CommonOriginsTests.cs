using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Origins;

public sealed class CommonOriginsTests
{
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "a:-; b:-", "a", "b", "Independent", " | " },
        { "d:-; a:d; b:d", "a", "b", "NotIndependent", "d | " },
        { "d; a:d; b:d", "a", "b", "NotIndependent", "d | " },
        { "a; b", "a", "b", "PossiblyIndependent", " | " },
        { "a:x y; x:-; y:-; b:x", "a", "b", "PossiblyIndependent", "x | " },
        { "a:x y; x:-; y:-", "a", "x; y", "NotIndependent", "x y | " },
        { "a:x y; x:-; y:-", "a", "a", "PossiblyIndependent", "x y | a" },
        { "n:p q; p:d; d; q:-", "n:p", "n:p", "NotIndependent", "d | n p" },
        { "?u; a:u; b:u", "a", "b", "PossiblyIndependent", "u | " },
        { "?u:a; a:u", "u:-; a", "u:-; a", "PossiblyIndependent", "u | a" },
        { "?u:a; a:u", "u; a:-", "u; a:-", "NotIndependent", "a | u" },
        { "a:b; b:a; d:-", "a:-; b", "d", "Independent", " | " },
        { "?u:a; a:u; d:-", "u:-; a", "d", "PossiblyIndependent", " | " },
        { "a:-", "a", "", "PossiblyIndependent", " | " },
        { "a:-", "x", "x", "NotIndependent", "x | " },
        { "a:-", "x:-", "y:-", "Independent", " | " },
        { "a:-; b:=a", "a", "b", "NotIndependent", "a b | " },
        { "a:-; b:-; c:-", "a; c", "b; c", "NotIndependent", "c | " },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Two_claims_have_in_common(string sources, string a, string b, string independence, string common)
    {
        var set = Graph.Of(sources, a, b);
        var there = set.CommonOrigins(set.Claims[0], set.Claims[1]);
        var back = set.CommonOrigins(set.Claims[1], set.Claims[0]);

        there.Independence.ToString().Should().Be(independence);
        $"{string.Join(' ', there.Origins.SelectMany(it => it.OfA.Sources))} | {string.Join(' ', there.Through)}".Should().Be(common);
        back.Should().Be(there with
        {
            A = there.B,
            B = there.A,
            Origins = [.. there.Origins.Select(origin => new CommonOrigin(origin.OfB, origin.OfA))],
        });
    }

    [Fact]
    public void A_tie_makes_independence_possible_at_most()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("a") { Publisher = "P", BasedOn = [] }, new Source("b") { Publisher = "P", BasedOn = [] }],
            Claims = [new Claim("c0") { Citations = ["a"] }, new Claim("c1") { Citations = ["b"] }],
        };

        set.CommonOrigins(set.Claims[0], set.Claims[1], OriginPolicy.Default with { TiesPublishers = true }).Independence
            .Should().Be(OriginIndependence.PossiblyIndependent);
    }

    [Fact]
    public void The_answer_is_put_into_words_and_json()
    {
        var set = Graph.Of("n:d; d", "n", "n");
        var common = set.CommonOrigins(set.Claims[0], set.Claims[1]);

        common.ToWords().Should().Be("\"c0\" and \"c1\" are not independent. Both may rest on d (does not say what it rests on). Both reach it through n.");
        common.ToJson().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be(
            """{"a":"c0","b":"c1","independence":"notIndependent","origins":[{"sources":["d"],"knowledge":"notStated","citationsOfA":[0],"citationsOfB":[0]}],"through":["n"],"policy":"default"}""");
    }
}
