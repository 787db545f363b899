using System.Text;
using FactTracker.Serialization;
using FactTracker.Tests.Laws.Plain;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization;

/// <summary>
/// Texts that are broken in every way there is: bytes that are no UTF-8, marks and nulls, numbers nobody can hold, nesting, cuts.
/// </summary>
public sealed class MalformedTests
{
    private const string Claim =
        """{"facttracker":"1.0","claims":[{"id":"c","text":"t","value":65,"x:y":{"a":"b"}},{"id":"last","text":"t"}]}""";

    /// <summary>Bytes, Latin-1 for each, put where a mark stands in the set; and the code and column of what is told.</summary>
    public static TheoryData<string, string, string, int> Broken => new()
    {
        { """{"facttracker":"1.0","title":"¤"}""", "\xFF", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", "\xC0\x80", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", "\xED\xA0\x80", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", "\xF4\x90\x80\x80", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", "\xE2\x82", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", @"\ud800", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", @"\udc00\ud800", "FT0110", 30 },
        { """{"facttracker":"1.0","title":"¤"}""", @"\ud800\u0041", "FT0110", 30 },
        { """{"facttracker":"1.0","ti¤tle":1}""", "\xFF", "FT0110", 22 },
        { """{"facttracker":"1.0","x:¤":1}""", @"\ud800", "FT0110", 22 },
        { """{"facttracker":"1.0","x:y":{"¤":1}}""", "\xFF", "FT0110", 29 },
        { """{"facttracker":"1.0","x:y":["¤"]}""", "\xFF", "FT0110", 29 },
        { """{"facttracker":"1.0","x:y":["¤"]}""", @"\udfff", "FT0110", 29 },
        { """{"facttracker":"1.0","claims":[{"id":"c¤","text":"t"}]}""", "\xFF", "FT0110", 38 },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","qualifiers":{"¤":1}}]}""", "\xFF", "FT0110", 67 },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","value":{"amount":1,"unit":"¤"}}]}""", "\xFF", "FT0110", 80 },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","recorded":"¤"}]}""", "\xFF", "FT0302", 64 },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","when":"¤"}]}""", "\xFF", "FT0110", 60 },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","translations":{"de":{"text":"¤"}}}]}""", "\xFF", "FT0110", 82 },
        { """¤{"facttracker":"1.0"}""", "\xFF", "FT0101", 1 },
        { """{¤"facttracker":"1.0"}""", "\xFF", "FT0101", 2 },
        { """{"facttracker"¤:"1.0"}""", "\xC2\xA0", "FT0101", 15 },
        { """{"facttracker":¤"1.0"}""", "\xE2\x80\xA8", "FT0101", 16 },
        { """{"facttracker":"1.0"}¤""", "\xFF", "FT0101", 22 },
        { """{"facttracker":"1.0"}¤""", "\0", "FT0101", 22 },
        { """{"facttracker":"1.0","title":"a¤b"}""", "\0", "FT0101", 32 },
        { """{"facttracker":"1.0","title":¤"a"}""", "\0", "FT0101", 30 },
        { """{"facttracker":"1.0","title":"a¤b"}""", "\n", "FT0101", 32 },
        { """¤{"facttracker":"1.0"}""", "\xEF\xBB\xBF\xEF\xBB\xBF", "FT0101", 1 },
        { """{"facttracker":"1.0"¤,"title":"a"}""", "\xEF\xBB\xBF", "FT0101", 21 },
        { """¤{"facttracker":"1.0"}""", "\xEF\xBB", "FT0101", 1 },
    };

    /// <summary>Numbers, and what an amount of them comes to; null for one that is refused.</summary>
    public static TheoryData<string, string?> Numbers => new()
    {
        { "-0", "0" },
        { "-0.00", "0.00" },
        { "0e400", "0" },
        { "1e400", "1e400" },
        { "1e-400", "0." + new string('0', 399) + "1" },
        { "1E+28", "10000000000000000000000000000" },
        { "1e29", "1e29" },
        { "1e-28", "0.0000000000000000000000000001" },
        { "1e-29", "0.00000000000000000000000000001" },
        { "79228162514264337593543950335", "79228162514264337593543950335" },
        { "79228162514264337593543950336", "79228162514264337593543950336" },
        { "0.12345678901234567890123456789", "0.12345678901234567890123456789" },
        { "1e99999999999999999999", null },
        { "1e-99999999999999999999", null },
    };

    public static TheoryData<string, string> Foreign => new()
    {
        { "utf-16", "UTF-16" },
        { "utf-16BE", "UTF-16" },
        { "utf-32", "UTF-32" },
        { "utf-32BE", "UTF-32" },
    };

    public static TheoryData<string, string> Deep => new()
    {
        { """{"facttracker":"1.0","x:y":""", "}" },
        { """{"facttracker":"1.0","title":""", "}" },
        { """{"facttracker":"1.0","claims":[""", "]}" },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","value":""", "}]}" },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","qualifiers":{"q":""", "}}]}" },
        { """{"facttracker":"1.0","claims":[{"id":"c","text":"t","citations":[{"source":"s","locator":""", "}]}]}" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_bytes_are_told_where_they_stand(string set, string bytes, string code, int column)
    {
        var mark = set.IndexOf('¤', StringComparison.Ordinal);
        var text = Encoding.Latin1.GetBytes(set[..mark] + bytes + set[(mark + 1)..]);

        var errors = ClaimSetReader.Read(text).Problems.Where(it => it.Severity == Severity.Error).ToList();

        errors.Select(it => (it.Line, it.Column)).Distinct().Should().Equal([(1L, (int?)column)]);
        errors.Select(it => it.Code).Should().Contain(code).And.BeSubsetOf([code, "FT0110", "FT0301", "FT0302"]).And.OnlyHaveUniqueItems();
        ReadingPromises.BrokenBy(text, SerializationForm.Document).Should().BeNull();
        ReadingPromises.BrokenBy(text, SerializationForm.Lines).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_held_exactly_or_refused(string number, string? amount)
    {
        foreach (var form in (string[])[number, $"\"{number}\""])
        {
            var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(
                "{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"value\":{\"amount\":" + form + "}}]}"));

            var value = reading.Set.Claims["c"].Value.OfType<Quantity>().SingleOrDefault();
            var kept = value?.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? value?.ExactAmount?.ToString();
            kept.Should().Be(amount);
            if (amount is null) reading.Problems.Should().ContainSingle().Which.Code.Should().Be("FT0401");
        }
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Another_encoding_is_called_by_its_name(string encoding, string name)
    {
        var encoder = Encoding.GetEncoding(encoding);
        foreach (var text in (byte[][])[encoder.GetBytes(Claim), [.. encoder.Preamble, .. encoder.GetBytes(Claim)]])
        {
            var problem = ClaimSetReader.Read(text).Problems.Should().ContainSingle(it => it.Code == "FT0101").Subject;

            problem.Remedy.Should().Contain(name);
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"\u0061":1,"a":2}""")]
    [InlineData("""{"\u00e9":1,"é":2}""")]
    [InlineData("""{"\ud83d\ude00":1,"😀":2}""")]
    public void A_doubled_member_is_told_however_it_is_written(string members)
    {
        foreach (var (before, after) in (ReadOnlySpan<(string, string)>)[
            (",\"x:y\":", "}"),
            (",\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"qualifiers\":", "}]}"),
            (",\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"value\":{\"x:y\":", "}}]}")
        ])
        {
            var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes("{\"facttracker\":\"1.0\"" + before + members + after));

            reading.Problems.Should().ContainSingle(problem => problem.Severity == Severity.Error).Which.Code.Should().Be("FT0104", before);
        }
    }

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deeply_nested_lists_or_objects_are_one_problem(string before, string after)
    {
        var many = Effort.Size(1_000_000);
        string[] deep =
        [
            new string('[', many) + new string(']', many),
            new StringBuilder().Insert(0, "{\"a\":", many).Append('1').Append('}', many).ToString(),
            new string('[', many),
            new StringBuilder().Insert(0, "[{\"\":", many).ToString(),
        ];
        foreach (var value in deep)
        {
            foreach (var form in (SerializationForm[])[SerializationForm.Document, SerializationForm.Lines])
            {
                var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(before + value + after), new ReadingOptions { Form = form });

                reading.Check().Should().NotBeEmpty().And.HaveCountLessThan(5);
                reading.Set.ToJson().Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void The_seed_set_cut_at_any_byte_is_told_at_the_cut()
    {
        var text = File.ReadAllBytes(Checkout.PathOf("samples", "partnership.claims.json")).AsSpan().TrimEnd((byte)'\n').ToArray();
        var line = 1L;
        var lineStart = 0;
        for (var length = 0; length < text.Length; length++)
        {
            if (length > 0 && text[length - 1] == '\n') (line, lineStart) = (line + 1, length);
            if (length % Effort.Stride != 0) continue;

            var reading = ClaimSetReader.Read(text.AsMemory(0, length), new ReadingOptions { Form = SerializationForm.Document });

            var problem = reading.Problems.Single(it => it.Severity == Severity.Error && it.Code is "FT0101");
            (problem.Line, problem.Column).Should().Be((line, Encoding.UTF8.GetCharCount(text.AsSpan(lineStart, length - lineStart)) + 1));
        }
    }

    [Fact]
    public void The_seed_set_in_lines_cut_at_any_byte_loses_no_line_but_the_last()
    {
        var set = ClaimSet.Load(Checkout.PathOf("samples", "partnership.claims.json"));
        var text = Encoding.UTF8.GetBytes(set.ToJson(new WritingOptions { Form = SerializationForm.Lines })).AsSpan().TrimEnd((byte)'\n')
            .ToArray();
        var whole = 0;
        for (var length = 0; length < text.Length; length++)
        {
            if (text[length] == '\n') whole++;
            if (length % Effort.Stride != 0) continue;
            var isWhole = length > 0 && text[length] == '\n';

            var reading = ClaimSetReader.Read(text.AsMemory(0, length), new ReadingOptions { Form = SerializationForm.Lines });

            // Of the last line the record itself may be whole, and what is wrapped around it not.
            (reading.Set.Sources.Count + reading.Set.Claims.Count).Should().BeInRange(Math.Max(0, whole - 1), whole);
            reading.Problems.Count(problem => problem.Code == "FT0101")
                .Should()
                .Be(length == 0 ? 1 : isWhole || text[length - 1] == '\n' ? 0 : 1);
        }
    }
}
