using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>
/// The place that the member of a conflict names in a record: <c>value</c>, <c>citations[note]</c>, <c>citations[note].notes</c>.
/// </summary>
/// <param name="Member">The member of the record.</param>
/// <param name="Part">The part of the list that the member is, or null.</param>
internal sealed record MemberAddress(string Member, PartPlace? Part)
{
    /// <summary>Finds the place in a record.</summary>
    /// <param name="text">The member of a conflict.</param>
    /// <param name="record">The record.</param>
    /// <param name="members">The members of the record.</param>
    /// <returns>The place, or null if it names a part that the record no longer has.</returns>
    public static MemberAddress? Find<TRecord>(string text, TRecord record, RecordMembers<TRecord> members)
    {
        if (members.Contains(text) || members.ExtensionsOf(record)[text] is not null) return new MemberAddress(text, null);
        var isOfPart = false;
        foreach (var member in members)
        {
            if (PartLists.For(member) is not { } list || !text.StartsWith($"{member.Name}[", StringComparison.Ordinal)) continue;
            isOfPart = true;
            var names = list.NamesOf(member.Get(record));
            for (var i = 0; i < names.Length; i++)
            {
                var part = new PartPlace(names[i], i, i, i, list.IsNamed);
                var whole = PartAddress.Address(member.Name, part);
                if (text == whole) return new MemberAddress(member.Name, part);
                if (text.StartsWith($"{whole}.", StringComparison.Ordinal))
                    return new MemberAddress(member.Name, part with { Inner = text[(whole.Length + 1)..] });
            }

            // A part that is gone can come back as a whole.
            if (text.EndsWith(']'))
                return new MemberAddress(
                    member.Name, new PartPlace(text[(member.Name.Length + 1)..^1], names.Length, names.Length, names.Length, list.IsNamed));
        }

        return isOfPart ? null : new MemberAddress(text, null);
    }

    /// <summary>Returns a record in native JSON with another value at the place.</summary>
    public RawJson Put(RawJson record, RawJson? value)
    {
        var root = record.ToElement();
        if (Part is null) return RawEdits.WithMember(root, Member, value);
        var list = root.TryGetProperty(Member, out var found) ? found : default(JsonElement?);
        if (Part.IsNamed) return RawEdits.WithMember(root, Member, WithNamed(list, value));
        List<RawJson> parts = list switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } several => [.. several.EnumerateArray().Select(element => element.ToRaw())],
            { } single => [single.ToRaw()],
        };
        return RawEdits.WithMember(root, Member, RawEdits.WithElement(parts, Part.Ours, Inner(parts, value)));
    }

    private RawJson WithNamed(JsonElement? list, RawJson? value) =>
        RawEdits.WithMember(list ?? RawEdits.EmptyObject, Part!.Name, value);

    private RawJson? Inner(List<RawJson> parts, RawJson? value)
    {
        if (Part!.Inner is not { } inner) return value;
        var part = parts[Part.Ours].ToElement();
        // The short form of a citation or of what it is based on is the id of the source alone.
        if (part.ValueKind == JsonValueKind.String) part = RawEdits.WithMember(RawEdits.EmptyObject, "source", part.ToRaw()).ToElement();
        return RawEdits.WithMember(part, inner, value);
    }
}
