using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange;

/// <summary>
/// The native format as JSON-LD 1.1: a document that contains its context, in the long form, which converts to RDF without loss.
/// </summary>
/// <remarks>
/// Represents everything that is valid Unicode. Ids become IRIs: the id of the set, a hash and the id; <see cref="LocalSet"/> is used when
/// the set has no id.
/// </remarks>
/// <example><code>await JsonLdFormat.Default.WriteFileAsync(set, "set.jsonld");</code></example>
public sealed class JsonLdFormat : IWritableFormat
{
    /// <summary>
    /// The id that is used for a set without one. All such sets share it, so give a set an id before its data is merged with others.
    /// </summary>
    public const string LocalSet = LinkedForm.LocalSet;

    private const int FlushAt = 1 << 16;

    private JsonLdFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static JsonLdFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "jsonld";

    /// <inheritdoc/>
    public string Title => "FactTracker claim set (JSON-LD)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".jsonld"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = NativeJson.Writer(buffer, indented: true);
        var form = new LinkedForm(set.Id);
        foreach (var _ in Steps(set, form, json).Until(cancellationToken))
        {
            if (buffer.WrittenCount < FlushAt) continue;
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        var losses = new LossReport();
        if (form.IsMended) losses.AddUnsound(set);
        return losses.Losses;
    }

    private static IEnumerable<int> Steps(ClaimSet set, LinkedForm form, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        using (var context = JsonDocument.Parse(ClaimSetContext.Json))
        {
            json.WritePropertyName("@context");
            context.RootElement.GetProperty("@context").WriteTo(json);
        }

        foreach (var (name, value) in form.Of(set))
        {
            json.WritePropertyName(name);
            if (value is null) json.WriteNullValue();
            else value.WriteTo(json);
        }

        foreach (var step in Records(json, "sources", set.Sources.Select(form.Of))) yield return step;
        foreach (var step in Records(json, "claims", set.Claims.Select(form.Of))) yield return step;
        json.WriteEndObject();
        json.Flush();
    }

    private static IEnumerable<int> Records(Utf8JsonWriter json, string name, IEnumerable<JsonObject> records)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            record.WriteTo(json);
            json.Flush();
            yield return 1;
        }

        json.WriteEndArray();
    }
}
