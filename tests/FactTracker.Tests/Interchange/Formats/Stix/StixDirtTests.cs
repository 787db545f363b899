using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>One bad reference among others, placeholders for times, and languages by name.</summary>
public sealed class StixDirtTests
{
    /// <summary>The external references, how many are read, the codes reported, and why.</summary>
    public static TheoryData<string, int, string, string> References => new()
    {
        { """[{"source_name":"A","url":"https://a.example/"},{"url":"https://b.example/"}]""", 1, "FT0902", "one without a name" },
        { """[null,{"source_name":"A"},7]""", 1, "FT0902 FT0902", "elements that are no objects" },
        { """[{"url":"https://b.example/"}]""", 0, "FT0902", "none with a name" },
        { """[{"source_name":"A"},{"source_name":"B"}]""", 2, "", "all with names" },
    };

    [Theory]
    [MemberData(nameof(References))]
    public async Task A_bad_reference_costs_only_itself(string references, int read, string codes, string why)
    {
        var reading = await ReadAsync($"\"external_references\":{references}");

        reading.Set.Claims[0].Citations.Count.Should().Be(read, why);
        CodesOf(reading).Should().Be(codes, why);
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    /// <summary>A member with a time, the codes reported, whether it is read, and why.</summary>
    public static TheoryData<string, string, bool, string> Times => new()
    {
        { "\"created\":\"0001-01-01T00:00:00Z\"", "FT0902", false, "the zero of Go and .NET" },
        { "\"modified\":\"1970-01-01T00:00:00.000Z\"", "FT0902", false, "the zero of Unix" },
        { "\"first_seen\":\"1970-01-01T00:00:00.000Z\"", "FT0902", false, "also when it is a limit" },
        { "\"last_seen\":\"9999-12-31T23:59:59Z\"", "FT0902", false, "the last day" },
        { "\"first_seen\":\"some day\"", "FT0902", false, "no time" },
        { "\"created\":\"1970-01-01T08:17:27.000Z\"", "", true, "a time of that day" },
        { "\"last_seen\":\"2016-05-12T08:17:27.000Z\"", "", true, "a time" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public async Task A_placeholder_is_no_time(string member, string codes, bool isRead, string why)
    {
        var reading = await ReadAsync(member);
        var claim = reading.Set.Claims[0];

        CodesOf(reading).Should().Be(codes, why);
        (claim.Recorded is not null || claim.Modified is not null || claim.When is not null).Should().Be(isRead, why);
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", null, "FT0902")]
    [InlineData("1970-01-01T00:00:00.000Z", null, "FT0902")]
    [InlineData("2016-05-12T08:17:27.000Z", "2016-05-12", "")]
    public async Task A_placeholder_is_no_day_of_a_report_or_an_opinion(string time, string? day, string codes)
    {
        var report = await ReadTextAsync(
            $$"""
            {"type":"report","id":"report--5c9d3a0e-0000-4000-8000-000000000002","name":"R","object_refs":[],"published":"{{time}}"}
            """);
        var opinion = await ReadTextAsync(
            $$"""
            {"type":"bundle","objects":[{{Thing}}},
            {"type":"opinion","id":"opinion--5c9d3a0e-0000-4000-8000-000000000003","opinion":"agree","created":"{{time}}",
            "object_refs":["campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]}]}
            """);

        (report.Set.Sources[0].Published?.AsDate?.ToString()).Should().Be(day);
        (opinion.Set.Claims[0].Reviews[0].Published?.AsDate?.ToString()).Should().Be(day);
        CodesOf(report).Should().Be(codes);
        CodesOf(opinion).Should().Be(codes);
        (await LossLaw.HoldsAsync(StixFormat.Default, report.Set)).Should().Be(report.Set);
        (await LossLaw.HoldsAsync(StixFormat.Default, opinion.Set)).Should().Be(opinion.Set);
    }

    [Theory]
    [InlineData("English", "en", "FT0903")]
    [InlineData("pt_BR", "pt-BR", "FT0903")]
    [InlineData("de-AT", "de-AT", "")]
    public async Task A_language_by_name_is_read_as_its_tag(string language, string tag, string codes)
    {
        var reading = await ReadAsync($"\"lang\":\"{language}\"");

        reading.Set.Claims[0].Language.Should().Be(new LanguageTag(tag));
        CodesOf(reading).Should().Be(codes);
        (await LossLaw.HoldsAsync(StixFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    private const string Thing =
        """{"type":"campaign","id":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","name":"C" """;

    private static string CodesOf(ClaimSetReading reading) => string.Join(' ', reading.Problems.Select(problem => problem.Code));

    private static Task<ClaimSetReading> ReadAsync(string member) => ReadTextAsync($"{Thing},{member}}}");

    private static Task<ClaimSetReading> ReadTextAsync(string text) =>
        StixFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
