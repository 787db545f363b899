using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.FactCheckTools;

/// <summary>Answers as people store them: one per line, in succession, or only the claims.</summary>
public sealed class StoredAnswersTests
{
    private const string A = """{"text":"A","claimant":"Jane","claimReview":[{"publisher":{"name":"X"},"textualRating":"False","url":"https://x.example.org/1"}]}""";
    private const string B = """{"text":"B","claimReview":[{"publisher":{"name":"X"},"textualRating":"True","url":"https://x.example.org/2"}]}""";
    private const string MoreOfA = """{"text":"A","claimant":"Jane","claimReview":[{"publisher":{"name":"Y"},"url":"https://y.example.org/1"}]}""";

    /// <summary>A text, the file name, the claims with the number of their reviews, the problems, and why.</summary>
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { $"{{\"claims\":[{A}]}}\n{{\"claims\":[{B}]}}\n", "a.jsonl", "A1 B1", "", "an answer per line" },
        { $"{{\"claims\":[{A}]}}\n{{\"claims\":[{B}]}}", "a.json", "A1 B1", "", "the same under another ending" },
        { $"{{\"claims\":[]}}\n{{}}\n\n{{\"claims\":[{A}],\"nextPageToken\":\"b\"}}\r\n{{\"claims\":[{MoreOfA}]}}", "a.jsonl", "A2", "",
            "answers without claims, a blank line, and a claim in two answers" },
        { $"[{A},{B}]", "a.json", "A1 B1", "", "a list of claims" },
        { $"{A}\n{B}\n", "a.jsonl", "A1 B1", "", "a claim per line" },
        { $"{A}\n{B}\n", "a.ndjson", "A1 B1", "", "the same under another ending" },
        { $"\uFEFF{A}\n{B}\n", "a.jsonl", "A1 B1", "", "a byte order mark" },
        { $"{A}\n", "a.jsonl", "A1", "", "one line" },
        { MoreOfA, "a.json", "A1", "", "a claim alone, without words for the rating" },
        { $"[{{\"claim\":{A}}},{{\"claim\":{B},\"score\":1}}]", "a.json", "A1 B1", "", "the results of a search by image" },
        { $"{{\n \"claims\": [{A}]\n}}\n{{\n \"claims\": [{B}]\n}}\n", "a.json", "A1 B1", "", "indented answers in succession" },
        { $"{A}\n{{\"text\":\n{B}\n", "a.jsonl", "A1 B1", "FT0101 2:9", "a line that is cut off" },
        { $"{A[..40]}\n{A}\n{B}\n", "a.jsonl", "A1 B1", "FT0101 1:41", "a first line that is cut off" },
        { $"{A}\n{{\"error\":{{\"code\":500}}}}\n{B}\n5", "a.jsonl", "A1 B1", "FT0902 2:1 FT0902 4:1", "lines that are something else" },
        { $"[{A},5,{{\"text\":\"C\"}},{B}]", "a.json", "A1 B1", "FT0902 1:132 FT0902 1:134", "elements that are something else" },
        { $"[{{\"_id\":{{\"$oid\":\"5f\"}},{A[1..^3]},\"reviewDate\":{{\"$date\":\"2024-02-01T00:00:00Z\"}}}}]}}]", "a.json", "A1",
            "FT0903 1:9 FT0903 1:162", "a dump of MongoDB" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Answers_are_recognised_and_read(string text, string fileName, string claims, string problems, string why)
    {
        var options = new ReadingOptions { FileName = fileName };
        var reading = ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(text), options);
        var records = new List<ClaimSetRecord>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var input = await PeekedInput.OpenAsync(stream, TestContext.Current.CancellationToken);
        await foreach (var record in FactCheckToolsFormat.Default.ReadRecordsAsync(input, options, TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        reading.Format.Should().Be("factcheck-api", why);
        Shown(reading.Set.Claims).Should().Be(claims, why);
        Shown([.. records.Select(record => record.Claim).OfType<Claim>()]).Should().Be(claims, why);
        string.Join(' ', reading.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")).Should().Be(problems, why);
    }

    [Theory]
    [InlineData("""{"claim":"A","label":"SUPPORTS"}""", "a record of a data set")]
    [InlineData("""{"text":"A","claimReview":"https://x.example.org/1"}""", "a review that is an address")]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"a","text":"A","claimReview":[]}]}""", "our own")]
    [InlineData("""{"@type":"ClaimReview","claimReviewed":"A"}""", "a review of schema.org")]
    public void Other_json_is_not_taken_for_an_answer(string text, string why) =>
        FactCheckToolsFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeFalse(why);

    [Fact]
    public async Task Claims_of_all_lines_are_limited_together()
    {
        var options = new ReadingOptions { MaxBytes = A.Length + B.Length - 1 };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{A}\n{B}\n{A}"));

        var reading = await FactCheckToolsFormat.Default.ReadAsync(stream, options, TestContext.Current.CancellationToken);

        Shown(reading.Set.Claims).Should().Be("A1");
        reading.Problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    private static string Shown(IReadOnlyList<Claim> claims) =>
        string.Join(' ', claims.Select(claim => $"{claim.Text}{claim.Reviews.Count}"));
}
