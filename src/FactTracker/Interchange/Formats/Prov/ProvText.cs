using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Writes a set as PROV-JSON.</summary>
internal static class ProvText
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes the document of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="take">Takes the next part of the text; returns whether the rest is wanted.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static void Write(ClaimSet set, ProvTextTaker take, CancellationToken cancellationToken)
    {
        var document = new ProvDocument(new ProvNames(new LinkedForm(set.Id).SetIri));
        new ProvMapping(set, document).Map(cancellationToken);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = NativeJson.Writer(buffer, indented: true);
        foreach (var _ in document.Steps(json).Until(cancellationToken))
        {
            if (buffer.WrittenCount + json.BytesPending < FlushAt) continue;
            json.Flush();
            if (!take(buffer.WrittenSpan)) return;
            buffer.ResetWrittenCount();
        }

        json.Flush();
        take(buffer.WrittenSpan);
    }

    /// <summary>Returns the document of a set.</summary>
    public static ReadOnlyMemory<byte> Of(ClaimSet set, CancellationToken cancellationToken)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(
            set, part =>
            {
                text.Write(part);
                return true;
            },
            cancellationToken);
        return text.WrittenMemory;
    }

    /// <summary>Whether a text is the document of a set, byte by byte.</summary>
    public static bool IsOf(ClaimSet set, ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        var rest = text;
        var isSame = true;
        Write(
            set, part =>
            {
                isSame = rest.Span.StartsWith(part);
                if (isSame) rest = rest[part.Length..];
                return isSame;
            },
            cancellationToken);
        return isSame && rest.IsEmpty;
    }
}
