using System.Text;
using FactTracker.Interchange;
using FactTracker.Reports;
using NodaTime;

namespace FactTracker.Tests.Reports;

/// <summary>The sets that reports are made of.</summary>
internal static class ReportSets
{
    public static readonly Instant At = Instant.FromUtc(2026, 6, 1, 12, 0);

    public const string Turnout = """
        {
          "facttracker": "1.0", "id": "https://example.org/sets/turnout", "title": "Turnout", "description": "What is known of one election.",
          "publisher": "A Newsroom", "license": "CC BY 4.0",
          "sources": [
            { "id": "poll", "kind": "survey", "title": "Exit poll", "basedOn": [], "url": "https://example.org/poll" },
            { "id": "paper", "title": "Turnout rises", "publisher": "A Paper", "published": "2024-06-10", "basedOn": ["poll"] },
            { "id": "agency", "title": "Count" }
          ],
          "claims": [
            { "id": "a", "text": "Turnout was 61 per cent", "subject": "Election", "property": "turnout", "value": { "amount": 61, "unit": "%" },
              "when": "2024-06-09", "confidence": 0.8, "tags": ["turnout"],
              "citations": [{ "source": "paper", "quote": { "exact": "61 per cent" }, "locator": { "page": "3" } }, "poll"],
              "reviews": [{ "author": "A Fact-checker", "verdict": "mostlyTrue", "rating": { "label": "Mostly true" }, "url": "https://example.org/check" }] },
            { "id": "b", "subject": "Election", "property": "turnout", "value": { "amount": 55, "unit": "%" }, "when": "2024-06-09", "citations": ["agency"] },
            { "id": "c", "text": "Ballots were lost", "status": "disputed", "expires": "2025-12-31" }
          ]
        }
        """;

    public static ClaimSet Read(string json) => ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(json)).Set;

    public static string Html(string json, Func<ReportOptions, ReportOptions>? with = null) => Report(json, with).ToHtml();

    public static ClaimReport Report(string json, Func<ReportOptions, ReportOptions>? with = null) =>
        Read(json).ToReport(with is null ? new ReportOptions(At) : with(new ReportOptions(At)));

    /// <summary>A set of series, each of two points.</summary>
    public static string SeriesOf(int count)
    {
        var claims = Enumerable.Range(0, count).SelectMany(i => new[] { 2020, 2021 }.Select(year =>
            $$"""{ "id": "c{{i}}-{{year}}", "subject": "place {{i}}", "property": "rent", "value": {{i + year}}, "when": "{{year}}" }"""));
        return $$"""{ "facttracker": "1.0", "claims": [{{string.Join(',', claims)}}] }""";
    }
}
