using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// Reads the native records of FactTracker's objects many at once, which takes a fraction of the time of reading each on its own. Those
/// among which something is wrong are left to be read one by one, so that what is found is reported at its object.
/// </summary>
/// <param name="objects">The objects of the bundle, in order.</param>
/// <param name="context">The text.</param>
internal sealed class OwnRecords(IReadOnlyList<JsonItem> objects, ImportContext context)
{
    private const int MostBytes = 1 << 21; // Of the records that are read at once.
    private const int Frame = 64; // More than the text around the records.
    private readonly Dictionary<JsonItem, Source> _sources = [];
    private readonly Dictionary<JsonItem, Claim> _claims = [];
    private readonly ArrayBufferWriter<byte> _sourceText = new(Frame);
    private readonly ArrayBufferWriter<byte> _claimText = new(Frame);
    private int _next;

    /// <summary>
    /// Whether the content of an object is not taken apart: that of FactTracker's objects, where all that counts is in the record, which
    /// the native reader reads.
    /// </summary>
    /// <param name="item">The object.</param>
    /// <param name="name">The name of the member that is left to be read.</param>
    /// <remarks>We write the type first; it is not looked for, since that is asked for each object and list in a bundle.</remarks>
    public static bool IsOfOwn(JsonItem item, string? name) =>
        name is not null && item.Members is [{ Name: Members.Type, Value.Text: OwnObjects.Claim or OwnObjects.Source }, ..];

    /// <summary>Returns the record of an object if it was read without a problem, otherwise null. Objects are asked for in order.</summary>
    /// <param name="item">The object.</param>
    /// <param name="place">Its place in the list.</param>
    public ClaimSetRecord? Take(JsonItem item, int place)
    {
        if (place >= _next) ReadFrom(place);
        if (_claims.Remove(item, out var claim)) return new ClaimSetRecord { Claim = claim, Place = context.PlaceOf(item) };
        return _sources.Remove(item, out var source) ? new ClaimSetRecord { Source = source, Place = context.PlaceOf(item) } : null;
    }

    /// <summary>How records are read.</summary>
    public static ReadingOptions OptionsOf(ImportContext context) => new() { MaxDepth = context.Options.MaxDepth };

    /// <summary>Returns a claim set as text.</summary>
    /// <param name="sources">The sources, with commas between them.</param>
    /// <param name="claims">The claims, with commas between them.</param>
    public static ReadOnlyMemory<byte> Document(ReadOnlySpan<byte> sources, ReadOnlySpan<byte> claims)
    {
        // Copied as a whole: a collection expression adds the bytes of a span one by one.
        var text = new ArrayBufferWriter<byte>(Frame + sources.Length + claims.Length);
        text.Write("{\"facttracker\":\"1.0\",\"sources\":["u8);
        text.Write(sources);
        text.Write("],\"claims\":["u8);
        text.Write(claims);
        text.Write("]}"u8);
        return text.WrittenMemory;
    }

    private void ReadFrom(int place)
    {
        var (sources, claims) = (_sourceText, _claimText);
        sources.ResetWrittenCount();
        claims.ResetWrittenCount();
        var (ofSources, ofClaims) = (new List<JsonItem>(), new List<JsonItem>());
        for (_next = place; _next < objects.Count && sources.WrittenCount + claims.WrittenCount < MostBytes; _next++)
        {
            var item = objects[_next];
            var record = item[OwnObjects.Record] is { IsObject: true } native ? native : null;
            var type = item[Members.Type]?.Text;
            if (record is not null && type == OwnObjects.Claim) Add(record, item, claims, ofClaims);
            else if (record is not null && type == OwnObjects.Source) Add(record, item, sources, ofSources);
            else item.Release();
        }

        _sources.Clear();
        _claims.Clear();
        var reading = ClaimSetReader.Read(Document(sources.WrittenSpan, claims.WrittenSpan), OptionsOf(context));
        var set = reading.Set;
        if (reading.Problems.Count > 0 || set.Sources.Count != ofSources.Count || set.Claims.Count != ofClaims.Count) return;
        foreach (var (item, source) in ofSources.Zip(set.Sources)) _sources.Add(item, source);
        foreach (var (item, claim) in ofClaims.Zip(set.Claims)) _claims.Add(item, claim);
    }

    private void Add(JsonItem record, JsonItem item, ArrayBufferWriter<byte> text, List<JsonItem> items)
    {
        if (items.Count > 0) text.Write(","u8);
        text.Write(context.Text.Span.Slice(record.Offset, record.Length));
        items.Add(item);
    }
}
