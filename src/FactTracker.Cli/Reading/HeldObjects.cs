using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>
/// Holds back JSON objects that are printed after others: in memory, or in a temporary file if there are many. They are kept and returned
/// in pieces of many objects.
/// </summary>
internal sealed class HeldObjects : IDisposable
{
    private const int PieceSize = 1 << 16; // Bytes.
    private const int MostInMemory = 1 << 22; // Bytes.

    private readonly ArrayBufferWriter<byte> _piece = new(2 * PieceSize);
    private readonly Utf8JsonWriter _json;
    private readonly List<byte[]> _inMemory = [];
    private FileStream? _inFile; // After the pieces in memory.
    private long _sizeInMemory;
    private int _countInFile;

    public HeldObjects() => _json = DataJson.Writer(_piece);

    /// <summary>Returns the writer for the next object.</summary>
    public Utf8JsonWriter Next()
    {
        if (_piece.WrittenCount + _json.BytesPending > PieceSize) Flush();
        if (_json.CurrentDepth == 0) _json.WriteStartArray();
        return _json;
    }

    /// <summary>Returns the pieces: one object, or several with commas between them. Each is valid until the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        Flush();
        foreach (var piece in _inMemory)
        {
            yield return piece;
        }

        if (_inFile is null) yield break;
        _inFile.Position = 0;
        var length = new byte[sizeof(int)];
        var json = Array.Empty<byte>();
        for (var count = 0; count < _countInFile; count++)
        {
            _inFile.ReadExactly(length);
            var size = BinaryPrimitives.ReadInt32LittleEndian(length);
            if (json.Length < size) json = new byte[2 * size];
            _inFile.ReadExactly(json, 0, size);
            yield return json.AsMemory(0, size);
        }
    }

    public void Dispose()
    {
        _json.Dispose();
        _inFile?.Dispose();
    }

    // The brackets of the list are not kept.
    private void Flush()
    {
        if (_json.CurrentDepth == 0) return;
        _json.WriteEndArray();
        _json.Flush();
        Add(_piece.WrittenSpan[1..^1]);
        _piece.ResetWrittenCount();
        _json.Reset();
    }

    private void Add(ReadOnlySpan<byte> piece)
    {
        if (_sizeInMemory + piece.Length <= MostInMemory)
        {
            _inMemory.Add(piece.ToArray());
            _sizeInMemory += piece.Length;
            return;
        }

        _inFile ??= TemporaryFile.Open(FileOptions.None);
        _sizeInMemory = MostInMemory; // What follows belongs behind it.
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, piece.Length);
        _inFile.Write(length);
        _inFile.Write(piece);
        _countInFile++;
    }
}
