using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Edits of JSON objects and lists that leave everything else as written.</summary>
internal static class RawEdits
{
    /// <summary>An object without members.</summary>
    public static JsonElement EmptyObject { get; } = new RawJson("{}"u8.ToArray()).ToElement();

    /// <summary>Returns an object with a member replaced, added, or removed if the value is null.</summary>
    public static RawJson WithMember(JsonElement record, string name, RawJson? value) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        var isWritten = value is null;
        foreach (var member in record.EnumerateObject())
        {
            if (member.NameEquals(name))
            {
                if (!isWritten) Write();
                continue;
            }

            json.WritePropertyName(member.Name);
            RawWriter.Write(json, member.Value.ToRaw()); // The writer of elements would escape strings anew.
        }

        if (!isWritten) Write();
        json.WriteEndObject();

        void Write()
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value!.Value);
            isWritten = true;
        }
    });

    /// <summary>Returns a list with an element replaced, or removed if the value is null.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">The index of the element; that behind the last for a new one.</param>
    /// <param name="value">The element, or null.</param>
    public static RawJson WithElement(IReadOnlyList<RawJson> list, int index, RawJson? value)
    {
        var elements = list.ToList();
        if (index < elements.Count) elements.RemoveAt(index);
        if (value is { } element) elements.Insert(index, element);
        return RawBuilder.List(elements);
    }
}
