using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>
/// The members of a record that no field is for. An object of which only some members are mapped gives the others by their paths; a list of
/// which anything is left is kept as a whole.
/// </summary>
/// <param name="used">The values that fields take.</param>
internal sealed class UnmappedMembers(IEnumerable<JsonItem> used)
{
    private readonly HashSet<JsonItem> _used = [.. used];

    /// <summary>Returns the names or paths of the members, with their values.</summary>
    public IEnumerable<(string Name, JsonItem Value)> Of(JsonItem record) => Of(record, "");

    private IEnumerable<(string Name, JsonItem Value)> Of(JsonItem item, string path)
    {
        foreach (var (name, value) in item.Members)
        {
            var at = path + name;
            if (value.IsNull || _used.Contains(value) || IsAllUsed(value)) continue;
            if (!value.IsObject || !HasUsed(value)) yield return (at, value);
            else
            {
                foreach (var inner in Of(value, at + ".")) yield return inner;
            }
        }
    }

    private bool HasUsed(JsonItem item) => _used.Contains(item)
        || item.Elements.Any(HasUsed) || item.Members.Any(member => HasUsed(member.Value));

    private bool IsAllUsed(JsonItem item) => item.IsNull || _used.Contains(item)
        || (item.IsArray && item.Elements.Count > 0 && item.Elements.All(IsAllUsed))
        || (item.IsObject && item.Members.Count > 0 && item.Members.All(member => IsAllUsed(member.Value)));
}
