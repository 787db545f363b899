using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>The native form of the records of a document, one at a time.</summary>
internal sealed class ProvRecords
{
    private static readonly WritingOptions Plain = new() { Indented = false };

    private readonly Doubts _doubts;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    /// <param name="doubts">Where a record is noted that is nested deep.</param>
    public ProvRecords(Doubts doubts) => (_doubts, _json) = (doubts, NativeJson.Writer(_buffer, indented: false));

    /// <summary>Returns the native form of a set, source or claim; it is valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> Of(object record)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        if (record is Claim claim) ClaimWriter.Write(_json, claim);
        else if (record is Source source) SourceWriter.Write(_json, source);
        else _buffer.Write(Encoding.UTF8.GetBytes(((ClaimSet)record).ToJson(Plain)));
        _json.Flush();

        _doubts.AddDeep(_buffer.WrittenSpan);
        return _buffer.WrittenSpan;
    }
}
