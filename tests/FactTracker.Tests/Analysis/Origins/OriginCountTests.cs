using FactTracker.Analysis;
using FactTracker.Serialization;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Analysis.Origins;

public sealed class OriginCountTests
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "no citation", "a", "", "0 in 0" },
        { "one that says nothing", "a", "a", "1 in 1" },
        { "one of its own knowledge", "a:-", "a", "1 in 1" },
        { "two that say nothing may share an origin", "a; b", "a; b", "1 to 2 in 2" },
        { "two of their own knowledge", "a:-; b:-", "a; b", "2 in 2" },
        { "what says nothing may rest on the other", "a:-; b", "a; b", "1 to 2 in 2" },
        { "articles on one leaked document", "d; a:d; b:d; c:a b", "a; b; c", "1 in 3" },
        { "a list is an upper limit", "a:x y; x:-; y:-", "a", "1 to 2 in 1" },
        { "a citation's own list holds for each of it", "a; x:-; y:-", "a:x y", "2 in 1" },
        { "a citation's empty list is own knowledge", "a:x; x:-; b:-", "a:-; b", "2 in 2" },
        { "and replaces nothing elsewhere", "a:x; x:-; b:a", "a:-; b", "2 in 2" },
        { "one item may meet two lists", "a:x y; b:y z; x:-; y:-; z:-", "a; b", "1 to 3 in 2" },
        { "three lists in a triangle need two", "a:x y; b:y z; c:z x; x:-; y:-; z:-", "a; b; c", "2 to 3 in 3" },
        { "only an unnamed source", "?u", "u", "0 to 1 in 1" },
        { "two unnamed sources are never one", "?u; ?v", "u; v", "0 to 2 in 2" },
        { "an unnamed source of its own knowledge", "?u:-", "u", "0 to 1 in 1" },
        { "an unnamed source that passes something on", "?u:d; d:-", "u", "1 in 1" },
        { "an unnamed source raises the upper end alone", "?u; a:-", "u; a", "1 to 2 in 2" },
        { "a list with an unnamed source", "a:u d; ?u; d:-", "a", "1 to 2 in 1" },
        { "a copy is its original", "a:-; b:=a", "a; b", "1 in 1" },
        { "a copy that says it speaks for itself is still a copy", "a:-; b:=a", "a:-; b:-", "1 in 1" },
        { "what reprints two is a copy of neither", "a:-; b:-; c:=a =b", "a; b; c", "2 in 3" },
        { "copies of what is not in the set", "a:=x; b:=x", "a; b", "1 in 1" },
        { "copies of the unnamed are not one", "?u; a:=u; b:=u", "a; b", "0 to 1 in 2" },
        { "a source that is not in the set", "a:x", "a; x; y", "1 to 2 in 3" },
        { "a source that is not in the set, of its own knowledge", "a:-", "a; y:-", "2 in 2" },
        { "a circle is one origin", "a:b; b:a", "a; b", "1 in 2" },
        { "a circle with a way out", "a:b; b:a d; d:-", "a", "1 in 1" },
        { "two in a circle that speak for themselves", "a:b; b:a", "a:-; b:-", "2 in 2" },
        { "one in a circle that speaks for itself is its origin", "a:b; b:a", "a:-; b", "1 in 2" },
        { "a circle of unnamed sources is one possible origin", "?u:v; ?v:u", "u; v", "0 to 1 in 2" },
        { "one in a circle of unnamed sources that speaks for itself", "?u:v; ?v:u", "u:-; v", "0 to 1 in 2" },
        { "and cited without and with it", "?u:v; ?v:u", "v:-; v; u", "0 to 1 in 2" },
        { "two in a circle of unnamed sources that speak for themselves", "?u:v; ?v:u", "u:-; v:-; u", "0 to 2 in 2" },
        { "they and an origin that is named", "s0; s2:=s0 s0 =s5; ?s3:=s4; ?s4:s3 s4; s5:s0", "s5; s4:-; s4; s3:-", "1 to 3 in 3" },
        { "they behind a named one", "a; ?u:v v; ?v:u; b:a", "b; v; v:-; u:-", "1 to 3 in 3" },
        { "an unnamed source that speaks for itself in a circle with a named one", "?u:a; a:u", "u:-; a", "0 to 1 in 2" },
        { "a named one that speaks for itself there", "?u:a; a:u", "u; a:-", "1 in 2" },
        { "both of them", "?u:a; a:u", "u:-; a:-", "1 to 2 in 2" },
        { "what may rest on such a circle", "?u:a; a:u; b:a d; d:-", "u:-; b; d", "1 to 2 in 3" },
        { "a source based on itself", "a:a; b:-", "a; b", "1 to 2 in 2" },
        { "a retracted source supports nothing", "!r:-; a:-", "r; a", "1 in 1" },
        { "what rests on a retracted source alone rests on nothing", "!r:-; a:r", "a", "0 in 1" },
        { "what may rest on a retracted source may rest on nothing", "!r:-; a:r d; d:-", "a", "0 to 1 in 1" },
        { "other stances do not count", "a:-; b:-; c:-", "a; b/refutes; c/states; c/mentions; c/odd", "1 in 1" },
        { "one source cited twice", "a:-", "a; a", "1 in 1" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Origins_are_counted(string why, string sources, string citations, string expected)
    {
        var set = Graph.Of(sources, citations);
        var origins = set.OriginsOf(set.Claims[0]);

        $"{origins.Count} in {origins.Sources}".Should().Be(expected, because: why);
        set.TraceOrigins().CountOf(set.Claims[0]).Should().Be(origins.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Articles_on_one_document_have_one_origin(int articles)
    {
        var names = Enumerable.Range(0, articles).Select(i => $"a{i}").ToList();
        var set = Graph.Of($"d; {string.Join("; ", names.Select(name => $"{name}:d"))}", string.Join("; ", names));

        set.OriginsOf(set.Claims[0]).Count.Should().Be(new OriginCount(1, 1));
    }

    [Fact]
    public void An_answer_lists_the_origins_with_their_citations()
    {
        var set = Graph.Of("a:d e; d; e:-; b:=e", "a; b; z");

        set.OriginsOf(set.Claims[0]).Origins.Should().Equal(
            new Origin(["d"], [0], OriginKnowledge.NotStated), new Origin(["e", "b"], [0, 1], OriginKnowledge.OwnKnowledge),
            new Origin(["z"], [2], OriginKnowledge.NotStated));
    }

    [Fact]
    public void What_does_not_count_is_listed_apart()
    {
        var set = Graph.Of("!r; a:s; !s; b", "r; a; b/refutes; b/refutes; a/states; x/odd");
        var origins = set.OriginsOf(set.Claims[0]);

        origins.LeftOut.Should().Equal("r", "s");
        origins.OtherStances.Should().Equal(
            new StanceCount(Stance.Refutes, 1), new StanceCount(Stance.States, 1), new StanceCount(Stance.Parse("odd"), 1));
    }

    [Fact]
    public void Publishers_and_authors_tie_by_policy_alone()
    {
        var set = new ClaimSet
        {
            Sources =
            [
                new Source("a") { Publisher = "The Courier", BasedOn = [] },
                new Source("b") { Publisher = "The Courier", Authors = ["A. Writer", "B. Writer"], BasedOn = [] },
                new Source("c") { Authors = ["B. Writer"], BasedOn = [] },
            ],
            Claims = [new Claim("c0") { Citations = ["a", "b", "c"] }],
        };

        CountOf(OriginPolicy.Default).Should().Be(new OriginCount(3, 3));
        CountOf(OriginPolicy.Default with { TiesPublishers = true }).Should().Be(new OriginCount(2, 3));
        CountOf(OriginPolicy.Default with { TiesPublishers = true, TiesAuthors = true }).Should().Be(new OriginCount(1, 3));

        OriginCount CountOf(OriginPolicy policy) => set.TraceOrigins(policy).CountOf(set.Claims[0]);
    }

    [Fact]
    public void Retracted_sources_count_by_policy()
    {
        var set = Graph.Of("!r:-; a:r", "a; r");

        set.OriginsOf(set.Claims[0], OriginPolicy.Default with { CountsRetracted = true }).Count.Should().Be(new OriginCount(1, 1));
    }

    [Fact]
    public void A_long_chain_and_a_lattice_of_many_paths_are_followed()
    {
        const int Length = 100_000;
        static Source Linked(string id, params string[] to) =>
            new(id) { BasedOn = (ValueList<SourceLink>)[.. to.Select(it => new SourceLink(it))] };
        var set = new ClaimSet
        {
            Sources =
            [
                .. Enumerable.Range(0, Length).Select(i => Linked($"a{i}", $"a{i + 1}")),
                .. Enumerable.Range(0, Length).SelectMany(i => new[]
                {
                    Linked($"l{i}", $"l{i + 1}", $"r{i + 1}"), Linked($"r{i}", $"l{i + 1}", $"r{i + 1}"),
                }),
                .. Enumerable.Range(0, Length).Select(i => Linked($"o{i}", $"o{(i + 1) % Length}")),
            ],
            Claims = [new Claim("c0") { Citations = ["a0", "l0", "o0"] }],
        };

        var origins = set.OriginsOf(set.Claims[0]);

        origins.Count.Should().Be(new OriginCount(1, 4));
        origins.Cycles.Should().ContainSingle().Which.Sources.Should().HaveCount(Length);
        origins.Tree.IsCut.Should().BeTrue();
        origins.ToJson().Should().NotBeEmpty();
    }

    [Fact]
    public void A_bound_is_said_to_be_one()
    {
        // Projective planes have no small disjoint sets; 133 lines are more than the exact search takes.
        const int Order = 11;
        var points = (Order * Order) + Order + 1;
        int[] difference = [1, 2, 4, 13, 21, 35, 39, 82, 89, 95, 105, 110];
        var lines = Enumerable.Range(0, points).Select(i => $"l{i}:{string.Join(' ', difference.Select(d => $"p{(i + d) % points}"))}");
        var sources = string.Join(';', lines.Concat(Enumerable.Range(0, points).Select(i => $"p{i}:-")));
        var set = Graph.Of(sources, string.Join(';', Enumerable.Range(0, points).Select(i => $"l{i}")));

        var origins = set.OriginsOf(set.Claims[0]);

        origins.IsLowerBound.Should().BeTrue();
        origins.Count.Should().Be(new OriginCount(1, points));
        origins.ToWords().Should().Contain("may be too low");
    }

    [Fact]
    public void Claims_on_one_internal_document_have_one_origin_between_them()
    {
        var set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;
        var common = set.CommonOrigins(set.Claims["intelligence-work"], set.Claims["espionage-under-guise"]);

        common.Origins.Should().ContainSingle().Which.OfA.Sources.Should().Equal("fsb-document");
        common.Independence.Should().Be(OriginIndependence.NotIndependent);
        common.Through.Should().Equal("note", "newspaper");
        set.OriginsOf(set.Claims["intelligence-work"]).Count.Should().Be(new OriginCount(1, 1));
    }
}
