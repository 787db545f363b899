using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes a bundle.</summary>
internal static class BundleWriter
{
    private const int FlushAt = 1 << 16;

    public static void Write(ClaimSet set, Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            var bundle = StixObject.Start(json, set.Extensions.Without(Members.Prefix + Members.Objects), ObjectTypes.Bundle,
                set.Extensions.TextOf(Members.Prefix + Members.Id) ?? StixId.Of(ObjectTypes.Bundle, set.Id ?? ""));
            json.WriteStartArray(Members.Objects);
            foreach (var _ in Steps(json, set, cancellationToken))
            {
                if (buffer.WrittenCount + json.BytesPending < FlushAt) continue;
                json.Flush();
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }

            json.WriteEndArray();
            bundle.End();
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        stream.Write(buffer.WrittenSpan);
    }

    // One step for each record.
    private static IEnumerable<int> Steps(Utf8JsonWriter json, ClaimSet set, CancellationToken cancellationToken)
    {
        foreach (var kept in RawWriter.Elements(set.Extensions[Members.Prefix + Members.Objects]))
        {
            RawWriter.Write(json, kept);
            yield return 1;
        }

        TlpMarkings.WriteDefinitions(json, set);
        var claims = new ClaimWriter(json, set);
        var own = new OwnWriter(json, set, claims);
        own.WriteHeader();
        foreach (var source in set.Sources.Until(cancellationToken))
        {
            if (SourceWriter.IsReport(source)) SourceWriter.WriteReport(json, source, set);
            else if (!SourceWriter.IsReference(source)) own.Write(source);
            yield return 1;
        }

        var reviews = new ReviewWriter(json);
        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            if (ObjectShape.TypeOf(claim) is not { } type)
            {
                own.Write(claim);
                yield return 1;
                continue;
            }

            claims.Write(claim, type);
            foreach (var review in claim.Reviews)
            {
                reviews.Write(review, claim);
            }

            yield return 1;
        }
    }
}
