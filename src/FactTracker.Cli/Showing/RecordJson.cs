using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>Prints records and their descriptions in words as JSON for other programs: one object per line.</summary>
internal sealed class RecordJson(ClaimSet set, CultureInfo culture, Stream output)
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _raw = new();
    private readonly SetWording _wording = new(set, culture);

    /// <summary><c>{"claim":{…},"words":"…","details":[{"label","words"}],"sources":[{…}]}</c>.</summary>
    public void WriteLine(Claim claim)
    {
        using (var json = DataJson.Writer(_line))
        {
            json.WriteStartObject();
            WriteRaw(json, "claim", buffer => ClaimSetWriter.Write(claim, buffer));
            WriteWords(json, claim.ToWords(culture), _wording.DetailsOf(claim));
            json.WriteStartArray("sources");
            foreach (var id in claim.Citations.Select(citation => citation.Source).Distinct())
            {
                if (set.Sources.TryGet(id, out var source)) WriteRaw(json, null, buffer => ClaimSetWriter.Write(source, buffer));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        EndLine();
    }

    /// <summary><c>{"source":{…},"words":"…","details":[{"label","words"}],"claims":["id"]}</c>.</summary>
    public void WriteLine(Source source)
    {
        using (var json = DataJson.Writer(_line))
        {
            json.WriteStartObject();
            WriteRaw(json, "source", buffer => ClaimSetWriter.Write(source, buffer));
            WriteWords(json, source.ToReference(culture), _wording.DetailsOf(source));
            json.WriteStartArray("claims");
            foreach (var claim in set.Claims.Citing(source.Id))
            {
                json.WriteStringValue(claim.Id.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        EndLine();
    }

    private static void WriteWords(Utf8JsonWriter json, string words, IEnumerable<WordedDetail> details)
    {
        json.WriteString("words", words);
        json.WriteStartArray("details");
        foreach (var detail in details)
        {
            json.WriteStartObject();
            json.WriteString("label", detail.Label);
            json.WriteString("words", detail.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void EndLine()
    {
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
    }

    private void WriteRaw(Utf8JsonWriter json, string? name, Action<IBufferWriter<byte>> write)
    {
        _raw.ResetWrittenCount();
        write(_raw);
        if (name is not null) json.WritePropertyName(name);
        json.WriteRawValue(_raw.WrittenSpan, skipInputValidation: true);
    }
}
