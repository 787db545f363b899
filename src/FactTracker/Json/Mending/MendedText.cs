using System.Buffers;

namespace FactTracker.Json;

/// <summary>Copies a text while inserting and removing bytes, and records how the offsets change.</summary>
internal sealed class MendedText(ReadOnlyMemory<byte> before)
{
    private readonly ArrayBufferWriter<byte> _text = new(before.Length + 1);
    private readonly List<(int From, int By)> _moves = [];
    private readonly List<JsonRepair> _repairs = [];
    private int _taken;

    /// <summary>Copies everything before an offset, and skips a number of bytes there.</summary>
    public void Leave(int offset, int count)
    {
        TakeTo(offset);
        _taken = offset + count;
        Moved();
    }

    /// <summary>Copies everything before an offset, and inserts a byte there.</summary>
    public void Insert(int offset, byte it)
    {
        TakeTo(offset);
        _text.Write([it]);
        Moved();
    }

    public void Report(int offset, string message) => _repairs.Add(new JsonRepair(offset, message));

    public MendedJson Finish()
    {
        TakeTo(before.Length);
        return new MendedJson(_text.WrittenMemory, _repairs, _moves);
    }

    private void TakeTo(int offset)
    {
        _text.Write(before.Span[_taken..offset]);
        _taken = offset;
    }

    private void Moved() => _moves.Add((_text.WrittenCount, _taken - _text.WrittenCount));
}
