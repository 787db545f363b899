using System.Buffers;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Parquet;

/// <summary>The native JSON of records, in a buffer that is used again.</summary>
internal sealed class JsonText
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public JsonText() => _json = NativeJson.Writer(_buffer, indented: false);

    /// <summary>Returns a claim on one line; valid until the next record.</summary>
    public ReadOnlySpan<byte> Of(Claim claim)
    {
        Begin();
        ClaimWriter.Write(_json, claim);
        return End();
    }

    /// <summary>Returns a source on one line; valid until the next record.</summary>
    public ReadOnlySpan<byte> Of(Source source)
    {
        Begin();
        SourceWriter.Write(_json, source);
        return End();
    }

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    private ReadOnlySpan<byte> End()
    {
        _json.Flush();
        return _buffer.WrittenSpan;
    }
}
