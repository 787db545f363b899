using System.Text;
using System.Text.Json;
using MiniExcelLibs;
using Sylvan.Data.Csv;

namespace FactTracker.Benchmarks.Commands;

/// <summary>The yardsticks of the formats.</summary>
internal static class Yardsticks
{
    private const char Comma = ',';
    private const int LongestRow = 1 << 24;

    private static readonly JsonReaderOptions Json = new() { AllowMultipleValues = true, MaxDepth = 1024 };

    private static readonly Yardstick Tokens = new("tokens", path => () => Scan(File.ReadAllBytes(path)));
    private static readonly Yardstick CopiedTokens = new("tokens copied", path => () => Copy(File.ReadAllBytes(path)));
    private static readonly Yardstick Lines = new("lines", path => () => _ = File.ReadLines(path).Count());
    private static readonly Yardstick LinesOut = new("lines written", path => Writing(File.ReadAllLines(path)));

    /// <summary>Returns the yardstick of reading a format.</summary>
    public static Yardstick In(string format) => format switch
    {
        "csv" or "ftm-csv" => new("Sylvan.Data.Csv", path => () => ReadTable(path, Comma)),
        "tsv" => new("Sylvan.Data.Csv", path => () => ReadTable(path, '\t')),
        "xlsx" => new("MiniExcel", path => () => ReadSheets(path)),
        _ when IsText(format) => Lines,
        _ => Tokens,
    };

    /// <summary>Returns the yardstick of writing a format.</summary>
    public static Yardstick Out(string format) => format switch
    {
        "csv" or "ftm-csv" => new("cells written", path => WritingTable(path, Comma)),
        "tsv" => new("cells written", path => WritingTable(path, '\t')),
        "xlsx" => new("MiniExcel", WritingSheet),
        _ when IsText(format) => LinesOut,
        _ => CopiedTokens,
    };

    private static bool IsText(string format) =>
        format is "bibtex" or "ris" or "nanopub" or "markdown" or "quickstatements" or "ftm-pack" or "html";

    private static void Scan(byte[] text)
    {
        var reader = new Utf8JsonReader(text, Json);
        while (reader.Read())
        {
        }
    }

    private static void Copy(byte[] text)
    {
        using var output = File.Create(Path.GetTempFileName(), 1 << 16, FileOptions.DeleteOnClose);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        var reader = new Utf8JsonReader(text, Json);
        while (reader.Read())
        {
            Copy(ref reader, json);
            if (json.BytesPending > 1 << 16) json.Flush();
        }
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: json.WriteStartObject(); break;
            case JsonTokenType.EndObject: json.WriteEndObject(); break;
            case JsonTokenType.StartArray: json.WriteStartArray(); break;
            case JsonTokenType.EndArray: json.WriteEndArray(); break;
            case JsonTokenType.PropertyName: json.WritePropertyName(reader.GetString()!); break;
            case JsonTokenType.String: json.WriteStringValue(reader.GetString()); break;
            default: json.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
        }
    }

    private static void ReadTable(string path, char separator)
    {
        using var reader = Open(path, separator);
        while (reader.Read())
        {
            for (var cell = 0; cell < reader.FieldCount; cell++)
            {
                _ = reader.GetFieldSpan(cell);
            }
        }
    }

    private static CsvDataReader Open(string path, char separator) => CsvDataReader.Create(
        path, new CsvDataReaderOptions { Delimiter = separator, MaxBufferSize = LongestRow, BufferSize = 1 << 16 });

    private static List<string[]> TableOf(string path, char separator)
    {
        using var reader = Open(path, separator);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static Action WritingTable(string path, char separator)
    {
        var rows = TableOf(path, separator);
        var special = System.Buffers.SearchValues.Create($"{separator}\"\r\n");
        return () =>
        {
            using var output = Temporary();
            foreach (var row in rows)
            {
                for (var cell = 0; cell < row.Length; cell++)
                {
                    if (cell > 0) output.Write(separator);
                    if (!row[cell].AsSpan().ContainsAny(special)) output.Write(row[cell]);
                    else output.Write($"\"{row[cell].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
                }

                output.Write('\n');
            }
        };
    }

    private static Action Writing(string[] lines) => () =>
    {
        using var output = Temporary();
        foreach (var line in lines) output.WriteLine(line);
    };

    private static StreamWriter Temporary() =>
        new(File.Create(Path.GetTempFileName(), 1 << 16, FileOptions.DeleteOnClose), new UTF8Encoding(false), 1 << 16);

    private static void ReadSheets(string path)
    {
        foreach (var sheet in MiniExcel.GetSheetNames(path))
        {
            foreach (var _ in MiniExcel.Query(path, sheetName: sheet))
            {
            }
        }
    }

    private static Action WritingSheet(string path)
    {
        // Rows of dictionaries are the plainest that the library writes.
        List<Dictionary<string, object?>> rows =
            [.. MiniExcel.Query(path, useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(row => row.ToDictionary())];
        return () =>
        {
            using var output = File.Create(Path.GetTempFileName(), 1 << 16, FileOptions.DeleteOnClose);
            output.SaveAs(rows);
        };
    }
}
