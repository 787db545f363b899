using System.Globalization;
using FactTracker.Interchange.Shared.Tables;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>The path of a member: names and indexes, separated by dots.</summary>
internal sealed class RecordPath(string text)
{
    private const char Dot = '.';
    private const int MostValues = 1_000;

    /// <summary>Returns the values at the path, each once; lists on the way, and at its end, give several.</summary>
    /// <param name="record">The record.</param>
    /// <param name="values">Receives the values other than null.</param>
    /// <returns>Whether the record has the member, even as null.</returns>
    public bool Find(JsonItem record, List<JsonItem> values) => Find(record, text, values);

    private static bool Find(JsonItem item, string path, List<JsonItem> values)
    {
        if (item.IsArray) return FindInList(item, path, values);
        if (path.Length == 0)
        {
            if (!item.IsNull && values.Count < MostValues) values.Add(item);
            return true;
        }

        if (!item.IsObject) return false;
        if (Member(item, path) is { } whole) return Find(whole, "", values); // A name may contain dots.
        var dot = path.IndexOf(Dot, StringComparison.Ordinal);
        return dot > 0 && Member(item, path[..dot]) is { } member && Find(member, path[(dot + 1)..], values);
    }

    private static bool FindInList(JsonItem list, string path, List<JsonItem> values)
    {
        var (head, rest) = path.IndexOf(Dot, StringComparison.Ordinal) is > 0 and var dot ? (path[..dot], path[(dot + 1)..]) : (path, "");
        if (int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < list.Elements.Count && Find(list.Elements[index], rest, values);
        var isFound = list.Elements.Count == 0;
        foreach (var element in list.Elements) isFound |= Find(element, path, values);
        return isFound;
    }

    private static JsonItem? Member(JsonItem item, string name)
    {
        JsonItem? similar = null;
        foreach (var member in item.Members)
        {
            if (member.Name == name) return member.Value;
            if (FieldNames.Key(member.Name) is { Length: > 0 } key && key == FieldNames.Key(name)) similar ??= member.Value;
        }

        return similar;
    }
}
