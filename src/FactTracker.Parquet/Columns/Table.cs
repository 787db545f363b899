using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>A table: its columns, with the rows that are not written yet.</summary>
internal abstract class Table(MemoryMeter meter)
{
    private const int Precision = 38;
    private const int Scale = 12;

    private readonly List<Column> _columns = [];

    /// <summary>The memory that the rows take, which all tables count together.</summary>
    protected MemoryMeter Meter { get; } = meter;

    public IReadOnlyList<Column> Columns => _columns;

    public ParquetSchema Schema => field ??= new ParquetSchema(_columns.Select(column => column.Field));

    /// <summary>The number of rows.</summary>
    public int Rows => _columns[0].Count;

    /// <summary>About how many bytes the rows take.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes some of the rows as a group.</summary>
    public async Task WriteAsync(ParquetWriter writer, int start, int count, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, start, count, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether some of the rows can be a group; see <see cref="Column.OrdersAgree"/>.</summary>
    public bool OrdersAgree(int start, int count) => _columns.TrueForAll(column => column.OrdersAgree(start, count));

    /// <summary>Removes all rows.</summary>
    public void Clear()
    {
        foreach (var column in _columns)
        {
            column.Clear();
        }

        Bytes = 0;
    }

    /// <summary>Counts what a row takes that was added since the meter showed so many bytes.</summary>
    protected void Count(long before) => Bytes += Meter.Bytes - before;

    /// <summary>Adds a column of texts that differ, such as ids.</summary>
    protected TextColumn Text(string name) => Text(name, repeats: false);

    /// <summary>Adds a column of texts that come again and again.</summary>
    protected TextColumn Word(string name) => Text(name, repeats: true);

    /// <summary>Adds a column of texts that nobody looks for by their order.</summary>
    protected LongTextColumn LongText(string name) => Added(new LongTextColumn(name, Meter));

    protected NumberColumn<T> Number<T>(string name)
        where T : struct =>
        Added(new NumberColumn<T>(new DataField(name, typeof(T), isNullable: true), Meter));

    protected NumberColumn<decimal> Decimal(string name) =>
        Added(new NumberColumn<decimal>(new DecimalDataField(name, Precision, Scale, isNullable: true), Meter));

    // Milliseconds, because the writer states the least and greatest time of a group in these, whatever the unit of the column.
    protected TimeColumn Time(string name) => new(Added(new NumberColumn<DateTime>(
        new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, isNullable: true), Meter)));

    protected ListColumn List(string name)
    {
        var element = new DataField(ListField.ElementName, typeof(string), isNullable: true);
        return Added(new ListColumn(new ListField(name, element), element, Meter));
    }

    protected DateColumns Date(string name, Readings readings) => new(
        readings, Word(name), Number<long>($"{name}_earliest"), Number<long>($"{name}_latest"), Number<bool>($"{name}_earliest_certain"),
        Number<bool>($"{name}_latest_certain"));

    private TextColumn Text(string name, bool repeats) =>
        Added(new TextColumn(new DataField(name, typeof(string), isNullable: true), repeats, Meter));

    private TColumn Added<TColumn>(TColumn column)
        where TColumn : Column
    {
        _columns.Add(column);
        return column;
    }
}
