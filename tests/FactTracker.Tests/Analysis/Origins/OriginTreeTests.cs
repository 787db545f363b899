using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Origins;

public sealed class OriginTreeTests
{
    public static TheoryData<string, string, string> Trees => new()
    {
        { "a:-", "a", "a(OwnKnowledge)" },
        { "a", "a; x; x:-", "a(NotStated) x(NotStated) x(OwnKnowledge)" },
        { "a:b c; b:d; c:d; d:-", "a", "a .b ..d(OwnKnowledge) .c ..d(OwnKnowledge)" },
        { "a:b c; b:d; c:b; d:-", "a", "a .b ..d(OwnKnowledge) .c ..b(Seen)" },
        { "a:b; b:a", "a; b", "a .b ..a(Cycle) b(Seen)" },
        { "a:a", "a", "a .a(Cycle)" },
        { "a:=b; b:-", "a; b", "a .b(OwnKnowledge) b(OwnKnowledge)" },
        { "a:x; x:-", "a:-; a:y", "a(OwnKnowledge) a .y(NotStated)" },
        { "?u; !r", "u; r", "u(Unnamed) r(LeftOut)" },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_tree_is_drawn(string sources, string citations, string tree)
    {
        var set = Graph.Of(sources, citations);

        Show(set.OriginsOf(set.Claims[0]).Tree).Should().Be(tree);
    }

    [Fact]
    public void Another_record_of_a_source_is_shown_below_it()
    {
        var set = new ClaimSet
        {
            Sources =
            [
                new Source("a") { Url = "https://a.example/x" }, new Source("b") { Url = "http://www.a.example/x/", BasedOn = ["d"] },
            ],
            Claims = [new Claim("c0") { Citations = ["a", "b"] }],
        };

        Show(set.OriginsOf(set.Claims[0]).Tree).Should().Be("a .=b ..d(NotStated) b(Seen)");
    }

    public static TheoryData<string, string, string> Circles => new()
    {
        { "a:b; b:c; c:a", "a", "a -> b -> c -> a" },
        { "c:a; a:b; b:c", "b", "a -> b -> c -> a" },
        { "a:b; b:a c; c:b", "a", "a -> b -> a, b -> c -> b" },
        { "a:a", "a", "a -> a" },
        { "a:=b; b:=a", "b", "a -> b -> a" },
        { "a:b; b:a; c:-", "c", "" },
        { "a:b; b:a", "a:-", "" },
        { "a:b; b:a; d:a", "d; a", "a -> b -> a" },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void Each_circle_is_listed_once(string sources, string citations, string circles)
    {
        var set = Graph.Of(sources, citations);

        string.Join(", ", set.OriginsOf(set.Claims[0]).Cycles).Should().Be(circles);
    }

    [Fact]
    public void A_knot_with_too_many_circles_is_said_to_have_more()
    {
        var ids = Enumerable.Range(0, 30).Select(i => $"s{i}").ToList();
        var set = Graph.Of(string.Join(';', ids.Select(id => $"{id}:{string.Join(' ', ids)}")), "s0");
        var origins = set.OriginsOf(set.Claims[0]);

        origins.HasMoreCycles.Should().BeTrue();
        origins.Cycles.Count.Should().BeInRange(100, 130);
    }

    [Fact]
    public void The_json_has_the_shape_of_the_contract()
    {
        var set = Graph.Of("a:b; b:a; d:=e; e:-", "a; d; x");

        set.OriginsOf(set.Claims[0]).ToJson().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be(
            """{"claim":"c0","sources":3,"origins":{"certain":1,"possible":3},"tree":[{"source":"a","citation":0,"basedOn":[{"source":"b","basedOn":[{"source":"a","mark":"cycle"}]}]},{"source":"d","citation":1,"basedOn":[{"source":"e","how":"syndicates","mark":"ownKnowledge"}]},{"source":"x","citation":2,"missing":true,"mark":"notStated"}],"cycles":[["a","b"]],"restsOn":[{"sources":["a","b"],"knowledge":"notStated","citations":[0]},{"sources":["d","e"],"knowledge":"ownKnowledge","citations":[1]},{"sources":["x"],"knowledge":"notStated","citations":[2]}],"otherStances":{},"leftOut":[],"policy":"default"}""");
    }

    public static TheoryData<string, string, string> Words => new()
    {
        { "a", "", "No source is cited in support, so the claim has no origin." },
        { "a:d; d", "a", "1 source is cited in support. It rests on 1 origin: d (does not say what it rests on)." },
        {
            "?u; a:-", "u; a; a/refutes",
            "2 sources are cited in support. They rest on 1 to 2 independent origins: u (nobody names it) and a (its own knowledge). " +
            "Cited in other stances: refutes (1 source)."
        },
        { "!r", "r", "Every source that is cited in support was retracted or withdrawn, so the claim has no origin. Left out as retracted or withdrawn: r." },
        {
            "a:b; b:a", "a",
            "1 source is cited in support. It rests on 1 origin: a with b (does not say what it rests on). " +
            "Sources are based on each other in a circle: a -> b -> a."
        },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void An_answer_is_put_into_words(string sources, string citations, string words)
    {
        var set = Graph.Of(sources, citations);

        set.OriginsOf(set.Claims[0]).ToWords().Should().Be(words);
    }

    [Fact]
    public void Diagrams_have_each_source_once()
    {
        var set = Graph.Of("a:b c; b:=d; c:d; d:-", "a");
        var origins = set.OriginsOf(set.Claims[0]);

        origins.ToMermaid().Should().Be(
            """
            graph TD
              n0(["c0"])
              n1["a"]
              n2["b"]
              n3["d: its own knowledge"]
              n4["c"]
              n0 --> n1
              n1 --> n2
              n2 -->|"syndicates"| n3
              n1 --> n4
              n4 --> n3

            """.ReplaceLineEndings("\n"));
        origins.ToDot().Should().StartWith("digraph origins {\n  node [shape=box];\n  n0 [label=\"c0\", shape=ellipse];\n")
            .And.Contain("  n2 -> n3 [label=\"syndicates\"];\n").And.EndWith("}\n");
    }

    [Theory]
    [InlineData(2, "[[\"a\",\"b\"]]", "[\"a\",\"b\"]", true)]
    [InlineData(20, "[[\"a\",\"b\",\"c\",\"d\"]]", "[\"a\",\"b\",\"c\",\"d\"]", false)]
    public void JSON_has_at_most_so_many_entries_of_a_list(int most, string cycles, string sources, bool isCut)
    {
        var set = Graph.Of("a:b; b:c; c:d; d:a", "c");
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text)) set.OriginsOf(set.Claims[0]).WriteTo(json, most);

        using var answer = JsonDocument.Parse(text.ToArray());
        answer.RootElement.GetProperty("cycles").GetRawText().Should().Be(cycles);
        answer.RootElement.GetProperty("restsOn")[0].GetProperty("sources").GetRawText().Should().Be(sources);
        answer.RootElement.TryGetProperty("isCut", out _).Should().Be(isCut);
        answer.RootElement.TryGetProperty("isTreeCut", out _).Should().Be(isCut);
    }

    [Fact]
    public void Labels_of_diagrams_are_escaped()
    {
        var set = new ClaimSet { Claims = [new Claim("a\"]\\<b>#`") { Citations = ["x\";y"] }] };
        var origins = set.OriginsOf(set.Claims[0]);

        origins.ToMermaid().Should().Contain("n0([\"a#34;]#92;#60;b#62;#35;#96;\"])").And.Contain("n1[\"x#34;#59;y: does");
        origins.ToDot().Should().Contain("n0 [label=\"a\\\"]\\\\<b>#`\"").And.Contain("n1 [label=\"x\\\";y: does");
    }

    private static string Show(OriginTree tree) => string.Join(
        ' ', tree.Nodes.Select(it => new string('.', it.Depth) + (it.Node.IsSame ? "=" : "") + it.Node.Source
            + (it.Node.Mark == OriginMark.None ? "" : $"({it.Node.Mark})")));
}
