using System.Text.Json;

namespace FactTracker.Storage;

/// <summary>Finds the ids of records in lines that were imported before, without parsing the records.</summary>
internal static class LineIds
{
    /// <summary>Collects the ids of some lines.</summary>
    /// <param name="lines">The lines, which were parsed without a problem when they were imported.</param>
    /// <param name="mayHaveHeader">Whether the first may be the set line, whose id is none of a record.</param>
    /// <param name="ids">Receives the ids.</param>
    /// <returns>The numbers of claims and sources.</returns>
    public static (int Claims, int Sources) Collect(ReadOnlySpan<byte> lines, bool mayHaveHeader, RecordIds ids)
    {
        var (claims, sources) = (0, 0);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = lines[(end < 0 ? lines.Length : end + 1)..];
            if (line.Trim(" \t\r"u8).IsEmpty) continue;
            var isSource = false;
            if (Read(line, mayHaveHeader, ids, ref isSource)) (claims, sources) = isSource ? (claims, sources + 1) : (claims + 1, sources);
            mayHaveHeader = false;
        }

        return (claims, sources);
    }

    private static bool Read(ReadOnlySpan<byte> line, bool mayBeHeader, RecordIds ids, ref bool isSource)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isSource = reader.ValueTextEquals("source"u8);
            if (reader.CurrentDepth == 1 && (isSource || reader.ValueTextEquals("claim"u8)))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartObject) return ReadId(ref reader, ids);
            }
            else if (!mayBeHeader && reader.ValueTextEquals("id"u8))
            {
                return AddId(ref reader, ids);
            }
            else
            {
                reader.Read();
            }

            reader.Skip();
        }

        return false;
    }

    private static bool ReadId(ref Utf8JsonReader reader, RecordIds ids)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8)) return AddId(ref reader, ids);
            reader.Read();
            reader.Skip();
        }

        return false;
    }

    private static bool AddId(ref Utf8JsonReader reader, RecordIds ids)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return false;
        if (reader.ValueIsEscaped) ids.Add(reader.GetString()!);
        else ids.Add(reader.ValueSpan);
        return true;
    }
}
