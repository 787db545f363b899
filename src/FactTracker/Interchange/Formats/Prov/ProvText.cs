using System.Buffers;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Writes a set as PROV-JSON.</summary>
internal static class ProvText
{
    /// <summary>Returns the document of a set in parts, each valid until the next is asked for.</summary>
    /// <param name="set">The set.</param>
    /// <param name="doubts">Where it is noted that something may not come back.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, Doubts doubts, CancellationToken cancellationToken)
    {
        var document = new ProvDocument(new ProvNames(new LinkedForm(set.Id).SetIri), doubts);
        new ProvMapping(set, document).Map(cancellationToken);
        return TextParts.OfJson(json => document.Steps(json).Until(cancellationToken));
    }

    /// <summary>Returns the document of a set.</summary>
    public static ReadOnlyMemory<byte> Of(ClaimSet set, CancellationToken cancellationToken)
    {
        var text = new ArrayBufferWriter<byte>();
        foreach (var part in Parts(set, new Doubts(), cancellationToken))
        {
            text.Write(part.Span);
        }

        return text.WrittenMemory;
    }

    /// <summary>Whether a text is the document of a set, byte by byte.</summary>
    public static bool IsOf(ClaimSet set, ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        foreach (var part in Parts(set, new Doubts(), cancellationToken))
        {
            if (!text.Span.StartsWith(part.Span)) return false;
            text = text[part.Length..];
        }

        return text.IsEmpty;
    }
}
