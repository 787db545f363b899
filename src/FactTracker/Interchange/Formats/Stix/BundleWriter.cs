using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes a bundle.</summary>
internal static class BundleWriter
{
    private const int FlushAt = 1 << 16;

    /// <summary>Returns the bundle of a set in parts, each valid until the next is asked for.</summary>
    /// <param name="set">The set.</param>
    /// <param name="doubts">Where it is noted that something may not come back.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, Doubts doubts, CancellationToken cancellationToken)
    {
        if (!OwnObjects.IsEachOwn(set)) doubts.Add();
        var buffer = new ArrayBufferWriter<byte>(2 * FlushAt);
        using var json = NativeJson.Writer(buffer, indented: true);
        var bundle = StixObject.Start(json, set.Extensions.Without(Members.Prefix + Members.Objects), ObjectTypes.Bundle,
            set.Extensions.TextOf(Members.Prefix + Members.Id) ?? StixId.Of(ObjectTypes.Bundle, set.Id ?? ""));
        json.WriteStartArray(Members.Objects);
        json.Flush();
        var before = buffer.WrittenCount;
        foreach (var _ in Steps(json, set, cancellationToken))
        {
            json.Flush();
            doubts.AddDeep(buffer.WrittenSpan[before..]);
            before = buffer.WrittenCount;
            if (before < FlushAt) continue;
            yield return buffer.WrittenMemory;
            buffer.ResetWrittenCount();
            before = 0;
        }

        json.WriteEndArray();
        bundle.End();
        json.Flush();
        buffer.Write("\n"u8);
        yield return buffer.WrittenMemory;
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
