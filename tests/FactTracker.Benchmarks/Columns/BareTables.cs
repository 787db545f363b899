using Parquet;
using Parquet.Data;
using Parquet.Meta;
using Parquet.Schema;

namespace FactTracker.Benchmarks.Columns;

/// <summary>
/// The rows of a data set in memory, as arrays and strings, which the Parquet library writes as its documentation shows: with the same
/// groups, compression and dictionaries.
/// </summary>
internal sealed class BareTables
{
    private readonly List<BareTable> _tables = [];

    /// <summary>Reads a data set.</summary>
    public static async Task<BareTables> Read(string dataSet)
    {
        var found = new BareTables();
        foreach (var path in Directory.EnumerateFiles(dataSet, "*.parquet", SearchOption.AllDirectories).Order())
        {
            await using var reader = await ParquetReader.CreateAsync(path);
            var table = new BareTable(reader.Schema, [], []);
            foreach (var group in reader.RowGroups)
            {
                var columns = new List<Func<ParquetRowGroupWriter, Task>>();
                foreach (var field in reader.Schema.DataFields)
                {
                    columns.Add(await ColumnOf(group, field));
                    if (HasDictionary(group, field)) table.Dictionaries.Add(field.Path.ToString());
                }

                table.Groups.Add(columns);
            }

            found._tables.Add(table);
        }

        return found;
    }

    /// <summary>Writes all rows, and returns the size of the files.</summary>
    public async Task<long> Write(string folder, CompressionMethod compression)
    {
        Directory.CreateDirectory(folder);
        var bytes = 0L;
        for (var i = 0; i < _tables.Count; i++)
        {
            var options = new ParquetOptions
            {
                CompressionMethod = compression, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest,
            };
            foreach (var path in _tables[i].Dictionaries) options.ColumnEncodingHints[path] = EncodingHint.Dictionary;
            await using var file = File.Create(Path.Combine(folder, $"{i}.parquet"));
            await using (var writer = await ParquetWriter.CreateAsync(_tables[i].Schema, file, options))
            {
                foreach (var columns in _tables[i].Groups)
                {
                    using var group = writer.CreateRowGroup();
                    foreach (var write in columns) await write(group);
                }
            }

            bytes += file.Position;
        }

        return bytes;
    }

    private static bool HasDictionary(ParquetRowGroupReader group, DataField field) => group.GetMetadata(field)!.MetaData!.Encodings
        .Exists(encoding => encoding is Encoding.RLE_DICTIONARY or Encoding.PLAIN_DICTIONARY);

    private static async Task<Func<ParquetRowGroupWriter, Task>> ColumnOf(ParquetRowGroupReader group, DataField field)
    {
        if (field.MaxRepetitionLevel > 0) return await ListOf(group, field);
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[group.RowCount];
            await group.ReadAsync(field, texts);
            return writer => writer.WriteAsync(field, texts);
        }

        return field.ClrType == typeof(long) ? await NumbersOf<long>(group, field)
            : field.ClrType == typeof(int) ? await NumbersOf<int>(group, field)
            : field.ClrType == typeof(bool) ? await NumbersOf<bool>(group, field)
            : field.ClrType == typeof(double) ? await NumbersOf<double>(group, field)
            : field.ClrType == typeof(decimal) ? await NumbersOf<decimal>(group, field)
            : field.ClrType == typeof(DateTime) ? await NumbersOf<DateTime>(group, field)
            : throw new InvalidDataException($"The column {field.Name} has the type {field.ClrType}, which is not expected.");
    }

    private static async Task<Func<ParquetRowGroupWriter, Task>> NumbersOf<T>(ParquetRowGroupReader group, DataField field)
        where T : struct
    {
        var cells = new T?[group.RowCount];
        await group.ReadAsync<T>(field, cells);
        return writer => writer.WriteAsync<T>(field, cells);
    }

    private static async Task<Func<ParquetRowGroupWriter, Task>> ListOf(ParquetRowGroupReader group, DataField field)
    {
        using var read = (RawColumnData<ReadOnlyMemory<char>>)await group.ReadRawColumnDataBaseAsync(field);
        var (values, definitions, repetitions) = (read.Values.ToArray(), read.DefinitionLevels.ToArray(), read.RepetitionLevels.ToArray());
        for (var i = 0; i < values.Length; i++) values[i] = values[i].ToString().AsMemory();
        return writer => writer.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, values, definitions, repetitions, default);
    }

    private sealed record BareTable(
        ParquetSchema Schema, List<List<Func<ParquetRowGroupWriter, Task>>> Groups, HashSet<string> Dictionaries);
}
