using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// A long text in JSON whose reviews and claims are in lists: of the whole text, or of its outermost object, as in a data feed or a
/// graph. It is read part by part; a part is an element of such a list.
/// </summary>
/// <param name="Start">The offset of its first byte in the stream.</param>
/// <param name="Rest">The text without the parts.</param>
/// <param name="Lists">The path of each list and the number of its parts, in the order of the text.</param>
/// <param name="Parts">Where the parts are.</param>
/// <param name="Referred">The ids of things that are referred to where they are not described.</param>
internal sealed record Feed(
    long Start, ReadOnlyMemory<byte> Rest, IReadOnlyList<(JsonPath Path, int Count)> Lists, PartPlaces Parts, PassedIds Referred)
{
    /// <summary>How deep the parts are.</summary>
    public int Depth => Lists is [{ Path: var path }, ..] && path == JsonPath.Root ? 1 : 2;
}
