using System.Text;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Mending;

public sealed class StructureMenderTests
{
    /// <summary>What is nearly JSON, what is made of it (null when nothing is certain), and where something was done.</summary>
    public static TheoryData<string, string?, int[]> Rows => new()
    {
        { """{"a": ,"b":1}""", """{ "b":1}""", [1] },
        { """{"b":1,"a": ,"c":2}""", """{"b":1 ,"c":2}""", [7] },
        { """{"b":1,"a": }""", """{"b":1 }""", [7] },
        { """{"a":}""", "{}", [1] },
        { """{"b":1,"a"}""", """{"b":1}""", [7] },
        { """{"b":1,"a","c":2}""", """{"b":1,"c":2}""", [7] },
        { """{"a": "b": 1}""", """{"b": 1}""", [1] },
        { """{"a":"x" "b":"y"}""", """{"a":"x" ,"b":"y"}""", [9] },
        { "{\"a\":1\n\"b\":{}\n\"c\":[]\n}", "{\"a\":1\n,\"b\":{}\n,\"c\":[]\n}", [7, 14] },
        { """[{"a":1} {"b":2}]""", """[{"a":1} ,{"b":2}]""", [9] },
        { """{"a":undefined,"b":NaN,"c":-Infinity,"d":1}""", """{"d":1}""", [1, 15, 23] },
        { """[1,undefined,2]""", """[1,2]""", [3] },
        { """{"a":[undefined]}""", """{"a":[]}""", [6] },
        { """{"a":None,"b":True,"c":False}""", """{"b":true,"c":false}""", [1, 14, 23] },
        { """{"a":80%,"b":4/5,"c":05,"d":+3,"e":5}""", """{"e":5}""", [1, 9, 17, 24] },
        { """{"a":3,5,"b":1}""", """{"b":1}""", [1] },
        { """{"a":[3,5],"b": }""", """{"a":[3,5] }""", [11] },
        { """{"a":{{ rating }},"b":<?= x ?>,"c":[[y]],"d":{%z%},"e":5}""", """{"e":5}""", [1, 18, 31, 41] },
        { """{"a":2024-01-05,"b":1}""", """{"b":1}""", [1] },
        { """{"a":{"b":"x"}""", """{"a":{"b":"x"}}""", [14] },
        { """{"a":"x" """, """{"a":"x" }""", [9] },
        { """[{"a":"x"}""", """[{"a":"x"}]""", [10] },
        { """{"a":1""", null, [] },
        { """{"a":"x",""", null, [] },
        { """{"a":{"b":"x" """, null, [] },
        { """{"a":1}}""", """{"a":1}""", [7] },
        { """{"a":[1}""", null, [] },
        { """{a:1, $b_2: 2, @type: "c"}""", """{"a":1, "$b_2": 2, "@type": "c"}""", [1, 6, 15] },
        { """{'a':'x','b':'say "y"','c':'it\'s \x27'}""",
            """{"a":"x","b":"say \"y\"","c":"it's \u0027"}""", [1, 5, 9, 13, 23, 27, 30, 34] },
        { """{'a':'it's','b':1}""", null, [] },
        { """{'a':'the players', he said'}""", null, [] },
        { """{'a':'x' 'b':'y'}""", null, [] },
        { """{'a':'x' "b":'y'}""", """{"a":"x" ,"b":"y"}""", [5, 9, 1, 13] },
        { """{"a":"it\'s"}""", """{"a":"it's"}""", [8] },
        { """{"a":"b "c" d","e":}""", null, [] },
        { """{"a":"x" b}""", null, [] },
        { """{"a":foo "b"}""", "{ }", [1, 9] },
        { """{"a":"undefined, NaN // x","b":": ,}]","c":"'d': None","e":}""",
            """{"a":"undefined, NaN // x","b":": ,}]","c":"'d': None"}""", [55] },
        { """{"a":1,"b":2}""", """{"a":1,"b":2}""", [] },
        { """["a":1]""", null, [] },
        { "'", null, [] },
        { "{", null, [] },
        { "x", null, [] },
        { "", "", [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_certain_is_repaired(string text, string? mended, int[] offsets)
    {
        var copy = StructureMender.Mend(Encoding.UTF8.GetBytes(text));

        (copy is null ? null : Encoding.UTF8.GetString(copy.Text.Span)).Should().Be(mended);
        copy?.Repairs.Select(repair => repair.Offset).Should().BeEquivalentTo(offsets);
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\": ,")]
    [InlineData("[")]
    [InlineData("'")]
    [InlineData("\\'")]
    [InlineData("{{")]
    [InlineData("{a:'")]
    [InlineData("[[x")]
    [InlineData("undefined,")]
    public void Long_texts_take_time_in_proportion(string piece)
    {
        foreach (var start in new[] { "", "{", "[" })
        {
            StructureMender.Mend(Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, 200_000))));
        }
    }
}
