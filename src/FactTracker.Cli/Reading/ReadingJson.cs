using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>Collects how a text was read, part by part: its language, the passages without a claim, and what is left to do.</summary>
internal sealed class ReadingJson : IDisposable
{
    private readonly List<ProseNote> _notes = [];
    private readonly HeldObjects _skipped = new();
    private ProseReading? _main; // The first part whose language is known, or else the last one.
    private DraftCounts _counts;

    /// <summary>Adds a part of the text.</summary>
    public void Add(ProseReading part, ClaimSet drafts)
    {
        if (_main?.Language is null) _main = part;
        _notes.AddRange(part.Notes);
        _counts += DraftCounts.Of(drafts);
        foreach (var passage in part.Skipped)
        {
            Hold(passage);
        }
    }

    /// <summary>Writes the members <c>language</c>, <c>languageCertainty</c> and <c>notes</c>.</summary>
    public void WriteLanguage(Utf8JsonWriter json)
    {
        if (_main is not { } main) return;
        json.WriteString("language", main.Language?.ToString());
        json.WriteString("languageCertainty", JsonNamingPolicy.CamelCase.ConvertName(main.LanguageCertainty.ToString()));
        json.WriteStartArray("notes");
        foreach (var (message, offset, length, isUnread) in _notes)
        {
            json.WriteStartObject();
            json.WriteString("message", message);
            json.WriteNumber("offset", offset);
            json.WriteNumber("length", length);
            json.WriteBoolean("unread", isUnread);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Returns the passages without a claim, in pieces of many objects. Each is valid until the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Skipped() => _skipped.Pieces();

    /// <summary>Writes the member <c>counts</c>.</summary>
    public void WriteCounts(Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("claims", _counts.Claims);
        json.WriteNumber("withTime", _counts.WithTime);
        json.WriteNumber("withSpeaker", _counts.WithSpeaker);
        json.WriteNumber("undone", _counts.Undone);
        json.WriteEndObject();
    }

    public void Dispose() => _skipped.Dispose();

    private void Hold(SkippedPassage passage)
    {
        var json = _skipped.Next();
        json.WriteStartObject();
        json.WriteNumber("offset", passage.Offset);
        json.WriteNumber("length", passage.Length);
        json.WriteString("reason", passage.Reason);
        json.WriteEndObject();
    }
}
