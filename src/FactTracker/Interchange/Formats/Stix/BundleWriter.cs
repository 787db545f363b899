using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes a bundle.</summary>
internal static class BundleWriter
{
    /// <summary>Returns the bundle of a set in parts, each valid until the next is asked for.</summary>
    /// <param name="set">The set.</param>
    /// <param name="doubts">Where it is noted that something may not come back.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, Doubts doubts, CancellationToken cancellationToken)
    {
        if (!OwnObjects.IsEachOwn(set)) doubts.Add();
        return TextParts.OfJson(json => Steps(json, set, cancellationToken), "\n", doubts);
    }

    // One step for each record.
    private static IEnumerable<int> Steps(Utf8JsonWriter json, ClaimSet set, CancellationToken cancellationToken)
    {
        var bundle = StixObject.Start(json, set.Extensions.Without(Members.Prefix + Members.Objects), ObjectTypes.Bundle,
            set.Extensions.TextOf(Members.Prefix + Members.Id) ?? StixId.Of(ObjectTypes.Bundle, set.Id ?? ""));
        json.WriteStartArray(Members.Objects);
        yield return 1;
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

        json.WriteEndArray();
        bundle.End();
    }
}
