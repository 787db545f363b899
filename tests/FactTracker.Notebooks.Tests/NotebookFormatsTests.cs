using System.Globalization;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Notebooks.Tests;

public sealed class NotebookFormatsTests
{
    private static readonly ClaimSet Set = Shown.Sample("partnership.claims.json");
    private static readonly ClaimSet Dam = Shown.Sample("dam/dam.claims.json");

    public static TheoryData<string, object, string, string> Values => new()
    {
        { "a set", Set, "<th scope=col>Confidence", "friendly-2024: " },
        { "the claims of a set", Set.Claims, "<th scope=col>Value", "friendly-2024: " },
        { "chosen claims", Set.Claims.Where(claim => claim.Id.Text == "friendly-2024"), "<td dir=auto>friendly-2024", "friendly-2024: " },
        { "a claim", Set.Claims.Single(claim => claim.Id.Text == "friendly-2024"), "<th scope=row>When", "\n  When: 2024" },
        { "a source", Set.Sources[0], "<th scope=row>", ": " },
        { "a reading", Broken(), "<td dir=auto>error<td dir=auto>FT", "error FT" },
        { "problems", Broken().Problems, "<td dir=auto>error<td dir=auto>FT", "error FT" },
        { "a problem", Broken().Problems[0], "<th scope=col>Remedy", "FT" },
        { "a series", Set.SeriesOf("China", "called friendly by Russians"), "<figure><svg", "●" },
        { "conflicts", Dam.FindConflicts(), "<th scope=col>Verdict", "contradictory: " },
        { "pairs", Dam.FindConflicts().Pairs, "<th scope=col>Verdict", "contradictory: " },
        { "a pair", Dam.FindConflicts().Pairs[0], "<th scope=col>Why", " and " },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_is_shown(string what, object value, string html, string text)
    {
        Shown.Html(value).Should().StartWith("<div class=\"facttracker\"><style>").And.Contain(html, because: what);
        Shown.Text(value).Should().Contain(text, because: what).And.NotContain("<td");
    }

    [Fact]
    public void Sources_of_a_set_have_their_names() => Shown.Html(Set).Should().Contain("“Equal player or junior partner?”")
        .And.Contain("<b dir=auto>").And.Contain($"{Set.Claims.Count} claims, {Set.Sources.Count} sources");

    [Fact]
    public void Long_lists_are_cut_and_say_so()
    {
        var many = ClaimSet.Empty with { Claims = [.. Enumerable.Range(0, 1_234).Select(i => new Claim($"c{i}") { Text = $"Words {i}" })] };

        Shown.Html(many).Should().Contain("Words 49<").And.NotContain("Words 50<").And.Contain("and 1,184 more claims");
        Shown.Text(many).Should().EndWith("\nand 1,184 more claims");
        Shown.Html(many.Claims.Skip(10)).Should().Contain("and 1,174 more claims");
    }

    [Fact]
    public void Nothing_is_said_in_words()
    {
        Shown.Html(Array.Empty<Problem>()).Should().Contain("No problems.");
        Shown.Text(Enumerable.Empty<Claim>()).Should().Be("No claims.");
        Shown.Text(Array.Empty<Conflict>()).Should().Be("No conflicts.");
        Shown.Html(ClaimSet.Empty).Should().Contain("0 claims, 0 sources").And.NotContain("<table>");
        Shown.Html(ClaimSet.Empty.SeriesOf("a", "b")).Should().Contain("<svg");
    }

    [Fact]
    public void Hostile_texts_are_words()
    {
        var attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\u001b[31m\u202E\r\n" + new string('x', 1 << 20);
        var set = ClaimSet.Empty with
        {
            Title = attack,
            Sources = [new Source("</div>") { Title = attack, Url = new Url("javascript:alert(3)") }],
            Claims =
            [
                new Claim("\"><script>")
                {
                    Text = attack, Subject = [attack], Property = attack, Value = [attack], Citations = [new Citation("</div>")],
                },
            ],
        };
        object[] values = [set, set.Claims, set.Claims[0], set.Sources[0], set.Check(), set.FindConflicts(), set.SeriesOf(attack, attack)];
        foreach (var value in values)
        {
            var html = Shown.Html(value);
            foreach (var danger in new[] { "<script", "<img", "href=", "\u001b", "\u202E" }) html.Should().NotContain(danger);
            Shown.Text(value).Should().NotContain("\u001b").And.NotContain("\r");
        }

        Shown.Html(set).Length.Should().BeLessThan(10_000);
    }

    [Fact]
    public void Pictures_in_one_page_have_ids_of_their_own()
    {
        var one = Shown.Html(Set.SeriesOf("China", "called friendly by Russians"));
        var other = Shown.Html(Dam.SeriesOf("the dam", "in favour of removing it"));

        IdsIn(one).Should().NotBeEmpty().And.NotIntersectWith(IdsIn(other));
    }

    [Fact]
    public void Words_are_the_same_in_any_culture()
    {
        var shown = Shown.Html(Set);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Shown.Html(Set).Should().Be(shown);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> IdsIn(string html) => html.Split(" id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"')]);

    private static ClaimSetReading Broken() => ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(
        """{ "facttracker": "1.0", "claims": [{ "id": "a", "text": "x", "confidence": 95 }] }"""));
}
