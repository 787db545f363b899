using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Passes over the tokens of a text and finds its parts. What is not plain JSON, or would have to be known as a whole, is not a feed.
/// </summary>
internal sealed class FeedScan
{
    private const int FirstWindow = 1 << 18;
    private const int Longest = 1 << 26; // Of a part, of a token, and of the text beside the parts.
    private static readonly string[] NoLists = ["@context", "@type", "type", "@reverse", "itemReviewed", "review"];

    private readonly List<byte> _rest = [];
    private readonly List<(JsonPath Path, int Count)> _lists = [];
    private readonly PartPlaces _parts = new();
    private readonly NodeScan _nodes = new();
    private readonly long _start;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = int.MaxValue });
    private long _begin; // The offset of the window in the text.
    private long _copied; // Up to where the text beside the parts is copied.
    private long _partStart;
    private long _partEnd;
    private int _depth; // Of the parts of the list that is open; 0 while none is.
    private bool _isObject;
    private string? _name;
    private bool _isFeed = true;

    private FeedScan(long start) => (_start, _begin, _copied, _partEnd) = (start, start, start, start);

    /// <summary>Reads a text to its end.</summary>
    /// <returns>The feed, or null when the text is none.</returns>
    public static async Task<Feed?> ReadAsync(PeekedInput input, CancellationToken cancellationToken)
    {
        var text = input.Text;
        var buffer = new byte[FirstWindow];
        var start = text.Position;
        var filled = await text.ReadAtLeastAsync(buffer, FirstWindow, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var mark = buffer.AsSpan(0, filled).StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        var scan = new FeedScan(start + mark);
        var from = mark;
        while (true)
        {
            var isLast = filled < buffer.Length;
            from += scan.Take(buffer.AsSpan(from, filled - from), isLast);
            input.Steps?.Pass();
            if (!scan._isFeed || isLast) break;
            buffer.AsSpan(from, filled - from).CopyTo(buffer);
            filled -= from;
            from = 0;
            if (filled > Longest) return null;
            if (filled > buffer.Length / 2) Array.Resize(ref buffer, buffer.Length * 2);
            filled += await text.ReadAtLeastAsync(
                buffer.AsMemory(filled), buffer.Length - filled, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        }

        return scan._isFeed && scan._parts.Count > 0
            ? new Feed(scan._start, scan._rest.ToArray(), scan._lists, scan._parts, scan._nodes.Referred)
            : null;
    }

    // Returns how many bytes were used.
    private int Take(ReadOnlySpan<byte> window, bool isLast)
    {
        var reader = new Utf8JsonReader(window, isLast, _state);
        try
        {
            while (_isFeed && reader.Read()) Take(ref reader, window);
        }
        catch (JsonException)
        {
            _isFeed = false;
        }

        _state = reader.CurrentState;
        var used = (int)reader.BytesConsumed;
        if (_depth == 0) CopyRest(window, used);
        _begin += used;
        return used;
    }

    private void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> window)
    {
        _isFeed = _nodes.Take(ref reader);
        var token = reader.TokenType;
        if (_depth > 0) TakeInList(ref reader, token);
        else if (reader.CurrentDepth == 0) Open(ref reader, token, window);
        else if (reader.CurrentDepth == 1 && token == JsonTokenType.PropertyName) _name = SoundJson.TextOf(ref reader);
        else if (reader.CurrentDepth == 1 && _isObject && token == JsonTokenType.StartArray && !NoLists.Contains(_name))
            OpenList(ref reader, JsonPath.Root.Member(_name!), window);
    }

    private void Open(ref Utf8JsonReader reader, JsonTokenType token, ReadOnlySpan<byte> window)
    {
        if (token == JsonTokenType.StartObject) _isObject = true;
        else if (token == JsonTokenType.StartArray) OpenList(ref reader, JsonPath.Root, window);
        else _isFeed &= token == JsonTokenType.EndObject;
    }

    private void OpenList(ref Utf8JsonReader reader, JsonPath path, ReadOnlySpan<byte> window)
    {
        CopyRest(window, (int)reader.BytesConsumed);
        _depth = reader.CurrentDepth + 1;
        _lists.Add((path, 0));
    }

    private void TakeInList(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.CurrentDepth == _depth - 1)
        {
            _copied = _begin + reader.TokenStartIndex;
            _depth = 0;
        }
        else if (reader.CurrentDepth == _depth)
        {
            if (token is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) _partStart = _begin + reader.TokenStartIndex;
            if (token is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) AddPart(_begin + reader.BytesConsumed);
        }
    }

    private void AddPart(long end)
    {
        _parts.Add(_partStart - _partEnd, end - _partStart, _nodes.TakeKinds());
        _isFeed &= end - _partStart <= Longest;
        _partEnd = end;
        _lists[^1] = _lists[^1] with { Count = _lists[^1].Count + 1 };
    }

    private void CopyRest(ReadOnlySpan<byte> window, int end)
    {
        _rest.AddRange(window[(int)(_copied - _begin)..end]);
        _copied = _begin + end;
        _isFeed &= _rest.Count <= Longest;
    }
}
