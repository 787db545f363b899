using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Json.Items;

public sealed class JsonItemTests
{
    [Fact]
    public void Items_know_their_kind_their_path_and_their_place()
    {
        var context = ContextOf("{\n  \"a\": [1, \"zwei\", null, true],\n  \"b\": null\n}");
        var item = JsonItemReader.Read(context)!;

        item["a"]!.Elements.Select(element => element.Text).Should().Equal("1", "zwei", null, null);
        item["b"].Should().BeNull("a null counts as none");
        item["c"].Should().BeNull();
        context.PlaceOf(item["a"]!.Elements[1]).Should().Be(new TextPlace(2, 12, "$.a[1]"));
        context.TakeProblems().Count.Should().Be(0);
    }

    public static TheoryData<string, string, long, int, string> Faults => new()
    {
        { "{\"a\": 1,\n \"a\": 2}", "FT0104", 2, 2, "$.a" },
        { "{\"a\": \"\\ud800\"}", "FT0110", 1, 7, "$.a" },
        { "{\"\\udc00\": 1}", "FT0110", 1, 2, "$" },
        { "[[[[1]]]]", "FT0106", 1, 4, "$[0][0][0]" },
        { "\uFEFF{\"a\": 1 \"b\"}", "FT0101", 1, 9, "$" },
        { "", "FT0101", 1, 1, "$" },
        { "{} {}", "FT0101", 1, 4, "$" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_told_at_its_place(string text, string code, long line, int column, string path)
    {
        var context = ContextOf(text, new ReadingOptions { MaxDepth = 3 });
        JsonItemReader.Read(context);

        context.TakeProblems().Select(problem => (problem.Code, problem.Line, problem.Column, problem.Path)).Should()
            .Equal((code, line, column, path));
    }

    [Theory]
    [InlineData("{ \"a\" : [ 1.0, \"\\u0041\" ] }", "{\"a\":[1.0,\"\\u0041\"]}", "as it was written")]
    [InlineData("{\"a\":1,\"a\":2,\"b\":\"\\ud800\"}", "{\"a\":1,\"b\":\"\\ufffd\"}", "with U+FFFD for what made it unsound")]
    [InlineData("[[[[1]]]]", "[[[[]]]]", "without what was nested too deep")]
    public void A_value_is_kept(string text, string kept, string because)
    {
        var context = ContextOf(text, new ReadingOptions { MaxDepth = 3 });

        context.Raw(JsonItemReader.Read(context)!).ToString().Should().Be(kept, because);
    }

    [Fact]
    public void Many_members_are_told_apart_as_few_are()
    {
        var names = Enumerable.Range(0, 1_000).Select(i => $"\"m{i}\":{i}").ToList();
        var context = ContextOf($"{{{string.Join(',', [.. names, .. names])}}}");

        JsonItemReader.Read(context)!.Members.Should().HaveCount(1_000);
        context.TakeProblems().Count.Should().Be(1_000);
    }

    [Fact]
    public void No_more_problems_are_told_than_asked_for()
    {
        var context = ContextOf("{\"a\":1,\"a\":2,\"a\":3}", new ReadingOptions { MaxProblems = 1 });
        JsonItemReader.Read(context);

        context.TakeProblems().Select(problem => (problem.Code, problem.LeftOut?.Count))
            .Should().Equal(("FT0104", null), ("FT0118", 1));
    }

    private static ImportContext ContextOf(string text, ReadingOptions? options = null) =>
        new(Encoding.UTF8.GetBytes(text), options ?? ReadingOptions.Default);
}
