using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes a bundle.</summary>
internal static class BundleWriter
{
    public static void Write(ClaimSet set, Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            var bundle = StixObject.Start(json, set.Extensions.Without(Members.Prefix + Members.Objects), ObjectTypes.Bundle,
                set.Extensions.TextOf(Members.Prefix + Members.Id) ?? StixId.Of(ObjectTypes.Bundle, set.Id ?? ""));
            json.WriteStartArray(Members.Objects);
            WriteObjects(json, set, cancellationToken);
            json.WriteEndArray();
            bundle.End();
        }

        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        stream.Write(buffer.WrittenSpan);
    }

    private static void WriteObjects(Utf8JsonWriter json, ClaimSet set, CancellationToken cancellationToken)
    {
        foreach (var kept in RawWriter.Elements(set.Extensions[Members.Prefix + Members.Objects]))
        {
            RawWriter.Write(json, kept);
        }

        TlpMarkings.WriteDefinitions(json, set);
        var claims = new ClaimWriter(json, set);
        var own = new OwnWriter(json, set, claims);
        own.WriteHeader();
        foreach (var source in set.Sources.Until(cancellationToken))
        {
            if (SourceWriter.IsReport(source)) SourceWriter.WriteReport(json, source, set);
            else if (!SourceWriter.IsReference(source)) own.Write(source);
        }

        var reviews = new ReviewWriter(json);
        foreach (var claim in set.Claims.Until(cancellationToken))
        {
            if (ObjectShape.TypeOf(claim) is not { } type)
            {
                own.Write(claim);
                continue;
            }

            claims.Write(claim, type);
            foreach (var review in claim.Reviews)
            {
                reviews.Write(review, claim);
            }
        }
    }
}
