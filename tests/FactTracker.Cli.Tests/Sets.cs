namespace FactTracker.Cli.Tests;

/// <summary>The claim sets the tests run on.</summary>
internal static class Sets
{
    public const string Friendly = """
        {
          "facttracker": "1.0",
          "title": "Who needs whom",
          "sources": [
            { "id": "note", "kind": "report", "title": "Equal player?", "published": "2025-09", "basedOn": ["poll"], "reliability": "B" },
            { "id": "poll", "kind": "survey", "title": "Attitudes", "publisher": "A Polling Institute", "published": "2024", "basedOn": [] }
          ],
          "claims": [
            {
              "id": "friendly-2024", "text": "65 per cent call China friendly", "subject": "China", "property": "called friendly",
              "value": { "amount": 65, "unit": "%" }, "when": "2024", "confidence": { "probability": 0.9 },
              "citations": [ { "source": "note", "locator": "page 3", "quote": { "exact": "65 per cent" }, "credibility": 2 } ],
              "relations": [ { "type": "comparedWith", "claim": "friendly-2000s" } ], "tags": ["opinion"], "x:note": 1
            },
            {
              "id": "friendly-2000s", "subject": "China", "property": "called friendly",
              "value": { "amount": 10, "unit": "%", "approximation": "justOver" }, "when": "2000~/2004~", "claimant": "FOM",
              "modality": "reported", "status": "disputed", "statusReason": "no such poll is known", "citations": ["poll"]
            },
            { "id": "cases", "text": "At least 43 cases", "subject": "Russia", "confidence": { "scale": "icd203", "term": "likely" }, "formula": "1 + 1" }
          ]
        }
        """;

    /// <summary>One error on line 4, one warning on line 5.</summary>
    public const string Faulty = """
        { "facttracker": "1.0",
          "claims": [
            { "id": "a", "text": "A", "formula": "1 + 1",
              "when": "2024-13",
              "language": "not a tag" }
          ] }
        """;

    public const string Warned = """{ "facttracker": "1.0", "claims": [ { "id": "a", "text": "A", "formula": "1 + 1", "language": "not a tag" } ] }""";
}
