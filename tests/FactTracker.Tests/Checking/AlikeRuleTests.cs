using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

/// <summary>Records that may be in the set twice.</summary>
public sealed class AlikeRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        Addresses("the same address", "https://example.org/a", "https://example.org/a", true),
        Addresses("tracking", "https://example.org/a?id=1", "https://example.org/a?utm_source=x&id=1&utm_medium=y", true),
        Addresses("the mark of a network", "https://example.org/a", "https://example.org/a?fbclid=abc", true),
        Addresses("the mark of an advertisement", "https://example.org/a?gclid=abc", "https://example.org/a", true),
        Addresses("http, www, a slash and a fragment", "http://www.example.org/a/", "https://example.org/a#section", true),
        Addresses("the case of the host", "https://Example.ORG/a", "https://example.org/a", true),
        Addresses("the case of the path", "https://example.org/A", "https://example.org/a", false),
        Addresses("another parameter", "https://example.org/a?id=1", "https://example.org/a?id=2", false),
        Addresses("a mobile host", "https://m.example.org/a", "https://example.org/a", true),
        Addresses("another host", "https://news.example.org/a", "https://example.org/a", false),
        Addresses("another port", "https://example.org:8443/a", "https://example.org/a", false),
        Addresses("pages of a program", "https://example.org/#/a", "https://example.org/#/b", false),
        Of(
            "two editions of a page",
            """
            { "id": "a", "title": "A", "url": "https://example.org/a", "published": "2023" },
            { "id": "b", "title": "B", "url": "https://example.org/a", "published": "2024" }
            """, ""),
        Of(
            "a part and its whole",
            """
            { "id": "a", "title": "A", "url": "https://example.org/a" },
            { "id": "b", "title": "B", "url": "https://example.org/a#b", "partOf": "a" }
            """, ""),
        Of(
            "sources nobody names",
            """
            { "id": "a", "kind": "unnamed", "url": "https://example.org/a" },
            { "id": "b", "kind": "unnamed", "url": "https://example.org/a" }
            """, ""),
        Words("the same words", "It rains.", "", "It rains.", "", true),
        Words("other case, spaces and signs", "It rains", "", "  \u201cit  RAINS!\u201d", "", true),
        Words("composed and not", "Caf\u00e9", "", "Cafe\u0301", "", true),
        Words("other words", "It rains.", "", "It rained.", "", false),
        Words("another number", "It is 5 %", "", "It is -5 %", "", false),
        Words("another time", "It rains.", """ "when": "2024" """, "It rains.", """ "when": "2025" """, false),
        Words("another subject", "It grew.", """ "subject": "A" """, "It grew.", """ "subject": "B" """, false),
        Words("another claimant", "It rains.", """ "claimant": "A" """, "It rains.", """ "claimant": "B" """, false),
        Words("another place", "It rains.", """ "place": "A" """, "It rains.", """ "place": "B" """, false),
        Words("another language", "Gift", """ "language": "en" """, "Gift", """ "language": "de" """, false),
        Words("another value", "It grew.", """ "value": 1 """, "It grew.", """ "value": 2 """, true),
        Words(
            "a claim that repeats the other", "It rains.", "", "It rains.", """ "relations": [{ "type": "repeats", "claim": "a" }] """,
            false),
        Words("a claim that was retracted", "It rains.", """ "status": "retracted" """, "It rains.", "", false),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static CheckRow Addresses(string why, string first, string second, bool areAlike) =>
        Of(
            why,
            $$"""{ "id": "a", "title": "A", "url": "{{first}}" }, { "id": "b", "title": "B", "url": "{{second}}" }""", "",
            areAlike ? [$"FT0207 $.sources[1].url {second}"] : []);

    private static CheckRow Words(string why, string first, string more, string second, string others, bool areAlike)
    {
        var text = System.Text.RegularExpressions.Regex.Unescape(second);
        return Of(
            why, "",
            $$"""{ "id": "a", "text": "{{first}}"{{Also(more)}} }, { "id": "b", "text": "{{second}}"{{Also(others)}} }""",
            areAlike ? [$"FT0208 $.claims[1].text {text}"] : []);
    }

    private static string Also(string members) => members.Length == 0 ? "" : $", {members}";
}
