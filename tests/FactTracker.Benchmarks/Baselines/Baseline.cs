using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace FactTracker.Benchmarks.Baselines;

/// <summary>What other libraries do with the same text: scan its tokens, or map it to plain classes without checking anything.</summary>
internal static class Baseline
{
    private static readonly JsonSerializer Mapper = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DateParseHandling = DateParseHandling.None,
    });

    /// <summary>Reads every token once.</summary>
    public static long Scan(byte[] text)
    {
        var reader = new Utf8JsonReader(text);
        long tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    public static PlainSet Generated(byte[] text) => System.Text.Json.JsonSerializer.Deserialize(text, PlainContext.Default.PlainSet)!;

    public static PlainSet WithNewtonsoft(byte[] text)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(text), Encoding.UTF8));
        return Mapper.Deserialize<PlainSet>(reader)!;
    }

    public static void Write(PlainSet set, Stream stream) =>
        System.Text.Json.JsonSerializer.Serialize(stream, set, PlainContext.Default.PlainSet);
}
