using System.Buffers;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Mcp.Answers;
using FactTracker.Serialization;

namespace FactTracker.Mcp.Tools;

/// <summary>Tools that find claims and read one.</summary>
internal static class FindTools
{
    private const int MostMatches = 500;
    private const double LeastScore = 0.2; // Below it a claim shares little more than a name with the words.
    private const string NotInSet = "not in the set";

    public static IReadOnlyList<ClaimTool> All { get; } =
    [
        new(
            "find_claims", "Finds the claims that say what a text says, best first. An empty answer means: not in the set.",
            """
            {"type":"object","properties":{"text":{"type":"string","description":"A sentence or some words."},
            "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}},"required":["text"]}
            """,
            Find),
        new("read_claim", "Reads one claim with its sources, whole.", Parameters.Id, Read),
        new(
            "query_claims", "Lists the claims that meet a condition, such as: subject = China and value > 50% and origins >= 2",
            """
            {"type":"object","properties":{"query":{"type":"string"},
            "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}},"required":["query"]}
            """,
            Query),
    ];

    /// <summary>Returns a claim by its id.</summary>
    /// <exception cref="CallException">It is not in the set.</exception>
    public static Claim ClaimOf(ServedSet served, string id) => served.Set.Claims.FirstOrDefault(claim => claim.Id.Text == id)
        ?? throw new CallException("No claim of the set has this id. Find it by its words with find_claims.");

    private static void Find(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var found = served.Matcher.Find(
            arguments.Required("text"), new MatchOptions { Limit = MostMatches, LeastScore = LeastScore }).Matches;
        if (found.IsEmpty) json.WriteString("answer"u8, NotInSet);
        Page.Of(arguments).Write(json, "claims", [.. found], match =>
        {
            json.WriteStartObject();
            ClaimSummary.WriteMembers(json, served, served.Set.Claims[match.Claim]);
            json.WriteNumber("score"u8, match.Score);
            json.WriteEndObject();
        });
    }

    private static void Query(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        if (!ClaimQuery.TryParse(arguments.Required("query"), out var query, out var error))
            throw new CallException($"The query cannot be read: {error}");
        var found = served.Set.Query(query);
        if (found.Count == 0) json.WriteString("answer"u8, NotInSet);
        Page.Of(arguments).Write(json, "claims", [.. found], claim =>
        {
            json.WriteStartObject();
            ClaimSummary.WriteMembers(json, served, claim);
            json.WriteEndObject();
        });
    }

    private static void Read(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var claim = ClaimOf(served, arguments.Required("id"));
        ClaimSummary.WriteMembers(json, served, claim);
        json.WritePropertyName("claim"u8);
        Whole(json, output => ClaimSetWriter.Write(claim, output));
        json.WriteStartArray("sources"u8);
        foreach (var id in claim.Citations.Select(citation => citation.Source).Distinct())
        {
            if (served.Set.Sources.TryGet(id, out var source)) Whole(json, output => ClaimSetWriter.Write(source, output));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a record in its native form, through the writer, so that the same characters are escaped.</summary>
    public static void Whole(Utf8JsonWriter json, Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        using var record = JsonDocument.Parse(buffer.WrittenMemory);
        record.RootElement.WriteTo(json);
    }
}
