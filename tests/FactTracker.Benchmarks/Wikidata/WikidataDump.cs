using System.IO.Compression;
using System.Text.Json;

namespace FactTracker.Benchmarks.Wikidata;

/// <summary>A dump in the form that Wikidata publishes, created by repeating entities: real ones if they are available next to the project,
/// otherwise an invented one.</summary>
internal static class WikidataDump
{
    private const string Folder = "../shared/data/wikidata";

    private const string MadeUp =
        """
        {"type":"item","id":"Q42","labels":{"en":{"language":"en","value":"Douglas Adams"},"de":{"language":"de","value":"Douglas Adams"}},
        "descriptions":{"en":{"language":"en","value":"English writer"}},"aliases":{"en":[{"language":"en","value":"DNA"}]},
        "claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","hash":"ad7d38a03cdd40cdc373de0dc4e7b7fcbccb31d9","datavalue":{"value":{"entity-type":"item",
        "numeric-id":5,"id":"Q5"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","qualifiers":{"P580":[{"snaktype":"value","property":"P580",
        "hash":"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c","datavalue":{"value":{"time":"+1952-03-11T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,
        "calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}]},"qualifiers-order":["P580"],
        "id":"Q42$F078E5B3-F9A8-480E-B7AC-D97778CBBEF9","rank":"normal","references":[{"hash":"a4d108601216cffd2ff1819ccf12b483486b62e7","snaks":{"P854":[{"snaktype":"value",
        "property":"P854","datavalue":{"value":"https://example.org/","type":"string"},"datatype":"url"}]},"snaks-order":["P854"]}]}]},
        "sitelinks":{"enwiki":{"site":"enwiki","title":"Douglas Adams","badges":[]}},"lastrevid":1}
        """;

    /// <summary>Writes a dump of at least a number of bytes, unless it exists.</summary>
    public static void WriteFile(string path, long bytes, bool zipped)
    {
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = File.Create(path);
        using Stream stream = zipped ? new GZipStream(file, CompressionLevel.Fastest) : new BufferedStream(file, 1 << 20);
        var entities = Entities();
        stream.Write("[\n"u8);
        long written = 2;
        for (var i = 0; written < bytes; i++)
        {
            if (i > 0) stream.Write(",\n"u8);
            var entity = entities[i % entities.Count];
            stream.Write(entity);
            written += entity.Length + 2;
        }

        stream.Write("\n]\n"u8);
    }

    private static List<byte[]> Entities()
    {
        if (!Directory.Exists(Folder)) return [Compact(JsonDocument.Parse(MadeUp.ReplaceLineEndings("")).RootElement)];
        Console.WriteLine($"Entities of {Folder}");
        return [.. Directory.GetFiles(Folder, "*.json")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => EntitiesOf(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement))];
    }

    private static IEnumerable<byte[]> EntitiesOf(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray().Select(Compact);
        if (root.TryGetProperty("entities", out var entities)) return entities.EnumerateObject().Select(entity => Compact(entity.Value));
        return root.TryGetProperty("id", out _) ? [Compact(root)] : [];
    }

    private static byte[] Compact(JsonElement entity)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            entity.WriteTo(json);
        }

        return buffer.ToArray();
    }
}
