using System.Text.Json;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Writes sources as a list of items that is valid under the CSL schema.</summary>
internal static class ItemWriter
{
    /// <summary>Returns the list in parts, each valid until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, LossReport losses, CancellationToken cancellationToken)
    {
        foreach (var part in TextParts.OfJson(json => Steps(json, set).Until(cancellationToken), "\n"))
        {
            yield return part;
        }

        losses.AddClaims(set, cancellationToken);
    }

    private static IEnumerable<int> Steps(Utf8JsonWriter json, ClaimSet set)
    {
        json.WriteStartArray();
        foreach (var source in set.Sources)
        {
            Write(json, source);
            yield return 1;
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        var item = CslSourceWriter.Write(source);
        LeaveMarks(item);
        var members = new MemberWriter(json, Extensions.Empty, CslVariables.Prefix);
        members.Start();
        members.Text(CslVariables.Id, KeptId.KeyOf(CslVariables.Prefix, source));
        members.Text(CslVariables.Type, item.Type);
        foreach (var (name, value) in item.Variables)
        {
            members.Raw(name, value.ToRaw());
        }

        if (CustomOf(source, item) is { } custom) members.Raw(ItemReader.Custom, custom);
        members.End();
    }

    // What would be read as missing is no value of the item; the custom data carries it.
    private static void LeaveMarks(CslItem item)
    {
        foreach (var (name, _) in item.Variables.Where(variable => HasMark(variable.Value.ToRaw().ToElement())).ToList()) item.Take(name);
    }

    private static bool HasMark(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => NothingMark.Is(value.SoundText()),
        JsonValueKind.Array => value.EnumerateArray().Any(HasMark),
        JsonValueKind.Object => value.EnumerateObject().ToList() is [var only] && HasMark(only.Value),
        _ => false,
    };

    private static RawJson? CustomOf(Source source, CslItem item)
    {
        var isKeyKept = KeptId.KeyOf(CslVariables.Prefix, source) != source.Id.Text;
        var kept = source.Extensions.Under(CslVariables.Prefix)
            .Where(member => member.Name is not ("" or OwnMembers.Name) && (member.Name != CslVariables.Id || isKeyKept)).ToList();
        var back = CslSourceReader.Read(
            item.Copy(), source.Id, new Extensions([.. kept.Select(member => member with { Name = CslVariables.Prefix + member.Name })]),
                (_, _, _) => { });
        var own = OwnMembers.Of(source, back);
        if (isKeyKept) kept.RemoveAll(member => member.Name == CslVariables.Id);
        if (kept.Count == 0 && own is null) return null;
        return RawBuilder.Build(custom =>
        {
            var members = new MemberWriter(custom, new Extensions([.. kept]), "");
            members.Start();
            if (own is { } raw) members.Raw(OwnMembers.Name, raw);
            members.End();
        });
    }
}
