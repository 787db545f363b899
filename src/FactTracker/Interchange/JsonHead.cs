using System.Text.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange;

/// <summary>What the beginning of a JSON text tells: the members of the object it begins with, as far as they are there.</summary>
internal static class JsonHead
{
    /// <summary>The names of the members of the first object, each with its value where that is a string and whole, else null.</summary>
    /// <param name="head">The first bytes of a text; it may end in the middle of anything.</param>
    /// <returns>Nothing when the text does not begin with an object.</returns>
    public static IReadOnlyDictionary<string, string?> Members(ReadOnlySpan<byte> head)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (head.StartsWith(JsonText.ByteOrderMark)) head = head[JsonText.ByteOrderMark.Length..];
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject) Fill(members, ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return members; // What stands before the fault is told all the same.
        }

        return members;
    }

    private static void Fill(Dictionary<string, string?> members, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            members.TryAdd(name, null);
            if (!reader.Read()) return;
            if (reader.TokenType == JsonTokenType.String) members[name] = reader.GetString();
            if (!reader.TrySkip()) return;
        }
    }
}
