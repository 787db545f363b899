using System.Text.Json;
using FactTracker.Json;

namespace FactTracker;

/// <summary>Reads and writes lists of names of members, and texts.</summary>
internal static class DraftNames
{
    private static readonly string[] Usual = ["when", "subject", "property", "claimant"];

    /// <summary>Returns the names in a list, or in a single text; nothing for any other value.</summary>
    public static IReadOnlyList<string> Of(RawJson? list)
    {
        if (list is not { } raw) return [];
        var names = new List<string>(Usual.Length);
        var reader = new Utf8JsonReader(raw.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) AddTo(names, ref reader);
        if (reader.TokenType != JsonTokenType.StartArray) return names;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String) AddTo(names, ref reader);
            else reader.Skip();
        }

        return names;
    }

    /// <summary>Returns names as a list.</summary>
    public static RawJson ToRaw(IReadOnlyList<string> names) => RawBuilder.Build(json =>
    {
        json.WriteStartArray();
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    });

    /// <summary>Returns a text as JSON.</summary>
    public static RawJson ToRaw(string text) => RawBuilder.Build(json => json.WriteStringValue(text));

    private static void AddTo(List<string> names, ref Utf8JsonReader reader)
    {
        foreach (var usual in Usual)
        {
            if (!reader.ValueTextEquals(usual)) continue;
            names.Add(usual);
            return;
        }

        try
        {
            names.Add(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no name.
        }
    }
}
