using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Xlsx;

namespace FactTracker.Interchange;

/// <summary>Spreadsheets: workbooks of Office Open XML (ISO/IEC 29500), as Excel, LibreOffice and others write them.</summary>
/// <remarks>
/// <para>The sheet <c>Claims</c> has one claim per row, <c>Sources</c> one source per row, and <c>Set</c> the metadata of the set; the
/// columns are those of <see cref="TableFormat"/>. Reading uses every sheet whose header row has FactTracker's columns, or columns that are
/// mapped to them, row by row.</para>
/// <para>Text is written as text and never runs as a formula. The same set produces the same bytes. Thread-safe.</para>
/// </remarks>
/// <example><code>
/// await XlsxFormat.Default.WriteFileAsync(set, "claims.xlsx");
/// var reading = await XlsxFormat.Default.ReadFileAsync(
///     "claims.xlsx", ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Jahr", "when") }));
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
    public IReadOnlyList<Type> OptionTypes { get; } = [typeof(MappingOptions), typeof(WorkbookOptions)];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => WorkbookRecognition.IsWorkbook(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.Of(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        return WorkbookWriter.WriteAsync(set, output, _mostRows, cancellationToken);
    }

    /// <summary>Creates the format with a lower limit of rows per sheet, for tests of the rows beyond it.</summary>
    internal static XlsxFormat WithRows(int mostRows) => new(mostRows);

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
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
}
