using System.Runtime.InteropServices;
using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The cells of a row in UTF-8, in memory that the next row uses again.</summary>
internal sealed class Utf8Cells
{
    private readonly List<ReadOnlyMemory<byte>> _cells = [];
    private byte[] _text = new byte[1 << 10];

    /// <summary>Returns the texts of the cells, valid until the next call.</summary>
    public ReadOnlySpan<ReadOnlyMemory<byte>> Of(IReadOnlyList<string> cells)
    {
        var most = 0;
        for (var cell = 0; cell < cells.Count; cell++) most += Encoding.UTF8.GetMaxByteCount(cells[cell].Length);
        if (most > _text.Length) _text = new byte[most];
        _cells.Clear();
        var end = 0;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var length = Encoding.UTF8.GetBytes(cells[cell], _text.AsSpan(end));
            _cells.Add(_text.AsMemory(end, length));
            end += length;
        }

        return CollectionsMarshal.AsSpan(_cells);
    }
}
