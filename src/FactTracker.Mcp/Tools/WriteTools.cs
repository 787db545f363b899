using System.Text.Json;
using FactTracker.Mcp.Answers;

namespace FactTracker.Mcp.Tools;

/// <summary>The tool that appends to a ledger, for a server that may write.</summary>
internal static class WriteTools
{
    public static IReadOnlyList<ClaimTool> All { get; } =
    [
        new(
            "append_claims", "Records new claims and sources in the ledger. Nothing is replaced: ids that are there already are refused.",
            """
            {"type":"object","properties":{"set":{"type":"string","description":"A claim set as JSON text, with new ids."},
            "why":{"type":"string","description":"The reason, for the log."}},"required":["set"]}
            """,
            Append)
        {
            IsReadOnly = false,
        },
    ];

    private static void Append(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var reading = CheckTools.Draft(arguments);
        if (reading.HasErrors || !reading.IsClaimSet)
            throw new CallException("The claim set has errors, and nothing was recorded. check_draft lists them.");
        var known = served.Set.Claims.Select(claim => claim.Id.Text).Concat(served.Set.Sources.Select(source => source.Id.Text))
            .ToHashSet(StringComparer.Ordinal);
        var (claims, sources) = (reading.Set.Claims.Select(claim => claim.Id.Text), reading.Set.Sources.Select(source => source.Id.Text));
        if (claims.Concat(sources).FirstOrDefault(known.Contains) is { } twice)
            throw new CallException($"The ledger has a record with the id \"{twice}\", and nothing was recorded. Choose another id.");
        try
        {
            served.Append(reading.Set, arguments.Text("why"));
        }
        catch (InvalidOperationException e)
        {
            throw new CallException($"Nothing was recorded. {e.Message}");
        }

        json.WriteStartArray("recorded"u8);
        foreach (var id in sources.Concat(claims))
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}
