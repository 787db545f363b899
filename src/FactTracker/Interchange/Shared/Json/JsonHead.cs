using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>What the beginning of a JSON text of somebody else's tells: the members of the object it begins with, as far as they are there.</summary>
internal static class JsonHead
{
    /// <summary>The names of the members of the first object, each with its value where that is a string and whole, else null.</summary>
    /// <param name="head">The first bytes of a text; it may end in the middle of anything.</param>
    /// <returns>Nothing when the text does not begin with an object.</returns>
    public static IReadOnlyDictionary<string, string?> Members(ReadOnlySpan<byte> head)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        Tells(head, (ref Utf8JsonReader reader) => // What stands before a fault is told all the same.
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject) Fill(members, ref reader);
            return members.Count > 0;
        });
        return members;
    }

    /// <summary>Asks the tokens of a text; no is the answer where it is no JSON before they tell, and of our own format, which may well speak of reviews.</summary>
    /// <param name="head">The first bytes of a text, with a byte order mark or without.</param>
    /// <param name="question">The question.</param>
    public static bool Tells(ReadOnlySpan<byte> head, JsonQuestion question)
    {
        if (NativeHead.IsIn(head)) return false;
        var reader = JsonText.HeadReader(head);
        try
        {
            return question(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
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
