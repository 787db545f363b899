using System.Text;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// Reviews in the shapes that publishers and their plugins write, whole, with made-up contents: what is read of each is what it says, and
/// the rest is told.
/// </summary>
public sealed class PublisherTests
{
    [Theory]
    [MemberData(nameof(PublishersJudging.Rows), MemberType = typeof(PublishersJudging))]
    [MemberData(nameof(PublishersClaiming.Rows), MemberType = typeof(PublishersClaiming))]
    [MemberData(nameof(PublishersLinking.Rows), MemberType = typeof(PublishersLinking))]
    public async Task What_publishers_write_is_understood_or_told_and_comes_back(string text, string read, string[] codes)
    {
        var import = await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(text));

        import.Check().Select(problem => problem.Code).Should().Equal(codes);
        foreach (var (path, value) in read.Split(" | ").Select(pair => pair.Split(" = ", 2)).Select(pair => (pair[0], pair[1])))
        {
            (ReadReviews.At(import.Set, path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : $"claims.0.{path}") ?? "nothing")
                .Should()
                .Be(value, path);
        }

        await ReadReviews.ComeBackAsync(import.Set);
    }

    public static TheoryData<string, string?> Dates => new()
    {
        { "\"2020-3-7\"", "2020-03-07" },
        { "\"Tue, 03 Mar 2020\"", "2020-03-03" },
        { "\"03/07/2020\"", null },
        { "\"2020-03-07T10:00:00+0000\"", "2020-03-07T10:00:00Z" },
        { "1583575200000", "2020-03-07T10:00:00Z" },
        { "\"1583575200000\"", "2020-03-07T10:00:00Z" },
        { "1583575200", "2020-03-07T10:00:00Z" },
        { "\"1583575200\"", "2020-03-07T10:00:00Z" },
        { "2020", null },
        { "\"2020-03-07T10:00:00.000Z\"", "2020-03-07T10:00:00Z" },
        { "\"Sat Mar 07 2020 10:00:00 GMT+0100 (CET)\"", "2020-03-07T10:00:00+01:00" },
        { "\"2020-03-07T10:00\"", "2020-03-07T10:00:00" },
        { "\"7 mars 2020\"", "2020-03-07" },
        { "\"March 7th, 2020\"", "2020-03-07" },
        { "\"07-03-2020\"", null },
        { "{\"@value\":\"2020-03-07\",\"@type\":\"xsd:date\"}", "2020-03-07" },
        { "\"2020-03-07T24:00:00Z\"", "2020-03-07T24:00:00Z" },
        { "\"0000-00-00\"", null },
        { "\"2020-03-07 10:00:00 +0530\"", "2020-03-07T10:00:00+05:30" },
        { "\"20200307\"", "2020-03-07" },
        { "\"2020/03/07\"", "2020-03-07" },
        { "\"7.3.2020\"", "2020-03-07" },
        { "\"Mar 7, 2020 10:05 am\"", "2020-03-07T10:05:00" },
        { "\"2020年3月7日\"", "2020-03-07" },
        { "\"1970-01-01\"", "1970-01-01" },
        { "\"7 de marzo de 2020\"", "2020-03-07" },
        { "\"2020-03-07T10:00:00-0300\"", "2020-03-07T10:00:00-03:00" },
        { "\"2020-03-07T10:00:00+05:30[Asia/Kolkata]\"", "2020-03-07T10:00:00+05:30" },
        { "\"٧ مارس ٢٠٢٠\"", "2020-03-07" },
        { "\"2020-02-30\"", null },
        { "\"March 2020\"", "2020-03" },
        { "\"yesterday\"", null },
        { "{\"date\":\"2020-03-07 10:00:00.000000\",\"timezone\":\"UTC\"}", null },
        { "\"2020-03-07T10:00:00 +01:00\"", "2020-03-07T10:00:00+01:00" },
        { "\"Sábado, 7 de março de 2020\"", "2020-03-07" },
        { "\"2020-03-07T9:5:00Z\"", "2020-03-07T09:05:00Z" },
        { "\" 2020-03-07 \"", "2020-03-07" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_date_is_read_when_it_is_sure_and_told_when_it_is_not(string date, string? edtf)
    {
        var import = await ReadReviews.ReadAsync(
            Encoding.UTF8.GetBytes($$"""{"@type":"ClaimReview","claimReviewed":"C","datePublished":{{date}}}"""));

        ReadReviews.At(import.Set, "claims.0.reviews.0.published").Should().Be(edtf);
        if (edtf is null) import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.ForeignUnread && problem.Path == "$.datePublished");
        await ReadReviews.ComeBackAsync(import.Set);
    }
}
