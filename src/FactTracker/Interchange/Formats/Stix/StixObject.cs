using System.Text.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Begins STIX objects.</summary>
internal static class StixObject
{
    public static MemberWriter Start(Utf8JsonWriter json, Extensions kept, string type, string id)
    {
        var members = new MemberWriter(json, kept, Members.Prefix);
        members.Start();
        members.Text(Members.Type, members.Kept(Members.Type) ?? type);
        members.Text(Members.Id, id);
        return members;
    }
}
