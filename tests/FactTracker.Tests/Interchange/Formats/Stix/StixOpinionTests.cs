using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>Opinions as reviews of the claims that come from the objects they are on.</summary>
public sealed class StixOpinionTests
{
    private const string Uuid = "-1111-4111-8111-111111111111";

    /// <summary>The opinion, the mark, the verdict and the codes of problems.</summary>
    public static TheoryData<string, decimal?, string?, string[]> Words => new()
    {
        { "strongly-agree", 5, "true", [] },
        { "STRONGLY-AGREE", 5, "true", ["FT0903"] },
        { "Strongly Agree", 5, "true", ["FT0903"] },
        { "strongly_disagree", 1, "false", ["FT0903"] },
        { "Disagree", 2, "mostlyFalse", ["FT0903"] },
        { "agree", 4, "mostlyTrue", [] },
        { "NEUTRAL", 3, null, ["FT0903"] },
        { "perhaps", null, null, ["FT0902"] },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public async Task An_opinion_is_read_on_its_scale(string word, decimal? mark, string? verdict, string[] codes)
    {
        var reading = await ReadAsync(Bundle(Malware(1), Opinion(word, $"malware--00000001{Uuid}")));
        var review = reading.Set.Claims[0].Reviews.Single!;

        (review.Rating?.Value?.ToString()).Should().Be(mark?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (review.Rating?.Label ?? word).Should().Be(word);
        (review.Verdict?.ToString()).Should().Be(verdict);
        review.Summary.Should().Be("Seen.");
        review.Author.Should().Be(new Agent("A. Analyst"));
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    [Fact]
    public async Task An_opinion_on_a_report_is_on_the_claims_of_the_report()
    {
        var report = $$"""
            {"type":"report","spec_version":"2.1","id":"report--00000009{{Uuid}}","created":"2024-01-01T00:00:00Z",
            "modified":"2024-01-01T00:00:00Z","name":"R","published":"2024-01-01T00:00:00Z",
            "object_refs":["malware--00000001{{Uuid}}","malware--00000002{{Uuid}}"]}
            """;
        var reading = await ReadAsync(Bundle(report, Malware(1), Malware(2), Malware(3),
            Opinion("AGREE", $"report--00000009{Uuid}", $"malware--00000001{Uuid}")));

        reading.Set.Claims.Select(claim => claim.Reviews.Count).Should().Equal(1, 1, 0);
        reading.Set.Claims[1].Reviews.Single!.Verdict.Should().Be(Verdict.MostlyTrue);
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    [Fact]
    public async Task Several_authors_are_the_reviewer_where_there_is_no_creator()
    {
        var opinion = Opinion("agree", $"malware--00000001{Uuid}").Replace("[\"A. Analyst\"]", "[\"A. Analyst\",\"B. Analyst\"]",
            StringComparison.Ordinal);
        var reading = await ReadAsync(Bundle(Malware(1), opinion));

        reading.Set.Claims[0].Reviews.Single!.Author.Should().Be(new Agent("A. Analyst, B. Analyst"));
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    private static string Malware(int number) => $$"""
        {"type":"malware","spec_version":"2.1","id":"malware--0000000{{number}}{{Uuid}}","created":"2024-01-01T00:00:00Z",
        "modified":"2024-01-01T00:00:00Z","name":"M{{number}}","is_family":false}
        """;

    private static string Opinion(string word, params string[] on) => $$"""
        {"type":"opinion","spec_version":"2.1","id":"opinion--00000008{{Uuid}}","created":"2024-01-01T00:00:00Z",
        "modified":"2024-01-01T00:00:00Z","opinion":"{{word}}","explanation":"Seen.","authors":["A. Analyst"],
        "object_refs":["{{string.Join("\",\"", on)}}"]}
        """;

    private static string Bundle(params string[] objects) =>
        $$"""{"type":"bundle","id":"bundle--00000000{{Uuid}}","objects":[{{string.Join(',', objects)}}]}""";

    private static Task<ClaimSetReading> ReadAsync(string text) => StixFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
