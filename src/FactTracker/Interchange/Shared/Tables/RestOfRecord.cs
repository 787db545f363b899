using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The members in a cell of the column <c>rest</c>, in their order; a name may be repeated.</summary>
/// <param name="Members">The members; null when the cell is not a JSON object.</param>
internal sealed record RestOfRecord(IReadOnlyList<RestMember>? Members)
{
    /// <summary>Parses the text of a cell.</summary>
    public static RestOfRecord Parse(TableSchema schema, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, JsonText.AnyDepth);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return new RestOfRecord((IReadOnlyList<RestMember>?)null);
            return new RestOfRecord([.. document.RootElement.EnumerateObject().Select(member => MemberOf(schema, member))]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // It is reported where it is read: half of it would be another record.
            return new RestOfRecord((IReadOnlyList<RestMember>?)null);
        }
    }

    private static RestMember MemberOf(TableSchema schema, JsonProperty member)
    {
        var group = schema.GroupOf(member.Name);
        if (group < 0) return new RestMember(member.Name, member.Value.GetRawText(), group, []);
        var shown = new string?[schema.Members[group].Fields.Count];
        schema.Members[group].Show(member.Value, shown);
        return new RestMember(member.Name, member.Value.GetRawText(), group, shown);
    }
}
