using System.Text;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>Lines and columns counted one character at a time, as somebody with a finger on the text would.</summary>
internal sealed class PlainPlaces
{
    private readonly byte[] _text;
    private readonly List<int> _lineStarts = [0];

    public PlainPlaces(byte[] text)
    {
        _text = text;
        if (text.AsSpan().StartsWith(Encoding.UTF8.Preamble)) _lineStarts[0] = Encoding.UTF8.Preamble.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') _lineStarts.Add(i + 1);
        }
    }

    public int Lines => _lineStarts.Count;

    /// <summary>Where a line begins, from 1.</summary>
    public int StartOf(long line) => _lineStarts[(int)line - 1];

    /// <summary>Where a line ends, without its line feed.</summary>
    public int EndOf(long line) => line == Lines ? _text.Length : _lineStarts[(int)line] - 1;

    /// <summary>The place in the text of a line and column, or -1 where there is none.</summary>
    public int OffsetOf(long line, int column)
    {
        if (line < 1 || line > Lines || column < 1) return -1;
        var at = StartOf(line);
        var end = EndOf(line);
        for (column--; column > 0;)
        {
            if (at >= end) return -1;
            Rune.DecodeFromUtf8(_text.AsSpan(at, end - at), out var rune, out var length);
            at += length;
            column -= rune.Utf16SequenceLength;
        }

        return column == 0 ? at : -1;
    }
}
