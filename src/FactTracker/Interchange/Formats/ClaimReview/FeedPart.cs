using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A part of a feed.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Text">Its text.</param>
/// <param name="Path">Its path in the feed.</param>
/// <param name="Depth">How deep it is in the feed.</param>
/// <param name="Line">The line that it begins on.</param>
/// <param name="Column">The column that it begins at.</param>
internal readonly record struct FeedPart(int Number, ReadOnlyMemory<byte> Text, JsonPath Path, int Depth, long Line, int Column)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="IOException">The text is not what it was when it was scanned.</exception>
    public (JsonItem Item, ImportContext Context) Read(ReadingOptions options)
    {
        var context = new ImportContext(Text, options, Line, Column);
        try
        {
            return (JsonItemReader.ReadPart(context, Path, Depth), context);
        }
        catch (JsonException e)
        {
            throw Changed(e);
        }
    }

    /// <summary>Whether it has a context that defines terms, or describes a thing of interest.</summary>
    /// <param name="isAsked">Whether a thing is of interest, by its <c>@id</c>.</param>
    /// <exception cref="IOException">The text is not what it was when it was scanned.</exception>
    public bool Describes(Predicate<string> isAsked)
    {
        try
        {
            return NodeScan.Describes(Text.Span, isAsked);
        }
        catch (JsonException e)
        {
            throw Changed(e);
        }
    }

    private static IOException Changed(JsonException e) => new("The text was changed while it was read.", e);
}
