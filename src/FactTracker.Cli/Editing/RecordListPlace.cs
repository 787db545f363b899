using System.Text.Json;

namespace FactTracker.Cli.Editing;

/// <summary>Where the claims stand in the text of a document, in bytes.</summary>
internal sealed record RecordListPlace
{
    private const int Deepest = 1_000; // The reader of claim sets has refused anything deeper before.
    private const string Name = "claims";

    /// <summary>The end of the text before the first claim: behind the bracket. Null where the document has no list of claims.</summary>
    public int? Start { get; private set; }

    /// <summary>The first byte of the last claim, or null for an empty list.</summary>
    public int? LastStart { get; private set; }

    /// <summary>The byte behind the last claim.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The bracket that ends the list.</summary>
    public int End { get; private set; }

    /// <summary>The first member of the document, or the first element of a list that is all of it; null when there is none.</summary>
    public int? First { get; private set; }

    /// <summary>The byte behind the last member of the document.</summary>
    public int? LastMemberEnd { get; private set; }

    /// <summary>Finds the list in a text that is valid JSON.</summary>
    public static RecordListPlace Find(ReadOnlySpan<byte> text)
    {
        var start = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(text[start..], new JsonReaderOptions { MaxDepth = Deepest });
        var place = new RecordListPlace();
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            place.ReadList(ref reader, start);
            return place with { First = place.First ?? place.LastStart };
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            place.First ??= start + (int)reader.TokenStartIndex;
            var isClaims = place.Start is null && reader.ValueTextEquals(Name);
            reader.Read();
            if (isClaims && reader.TokenType == JsonTokenType.StartArray) place.ReadList(ref reader, start);
            else reader.Skip();
            place.LastMemberEnd = start + (int)reader.BytesConsumed;
        }

        return place;
    }

    private void ReadList(ref Utf8JsonReader reader, int start)
    {
        Start = start + (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            LastStart = start + (int)reader.TokenStartIndex;
            reader.Skip();
            LastEnd = start + (int)reader.BytesConsumed;
        }

        End = start + (int)reader.TokenStartIndex;
    }
}
