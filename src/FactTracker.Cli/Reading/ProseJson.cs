using System.Buffers;
using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>
/// Prints what was found in prose as JSON for other programs:
/// <c>{"mentions":[{"text","offset","length","kind","value"}],"language","languageCertainty","notes":[{"message","offset","length",
/// "unread"}],"draft":{…},"skipped":[{"offset","length","reason"}],"counts":{"claims","withTime","withSpeaker","undone"}}</c>.
/// The mentions are written part by part, and what follows them is held back, in a file if it is much, so that the memory does not grow
/// with the text.
/// </summary>
internal sealed class ProseJson : IDisposable
{
    private const int Piece = 1 << 16; // Bytes.

    private readonly Stream _output;
    private readonly bool _indented;
    private readonly ArrayBufferWriter<byte> _held = new(2 * Piece);
    private readonly Utf8JsonWriter _json;
    private readonly MentionJson _mentions;
    private readonly HeldDrafts _drafts = new();
    private readonly ReadingJson _reading = new();

    public ProseJson(Stream output, bool indented)
    {
        _output = output;
        _indented = indented;
        _json = DataJson.Writer(_held, indented);
        _mentions = new MentionJson(_json);
        _json.WriteStartObject();
        _json.WriteStartArray("mentions");
    }

    /// <summary>Writes the mentions of a part of the text, and holds back the rest.</summary>
    /// <param name="part">What was found in the part.</param>
    /// <param name="drafts">The claims drafted from it, or those of them that are wanted.</param>
    public void Add(ProseReading part, ClaimSet drafts)
    {
        foreach (var mention in part.Mentions)
        {
            _mentions.Write(mention);
            if (_json.BytesPending + _held.WrittenCount > Piece) Flush();
        }

        _drafts.Add(drafts);
        _reading.Add(part, drafts);
    }

    /// <summary>Writes what was held back.</summary>
    public void Finish()
    {
        _json.WriteEndArray();
        _reading.WriteLanguage(_json);
        _json.WriteStartObject("draft");
        using (var head = JsonDocument.Parse(_drafts.Head()))
        {
            foreach (var member in head.RootElement.EnumerateObject())
            {
                member.WriteTo(_json);
            }
        }

        Write("claims", _drafts.Claims());
        _json.WriteEndObject();
        Write("skipped", _reading.Skipped());
        _reading.WriteCounts(_json);
        _json.WriteEndObject();
        Flush();
        _output.Write("\n"u8);
    }

    public void Dispose()
    {
        _mentions.Dispose();
        _json.Dispose();
        _drafts.Dispose();
        _reading.Dispose();
    }

    private void Write(string name, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        _json.WriteStartArray(name);
        foreach (var piece in pieces)
        {
            Write(piece);
            if (_json.BytesPending + _held.WrittenCount > Piece) Flush();
        }

        _json.WriteEndArray();
    }

    private void Write(ReadOnlyMemory<byte> piece)
    {
        if (!_indented)
        {
            _json.WriteRawValue(piece.Span, skipInputValidation: true);
            return;
        }

        using var list = JsonDocument.Parse((byte[])[(byte)'[', .. piece.Span, (byte)']']);
        foreach (var element in list.RootElement.EnumerateArray())
        {
            element.WriteTo(_json);
        }
    }

    private void Flush()
    {
        _json.Flush();
        _output.Write(_held.WrittenSpan);
        _held.ResetWrittenCount();
    }
}
