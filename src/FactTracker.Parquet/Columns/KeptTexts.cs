using System.Text;

namespace FactTracker.Parquet;

/// <summary>The texts of a column of which readers may skip groups by their least and greatest.</summary>
/// <param name="repeats">Whether the same texts may come again and again, so that each is kept once and a dictionary pays.</param>
/// <param name="meter">Counts the memory.</param>
internal sealed class KeptTexts(bool repeats, MemoryMeter meter)
{
    private const int Sample = 1_000;
    private const int BytesOfString = 80; // Its head, and its entry in the set of texts.

    private readonly bool _repeats = repeats;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly TextBlocks<char> _blocks = new(meter);
    private bool _hasSurrogates;
    private bool _hasBeyond;
    private long _bytes;
    private string? _last; // Names of kinds and states are one string each, so that most texts need no look-up.

    /// <summary>Whether the texts have repeated so far.</summary>
    public bool Repeat { get; private set; } = repeats;

    /// <summary>Whether the texts may have another order in UTF-16 than in UTF-8; see <see cref="TextOrder"/>.</summary>
    public bool MayDifferInOrder => _hasSurrogates && _hasBeyond;

    /// <summary>Returns a text that stays until <see cref="Clear"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many texts there were before.</param>
    public ReadOnlyMemory<char> Keep(string text, int count)
    {
        if (Repeat)
        {
            if (ReferenceEquals(text, _last) || _known.TryGetValue(text, out _last)) return _last.AsMemory();
            if (_known.Count < Sample || _known.Count <= count / 2) return (_last = New(text)).AsMemory();
            Repeat = false;
        }

        NoteOrder(text);
        text.CopyTo(_blocks.Free(text.Length));
        return _blocks.Take(text.Length);
    }

    public void Clear()
    {
        _blocks.Clear();
        _known.Clear();
        if (!Repeat) _known.TrimExcess();
        meter.Bytes -= _bytes;
        (Repeat, _hasSurrogates, _hasBeyond, _bytes, _last) = (_repeats, false, false, 0, null);
    }

    private string New(string text)
    {
        _known.Add(text);
        var bytes = BytesOfString + (text.Length * sizeof(char));
        _bytes += bytes;
        meter.Bytes += bytes;
        NoteOrder(text);
        return text;
    }

    // The orders differ only between a surrogate and a character above the surrogates.
    private void NoteOrder(string text)
    {
        if (Ascii.IsValid(text)) return;
        _hasSurrogates |= text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        _hasBeyond |= text.AsSpan().ContainsAnyInRange('\uE000', '\uFFFF');
    }
}
