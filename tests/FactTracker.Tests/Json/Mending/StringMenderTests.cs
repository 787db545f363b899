using System.Text;
using CsCheck;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Mending;

public sealed class StringMenderTests
{
    /// <summary>What stands between quotes, what is made of it, and where something was done.</summary>
    public static TheoryData<string, string, int[]> Rows => new()
    {
        { """{"a":"b "c" d"}""", """{"a":"b \"c\" d"}""", [5] },
        { """{"a":"b "c""}""", """{"a":"b \"c\""}""", [5] },
        { """{"a":"b "c", d","e":1}""", """{"a":"b \"c\", d","e":1}""", [5] },
        { """{"a":"b "c", "d" e","f":"g"}""", """{"a":"b \"c\", \"d\" e","f":"g"}""", [5] },
        { """["a "b" c","d"]""", """["a \"b\" c","d"]""", [1] },
        { """{"a "b":1}""", """{"a \"b":1}""", [1] },
        { """["it\'s","\u12x","\n"]""", """["it's","\\u12x","\n"]""", [4, 10] },
        { """["C:\Docs","\d","\-","\x27\xe9","\x2"]""", """["C:\\Docs","\\d","-","\u0027\u00e9","\\x2"]""", [4, 12, 17, 22, 26, 33] },
        { """{"a":"b" "c":"d"}""", """{"a":"b" "c":"d"}""", [] },
        { """{"a":"b" "c d": e"}""", """{"a":"b\" \"c d\": e"}""", [5] },
        { """{"a":"b","c":["d",1,true,{}]}""", """{"a":"b","c":["d",1,true,{}]}""", [] },
        { "\"", "\"", [] },
        { "[\"\\", "[\"", [2] },
        { "", "", [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_not_escaped_becomes_so(string text, string mended, int[] offsets)
    {
        var copy = StringMender.Mend(Encoding.UTF8.GetBytes(text));

        Encoding.UTF8.GetString(copy.Text.Span).Should().Be(mended);
        copy.Repairs.Select(repair => repair.Offset).Should().Equal(offsets);
    }

    [Fact]
    public void Whatever_it_is_given_each_byte_is_told_where_it_stood() =>
        Gen.OneOf<char>('"', '\\', ',', ':', ']', '[', '{', '}', '\n', ' ', 'a', 'n').Array[0, 30].Sample(signs =>
    {
        var text = Encoding.UTF8.GetBytes(signs);
        var mended = StringMender.Mend(text);
        var span = mended.Text.Span;
        for (var at = 0; at < span.Length; at++)
        {
            var before = mended.Before(at);
            (span[at] == '\\' || span[at] == text[before]).Should().BeTrue();
        }
    });
}
