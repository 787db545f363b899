using System.Text;
using FactTracker.History;

namespace FactTracker.Tests.History.Ledgers;

public sealed class LedgerReaderTests
{
    private const string First = """{"ledger":"1.0","seq":1,"at":"2025-10-01T09:00:00Z","kind":"assert","claim":{"id":"a","text":"A"}}""";
    private static readonly string Second =
        $$"""{"seq":2,"at":"2025-10-01T09:00:00Z","kind":"assert","claim":{"id":"b","text":"B"},"previous":"{{Digest.Of(Utf8(First))}}"}""";

    public static TheoryData<string, string, int> Damaged => new()
    {
        // text, problems (code line:column), entries read
        { "", "", 0 },
        { First + "\n", "", 1 },
        { $"{First}\n{Second}\n", "", 2 },
        { $"{First}\n{Second}", "FT1210 2:1", 1 },
        { First[..20], "FT1210 1:1", 0 },
        { "{\"led", "FT1210 1:1", 0 },
        { "{\"facttracker\":\"1.0\"}", "FT1201 1:1", 0 },
        { "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c\"}}\n", "FT1201 1:1", 0 },
        { First.Replace("1.0", "2.0") + "\n", "FT0108 1:11", 0 },
        { First.Replace("1.0", "1.7") + "\n", "FT0109 1:11", 1 },
        { $"{First}\nnonsense\n{Second}\n", "FT0101 2:2 FT1202 2:1", 1 },
        { $"{First}\n\n{Second}\n", "FT0101 2:1 FT1202 2:1", 1 },
        { $"{First}\n{Second.Replace("\"seq\":2", "\"seq\":3")}\n", "FT1202 2:1 FT1202 2:1", 1 },
        { $"{First}\n{Second.Replace("2025", "2024")}\n", "FT1203 2:1 FT1202 2:1", 1 },
        { $"{First.Replace("\"A\"", "\"Z\"")}\n{Second}\n", "FT1204 2:1", 2 },
        { $"{First}\n{Second.Replace("assert", "asert")}\n", "FT1202 2:1 FT1202 2:45", 1 },
        { $"{First}\n{Second.Replace("\"kind\"", "\"x:kind\"")}\n", "FT0103 2:1 FT1202 2:1", 1 },
        { $"{First}\n{Second.Replace("\"id\":\"b\",", "")}\n", "FT0103 2:62", 2 },
        { $"{First}\n{Second}\n\0\0\0\n\0\0", "FT1210 3:1", 2 },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Problems_have_a_code_and_a_place(string text, string problems, int entries)
    {
        var reading = LedgerReader.Read(Utf8(text));

        reading.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}").Order(StringComparer.Ordinal).Should()
            .Equal(problems.Length == 0 ? [] : Pairs(problems));
        reading.Ledger.Entries.Should().HaveCount(entries);
    }

    [Fact]
    public void A_broken_link_names_both_digests()
    {
        var reading = LedgerReader.Read(Utf8($"{First} \n{Second}\n"));

        reading.Problems.Single().Message.Should().Be(
            $"Entry 2 expects the digest {Digest.Of(Utf8(First))} of the line before, which has {Digest.Of(Utf8(First + " "))}.");
        reading.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Windows_line_breaks_are_recognised()
    {
        var reading = LedgerReader.Read(Utf8($"{First}\r\n{Second}\r\n"));

        reading.Problems.Single().Remedy.Should().Contain(".gitattributes");
    }

    [Fact]
    public void A_record_with_a_problem_has_its_path()
    {
        var undated = First.Replace("\"text\":\"A\"", "\"text\":\"A\",\"when\":\"202x\"", StringComparison.Ordinal);

        var reading = LedgerReader.Read(Utf8(undated + "\n"));

        reading.Problems.Single().Path.Should().Be("$.claim.when");
    }

    [Fact]
    public void A_ledger_is_recognised_by_its_beginning()
    {
        LedgerReader.Recognises(Utf8(First)).Should().BeTrue();
        LedgerReader.Recognises("{\"facttracker\":\"1.0\"}"u8).Should().BeFalse();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<string> Pairs(string problems) =>
        problems.Split(' ').Chunk(2).Select(pair => string.Join(' ', pair)).Order(StringComparer.Ordinal);
}
