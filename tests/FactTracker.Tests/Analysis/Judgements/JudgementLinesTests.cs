using System.Text;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Analysis.Judging;

public sealed class JudgementLinesTests
{
    private const string Line =
        """{"a":"a","b":"b","verdict":"notSame","by":"Anna","at":"2025-10-01T09:00:00Z","why":"another question"}""";

    private static readonly Judgement Whole = new("a", "b", JudgementVerdict.NotSame)
    {
        By = "Anna", At = Instant.FromUtc(2025, 10, 1, 9, 0), Why = "another question",
    };

    public static TheoryData<string, string, string> Faults => new()
    {
        { "no verdict", """{"a":"a","b":"b"}""", "FT0103" },
        { "another verdict", """{"a":"a","b":"b","verdict":"maybe"}""", "FT0102" },
        { "an id that is none", """{"a":"a b","b":"b","verdict":"same"}""", "FT0201" },
        { "itself", """{"a":"a","b":"a","verdict":"same"}""", "FT0206" },
        { "no JSON", """{"a":""", "FT0101" },
        { "no object", "5", "FT0102" },
        { "no instant", """{"a":"a","b":"b","verdict":"same","at":"yesterday"}""", "FT0302" },
    };

    [Fact]
    public void Judgements_are_appended_and_read()
    {
        using var stream = new MemoryStream();
        JudgementLines.Append(stream, [Whole]);
        JudgementLines.Append(stream, [new Judgement("b", "c", JudgementVerdict.Same)]);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Line + "\n" + """{"a":"b","b":"c","verdict":"same"}""" + "\n");
        var reading = JudgementLines.Read(stream.ToArray());
        reading.Judgements.All.Should().Equal(Whole, new Judgement("b", "c", JudgementVerdict.Same));
        reading.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_last_line_without_an_end_gets_one()
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(Line));
        JudgementLines.Append(stream, [Whole]);

        JudgementLines.Read(stream.ToArray()).Judgements.All.Should().Equal(Whole, Whole);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "b c")]
    [InlineData("", "b")]
    public void A_judgement_that_could_not_be_read_again_is_refused(string a, string b)
    {
        using var stream = new MemoryStream();
        var append = () => JudgementLines.Append(stream, [Whole, new Judgement(a, b, JudgementVerdict.Same)]);

        append.Should().Throw<ArgumentException>();
        stream.Length.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_line_that_cannot_be_read_is_a_problem_and_the_next_is_read(string why, string line, string code)
    {
        var reading = JudgementLines.Read(Encoding.UTF8.GetBytes($"\uFEFF\n{line}\r\n{Line}"), "f.judgements.jsonl");

        reading.Problems.Select(problem => problem.Rule.Code).Should().Contain(code, why);
        reading.Problems.Should().OnlyContain(problem => problem.Line == 2 && problem.File == "f.judgements.jsonl");
        reading.HasErrors.Should().BeTrue(why);
        reading.Judgements.All.Should().Equal(Whole);
    }

    [Fact]
    public void An_unlisted_member_is_a_note() =>
        JudgementLines.Read("""{"a":"a","b":"b","verdict":"same","because":"x"}"""u8.ToArray()).HasErrors.Should().BeFalse();
}
