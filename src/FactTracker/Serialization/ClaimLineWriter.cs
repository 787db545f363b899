using System.Buffers;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization;

/// <summary>Writes the line form record by record, for sets that are larger than memory.</summary>
/// <remarks>
/// <para>A source that is passed more than once is written once; of two sources with the same id, the first is written. The writer
/// remembers sixteen bytes per source for this. It does not check the ids of claims. The header is the first line; if none is passed, an
/// empty one is written.</para>
/// <para>Not thread-safe. Output is buffered until <see cref="FlushAsync"/>.</para>
/// </remarks>
/// <example><code>
/// await using var lines = new ClaimLineWriter(stream);
/// await lines.WriteHeaderAsync(new ClaimSet { Title = "Everything" });
/// await foreach (var claim in claims) await lines.WriteAsync(claim);
/// </code></example>
public sealed class ClaimLineWriter : IAsyncDisposable
{
    private const int FlushAt = 1 << 16;
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;
    private readonly WrittenSources _sources = new();
    private bool _hasHeader;

    /// <summary>Creates a writer to a stream.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    public ClaimLineWriter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _json = NativeJson.Writer(_buffer, indented: false);
    }

    /// <summary>Writes the members of the set, without sources and claims.</summary>
    /// <param name="header">The set; its sources and claims are ignored.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="InvalidOperationException">A line has already been written; the header must be the first.</exception>
    public async ValueTask WriteHeaderAsync(ClaimSet header, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (_hasHeader)
            throw new InvalidOperationException("A line has already been written; write the header before any source or claim.");
        WriteHeader(header);
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a source, unless a source with its id has been written.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask<SourceLine> WriteAsync(Source source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!_hasHeader) WriteHeader(ClaimSet.Empty);
        var before = _buffer.WrittenCount;
        LinesWriter.Write(source, _json, _buffer);
        var line = _sources.Enter(source.Id.Text, _buffer.WrittenSpan[before..]);
        if (line == SourceLine.Written) await PassOnAsync(cancellationToken).ConfigureAwait(false);
        else TakeBack(before);
        return line;
    }

    /// <summary>Writes a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask WriteAsync(Claim claim, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!_hasHeader) WriteHeader(ClaimSet.Empty);
        LinesWriter.Write(claim, _json, _buffer);
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes buffered output to the stream. If nothing has been written, it writes an empty header.</summary>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        if (!_hasHeader) WriteHeader(ClaimSet.Empty);
        await _output.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
        await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes buffered output to the stream, which stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _json.DisposeAsync().ConfigureAwait(false);
    }

    private void WriteHeader(ClaimSet header)
    {
        _hasHeader = true;
        LinesWriter.WriteHeader(header, _json, _buffer);
    }

    private ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        if (_buffer.WrittenCount < FlushAt) return ValueTask.CompletedTask;
        return SendAsync(cancellationToken);
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        await _output.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    private void TakeBack(int length)
    {
        var kept = _buffer.WrittenSpan[..length].ToArray();
        _buffer.ResetWrittenCount();
        _buffer.Write(kept);
    }
}
