using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>References between the parts of a document: <c>#id</c> within it, a URI outside it.</summary>
internal static class Resource
{
    /// <summary>Returns the id that a reference leads to, without the hash of a local one.</summary>
    public static string IdOf(string reference) => reference is ['#', _, ..] ? reference[1..] : reference;

    /// <summary>Returns the reference to an id; a global id is unchanged.</summary>
    public static string To(string id) => RecordIdSyntax.IsGlobal(id) ? id : $"#{id}";

    /// <summary>Returns the id in a member that holds a reference, or null: <c>{"resource": "#P-1"}</c>.</summary>
    public static string? In(JsonItem? item, string member = Members.Resource) =>
        item?[member] is { IsString: true, IsSound: true, Text: { } reference } && !string.IsNullOrWhiteSpace(reference)
            && Resource.To(Resource.IdOf(reference)) == reference ? Resource.IdOf(reference) : null;

    /// <summary>Whether an object has no members other than the given ones.</summary>
    public static bool HasOnly(JsonItem item, params ReadOnlySpan<string> names)
    {
        foreach (var member in item.Members)
        {
            if (!names.Contains(member.Name)) return false;
        }

        return true;
    }
}
