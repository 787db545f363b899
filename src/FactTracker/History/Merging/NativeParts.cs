using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Cuts members and parts out of the native JSON of records.</summary>
internal static class NativeParts
{
    /// <summary>Returns a member, a part of it or a member of the part; null if there is none or it is null.</summary>
    /// <param name="record">The record in native JSON, or null.</param>
    /// <param name="member">The member of the record.</param>
    /// <param name="part">The part of the member, or null for the whole member.</param>
    /// <param name="index">The index of the part in the list of this record, or -1.</param>
    public static RawJson? Of(Func<RawJson>? record, string member, PartPlace? part, int? index)
    {
        if (record is null || index is < 0) return null;
        if (Member(record().ToElement(), member) is not { } value) return null;
        var found = part is null ? value : Part(value, part, index ?? 0);
        return found is { ValueKind: not JsonValueKind.Null } element ? element.ToRaw() : null;
    }

    private static JsonElement? Part(JsonElement value, PartPlace part, int index)
    {
        // A list of one may be written as the single value.
        var whole = part.IsNamed ? Member(value, part.Name) : value.ValueKind == JsonValueKind.Array ? value[index] : value;
        return part.Inner is { } inner && whole is { } found ? Member(found, inner) : whole;
    }

    private static JsonElement? Member(JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value : null;
}
