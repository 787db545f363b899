using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Writes a set as PROV-JSON.</summary>
internal static class ProvText
{
    /// <summary>Returns the document of a set.</summary>
    public static ReadOnlyMemory<byte> Of(ClaimSet set, CancellationToken cancellationToken)
    {
        var document = new ProvDocument(new ProvNames(new LinkedForm(set.Id).SetIri));
        new ProvMapping(set, document).Map(cancellationToken);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            document.WriteTo(json, cancellationToken);
        }

        return buffer.WrittenMemory;
    }
}
