using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Xlsx;

namespace FactTracker.Interchange;

/// <summary>Spreadsheets: workbooks of Office Open XML (ISO/IEC 29500), as Excel, LibreOffice and others have them.</summary>
/// <remarks>
/// <para>The sheet <c>Claims</c> has one claim a row, <c>Sources</c> one source, <c>Set</c> what is said of the set as a whole; the columns are those of
/// <see cref="TableFormat"/>. Reading takes every sheet whose head names columns of ours or mapped to ours, row by row.</para>
/// <para>Text is written as text, so nothing of it is run as a formula. The same set gives the same bytes. Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// await XlsxFormat.Default.WriteFileAsync(set, "claims.xlsx");
/// var reading = await XlsxFormat.Default.ReadFileAsync(
///     "claims.xlsx", ReadingOptions.Default.With(new TableOptions { Columns = ColumnMapping.Empty.With("Jahr", "when") }));
/// </code></example>
public sealed class XlsxFormat : IReadableFormat, IWritableFormat
{
    private readonly int _mostRows;

    private XlsxFormat(int mostRows) => _mostRows = mostRows;

    /// <summary>The format; it has no settings.</summary>
    public static XlsxFormat Default { get; } = new(SheetLimits.Rows);

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string Title => "Spreadsheet (XLSX)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".xlsx", ".xlsm", ".xltx", ".xltm"];

    /// <inheritdoc/>
    public IReadOnlyList<Type> OptionTypes { get; } = [typeof(TableOptions), typeof(WorkbookOptions)];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => WorkbookRecognition.IsWorkbook(head);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        var text = input.Text;
        var held = text.CanSeek ? text : await HeldBytes.TakeAsync(text, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        var reading = new WorkbookReading(options);
        foreach (var record in held is null ? [reading.TooLong()] : reading.Read(held))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        if (held != text && held is not null) await held.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        return WorkbookWriter.WriteAsync(set, output, _mostRows, cancellationToken);
    }

    /// <summary>The format with sheets of fewer rows than a spreadsheet has, to see what becomes of those beyond.</summary>
    internal static XlsxFormat WithRows(int mostRows) => new(mostRows);
}
