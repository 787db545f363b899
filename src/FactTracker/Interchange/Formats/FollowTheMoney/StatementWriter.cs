using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Writes statements as a table, packed or not, or as lines of JSON, one a step.</summary>
internal static class StatementWriter
{
    public static IEnumerable<int> WriteTable(IReadOnlyList<Statement> statements, IBufferWriter<byte> output)
    {
        var others =
            statements.SelectMany(statement => OthersOf(statement)).Select(other => other.Name).Distinct(StringComparer.Ordinal).ToList();
        var csv = new CsvWriter(output, quotesAll: true, lineEnd: "\n");
        csv.Write([.. Members.Columns, .. others.Select(name => name[Members.Prefix.Length..])]);
        foreach (var statement in statements)
        {
            csv.Write([
                .. Members.Columns.Select(column => Cell(statement, column)),
                .. others.Select(name => statement.Others.TextOf(name) ?? "")
            ]);
            yield return 1;
        }
    }

    public static IEnumerable<int> WritePacked(IReadOnlyList<Statement> statements, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output, quotesAll: true, lineEnd: "\n");
        foreach (var it in statements)
        {
            csv.Write(
            [
                it.EntityId, $"{it.Schema}:{it.Property}", it.Value, Cell(it, Members.Dataset), it.Language ?? "", it.OriginalValue ?? "",
                it.Origin ?? "",
                Cell(it, Members.External), it.FirstSeen ?? "", it.LastSeen ?? "",
            ]);
            yield return 1;
        }
    }

    public static IEnumerable<int> WriteLines(IReadOnlyList<Statement> statements, IBufferWriter<byte> output)
    {
        using var json = NativeJson.Writer(output, indented: false);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            foreach (var column in Members.Columns)
            {
                if (column == Members.External) json.WriteBoolean(column, statement.IsExternal);
                else if (Cell(statement, column) is { } text && (text.Length > 0 || column == Members.Value))
                    json.WriteString(column, text);
            }

            WriteOthers(json, OthersOf(statement));
            EndLine(json, output);
            yield return 1;
        }
    }

    /// <summary>Writes members that FollowTheMoney does not define, under their original names.</summary>
    public static void WriteOthers(Utf8JsonWriter json, IEnumerable<Extension> others)
    {
        foreach (var other in others)
        {
            json.WritePropertyName(other.Name[Members.Prefix.Length..]);
            RawWriter.Write(json, other.Value);
        }
    }

    /// <summary>Ends the object and its line.</summary>
    public static void EndLine(Utf8JsonWriter json, IBufferWriter<byte> output)
    {
        json.WriteEndObject();
        json.Flush();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
        json.Reset(output);
    }

    private static IEnumerable<Extension> OthersOf(Statement statement) =>
        statement.Others.Where(other => !Members.Columns.Contains(other.Name[Members.Prefix.Length..]));

    private static string Cell(Statement statement, string column) => column switch
    {
        Members.CanonicalId => statement.CanonicalId ?? statement.EntityId,
        Members.EntityId => statement.EntityId,
        Members.Property => statement.Property,
        Members.PropertyType => statement.PropertyType ?? "",
        Members.Schema => statement.Schema,
        Members.Value => statement.Value,
        Members.Dataset => statement.Datasets.FirstOrDefault() ?? "",
        Members.Origin => statement.Origin ?? "",
        Members.Language => statement.Language ?? "",
        Members.OriginalValue => statement.OriginalValue ?? "",
        Members.External => statement.IsExternal ? "t" : "f",
        Members.FirstSeen => statement.FirstSeen ?? "",
        Members.LastSeen => statement.LastSeen ?? "",
        _ => statement.Id ?? "",
    };
}
