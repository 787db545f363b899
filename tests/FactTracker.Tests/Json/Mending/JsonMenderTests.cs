using System.Text;
using CsCheck;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Mending;

public sealed class JsonMenderTests
{
    /// <summary>What is nearly JSON, what is made of it, and where something was done.</summary>
    public static TheoryData<string, string, int[]> Rows => new()
    {
        { """{"a":[1,2,],}""", """{"a":[1,2 ] }""", [9, 11] },
        { """{"a":1 , }""", """{"a":1   }""", [7] },
        { """{"a":",]"}""", """{"a":",]"}""", [] },
        { "[\"a\nb\t\"]", "[\"a b \"]", [1] },
        { "[\"a\\\"\nb\"]", "[\"a\\\" b\"]", [1] },
        { "[\"a\\\nb\"]", "[\"a\\ b\"]", [1] },
        { "/* a\n */[1] // b\n", "    \n   [1]     \n", [0, 12] },
        { """["//a",1]// "b""", """["//a",1]     """, [9] },
        { """[1];; """, """[1]   """, [3, 4] },
        { """[1];[2]""", """[1] [2]""", [3, 4] },
        { """{"a":1}{"b":2} {}""", """{"a":1}{"b":2} {}""", [7] },
        { """{"a":1},{"b":2}""", """{"a":1} {"b":2}""", [7, 8] },
        { """[1,,2,]""", """[1, 2 ]""", [3, 5] },
        { "{\u00A0\"a\":\u200B1}", "{  \"a\":   1}", [1, 7] },
        { "\uFEFF[1,\uFEFF]", "\uFEFF[1    ]", [6, 5] },
        { """[1,/*x*/]""", """[1      ]""", [3, 2] },
        { "[,]", "[ ]", [1] },
        { "<!-- a -->[1]<!-- [b] -->", "          [1]            ", [0, 13] },
        { "<![CDATA[[[1]]]]>", "         [[1]]   ", [0, 14] },
        { "<!-- [1]", "<!-- [1]", [] },
        { "/*", "  ", [0] },
        { "\"", "\"", [] },
        { "", "", [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_too_much_becomes_spaces(string text, string mended, int[] offsets)
    {
        var copy = JsonMender.Mend(Encoding.UTF8.GetBytes(text));

        Encoding.UTF8.GetString(copy.Text.Span).Should().Be(mended);
        copy.Repairs.Select(repair => repair.Offset).Should().Equal(offsets);
    }

    [Fact]
    public void Whatever_it_is_given_it_keeps_its_length_and_mends_once() =>
        Gen.OneOf<char>('"', '\\', '/', '*', ',', ']', '}', ';', '\n', ' ', 'a').Array[0, 30].Sample(signs =>
    {
        var once = JsonMender.Mend(Encoding.UTF8.GetBytes(signs)).Text;
        var twice = JsonMender.Mend(once.Span).Text;

        once.Length.Should().Be(signs.Length);
        Encoding.UTF8.GetString(once.Span).Count(sign => sign == '"').Should().BeLessThanOrEqualTo(signs.Count(sign => sign == '"'));
        twice.Length.Should().Be(once.Length);
    });
}
