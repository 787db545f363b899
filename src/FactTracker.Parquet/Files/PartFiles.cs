using Parquet;

namespace FactTracker.Parquet;

/// <summary>The files of one table, or of one partition of it: <c>part-0.parquet</c> and so on.</summary>
internal sealed class PartFiles(string folder, Table table, FileSettings settings) : IAsyncDisposable
{
    private readonly ParquetOptions _options = settings.Options;
    private FileStream? _stream;
    private ParquetWriter? _writer;

    /// <summary>The number of files so far.</summary>
    public int Files { get; private set; }

    /// <summary>The number of rows written so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The number of bytes written so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes the rows that the table holds, and empties it.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (table.Rows == 0) return;
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        Rows += table.Rows;
        FileSettings.Fit(_options, table);
        for (var start = 0; start < table.Rows; start += settings.GroupRows)
        {
            await WriteAsync(start, Math.Min(settings.GroupRows, table.Rows - start), cancellationToken).ConfigureAwait(false);
        }

        table.Clear();
        if (_stream!.Position > settings.FileBytes) await CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Writes the rows that are left, and a file without rows where there never was one.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        if (Files == 0)
        {
            await OpenAsync(cancellationToken).ConfigureAwait(false);
            await table.WriteAsync(_writer!, 0, 0, cancellationToken).ConfigureAwait(false);
        }

        await CloseAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_stream is not null) await _stream.DisposeAsync().ConfigureAwait(false);
    }

    // Rows whose order readers would misjudge are divided until they do not; see Column.OrdersAgree. One row always agrees with itself.
    private async Task WriteAsync(int start, int count, CancellationToken cancellationToken)
    {
        if (count == 1 || table.OrdersAgree(start, count))
        {
            await table.WriteAsync(_writer!, start, count, cancellationToken).ConfigureAwait(false);
            return;
        }

        var half = count / 2;
        await WriteAsync(start, half, cancellationToken).ConfigureAwait(false);
        await WriteAsync(start + half, count - half, cancellationToken).ConfigureAwait(false);
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_writer is not null) return;
        Directory.CreateDirectory(folder);
        _stream = new FileStream(
            Path.Combine(folder, FormattableString.Invariant($"part-{Files}.parquet")), FileMode.Create, FileAccess.Write, FileShare.Read,
            settings.WriteBytes);
        Files++;
        _writer = await ParquetWriter.CreateAsync(table.Schema, _stream, _options, false, cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task CloseAsync()
    {
        if (_writer is null) return;
        await _writer.DisposeAsync().ConfigureAwait(false);
        Bytes += _stream!.Position;
        await _stream.DisposeAsync().ConfigureAwait(false);
        (_writer, _stream) = (null, null);
    }
}
