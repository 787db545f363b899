using System.Text;
using CsCheck;
using FactTracker.Serialization;

namespace FactTracker.Parquet.Tests;

/// <summary>Sets whose claims are about a few things, so that they conflict, replace each other, go stale and form series.</summary>
internal static class ComparedSetGen
{
    private const int MostClaims = 30;
    private const int Sources = 6;

    private static readonly string[] PlainValues =
    [
        "5", "7", "7.50", """{"amount":40,"unit":"%"}""", """{"amount":43.5,"unit":"%"}""", """{"amount":65,"unit":"%"}""",
        """{"amount":65,"unit":"%","sampleSize":40}""", """{"amount":"70.0","unit":"%","of":"adults"}""",
        """{"amount":20,"unit":"%","of":"men"}""",
        """{"amount":3,"unit":"km"}""", """{"lower":4,"upper":6}""", """{"lower":6}""", "true", "false", "\"red\"", "\" Red \"", "\"blue\"",
        """{"text":"rouge","language":"fr"}""", """{"text":"red","language":"en-GB"}""", """{"entity":"q:1","label":"One"}""",
        """{"entity":"q:2"}""", """{"date":"2014"}""", """{"date":"2014-03"}""", """{"date":"2014-03-05"}""", """{"date":"2014/2016"}""",
        """{"none":true}""", """{"unknown":true}""",
    ];

    private static readonly string[] RichValues =
    [
        .. PlainValues, """{"amount":3000,"unit":"m"}""", """{"amount":2,"unit":"mi"}""", """{"amount":7,"approximation":"about"}""",
        """{"amount":7,"approximation":"atLeast"}""", """{"amount":40,"unit":"%","approximation":"justOver"}""",
        """{"amount":20,"unit":"°C"}""", """{"amount":68,"unit":"°F"}""", """{"amount":2,"unit":"million people"}""",
        """{"amount":1900000,"unit":"people"}""", """{"lower":5,"upper":7,"lowerExcluded":true}""", """{"amount":"1e40"}""",
        """{"amount":60,"lower":55,"upper":66,"unit":"%","level":0.95}""", """["red","blue"]""", "[5,7]", """{"date":"2014~"}""",
        """{"date":"201X"}""", """{"date":"[2014,2016]"}""", """{"date":"2014/.."}""", """{"new":1}""", "0.6",
    ];

    private static readonly string[] PlainTimes =
        ["\"2024\"", "\"2024-05\"", "\"2024-05-01\"", "\"2025\"", "\"2024-01-01/2024-12-31\"", "\"2023/2025\"", "\"2023/..\"",
            """{"unknown":true}"""];

    private static readonly string[] RichTimes =
        [.. PlainTimes, "\"2024~\"", "\"2024?\"", "\"../2024\"", "\"2024/\"", "\"202X\"", "\"{2024,2025}\"",
            "\"[2024,2025]\"", "\"2024-05-01T12:00:00Z\"", "\"2024-21\"", "\"Y17000000002\""];

    /// <summary>Sets with every kind of value and time.</summary>
    public static Gen<ClaimSet> Rich { get; } = SetOf(RichValues, RichTimes, isRich: true);

    /// <summary>Sets that the tables from JSON Lines hold in full: plain amounts, bounds and dates, one value each.</summary>
    public static Gen<ClaimSet> Plain { get; } = SetOf(PlainValues, PlainTimes, isRich: false);

    private static Gen<ClaimSet> SetOf(string[] values, string[] times, bool isRich) =>
        from sources in SourceOf(isRich).Array[Sources, Sources]
        from claims in ClaimOf(values, times, isRich).Array[1, MostClaims]
        select Read(sources, claims);

    private static ClaimSet Read(string[] sources, string[] claims)
    {
        var json = new StringBuilder("""{"facttracker":"1.0","language":"en","sources":[""");
        json.AppendJoin(',', sources.Select((source, index) => $$"""{"id":"s{{index}}"{{source}}}"""));
        json.Append("],\"claims\":[").AppendJoin(',', claims.Select((claim, index) => $$"""{"id":"c{{index}}"{{claim}}}""")).Append("]}");
        return ClaimSetReader.Read(Encoding.UTF8.GetBytes(json.ToString())).Set;
    }

