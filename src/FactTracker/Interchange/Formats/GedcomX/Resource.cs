using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>References between the parts of a document: <c>#id</c> within it, a URI elsewhere.</summary>
internal static class Resource
{
    /// <summary>The id that a reference leads to, without the hash of a local one.</summary>
    public static string IdOf(string reference) => reference is ['#', _, ..] ? reference[1..] : reference;

    /// <summary>The reference to an id: a global one as it stands.</summary>
    public static string To(string id) => RecordIdSyntax.IsGlobal(id) ? id : $"#{id}";

    /// <summary>The id under a member that holds a reference, or null: <c>{"resource": "#P-1"}</c>.</summary>
    public static string? In(JsonItem? item, string member = Members.Resource) =>
        item?[member] is { IsString: true, IsSound: true, Text: { } reference } && !string.IsNullOrWhiteSpace(reference)
            && Resource.To(Resource.IdOf(reference)) == reference ? Resource.IdOf(reference) : null;

    /// <summary>Whether an object holds nothing but members of some names.</summary>
    public static bool HasOnly(JsonItem item, params ReadOnlySpan<string> names)
    {
        foreach (var member in item.Members)
        {
            if (!names.Contains(member.Name)) return false;
        }

        return true;
    }
}
