namespace FactTracker.Mcp.Tools;

/// <summary>The JSON Schemas of arguments that several tools share.</summary>
internal static class Parameters
{
    public const string Id =
        """{"type":"object","properties":{"id":{"type":"string","description":"The id of a claim."}},"required":["id"]}""";

    public const string Paged =
        """{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}}}""";

    public const string OptionalId =
        """
        {"type":"object","properties":{"id":{"type":"string","description":"Only what concerns this claim."},
        "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}}}
        """;
}
