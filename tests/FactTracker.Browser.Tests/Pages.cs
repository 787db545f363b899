using System.Text;
using FactTracker.Interchange;
using FactTracker.Reports;
using NodaTime;

namespace FactTracker.Browser.Tests;

/// <summary>The reports that the browser opens.</summary>
internal static class Pages
{
    private static readonly Instant At = Instant.FromUtc(2026, 6, 1, 12, 0);

    public const string Elections = """
        {
          "facttracker": "1.0", "id": "https://example.org/sets/elections", "title": "Élection notes", "language": "en",
          "description": "What three sources state about one election.", "publisher": "A Newsroom",
          "sources": [
            { "id": "poll", "kind": "survey", "title": "Exit poll", "publisher": "An Institute", "published": "2024-06", "basedOn": [],
              "url": "https://example.org/poll", "archived": [{ "url": "https://archive.example/poll", "at": "2024-06-10" }] },
            { "id": "paper", "kind": "article-newspaper", "title": "Turnout rises", "publisher": "A Paper", "published": "2024-06-10", "basedOn": ["poll"] },
            { "id": "agency", "kind": "article", "title": "Count by the agency", "published": "2024-06-12" }
          ],
          "claims": [
            { "id": "turnout-poll", "text": "Turnout was 61 per cent", "subject": "Election", "property": "turnout", "value": { "amount": 61, "unit": "%" },
              "when": "2024-06-09", "confidence": 0.8, "citations": [{ "source": "paper", "quote": { "exact": "61 per cent" }, "locator": { "page": "3" } }, "poll"],
              "tags": ["turnout"], "reviews": [{ "author": "A Fact-checker", "verdict": "mostlyTrue", "url": "https://example.org/check", "published": "2024-07-01", "rating": { "value": 4, "best": 5, "worst": 1, "label": "Mostly true" } }] },
            { "id": "turnout-agency", "text": "Turnout was 55 per cent", "subject": "Election", "property": "turnout", "value": { "amount": 55, "unit": "%" },
              "when": "2024-06-09", "confidence": 0.6, "citations": ["agency"], "tags": ["turnout"] },
            { "id": "turnout-2019", "text": "Turnout was 51 per cent in 2019", "subject": "Election", "property": "turnout", "value": { "amount": 51, "unit": "%", "sampleSize": 1500 },
              "when": "2019-05-26", "citations": ["agency"], "tags": ["turnout"], "relations": [{ "type": "comparedWith", "claim": "turnout-poll" }] },
            { "id": "mayor", "text": "Łukasz Čapek has been mayor since about 2018", "subject": "Łukasz Čapek", "property": "office", "value": "mayor",
              "when": { "date": "2018~/.." }, "citations": ["paper"], "expires": "2025-12-31", "tags": ["people"] },
            { "id": "rumour", "text": "Ballots were lost", "status": "disputed", "statusReason": "nobody has seen them", "when": "2024-06?/" }
          ]
        }
        """;

    public static string Of(string json, bool mayHaveErrors = false)
    {
        var reading = ClaimSetFormats.All.Read(Encoding.UTF8.GetBytes(json));
        if (!mayHaveErrors) reading.HasErrors.Should().BeFalse();
        return reading.Set.ToReport(new ReportOptions(At)).ToHtml();
    }

    /// <summary>A report of many claims, each with a source of a hundred.</summary>
    public static string Many(int count)
    {
        var sources = Enumerable.Range(0, 100).Select(i => new Source($"s{i}")
        {
            Title = $"Report number {i}", Publisher = "An Institute", Published = Edtf.FromYear(1990 + (i % 30)),
        });
        var claims = Enumerable.Range(0, count).Select(i => new Claim($"c{i}")
        {
            Text = WordsOf(i),
            Subject = [$"Place {i % 500}"],
            Property = "called friendly",
            Value = [new Quantity(i % 100, Unit.Percent)],
            When = Edtf.FromYear(1990 + (i % 30)),
            Confidence = [Confidence.Of(0.5m + (i % 50 / 100m))],
            Citations = [new Citation($"s{i % 100}")],
            Tags = [$"tag {i % 20}"],
        });
        var set = ClaimSet.Empty with { Title = "Many claims", Sources = [.. sources], Claims = [.. claims] };
        return set.ToReport(new ReportOptions(At)).ToHtml();
    }

    /// <summary>The text of a claim among many.</summary>
    public static string WordsOf(int i) => $"In {1990 + (i % 30)}, {i % 100} per cent of the people of place {i % 500} called it friendly";
}
