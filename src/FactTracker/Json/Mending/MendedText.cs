using System.Buffers;

namespace FactTracker.Json;

/// <summary>Writes a text anew from another, a byte more here and one less there, and remembers what was moved.</summary>
internal sealed class MendedText(ReadOnlyMemory<byte> before)
{
    private readonly ArrayBufferWriter<byte> _text = new(before.Length + 1);
    private readonly List<(int From, int By)> _moves = [];
    private readonly List<JsonRepair> _repairs = [];
    private int _taken;

    /// <summary>Takes over all up to an offset, and passes so many bytes that stand there.</summary>
    public void Leave(int offset, int count)
    {
        TakeTo(offset);
        _taken = offset + count;
        Moved();
    }

    /// <summary>Takes over all up to an offset, and puts a byte before what stands there.</summary>
    public void Insert(int offset, byte it)
    {
        TakeTo(offset);
        _text.Write([it]);
        Moved();
    }

    public void Tell(int offset, string message) => _repairs.Add(new JsonRepair(offset, message));

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
