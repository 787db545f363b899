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
    public (JsonItem Item, ImportContext Context) Read(ReadingOptions options)
    {
        var context = new ImportContext(Text, options, Line, Column);
        return (JsonItemReader.ReadPart(context, Path, Depth), context);
    }
}
