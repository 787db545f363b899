namespace FactTracker.Cli;

/// <summary>A text whose beginning can be looked at before it is read.</summary>
internal sealed class PeekedText(TextReader text) : TextReader
{
    private const char Replacement = '\uFFFD'; // What bytes that are no character are decoded to.
    private char[] _head = [];
    private int _place;
    private int _count;

    /// <summary>Returns the beginning of the text, up to a number of UTF-16 units. Call it once, before reading.</summary>
    public async Task<string> PeekAsync(int most, CancellationToken cancellationToken)
    {
        _head = new char[most];
        _count = await text.ReadBlockAsync(_head, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new string(_head, 0, _count);
    }

    /// <summary>Whether some bytes of what was read were no characters.</summary>
    public bool IsDamaged { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        var count = await ReadNextAsync(buffer, cancellationToken).ConfigureAwait(false);
        IsDamaged |= buffer.Span[..count].Contains(Replacement);
        return count;
    }

    public override async ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        var count = 0;
        while (count < buffer.Length)
        {
            var more = await ReadAsync(buffer[count..], cancellationToken).ConfigureAwait(false);
            if (more == 0) break;
            count += more;
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadNextAsync(Memory<char> buffer, CancellationToken cancellationToken)
    {
        if (_place == _count) return await text.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        var count = Math.Min(buffer.Length, _count - _place);
        _head.AsMemory(_place, count).CopyTo(buffer);
        _place += count;
        if (_place == _count) (_head, _place, _count) = ([], 0, 0);
        return count;
    }
}
