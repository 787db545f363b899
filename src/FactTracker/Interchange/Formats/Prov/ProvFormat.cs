using System.Buffers;
using FactTracker.Interchange.Formats.Prov;
using FactTracker.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange;

/// <summary>PROV-JSON (W3C Member Submission of 24 April 2013): what was derived from what, and who is responsible.</summary>
/// <remarks>Each entity also contains its native record, so nothing is lost that PROV cannot represent.</remarks>
/// <example><code>await ProvFormat.Default.WriteFileAsync(set, "set.prov.json");</code></example>
public sealed class ProvFormat : IWritableFormat
{
    private ProvFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static ProvFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "prov";

    /// <inheritdoc/>
    public string Title => "W3C PROV (PROV-JSON)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".prov.json", ".provjson"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var document = new ProvDocument(new ProvNames(new LinkedForm(set.Id).SetIri));
        new ProvMapping(set, document).Map(cancellationToken);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            document.WriteTo(json, cancellationToken);
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        return [];
    }
}