    private static Gen<string> SourceOf(bool isRich) => Members(
        Member("kind", 2, "\"survey\"", "\"unnamed\"", "\"report\""),
        Member("status", 3, "\"corrected\"", "\"retracted\"", "\"withdrawn\""),
        Member("modified", 2, "\"2025-01-01T00:00:00Z\""),
        Member("basedOn", 2, "[]", "[\"s1\"]", "[\"s2\",{\"source\":\"s3\",\"how\":\"quotes\"}]",
            "[{\"source\":\"gone\",\"how\":\"cites\"}]"),
        Member("url", isRich ? 6 : 1000, "\"https://example.org/a\""));

    private static Gen<string> ClaimOf(string[] values, string[] times, bool isRich) => Members(
        Member("subject", 1, isRich ? ["\"A\"", "\"B\"", "[\"A\",\"B\"]", "[\"B\",\"A\"]", "{\"entity\":\"q:A\"}"] : ["\"A\"", "\"B\""]),
        Member("property", 1, "\"p\"", "\"p\"", "\"q\""),
        Member("value", 1, values),
        Member("when", 1, [.. times, "null"]),
        Member("place", 8, "\"X\""),
        Member("condition", 16, "\"if it rains\""),
        Member("qualifiers", isRich ? 8 : 1000,
            "{\"sex\":\"men\"}", "{\"sex\":[\"men\",\"women\"]}", "{\"sex\":[\"women\",\"men\"],\"age\":5}"),
        Member("modality", 6, isRich
            ? ["\"denied\"", "\"possible\"", "\"reported\"", "[\"asserted\",\"reported\"]", "\"odd\""]
            : ["\"denied\"", "\"possible\"", "\"reported\""]),
        Member("likelihood", 10, "0.7"),
        Member("status", 8, "\"retracted\"", "\"disputed\"", "\"superseded\""),
        Member("rank", 10, "\"deprecated\"", "\"preferred\""),
        Member("relations", 5, [..
            from type in (string[])["supersedes", "corrects", "refines", "sameAs", "supports", "contradicts", "partOf"]
            from other in (int[])[0, 1, 2, 3, 4]
            select $$"""[{"type":"{{type}}","claim":"c{{other}}"}]"""]),
        Member("citations", 2, "[\"s0\"]", "[\"s1\",{\"source\":\"s2\",\"basedOn\":[]}]",
            "[{\"source\":\"s3\",\"basedOn\":[\"s0\",\"s4\"]}]",
            "[{\"source\":\"s4\",\"stance\":\"refutes\"},\"s5\",\"gone\"]", "[{\"source\":\"s0\",\"stance\":\"states\"}]"),
        Member("recorded", 2, "\"2024-01-31T10:00:00Z\"", "\"2026-01-01T00:00:00Z\"", "\"2025-02-03T23:30:00Z\""),
        Member("checked", 4, "\"2025-03-01T00:00:00Z\"", "\"2024-12-01T00:00:00Z\""),
        Member("checkEvery", 4, isRich ? ["\"P1M\"", "\"P1Y\"", "\"P10D\"", "\"PT36H\""] : ["\"P1M\"", "\"P1Y\"", "\"P10D\""]),
        Member("expires", 4, isRich
            ? ["\"2025-01\"", "\"2025\"", "\"2025~\"", "\"202X\""] : ["\"2025-01\"", "\"2025\"", "\"2025-06-14\""]));

    private static Gen<string> Members(params Gen<string>[] members) =>
        members.Aggregate(Gen.Const(""), (one, other) => one.Select(other, string.Concat));

    private static Gen<string> Member(string name, int oneIn, params string[] values) =>
        from die in Gen.Int[1, oneIn]
        from value in Gen.Int[0, values.Length - 1].Select(place => values[place])
        select die == 1 && value != "null" ? $",\"{name}\":{value}" : "";
}
