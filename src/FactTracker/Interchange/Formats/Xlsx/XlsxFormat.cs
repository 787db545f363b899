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
/// await XlsxFormat.Default.ExportFileAsync(set, "claims.xlsx");
/// var import = await XlsxFormat.Default.WithMapping(ColumnMapping.Empty.With("Jahr", "when")).ImportFileAsync("claims.xlsx");
/// </code></example>
public sealed class XlsxFormat : IMappedImporter, IClaimSetExporter
{
    private readonly ColumnMapping _mapping;
    private readonly ValueList<string> _sheets;
    private readonly int _mostRows;

    private XlsxFormat(ColumnMapping mapping, ValueList<string> sheets, int mostRows) => (_mapping, _sheets, _mostRows) = (mapping, sheets, mostRows);

    /// <summary>The format with columns known by our names.</summary>
    public static XlsxFormat Default { get; } = new(ColumnMapping.Empty, default, SheetLimits.Rows);

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string Title => "Spreadsheet (XLSX)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".xlsx", ".xlsm", ".xltx", ".xltm"];

    /// <inheritdoc cref="IMappedImporter.WithMapping"/>
    public XlsxFormat WithMapping(ColumnMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new XlsxFormat(mapping, _sheets, _mostRows);
    }

    /// <summary>The same format that reads some sheets of a workbook and passes over the others.</summary>
    /// <param name="names">The names of the sheets, whose case does not count; none reads all. One that a workbook does not have is told.</param>
    /// <remarks>Without it, every sheet is read whose head names columns of ours, those that are hidden as well.</remarks>
    /// <example><code>var import = await XlsxFormat.Default.WithSheets("Findings 2024").ImportFileAsync("claims.xlsx");</code></example>
    public XlsxFormat WithSheets(params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new XlsxFormat(_mapping, [.. names], _mostRows);
    }

    IClaimSetImporter IMappedImporter.WithMapping(ColumnMapping mapping) => WithMapping(mapping);

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => WorkbookRecognition.IsWorkbook(head);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ImportedRecord> ReadAsync(
        Stream input, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        var held = input.CanSeek ? input : await HeldBytes.TakeAsync(input, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        var reading = new WorkbookReading(options, _mapping, _sheets);
        foreach (var record in held is null ? [reading.TooLong()] : reading.Read(held))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        if (held != input && held is not null) await held.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        return WorkbookWriter.WriteAsync(set, output, _mostRows, cancellationToken);
    }

    /// <summary>The format with sheets of fewer rows than a spreadsheet has, to see what becomes of those beyond.</summary>
    internal static XlsxFormat WithRows(int mostRows) => new(ColumnMapping.Empty, default, mostRows);
}
